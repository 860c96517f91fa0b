import { describe, expect, it } from 'vitest'
import { type FeedResult, parseFeed } from '../../../src/articles/feeds/feeds.ts'

const source = 'https://feeds.example.org/world.xml'

function good(result: FeedResult): Extract<FeedResult, { ok: true }> {
  if (!result.ok) throw new Error(`${result.code}: ${result.sentences.en}`)
  return result
}

const rss = (items: string, channel = '') => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
<channel><title>Le Quotidien</title><link>https://www.quotidien.example/</link>${channel}${items}</channel></rss>`

const first = (items: string, channel = '') => {
  const item = good(parseFeed(rss(items, channel), source)).items[0]
  if (item === undefined) throw new Error('no item')
  return item
}

describe('parseFeed', () => {
  it('reads an RSS item: fullest body, author, guid, date, link without relative parts', () => {
    const item = first(`<item>
      <title>La mairie rouvre le pont</title><link>/villes/pont?utm_source=rss</link><guid isPermaLink="false">id-77</guid>
      <pubDate>Mon, 16 Dec 2024 10:00:00 +0100</pubDate><dc:creator>Jeanne Morel</dc:creator>
      <description>Le pont rouvre.</description>
      <content:encoded><![CDATA[<p>Le pont rouvre lundi, a annoncé la mairie.</p><p>Il était fermé depuis «&nbsp;trois mois&nbsp;».</p>]]></content:encoded>
    </item>`)
    expect(item).toMatchObject({
      source,
      title: 'La mairie rouvre le pont',
      url: 'https://www.quotidien.example/villes/pont?utm_source=rss',
      outlet: 'quotidien.example',
      author: 'Jeanne Morel',
      guid: 'id-77',
      text: 'Le pont rouvre lundi, a annoncé la mairie.\n\nIl était fermé depuis «\u00a0trois mois\u00a0».',
    })
    expect(new Date(item.publishedAt ?? 0).toISOString()).toBe('2024-12-16T09:00:00.000Z')
  })

  it('reads a French date and leaves an unreadable one out', () => {
    expect(
      first('<item><title>A b</title><pubDate>lun., 16 déc. 2024 10:00:00 +0100</pubDate></item>')
        .publishedAt,
    ).toMatch(/^2024-12-16/)
    expect(first('<item><title>A b</title><pubDate>bientôt</pubDate></item>').publishedAt).toBeNull()
  })

  it.each([
    ['in the year 2093', 'Mon, 05 Jan 2093 10:00:00 GMT', false],
    ['the day after tomorrow', new Date(Date.now() + 2 * 86_400_000).toUTCString(), false],
    ['in an hour, as a clock ahead of ours says', new Date(Date.now() + 3_600_000).toUTCString(), true],
    ['when the clocks of computers began', '1970-01-01T00:00:00Z', false],
    ['in 1994', 'Sat, 05 Mar 1994 10:00:00 GMT', true],
  ])('%s: a date of publication when it can be one', (_, date, isTaken) => {
    const { publishedAt } = first(`<item><title>A b</title><pubDate>${date}</pubDate></item>`)
    expect(publishedAt !== null).toBe(isTaken)
  })

  it.each([
    ['L&#8217;accord &amp; la suite', 'L’accord & la suite'],
    ['L&amp;#8217;accord &amp;amp; la suite', 'L’accord & la suite'],
    ['&amp;eacute;t&amp;eacute; &lt;b&gt;fou&lt;/b&gt;', 'été fou'],
    ['<![CDATA[L&rsquo;accord]]>', 'L’accord'],
    ['5 &lt; 6 et 7 > 3', '5 < 6 et 7 > 3'],
    ['  Deux   lignes\n ici ', 'Deux lignes ici'],
    ['«\u00a0Oui\u00a0», dit-il', '«\u00a0Oui\u00a0», dit-il'],
  ])('decodes the title %s once', (written, title) => {
    expect(first(`<item><title>${written}</title><description>Un texte.</description></item>`).title).toBe(
      title,
    )
  })

  it('reads Atom, with its own base and XHTML bodies', () => {
    const { items } = good(
      parseFeed(
        `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://daily.example/news/"><title>Daily</title>
        <link rel="self" href="https://daily.example/atom"/><link href="/"/>
        <entry><id>urn:x:1</id><title type="html">Ferry &amp;amp; train</title><link href="2024/ferry"/><updated>2024-12-16T10:00:00Z</updated>
        <author><name>A. Reed</name></author>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The <b>ferry</b> runs.</p><p>So does the train.</p></div></content></entry></feed>`,
        source,
      ),
    )
    expect(items[0]).toMatchObject({
      title: 'Ferry & train',
      url: 'https://daily.example/news/2024/ferry',
      text: 'The ferry runs.\n\nSo does the train.',
      language: 'en',
      guid: 'urn:x:1',
      author: 'A. Reed',
      updatedAt: '2024-12-16T10:00:00.000Z',
    })
  })

  it('reads RDF and JSON Feed', () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://a.example/"><title>A</title><link>https://a.example/</link></channel>
      <item rdf:about="https://a.example/1"><title>Un titre</title><link>https://a.example/1</link><description>Un résumé.</description><dc:date>2024-12-16</dc:date></item></rdf:RDF>`
    expect(good(parseFeed(rdf, source)).items[0]).toMatchObject({
      url: 'https://a.example/1',
      text: 'Un résumé.',
    })
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      items: [{ id: '9', url: 'https://j.example/9', title: 'Neuf', content_text: 'Un texte nu.\n\nDeux.' }],
    })
    expect(good(parseFeed(json, source)).items[0]).toMatchObject({ guid: '9', text: 'Un texte nu.\n\nDeux.' })
  })

  it('takes the headline for the text where there is nothing else, and reports what has neither', () => {
    const result = good(
      parseFeed(
        rss('<item><title>Le pont rouvre</title></item><item><link>https://a.example/x</link></item>'),
        source,
      ),
    )
    expect(result.items.map(item => item.text)).toEqual(['Le pont rouvre'])
    expect(result.problems.map(problem => problem.code)).toEqual(['empty'])
  })

  it('joins the lines of a plain text, blank lines aside', () => {
    const written = '\n      Le pont\n      rouvre.\n\n      Il était fermé.\n    '
    expect(first(`<item><title>A b</title><description>${written}</description></item>`).text).toBe(
      'Le pont rouvre.\n\nIl était fermé.',
    )
  })

  it('tells how often the feed wants to be read', () => {
    expect(good(parseFeed(rss('', '<ttl>90</ttl>'), source)).minutesBetweenReads).toBe(90)
    const twiceDaily = '<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>'
    expect(good(parseFeed(rss('', twiceDaily), source)).minutesBetweenReads).toBe(720)
    expect(good(parseFeed(rss(''), source)).minutesBetweenReads).toBeNull()
  })

  it.each([['javascript:alert(1)'], ['data:text/html,x'], ['file:///etc/passwd']])(
    'has no link for %s',
    link => {
      expect(
        first(`<item><title>A b</title><link>${link}</link><guid isPermaLink="false">1</guid></item>`).url,
      ).toBeNull()
    },
  )
})

describe('broken feeds', () => {
  const item = '<item><title>Entier</title><description>Un texte entier.</description></item>'
  const titles = (text: string) => good(parseFeed(text, source)).items.map(({ title }) => title)

  it.each([
    ['junk before the prolog', `\n  ok<br>${rss(item)}`],
    ['loose ampersands', rss(item.replace('Un texte', 'Marks & Spencer &c; Un texte'))],
    ['an unknown entity', rss(item.replace('Un texte', 'L&rsquo;&eacute;t&eacute; &unknown; texte'))],
    ['an unclosed channel', rss(item).replace('</channel></rss>', '')],
    ['a stray closing element', rss(`</b>${item}</i>`)],
    [
      'an item left open before the next',
      rss(`<item><title>Entier</title>${item}`.replace('<item><title>Entier</title><item>', '<item>')),
    ],
    ['control characters', rss(item.replace('texte', 'te\u0008xte'))],
    [
      'a document type',
      rss(item).replace(
        '<rss',
        '<!DOCTYPE rss PUBLIC "-//N//DTD RSS 0.91//EN" "http://x.example/rss.dtd"><rss',
      ),
    ],
    ['text after the end', `${rss(item)}<script>x</script>trailing`],
  ])('are read in spite of %s', (_name, text) => {
    expect(titles(text)).toEqual(['Entier'])
  })

  it('lose only the item that they break off in, and say so', () => {
    const result = good(
      parseFeed(
        `${rss(item).replace('</channel></rss>', '')}<item><title>Coupé</title><description>Un texte cou`,
        source,
      ),
    )
    expect(result.items.map(({ title }) => title)).toEqual(['Entier'])
    expect(result.problems.map(({ code }) => code)).toEqual(['truncated'])
  })

  it('do not nest their items', () => {
    expect(
      titles(
        rss(
          `<item><title>Un</title><item><title>Deux</title></item><item><title>Trois`.concat(
            '</title></item>',
          ),
        ),
      ),
    ).toEqual(['Un', 'Deux', 'Trois'])
  })

  it('are told from what is no feed', () => {
    for (const text of [
      '',
      'bonjour',
      '<html><body>x</body></html>',
      '{"a":1}',
      '{',
      '<rss',
      '<?xml version="1.0"?><a/>',
    ])
      expect(parseFeed(text, source)).toMatchObject({ ok: false, code: 'not-a-feed' })
  })
})

describe('hostile feeds', () => {
  it('declare no entity and reach no file', () => {
    const lol = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY file SYSTEM "file:///etc/passwd">]>`
    const text = rss(
      '<item><title>Un &b; &file; titre</title><description>Du texte &b;</description></item>',
    ).replace('<rss', `${lol}<rss`)
    const [item] = good(parseFeed(text, source)).items
    expect(item?.title).toBe('Un &b; &file; titre')
    expect(item?.text).not.toContain('root:')
  })

  it('are bounded in depth, in items and in length', () => {
    expect(parseFeed(rss(`<item>${'<a>'.repeat(5000)}</item>`), source)).toMatchObject({
      ok: false,
      code: 'too-deep',
    })
    const many = good(
      parseFeed(rss('<item><title>Encore un</title><guid>1</guid></item>'.repeat(1200)), source),
    )
    expect(many.items).toHaveLength(1000)
    expect(many.problems).toMatchObject([
      { code: 'too-many-items', sentences: { en: expect.stringContaining('200 items') } },
    ])
    const long = good(
      parseFeed(
        rss(`<item><title>Long</title><description>${'a '.repeat(600_000)}</description></item>`),
        source,
      ),
    )
    expect(long.problems.map(({ code }) => code)).toEqual(['too-large'])
    const deep = `<item><title>Profond</title><description><![CDATA[${'<div>'.repeat(2000)}x]]></description></item>`
    expect(good(parseFeed(rss(deep), source)).problems.map(({ code }) => code)).toEqual(['too-large'])
  })
})

describe('what identifies an item', () => {
  const items = (list: readonly string[][]) =>
    good(
      parseFeed(
        rss(
          list
            .map(
              ([title, link, guid]) =>
                `<item><title>${title}</title><link>${link}</link><guid isPermaLink="false">${guid}</guid></item>`,
            )
            .join(''),
        ),
        source,
      ),
    ).items

  it('is not a guid that different articles share', () => {
    const shared = items([
      ['Un', 'https://a.example/1', 'x'],
      ['Deux', 'https://a.example/2', 'x'],
      ['Trois', 'https://a.example/3', 'y'],
    ])
    expect(shared.map(({ guid }) => guid)).toEqual([null, null, 'y'])
  })

  it('is not a link that different articles share', () => {
    const shared = items([
      ['Un', 'https://a.example/live#1', '1'],
      ['Deux', 'https://a.example/live#2', '2'],
      ['Trois', 'https://a.example/3', '3'],
    ])
    expect(shared.map(({ url }) => url)).toEqual([null, null, 'https://a.example/3'])
  })

  it('stays when one article stands twice', () => {
    const twice = items([
      ['Un', 'https://a.example/1', 'x'],
      ['Un', 'https://a.example/1', 'x'],
    ])
    expect(twice.map(({ guid, url }) => [guid, url])).toEqual([
      ['x', 'https://a.example/1'],
      ['x', 'https://a.example/1'],
    ])
  })
})
