import { describe, expect, it } from 'vitest'
import { updateArticle } from '../../../src/store/articles.ts'
import {
  addOutletLines,
  findOutletLines,
  markAsFurniture,
  removeOutletLines,
} from '../../../src/store/outlet-lines.ts'
import { getVersion } from '../../../src/store/versions.ts'
import type { StoreUnderTest } from '../contract.ts'
import { sampleArticle, storeSample } from '../samples.ts'

export function outletLinesContract({ store }: StoreUnderTest): void {
  describe('the lines of an outlet', () => {
    it('lead to its articles that have them, each with its origin', async () => {
      for (const id of ['a', 'b', 'c']) await storeSample(store(), sampleArticle(id))
      await addOutletLines(store(), 'La Vigie', 'a', ['x', 'y'])
      await addOutletLines(store(), 'La Vigie', 'b', ['y'])
      await addOutletLines(store(), 'La Vigie', 'b', ['y', 'z'])
      await addOutletLines(store(), 'Le Phare', 'c', ['y'])
      await updateArticle(store(), 'b', { origin: 'a' })
      expect(await findOutletLines(store(), 'La Vigie', ['y', 'z', 'q'])).toEqual([
        { line: 'y', article: 'a', origin: 'a' },
        { line: 'y', article: 'b', origin: 'a' },
        { line: 'z', article: 'b', origin: 'a' },
      ])
      expect(await findOutletLines(store(), 'La Vigie', [])).toEqual([])
      await removeOutletLines(store(), 'a')
      expect(await findOutletLines(store(), 'La Vigie', ['x', 'y'])).toEqual([
        { line: 'y', article: 'b', origin: 'a' },
      ])
    })

    it('become furniture in a stored version, its text and the other sentences untouched', async () => {
      await storeSample(store(), sampleArticle('a'))
      const before = await getVersion(store(), 'a-1')
      await markAsFurniture(store(), 'a-1', [1])
      const after = await getVersion(store(), 'a-1')
      expect(after?.text).toBe(before?.text)
      expect(after?.sentences.map(({ role }) => role)).toEqual(
        before?.sentences.map(({ role }, index) => (index === 1 ? 'boilerplate' : role)),
      )
    })
  })
}
