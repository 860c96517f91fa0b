import { describe, expect, it } from 'vitest'
import { insertArticle } from '../../../src/store/articles.ts'
import { getVersion, getVersions, insertVersion } from '../../../src/store/versions.ts'
import type { StoreUnderTest } from '../contract.ts'
import { english, french, sampleArticle, sampleVersion, storeSample } from '../samples.ts'

export function versionsContract({ store }: StoreUnderTest): void {
  describe('versions', () => {
    it('come back as they were stored, every character of them', async () => {
      const text = '\uFEFFUn\u00a0deux\u202ftrois\r\n\r\n\ttabulé é e\u0301 🙂 \u0001 fin.'
      const version = await storeSample(store(), sampleArticle('a1'), { text, author: 'J. Petit' })
      expect(await getVersion(store(), version.id)).toEqual(version)
      expect(await getVersion(store(), 'none')).toBeNull()
    })

    it('keep thousands of sentences in their order', async () => {
      const sentences = Array.from({ length: 12_000 }, (_, index) => {
        return { start: index * 2, end: index * 2 + 1, role: 'body' as const, language: 'en' as const }
      })
      const version = await storeSample(store(), sampleArticle('a1'), {
        text: 'a '.repeat(12_000),
        sentences,
      })
      expect((await getVersion(store(), version.id))?.sentences).toEqual(sentences)
    })

    it('are fetched many at a time, in the order asked for', async () => {
      const first = await storeSample(store(), sampleArticle('a1'))
      const second = await storeSample(store(), sampleArticle('b1', { language: 'en' }), { text: english })
      expect(await getVersions(store(), ['b1-1', 'none', 'a1-1'])).toEqual([second, first])
      expect(await getVersions(store(), [])).toEqual([])
    })

    it('cannot be changed, not even by hand', async () => {
      await storeSample(store(), sampleArticle('a1'))
      const change = store().db.updateTable('versions').set({ text: 'Autre chose.' }).where('id', '=', 'a1-1')
      await expect(change.execute()).rejects.toThrow('a version is never changed')
      expect((await getVersion(store(), 'a1-1'))?.text).toBe(french)
    })

    it.each(['un\0deux', 'moitié \ud83d de paire'])(
      'are refused with a text that a database would change: %j',
      async text => {
        const version = sampleVersion('a1', { text })
        await insertArticle(store(), sampleArticle('a1'), [])
        await expect(insertVersion(store(), version)).rejects.toMatchObject({ code: 'text-not-storable' })
      },
    )

    it('go with their article', async () => {
      await storeSample(store(), sampleArticle('a1'))
      await store().db.deleteFrom('articles').where('id', '=', 'a1').execute()
      expect(await getVersion(store(), 'a1-1')).toBeNull()
    })
  })
}
