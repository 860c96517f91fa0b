import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { discoverFeed } from '../../../src/articles/feeds/discovery.ts'
import { openWeb, type Web } from '../../../src/articles/read.ts'
import { type LocalServer, startServer } from '../local-server.ts'

describe('discoverFeed', () => {
  let server: LocalServer
  let web: Web
  let page = ''

  beforeAll(async () => {
    server = await startServer((request, response) => {
      const send = (type: string, body: string) => response.writeHead(200, { 'content-type': type }).end(body)
      if (request.url === '/robots.txt') send('text/plain', 'User-agent: *\nDisallow: /private')
      else if (request.url === '/rss')
        send('text/plain', '<rss><channel><title>La Gazette</title></channel></rss>')
      else if (request.url === '/old') response.writeHead(301, { location: '/rss' }).end()
      else if (request.url === '/deep/rss') send('text/xml', `<rss><channel><item>${'<a>'.repeat(600)}`)
      else if (request.url === '/monde/') send('text/html', page)
      else if (request.url === '/')
        send('text/html', '<link rel="alternate" type="application/rss+xml" href="/rss">')
      else response.writeHead(404).end()
    })
    web = openWeb({ allowedHosts: [server.host], timeout_ms: 5000 })
  })

  afterAll(async () => {
    await web.close()
    await server.close()
  })

  /** Those that a page announces, without the address of their server. */
  async function feedsOf(html: string) {
    page = html
    const found = await discoverFeed(`${server.url}/monde/`, web)
    const feeds = found.kind === 'page' ? found.feeds : []
    return feeds.map(({ url, title }) => ({ url: url.replace(server.url, ''), title }))
  }
  const urls = async (html: string) => (await feedsOf(html)).map(({ url }) => url)

  it('tells a feed, with its title, also where it has moved to', async () => {
    const feed = { kind: 'feed', title: 'La Gazette' }
    expect(await discoverFeed(`${server.url}/rss`, web)).toEqual(feed)
    expect(await discoverFeed(`${server.url}/old`, web)).toEqual(feed)
  })

  it('tells a page, with its feeds', async () => {
    expect(await discoverFeed(`${server.url}/`, web)).toEqual({
      kind: 'page',
      feeds: [{ url: `${server.url}/rss`, title: null }],
    })
  })

  it('gives the feeds of the head, absolute, each once, with their titles', async () => {
    expect(
      await feedsOf(
        `<head><link rel="alternate" type="application/rss+xml" title="L&#8217;actualité" href="/rss"><link rel="ALTERNATE" type="application/atom+xml" href=../atom.xml>
        <link rel="alternate" type="application/feed+json" href="https://api.gazette.example/feed.json"><link rel="alternate" type="application/rss+xml" href="/rss">
        <link rel="alternate" hreflang="en" href="/en/"><link rel="stylesheet" type="text/css" href="/a.css"></head><a href="/autre/rss">RSS</a>`,
      ),
    ).toEqual([
      { url: '/rss', title: 'L’actualité' },
      { url: '/atom.xml', title: null },
      { url: 'https://api.gazette.example/feed.json', title: null },
    ])
  })

  it('leaves out the feeds of comments where there is another', async () => {
    const link = (href: string) => `<link rel="alternate" type="application/rss+xml" href="${href}">`
    expect(await urls(link('/feed/') + link('/comments/feed/'))).toEqual(['/feed/'])
    expect(await urls(link('/comments/feed/'))).toEqual(['/comments/feed/'])
  })

  it('looks among the links of a page that announces none', async () => {
    expect(
      await urls(
        '<a href="/feed">Flux</a><a href="/rss/une.xml">RSS</a><a href="/feedback">Avis</a><a href="/2025/rss-is-back">RSS is back</a>',
      ),
    ).toEqual(['/feed', '/rss/une.xml'])
  })

  it('passes over what is commented out, in a script, or no web address', async () => {
    expect(
      await urls(
        `<!-- <link rel="alternate" type="application/rss+xml" href="/old"> --><script>'<link rel="alternate" type="application/rss+xml" href="/js">'</script><link rel="alternate" type="application/rss+xml" href="javascript:x">`,
      ),
    ).toEqual([])
  })

  it('says why an address cannot be read, or may not be', async () => {
    expect((await discoverFeed(`${server.url}/none`, web)).kind).toBe('unread')
    expect((await discoverFeed(`${server.url}/deep/rss`, web)).kind).toBe('unread')
    expect((await discoverFeed(`${server.url}/private/page`, web)).kind).toBe('refused')
  })
})
