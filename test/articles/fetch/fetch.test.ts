import type { RequestListener } from 'node:http'
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFetcher, type Fetcher, type Manners } from '../../../src/articles/fetch/fetch.ts'
import type { FetchResult } from '../../../src/articles/fetch/fetch-answer.ts'
import { type LocalServer, startRawServer, startServer } from '../local-server.ts'

const seen: { url: string; headers: Record<string, string | string[] | undefined> }[] = []
const plain = Buffer.alloc(60_000_000, 'a')
const bombs: Readonly<Record<string, Buffer>> = {
  gzip: gzipSync(plain),
  br: brotliCompressSync(plain),
  deflate: deflateSync(plain),
  zstd: zstdCompressSync(plain),
  'gzip, gzip': gzipSync(gzipSync(plain)),
  'br, zstd': zstdCompressSync(brotliCompressSync(plain)),
}
const page = '<p>Une page ordinaire.</p>'
const html = { 'content-type': 'text/html; charset=UTF-8' }

const pausing = (pause_ms: number): Manners => ({ refusal: async () => null, pause_ms: async () => pause_ms })

describe('createFetcher', () => {
  let server: LocalServer
  let fetcher: Fetcher

  beforeAll(async () => {
    server = await startServer((request, response) => {
      seen.push({ url: request.url ?? '', headers: request.headers })
      const [path = '/', query = ''] = (request.url ?? '/').split('?')
      const step = Number(query)
      if (path === '/redirects') {
        response.writeHead(301, { location: step > 1 ? `/redirects?${step - 1}` : '/page' }).end()
      } else if (path === '/temporary-then-moved') {
        response.writeHead(302, { location: '/redirects?1' }).end()
      } else if (path === '/no-location') response.writeHead(302).end()
      else if (path === '/page') {
        response.writeHead(200, {
          ...html,
          etag: '"a1"',
          'last-modified': 'Mon, 16 Dec 2024 10:00:00 GMT',
          'cache-control': 'public, max-age=900',
        })
        response.end(page)
      } else if (path === '/conditional') {
        const known = request.headers['if-none-match'] === '"a1"'
        response.writeHead(known ? 304 : 200, html).end(known ? undefined : page)
      } else if (path === '/status') {
        response.writeHead(step, query === '429' ? { 'retry-after': '120' } : html).end('no')
      } else if (path === '/retry-date') {
        response.writeHead(503, { 'retry-after': new Date(Date.now() + 60_000).toUTCString() }).end()
      } else if (path === '/gzip')
        response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(page))
      else if (path === '/brotli')
        response.writeHead(200, { ...html, 'content-encoding': 'br' }).end(brotliCompressSync(page))
      else if (path === '/twice')
        response
          .writeHead(200, { ...html, 'content-encoding': 'br, gzip' })
          .end(gzipSync(brotliCompressSync(page)))
      else if (path === '/thrice')
        response.writeHead(200, { ...html, 'content-encoding': 'gzip, gzip, gzip' }).end(page)
      else if (path === '/zstd')
        response.writeHead(200, { ...html, 'content-encoding': 'zstd' }).end(zstdCompressSync(page))
      else if (path === '/deflate')
        response.writeHead(200, { ...html, 'content-encoding': 'deflate' }).end(deflateSync(page))
      else if (path === '/bomb') {
        const encoding = decodeURIComponent(query)
        response.writeHead(200, { ...html, 'content-encoding': encoding }).end(bombs[encoding])
      } else if (path === '/to-itself') response.writeHead(301, { location: '/to-itself' }).end()
      else if (path === '/ping') response.writeHead(302, { location: '/pong' }).end()
      else if (path === '/pong') response.writeHead(302, { location: '/ping' }).end()
      else if (path === '/typed')
        response.writeHead(200, { 'content-type': decodeURIComponent(query) }).end(page)
      else if (path === '/busy') response.writeHead(500, { 'retry-after': '7200' }).end()
      else if (path === '/many-headers')
        response
          .writeHead(
            200,
            Object.fromEntries(Array.from({ length: 900 }, (_, index) => [`x-${index}`, 'a'.repeat(40)])),
          )
          .end(page)
      else if (path === '/damaged')
        response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(page).subarray(0, 20))
      else if (path === '/long') response.writeHead(200, html).end('a'.repeat(6_000_000))
      else if (path === '/picture') response.writeHead(200, { 'content-type': 'image/png' }).end('x')
      else if (path === '/untyped') response.writeHead(200).end(page)
      else if (path === '/silent') return
      else if (path === '/drip') drip(response)
      else if (path === '/endless-header')
        response.writeHead(200, { ...html, 'x-long': 'a'.repeat(40_000) }).end(page)
      else if (path === '/reset') response.socket?.destroy()
      else response.writeHead(404, html).end()
    })
    fetcher = createFetcher({ allowedHosts: [server.host], timeout_ms: 1500 })
  })

  afterAll(async () => {
    await fetcher.close()
    await server.close()
  })

  function drip(response: import('node:http').ServerResponse): void {
    response.writeHead(200, html)
    const timer = setInterval(() => response.write('a'), 50)
    response.on('close', () => clearInterval(timer))
  }

  const get = (path: string): Promise<FetchResult> => fetcher.fetch(server.url + path)
  const bodyOf = (result: FetchResult) =>
    result.kind === 'ok' ? new TextDecoder().decode(result.body) : result

  it('gives the body with what the next conditional request needs', async () => {
    expect(await get('/page')).toMatchObject({
      kind: 'ok',
      url: `${server.url}/page`,
      movedTo: null,
      contentType: 'text/html',
      charset: 'UTF-8',
      etag: '"a1"',
      lastModified: 'Mon, 16 Dec 2024 10:00:00 GMT',
      maxAge_s: 900,
    })
  })

  it('says who is asking', async () => {
    await get('/page')
    expect(seen.at(-1)?.headers['user-agent']).toMatch(/^VerbatimBot\/\d/)
  })

  it('asks conditionally and knows an unchanged answer', async () => {
    const conditions = { etag: '"a1"', lastModified: 'Mon, 16 Dec 2024 10:00:00 GMT' }
    expect(await fetcher.fetch(`${server.url}/conditional`, conditions)).toMatchObject({
      kind: 'not-modified',
    })
    expect(seen.at(-1)?.headers['if-modified-since']).toBe('Mon, 16 Dec 2024 10:00:00 GMT')
  })

  it('follows five redirects and tells the new address when all of them are for good', async () => {
    expect(await get('/redirects?5')).toMatchObject({
      kind: 'ok',
      url: `${server.url}/page`,
      movedTo: `${server.url}/page`,
    })
    expect(await get('/redirects?6')).toMatchObject({ kind: 'failed', code: 'too-many-redirects' })
    expect(await get('/temporary-then-moved')).toMatchObject({ kind: 'ok', movedTo: null })
    expect(await get('/no-location')).toMatchObject({ kind: 'failed', code: 'http-error', status: 302 })
  })

  it.each([
    ['/status?410', { kind: 'gone' }],
    ['/status?429', { kind: 'later', status: 429, retryAfter_s: 120 }],
    ['/status?503', { kind: 'later', status: 503, retryAfter_s: null }],
    ['/status?404', { kind: 'failed', code: 'http-error', status: 404 }],
    ['/status?500', { kind: 'failed', code: 'http-error', status: 500 }],
    ['/picture', { kind: 'failed', code: 'not-text' }],
    ['/thrice', { kind: 'failed', code: 'bad-encoding' }],
    ['/damaged', { kind: 'failed', code: 'bad-encoding' }],
    ['/long', { kind: 'failed', code: 'too-large' }],
    ['/to-itself', { kind: 'failed', code: 'too-many-redirects' }],
    ['/ping', { kind: 'failed', code: 'too-many-redirects' }],
    ['/busy', { kind: 'later', status: 500, retryAfter_s: 7200 }],
    ['/endless-header', { kind: 'failed', code: 'unreachable' }],
    ['/many-headers', { kind: 'failed', code: 'unreachable' }],
    ['/reset', { kind: 'failed', code: 'unreachable' }],
  ])('answers %s with %o', async (path, expected) => {
    expect(await get(path)).toMatchObject(expected)
  })

  it('reads a date as the time to come back', async () => {
    const result = await get('/retry-date')
    expect(result).toMatchObject({ kind: 'later' })
    if (result.kind === 'later') expect(result.retryAfter_s).toBeGreaterThan(50)
  })

  it('decompresses', async () => {
    for (const path of ['/gzip', '/brotli', '/deflate', '/zstd', '/twice', '/untyped'])
      expect(bodyOf(await get(path))).toBe(page)
  })

  it.each(Object.keys(bombs))('stops a bomb in %s early', async encoding => {
    const before = process.memoryUsage().rss
    expect(await get(`/bomb?${encodeURIComponent(encoding)}`)).toMatchObject({
      kind: 'failed',
      code: 'too-large',
    })
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000)
  })

  it.each([
    'application/octet-stream',
    'text/plain',
    'binary/octet-stream',
    'application/rss+xml',
    'application/x-rss',
    'unknown/unknown',
    'image/svg+xml',
    'feed',
  ])('reads what is said to be %s', async type => {
    expect(bodyOf(await get(`/typed?${encodeURIComponent(type)}`))).toBe(page)
  })

  it.each(['image/png', 'video/mp4', 'audio/mpeg', 'font/woff2', 'application/pdf', 'application/zip'])(
    'leaves %s',
    async type => {
      const result = await get(`/typed?${encodeURIComponent(type)}`)
      expect(result).toMatchObject({ kind: 'failed', code: 'not-text' })
    },
  )

  it.each(['/silent', '/drip'])('ends %s at the deadline, body included', async path => {
    const start = performance.now()
    expect(await get(path)).toMatchObject({ kind: 'failed', code: 'timeout' })
    expect(performance.now() - start).toBeLessThan(2500)
  })

  it('reads on after every failure above', async () => {
    expect(bodyOf(await get('/page'))).toBe(page)
  })
})

describe('a raw server', () => {
  it.each([
    ['a header without end, drop by drop', 'HTTP/1.1 200 OK\r\nx: ', 'a'],
    ['headers without end, drop by drop', 'HTTP/1.1 200 OK\r\n', 'x: a\r\n'],
    ['a status line, drop by drop', 'HTTP/1.', '1'],
    ['a chunked body, drop by drop', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n', '1\r\na\r\n'],
  ])('that sends %s is left at the deadline', async (_, start, drop) => {
    const server = await startRawServer(socket => {
      socket.write(start)
      const timer = setInterval(() => socket.write(drop), 20)
      socket.on('close', () => clearInterval(timer))
    })
    const fetcher = createFetcher({ allowedHosts: [server.host], timeout_ms: 400 })
    const started = performance.now()
    const result = await fetcher.fetch(`${server.url}/`)
    expect(result.kind).toBe('failed')
    expect(performance.now() - started).toBeLessThan(1_500)
    await fetcher.close()
    await server.close()
  })

  it.each([
    ['nothing', ''],
    ['no HTTP', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab'],
    ['a body that breaks off', 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nabc'],
  ])('that answers with %s gives a failure', async (_, answer) => {
    const server = await startRawServer(socket => socket.end(answer))
    const fetcher = createFetcher({ allowedHosts: [server.host], timeout_ms: 1_000 })
    expect(await fetcher.fetch(`${server.url}/`)).toMatchObject({ kind: 'failed', code: 'unreachable' })
    await fetcher.close()
    await server.close()
  })
})

describe('a host', () => {
  it('is asked one thing at a time, with a pause between two, and others do not wait for it', async () => {
    const times: { url: string; start: number; end: number }[] = []
    const listener: RequestListener = (request, response) => {
      const start = performance.now()
      setTimeout(() => {
        times.push({ url: request.url ?? '', start, end: performance.now() })
        response.writeHead(200, html).end(page)
      }, 30)
    }
    const [one, other] = [await startServer(listener), await startServer(listener)]
    const fetcher = createFetcher({ allowedHosts: [one.host, other.host], pause_ms: 150 })
    const asked = ['/robots.txt', '/feed', '/page'].map(path => fetcher.fetch(`${one.url}${path}`))
    await Promise.all([...asked, fetcher.fetch(`${other.url}/other`)])
    expect(times.map(({ url }) => url)).toEqual(expect.arrayContaining(['/robots.txt', '/feed', '/page']))
    expect(times.slice(0, 2).map(({ url }) => url)).toContain('/other')
    const inTurn = times.filter(({ url }) => url !== '/other')
    for (const [index, { end }] of inTurn.slice(0, -1).entries())
      expect((inTurn[index + 1]?.start ?? 0) - end).toBeGreaterThan(140)
    await fetcher.close()
    await Promise.all([one.close(), other.close()])
  })

  it('that asks for a longer pause gets it, and waiting for it takes no time from the exchange', async () => {
    const times: number[] = []
    const server = await startServer((_, response) => {
      times.push(performance.now())
      response.writeHead(200, html).end(page)
    })
    const fetcher = createFetcher({ allowedHosts: [server.host], timeout_ms: 300 })
    await fetcher.fetch(server.url)
    expect(await fetcher.fetch(server.url, null, pausing(600))).toMatchObject({ kind: 'ok' })
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(590)
    await fetcher.close()
    await server.close()
  })

  it('is not waited for any longer when the fetcher is closed', async () => {
    const server = await startServer((_, response) => void response.writeHead(200, html).end(page))
    const fetcher = createFetcher({ allowedHosts: [server.host] })
    await fetcher.fetch(server.url)
    const waiting = fetcher.fetch(server.url, null, pausing(60_000))
    await fetcher.close()
    expect(await waiting).toMatchObject({ kind: 'failed' })
    await server.close()
  })

  it('reads who asks, and where to find them', async () => {
    let agent: string | undefined
    const server = await startServer((request, response) => {
      agent = request.headers['user-agent']
      response.writeHead(200, html).end(page)
    })
    const fetcher = createFetcher({ allowedHosts: [server.host], contact: 'desk@courrier.example' })
    await fetcher.fetch(server.url)
    expect(agent).toMatch(/^VerbatimBot\/[\d.]+ \(.*desk@courrier\.example\)$/)
    await fetcher.close()
    await server.close()
  })
})
