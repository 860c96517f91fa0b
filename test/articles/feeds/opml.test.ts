import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseOpml, writeOpml } from '../../../src/articles/feeds/opml.ts'

const opml = (outlines: string) =>
  `<?xml version="1.0"?><opml version="1.1"><head><title>Mes flux</title></head><body>${outlines}</body></opml>`

describe('parseOpml', () => {
  it('finds the feeds in folders of folders, whatever case and name the addresses have', () => {
    const list = parseOpml(
      opml(`<outline text="Presse"><outline text="Régionale"><outline type="rss" text="L&#8217;Écho &amp; Cie" xmlUrl="https://echo.example/rss?a=1&amp;b=2"/></outline>
        <outline text="World" xmlurl="https://world.example/feed" title="World news"/></outline>
        <OUTLINE TEXT="Loud" XMLURL="https://loud.example/feed"></OUTLINE>
        <outline type="atom" url="https://atom.example/feed.atom"/><outline type="link" url="https://page.example/"/><outline text="Empty" xmlUrl=""/>`),
    )
    expect(list?.feeds).toEqual([
      { url: 'https://echo.example/rss?a=1&b=2', title: 'L’Écho & Cie' },
      { url: 'https://world.example/feed', title: 'World news' },
      { url: 'https://loud.example/feed', title: 'Loud' },
      { url: 'https://atom.example/feed.atom', title: null },
    ])
    expect(list?.problems).toEqual([])
  })

  it('takes feed addresses for what they stand for', () => {
    const list = parseOpml(
      opml('<outline xmlUrl="feed://a.example/x"/><outline xmlUrl="feed:https://b.example/y"/>'),
    )
    expect(list?.feeds.map(({ url }) => url)).toEqual(['http://a.example/x', 'https://b.example/y'])
  })

  it('names what is listed twice and what is no address', () => {
    const list = parseOpml(
      opml(
        '<outline xmlUrl="https://a.example/x"/><outline xmlUrl="https://a.example/x"/><outline xmlUrl="javascript:alert(1)"/><outline xmlUrl="rss.xml"/>',
      ),
    )
    expect(list?.feeds).toHaveLength(1)
    expect(list?.problems.map(({ en }) => en)).toEqual([
      'https://a.example/x is in the file more than once.',
      '“javascript:alert(1)” is no web address: mend it in the file.',
      '“rss.xml” is no web address: mend it in the file.',
    ])
  })

  it('reads a file that breaks off', () => {
    expect(
      parseOpml('<opml><body><outline xmlUrl="https://a.example/x"/><outline xmlUrl="htt')?.feeds,
    ).toEqual([{ url: 'https://a.example/x', title: null }])
  })

  it('tells what is no reading list', () => {
    for (const text of ['', 'hello', '<rss/>', '{"opml":1}', '<outline xmlUrl="https://a.example/x"/>'])
      expect(parseOpml(text)).toBeNull()
  })

  it('is bounded in the number of feeds', () => {
    const outlines = Array.from({ length: 10_005 }, (_, n) => `<outline xmlUrl="https://a.example/${n}"/>`)
    const list = parseOpml(opml(outlines.join('')))
    expect([list?.feeds.length, list?.problems.length]).toEqual([10_000, 5])
  })
})

describe('writeOpml', () => {
  it('is read back the same', () => {
    const feed = fc.record({
      url: fc.webUrl({ withQueryParameters: true }),
      title: fc.string({ minLength: 1, maxLength: 80 }),
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(feed, { selector: ({ url }) => new URL(url).href, maxLength: 20 }),
        written => {
          const feeds = written.map(({ url, title }) => ({
            url: new URL(url).href,
            title: plain(title) ?? new URL(url).href,
          }))
          expect(parseOpml(writeOpml('T', feeds))).toEqual({ feeds, problems: [] })
        },
      ),
      { numRuns: 50 },
    )
  })

  it('gives a feed without a title its address for a name', () => {
    expect(writeOpml('T & co', [{ url: 'https://a.example/?x=1&y=2', title: null }])).toContain(
      '<outline type="rss" text="https://a.example/?x=1&amp;y=2" title="https://a.example/?x=1&amp;y=2" xmlUrl="https://a.example/?x=1&amp;y=2"/>',
    )
  })
})

/** A title as it is kept: one line. */
function plain(title: string): string | null {
  const line = title.replace(/[\p{Cc}\s]+/gu, ' ').trim()
  return line === '' ? null : line
}
