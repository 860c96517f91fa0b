import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { announcedFeeds, discoverFeed } from '../../src/articles/discovery.ts'
import { openWeb, type Web } from '../../src/articles/read.ts'
import { type LocalServer, startServer } from './local-server.ts'

const address = 'https://www.gazette.example/monde/'
const urls = (html: string) => announcedFeeds(html, address).map(({ url }) => url)

describe('announcedFeeds', () => {
  it('gives those of the head, absolute, each once, with their titles', () => {
    expect(
      announcedFeeds(
        `<head><link rel="alternate" type="application/rss+xml" title="L&#8217;actualité" href="/rss"><link rel="ALTERNATE" type="application/atom+xml" href=../atom.xml>
        <link rel="alternate" type="application/feed+json" href="https://api.gazette.example/feed.json"><link rel="alternate" type="application/rss+xml" href="/rss">
        <link rel="alternate" hreflang="en" href="/en/"><link rel="stylesheet" type="text/css" href="/a.css"></head><a href="/autre/rss">RSS</a>`,
        address,
      ),
    ).toEqual([
      { url: 'https://www.gazette.example/rss', title: 'L’actualité' },
      { url: 'https://www.gazette.example/atom.xml', title: null },
      { url: 'https://api.gazette.example/feed.json', title: null },
    ])
  })

  it('leaves out the feeds of comments where there is another', () => {
    const link = (href: string) => `<link rel="alternate" type="application/rss+xml" href="${href}">`
    expect(urls(link('/feed/') + link('/comments/feed/'))).toEqual(['https://www.gazette.example/feed/'])
    expect(urls(link('/comments/feed/'))).toEqual(['https://www.gazette.example/comments/feed/'])
  })

  it('looks among the links of a page that announces none', () => {
    expect(
      urls(
        '<a href="/feed">Flux</a><a href="/rss/une.xml">RSS</a><a href="/feedback">Avis</a><a href="/2025/rss-is-back">RSS is back</a>',
      ),
    ).toEqual(['https://www.gazette.example/feed', 'https://www.gazette.example/rss/une.xml'])
  })

  it('passes over what is commented out, in a script, or no web address', () => {
    expect(
      urls(
        `<!-- <link rel="alternate" type="application/rss+xml" href="/old"> --><script>'<link rel="alternate" type="application/rss+xml" href="/js">'</script><link rel="alternate" type="application/rss+xml" href="javascript:x">`,
      ),
    ).toEqual([])
  })
})

describe('discoverFeed', () => {
  let server: LocalServer
  let web: Web

  beforeAll(async () => {
    server = await startServer((request, response) => {
      const send = (type: string, body: string) => response.writeHead(200, { 'content-type': type }).end(body)
      if (request.url === '/robots.txt') send('text/plain', 'User-agent: *\nDisallow: /private')
      else if (request.url === '/rss')
        send('text/plain', '<rss><channel><title>La Gazette</title></channel></rss>')
      else if (request.url === '/old') response.writeHead(301, { location: '/rss' }).end()
      else if (request.url === '/deep/rss') send('text/xml', `<rss><channel><item>${'<a>'.repeat(600)}`)
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

  it('says why an address cannot be read, or may not be', async () => {
    expect((await discoverFeed(`${server.url}/none`, web)).kind).toBe('unread')
    expect((await discoverFeed(`${server.url}/deep/rss`, web)).kind).toBe('unread')
    expect((await discoverFeed(`${server.url}/private/page`, web)).kind).toBe('refused')
  })
})
