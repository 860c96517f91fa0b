import { describe, expect, test } from 'vitest'
import { newsAmong } from '../../src/editions/novelty.ts'
import type { Made } from '../../src/editions/same-thing.ts'
import type { Claim } from '../../src/types.ts'
import { quoteOf } from '../delivery/messages.ts'
import { sanctionClaim } from '../reading.ts'
import { madeBy, said, wounded } from './made.ts'

const news = (claims: readonly (Claim | Made)[], earlier: readonly (Claim | Made)[] = []) => {
  const made = (list: readonly (Claim | Made)[]) => list.map(one => ('claim' in one ? one : madeBy(one)))
  return newsAmong(made(claims), made(earlier))
}
const texts = (list: ReturnType<typeof news>) => list.map(({ claim }) => claim.quote.text)

describe('a figure', () => {
  test.each<[string, Claim]>([
    ['that the holder gave before', wounded(40, { id: 'old', on: '2025-03-02' })],
    ['that an outlet gave before', wounded(40, { id: 'old', holder: null })],
  ])('%s is not new', (_, earlier) => {
    expect(news([wounded(40)], [earlier])).toEqual([])
  })

  test.each<[string, Claim]>([
    ['somebody else', wounded(40, { id: 'old', holder: 'Luc Brial', keys: ['person_luc_brial'] })],
    ['another thing', wounded(40, { id: 'old' }, { category: 'killed' })],
    ['who denied it', wounded(40, { id: 'old', modality: 'denied' })],
  ])('is new after one of %s', (_, earlier) => {
    expect(texts(news([wounded(40)], [earlier]))).toEqual(['Anna Sorel a compté 40 blessés.'])
  })

  test('is told in a sentence rather than in a heading, whoever has a name', () => {
    const heading = wounded(40, { id: 'a' })
    const above = { ...heading, quote: { ...heading.quote, text: 'Anna Sorel parle de 40 blessés' } }
    const below = wounded(40, { id: 'b', holder: 'la préfecture', keys: [] })
    expect(texts(news([above, below]))).toEqual(['la préfecture a compté 40 blessés.'])
  })

  test('of one article is not that of another holder of other things in as many', () => {
    const doctor = wounded(40, { id: 'a', holder: 'le médecin', keys: [] })
    const trainer = wounded(
      40,
      { id: 'b', holder: 'Luc Brial', keys: ['person_luc_brial'] },
      { category: 'other', counts: 'joueurs' },
    )
    const inOne = {
      ...trainer,
      quote: { ...trainer.quote, article: doctor.quote.article, version: doctor.quote.version },
    }
    expect(news([doctor, inOne])).toHaveLength(2)
  })

  test('so low that anything may be told of it is not that of another holder of its article', () => {
    const two = (id: string, holder: string | null) => {
      const claim = wounded(2, { id, holder, keys: [] })
      return { ...claim, quote: { ...claim.quote, article: wounded(2).quote.article, version: 'v-one' } }
    }
    expect(news([two('a', 'le shérif'), two('b', 'des amis de la famille')])).toHaveLength(2)
    expect(news([two('a', 'le shérif'), two('b', null)])).toHaveLength(1)
  })

  test('up to a number is another one than over it', () => {
    const upTo = wounded(40, { id: 'old' }, { hedge: 'up to', low: null })
    expect(news([wounded(40, {}, { hedge: 'more than', high: null })], [upTo])).toHaveLength(1)
    expect(news([wounded(40)], [upTo])).toEqual([])
  })

  test('of one place is not that of another, but in one story that of no place', () => {
    const low = { value: 7, low: 7, high: 7 }
    const [lyon, brest] = ['place_lyon', 'place_brest'].map(place =>
      wounded(40, { id: place }, { ...low, places: [place] }),
    )
    if (lyon === undefined || brest === undefined) throw new Error('two places')
    expect(news([lyon], [brest])).toHaveLength(1)
    expect(news([lyon], [wounded(40, {}, low)])).toEqual([])
    expect(news([lyon], [madeBy(wounded(40, {}, low), { story: 's2' })])).toHaveLength(1)
  })

  test('of a few is told of everything in a story: of another thing in other words it is new', () => {
    const one = { value: 1, low: 1, high: 1 }
    const crane = wounded(1, { id: 'crane' }, one)
    const plane = {
      ...crane,
      quote: {
        ...quoteOf('La chute de l’avion a blessé une passagère.', { id: 'plane' }),
        version: 'vplane',
      },
    }
    expect(news([plane], [crane])).toHaveLength(1)
    expect(news([wounded(1, { id: 'again' }, one)], [crane])).toHaveLength(0)
  })

  test('of things is told of everything in a story: of another thing in other words it is new', () => {
    const counted = (text: string, id: string, counts: string) => {
      const claim = wounded(100, { id, holder: null }, { category: 'other', counts })
      return { ...claim, quote: { ...quoteOf(text, { id }), version: `v${id}` } }
    }
    const doses = counted('Les vaccins partent par cartons de 100 doses, toutes au froid.', 'doses', 'doses')
    const cases = counted('Une région à risque a vu 100 cas en une semaine.', 'cases', 'cas')
    const again = counted('Les cartons de 100 doses restent au froid.', 'again', 'doses')
    expect(news([cases], [doses])).toHaveLength(1)
    expect(news([again], [doses])).toEqual([])
  })

  test('of some size that a holder gives twice in one story is one, whatever is made of it', () => {
    expect(
      news([wounded(40)], [wounded(40, { id: 'old' }, { category: 'other', counts: 'patients' })]),
    ).toEqual([])
  })

  test('of two holders is told once in a window, and again when one gave it before', () => {
    const other = wounded(40, { id: '2', holder: 'Luc Brial', keys: ['person_luc_brial'] })
    expect(news([wounded(40), other])).toHaveLength(1)
    expect(news([wounded(40)], [other])).toHaveLength(1)
  })

  test('of several articles is told once, by whom names the holder, with all that tell it', () => {
    const unnamed = wounded(40, { id: '1', holder: null })
    const [only, ...more] = news([unnamed, wounded(40, { id: '2' }), wounded(40, { id: '3' })])
    expect(more).toEqual([])
    expect(only?.claim.id).toBe('c2')
    expect(only?.tellings.map(({ claim }) => claim.id)).toEqual(['c1', 'c2', 'c3'])
  })
})

describe('a figure that moved', () => {
  const priorOf = (claims: readonly Claim[], earlier: readonly Claim[]) =>
    news(claims, earlier).map(one => one.before?.quote.text ?? null)

  test('is told beside the last one before it', () => {
    const earlier = [wounded(12, { on: '2025-02-20' }), wounded(31, { on: '2025-03-02' })]
    expect(priorOf([wounded(40)], earlier)).toEqual(['Anna Sorel a compté 31 blessés.'])
  })

  test('within the window is told once, with what it was', () => {
    expect(priorOf([wounded(31, { on: '2025-03-03' }), wounded(40)], [])).toEqual([
      'Anna Sorel a compté 31 blessés.',
    ])
  })

  test.each<[string, Claim]>([
    ['of somebody else', wounded(31, { on: '2025-03-02', holder: 'Luc Brial', keys: ['person_luc_brial'] })],
    ['of another thing', wounded(31, { on: '2025-03-02' }, { category: 'killed' })],
    ['of a part of it', wounded(31, { on: '2025-03-02' }, { partOf: [0, 2], places: ['place_lyon'] })],
    ['that came out later', wounded(31, { on: '2025-03-05' })],
    ['without a date', wounded(31, { on: null })],
  ])('has not moved from one %s', (_, earlier) => {
    expect(priorOf([wounded(40)], [earlier])).toEqual([null])
  })

  test('is not compared with that of somebody unnamed: it may be another one', () => {
    const unnamed = { holder: 'un responsable local', keys: [] }
    expect(priorOf([wounded(40, unnamed)], [wounded(31, { ...unnamed, on: '2025-03-02' })])).toEqual([null])
  })

  test('is put in order by the time it came out, in whichever zone', () => {
    const morning = wounded(31, { on: '2025-03-04T09:30:00+02:00' })
    const noon = wounded(40, { on: '2025-03-04T09:00:00Z' })
    expect(priorOf([noon], [morning])).toEqual(['Anna Sorel a compté 31 blessés.'])
  })
})

describe('a statement', () => {
  const closing = 'le pont de Kerlann fermera lundi pour deux ans'

  test('that its holder made before is not new, also in other words', () => {
    expect(news([said(closing)], [said(closing, { id: 'old' })])).toEqual([])
    const reworded = said('lundi, le pont de Kerlann sera fermé, et pour deux ans', { id: 'old' })
    expect(news([said(closing)], [reworded])).toEqual([])
  })

  test('of somebody else, on something else or that denies the other is new', () => {
    const others = [
      said('le pont fermera-t-il lundi à Kerlann', { id: 'old', holder: 'Sorel' }),
      said('les commerçants seront aidés', { id: 'old' }),
      said(`${closing}, c’est faux`, { id: 'old', modality: 'denied' }),
    ]
    for (const other of others) expect(texts(news([said(closing)], [other]))).toEqual([`Brial : ${closing}.`])
  })

  test('that a country and its spokesman do not confirm is told of each, however they are named', () => {
    const refusal = (id: string, holder: string, keys: readonly string[]) =>
      said(`rien n’est confirmé de ${id}`, { id, holder, keys, modality: 'unconfirmed' })
    const spokesman = ['person_luc_brial', 'org_palace', 'country_fr']
    const told = news([
      refusal('a', 'Luc Brial', spokesman),
      refusal('b', 'Luc Brial', spokesman),
      refusal('c', 'Paris', ['country_fr', 'place_paris']),
      refusal('d', 'la France', ['country_fr']),
      refusal('e', 'le ministère', ['org_ministry_defence', 'country_fr']),
    ])
    const counts = told.map(({ claim, tellings }) => [claim.holder, tellings.length])
    expect(counts).toEqual([
      ['Luc Brial', 2],
      ['Paris', 2],
      ['le ministère', 1],
    ])
  })

  test('in a retelling of a dispatch that was read needs fewer words in common to be the same', () => {
    const early = madeBy(said('la fermeture durera deux ans, à partir de lundi', { id: 'old' }), {
      origin: 'o',
    })
    expect(news([madeBy(said(closing), { origin: 'o' })], [early])).toEqual([])
    expect(news([madeBy(said(closing), { origin: 'p' })], [early])).toHaveLength(1)
  })
})

test.each([
  [
    'l’hypothèse d’une erreur de pilotage est privilégiée',
    'l’hypothèse d’une erreur de pilotage n’est plus privilégiée',
  ],
  ['the bridge of Kerlann will open in May', 'the bridge of Kerlann will not open in May'],
])('that something is so, and later that it is not, are two statements: %s', (first, then) => {
  const [early, late] = [said(first, { id: 'a' }), said(then, { id: 'b' })]
  expect(news([early, late])).toHaveLength(2)
  expect(news([late], [early])).toHaveLength(1)
  expect(news([late, said(then, { id: 'c' })])).toHaveLength(1)
})

test('a sanction is known by how many it names, of two kinds, in either language', () => {
  const french = sanctionClaim(quoteOf('Le Trésor vise neuf personnes et sept entités.', { id: 'a1' }), {})
  const text = 'Washington blacklisted nine individuals and seven companies.'
  const english = sanctionClaim({ ...quoteOf(text, { id: 'a2' }), language: 'en', version: 'v2' }, {})
  expect(news([english], [french])).toEqual([])
  const other = sanctionClaim({ ...english.quote, text: text.replace('nine', 'four') }, {})
  expect(news([other], [french])).toHaveLength(1)
})

test('what two impose on the same company are two sanctions, and what one imposes, under two names, is one', () => {
  const by = (id: string, imposer: string | null, text: string) =>
    sanctionClaim(
      { ...quoteOf(text, { id }), language: 'en', version: `v-${id}` },
      { imposer, targets: ['Oumdar Gold'] },
    )
  const council = by('a1', 'The Council', 'The Council imposed sanctions on Oumdar Gold.')
  const states = by('a2', 'The United States', 'The United States added Oumdar Gold to its own list.')
  expect(news([states], [council])).toHaveLength(1)
  const washington = by('a3', 'Washington', 'Washington froze the assets of Oumdar Gold.')
  expect(news([washington], [states])).toEqual([])
  expect(news([by('a4', null, 'Oumdar Gold was put under sanctions.')], [council])).toEqual([])
})

test('what powers impose on one country is one sanction in a story, whatever words tell it', () => {
  const by = (id: string, imposer: string, text: string, story = 's1') =>
    madeBy(
      sanctionClaim(
        { ...quoteOf(text, { id }), language: 'en', version: `v-${id}` },
        { imposer, targets: ['Norland'] },
      ),
      { story },
    )
  const powers = by(
    'a1',
    'Nordic powers',
    'Nordic powers have imposed several rounds of sanctions on Norland.',
  )
  const again = by('a2', 'Nordic', 'The envoy called the Nordic sanctions on Norland unlawful.')
  expect(news([powers, again])).toHaveLength(1)
  expect(news([powers, { ...again, article: { ...again.article, story: 's2' } }])).toHaveLength(2)
})
