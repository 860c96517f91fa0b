import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWeb, pollFeed, readSource, type Web } from '../../src/articles/read.ts'
import type { ReadItem } from '../../src/articles/read-item.ts'
import { type LocalServer, startServer } from './local-server.ts'

const paragraph =
  'Le conseil municipal a voté lundi la réouverture du pont, fermé depuis trois mois après la crue de septembre.'
const page = `<!doctype html><html lang="fr"><head><title>Le pont rouvre</title>
  <link rel="alternate" type="application/rss+xml" href="/feed"></head><body><article><h1>Le pont rouvre</h1>
  <p>${paragraph}</p><p>«&nbsp;Nous avons tenu parole&nbsp;», a déclaré la maire, Jeanne Morel, lors d’une conférence de presse.</p></article></body></html>`
const feed = `<rss version="2.0"><channel><title>A</title><link>https://a.example/</link><ttl>120</ttl>
  <item><title>Un</title><link>/un</link><description>${paragraph}</description></item>
  <item><title>Deux</title><link>/deux</link><description>${paragraph}</description></item></channel></rss>`
const latin = Buffer.from(
  '<rss version="2.0"><channel><title>A</title><item><title>L’été</title></item></channel></rss>'.replace(
    '’',
    "'",
  ),
  'latin1',
)

/** A sentence in each language, with what to do next behind a colon. */
const told = { fr: expect.stringMatching(/ : .+\.$/), en: expect.stringMatching(/: .+\.$/) }

describe('reading an address', () => {
  let server: LocalServer
  let elsewhere: LocalServer
  let web: Web
  let asked: string[] = []
  let askedElsewhere: string[] = []

  beforeAll(async () => {
    elsewhere = await startServer((request, response) => {
      askedElsewhere.push(request.url ?? '/')
      if (request.url === '/robots.txt')
        response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nDisallow: /')
      else response.writeHead(200, { 'content-type': 'text/html' }).end(page)
    })
    server = await startServer((request, response) => {
      const path = request.url ?? '/'
      asked.push(path)
      const send = (type: string, body: string | Buffer, headers = {}) =>
        response.writeHead(200, { 'content-type': type, ...headers }).end(body)
      if (path === '/robots.txt')
        send('text/plain', 'User-agent: *\nDisallow: /private\nDisallow: /private-feed')
      else if (path === '/page' || path === '/private/page' || path === '/private-feed/rss.html')
        send('text/html; charset=utf-8', page)
      else if (path === '/home') send('text/html', page.replace(/<article>.*<\/article>/s, '<p>Accueil</p>'))
      else if (path === '/feed') {
        if (request.headers['if-none-match'] === '"7"') response.writeHead(304).end()
        else send('application/rss+xml', feed, { etag: '"7"', 'cache-control': 'max-age=600' })
      } else if (path === '/feed-as-html' || path === '/private-feed/rss') send('text/html', feed)
      else if (path === '/noisy-feed')
        send('text/html', `<br />\n<b>Notice</b>: Undefined index<br />\n${feed}`)
      else if (path === '/latin') send('text/xml; charset=iso-8859-1', latin)
      else if (path === '/moved') response.writeHead(301, { location: '/feed' }).end()
      else if (path === '/away') response.writeHead(302, { location: `${elsewhere.url}/x` }).end()
      else if (path === '/gone') response.writeHead(410).end()
      else if (path === '/later') response.writeHead(429, { 'retry-after': '90' }).end()
      else if (path === '/note.xml') send('text/xml', '<note>x</note>')
      else if (path === '/binary') send('text/plain', Buffer.from([0, 1, 2, 3]))
      else response.writeHead(404).end()
    })
    web = openWeb({ allowedHosts: [server.host, elsewhere.host], timeout_ms: 5000 })
  })

  afterAll(async () => {
    await web.close()
    await server.close()
    await elsewhere.close()
  })

  async function all(source: string): Promise<ReadItem[]> {
    const items: ReadItem[] = []
    for await (const item of readSource(source, web)) items.push(item)
    return items
  }
  const brief = (items: readonly ReadItem[]) => items.map(item => (item.ok ? item.input.title : item.code))

  it('gives the article of a page', async () => {
    const [item] = await all(`${server.url}/page`)
    expect(item).toMatchObject({
      ok: true,
      input: {
        source: `${server.url}/page`,
        url: `${server.url}/page`,
        title: 'Le pont rouvre',
        language: 'fr',
      },
    })
  })

  it('gives the items of a feed, however the server calls it and in its own charset', async () => {
    expect(brief(await all(`${server.url}/feed`))).toEqual(['Un', 'Deux'])
    expect(brief(await all(`${server.url}/feed-as-html`))).toEqual(['Un', 'Deux'])
    expect(brief(await all(`${server.url}/latin`))).toEqual(["L'été"])
    expect(brief(await all(`${server.url}/noisy-feed`))).toEqual(['Un', 'Deux'])
  })

  it('obeys robots.txt for pages without asking for them, and lets feeds be', async () => {
    asked = []
    expect(brief(await all(`${server.url}/private/page`))).toEqual(['refused-by-robots'])
    expect(asked).not.toContain('/private/page')
    expect(brief(await all(`${server.url}/private-feed/rss`))).toEqual(['Un', 'Deux'])
    expect(brief(await all(`${server.url}/private-feed/rss.html`))).toEqual(['refused-by-robots'])
  })

  it('obeys the robots.txt of the site that a page moved to, before it asks for the page', async () => {
    askedElsewhere = []
    expect(brief(await all(`${server.url}/away`))).toEqual(['refused-by-robots'])
    expect(askedElsewhere).toEqual(['/robots.txt'])
  })

  it('points to the feed of a page that is no article', async () => {
    const [item] = await all(`${server.url}/home`)
    expect(item).toMatchObject({
      ok: false,
      code: 'not-an-article',
      sentences: {
        fr: expect.stringContaining(`${server.url}/feed`),
        en: expect.stringContaining(`${server.url}/feed`),
      },
    })
  })

  it.each([
    ['/nothing', 'http-error'],
    ['/gone', 'gone'],
    ['/later', 'later'],
    ['/binary', 'not-text'],
  ])('says why %s cannot be read: %s', async (path, code) => {
    const isGone = path === '/nothing' || path === '/gone' ? { isGone: true } : {}
    expect(await all(server.url + path)).toEqual([
      { ok: false, source: server.url + path, code, sentences: told, ...isGone },
    ])
  })

  it.each([
    ['http://10.0.0.1/x', 'refused-address'],
    ['ftp://a.example/x', 'bad-address'],
    ['https://user:secret@a.example/x', 'bad-address'],
  ])('refuses %s', async (source, code) => {
    const [item] = await all(source)
    expect(item).toMatchObject({ ok: false, code })
  })

  it('takes what has no scheme for a path', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-read-'))
    await writeFile(join(folder, 'a.txt'), `Le pont rouvre\n\n${paragraph}`)
    expect(brief(await all(folder))).toEqual(['Le pont rouvre'])
    expect(brief(await all(join(folder, 'b.txt')))).toEqual(['not-found'])
    await rm(folder, { recursive: true })
  })
})

describe('polling a feed', () => {
  let server: LocalServer
  let web: Web

  beforeAll(async () => {
    server = await startServer((request, response) => {
      if (request.url === '/moved') response.writeHead(301, { location: '/feed' }).end()
      else if (request.url === '/gone') response.writeHead(410).end()
      else if (request.url === '/later') response.writeHead(429, { 'retry-after': '90' }).end()
      else if (request.url === '/page') response.writeHead(200, { 'content-type': 'text/html' }).end(page)
      else if (request.url !== '/feed') response.writeHead(500).end()
      else if (request.headers['if-none-match'] === '"7"') response.writeHead(304).end()
      else
        response
          .writeHead(200, {
            'content-type': 'application/rss+xml',
            etag: '"7"',
            'cache-control': 'max-age=600',
          })
          .end(feed)
    })
    web = openWeb({ allowedHosts: [server.host], timeout_ms: 5000 })
  })
  afterAll(async () => {
    await web.close()
    await server.close()
  })

  it('brings the items, what the next poll needs, and how long to wait', async () => {
    const poll = await pollFeed(`${server.url}/moved`, null, web)
    expect(poll).toMatchObject({ kind: 'read', etag: '"7"', movedTo: `${server.url}/feed`, wait_s: 7200 })
    expect(poll.kind === 'read' && poll.items.length).toBe(2)
    expect(await pollFeed(`${server.url}/feed`, { etag: '"7"', lastModified: null }, web)).toMatchObject({
      kind: 'not-modified',
    })
  })

  it.each([
    ['/gone', { kind: 'gone' }],
    ['/later', { kind: 'later', wait_s: 90 }],
    ['/broken', { kind: 'failed', code: 'http-error' }],
    ['/page', { kind: 'failed', code: 'not-a-feed' }],
  ])('tells what became of %s', async (path, expected) => {
    expect(await pollFeed(server.url + path, null, web)).toMatchObject(expected)
  })
})
