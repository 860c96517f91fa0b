import { describe, expect, it } from 'vitest'
import {
  articlesRead,
  countArticles,
  getArticle,
  getArticles,
  insertArticle,
  listArticles,
  listCopies,
  updateArticle,
} from '../../../src/store/articles.ts'
import { addIdentities } from '../../../src/store/identities.ts'
import { articlesByKey } from '../../../src/store/readings.ts'
import { insertVersion } from '../../../src/store/versions.ts'
import type { StoreUnderTest } from '../contract.ts'
import { sampleArticle, sampleVersion, storeSample } from '../samples.ts'

export function articlesContract({ store }: StoreUnderTest): void {
  describe('articles', () => {
    it('come back as they were stored', async () => {
      const article = sampleArticle('a1', { title: 'L’été à 45 °C — « inédit » 🌡', url: null, outlet: null })
      await insertArticle(store(), article, [])
      expect(await getArticle(store(), 'a1')).toEqual(article)
      expect(await getArticle(store(), 'a2')).toBeNull()
    })

    it('are found by any of their identities', async () => {
      await insertArticle(store(), sampleArticle('a1'), ['guid 1', 'url 1'])
      await insertArticle(store(), sampleArticle('a2'), ['guid 2'])
      expect([...(await articlesByKey(store(), ['text 9', 'url 1']))]).toEqual([['url 1', 'a1']])
      expect((await articlesByKey(store(), ['guid 2', 'guid 1'])).get('guid 2')).toBe('a2')
      expect((await articlesByKey(store(), ['guid 3'])).size).toBe(0)
      expect((await articlesByKey(store(), [])).size).toBe(0)
    })

    it('are not stored when another article has one of their identities', async () => {
      await insertArticle(store(), sampleArticle('a1'), ['guid 1'])
      const second = insertArticle(store(), sampleArticle('a2'), ['url 2', 'guid 1'])
      await expect(second).rejects.toMatchObject({ code: 'article-known' })
      expect(await getArticle(store(), 'a2')).toBeNull()
      expect((await articlesByKey(store(), ['url 2'])).size).toBe(0)
    })

    it('keep an identity that is added to another one', async () => {
      await insertArticle(store(), sampleArticle('a1'), ['guid 1'])
      await insertArticle(store(), sampleArticle('a2'), ['guid 2', 'guid 2'])
      expect(await addIdentities(store(), 'a2', ['guid 1', 'url 2'])).toBe(1)
      const found = await articlesByKey(store(), ['guid 1', 'url 2'])
      expect([found.get('guid 1'), found.get('url 2')]).toEqual(['a1', 'a2'])
    })

    it('change only in what a patch names', async () => {
      const article = sampleArticle('a1')
      await insertArticle(store(), article, [])
      await updateArticle(store(), 'a1', { title: null, publishedAt: '2025-03-05', origin: 'a0' })
      expect(await getArticle(store(), 'a1')).toEqual({
        ...article,
        title: null,
        publishedAt: '2025-03-05',
        origin: 'a0',
      })
      await updateArticle(store(), 'a1', {})
      expect((await getArticle(store(), 'a1'))?.story).toBe(article.story)
    })

    it('are listed by their time, whatever the form in which it was given', async () => {
      await storeSample(store(), sampleArticle('noon', { publishedAt: '2025-03-04T12:00:00Z' }))
      await storeSample(store(), sampleArticle('earlier', { publishedAt: '2025-03-04T12:30:00+02:00' }))
      await storeSample(store(), sampleArticle('unknown', { publishedAt: null }))
      await storeSample(store(), sampleArticle('day', { publishedAt: '2025-03-04' }))
      const ids = (await listArticles(store())).map(article => article.id)
      expect(ids).toEqual(['day', 'unknown', 'earlier', 'noon'])
    })

    it('are fetched in the order asked for, more of them than a statement takes values', async () => {
      await insertArticle(store(), sampleArticle('a1'), [])
      await insertArticle(store(), sampleArticle('a2'), [])
      const none = Array.from({ length: 70_000 }, (_, index) => `none-${index}`)
      const found = await getArticles(store(), ['a2', ...none, 'a1'])
      expect(found.map(article => article.id)).toEqual(['a2', 'a1'])
    })

    it('lead to the copies of their origin', async () => {
      await insertArticle(
        store(),
        sampleArticle('a2', { origin: 'a1', readAt: '2025-03-05T00:00:00.000Z' }),
        [],
      )
      await insertArticle(store(), sampleArticle('a1'), [])
      await insertArticle(store(), sampleArticle('a3'), [])
      expect((await listCopies(store(), 'a1')).map(article => article.id)).toEqual(['a1', 'a2'])
    })

    it('are found by when their current version was read', async () => {
      const readAt = '2025-03-06T00:00:00.000Z'
      await storeSample(store(), sampleArticle('a1'))
      await storeSample(store(), sampleArticle('a2', { readAt }))
      await insertVersion(store(), sampleVersion('a1', { id: 'a1-2', number: 2, readAt }))
      const read = async (from: string, to: string) =>
        (await articlesRead(store(), from, to)).map(article => article.id)
      expect(await read('2025-03-05T00:00:00.000Z', readAt)).toEqual(['a2'])
      await updateArticle(store(), 'a1', { version: 'a1-2' })
      expect(await read('2025-03-05T00:00:00.000Z', readAt)).toEqual(['a1', 'a2'])
      expect(await read(readAt, '2025-03-07T00:00:00.000Z')).toEqual([])
    })

    it('are counted with their independent origins', async () => {
      await insertArticle(store(), sampleArticle('a1'), [])
      await insertArticle(store(), sampleArticle('a2', { origin: 'a1' }), [])
      await insertArticle(store(), sampleArticle('a3'), [])
      expect(await countArticles(store())).toEqual({ articles: 3, origins: 2 })
      expect(await countArticles(store(), ['a1', 'a2', 'a9'])).toEqual({ articles: 2, origins: 1 })
      expect(await countArticles(store(), [])).toEqual({ articles: 0, origins: 0 })
    })
  })
}
