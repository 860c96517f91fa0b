import { describe, expect, it } from 'vitest'
import { countInStory, newestOfStory } from '../../../src/store/articles.ts'
import { type Correction, findCorrections, insertCorrections } from '../../../src/store/corrections.ts'
import {
  evidenceCandidates,
  removeEvidence,
  replaceEvidence,
  retellingsAmong,
  setRetelling,
} from '../../../src/store/evidence.ts'
import { candidates, insertBands, removeBands } from '../../../src/store/shingles.ts'
import { getStories, insertStory, updateStory } from '../../../src/store/stories.ts'
import {
  growStory,
  heaviestKeys,
  mergeStories,
  replaceStoryKeys,
  storiesSharing,
  storyVectors,
} from '../../../src/store/story-vectors.ts'
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
      await growStory(store(), 's1', weights, new Map())
      await growStory(store(), 's1', new Map([['place_lyon', 0.5]]), new Map())
      await growStory(store(), 's2', new Map([['place_lyon', 4]]), new Map())
      await growStory(store(), 's3', weights, new Map())
      const near = await storiesSharing(store(), ['place_lyon', 'org_cgt'], '2025-03-01T00:00:00.000Z', 5)
      expect(near).toMatchObject([
        { story: 's2', lastSeen: '2025-03-06T00:00:00.000Z', weights: new Map([['place_lyon', 4]]) },
        { story: 's1', lastSeen: '2025-03-05T00:00:00.000Z', weights: new Map([['place_lyon', 2]]) },
      ])
      expect(await storiesSharing(store(), ['place_lyon'], '2025-03-01', 1)).toHaveLength(1)
      expect(await storiesSharing(store(), [], '2025-03-01', 1)).toEqual([])
    })

    it('are found by rare keys and weighed by all, so that a word of every story brings none along', async () => {
      const seen = '2025-03-05T00:00:00.000Z'
      const ids = Array.from({ length: 120 }, (_, index) => `s${index}`)
      for (const id of ids) {
        await insertStory(store(), story(id, seen))
        await growStory(store(), id, new Map([['war', 1]]), new Map())
      }
      await growStory(store(), 's7', new Map([['place_lyon', 2]]), new Map())
      expect(await storiesSharing(store(), ['war', 'place_lyon'], '', 5)).toMatchObject([
        {
          story: 's7',
          weights: new Map([
            ['war', 1],
            ['place_lyon', 2],
          ]),
        },
      ])
      expect(await storiesSharing(store(), ['war'], '', 5)).toEqual([])
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

  describe('the vector of a story', () => {
    it('has the weights of the keys asked for, and the length of all', async () => {
      await insertStory(store(), story('s1', '2025-03-05'))
      await growStory(
        store(),
        's1',
        new Map([
          ['x', 3],
          ['y', 4],
        ]),
        new Map(),
      )
      await growStory(store(), 's1', new Map([['x', 1]]), new Map([['x', 3]]))
      expect(await storyVectors(store(), ['s1', 'none'], ['x', 'z'])).toEqual([
        { story: 's1', lastSeen: '2025-03-05', length: Math.sqrt(32), weights: new Map([['x', 4]]) },
      ])
      expect([...(await heaviestKeys(store(), 's1', 5))]).toEqual([
        ['x', 4],
        ['y', 4],
      ])
      await replaceStoryKeys(store(), 's1', new Map([['q', 2]]))
      expect(await storyVectors(store(), ['s1'], ['q'])).toMatchObject([{ length: 2 }])
    })

    it('is the sum of two when they become one, with the articles and titles of both', async () => {
      await insertStory(store(), story('s1', '2025-03-05'))
      await insertStory(store(), { ...story('s2', '2025-03-09'), titles: { fr: null, en: 'Two' } })
      await growStory(store(), 's1', new Map([['x', 3]]), new Map())
      await growStory(
        store(),
        's2',
        new Map([
          ['x', 1],
          ['y', 3],
        ]),
        new Map(),
      )
      await storeSample(store(), sampleArticle('a1', { story: 's2' }))
      await mergeStories(store(), 's2', 's1')
      expect(await storyVectors(store(), ['s1', 's2'], ['x', 'y'])).toEqual([
        {
          story: 's1',
          lastSeen: '2025-03-09',
          length: 5,
          weights: new Map([
            ['x', 4],
            ['y', 3],
          ]),
        },
      ])
      expect(await getStories(store(), ['s1'])).toMatchObject([{ titles: { fr: 'Récit s1', en: 'Two' } }])
      expect((await newestOfStory(store(), 's1', 5)).map(({ id }) => id)).toEqual(['a1'])
      expect(await countInStory(store(), 's1', 5)).toBe(1)
    })
  })

  describe('evidence', () => {
    const evidence = {
      quoted: ['q'],
      figures: ['killed 30'],
      names: ['kp'],
      days: [],
      credits: [],
      relays: [],
    }

    it('is found by shared keys, most shared first, until a version is replaced', async () => {
      for (const id of ['a1', 'b1']) await storeSample(store(), sampleArticle(id))
      await replaceEvidence(store(), 'a1-1', evidence, ['x', 'y'])
      await replaceEvidence(store(), 'b1-1', evidence, ['x'])
      expect(await evidenceCandidates(store(), ['x', 'y'], 5)).toEqual([
        { article: 'a1', version: 'a1-1', evidence },
        { article: 'b1', version: 'b1-1', evidence },
      ])
      expect(await evidenceCandidates(store(), ['x', 'y'], 1)).toHaveLength(1)
      await removeEvidence(store(), 'a1-1')
      expect(await evidenceCandidates(store(), ['y'], 5)).toEqual([])
    })

    it('of a retelling is kept with the article', async () => {
      for (const id of ['a1', 'b1']) await storeSample(store(), sampleArticle(id))
      await setRetelling(store(), 'b1', 'a1')
      expect(await retellingsAmong(store(), ['a1', 'b1'])).toEqual(new Map([['b1', 'a1']]))
      await setRetelling(store(), 'b1', null)
      expect(await retellingsAmong(store(), ['b1'])).toEqual(new Map())
    })
  })

  it('corrections are found by the version before and by the one after', async () => {
    await storeSample(store(), sampleArticle('a1'))
    await storeSample(store(), sampleArticle('b1'))
    const correction = { before: 'a1-1', position: 0, version: 'b1-1' } as const
    const corrections: Correction[] = [
      { ...correction, span: [0, 5], replacement: null },
      { ...correction, position: 1, span: [6, 9], replacement: [6, 8] },
    ]
    await insertCorrections(store(), corrections)
    expect(await findCorrections(store(), 'before', ['a1-1'])).toEqual(corrections)
    expect(await findCorrections(store(), 'version', ['b1-1'])).toEqual(corrections)
    expect(await findCorrections(store(), 'version', [])).toEqual([])
  })
}
