import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type FeedResult, parseFeed } from '../../../src/articles/feeds/feeds.ts'
import type { ArticleInput } from '../../../src/types.ts'
import { cpuTime_ms } from '../../cpu-time.ts'

const source = 'https://feeds.example.org/all.xml'

function good(text: string, from = source): Extract<FeedResult, { ok: true }> {
  const result = parseFeed(text, from)
  if (!result.ok) throw new Error(result.code)
  return result
}

function only(text: string, from = source): ArticleInput {
  const [item] = good(text, from).items
  if (item === undefined) throw new Error('no item')
  return item
}

const channel = (inside: string) =>
  `<rss version="2.0"><channel><title>La Gazette</title>${inside}</channel></rss>`

/** Feeds as careless programs and careless people send them, and what a careful reader makes of each. */
const wild: readonly (readonly [name: string, feed: string, expected: Partial<ArticleInput>])[] = [
  [
    'a warning of the server, a second prolog and a wrapper around the feed',
    `Notice: Undefined index: page in /srv/www/flux.php on line 12
    <html><body><?xml version="1.0"?>${channel('<item><title>La digue tient</title><description>Elle a tenu toute la nuit.</description></item>')}</body></html>`,
    { title: 'La digue tient', text: 'Elle a tenu toute la nuit.' },
  ],
  [
    'a title that is never closed',
    channel(
      '<item><title>The bridge reopens<link>https://news.example/bridge</link><description>Traffic is back.</description><pubDate>Mon, 16 Dec 2024 10:00:00 GMT</pubDate></item>',
    ),
    {
      title: 'The bridge reopens',
      url: 'https://news.example/bridge',
      text: 'Traffic is back.',
      publishedAt: '2024-12-16T10:00:00.000Z',
    },
  ],
  [
    'prefixes that nobody declared',
    channel(
      '<item><title>Grève au port</title><dc:creator>Maël Kervran</dc:creator><dc:date>2025-03-04T08:00:00+01:00</dc:date><content:encoded>&lt;p&gt;Les dockers votent.&lt;/p&gt;</content:encoded></item>',
    ),
    { author: 'Maël Kervran', text: 'Les dockers votent.', publishedAt: '2025-03-04T07:00:00.000Z' },
  ],
  [
    'other prefixes for the same namespaces',
    `<x:rss xmlns:x="http://backend.userland.com/rss2" xmlns:who="http://purl.org/dc/elements/1.1/" xmlns:c="http://purl.org/rss/1.0/modules/content/"><x:channel>
      <x:item><x:title>Vote delayed</x:title><who:creator>Ines Roth</who:creator><c:encoded><![CDATA[<p>The vote is <em>delayed</em>.</p>]]></c:encoded></x:item></x:channel></x:rss>`,
    { title: 'Vote delayed', author: 'Ines Roth', text: 'The vote is delayed.' },
  ],
  [
    'elements of an unknown namespace that are called like ours',
    `<rss version="2.0" xmlns:shop="https://shop.example/ns"><channel><item><shop:title>Promo −20 %</shop:title><shop:description>Achetez !</shop:description>
      <title>Le prix du pain</title><description>Il augmente.</description></item></channel></rss>`,
    { title: 'Le prix du pain', text: 'Il augmente.' },
  ],
  [
    'capital letters all over',
    '<RSS VERSION="2.0"><CHANNEL><ITEM><TITLE>Storm</TITLE><LINK>https://news.example/storm</LINK><GUID ISPERMALINK="FALSE">s1</GUID><DESCRIPTION>It passed.</DESCRIPTION></ITEM></CHANNEL></RSS>',
    { title: 'Storm', url: 'https://news.example/storm', guid: 's1', text: 'It passed.' },
  ],
  [
    'signs that are no tags',
    channel(
      '<item><title>Moins de 3 % < 5 %, <3 & plus</title><description>Un taux <2 % & stable</description></item>',
    ),
    { title: 'Moins de 3 % < 5 %, <3 & plus', text: 'Un taux <2 % & stable' },
  ],
  [
    'an attribute whose quotation mark is never closed',
    channel(
      '<item><title>Ferry</title><enclosure url="https://cdn.example/a.mp3 type=audio/mpeg><description>It sails again.</description></item>',
    ),
    { title: 'Ferry', text: 'It sails again.' },
  ],
  [
    'names of HTML, decoded once, in every way of writing them',
    channel(
      '<item><title>D&eacute;bat&nbsp;: l&#8217;&#xE9;cole</title><description>&amp;amp;eacute; reste, &#146;guillemet&#146; aussi, AT&T &inconnu; &copy 2024.</description></item>',
    ),
    { title: 'Débat\u00a0: l’école', text: '&eacute; reste, ’guillemet’ aussi, AT&T &inconnu; © 2024.' },
  ],
  [
    'a section of CDATA in a section of CDATA',
    channel(
      '<item><title><![CDATA[<![CDATA[Le pont]]]]><![CDATA[>]]></title><description><![CDATA[<![CDATA[<p>Il rouvre.</p>]]]]><![CDATA[>]]></description></item>',
    ),
    { text: 'Il rouvre.' },
  ],
  [
    'Atom 0.3 with its modes',
    `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title mode="escaped" type="text/html">L&amp;#8217;usine &lt;b&gt;ferme&lt;/b&gt;</title>
      <link rel="alternate" type="text/html" href="https://a.example/usine"/><issued>2004-05-06T07:08:09Z</issued><modified>2004-05-07T07:08:09Z</modified>
      <content mode="base64" type="text/html">${Buffer.from('<p>Elle emploie 40 personnes à Épinal.</p>').toString('base64')}</content></entry></feed>`,
    {
      title: 'L’usine ferme',
      url: 'https://a.example/usine',
      text: 'Elle emploie 40 personnes à Épinal.',
      publishedAt: '2004-05-06T07:08:09.000Z',
    },
  ],
  [
    'Atom that shows its angle brackets, with the author of the feed and bases on three levels',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://b.example/"><author><name>Bureau de Lyon</name></author>
      <entry xml:base="2025/"><title type="text">Why &lt;table&gt; won &amp;amp; lost</title><id>urn:b:1</id><link rel="replies" href="c"/><link xml:base="05/" href="won?a=1&amp;copy=2"/>
      <updated>2025-05-01</updated><content type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:p>One.<h:br/>Two.</h:p><h:p>Three.</h:p></h:div></content></entry></feed>`,
    {
      title: 'Why <table> won &amp; lost',
      url: 'https://b.example/2025/05/won?a=1&copy=2',
      author: 'Bureau de Lyon',
      text: 'One.\nTwo.\n\nThree.',
      publishedAt: '2025-05-01',
    },
  ],
  [
    'RSS 0.91 with an address for an author and a day in two digits',
    `<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "https://my.netscape.example/rss-0.91.dtd" [ <!ENTITY x "y>z"> ]>
      <rss version="0.91"><channel><item><title>Inondations</title><author>redaction@gazette.example (Claire Aubin)</author><pubDate>ven., 3 janv. 25 18:05:00 +0100</pubDate><description>L'eau monte.</description></item></channel></rss>`,
    { author: 'Claire Aubin', publishedAt: '2025-01-03T17:05:00.000Z', text: "L'eau monte." },
  ],
  [
    'a counted link beside the true one, a stub for content and the whole for a description',
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"><channel><item><title>Budget</title>
      <link>https://counter.example/~r/gazette/~3/1</link><feedburner:origLink>https://gazette.example/budget</feedburner:origLink>
      <content:encoded><![CDATA[<p>Lire la suite</p>]]></content:encoded><description><![CDATA[<p>Le budget passe de justesse.</p><iframe src="https://v.example">]]></description></item></channel></rss>`,
    { url: 'https://gazette.example/budget', text: 'Le budget passe de justesse.' },
  ],
  [
    'an embedded player that is never closed before the text',
    channel(
      '<item><title>Interview</title><description>&lt;iframe src="https://v.example/1"&gt;&lt;p&gt;She answers for an hour.&lt;/p&gt;&lt;script&gt;if (a &lt; b) document.write("&lt;/p&gt;oops")&lt;/script&gt;&lt;p&gt;Then she leaves.&lt;/p&gt;</description></item>',
    ),
    { text: 'She answers for an hour.\n\nThen she leaves.' },
  ],
  [
    'JSON Feed that is careless with its types',
    `\ufeff {"version":"https://jsonfeed.org/version/1","title":"Notes","home_page_url":"https://n.example/","author":{"name":"Ada <ada@n.example>"},
      "items":[{"id":17,"url":"/17","title":"A &amp; B","content_html":"<p>Both.</p>","content_text":"Neither","date_modified":"2025-02-03T04:05:06Z","tags":"x"},null,3]}`,
    {
      guid: '17',
      url: 'https://n.example/17',
      title: 'A & B',
      text: 'Both.',
      author: 'Ada',
      publishedAt: '2025-02-03T04:05:06.000Z',
    },
  ],
  [
    'RDF with its items outside the channel and a channel image called like an item',
    `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel r:about="https://c.example/"><title>C</title><image r:resource="x"/></channel>
      <image><title>Logo</title><link>https://c.example/logo</link></image><item r:about="https://c.example/1"><title>First</title><description>One &amp;lt;b&amp;gt; stays.</description></item></r:RDF>`,
    { guid: 'https://c.example/1', url: 'https://c.example/1', title: 'First', text: 'One <b> stays.' },
  ],
]

describe('feeds as they are in the wild', () => {
  it.each(wild)('%s', (_name, feed, expected) => {
    expect(only(feed)).toMatchObject(expected)
  })

  it('give all their items, whatever is left open', () => {
    const { items, problems } = good(
      `<rss><channel><item><title>Un<item><title>Deux</title><description><b>gras</description></item><title>hors de tout</title><item><description>Trois &lt;p&gt;</channel>`,
    )
    expect(items.map(({ title, text }) => title ?? text)).toEqual(['Un', 'Deux', 'Trois'])
    expect(problems).toEqual([])
  })

  it('end an item that is left open in the middle of its text', () => {
    const { items } = good(
      channel(
        '<item><title>Un</title><description>Un texte<item><link>https://a.example/2<title>Deux</title></item>',
      ),
    )
    expect(items.map(({ title, text, url }) => [title, text, url])).toEqual([
      ['Un', 'Un texte', null],
      ['Deux', 'Deux', 'https://a.example/2'],
    ])
  })

  it('are read from UTF-8 that was taken for Latin-1 no worse than they were sent', () => {
    expect(only(channel('<item><title>don\u0092t</title></item>')).title).toBe('don’t')
  })

  it('are by whoever they name, rather than by an address or by the editor of the site', () => {
    const of = (inside: string, around = '') =>
      only(channel(`${around}<item><title>x</title>${inside}</item>`)).author
    const editor = '<managingEditor>chef@gazette.example (La chefferie)</managingEditor>'
    expect(of('<author>noreply@blog.example</author><dc:creator>Paul Ricard</dc:creator>')).toBe(
      'Paul Ricard',
    )
    expect(of('<author>paul@gazette.example</author>', editor)).toBeNull()
    expect(of('', editor)).toBeNull()
    expect(of('', '<itunes:author>Radio Brume</itunes:author>')).toBe('Radio Brume')
    expect(of('<dc:creator>Ann Lee</dc:creator><dc:creator>Bo Chen</dc:creator>')).toBe('Ann Lee, Bo Chen')
    expect(of('<author>Jo &lt;jo@a.example&gt;</author>')).toBe('Jo')
  })

  it('are dated by when they came out, not by when they were touched', () => {
    const of = (inside: string) => only(channel(`<item><title>x</title>${inside}</item>`)).publishedAt
    const updated = '<atom:updated>2025-03-03T00:00:00Z</atom:updated>'
    expect(of(`${updated}<pubDate>Sat, 01 Mar 2025 00:00:00 GMT</pubDate>`)).toBe('2025-03-01T00:00:00.000Z')
    expect(of(`${updated}<dcterms:created>2025-03-02</dcterms:created>`)).toBe('2025-03-02')
    expect(of(`<pubDate>soon</pubDate>${updated}`)).toBe('2025-03-03T00:00:00.000Z')
  })

  it('keep their own identifiers as they are written', () => {
    const written = '<item><title>x</title><guid isPermaLink="true">/relative/1</guid></item>'
    expect(only(channel(written))).toMatchObject({ guid: '/relative/1', url: null })
  })
})

describe('feeds made to hang a reader', () => {
  const quick = (text: string) => cpuTime_ms(() => parseFeed(text, source))

  test.each([
    [
      '4,000 items',
      channel('<item><title>a</title><description>b &amp; c</description></item>'.repeat(4000)),
    ],
    ['20,000 elements in one another', channel(`<item>${'<a>'.repeat(20_000)}`)],
    [
      '20,000 elements of HTML in one another',
      channel(`<item><description><![CDATA[${'<b>'.repeat(20_000)}]]>`),
    ],
    ['a million ampersands', channel(`<item><title>${'&'.repeat(1_000_000)}</title></item>`)],
    ['tags that are never closed', channel(`<item><title>${'<a '.repeat(300_000)}`)],
    ['quotation marks that are never closed', channel(`<item>${`<a b='><a b=">`.repeat(80_000)}`)],
    ['comments that are never closed', channel('<item><!-- '.repeat(80_000))],
    ['sections that are never closed', channel('<![CDATA['.repeat(100_000))],
    ['document types that are never closed', '<!DOCTYPE a ['.repeat(80_000)],
    ['closing tags of nothing', channel(`<item>${'<b>'.repeat(400)}${'</x>'.repeat(250_000)}`)],
    [
      'a hundred thousand namespaces',
      `<rss ${Array.from({ length: 100_000 }, (_, n) => `xmlns:n${n}="u${n}"`).join(' ')}><channel>${'<item xmlns:z="z"/>'.repeat(900)}`,
    ],
    ['white space in tags', channel(`<item><a${' '.repeat(500_000)}b${' '.repeat(500_000)}`)],
    [
      'entities that stand for entities',
      `<!DOCTYPE r [${Array.from({ length: 30 }, (_, n) => `<!ENTITY e${n + 1} "&e${n};&e${n};">`).join('')}]>${channel('<item><title>&e30;</title></item>')}`,
    ],
    [
      'names that name nothing',
      channel(
        `<item><title>x</title><description>${Array.from({ length: 60_000 }, (_, n) => `&n${n};`).join('')}`,
      ),
    ],
  ])('%s', (_name, text) => {
    expect(quick(text)).toBeLessThan(2000)
  })

  test('anything is a feed or is not, and never an error', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      '/>',
      '<item>',
      '</item>',
      '<title>',
      '<rss>',
      '<feed>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '&',
      ';',
      '&#x41;',
      '&amp;',
      '"',
      "'",
      ' a=',
      'xmlns:a="b"',
      '<a:b>',
      'été',
      '\u0000',
      '{',
      '<?',
      '?>',
      '<!DOCTYPE',
      '[',
      ']',
      '<link href="',
      '<script>',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        const text = pieces.join('')
        for (const whole of [text, channel(`<item>${text}</item>`)])
          expect(typeof parseFeed(whole, source).ok).toBe('boolean')
      }),
      { numRuns: 500 },
    )
  })

  test('a feed that breaks off anywhere gives the items before it', () => {
    const items =
      '<item><title>Un</title><description><![CDATA[<p>a</p>]]></description></item><item><title>Deux</title><link>https://a.example/2</link></item>'
    const whole = channel(items)
    const first = whole.indexOf('</item>') + '</item>'.length
    fc.assert(
      fc.property(fc.integer({ min: first, max: whole.length }), end => {
        expect(good(whole.slice(0, end)).items[0]?.title).toBe('Un')
      }),
    )
  })
})
