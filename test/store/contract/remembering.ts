import { describe, expect, it } from 'vitest'
import { getArticles, updateArticle } from '../../../src/store/articles.ts'
import { getVersions, makeQuotes } from '../../../src/store/versions.ts'
import type { StoreUnderTest } from '../contract.ts'
import { sampleArticle, storeSample } from '../samples.ts'

export function rememberingContract({ store }: StoreUnderTest): void {
  const titles = async () => (await getArticles(store(), ['a1', 'b1'])).map(({ title }) => title)
  const quoted = async () =>
    (await makeQuotes(store(), [{ version: 'a1-1', span: [0, 8] }])).map(({ article }) => article.title)

  describe('what is remembered', () => {
    it('is read once, as an article or with the versions that it is quoted from', async () => {
      await storeSample(store(), sampleArticle('a1'))
      await storeSample(store(), sampleArticle('b1'))
      await store().remembering(async () => {
        await getVersions(store(), ['a1-1'])
        await updateArticle(store(), 'a1', { title: 'Autre titre' })
        await updateArticle(store(), 'b1', { title: 'Another title' })
        expect(await titles()).toEqual(['Titre de a1', 'Another title'])
        expect(await quoted()).toEqual(['Titre de a1'])
      })
    })

    it('is forgotten at the end, and of no use to a transaction', async () => {
      await storeSample(store(), sampleArticle('a1'))
      await store().remembering(async () => {
        await titles()
        await updateArticle(store(), 'a1', { title: 'Autre titre' })
        expect(await store().transaction(titles)).toEqual(['Autre titre'])
        expect(await titles()).toEqual(['Titre de a1'])
      })
      expect(await titles()).toEqual(['Autre titre'])
      expect(await quoted()).toEqual(['Autre titre'])
    })

    it('is asked for at once by several, each of whom gets all of it', async () => {
      await storeSample(store(), sampleArticle('a1'))
      await storeSample(store(), sampleArticle('b1'))
      const ids = async (asked: readonly string[]) => (await getVersions(store(), asked)).map(({ id }) => id)
      const found = await store().remembering(() =>
        Promise.all([ids(['a1-1']), ids(['b1-1', 'none', 'a1-1']), ids(['b1-1', 'b1-1'])]),
      )
      expect(found).toEqual([['a1-1'], ['b1-1', 'a1-1'], ['b1-1', 'b1-1']])
    })
  })
}
