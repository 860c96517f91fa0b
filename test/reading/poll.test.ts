import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openWeb, type Web } from '../../src/articles/read.ts'
import { deliverDue } from '../../src/delivery/outbox.ts'
import { type Polling, pollDue, startPolling } from '../../src/reading/poll.ts'
import { listArticles } from '../../src/store/articles.ts'
import { addFeed, type Feed, listFeeds, restartFeed } from '../../src/store/feeds.ts'
import { addFollow, plainFollow } from '../../src/store/follows.ts'
import type { Store } from '../../src/store/store.ts'
import { getOrCreateWorkspace } from '../../src/store/workspaces.ts'
import { type LocalServer, startServer } from '../articles/local-server.ts'
import { RecordingPlatform } from '../fakes/platform.ts'
import { emptyStore } from '../store-for-tests.ts'

/** Filled as servers start; one set of parsers serves every test, since it takes a second to start. */
const hosts: string[] = []
const web = openWeb({ allowedHosts: hosts })
let store: Store
let discord: RecordingPlatform
let slack: RecordingPlatform
let logged: { message: string; details: Readonly<Record<string, unknown>> }[]
let servers: LocalServer[]
let requests: { readonly path: string; readonly headers: IncomingMessage['headers'] }[]

beforeEach(async () => {
  store = await emptyStore()
  logged = []
  servers = []
  requests = []
  discord = new RecordingPlatform('discord')
  slack = new RecordingPlatform('slack')
})

afterEach(() => Promise.all(servers.map(server => server.close())))
afterAll(() => web.close())

async function start(listener: RequestListener): Promise<LocalServer> {
  const server = await startServer(listener)
  servers.push(server)
  hosts.push(server.host)
  return server
}

type Answer = (response: ServerResponse, request: IncomingMessage) => void

/** Serves each path as told, and polls it as a feed. */
async function serve(answers: Readonly<Record<string, Answer>>): Promise<string> {
  const listener: RequestListener = (request, response) => {
    requests.push({ path: request.url ?? '', headers: request.headers })
    const answer = answers[request.url ?? '']
    if (answer === undefined) response.writeHead(404).end()
    else answer(response, request)
  }
  const server = await start(listener)
  for (const path of Object.keys(answers)) await follow(`${server.url}${path}`)
  return server.url
}

function follow(url: string, outlet: string | null = null): Promise<boolean> {
  return addFeed(store, { url, title: null, outlet, addedAt: '2025-03-04T08:00:00.000Z' })
}

function polling(through: Web = web, of = store): Polling {
  return {
    store: of,
    web: through,
    platforms: new Map([discord, slack].map(platform => [platform.name, platform])),
    log: (message, details = {}) => logged.push({ message, details }),
  }
}

async function comeDue(): Promise<void> {
  await store.db.updateTable('feeds').set({ next_poll_at: '2000-01-01T00:00:00.000Z' }).execute()
}

async function feedAt(url: string): Promise<Feed> {
  const feed = (await listFeeds(store)).find(one => one.url === url)
  if (feed === undefined) throw new Error(`${url} is not followed`)
  return feed
}

const patient = { timeout: 5_000, interval: 20 }
const minutesUntil = (iso: string) => (Date.parse(iso) - Date.now()) / 60_000
const messages = () => logged.map(({ message }) => message)

const stories = [
  'The swing bridge at Oldhaven will close for repairs on Monday, the harbour board said.',
  'Oldhaven’s swimming pool has reopened after nine months of work, the council announced.',
]

function rss(items: readonly string[], channel = ''): string {
  const list = items.map(
    (text, index) =>
      `<item><title>Oldhaven story ${index}</title><link>https://oldhaven.example/${index}</link>` +
      `<guid>story-${index}</guid><description>${text}</description></item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Oldhaven</title>${channel}${list.join('')}</channel></rss>`
}

function xml(body: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return response => response.writeHead(200, { 'content-type': 'application/rss+xml', ...headers }).end(body)
}

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  response =>
    response.writeHead(code, headers).end()

describe('a feed', () => {
  test('is read into articles, and asked again in an hour', async () => {
    const url = await serve({ '/feed': xml(rss(stories)) })
    await pollDue(polling())
    expect((await listArticles(store)).map(article => article.title)).toEqual([
      'Oldhaven story 0',
      'Oldhaven story 1',
    ])
    const feed = await feedAt(`${url}/feed`)
    expect(minutesUntil(feed.nextPollAt)).toBeCloseTo(60, 0)
    expect(feed).toMatchObject({ failures: 0, lastError: null, stopped: false })
    expect(messages()).toEqual(['a feed was read'])
  })

  test('whose articles a full disk could not take is asked again in an hour, for all of it', async () => {
    const long = stories.map(story =>
      Array.from({ length: 200 }, (_, berth) => `${story} Berth ${berth} too.`).join(' '),
    )
    const url = await serve({ '/feed': xml(rss(long), { etag: '"one"' }) })
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(store.db)
    await sql`pragma max_page_count = ${sql.raw(String(rows[0]?.page_count ?? 1))}`.execute(store.db)
    await pollDue(polling())
    expect(messages()).toEqual(['the articles of a feed could not be stored'])
    expect(minutesUntil((await feedAt(`${url}/feed`)).nextPollAt)).toBeCloseTo(60, 0)
    await sql`pragma max_page_count = 1073741823`.execute(store.db)
    await comeDue()
    await pollDue(polling())
    expect(requests.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, undefined])
    expect(await listArticles(store)).toHaveLength(2)
  })

  test('gives its own name to its articles', async () => {
    const server = await start((_, response) => void response.end(rss(stories)))
    await follow(`${server.url}/`, 'The Oldhaven Mail')
    await pollDue(polling())
    expect((await listArticles(store)).map(article => article.outlet)).toEqual(
      Array(2).fill('The Oldhaven Mail'),
    )
  })

  test('is asked only for what is new, and may say that nothing is', async () => {
    const url = await serve({
      '/feed': (response, request) => {
        if (request.headers['if-none-match'] === '"v1"') return status(304)(response, request)
        const validators = { etag: '"v1"', 'last-modified': 'Tue, 04 Mar 2025 08:00:00 GMT' }
        return xml(rss(stories), validators)(response, request)
      },
    })
    const poll = polling()
    await pollDue(poll)
    await comeDue()
    await pollDue(poll)
    expect(requests[0]?.headers['if-none-match']).toBeUndefined()
    expect(requests[1]?.headers).toMatchObject({
      'if-none-match': '"v1"',
      'if-modified-since': 'Tue, 04 Mar 2025 08:00:00 GMT',
    })
    const feed = await feedAt(`${url}/feed`)
    expect(feed).toMatchObject({ etag: '"v1"', failures: 0, lastError: null })
    expect(minutesUntil(feed.nextPollAt)).toBeCloseTo(60, 0)
    expect(await listArticles(store)).toHaveLength(2)
  })

  test.each([
    ['in its headers', rss(stories), { 'cache-control': 'max-age=7200' }],
    ['in its channel', rss(stories, '<ttl>120</ttl>'), {}],
  ])('that wishes to be asked less often %s is', async (_, body, headers) => {
    const url = await serve({ '/feed': xml(body, headers) })
    await pollDue(polling())
    expect(minutesUntil((await feedAt(`${url}/feed`)).nextPollAt)).toBeCloseTo(120, 0)
  })

  test('that wishes for a year of silence is asked again after a week', async () => {
    const url = await serve({ '/feed': xml(rss(stories), { 'cache-control': 'max-age=31536000' }) })
    await pollDue(polling())
    expect(minutesUntil((await feedAt(`${url}/feed`)).nextPollAt)).toBeCloseTo(7 * 24 * 60, 0)
  })

  test('that asks to be left alone is, without counting as broken', async () => {
    const url = await serve({ '/feed': status(429, { 'retry-after': '10800' }) })
    await pollDue(polling())
    const feed = await feedAt(`${url}/feed`)
    expect(minutesUntil(feed.nextPollAt)).toBeCloseTo(180, 0)
    expect(feed).toMatchObject({ failures: 0, stopped: false })
    expect(feed.lastError).not.toBeNull()
  })

  test('that asks for a long silence is left alone for as long', async () => {
    const url = await serve({ '/feed': status(503, { 'retry-after': String(20 * 24 * 3_600) }) })
    await pollDue(polling())
    expect(minutesUntil((await feedAt(`${url}/feed`)).nextPollAt)).toBeCloseTo(20 * 24 * 60, 0)
  })

  test('that asks for a date is left alone until then', async () => {
    const date = new Date(Date.now() + 5 * 3_600_000).toUTCString()
    const url = await serve({ '/feed': status(429, { 'retry-after': date }) })
    await pollDue(polling())
    expect(minutesUntil((await feedAt(`${url}/feed`)).nextPollAt)).toBeCloseTo(300, -1)
  })

  test('that never says when to come back is asked less and less, and not within the hour', async () => {
    const url = await serve({ '/feed': status(429) })
    const poll = polling()
    for (let times = 1; times <= 6; times++) {
      await pollDue(poll)
      const feed = await feedAt(`${url}/feed`)
      expect(feed.failures).toBe(times)
      expect(minutesUntil(feed.nextPollAt)).toBeGreaterThan(times === 6 ? 115 : 59)
      await comeDue()
    }
  })

  test.each([
    ['its ttl', rss(stories, '<ttl>180</ttl>'), 180],
    [
      'its period',
      rss(
        stories,
        '<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>',
      ).replace('<rss ', '<rss xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" '),
      720,
    ],
  ])('is held to %s also when nothing is new and the answer has no body', async (_, body, minutes) => {
    const url = await serve({
      '/feed': (response, request) =>
        request.headers['if-none-match'] === '"v1"'
          ? status(304)(response, request)
          : xml(body, { etag: '"v1"' })(response, request),
    })
    for (let times = 0; times < 3; times++) {
      await pollDue(polling())
      expect(minutesUntil((await feedAt(`${url}/feed`)).nextPollAt)).toBeCloseTo(minutes, 0)
      await comeDue()
    }
    expect(requests.at(-1)?.headers['if-none-match']).toBe('"v1"')
  })

  test('is not asked at the hours and on the days that it names, also when it has come due by then', async () => {
    const hour = (ahead: number) => new Date(Date.now() + ahead * 3_600_000).getUTCHours()
    const quiet = [1, 2, 3].map(ahead => `<hour>${hour(ahead)}</hour>`).join('')
    const url = await serve({ '/feed': xml(rss(stories, `<skipHours>${quiet}</skipHours>`)) })
    await pollDue(polling())
    const next = new Date((await feedAt(`${url}/feed`)).nextPollAt)
    expect(next.getUTCHours()).toBe(hour(4))
    expect(minutesUntil(next.toISOString())).toBeGreaterThan(180)
    await store.db
      .updateTable('feeds')
      .set({ quiet: `${hour(0)},${hour(1)}/` })
      .execute()
    await comeDue()
    const asked = requests.length
    await pollDue(polling())
    expect(requests).toHaveLength(asked)
    expect(new Date((await feedAt(`${url}/feed`)).nextPollAt).getUTCHours()).toBe(hour(2))
  })

  test.each(['application/octet-stream', 'text/plain', 'binary/octet-stream'])(
    'that is served as %s is read',
    async type => {
      await serve({ '/feed': xml(rss(stories), { 'content-type': type }) })
      await pollDue(polling())
      expect(await listArticles(store)).toHaveLength(2)
    },
  )

  test('that is gone for good is asked no more', async () => {
    const url = await serve({ '/feed': status(410) })
    const poll = polling()
    await pollDue(poll)
    await comeDue()
    await pollDue(poll)
    expect(requests).toHaveLength(1)
    expect((await feedAt(`${url}/feed`)).stopped).toBe(true)
    expect(messages()).toEqual(['a feed was switched off', 'a feed could not be read'])
  })

  test('that fails is asked later and later, and in the end no more', async () => {
    const url = await serve({ '/feed': status(500) })
    const poll = polling()
    const waits: number[] = []
    for (let times = 0; times < 20; times++) {
      await pollDue(poll)
      waits.push(minutesUntil((await feedAt(`${url}/feed`)).nextPollAt))
      await comeDue()
    }
    expect(waits[0]).toBeGreaterThan(3.5)
    expect(waits[0]).toBeLessThan(6.5)
    for (const [index, minutes] of waits.slice(1, 7).entries())
      expect(minutes).toBeGreaterThan(waits[index] ?? 0)
    expect(Math.max(...waits)).toBeLessThan(31 * 60)
    expect(requests).toHaveLength(15)
    expect(await feedAt(`${url}/feed`)).toMatchObject({ failures: 15, stopped: true })
  })

  test('that works again is asked every hour again', async () => {
    let code = 500
    const url = await serve({
      '/feed': (response, request) => (code === 200 ? xml(rss(stories)) : status(code))(response, request),
    })
    const poll = polling()
    await pollDue(poll)
    await comeDue()
    code = 200
    await pollDue(poll)
    expect(await feedAt(`${url}/feed`)).toMatchObject({ failures: 0, lastError: null })
  })

  test('that moved for good is asked at its new address from then on', async () => {
    const elsewhere = await start((request, response) => {
      requests.push({ path: `new ${request.url}`, headers: request.headers })
      response.end(rss(stories))
    })
    const url = await serve({ '/feed': status(301, { location: `${elsewhere.url}/moved` }) })
    const poll = polling()
    await pollDue(poll)
    await comeDue()
    await pollDue(poll)
    expect(requests.map(({ path }) => path)).toEqual(['/feed', 'new /moved', 'new /moved'])
    expect((await feedAt(`${url}/feed`)).movedTo).toBe(`${elsewhere.url}/moved`)
    expect(await listArticles(store)).toHaveLength(2)
  })

  test.each([
    [301, true],
    [308, true],
    [302, false],
    [303, false],
    [307, false],
  ])('that moved with %i is remembered at its new address: %o', async (code, isRemembered) => {
    const elsewhere = await start((_, response) => void response.end(rss(stories)))
    const url = await serve({ '/feed': status(code, { location: `${elsewhere.url}/moved` }) })
    await pollDue(polling())
    expect((await feedAt(`${url}/feed`)).movedTo).toBe(isRemembered ? `${elsewhere.url}/moved` : null)
    await comeDue()
    const later = openWeb({ allowedHosts: hosts })
    await pollDue(polling(later))
    await later.close()
    expect(requests).toHaveLength(isRemembered ? 1 : 2)
  })

  test('that moved to what is no feed is asked where it was', async () => {
    const url = await serve({
      '/feed': status(301, { location: '/portal' }),
      '/portal': xml('<p>Log in</p>'),
    })
    await pollDue(polling())
    expect((await feedAt(`${url}/feed`)).movedTo).toBeNull()
  })

  test('that moved and fails there is looked for where it was', async () => {
    let isBack = false
    const elsewhere = await start((_, response) =>
      isBack ? void response.writeHead(404).end() : void response.end(rss(stories)),
    )
    const url = await serve({
      '/feed': (response, request) =>
        isBack
          ? xml(rss(stories))(response, request)
          : status(301, { location: `${elsewhere.url}/moved` })(response, request),
    })
    for (let times = 0; times < 4; times++) {
      await pollDue(polling())
      await comeDue()
      isBack = true
    }
    expect(await feedAt(`${url}/feed`)).toMatchObject({ movedTo: null, failures: 0 })
  })

  test('that moved for the moment is asked where it was', async () => {
    const url = await serve({ '/feed': status(302, { location: '/now' }), '/now': xml(rss(stories)) })
    await pollDue(polling())
    expect((await feedAt(`${url}/feed`)).movedTo).toBeNull()
  })

  test.each([
    ['a page', '<html><body><p>Welcome to Oldhaven</p></body></html>'],
    ['nothing', ''],
    ['noise', '\u0000\u0001\u0002'],
  ])('that turns out to be %s has failed, with a reason', async (_, body) => {
    const url = await serve({ '/feed': xml(body) })
    await pollDue(polling())
    const feed = await feedAt(`${url}/feed`)
    expect(feed.failures).toBe(1)
    expect(feed.lastError).toContain('not-a-feed')
  })
})

describe('a bad item', () => {
  test('does not stop the others', async () => {
    const german = 'Die Brücke wird am Montag gesperrt, wie die Präfektin gestern Abend mitteilte.'
    const url = await serve({ '/feed': xml(rss([german, stories[0] ?? '', 'x', stories[1] ?? ''])) })
    await pollDue(polling())
    expect(await listArticles(store)).toHaveLength(2)
    expect(logged.filter(({ message }) => message === 'an article could not be read').length).toBeGreaterThan(
      0,
    )
    expect(logged.at(-1)).toMatchObject({ message: 'a feed was read', details: { new: 2 } })
    expect((await feedAt(`${url}/feed`)).failures).toBe(0)
  })

  test('that the database could not take is asked for again', async () => {
    const validators = { etag: '"v1"' }
    const url = await serve({ '/feed': xml(rss(stories), validators) })
    const poll = polling()
    await store.db.schema.alterTable('sentence_index').renameTo('mislaid').execute()
    await pollDue(poll)
    expect(await listArticles(store)).toEqual([])
    expect((await feedAt(`${url}/feed`)).etag).toBeNull()
    await store.db.schema.alterTable('mislaid').renameTo('sentence_index').execute()
    await comeDue()
    await pollDue(poll)
    expect(await listArticles(store)).toHaveLength(2)
    expect((await feedAt(`${url}/feed`)).etag).toBe('"v1"')
  })
})

describe('one feed', () => {
  test('of a slow host delays no other host', async () => {
    const slow = await start(() => {})
    await follow(`${slow.url}/feed`)
    await serve({ '/feed': xml(rss(stories)) })
    const hasty = openWeb({ allowedHosts: hosts, timeout_ms: 3_000 })
    let isDone = false
    const polled = pollDue(polling(hasty)).then(() => {
      isDone = true
    })
    await vi.waitFor(async () => expect(await listArticles(store)).toHaveLength(2), { timeout: 2_900 })
    expect(isDone).toBe(false)
    await polled
    await hasty.close()
    expect(await feedAt(`${slow.url}/feed`)).toMatchObject({ failures: 1 })
  })

  test('with an address that is none stops no other', async () => {
    await serve({ '/feed': xml(rss(stories)) })
    await follow('not an address')
    await follow('ftp://oldhaven.example/feed')
    await follow('http://169.254.169.254/feed')
    await pollDue(polling())
    expect(await listArticles(store)).toHaveLength(2)
    for (const url of ['not an address', 'ftp://oldhaven.example/feed', 'http://169.254.169.254/feed'])
      expect((await feedAt(url)).failures).toBe(1)
  })

  test('at a time is asked of one host', async () => {
    let open = 0
    let most = 0
    const answer: Answer = response => {
      most = Math.max(most, ++open)
      setTimeout(() => {
        open--
        response.end(rss([]))
      }, 30)
    }
    await serve({ '/1': answer, '/2': answer, '/3': answer })
    await pollDue(polling())
    expect(requests).toHaveLength(3)
    expect(most).toBe(1)
  })

  test('that is read twice at once gives its articles once', async () => {
    await serve({ '/feed': xml(rss(stories)) })
    const poll = polling()
    await Promise.all([pollDue(poll), pollDue(poll)])
    expect(requests).toHaveLength(1)
    expect(await listArticles(store)).toHaveLength(2)
  })

  test('that hangs is left to the worker that has it, and when that one stalls, to another', async () => {
    const gate = Promise.withResolvers<void>()
    const answer: Answer = response => void gate.promise.then(() => response.end(rss(stories)))
    const url = await serve({ '/feed': answer })
    const first = pollDue(polling())
    await vi.waitFor(() => expect(requests).toHaveLength(1))
    await pollDue(polling())
    expect(requests).toHaveLength(1)
    await store.db.updateTable('feeds').set({ lease_until: '2000-01-01T00:00:00.000Z' }).execute()
    // A process of its own, since one host is asked one thing at a time.
    const other = openWeb({ allowedHosts: hosts })
    const second = pollDue(polling(other))
    await vi.waitFor(() => expect(requests).toHaveLength(2))
    gate.resolve()
    await Promise.all([first, second])
    await other.close()
    expect(messages().filter(message => message === 'a feed was read')).toHaveLength(1)
    expect(messages()).toContain('a feed is no longer ours: its lease had run out')
    expect(await feedAt(`${url}/feed`)).toMatchObject({ failures: 0 })
    expect(await listArticles(store)).toHaveLength(2)
  })
})

describe('a feed that is switched off', () => {
  const address = (url: string) => `${url}/feed`

  /** Two workspaces: one on Discord in French with two channels, one of them twice; one on Slack in English. */
  async function followers(): Promise<void> {
    const joinedAt = '2025-03-01T00:00:00.000Z'
    const defaults = { timeZone: 'Europe/Paris', joinedAt }
    const french = await getOrCreateWorkspace(store, 'discord', 'd1', {
      id: 'w1',
      language: 'fr',
      ...defaults,
    })
    const english = await getOrCreateWorkspace(store, 'slack', 's1', {
      id: 'w2',
      language: 'en',
      ...defaults,
    })
    const follows = [
      [french.id, 'c1', 'morning', ''],
      [french.id, 'c1', 'weekly', 'Oldhaven'],
      [french.id, 'c2', 'morning', ''],
      [english.id, 'c1', 'morning', ''],
    ] as const
    for (const [index, [workspace, channel, digest, topic]] of follows.entries())
      await addFollow(store, {
        id: `f${index}`,
        workspace,
        channel,
        digest,
        topic,
        language: 'both',
        createdAt: joinedAt,
        ...plainFollow,
      })
  }

  async function deliver(): Promise<string[]> {
    for (const platform of [discord, slack]) await deliverDue(store, platform, () => {})
    const told = (platform: RecordingPlatform) =>
      platform.shown.map(({ target, payload }) => `${platform.name} ${target.channel}: ${payload.text}`)
    return [...told(discord), ...told(slack)].toSorted()
  }

  async function fail(times: number): Promise<void> {
    for (let time = 0; time < times; time++) {
      await pollDue(polling())
      await comeDue()
    }
  }

  test('is told of once in each channel with a digest, in the language of its workspace', async () => {
    await followers()
    const url = await serve({ '/feed': status(500) })
    await fail(14)
    expect(await deliver()).toEqual([])
    await fail(6)
    const told = await deliver()
    expect(told).toHaveLength(3)
    const fr = `Je ne lis plus le flux ${address(url)}\u00a0: le site a répondu par une erreur (500), 15 fois de suite.`
    const en = `I no longer read the feed ${address(url)}: the site answered with an error (500), 15 times in a row.`
    expect(told[0]).toContain(`discord c1: ${fr}`)
    expect(told[0]).toContain(`«\u00a0verbatim feeds add ${address(url)}\u00a0»`)
    expect(told[1]).toContain(`discord c2: ${fr}`)
    expect(told[2]).toContain(`slack c1: ${en}`)
    expect(told[2]).toContain(`“verbatim feeds add ${address(url)}”`)
    expect(requests).toHaveLength(15)
  })

  test('because it is gone for good is told of once too', async () => {
    await followers()
    await serve({ '/feed': status(410) })
    await fail(3)
    const told = await deliver()
    expect(told).toHaveLength(3)
    expect(told[0]).toContain('le site dit qu’il n’existe plus')
    expect(told[2]).toContain('the site says that it is gone for good')
    expect(requests).toHaveLength(1)
  })

  test('is told of by one of two processes that find it at once, and all the same after a restart', async () => {
    await followers()
    await serve({ '/feed': status(410) })
    await Promise.all([pollDue(polling()), pollDue(polling())])
    expect(await deliver()).toHaveLength(3)
    await pollDue(polling())
    expect(await deliver()).toHaveLength(3)
  })

  test('is not switched off when its notice cannot be stored', async () => {
    await followers()
    const url = await serve({ '/feed': status(410) })
    await store.db.schema.alterTable('deliveries').renameTo('mislaid').execute()
    await pollDue(polling())
    expect((await feedAt(address(url))).stopped).toBe(false)
    await store.db.schema.alterTable('mislaid').renameTo('deliveries').execute()
    await store.db.updateTable('feeds').set({ lease_until: null }).execute()
    await pollDue(polling())
    expect((await feedAt(address(url))).stopped).toBe(true)
    expect(await deliver()).toHaveLength(3)
  })

  test('can be switched on again, and when it fails again that is told again', async () => {
    await followers()
    let isBack = false
    const url = await serve({
      '/feed': (response, request) => (isBack ? xml(rss(stories)) : status(410))(response, request),
    })
    await pollDue(polling())
    isBack = true
    expect(await restartFeed(store, address(url), new Date().toISOString())).toBe(true)
    await pollDue(polling())
    expect(await listArticles(store)).toHaveLength(2)
    isBack = false
    await comeDue()
    await pollDue(polling())
    expect(await deliver()).toHaveLength(6)
  })

  test('says so also when nobody follows a digest, or a platform is not connected', async () => {
    await followers()
    await serve({ '/feed': status(410) })
    await pollDue({ ...polling(), platforms: new Map() })
    expect(messages()).toContain('a feed was switched off')
    expect(await deliver()).toEqual([])
  })

  test('delays no other feed, and takes nobody else’s turn', async () => {
    const url = await serve({ '/feed': status(500), '/other': xml(rss(stories)) })
    await fail(15)
    expect(await feedAt(`${url}/other`)).toMatchObject({ failures: 0, stopped: false })
    expect(requests.filter(({ path }) => path === '/other')).toHaveLength(15)
  })
})

describe('the polling', () => {
  test('reads feeds as they come in, until it is stopped', async () => {
    const url = await serve({ '/feed': xml(rss(stories)) })
    const started = startPolling(polling(), 20)
    await vi.waitFor(async () => expect(await listArticles(store)).toHaveLength(2), patient)
    await started.stop()
    const asked = requests.length
    await follow(`${url}/later`)
    await wait(80)
    expect(requests.length).toBe(asked)
  })

  test('ends what is under way when it is stopped', async () => {
    const gate = Promise.withResolvers<void>()
    await serve({ '/feed': response => void gate.promise.then(() => response.end(rss(stories))) })
    const started = startPolling(polling(), 20)
    await vi.waitFor(() => expect(requests).toHaveLength(1))
    const stopping = started.stop()
    gate.resolve()
    await stopping
    expect(await listArticles(store)).toHaveLength(2)
    expect(requests).toHaveLength(1)
  })

  test('goes on after the database has failed', async () => {
    await serve({ '/feed': xml(rss(stories)) })
    await store.db.schema.alterTable('feeds').renameTo('mislaid').execute()
    const started = startPolling(polling(), 20)
    await vi.waitFor(() => expect(messages()).toContain('feeds could not be looked up'))
    await store.db.schema.alterTable('mislaid').renameTo('feeds').execute()
    await vi.waitFor(async () => expect(await listArticles(store)).toHaveLength(2), patient)
    await started.stop()
  })
})
