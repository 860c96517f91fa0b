import { describe, expect, test } from 'vitest'
import { entryLines } from '../../src/editions/entry-lines.ts'
import type { Headline } from '../../src/editions/openings.ts'
import { type Entry, quotesOf } from '../../src/editions/section.ts'
import { contradictions, figures, sanctions, statements, whatIsNew } from '../../src/editions/sections.ts'
import type { Claim, Quote } from '../../src/types.ts'
import { lineOf, quoteOf } from '../delivery/messages.ts'
import { sanctionClaim } from '../reading.ts'
import { itemOf, madeBy, materialOf, readOf, said, wounded } from './made.ts'

const textsOf = (entries: readonly Entry[]) => entries.map(entry => quotesOf(entry)[0].text)

describe('figures', () => {
  test('keep the order of the material, those of one sentence behind one another as it has them', () => {
    const [dead, hurt] = [7, 40].map(count => {
      const claim = wounded(count, { id: 'same' })
      return {
        ...claim,
        quote: quoteOf('7 tués, 40 blessés.'),
        spans: { ...claim.spans, content: [[count, 99]] as const },
      }
    })
    const items = [hurt, wounded(3), dead].flatMap(claim => (claim === undefined ? [] : [itemOf(claim)]))
    expect(textsOf(figures.select(materialOf({ items }), []))).toEqual([
      '7 tués, 40 blessés.',
      '7 tués, 40 blessés.',
      'Anna Sorel a compté 3 blessés.',
    ])
  })

  test('leave out what another section quotes', () => {
    const claim = wounded(40)
    expect(figures.select(materialOf({ items: [itemOf(claim)] }), [claim.quote])).toEqual([])
  })
})

describe('a figure that moved', () => {
  const moved = (now: number, before: number) => {
    const claim = wounded(now)
    return entryLines({
      kind: 'claim',
      isMinor: false,
      item: itemOf(claim, { before: wounded(before, { on: '2025-03-02' }) }),
    })
  }

  test('is told from what to what, with both quotes and both days', () => {
    const { fr, en } = moved(4_300, 3_000)
    expect(fr.text).toBe('Anna Sorel\u00a0: en hausse, de 3\u202f000 à 4\u202f300 blessés')
    expect(en.text).toBe('Anna Sorel: up from 3,000 to 4,300 wounded')
    expect([fr.note, en.note]).toEqual(['2 mars 2025, puis 4 mars 2025', '2 March 2025, then 4 March 2025'])
    expect(fr.quotes).toHaveLength(2)
    expect(en.quotes).toEqual(fr.quotes)
  })

  test('may fall', () => {
    const { fr, en } = moved(12, 31)
    expect([fr.text, en.text]).toEqual([
      'Anna Sorel\u00a0: en baisse, de 31 à 12 blessés',
      'Anna Sorel: down from 31 to 12 wounded',
    ])
  })

  test('keeps its hedges, with the elision that they ask for', () => {
    const now = wounded(300, {}, { hedge: 'about', low: null, high: null })
    const quoted = { ...now, quote: { ...now.quote, text: 'Anna Sorel a compté environ 300 blessés.' } }
    const first = wounded(100, { on: '2025-03-02' }, { hedge: 'at least', high: null })
    const before = { ...first, quote: { ...first.quote, text: 'Anna Sorel a compté au moins 100 blessés.' } }
    const { fr, en } = entryLines({ kind: 'claim', isMinor: false, item: itemOf(quoted, { before }) })
    expect(fr.text).toBe('Anna Sorel\u00a0: en hausse, d’au moins 100 à environ 300 blessés')
    expect(en.text).toBe('Anna Sorel: up from at least 100 to about 300 wounded')
  })
})

describe('a claim that several articles make', () => {
  const told = (origins: readonly string[]) => {
    const claims = origins.map((_, index) => wounded(40, { id: `${index}` }))
    const tellings = claims.map((claim, index) => madeBy(claim, { origin: origins[index] ?? '' }))
    const [first] = tellings
    if (first === undefined) throw new Error('an origin is needed')
    return entryLines({ kind: 'claim', isMinor: false, item: { ...itemOf(first.claim), ...first, tellings } })
  }

  test('is told with the number of its origins, another one of which is quoted', () => {
    const { fr, en } = told(['a0', 'a1', 'a1'])
    expect(fr.note).toBe('3\u00a0articles, 2\u00a0origines indépendantes')
    expect(en.note).toBe('3 articles, 2 independent origins')
    expect(fr.quotes).toHaveLength(2)
  })

  test.each([
    [['a0'], undefined, undefined],
    [['a0', 'a0'], '1\u00a0autre article répète cela', '1 further article repeats this'],
    [['a0', 'a0', 'a0'], '2\u00a0autres articles répètent cela', '2 further articles repeat this'],
  ])('is told once for all copies: %j', (origins, fr, en) => {
    expect([told(origins).fr.note, told(origins).en.note]).toEqual([fr, en])
    expect(told(origins).fr.quotes).toHaveLength(1)
  })
})

describe('statements', () => {
  test('begin with denials, and give each speaker one', () => {
    const claims = [
      said('le pont ferme'),
      said('le port rouvre'),
      said('le quai ferme'),
      said('le port ne ferme pas', { holder: 'Sorel', modality: 'denied' }),
    ]
    const entries = statements.select(materialOf({ items: claims.map(claim => itemOf(claim)) }), [])
    expect(textsOf(entries.filter(({ isMinor }) => !isMinor))).toEqual([
      'Sorel : le port ne ferme pas.',
      'Brial : le pont ferme.',
    ])
    expect(textsOf(entries.filter(({ isMinor }) => isMinor))).toEqual([
      'Brial : le port rouvre.',
      'Brial : le quai ferme.',
    ])
  })

  test('that only give in words a figure that is told are left to a long edition', () => {
    const figure = wounded(40, { id: '1' })
    const item = itemOf(said('il y a 40 blessés', { holder: 'Sorel' }))
    const isMinor = (used: readonly Quote[]) =>
      statements.select(materialOf({ items: [itemOf(figure), item] }), used).map(entry => entry.isMinor)
    expect(isMinor([])).toEqual([false])
    expect(isMinor([figure.quote])).toEqual([true])
  })

  test('that carry on what is told of the article are left to a long edition, a charge is not', () => {
    const [first, next] = ['Le pont ferme.', 'C’est dur.'].map((text, index) => {
      const claim = said(text, { id: `${index}`, holder: index === 0 ? 'Le port' : 'Sorel' })
      const quote = { ...quoteOf(text, { id: 'a1' }), version: 'v1', start: 20 * index, end: 20 * index + 14 }
      return {
        ...claim,
        quote: { ...quote, text: index === 0 ? text : '« C’est dur », a dit sa directrice, Sorel.' },
      }
    })
    if (first === undefined || next === undefined) throw new Error('two statements')
    const isMinor = (claim: Claim) =>
      statements
        .select(materialOf({ items: [first, claim].map(one => itemOf(one)) }), [])
        .map(entry => entry.isMinor)
    expect(isMinor(next)).toEqual([false, true])
    const charge = { ...next.quote, text: '« C’est faux », accuse sa directrice, Sorel.' }
    expect(isMinor({ ...next, quote: charge })).toEqual([false, false])
  })

  test('of the outlet itself are nobody’s', () => {
    const item = itemOf(said('le port rouvre', { holder: null }))
    expect(statements.select(materialOf({ items: [item] }), [])).toEqual([])
  })
})

test('sanctions are told as they come', () => {
  const claims = Array.from({ length: 12 }, (_, number) => sanctionClaim(quoteOf(`Sanction ${number}.`), {}))
  const items = [wounded(3), ...claims].map(claim => itemOf(claim))
  const entries = sanctions.select(materialOf({ items }), [])
  expect(textsOf(entries)).toEqual(Array.from({ length: 12 }, (_, number) => `Sanction ${number}.`))
})

test('contradictions are told as they come', () => {
  const note = { fr: lineOf('Contradiction', 'Un.', 'Deux.'), en: lineOf('Contradiction', 'Un.', 'Deux.') }
  const entries = contradictions.select(materialOf({ notes: [note] }), [])
  expect(entries.map(entryLines)).toEqual([note])
})

describe('what is new', () => {
  const headline = (id: string, parts: Partial<Headline> = {}): Headline => ({
    first: readOf(id),
    copies: [],
    retellings: [],
    others: [],
    isNews: true,
    ...parts,
  })
  const noteOf = (parts: Partial<Headline>) => {
    const lines = entryLines({ kind: 'headline', isMinor: false, headline: headline('a', parts) })
    return [lines.fr.note, lines.en.note]
  }

  test('is an opening that no other section quotes, of itself or of a copy', () => {
    const headlines = [headline('a'), headline('b', { copies: [readOf('c')] }), headline('d')]
    const entries = whatIsNew.select(materialOf({ headlines }), [readOf('c').opening, readOf('d').opening])
    expect(textsOf(entries)).toEqual(['Ouverture de a.'])
  })

  test('is left to a long edition without a day or a claim of weight', () => {
    const headlines = [headline('a', { isNews: false }), headline('b')]
    expect(whatIsNew.select(materialOf({ headlines }), []).map(({ isMinor }) => isMinor)).toEqual([
      true,
      false,
    ])
  })

  test('names who repeats and who retells it, counts many, and tells independent origins apart', () => {
    const [b, c, d, e] = ['b', 'c', 'd', 'e'].map(id => readOf(id, { origin: 'a' }))
    if (b === undefined || c === undefined || d === undefined || e === undefined) throw new Error('four')
    expect(noteOf({})).toEqual([undefined, undefined])
    expect(noteOf({ copies: [b], retellings: [c] })).toEqual([
      'repris par Journal b\u00a0; reformulé par Journal c',
      'repeated by Journal b; retold by Journal c',
    ])
    expect(noteOf({ copies: [b, c], retellings: [d, e] })).toEqual([
      '4\u00a0autres articles répètent cela',
      '4 further articles repeat this',
    ])
    expect(noteOf({ copies: [b], others: [readOf('f')] })).toEqual([
      '3\u00a0articles, 2\u00a0origines indépendantes',
      '3 articles, 2 independent origins',
    ])
  })
})
