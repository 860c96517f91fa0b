import { describe, expect, it } from 'vitest'
import { updateArticle } from '../../../src/store/articles.ts'
import { claimsAtSentences, findClaims, replaceClaims } from '../../../src/store/claims.ts'
import type { Store } from '../../../src/store/store.ts'
import { insertVersion } from '../../../src/store/versions.ts'
import type { StoreUnderTest } from '../contract.ts'
import {
  english,
  figureDraft,
  french,
  sampleArticle,
  sampleVersion,
  sanctionDraft,
  spanOf,
  statementDraft,
  storeSample,
} from '../samples.ts'

const strike = figureDraft(
  spanOf(french, 'La grève a mobilisé 1 200 cheminots à Lyon, selon la CGT.'),
  spanOf(french, '1 200 cheminots'),
  { value: 1200, low: 1200, high: 1200, about: ['group_cheminots'], places: ['place_lyon'] },
  { holder: 'CGT', holderKeys: ['org_cgt'] },
)
const warning = statementDraft(
  spanOf(french, '« Nous irons jusqu’au bout », a prévenu Claire Morel.'),
  spanOf(french, 'Nous irons jusqu’au bout'),
  { holder: 'Claire Morel', holderKeys: ['person_claire_morel'] },
)
const walkout = figureDraft(
  spanOf(english, 'Some 1,500 rail workers walked out in Lyon, unions said.'),
  spanOf(english, '1,500 rail workers'),
  { value: 1500, hedge: 'about', category: 'crowd', places: ['place_lyon'] },
)
const ban = sanctionDraft(spanOf(english, 'The prefecture counted 900.'), spanOf(english, '900'), {
  imposer: 'The prefecture',
  targets: ['unions'],
})

async function storeTwo(store: Store) {
  const first = await storeSample(store, sampleArticle('a1'))
  const second = await storeSample(
    store,
    sampleArticle('b1', {
      language: 'en',
      publishedAt: '2025-03-01T08:00:00Z',
      readAt: '2025-03-06T08:00:00.000Z',
    }),
    { text: english },
  )
  await replaceClaims(store, first, [strike, warning], [['place_lyon'], []])
  await replaceClaims(store, second, [walkout, ban], [[], ['place_rhone']])
  return { first, second }
}

async function texts(store: Store, filter: Parameters<typeof findClaims>[1]): Promise<string[]> {
  return (await findClaims(store, filter)).map(claim => claim.quote.text.split(' ').slice(0, 2).join(' '))
}

export function claimsContract({ store }: StoreUnderTest): void {
  describe('claims', () => {
    it('come back as they were drafted, each with its quote', async () => {
      await storeTwo(store())
      const [claim] = await findClaims(store(), { article: 'a1', kinds: ['figure'] })
      const { id, quote, ...draft } = claim ?? expect.fail('no claim')
      expect(draft).toEqual(strike)
      expect(id).toMatch(/^c[0-9a-f]{16}$/)
      expect(quote.text).toBe(french.slice(...strike.span))
    })

    it('are in the order of publication, then of reading', async () => {
      await storeTwo(store())
      expect(await texts(store(), {})).toEqual(['Some 1,500', 'The prefecture', 'La grève', '« Nous'])
      expect(await texts(store(), { limit: 3 })).toEqual(['The prefecture', 'La grève', '« Nous'])
      expect(await texts(store(), { limit: 0 })).toEqual([])
    })

    it.each([
      ['article', { article: 'b1' }, ['Some 1,500', 'The prefecture']],
      ['versions', { versions: ['a1-1'] }, ['La grève', '« Nous']],
      ['no versions', { versions: [] }, []],
      ['kinds', { kinds: ['statement', 'sanction'] }, ['The prefecture', '« Nous']],
      ['categories', { categories: ['crowd'] }, ['Some 1,500', 'La grève']],
      ['holders', { holderKeys: ['person_claire_morel', 'org_none'] }, ['« Nous']],
      ['keys in any role', { keys: ['place_lyon'] }, ['Some 1,500', 'La grève']],
      ['a key that is only mentioned', { keys: ['place_rhone'] }, ['The prefecture']],
      ['a mention is no holder', { holderKeys: ['place_lyon'] }, []],
      ['read after, exclusive', { readAfter: '2025-03-04T09:00:00.000Z' }, ['Some 1,500', 'The prefecture']],
      ['read until, inclusive', { readUntil: '2025-03-04T09:00:00.000Z' }, ['La grève', '« Nous']],
      ['several at once', { kinds: ['figure'], keys: ['place_lyon'], article: 'a1' }, ['La grève']],
      [
        'a kind and a category',
        { kinds: ['figure'], categories: ['crowd', 'troops'] },
        ['Some 1,500', 'La grève'],
      ],
      [
        'a category and a key',
        { categories: ['crowd'], keys: ['place_lyon', 'place_rhone'] },
        ['Some 1,500', 'La grève'],
      ],
      ['a category that nothing with the key has', { categories: ['troops'], keys: ['place_lyon'] }, []],
      [
        'a holder and a key',
        { holderKeys: ['person_claire_morel'], keys: ['org_cgt', 'person_claire_morel'] },
        ['« Nous'],
      ],
      ['a holder without the key', { holderKeys: ['person_claire_morel'], keys: ['place_rhone'] }, []],
      ['no kinds', { kinds: [] }, []],
      ['no keys', { keys: [] }, []],
    ] as const)('are found by %s, and the newest of them', async (_, filter, expected) => {
      await storeTwo(store())
      expect(await texts(store(), filter)).toEqual(expected)
      for (const limit of [1, 2, 10])
        expect(await texts(store(), { ...filter, limit })).toEqual(expected.slice(-limit))
    })

    it('keep their id when they are found again, and go when they are not', async () => {
      const { first } = await storeTwo(store())
      const before = await findClaims(store(), { article: 'a1' })
      await replaceClaims(store(), first, [{ ...warning, modality: 'denied' }], [['org_cgt']])
      const after = await findClaims(store(), { article: 'a1' })
      expect(after.map(claim => claim.id)).toEqual([before[1]?.id])
      expect(after[0]?.modality).toBe('denied')
      expect(await texts(store(), { keys: ['org_cgt'] })).toEqual(['« Nous'])
      expect(await findClaims(store(), { ids: [before[0]?.id ?? '', before[1]?.id ?? ''] })).toEqual(after)
      await replaceClaims(store(), first, [], [])
      expect(await findClaims(store(), { article: 'a1' })).toEqual([])
      expect(await findClaims(store(), { article: 'b1' })).toHaveLength(2)
    })

    it('have another id when the value differs, and one id when nothing does', async () => {
      const { first } = await storeTwo(store())
      const dead = { ...strike, figure: { ...strike.figure, category: 'killed' as const } }
      await replaceClaims(store(), first, [strike, dead, strike], [[], [], []])
      expect(await findClaims(store(), { article: 'a1' })).toHaveLength(2)
    })

    it('of a replaced version stay, and can be left out', async () => {
      await storeTwo(store())
      const second = sampleVersion('a1', { id: 'a1-2', number: 2, readAt: '2025-03-05T09:00:00.000Z' })
      await insertVersion(store(), second)
      await updateArticle(store(), 'a1', { version: 'a1-2' })
      await replaceClaims(store(), second, [strike], [[]])
      expect(await findClaims(store(), { article: 'a1' })).toHaveLength(3)
      const current = await findClaims(store(), { article: 'a1', currentOnly: true })
      expect(current.map(claim => claim.quote.version)).toEqual(['a1-2'])
    })

    it('are found at each of the sentences they stand in', async () => {
      const { first } = await storeTwo(store())
      const both = statementDraft([strike.span[0], warning.span[1]], strike.spans.content[0] ?? [0, 1])
      await replaceClaims(store(), first, [strike, both], [[], []])
      const at = async (position: number) =>
        (await claimsAtSentences(store(), [{ version: 'a1-1', position }])).map(claim => claim.kind).sort()
      expect(await at(0)).toEqual(['figure', 'statement'])
      expect(await at(1)).toEqual(['statement'])
      expect(await at(2)).toEqual([])
      expect(await claimsAtSentences(store(), [])).toEqual([])
    })

    it('are stored by the thousand', async () => {
      const version = await storeSample(store(), sampleArticle('a1'))
      const many = Array.from({ length: 3000 }, (_, value) => {
        return figureDraft(strike.span, strike.spans.content[0] ?? [0, 1], { value })
      })
      const mentions = many.map((_, index) => [`key_${index}`, 'key_all'])
      await replaceClaims(store(), version, many, mentions)
      expect(await findClaims(store(), { keys: ['key_all'] })).toHaveLength(3000)
    })
  })
}
