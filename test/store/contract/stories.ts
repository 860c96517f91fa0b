import { describe, expect, it } from 'vitest'
import { candidates, insertBands, removeBands } from '../../../src/store/shingles.ts'
import {
  addStoryKeys,
  getStories,
  insertStory,
  storyCandidates,
  updateStory,
} from '../../../src/store/stories.ts'
import type { StoreUnderTest } from '../contract.ts'
import { sampleArticle, storeSample } from '../samples.ts'

function story(id: string, lastSeen: string) {
  return { id, titles: { fr: `Récit ${id}`, en: null }, createdAt: '2025-03-01T00:00:00.000Z', lastSeen }
}

export function storiesContract({ store }: StoreUnderTest): void {
  describe('bands', () => {
    it('lead to the versions that share one, most shared first, with their signatures', async () => {
      for (const id of ['a1', 'b1', 'c1']) await storeSample(store(), sampleArticle(id))
      await insertBands(store(), 'a1-1', new Uint8Array([1, 0, 255]), ['x', 'y', 'z'])
      await insertBands(store(), 'b1-1', new Uint8Array([2]), ['x', 'y', 'q'])
      await insertBands(store(), 'c1-1', new Uint8Array([3]), ['y', 'x', 'q'])
      expect(await candidates(store(), ['x', 'y', 'z'])).toEqual([
        { version: 'a1-1', signature: new Uint8Array([1, 0, 255]) },
        { version: 'b1-1', signature: new Uint8Array([2]) },
      ])
      await removeBands(store(), 'a1-1', ['x', 'y', 'z'])
      expect((await candidates(store(), ['x', 'y', 'z'])).map(near => near.version)).toEqual(['b1-1'])
      expect(await candidates(store(), [])).toEqual([])
    })
  })

  describe('stories', () => {
    it('are found by the keys they share, weighed, among those seen lately', async () => {
      await insertStory(store(), story('s1', '2025-03-05T00:00:00.000Z'))
      await insertStory(store(), story('s2', '2025-03-06T00:00:00.000Z'))
      await insertStory(store(), story('s3', '2025-02-01T00:00:00.000Z'))
      const weights = new Map([
        ['place_lyon', 1.5],
        ['org_sncf', 2],
      ])
      await addStoryKeys(store(), 's1', weights, '2025-03-05T00:00:00.000Z')
      await addStoryKeys(store(), 's1', new Map([['place_lyon', 0.5]]), '2025-03-05T01:00:00.000Z')
      await addStoryKeys(store(), 's2', new Map([['place_lyon', 4]]), '2025-03-06T00:00:00.000Z')
      await addStoryKeys(store(), 's3', weights, '2025-02-01T00:00:00.000Z')
      const near = await storyCandidates(store(), ['place_lyon', 'org_cgt'], '2025-03-01T00:00:00.000Z', 5)
      expect(near).toEqual([
        { story: 's2', shared: 4, total: 4, lastSeen: '2025-03-06T00:00:00.000Z' },
        { story: 's1', shared: 2, total: 4, lastSeen: '2025-03-05T00:00:00.000Z' },
      ])
      expect(await storyCandidates(store(), ['place_lyon'], '2025-03-01', 1)).toHaveLength(1)
      expect(await storyCandidates(store(), [], '2025-03-01', 1)).toEqual([])
    })

    it('are found by rare keys and weighed by all, so that a word of every story brings none along', async () => {
      const seen = '2025-03-05T00:00:00.000Z'
      const ids = Array.from({ length: 120 }, (_, index) => `s${index}`)
      for (const id of ids) {
        await insertStory(store(), story(id, seen))
        await addStoryKeys(store(), id, new Map([['war', 1]]), seen)
      }
      await addStoryKeys(store(), 's7', new Map([['place_lyon', 2]]), seen)
      expect(await storyCandidates(store(), ['war', 'place_lyon'], '', 5)).toEqual([
        { story: 's7', shared: 3, total: 3, lastSeen: seen },
      ])
      expect(await storyCandidates(store(), ['war'], '', 5)).toEqual([])
    })

    it('take new titles and times, one without the other', async () => {
      await insertStory(store(), story('s1', '2025-03-05'))
      await updateStory(store(), 's1', { lastSeen: '2025-03-07' })
      await updateStory(store(), 's1', { titles: { fr: 'La grève', en: 'The strike' } })
      await updateStory(store(), 's1', {})
      expect(await getStories(store(), ['s1', 'none'])).toEqual([
        { ...story('s1', '2025-03-07'), titles: { fr: 'La grève', en: 'The strike' } },
      ])
    })
  })
}
