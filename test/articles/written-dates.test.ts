import { describe, expect, it } from 'vitest'
import { describe as described } from '../../src/articles/described.ts'
import { parseFeed } from '../../src/articles/feeds/feeds.ts'
import { parseDocument } from '../../src/articles/pages/dom.ts'
import { readMetadata } from '../../src/articles/pages/metadata.ts'
import { bareArticle } from '../../src/articles/read-item.ts'
import { dateReader } from '../../src/articles/written-dates.ts'

const now = new Date('2026-12-31T12:00:00Z')
const february = '2026-02-11'
const november = '2026-11-02'

describe('a day in numbers that may be two', () => {
  it.each([
    ['the region of its page', 'en-US', [], november],
    ['the region of its page', 'en_GB', [], february],
    ['a language that always has the day first', 'fr', [], february],
    ['a language that always has the day first', 'fr-CA', [], february],
    ['the other dates there', 'en', ['Posted 02/25/2026', 'Posted 02/03/2026'], november],
    ['the other dates there', 'en', ['Updated 25/02/2026'], february],
    ['the other dates there, whatever the template says', 'en-US', ['Updated 25/02/2026'], february],
    [
      'the language of the text, whatever the template says',
      'en-US',
      ['Le conseil municipal a voté lundi la réouverture du pont, fermé depuis la crue.'],
      february,
    ],
    ['nothing', 'en', [], null],
    ['nothing', null, ['The council has voted to reopen the bridge after the flood.'], null],
    ['nothing where both orders are usual', 'en-CA', [], null],
    ['dates that disagree', 'en', ['25/02/2026', '02/25/2026'], null],
  ])('is told by %s (%s, %j)', (_, declared, written, expected) => {
    expect(dateReader({ written: () => written, declared }, now)('11/02/2026')).toBe(expected)
  })

  it('is the one that has come, whatever else tells', () => {
    const read = dateReader({ written: () => [], declared: 'en-US' }, new Date('2026-03-01T00:00:00Z'))
    expect(read('11/02/2026')).toBe(february)
    expect(read('02/11/2026')).toBe(february)
    expect(read('01/02/2026')).toBe('2026-01-02')
  })

  it('is read so in pages', () => {
    const page = (attributes: string, body: string) =>
      readMetadata(
        parseDocument(
          `<html${attributes}><head><title>Bridge</title></head><body><article><h1>Bridge reopens</h1>${body}</article></body></html>`,
        ),
        'https://ledger.example/bridge',
        now,
      ).publishedAt
    expect(page(' lang="en-US"', '<p>Published 11/02/2026</p>')).toBe(november)
    expect(page(' lang="en-GB"', '<p>Published 11/02/2026</p>')).toBe(february)
    expect(page(' lang="en"', '<time datetime="11/02/2026">x</time><p>Last updated: 11/23/2026</p>')).toBe(
      november,
    )
    expect(page('', '<p>Published 11/02/2026</p>')).toBeNull()
  })

  it('is read so in feeds, by the dates of the other items', () => {
    const feed = (dates: readonly string[], channel = '') => {
      const items = dates.map(
        (date, index) => `<item><title>Story ${index}</title><pubDate>${date}</pubDate></item>`,
      )
      const parsed = parseFeed(`<rss><channel>${channel}${items.join('')}</channel></rss>`, '')
      return parsed.ok ? parsed.items.map(({ publishedAt }) => publishedAt) : []
    }
    expect(feed(['04/12/2023', '04/13/2023 10:00'])).toEqual(['2023-04-12', '2023-04-13T10:00:00.000Z'])
    expect(feed(['04/12/2023', '13/04/2023'])).toEqual(['2023-12-04', '2023-04-13'])
    expect(feed(['04/12/2023'], '<language>en-us</language>')).toEqual(['2023-04-12'])
    expect(feed(['04/12/2023'], '<language>fr</language>')).toEqual(['2023-12-04'])
    expect(feed(['04/12/2023'])).toEqual([null])
    expect(feed(['04/12/2023 8:00 PM EST'], '<language>en-us</language>')).toEqual([
      '2023-04-13T01:00:00.000Z',
    ])
  })

  it('is asked for again where a person wrote it and nothing tells', () => {
    const codes = (text: string) =>
      [...described(bareArticle('a.md', text), { published: '04/12/2023' })].map(item =>
        item.ok ? item.input.publishedAt : `${item.code}: ${item.sentences.en}`,
      )
    expect(codes('The council has voted to reopen the bridge after the flood.')).toEqual([
      null,
      'bad-date: “04/12/2023” may be two days: write the year, the month, then the day, as in 2024-12-16. The article is read without this date.',
    ])
    expect(codes('Le conseil a voté la réouverture du pont après la crue de la rivière.')).toEqual([
      '2023-12-04',
    ])
  })
})
