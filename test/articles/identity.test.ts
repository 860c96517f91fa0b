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
  ])('keeps %s and %s apart', (one, other) => {
    expect(normalAddress(one)).not.toBe(normalAddress(other))
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

  it('recognises by address first, then by the identifier within its feed’s host', () => {
    expect(identities({ ...article, url: 'https://a.example/x/', guid: '12' })).toEqual([
      'url:a.example/x',
      'guid:example.org:12',
    ])
  })

  it('knows a file by its whole path, however it was named', () => {
    expect(identities(bareArticle('samples/a.txt', 'x'))).toEqual(
      identities(bareArticle('./samples/../samples/a.txt', 'x')),
    )
    expect(identities(bareArticle('a.jsonl#1', 'x'))).not.toEqual(identities(bareArticle('a.jsonl#2', 'x')))
  })

  it('knows a feed item with neither by its title in that feed', () => {
    const keys = identities(article)
    expect(keys).toEqual(identities({ ...article, text: 'Un texte corrigé.' }))
    expect(keys).not.toEqual(identities({ ...article, title: 'Un autre titre' }))
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
