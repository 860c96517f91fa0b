import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWeb, pollFeed, type Web } from '../../src/articles/read.ts'
import { watchTurns } from '../cpu-time.ts'
import { type LocalServer, startServer } from './local-server.ts'

const good = `<rss version="2.0"><channel><title>A</title><item><title>Le pont rouvre</title>
  <link>https://a.example/1</link><description>Le conseil a voté la réouverture du pont.</description></item></channel></rss>`

const withDoctype = (declarations: string, content: string) =>
  `<?xml version="1.0"?><!DOCTYPE rss [${declarations}]><rss version="2.0"><channel><title>A</title><item><title>x</title><description>${content}</description></item></channel></rss>`
const inItem = (content: string) =>
  `<rss version="2.0"><channel><title>A</title><item><title>x</title>${content}</item></channel></rss>`

/** Ten entities, each of ten of the one before. */
function laughs(kind: string): string {
  const levels = Array.from({ length: 10 }, (_, level) => {
    const value = level === 0 ? 'ha' : `${kind}e${level - 1};`.repeat(10)
    return `<!ENTITY ${kind === '%' ? '% ' : ''}e${level} "${value}">`
  })
  return levels.join('')
}

const bombs: Readonly<Record<string, string | Buffer>> = {
  'a billion laughs': withDoctype(laughs('&'), '&e9;'),
  'a billion laughs in parameters': withDoctype(`${laughs('%')} %e9;`, 'x'),
  'a quadratic blow-up': withDoctype(`<!ENTITY a "${'a'.repeat(50_000)}">`, '&a;'.repeat(20_000)),
  'entities in a circle': withDoctype('<!ENTITY a "&b;"><!ENTITY b "&a;">', '&a;'),
  'an entity of itself': withDoctype('<!ENTITY a "&a;">', '&a;'),
  'a file as an entity': withDoctype('<!ENTITY a SYSTEM "file:///etc/passwd">', '&a;'),
  'an address as an entity': withDoctype('<!ENTITY a SYSTEM "http://127.0.0.1:9/">', '&a;'),
  'a foreign grammar': `<!DOCTYPE rss SYSTEM "http://127.0.0.1:9/x.dtd">${good}`,
  'an entity in an attribute': withDoctype('<!ENTITY a "x">', `<a href="${'&a;'.repeat(100_000)}"/>`),
  'a doctype without end': `<!DOCTYPE rss [${'<!ENTITY a "b">'.repeat(100_000)}`,
  'a comment without end': `<rss><!-- ${'- '.repeat(1_000_000)}`,
  'a million comments': inItem('<!---->'.repeat(500_000)),
  'CDATA without end': inItem(`<description><![CDATA[${'x]] '.repeat(500_000)}`),
  'a million CDATA': inItem(`<description>${'<![CDATA[x]]>'.repeat(300_000)}</description>`),
  'nesting 100,000 deep': `<rss>${'<a>'.repeat(100_000)}`,
  'nesting 100,000 deep, closed': `<rss>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</rss>`,
  'deep markup in an item': inItem(`<description><![CDATA[${'<div>'.repeat(100_000)}]]></description>`),
  'a hundred thousand items': `<rss version="2.0"><channel>${'<item><title>x</title></item>'.repeat(150_000)}</channel></rss>`,
  'a hundred thousand attributes': inItem(
    `<a ${Array.from({ length: 100_000 }, (_, index) => `a${index}="1"`).join(' ')}/>`,
  ),
  'one attribute a hundred thousand times': inItem(`<a ${'a="1" '.repeat(100_000)}/>`),
  'an attribute without end': `<rss version="${'a'.repeat(4_000_000)}`,
  'a name of 4 MB': `<${'a'.repeat(4_000_000)}>`,
  'a title of 4 MB': inItem(`<title>${'a '.repeat(2_000_000)}</title>`),
  'a link of 4 MB': inItem(`<link>https://a.example/${'a/'.repeat(2_000_000)}</link>`),
  'an identifier of 4 MB': inItem(`<guid>${'a'.repeat(4_000_000)}</guid>`),
  'a date of 4 MB': inItem(`<pubDate>${'Mon, '.repeat(800_000)}</pubDate>`),
  'a million ampersands': inItem(`<description>${'&'.repeat(2_000_000)}</description>`),
  'a million brackets': `<rss>${'<'.repeat(2_000_000)}`,
  'a million references': inItem(`<description>${'&#x41;'.repeat(600_000)}</description>`),
  'references out of range': inItem(`<description>${'&#x110000;&#0;&#xD800;'.repeat(150_000)}</description>`),
  'a hundred thousand namespaces': `<rss ${Array.from({ length: 50_000 }, (_, index) => `xmlns:n${index}="u"`).join(' ')}/>`,
  'processing instructions': `${'<?x y?>'.repeat(500_000)}${good}`,
  'UTF-16 that says it is UTF-8': Buffer.from(`<?xml version="1.0" encoding="utf-8"?>${good}`, 'utf16le'),
  'UTF-7': `<?xml version="1.0" encoding="utf-7"?>+ADw-rss+AD4-${'+ADw-'.repeat(500_000)}`,
  'deep JSON': `{"version":"https://jsonfeed.org/version/1.1","items":${'['.repeat(1_000_000)}`,
  'a long JSON': `{"version":"https://jsonfeed.org/version/1.1","items":[${'{"id":"1","content_text":"x"},'.repeat(150_000)}{}]}`,
}

describe('feeds made to cost', () => {
  let server: LocalServer
  let web: Web
  const names = Object.keys(bombs)

  beforeAll(async () => {
    const bodies = names.map(name => gzipSync(bombs[name] ?? ''))
    server = await startServer((request, response) => {
      const body = bodies[Number(request.url?.slice(1))]
      response.writeHead(200, {
        'content-type': 'application/rss+xml',
        ...(body === undefined ? {} : { 'content-encoding': 'gzip' }),
      })
      response.end(body ?? good)
    })
    web = openWeb({ allowedHosts: [server.host] })
    await pollFeed(`${server.url}/good`, null, web)
  })

  afterAll(async () => {
    await web.close()
    await server.close()
  })

  it('are at least thirty', () => {
    expect(names.length).toBeGreaterThanOrEqual(30)
  })

  it('give a failure with its reason or what can be read; the next feed is read, in little memory and without a halt', async () => {
    const before = process.memoryUsage().rss
    const turns = watchTurns()
    let most = before
    for (const [index, name] of names.entries()) {
      const poll = await pollFeed(`${server.url}/${index}`, null, web)
      most = Math.max(most, process.memoryUsage().rss)
      expect([name, ['read', 'failed'].includes(poll.kind)]).toEqual([name, true])
      if (poll.kind === 'failed') expect([name, poll.code, poll.sentences.en]).not.toContain('')
      if (poll.kind === 'read') expect([name, JSON.stringify(poll.items)]).not.toContain('root:')
      const next = await pollFeed(`${server.url}/good`, null, web)
      expect([name, next.kind === 'read' && next.items.length]).toEqual([name, 1])
    }
    const times_ms = turns.stop()
    expect((most - before) / 1e6).toBeLessThan(100)
    expect(times_ms.filter(time_ms => time_ms >= 100).length).toBeLessThanOrEqual(times_ms.length / 100)
  }, 180_000)
})
