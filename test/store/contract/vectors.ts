import { beforeEach, describe, expect, test } from 'vitest'
import {
  componentsOf,
  countNotEmbedded,
  getEmbeddingModel,
  removeVectors,
  replaceEmbeddingModel,
  replaceVectors,
  signsAt,
  vectorNumbers,
  versionsNotEmbedded,
} from '../../../src/store/vectors.ts'
import { readArticle } from '../../reading.ts'
import type { StoreUnderTest } from '../contract.ts'

export function vectorsContract({ store }: StoreUnderTest): void {
  describe('the vectors of sentences', () => {
    const model = {
      name: 'm',
      dimensions: 2,
      centre: new Float32Array([0.5, -0.25]),
      unrelated: 0.1,
      related: 0.7,
    }
    const vectors = {
      starts: new Uint32Array([0, 70_000]),
      signs: new Uint32Array([1, 0xffffffff]),
      components: new Int8Array([127, -3, -128, 0]),
    }
    let versions: string[]

    beforeEach(async () => {
      await replaceEmbeddingModel(store(), model)
      versions = []
      for (const ship of ['Marie', 'Jeanne'])
        versions.push((await readArticle(store(), `La ${ship} est rentrée au port ce matin.`)).version)
    })

    test('what a model was measured as comes back as it was', async () => {
      expect(await getEmbeddingModel(store(), 'm')).toEqual(model)
      expect(await getEmbeddingModel(store(), 'other')).toBeNull()
    })

    test('vectors come back byte for byte, by number and by version', async () => {
      const [version = ''] = versions
      await replaceVectors(store(), 'm', version, vectors)
      const [row] = await vectorNumbers(store(), 'm', 0)
      expect(row).toMatchObject({ number: expect.any(Number), sentences: 2 })
      const { starts, signs, components } = vectors
      expect(await signsAt(store(), [row?.number ?? 0])).toEqual([{ version, starts, signs }])
      expect(await componentsOf(store(), 'm', versions)).toEqual([{ version, starts, components }])
      expect(await versionsNotEmbedded(store(), 'm', 10)).toEqual([versions[1]])
    })

    test('a number is not given again, so that whoever has read up to one misses nothing', async () => {
      const [version = ''] = versions
      await replaceVectors(store(), 'm', version, vectors)
      const [first] = await vectorNumbers(store(), 'm', 0)
      await removeVectors(store(), version)
      await replaceVectors(store(), 'm', version, vectors)
      expect(await vectorNumbers(store(), 'm', first?.number ?? 0)).toHaveLength(1)
    })

    test('vectors go with their version, and with their model', async () => {
      for (const version of versions) await replaceVectors(store(), 'm', version, vectors)
      await store()
        .db.deleteFrom('versions')
        .where('id', '=', versions[0] ?? '')
        .execute()
      expect(await vectorNumbers(store(), 'm', 0)).toHaveLength(1)
      await replaceEmbeddingModel(store(), { ...model, dimensions: 3 })
      expect(await vectorNumbers(store(), 'm', 0)).toEqual([])
      expect(await countNotEmbedded(store(), 'm')).toBe(1)
    })
  })
}
