import { describe, expect, it } from 'vitest'
import { insertArticle } from '../../../src/store/articles.ts'
import { articlesByKey, findReading, hasKeyOf, rememberReading } from '../../../src/store/readings.ts'
import type { StoreUnderTest } from '../contract.ts'
import { sampleArticle } from '../samples.ts'

export function readingsContract({ store }: StoreUnderTest): void {
  describe('readings', () => {
    const page = { source: 'a.example/1', textHash: 't1', bodyHash: 'b1', version: 'v1' }

    it('are kept one a source, the last one', async () => {
      await insertArticle(store(), sampleArticle('a1'), [])
      expect(await findReading(store(), 'a1', 'a.example/1')).toBeNull()
      await rememberReading(store(), 'a1', page)
      await rememberReading(store(), 'a1', { ...page, source: 'a.example/rss', version: null })
      await rememberReading(store(), 'a1', { ...page, textHash: 't2' })
      expect(await findReading(store(), 'a1', 'a.example/1')).toEqual({ ...page, textHash: 't2' })
      expect(await findReading(store(), 'a1', 'a.example/rss')).toMatchObject({ version: null })
      expect(await findReading(store(), 'a2', 'a.example/1')).toBeNull()
    })

    it('find the articles that keys lead to, and what an article is known by', async () => {
      await insertArticle(store(), sampleArticle('a1'), ['url:x', 'guid:f:1'])
      await insertArticle(store(), sampleArticle('a2'), ['url:y'])
      const found = await articlesByKey(store(), ['url:y', 'url:z', 'guid:f:1'])
      expect(Object.fromEntries(found)).toEqual({ 'url:y': 'a2', 'guid:f:1': 'a1' })
      expect(await hasKeyOf(store(), 'a1', 'guid:f:')).toBe(true)
      expect(await hasKeyOf(store(), 'a2', 'guid:f:')).toBe(false)
    })
  })
}
