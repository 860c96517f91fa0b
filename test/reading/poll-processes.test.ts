import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addFeed, listFeeds } from '../../src/store/feeds.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { type LocalServer, startServer } from '../articles/local-server.ts'
import { postgresDatabase, sqliteDatabase, type TestDatabase } from '../store/databases.ts'

const poller = fileURLToPath(new URL('./poller.ts', import.meta.url))
const server = process.env.VERBATIM_TEST_POSTGRES
const engines: [string, () => Promise<TestDatabase>][] = [['SQLite', sqliteDatabase]]
if (server) engines.push(['PostgreSQL', () => postgresDatabase(server)])

const items = 60

/** Sixty articles that no two are alike. */
function feed(name: string): string {
  const list = Array.from({ length: items }, (_, index) => {
    const number = `${name}-${index}`
    return `<item><title>Quay ${number} closes</title><link>https://harbour.example/${number}</link><guid>${number}</guid>
      <description>The harbour board will close quay ${number} on Monday, the warden of basin ${index * 7} said. Some ${
        index * 13 + 100
      } boats will be moved to the other bank.</description></item>`
  })
  return `<rss version="2.0"><channel><title>Harbour</title>${list.join('')}</channel></rss>`
}

describe.each(engines)('several processes on %s', (_, makeDatabase) => {
  let database: TestDatabase
  let store: Store
  let web: LocalServer
  let asked: string[] = []
  let onAsked: () => void = () => undefined

  beforeAll(async () => {
    database = await makeDatabase()
    store = await openStore(database.settings)
    web = await startServer((request, response) => {
      asked.push(request.url ?? '')
      response.writeHead(200, { 'content-type': 'application/rss+xml', etag: '"v1"' })
      response.end(feed(request.url?.slice(1) ?? ''))
      onAsked()
    })
  })

  afterAll(async () => {
    await web.close()
    await store.close()
    await database.remove()
  })

  const follow = (name: string) =>
    addFeed(store, {
      url: `${web.url}/${name}`,
      title: null,
      outlet: null,
      addedAt: '2025-03-04T08:00:00.000Z',
    })

  /** Resolves to the exit code; null when it was killed. */
  function startPoller(): { readonly kill: () => void; readonly exit: Promise<number | null> } {
    const words = [poller, JSON.stringify(database.settings), web.host]
    const child = spawn(process.execPath, words, { stdio: 'ignore' })
    return { kill: () => child.kill('SIGKILL'), exit: once(child, 'exit').then(([code]) => code) }
  }

  /** Every article of the feed is stored once, whole, in its first version. */
  async function expectAll(name: string): Promise<void> {
    const rows = await store.db
      .selectFrom('articles')
      .innerJoin('versions', 'versions.id', 'articles.version')
      .innerJoin('indexed_versions', 'indexed_versions.version', 'articles.version')
      .select(['articles.url', 'versions.number'])
      .where('articles.url', 'like', `%/${name}-%`)
      .execute()
    expect(new Set(rows.map(row => row.url)).size).toBe(items)
    expect(rows).toHaveLength(items)
    expect(rows.filter(row => row.number !== 1)).toEqual([])
  }

  test('ask each feed once between them', async () => {
    asked = []
    for (const name of ['a', 'b', 'c']) await follow(name)
    const pollers = Array.from({ length: 3 }, startPoller)
    for (const { exit } of pollers) expect(await exit).toBe(0)
    expect(asked.toSorted()).toEqual(['/a', '/b', '/c'])
    for (const name of ['a', 'b', 'c']) await expectAll(name)
  }, 120_000)

  test.each([0, 60, 150, 400])(
    'lose nothing and double nothing when one is killed %i ms after it was answered',
    async delay_ms => {
      const name = `killed${delay_ms}`
      await follow(name)
      const doomed = startPoller()
      onAsked = () => setTimeout(doomed.kill, delay_ms)
      await doomed.exit
      onAsked = () => undefined
      // Its lease runs out.
      await store.db
        .updateTable('feeds')
        .set({ lease_until: '2000-01-01T00:00:00.000Z' })
        .where('lease_until', 'is not', null)
        .execute()
      expect(await startPoller().exit).toBe(0)
      await expectAll(name)
      const stored = (await listFeeds(store)).find(one => one.url.endsWith(`/${name}`))
      expect(stored).toMatchObject({ etag: '"v1"', failures: 0, lastError: null })
    },
    120_000,
  )
})
