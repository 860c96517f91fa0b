import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createFetcher, type Fetcher } from '../../../src/articles/fetch/fetch.ts'
import { createRobots } from '../../../src/articles/fetch/robots.ts'
import { type LocalServer, startServer } from '../local-server.ts'

describe('createRobots', () => {
  let server: LocalServer
  let fetcher: Fetcher
  let answer = { status: 200, body: '' }
  let asked = 0

  beforeAll(async () => {
    server = await startServer((_request, response) => {
      asked += 1
      if (answer.status === 0) response.socket?.destroy()
      else response.writeHead(answer.status, { 'content-type': 'text/plain' }).end(answer.body)
    })
    fetcher = createFetcher({ allowedHosts: [server.host] })
  })

  beforeEach(() => {
    asked = 0
  })

  afterAll(async () => {
    await fetcher.close()
    await server.close()
  })

  const allows = async (path: string, robots = createRobots(fetcher)) =>
    (await robots.refusal(server.url + path)) === null

  it('obeys the rules for everybody and those for us by name', async () => {
    answer = { status: 200, body: 'User-agent: *\nDisallow: /private\nAllow: /private/open$' }
    expect(await allows('/private/x')).toBe(false)
    expect(await allows('/private/open')).toBe(true)
    answer = {
      status: 200,
      body: 'User-agent: *\nDisallow: /private\n\nUser-agent: VerbatimBot\nDisallow: /live',
    }
    expect(await allows('/live/1')).toBe(false)
    expect(await allows('/world/1')).toBe(true)
  })

  it.each([
    ['a missing file', 404, true],
    ['a forbidden file', 403, true],
    ['a file gone for good', 410, true],
    ['a server error', 500, false],
    ['too many requests', 429, false],
    ['no answer', 0, false],
  ])('takes %s (%i) for %o', async (_name, status, allowed) => {
    answer = { status, body: '' }
    expect(await allows('/a')).toBe(allowed)
  })

  it('reads nothing into a page served in the place of the file', async () => {
    answer = { status: 200, body: '<!doctype html><p>Disallow: everything' }
    expect(await allows('/a')).toBe(true)
  })

  it('asks a site once a day, however many pages are read', async () => {
    answer = { status: 200, body: 'User-agent: *\nDisallow:' }
    let now = 0
    const robots = createRobots(fetcher, () => now)
    await Promise.all(['/a', '/b', '/c'].map(path => allows(path, robots)))
    expect(asked).toBe(1)
    now = 23 * 60 * 60 * 1000
    await allows('/c', robots)
    expect(asked).toBe(1)
    now = 25 * 60 * 60 * 1000
    await allows('/d', robots)
    expect(asked).toBe(2)
  })

  it('tells an unreachable file from a refusal, and asks again after five minutes', async () => {
    answer = { status: 500, body: '' }
    let now = 0
    const robots = createRobots(fetcher, () => now)
    expect(await robots.refusal(`${server.url}/a`)).toMatchObject({ code: 'http-error' })
    answer = { status: 200, body: 'User-agent: *\nDisallow: /b' }
    now = 6 * 60 * 1000
    expect(await robots.refusal(`${server.url}/a`)).toBeNull()
    expect(await robots.refusal(`${server.url}/b`)).toMatchObject({ code: 'refused-by-robots' })
  })

  it('says that the site could not be reached when nobody answers, and what its robots.txt did when it did', async () => {
    answer = { status: 0, body: '' }
    const { code, sentences } = (await createRobots(fetcher).refusal(`${server.url}/a`)) ?? {}
    expect(code).toBe('unreachable')
    expect(sentences?.en).toContain(`${server.host} could not be reached: check the address`)
    expect(sentences?.fr).toContain(`Impossible de joindre ${server.host} : vérifiez l’adresse`)
    expect(`${sentences?.en} ${sentences?.fr}`).not.toContain('robots.txt')
    answer = { status: 502, body: '' }
    expect((await createRobots(fetcher).refusal(`${server.url}/a`))?.sentences.en).toBe(
      `${server.url}/robots.txt answered with a server error (502): try again later. Without its robots.txt, no page of ${server.url} is read.`,
    )
  })

  it.each([
    ['nothing', 'User-agent: *\nDisallow:', 0],
    ['everybody', 'User-agent: *\nCrawl-delay: 5\nDisallow: /x', 5_000],
    ['us by name', 'User-agent: *\nCrawl-delay: 5\n\nuser-agent: verbatimbot/2\nCrawl-delay: 2.5', 2_500],
    ['us among others', 'User-agent: A\nUser-agent: VerbatimBot\nUser-agent: B\nCrawl-delay: 4', 4_000],
    ['others', 'User-agent: Other\nCrawl-delay: 9', 0],
    ['an hour', 'User-agent: *\nCrawl-delay: 3600', 60_000],
    ['for ever', 'User-agent: *\nCrawl-delay: Infinity', 60_000],
    ['nonsense', 'User-agent: *\nCrawl-delay: soon', 0],
    ['less than nothing', 'User-agent: *\nCrawl-delay: -5', 0],
  ])('knows the pause that is asked of %s', async (_, body, pause_ms) => {
    answer = { status: 200, body }
    expect(await createRobots(fetcher).pause_ms(`${server.url}/a`)).toBe(pause_ms)
  })

  it('reads the first 500 KiB of a longer file, and those rules count', async () => {
    const long = `User-agent: *\nDisallow: /private\n${'# padding\n'.repeat(60_000)}Disallow: /late\n`
    answer = { status: 200, body: long }
    expect(await allows('/private/1')).toBe(false)
    expect(await allows('/late')).toBe(true)
  })

  it('allows nothing when the file has no end', async () => {
    answer = { status: 200, body: '#'.repeat(6_000_000) }
    expect(await allows('/a')).toBe(false)
  })

  it('is not brought down by a file of as many names as rules', async () => {
    const names = Array.from({ length: 15_000 }, (_, index) => `User-agent: r${index}\n`).join('')
    const rules = Array.from({ length: 15_000 }, (_, index) => `Disallow: /${index}\n`).join('')
    answer = { status: 200, body: `${names}User-agent: *\n${rules}` }
    const before = process.memoryUsage().rss
    expect(await allows('/14999')).toBe(false)
    expect(await allows('/a')).toBe(true)
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
  })

  it('is not brought down by what is no robots.txt at all', async () => {
    for (const body of [
      '\0',
      'User-agent: __proto__\nDisallow: /',
      'Disallow: /%zz%',
      '\ufeff\ufeff',
      ':::::',
    ]) {
      answer = { status: 200, body }
      expect(await allows('/a')).toBe(true)
    }
  })

  it('gives up quickly on a file made to be slow', async () => {
    answer = { status: 200, body: `User-agent: *\n${`Disallow: /${'*a'.repeat(500)}\n`.repeat(400)}` }
    const start = performance.now()
    expect(await allows(`/${'a'.repeat(3000)}`)).toBe(false)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
