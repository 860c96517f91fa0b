import { describe, expect, it } from 'vitest'
import { newestOfStory } from '../../../src/store/articles.ts'
import { type Correction, findCorrections, insertCorrections } from '../../../src/store/corrections.ts'
import {
  evidenceCandidates,
  insertEvidence,
  removeEvidence,
  retellingsAmong,
  setRetelling,
} from '../../../src/store/evidence.ts'
import { candidates, insertBands, removeBands } from '../../../src/store/shingles.ts'
import { getStories, insertStory, updateStory } from '../../../src/store/stories.ts'
import {
  heaviestKeys,
  mergeStories,
  replaceWeights,
  storiesSeenSince,
  storyPostings,
  storyVectors,
} from '../../../src/store/story-vectors.ts'
import type { StoreUnderTest } from '../contract.ts'
import { sampleArticle, storeSample } from '../samples.ts'

function vector(story: string, weights: ReadonlyMap<string, number>) {
  return { story, articles: 1, weights }
}

function story(id: string, lastSeen: string) {
  return { id, titles: { fr: `Récit ${id}`, en: null }, createdAt: '2025-03-01T00:00:00.000Z', lastSeen }
}

export function storiesContract({ store }: StoreUnderTest): void {
  /** The ids of the stories that a key finds. */
  async function storiesWith(key: string): Promise<string[]> {
    const numbers = (await storyPostings(store(), [key])).get(key)?.stories.split(' ').map(Number) ?? []
    return (await storiesSeenSince(store(), numbers, '', 100)).map(({ story }) => story).sort()
  }

  /** The numbers of stories, in their order. */
  async function numbersOf(stories: readonly string[]): Promise<number[]> {
    const rows = await store().db.selectFrom('stories').select(['id', 'number']).execute()
    return stories.flatMap(story => rows.filter(({ id }) => id === story).map(({ number }) => number))
  }

  describe('bands', () => {
    it('lead to the versions that share one, most shared first, with their signatures', async () => {
      for (const id of ['a1', 'b1', 'c1']) await storeSample(store(), sampleArticle(id))
      await insertBands(store(), 'a1-1', new Uint8Array([1, 0, 255]), [7, 2 ** 36, 9])
      await insertBands(store(), 'b1-1', new Uint8Array([2]), [7, 2 ** 36, 8])
      await insertBands(store(), 'c1-1', new Uint8Array([3]), [3, 4])
      expect(await candidates(store(), [7, 2 ** 36, 9])).toEqual([
        { version: 'a1-1', signature: new Uint8Array([1, 0, 255]) },
        { version: 'b1-1', signature: new Uint8Array([2]) },
      ])
      await removeBands(store(), 'a1-1', [7, 2 ** 36, 9])
      expect((await candidates(store(), [7, 2 ** 36, 9])).map(near => near.version)).toEqual(['b1-1'])
      expect(await candidates(store(), [])).toEqual([])
    })
  })

  describe('stories', () => {
    const x = new Map([['x', 1]])
    const none = new Map<string, number>()

    it('are found by their keys until they have others', async () => {
      for (const id of ['s1', 's2']) {
        await insertStory(store(), story(id, '2025-03-05'))
        await replaceWeights(store(), vector(id, x), none)
      }
      expect(await storiesWith('x')).toEqual(['s1', 's2'])
      await replaceWeights(store(), vector('s1', new Map([['y', 2]])), x)
      expect([await storiesWith('x'), await storiesWith('y')]).toEqual([['s2'], ['s1']])
      expect(await storyPostings(store(), [])).toEqual(new Map())
    })

    it('are found by the keys that they have got or lost in the same transaction', async () => {
      await store().transaction(async () => {
        for (const id of ['s1', 's2']) await insertStory(store(), story(id, '2025-03-05'))
        expect(await storiesWith('x')).toEqual([])
        await replaceWeights(store(), vector('s1', x), none)
        expect(await storiesWith('x')).toEqual(['s1'])
        await replaceWeights(store(), vector('s1', new Map([['y', 2]])), x)
        expect([await storiesWith('x'), await storiesWith('y')]).toEqual([[], ['s1']])
        await replaceWeights(store(), vector('s2', x), none)
        await mergeStories(store(), 's1', 's2')
        expect([await storiesWith('x'), await storiesWith('y')]).toEqual([['s2'], ['s2']])
      })
      expect(await storiesWith('y')).toEqual(['s2'])
    })

    it('are not found by a key that dozens of them have', async () => {
      const ids = Array.from({ length: 52 }, (_, index) => `s${index}`)
      for (const id of ids) {
        await insertStory(store(), story(id, '2025-03-05'))
        await replaceWeights(store(), vector(id, x), none)
      }
      expect(await storyPostings(store(), ['x'])).toEqual(new Map([['x', { count: 51, stories: '' }]]))
    })

    it('that were seen lately are the first of those that are asked for', async () => {
      await insertStory(store(), story('s1', '2025-03-05'))
      await insertStory(store(), story('s2', '2025-03-06'))
      await insertStory(store(), story('s3', '2025-02-01'))
      await insertStory(store(), story('s4', '2025-03-07'))
      const numbers = await numbersOf(['s3', 's4', 's1', 's2'])
      const none = Math.max(...numbers) + 1
      const seen = async (since: string, limit: number) =>
        (await storiesSeenSince(store(), [none, ...numbers], since, limit)).map(found => found.story)
      expect(await seen('2025-03-01', 2)).toEqual(['s4', 's1'])
      expect(await seen('', 2)).toEqual(['s3', 's4'])
      expect(await seen('2025-03-06', 5)).toEqual(['s4', 's2'])
    })

    it('keep the first title of each language and the last time', async () => {
      await insertStory(store(), story('s1', '2025-03-05'))
      await updateStory(store(), 's1', { titles: { fr: 'Autre', en: 'The strike' }, lastSeen: '2025-03-07' })
      await updateStory(store(), 's1', { titles: { fr: null, en: 'Other' }, lastSeen: '2025-03-06' })
      expect(await getStories(store(), ['s1', 'none'])).toEqual([
        { ...story('s1', '2025-03-07'), titles: { fr: 'Récit s1', en: 'The strike' } },
      ])
    })
  })

  describe('the vector of a story', () => {
    it('has its weights, the heaviest first', async () => {
      await insertStory(store(), story('s1', '2025-03-05'))
      const weights = new Map([
        ['x', 3],
        ['y', 4.25],
      ])
      await replaceWeights(store(), vector('s1', weights), new Map())
      expect(await storyVectors(store(), ['s1', 'none'])).toEqual([
        { story: 's1', lastSeen: '2025-03-05', articles: 1, weights },
      ])
      expect(await heaviestKeys(store(), 's1', 1)).toEqual(['y'])
    })

    it('keeps no more than the heaviest 150, and is found by no others', async () => {
      await insertStory(store(), story('s1', '2025-03-05'))
      const many = new Map(Array.from({ length: 151 }, (_, index) => [`k${index}`, 500 - index]))
      await replaceWeights(store(), vector('s1', many), new Map())
      expect(await heaviestKeys(store(), 's1', 1_000)).toHaveLength(150)
      expect([...(await storyPostings(store(), ['k149', 'k150'])).keys()]).toEqual(['k149'])
    })

    it('is the sum of two when they become one, with the articles and titles of both', async () => {
      await insertStory(store(), story('s1', '2025-03-05'))
      await insertStory(store(), { ...story('s2', '2025-03-09'), titles: { fr: null, en: 'Two' } })
      await replaceWeights(store(), vector('s1', new Map([['x', 3]])), new Map())
      const weights = new Map([
        ['x', 1],
        ['y', 3],
      ])
      await replaceWeights(store(), vector('s2', weights), new Map())
      await storeSample(store(), sampleArticle('a1', { story: 's2' }))
      await mergeStories(store(), 's2', 's1')
      const sum = new Map([
        ['x', 4],
        ['y', 3],
      ])
      expect(await storyVectors(store(), ['s1', 's2'])).toEqual([
        { story: 's1', lastSeen: '2025-03-09', articles: 2, weights: sum },
      ])
      expect(await storiesWith('x')).toEqual(['s1'])
      expect(await getStories(store(), ['s1'])).toMatchObject([{ titles: { fr: 'Récit s1', en: 'Two' } }])
      expect((await newestOfStory(store(), 's1', 5)).map(({ id }) => id)).toEqual(['a1'])
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
      await insertEvidence(store(), 'a1-1', evidence, ['x', 'y'])
      await insertEvidence(store(), 'b1-1', evidence, ['x'])
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
