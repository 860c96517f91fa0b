import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeQuote, makeQuotes } from '../../../src/store/quotes.ts'
import type { StoreUnderTest } from '../contract.ts'
import { english, french, sampleArticle, spanOf, storeSample } from '../samples.ts'

export function quotesContract({ store }: StoreUnderTest): void {
  describe('quotes', () => {
    it('are slices of the stored text with the article they come from', async () => {
      const article = sampleArticle('a1')
      await storeSample(store(), article)
      const [start, end] = spanOf(french, '« Nous irons jusqu’au bout »')
      expect(await makeQuote(store(), 'a1-1', [start, end])).toEqual({
        text: '« Nous irons jusqu’au bout »',
        language: 'fr',
        version: 'a1-1',
        start,
        end,
        article: {
          id: 'a1',
          title: article.title,
          outlet: article.outlet,
          url: article.url,
          publishedAt: article.publishedAt,
          story: article.story,
        },
      })
    })

    it('have the language of their sentence, which need not be the article’s', async () => {
      await storeSample(store(), sampleArticle('a1'))
      expect((await makeQuote(store(), 'a1-1', spanOf(french, 'No comment 🙂'))).language).toBe('en')
    })

    it('equal the text at any offsets, in UTF-16 code units', async () => {
      const text = 'é🙂’a\u00a0𝄞. '.repeat(20)
      await storeSample(store(), sampleArticle('a1'), { text, sentences: [] })
      const offset = fc.integer({ min: 0, max: text.length })
      await fc.assert(
        fc.asyncProperty(offset, offset, async (start, end) => {
          const expected = text.slice(start, end)
          fc.pre(expected.length > 0 && expected.isWellFormed())
          expect((await makeQuote(store(), 'a1-1', [start, end])).text).toBe(expected)
        }),
        { numRuns: 50 },
      )
    })

    it('are made many at a time, from several versions, in order', async () => {
      await storeSample(store(), sampleArticle('a1'))
      await storeSample(store(), sampleArticle('b1', { language: 'en' }), { text: english })
      const quotes = await makeQuotes(store(), [
        { version: 'b1-1', span: spanOf(english, '900') },
        { version: 'a1-1', span: spanOf(french, '1 200') },
        { version: 'b1-1', span: spanOf(english, 'Some 1,500') },
      ])
      expect(quotes.map(quote => quote.text)).toEqual(['900', '1 200', 'Some 1,500'])
      expect(await makeQuotes(store(), [])).toEqual([])
    })

    it.each([
      ['before the beginning', [-1, 4]],
      ['after the end', [0, french.length + 1]],
      ['backwards', [9, 3]],
      ['empty', [5, 5]],
      ['fractional', [0.5, 4]],
      ['not numbers', [Number.NaN, 4]],
      ['half of a surrogate pair', [0, french.indexOf('🙂') + 1]],
    ] as const)('are refused %s', async (_, span) => {
      await storeSample(store(), sampleArticle('a1'))
      await expect(makeQuote(store(), 'a1-1', span)).rejects.toMatchObject({ code: 'quote-out-of-range' })
    })

    it('are refused from a version that there is not', async () => {
      await expect(makeQuote(store(), 'none', [0, 1])).rejects.toMatchObject({ code: 'version-not-found' })
    })
  })
}
