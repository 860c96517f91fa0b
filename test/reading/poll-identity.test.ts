import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWeb } from '../../src/articles/read.ts'
import { pollDue } from '../../src/reading/poll.ts'
import { listArticles } from '../../src/store/articles.ts'
import { addFeed } from '../../src/store/feeds.ts'
import { getVersions } from '../../src/store/versions.ts'
import { type LocalServer, startServer } from '../articles/local-server.ts'
import { emptyStore } from '../store-for-tests.ts'
import { type Feed, feeds, makeRandom, rssOf } from './poll-identity-feeds.ts'

const polls = 30
const hosts: string[] = []
const web = openWeb({ allowedHosts: hosts })
let server: LocalServer
let served = new Map<string, string>()

beforeAll(async () => {
  server = await startServer((request, response) => response.end(served.get(request.url ?? '')))
  hosts.push(server.host)
})

afterAll(async () => {
  await server.close()
  await web.close()
})

/** Every piece is one article, with one version for each state in which it was served, the last one current. */
test.each([1, 2, 3])(
  'over 30 polls of eight careless feeds nothing is doubled and nothing lost (seed %i)',
  async seed => {
    const random = makeRandom(seed)
    const store = await emptyStore()
    const all: Feed[] = feeds(random)
    for (const { name } of all)
      await addFeed(store, {
        url: `${server.url}/${name}`,
        title: null,
        outlet: null,
        addedAt: '2025-03-04T08:00:00.000Z',
      })
    const failures: string[] = []
    const log = (message: string, details?: object) =>
      message === 'a feed was read' || failures.push(`${message} ${JSON.stringify(details)}`)
    for (let poll = 0; poll < polls; poll++) {
      served = new Map(all.map(feed => [`/${feed.name}`, rssOf(feed, poll, random)]))
      await store.db.updateTable('feeds').set({ next_poll_at: '2000-01-01T00:00:00.000Z' }).execute()
      await pollDue({ store, web, platforms: new Map(), log })
    }
    expect(failures).toEqual([])
    const articles = await listArticles(store)
    const versions = await getVersions(
      store,
      articles.map(article => article.version),
    )
    const pieces = all.flatMap(feed =>
      feed.pieces
        .filter(piece => piece.states.length > 0)
        .map(({ number, states }) => ({ name: `${feed.name} ${number}`, states })),
    )
    const stored = Map.groupBy(versions, version => version.text)
    const wrong = pieces.flatMap(({ name, states }) => {
      const numbers = (stored.get(states.at(-1) ?? '') ?? []).map(version => version.number)
      return numbers.length === 1 && numbers[0] === states.length
        ? []
        : [`${name}: served in ${states.length} states, stored as ${JSON.stringify(numbers)}`]
    })
    expect(wrong).toEqual([])
    expect(articles).toHaveLength(pieces.length)
    expect(pieces.length).toBeGreaterThan(100)
    expect(pieces.filter(piece => piece.states.length > 1).length).toBeGreaterThan(30)
  },
  120_000,
)
