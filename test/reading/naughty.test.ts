import { afterAll, expect, test } from 'vitest'
import { openWeb, pollFeed, readSource } from '../../src/articles/read.ts'
import { storeItems } from '../../src/reading/read.ts'
import { listArticles } from '../../src/store/articles.ts'
import { startServer } from '../articles/local-server.ts'
import { emptyStore } from '../store-for-tests.ts'

/** What people and programs have put where a title, a name or an address was expected. */
const naughty = [
  '',
  'null',
  'NaN',
  '-1e999',
  '\u0000',
  '\u0001\u0008\u001b[31m\u007f',
  '\ufeff\u200b\u2060',
  '\u202etxet desrever\u202c',
  '\ud83d',
  '👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'Z̵̡̢̛a̸l̶g̴o̷'.repeat(40),
  'ﷺ﷽𒐫',
  "'; drop table articles; --",
  '" or ""="',
  '<script>alert(1)</script>',
  '<![CDATA[x]]]]><b>',
  '&lt;b&gt;&amp;amp;&#0;&#xFFFFFF;',
  '{{7*7}} #{7*7} <%= 7*7 %>',
  '$(touch /tmp/x) `id` | cat',
  '../../../../etc/passwd',
  'C:\\CON\\NUL.txt',
  '%00%0d%0aX-Injected: 1',
  'a\r\nX-Injected: 1',
  '__proto__',
  'constructor.prototype',
  '@everyone <!channel> <@U123>',
  '[x](javascript:alert(1))',
  'ÅÍÎÏ˝ÓÔÒÚÆ☃ Ω≈ç√∫˜µ',
  '١٢٣ 1٬000 ½ ⅒ ①',
  'a'.repeat(5_000),
  '/'.repeat(3_000),
  '%'.repeat(3_000),
]
const told = (index: number) =>
  `The harbour board will close quay ${index * 37} on Monday, the warden of basin ${index} said.`
const escaped = (text: string) => text.replace(/[<&>"]/g, character => `&#${character.charCodeAt(0)};`)

const hosts: string[] = []
const web = openWeb({
  allowedHosts: hosts,
  pause_ms: 0,
  resolve: (_hostname, _options, done) => done(new Error('no such name'), []),
})
afterAll(() => web.close())

test.each(['title', 'link', 'guid', 'author', 'description', 'pubDate', 'category'])(
  'as the %s of an item a naughty text is read or refused with a reason, and nothing is stored half',
  async element => {
    const items = naughty.map((text, index) => {
      const fields = {
        title: `Quay ${index} closes`,
        link: `https://quay.example/${index}`,
        guid: `${index}`,
        author: 'A',
        description: told(index),
        [element]: element === 'description' ? `${text} ${told(index)}` : text,
      }
      const elements = Object.entries(fields).map(([name, value]) => `<${name}>${escaped(value)}</${name}>`)
      return `<item>${elements.join('')}</item>`
    })
    const server = await startServer((_, response) =>
      response.end(`<rss version="2.0"><channel><title>A</title>${items.join('')}</channel></rss>`),
    )
    hosts.push(server.host)
    const store = await emptyStore()
    const poll = await pollFeed(`${server.url}/`, null, web)
    await server.close()
    if (poll.kind !== 'read') throw new Error(`the feed was not read: ${JSON.stringify(poll)}`)
    const stored = await storeItems(store, poll.items, null)
    const codes = stored.map(item => (item.kind === 'failed' ? item.failure.code : item.kind))
    expect(codes).not.toContain('unexpected')
    const articles = await listArticles(store)
    expect(articles).toHaveLength(codes.filter(code => code === 'new').length)
    expect(articles.length).toBeGreaterThan(naughty.length * 0.8)
    const again = await storeItems(store, poll.items, null)
    const kept = again.filter(({ kind }) => kind !== 'failed')
    expect(kept.filter(({ kind }) => kind !== 'unchanged')).toEqual([])
    expect(await listArticles(store)).toHaveLength(articles.length)
  },
)

test('as an address or a path a naughty text is refused with a reason', async () => {
  for (const text of naughty) {
    for (const address of [text, `https://quay.example/${text}`, `https://${text}/`, `http://${text}:80@x/`])
      expect([address, (await web.fetcher.fetch(address)).kind]).toEqual([address, 'failed'])
    const path = `/no/such/folder/${text}`
    for await (const item of readSource(path, web))
      expect([path, item.ok ? 'read' : item.code]).toEqual([
        path,
        expect.stringMatching(/^(?:not-|unknown-)/),
      ])
  }
})
