import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyHash, identities, normalAddress, textHash } from '../../src/articles/identity.ts'
import { bareArticle } from '../../src/articles/read-item.ts'
import type { Sentence } from '../../src/types.ts'

const same = 'news.example/monde/pont-rouvert'

describe('normalAddress', () => {
  it.each([
    'https://news.example/monde/pont-rouvert',
    'http://news.example/monde/pont-rouvert/',
    'https://www.news.example/monde/pont-rouvert',
    'https://m.news.example/monde/pont-rouvert',
    'https://amp.news.example/monde/pont-rouvert',
    'https://www.news.example/amp/monde/pont-rouvert',
    'https://news.example/monde/pont-rouvert/amp/',
    'https://news.example:443/monde/pont-rouvert',
    'https://NEWS.example/monde//pont-rouvert',
    'https://news.example./monde/pont-rouvert',
    'https://news.example/monde/pont-rouvert#commentaires',
    'https://news.example/monde/pont-rouvert?utm_source=rss&utm_medium=feed',
    'https://news.example/monde/pont-rouvert?xtor=RSS-3208',
    'https://news.example/monde/pont-rouvert#xtor=RSS-3208-[Titres]',
    'https://news.example/monde/pont-rouvert?at_medium=RSS&at_campaign=KARANGA',
    'https://news.example/monde/pont-rouvert?fbclid=IwAR0&gclid=1&ref=rss&source=twitter',
    'https://news.example/monde/pont-rouvert?outputType=amp',
    'https://news.example/monde/pont-rouvert?amp=1',
    'https://news.example/monde/pont-rouvert?amp',
    'https://news.example/monde/pont-rouvert.amp',
    'https://mobile.news.example/monde/pont-rouvert',
    'https://www.google.com/amp/s/www.news.example/monde/pont-rouvert',
    'https://www.google.fr/amp/news.example/monde/pont-rouvert/amp',
    'https://news-example.cdn.ampproject.org/c/s/news.example/monde/pont-rouvert?amp_js_v=0.1&usqp=mq331',
    'https://cdn.ampproject.org/v/s/news.example/monde/pont-rouvert',
    'http://news.example:80/monde/pont-rouvert',
    'https://news.example/monde/pont-rouvert/index.html',
    'https://news.example/monde/pont-rouvert/index.php?',
    'https://news.example/monde/pont%2Drouvert',
    'https://news.example/monde/pont-rouvert;jsessionid=1A2B3C',
    'https://news.example/monde/pont-rouvert?PHPSESSID=1a2b',
    'https://news.example/monde/pont-rouvert?xts=1&xtnp=2&at_creation=x&at_bbc_team=y',
    'https://news.example/monde/pont-rouvert?gclid=1&dclid=2&msclkid=3&twclid=4&wbraid=5&srsltid=6',
    'https://news.example/monde/pont-rouvert?UTM_Source=x&ns_mchannel=y&mc_cid=1&mc_eid=2&_hsenc=3',
    'https://news.example/monde/pont-rouvert?ref=accueil&from=home&share=whatsapp',
    'https://news.example/monde/pont-rouvert#ref=rss',
    ' https://news.example/monde/pont-rouvert ',
  ])('takes %s for the same page', address => {
    expect(normalAddress(address)).toBe(same)
  })

  it.each([
    ['https://news.example/article.php?id=12', 'https://news.example/article.php?id=13'],
    ['https://news.example/?p=12', 'https://news.example/?p=13'],
    ['https://news.example/a?source=12', 'https://news.example/a?source=13'],
    ['https://news.example/a', 'https://news.example/b'],
    ['https://news.example/a', 'https://blog.news.example/a'],
    ['https://news.example/A', 'https://news.example/a'],
    ['https://news.example/champ', 'https://news.example/ch'],
    ['https://news.example:8080/a', 'https://news.example/a'],
    ['https://news.example/?article=12', 'https://news.example/?article=13'],
    ['https://news.example/lire?idArticle=12', 'https://news.example/lire?idArticle=13'],
    ['https://news.example/lire?oid=12&page=1', 'https://news.example/lire?oid=13&page=1'],
    ['https://news.example/lire?page=1', 'https://news.example/lire?page=2'],
    ['https://news.example/a?ref=12', 'https://news.example/a?ref=13'],
    ['https://news.example/?q=pont', 'https://news.example/?q=port'],
    ['https://news.example/#!/pont', 'https://news.example/#!/port'],
    ['https://news.example/#/pont', 'https://news.example/#/port'],
    ['https://news.example/amp', 'https://news.example/lamp'],
    ['https://m.example/a', 'https://example.org/a'],
    ['https://google.com/amplify/s/a.example/x', 'https://google.com/amplify/s/a.example/y'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(normalAddress(one)).not.toBe(normalAddress(other))
  })

  it('does not mind how an address is written in percent-encoding', () => {
    const written = ['%c3%a9t%C3%A9', '%C3%A9t%c3%a9', 'été', '%C3%A9%74%C3%A9'].map(path =>
      normalAddress(`https://news.example/${path}`),
    )
    expect(new Set(written).size).toBe(1)
  })

  it('does not mind the order of parameters', () => {
    expect(normalAddress('https://a.example/x?b=2&a=1')).toBe(normalAddress('https://a.example/x?a=1&b=2'))
  })

  it('gives nothing for what is no web address, and never throws', () => {
    expect(['', 'x', 'mailto:a@b.example', 'file:///a'].map(normalAddress)).toEqual([null, null, null, null])
    fc.assert(fc.property(fc.string(), text => normalAddress(text) === null || true))
  })

  it('is settled: normalising twice changes nothing', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), address => {
        const once = normalAddress(address)
        return once === null || normalAddress(`https://${once}`) === once
      }),
    )
  })
})

describe('identities', () => {
  const article = { ...bareArticle('https://feeds.example.org/a.xml', 'Un texte.'), title: 'Un titre' }

  it('takes an identifier that is an address for that address', () => {
    const keys = (guid: string) => identities({ ...article, url: 'https://a.example/x', guid })
    expect(keys('https://a.example/x#0')).toEqual(keys('http://www.a.example/x?utm_source=rss#7'))
    expect(keys('https://a.example/?p=1')).not.toEqual(keys('https://a.example/?p=2'))
  })

  it('recognises by address first, then by the identifier within its feed', () => {
    expect(identities({ ...article, url: 'https://a.example/x/', guid: '12' })).toEqual([
      'url:a.example/x',
      'guid:feeds.example.org/a.xml:12',
    ])
  })

  it('knows a file by its whole path, however it was named', () => {
    expect(identities(bareArticle('samples/a.txt', 'x'))).toEqual(
      identities(bareArticle('./samples/../samples/a.txt', 'x')),
    )
    expect(identities(bareArticle('a.jsonl#1', 'x'))).not.toEqual(identities(bareArticle('a.jsonl#2', 'x')))
  })

  it('knows a line of a file by its text too, wherever it stands in that file', () => {
    const [file, text] = identities(bareArticle('a.jsonl#1', 'x'))
    expect(identities(bareArticle('a.jsonl#2', 'x'))).toEqual([expect.not.stringMatching(file ?? ''), text])
    expect(identities(bareArticle('b.jsonl#1', 'x'))).not.toContain(text)
  })

  it('knows a feed item with neither by its title and its text in that feed', () => {
    const [title, text, ...others] = identities(article)
    expect(others).toEqual([])
    expect(identities({ ...article, text: 'Un texte corrigé.' })).toEqual([title, expect.anything()])
    expect(identities({ ...article, title: 'Un autre titre' })).toEqual([expect.anything(), text])
  })

  it('gives one key over 30 polls with other suffixes, dates and edits', () => {
    const suffixes = ['', '/', '?utm_campaign=7', '#top', '?xtor=EPR-1']
    const keys = Array.from({ length: 30 }, (_, poll) =>
      identities({
        ...article,
        url: `https://www.a.example/x${suffixes[poll % suffixes.length]}`,
        text: `Version ${poll}`,
        publishedAt: `2024-12-${String((poll % 28) + 1).padStart(2, '0')}`,
      }),
    )
    expect(new Set(keys.flat())).toEqual(new Set(['url:a.example/x']))
  })
})

describe('hashes', () => {
  it('do not mind line endings and runs of white space, and mind everything else', () => {
    expect(textHash('Un  texte.\r\n\r\nDeux.')).toBe(textHash('Un texte.\n\nDeux.\n'))
    expect(textHash('8 000 soldats')).not.toBe(textHash('10 000 soldats'))
    expect(textHash('Un texte.')).not.toBe(textHash('Un texte'))
  })

  it('of the body do not mind furniture', () => {
    const sentence = (start: number, end: number, role: Sentence['role']): Sentence => ({
      start,
      end,
      role,
      language: 'fr',
    })
    const one = bodyHash(
      [sentence(0, 9, 'lead'), sentence(10, 25, 'boilerplate')],
      'Un texte. 12 commentaires',
    )
    const other = bodyHash(
      [sentence(0, 9, 'body'), sentence(10, 25, 'boilerplate')],
      'Un texte. 13 commentaires',
    )
    expect(one).toBe(other)
    expect(bodyHash([sentence(0, 9, 'body')], 'Un texto.')).not.toBe(one)
  })
})
