import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createFetcher, type Fetcher } from '../../src/articles/fetch.ts'
import { createRobots } from '../../src/articles/robots.ts'
import { type LocalServer, startServer } from './local-server.ts'

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

  it('asks a site once an hour, however many pages are read', async () => {
    answer = { status: 200, body: 'User-agent: *\nDisallow:' }
    let now = 0
    const robots = createRobots(fetcher, () => now)
    await Promise.all(['/a', '/b', '/c'].map(path => allows(path, robots)))
    expect(asked).toBe(1)
    now = 61 * 60 * 1000
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

  it('gives up quickly on a file made to be slow', async () => {
    answer = { status: 200, body: `User-agent: *\n${`Disallow: /${'*a'.repeat(500)}\n`.repeat(400)}` }
    const start = performance.now()
    expect(await allows(`/${'a'.repeat(3000)}`)).toBe(false)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
