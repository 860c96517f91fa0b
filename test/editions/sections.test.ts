import { describe, expect, test } from 'vitest'
import { type Entry, entryLine, type Material } from '../../src/editions/section.ts'
import { figures, otherSources, sanctions, statements, whatIsNew } from '../../src/editions/sections.ts'
import type { Article, Claim, Figure, Modality } from '../../src/types.ts'
import { quoteOf } from '../delivery/messages.ts'
import { figureClaim, sanctionClaim, statementClaim } from '../reading.ts'
import { sampleArticle } from '../store/samples.ts'

const nobody: ReadonlySet<string> = new Set()
const material = (parts: Partial<Material>): Material => ({ articles: [], claims: [], earlier: [], ...parts })

interface Told {
  readonly on?: string | null
  readonly holder?: string
  readonly keys?: readonly string[]
}

/** « Anna Sorel a compté 40 blessés », as an article of that day says it. */
function wounded(
  count: number,
  { on = '2025-03-04', holder = 'Anna Sorel', keys }: Told = {},
  more: Partial<Figure> = {},
) {
  const quote = quoteOf(`${holder} a compté ${count} blessés.`, { publishedAt: on })
  const figure = {
    value: count,
    low: count,
    high: count,
    category: 'wounded' as const,
    counts: 'blessés',
    ...more,
  }
  return figureClaim(quote, figure, { holder, holderKeys: keys ?? ['person_anna_sorel'] })
}

function said(holder: string, modality: Modality, words: string): Claim {
  const holderKeys = [`person_${holder.toLowerCase()}`]
  return statementClaim(quoteOf(`${holder} : ${words}`), { holder, modality, holderKeys })
}

const textOf = (entry: Entry) => (entry.kind === 'claim' ? entry.claim.quote.text : entry.opening.text)
const beforeOf = (entry: Entry | undefined) =>
  entry?.kind === 'claim' ? (entry.before?.quote.text ?? null) : null

describe('figures', () => {
  const selected = (claims: readonly Claim[], earlier: readonly Claim[] = []) =>
    figures.select(material({ claims, earlier }), nobody)

  test('that moved come first, each with the one before it', () => {
    const dead = wounded(7, {}, { category: 'killed' })
    const entries = selected(
      [dead, wounded(40)],
      [wounded(31, { on: '2025-03-02' }), wounded(12, { on: '2025-02-20' })],
    )
    expect(entries.map(textOf)).toEqual(['Anna Sorel a compté 40 blessés.', 'Anna Sorel a compté 7 blessés.'])
    expect(beforeOf(entries[0])).toBe('Anna Sorel a compté 31 blessés.')
    const line = entries[0] === undefined ? null : entryLine(entries[0], 'en')
    expect(line?.text).toMatch(/40.+31/)
    expect(line?.quotes).toHaveLength(2)
  })

  test.each<[string, Claim]>([
    ['of somebody else', wounded(31, { on: '2025-03-02', holder: 'Luc Brial', keys: ['person_luc_brial'] })],
    ['of another thing', wounded(31, { on: '2025-03-02' }, { category: 'killed' })],
    ['of another place', wounded(31, { on: '2025-03-02' }, { places: ['place_lyon'] })],
    ['of a part of it', wounded(31, { on: '2025-03-02' }, { partOf: [0, 2] })],
    ['that is the same', wounded(40, { on: '2025-03-02' })],
    ['that came out later', wounded(31, { on: '2025-03-05' })],
    ['without a date', wounded(31, { on: null })],
  ])('are not said to have moved from one %s', (_, earlier) => {
    expect(selected([wounded(40)], [earlier]).map(beforeOf)).toEqual([null])
  })

  test('of somebody unnamed are not compared: it may be another one', () => {
    const unnamed = { holder: 'un responsable local', keys: [] }
    const entries = selected([wounded(40, unnamed)], [wounded(31, { ...unnamed, on: '2025-03-02' })])
    expect(entries.map(beforeOf)).toEqual([null])
  })

  test('are put in order by the time they came out, in whichever zone', () => {
    const morning = wounded(31, { on: '2025-03-04T09:30:00+02:00' })
    const noon = wounded(40, { on: '2025-03-04T09:00:00Z' })
    expect(selected([noon, morning]).map(beforeOf)).toEqual(['Anna Sorel a compté 31 blessés.', null])
  })

  test('that several articles give alike are told once, and those of nothing in particular not at all', () => {
    const vague = wounded(3, {}, { category: 'other' })
    expect(selected([wounded(40), wounded(40, { on: '2025-03-03' }), vague])).toHaveLength(1)
  })
})

describe('statements', () => {
  const selected = (claims: readonly Claim[]) => statements.select(material({ claims }), nobody).map(textOf)

  test('begin with denials, and give each speaker one', () => {
    const claims = [
      said('Brial', 'attributed', 'le pont ferme'),
      said('Sorel', 'attributed', 'le port rouvre'),
      said('Sorel', 'denied', 'le port ne ferme pas'),
      said('Brial', 'attributed', 'le pont rouvre'),
    ]
    expect(selected(claims)).toEqual(['Sorel : le port ne ferme pas', 'Brial : le pont ferme'])
  })

  test('of the outlet itself are nobody’s', () => {
    expect(selected([statementClaim(quoteOf('Le port rouvre.'))])).toEqual([])
  })

  test('leave the list they come from alone', () => {
    const claims = Array.from({ length: 20 }, (_, number) => said(`Nom${number}`, 'attributed', 'oui'))
    const before = [...claims]
    expect(selected(claims)).toHaveLength(20)
    expect(claims).toEqual(before)
  })
})

test('sanctions are told as they come', () => {
  const claims = Array.from({ length: 12 }, (_, number) => sanctionClaim(quoteOf(`Sanction ${number}.`), {}))
  const entries = sanctions.select(material({ claims: [wounded(3), ...claims] }), nobody)
  expect(entries.map(textOf)).toEqual(Array.from({ length: 12 }, (_, number) => `Sanction ${number}.`))
})

describe('articles', () => {
  const read = (id: string, changes: Partial<Article> = {}) => ({
    article: sampleArticle(id, changes),
    opening: quoteOf(`Ouverture de ${id}.`, { id, outlet: `Journal ${id}` }),
  })

  test('that are new are told by origin: the most repeated first, then the newest', () => {
    const articles = [read('a'), read('b'), read('c', { origin: 'b' }), read('d')]
    const entries = whatIsNew.select(material({ articles }), nobody)
    expect(entries.map(textOf)).toEqual(['Ouverture de b.', 'Ouverture de d.', 'Ouverture de a.'])
    const [first] = entries
    expect(first === undefined ? null : entryLine(first, 'fr').text).toBe('Journal b (repris par Journal c)')
    expect(first === undefined ? null : entryLine(first, 'en').text).toBe('Journal b (repeated by Journal c)')
  })

  test('that an earlier section quotes, or whose copy it quotes, are not told again', () => {
    const articles = [read('a'), read('b'), read('c', { origin: 'b' }), read('d')]
    const entries = otherSources.select(material({ articles }), new Set(['c', 'd']))
    expect(entries.map(textOf)).toEqual(['Ouverture de a.'])
  })
})
