import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFetcher, type Fetcher, type FetchResult } from '../../src/articles/fetch.ts'
import { type LocalServer, startServer } from './local-server.ts'

const seen: { url: string; headers: Record<string, string | string[] | undefined> }[] = []
const bomb = gzipSync(Buffer.alloc(60_000_000, 'a'))
const page = '<p>Une page ordinaire.</p>'
const html = { 'content-type': 'text/html; charset=UTF-8' }

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
      else if (path === '/bomb') response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(bomb)
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
    ['/bomb', { kind: 'failed', code: 'too-large' }],
    ['/endless-header', { kind: 'failed', code: 'unreachable' }],
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
    for (const path of ['/gzip', '/brotli', '/twice', '/untyped']) expect(bodyOf(await get(path))).toBe(page)
  })

  it('stops a decompression bomb early', async () => {
    const before = process.memoryUsage().rss
    await get('/bomb')
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000)
  })

  it.each(['/silent', '/drip'])('ends %s at the deadline, body included', async path => {
    const start = performance.now()
    expect(await get(path)).toMatchObject({ kind: 'failed', code: 'timeout' })
    expect(performance.now() - start).toBeLessThan(2500)
  })

  it('reads on after every failure above', async () => {
    expect(bodyOf(await get('/page'))).toBe(page)
  })
})
