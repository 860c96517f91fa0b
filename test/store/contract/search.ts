import { describe, expect, it } from 'vitest'
import {
  countSentences,
  documentFrequencies,
  indexedLexemes,
  indexSentences,
  removeFromIndex,
  search,
} from '../../../src/store/search.ts'
import { termsBeginning } from '../../../src/store/similar-terms.ts'
import type { Store } from '../../../src/store/store.ts'
import type { StoreUnderTest } from '../contract.ts'
import { sampleArticle, storeSample } from '../samples.ts'

/** Seven sentences in two versions, the third of the first being page furniture. */
const first = [
  'greve cheminot lyon country_fr',
  'greve greve greve lyon',
  '',
  'maire lyon refus commentaire lyon ville budget ecole transport rue place pont',
]
const second = ['meteo pluie 10000', 'cheminot salaire', 'pluie pluie grele 10000 sinistre']

async function indexBoth(store: Store): Promise<void> {
  for (const [id, sentences] of Object.entries({ a1: first, b1: second })) {
    const version = await storeSample(store, sampleArticle(id))
    await indexSentences(
      store,
      version,
      sentences.map(words => words.split(' ').filter(Boolean)),
    )
  }
}

async function places(store: Store, terms: readonly string[], limit = 10): Promise<string[]> {
  return (await search(store, terms, limit)).map(hit => `${hit.version} ${hit.position}`)
}

export function searchContract({ store }: StoreUnderTest): void {
  describe('search', () => {
    it('tells which terms begin with letters, the most frequent first', async () => {
      await indexBoth(store())
      expect(await termsBeginning(store(), 'p')).toEqual([
        { term: 'pluie', sentences: 2 },
        { term: 'place', sentences: 1 },
        { term: 'pont', sentences: 1 },
      ])
      for (const letters of ['absent', '', "p' | 'l"])
        expect(await termsBeginning(store(), letters)).toEqual([])
    })

    it('counts within a transaction what that has indexed and taken out so far, and keeps the count', async () => {
      const counted = async () => [
        ...(await documentFrequencies(store(), ['greve', 'pluie'])).values(),
        await countSentences(store()),
      ]
      await store().transaction(async () => {
        expect(await counted()).toEqual([0, 0, 0])
        await indexBoth(store())
        expect(await counted()).toEqual([2, 2, 6])
        await removeFromIndex(store(), 'a1-1')
        expect(await counted()).toEqual([0, 2, 3])
      })
      expect(await counted()).toEqual([0, 2, 3])
    })

    it('finds within a transaction, and tells the words of, what that has indexed so far', async () => {
      await store().transaction(async () => {
        await indexBoth(store())
        const words = await indexedLexemes(store(), ['b1-1', 'absent'])
        expect([...words.keys()]).toEqual(['b1-1'])
        expect(words.get('b1-1')?.get(1)).toEqual(new Set(['cheminot', 'salaire']))
        expect(await places(store(), ['greve', 'cheminot'])).toEqual(['a1-1 0', 'a1-1 1', 'b1-1 1'])
        expect((await indexedLexemes(store(), ['b1-1'])).get('b1-1')?.size).toBe(3)
      })
      expect(await places(store(), ['10000', 'grele'])).toEqual(['b1-1 2', 'b1-1 0'])
    })

    it('indexes nothing of a transaction that is undone', async () => {
      const undone = store().transaction(async () => {
        await indexBoth(store())
        throw new Error('undone')
      })
      await expect(undone).rejects.toThrow('undone')
      expect(await places(store(), ['lyon', 'pluie'])).toEqual([])
      expect(await countSentences(store())).toBe(0)
    })

    it('finds the sentences with any of the terms, the best first', async () => {
      await indexBoth(store())
      expect(await places(store(), ['greve', 'cheminot'])).toEqual(['a1-1 0', 'a1-1 1', 'b1-1 1'])
      expect(await places(store(), ['10000', 'grele'])).toEqual(['b1-1 2', 'b1-1 0'])
      expect(await places(store(), ['country_fr'])).toEqual(['a1-1 0'])
      expect(await places(store(), ['absent'])).toEqual([])
    })

    it('scores by BM25 with k1 = 1.2 and b = 0.75', async () => {
      await indexBoth(store())
      const lengths = [4, 4, 12, 3, 2, 5]
      const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
      const weight = Math.log((6 - 2 + 0.5) / (2 + 0.5))
      const score = (times: number, length: number) =>
        (weight * times * 2.2) / (times + 1.2 * (0.25 + (0.75 * length) / mean))
      const hits = await search(store(), ['pluie'], 10)
      expect(hits.map(hit => hit.position)).toEqual([2, 0])
      expect(hits[0]?.score).toBeCloseTo(score(2, 5), 9)
      expect(hits[1]?.score).toBeCloseTo(score(1, 3), 9)
    })

    it('counts a word four times in a sentence at most', async () => {
      const version = await storeSample(store(), sampleArticle('a1'))
      const sentences = [1, 2, 3, 4, 5, 9].map(times => Array.from({ length: times }, () => 'scandale'))
      await indexSentences(store(), version, [...sentences, ...Array.from({ length: 9 }, () => ['autre'])])
      const hits = await search(store(), ['scandale'], 10)
      const scores = new Map(hits.map(hit => [hit.position, hit.score]))
      expect(scores.get(4)).toBe(scores.get(3))
      expect(scores.get(5)).toBe(scores.get(3))
      expect(new Set(scores.values()).size).toBe(4)
    })

    it('gives at most the limit, equals in the order they were stored', async () => {
      await indexBoth(store())
      const version = await storeSample(store(), sampleArticle('c1'))
      await indexSentences(store(), version, [
        ['orage', 'nuit'],
        ['orage', 'jour'],
        ['orage', 'soir'],
      ])
      expect(await places(store(), ['orage'])).toEqual(['c1-1 0', 'c1-1 1', 'c1-1 2'])
      expect(await places(store(), ['orage'], 2)).toEqual(['c1-1 0', 'c1-1 1'])
    })

    it('finds words that are only to count together where two of their groups are', async () => {
      await indexBoth(store())
      const found = async (terms: readonly string[], together: readonly (readonly string[])[]) =>
        (await search(store(), terms, 10, together)).map(hit => `${hit.version} ${hit.position}`).sort()
      expect(await found([], [['lyon', 'paris'], ['cheminot']])).toEqual(['a1-1 0'])
      expect(await found(['salaire'], [['lyon'], ['greve']])).toEqual(['a1-1 0', 'a1-1 1', 'b1-1 1'])
      expect(await found([], [['lyon']])).toEqual([])
      expect(await found([], [['lyon'], ['"'], []])).toEqual([])
    })

    it('counts a word of a group by itself, and once more with each other group that is there', async () => {
      await indexBoth(store())
      const score = async (terms: readonly string[], together: readonly (readonly string[])[] = []) =>
        (await search(store(), terms, 10, together)).find(hit => hit.version === 'a1-1' && hit.position === 0)
          ?.score ?? 0
      const [cheminot, lyon, greve] = [
        await score(['cheminot']),
        await score(['lyon']),
        await score(['greve']),
      ]
      const groups = [['cheminot'], ['lyon', 'paris'], ['greve', 'maire']]
      expect(await score([], groups)).toBeCloseTo(2 * (cheminot + lyon + greve), 9)
      expect(await score(['cheminot'], groups.slice(0, 2))).toBeCloseTo(2 * cheminot + lyon, 9)
      expect(await score(['cheminot'], [['cheminot'], ['absent']])).toBeCloseTo(cheminot, 9)
    })

    it('forgets a version that is taken out, and counts anew', async () => {
      await indexBoth(store())
      expect(await countSentences(store())).toBe(6)
      await removeFromIndex(store(), 'b1-1')
      expect(await countSentences(store())).toBe(3)
      expect(await places(store(), ['pluie', 'cheminot'])).toEqual(['a1-1 0'])
      expect(await documentFrequencies(store(), ['cheminot', 'pluie'])).toEqual(
        new Map([
          ['cheminot', 1],
          ['pluie', 0],
        ]),
      )
    })

    it('forgets an article that is deleted', async () => {
      await indexBoth(store())
      await store().db.deleteFrom('articles').where('id', '=', 'a1').execute()
      expect(await places(store(), ['lyon', 'cheminot'])).toEqual(['b1-1 1'])
      expect(await countSentences(store())).toBe(3)
    })

    it('tells how many sentences hold each term', async () => {
      await indexBoth(store())
      expect(await documentFrequencies(store(), ['lyon', 'greve', 'absent', 'lyon'])).toEqual(
        new Map([
          ['lyon', 3],
          ['greve', 2],
          ['absent', 0],
        ]),
      )
      expect(await documentFrequencies(store(), [])).toEqual(new Map())
    })

    it('takes what is no lexeme for a word that is nowhere', async () => {
      await indexBoth(store())
      const hostile = ['"', "'", 'a:b', 'lyon OR greve', '', "x' | 'lyon", '*', '\\', 'Lyon', 'NEAR(', 'é']
      expect(await search(store(), hostile, 10)).toEqual([])
      expect(await places(store(), [...hostile, 'country_fr'])).toEqual(['a1-1 0'])
      expect((await documentFrequencies(store(), hostile)).get("x' | 'lyon")).toBe(0)
    })

    it('knows words that are query operators, and words without end', async () => {
      const version = await storeSample(store(), sampleArticle('a1'))
      const endless = 'x'.repeat(5000)
      await indexSentences(store(), version, [['or', 'near'], ['and', 'not'], [endless], []])
      expect(await places(store(), ['near'])).toEqual(['a1-1 0'])
      expect(await places(store(), ['not'])).toEqual(['a1-1 1'])
      expect(await places(store(), [endless])).toEqual(['a1-1 2'])
      expect((await documentFrequencies(store(), [endless])).get(endless)).toBe(1)
    })

    it('finds nothing in an empty store', async () => {
      expect(await search(store(), ['lyon'], 10)).toEqual([])
      expect(await countSentences(store())).toBe(0)
      expect(await search(store(), [], 10)).toEqual([])
    })
  })
}
