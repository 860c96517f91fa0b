import { describe, expect, test } from 'vitest'
import { speakersOf, weigh } from '../../src/editions/importance.ts'
import type { Claim, Version } from '../../src/types.ts'
import { quoteOf } from '../delivery/messages.ts'
import { sanctionClaim } from '../reading.ts'
import { sampleVersion } from '../store/samples.ts'
import { itemOf, madeBy, said, wounded } from './made.ts'

const isMinor = (claim: Claim, version?: Version, others: readonly Claim[] = []) =>
  weigh(itemOf(claim), version, speakersOf([claim, ...others].map(one => madeBy(one)))).isMinor
const weight = (claim: Claim, parts: Parameters<typeof itemOf>[1] = {}) =>
  weigh(itemOf(claim, parts), undefined, new Map()).weight

/** Its claims stand in the last of these sentences, each a paragraph. */
function versionOf(claim: Claim, ...sentences: readonly string[]): { claim: Claim; version: Version } {
  const text = [...sentences, claim.quote.text].join('\n\n')
  const start = text.length - claim.quote.text.length
  let from = 0
  const spans = [...sentences, claim.quote.text].map(sentence => {
    const span = { start: from, end: from + sentence.length, role: 'body', language: 'fr' } as const
    from += sentence.length + 2
    return span
  })
  const quote = { ...claim.quote, start, end: text.length }
  return {
    claim: { ...claim, quote },
    version: { ...sampleVersion('a1'), text, sentences: spans },
  }
}

describe('who matters', () => {
  test.each<[string, readonly string[]]>([
    ['le ministère de la Pêche', []],
    ['the Ukrainian army', ['country_ua']],
    ['la préfète Solenn Kervadec', ['person_solenn_kervadec']],
    ['a senior official', []],
    ['Oslo', ['country_no']],
  ])('speaks for a state or a body: %s', (holder, keys) => {
    expect(isMinor(said('le pont ferme', { holder, keys }))).toBe(false)
  })

  test.each<[string, readonly string[]]>([
    ['une habitante du quartier', []],
    ['un voisin', []],
    ['a shopkeeper', []],
    ['Léa Mourier', ['person_lea_mourier']],
    ['les bénévoles', []],
  ])('is not whoever happens to be there: %s', (holder, keys) => {
    expect(isMinor(said('le pont ferme', { holder, keys }))).toBe(true)
  })

  test('is presented so anywhere in the article', () => {
    const plain = said('le pont ferme', { holder: 'Léa Mourier', keys: ['person_lea_mourier'] })
    const { claim, version } = versionOf(plain, 'Léa Mourier, directrice du port, a quitté la salle.')
    expect(isMinor(claim, version)).toBe(false)
    const other = versionOf(plain, 'Léa Mourier, 34 ans, vit ici depuis toujours.')
    expect(isMinor(other.claim, other.version)).toBe(true)
  })

  test('is quoted by several origins', () => {
    const told = { holder: 'Léa Mourier', keys: ['person_lea_mourier'] }
    expect(isMinor(said('le pont ferme', told), undefined, [said('le quai aussi', told)])).toBe(false)
  })

  test('may be anybody who denies', () => {
    expect(isMinor(said('le pont ne ferme pas', { holder: 'un voisin', keys: [], modality: 'denied' }))).toBe(
      false,
    )
  })
})

describe('what matters little', () => {
  test('is that somebody would not comment', () => {
    const claim = said('n’a pas souhaité commenter', {
      holder: 'le ministère',
      keys: [],
      modality: 'unconfirmed',
    })
    expect(isMinor(claim)).toBe(true)
  })

  test.each(['The Courier could not immediately verify', 'Le Phare n’a pas pu vérifier'])(
    'is that an outlet has verified nothing: %s',
    words => {
      const claim = said(`${words} cela`, { holder: 'le ministère', keys: [], modality: 'unconfirmed' })
      expect(isMinor(claim)).toBe(true)
    },
  )

  test('is a number by the way, without a source, deep in an article', () => {
    const lines = Array.from({ length: 6 }, (_, index) => `Phrase ${index}.`)
    const unsourced = versionOf(wounded(40, { holder: null }), ...lines)
    expect(isMinor(unsourced.claim, unsourced.version)).toBe(true)
    const sourced = versionOf(wounded(40), ...lines)
    expect(isMinor(sourced.claim, sourced.version)).toBe(false)
    const ships = versionOf(wounded(40, {}, { category: 'other' }), ...lines)
    expect(isMinor(ships.claim, ships.version)).toBe(true)
  })

  test('stands in a turn of a chat with a machine, whoever copies it', () => {
    const claim = wounded(40)
    const text = `Assistant : ${claim.quote.text}`
    expect(isMinor({ ...claim, quote: { ...claim.quote, text } })).toBe(true)
  })

  test('is what happened long before', () => {
    const past = { start: '2014-03-01', end: '2014-03-31', precision: 'month' } as const
    expect(isMinor({ ...wounded(40), asOf: past })).toBe(true)
  })

  const ministry = { holder: 'le ministère', keys: [] }

  test.each(['kilomètres', 'km', 'nautical miles', 'mètres carrés', 'm²', 'mph'])(
    'is how far or how large, whoever says so: %s',
    counts => {
      expect(isMinor(wounded(40, ministry, { category: 'other', counts }))).toBe(true)
      expect(isMinor(wounded(40, ministry, { category: 'other', counts: 'hectares' }))).toBe(false)
    },
  )

  test('is a handful of things, unless it opens the article', () => {
    const few = wounded(3, ministry, { category: 'other', counts: 'couches' })
    const deep = versionOf(few, ...Array.from({ length: 3 }, (_, index) => `Phrase ${index}.`))
    expect(isMinor(deep.claim, deep.version)).toBe(true)
    expect(isMinor(few)).toBe(false)
    const officers = wounded(2, { holder: null }, { category: 'troops', counts: 'officers' })
    expect(isMinor(officers)).toBe(true)
  })

  test('stands in a heading alone', () => {
    const heading = (claim: Claim) => ({
      ...claim,
      quote: { ...claim.quote, text: '15 h – La mairie dément' },
    })
    expect(isMinor(heading(said('c’est faux', { holder: 'la mairie', modality: 'denied' })))).toBe(true)
    expect(isMinor(said('c’est faux', { holder: 'la mairie', modality: 'denied' }))).toBe(false)
    expect(isMinor(heading(wounded(40)))).toBe(true)
  })

  test('is a sanction against nobody in particular', () => {
    const on = (targets: readonly string[]) =>
      sanctionClaim(quoteOf('Oslo envisage des sanctions.'), { targets })
    expect(isMinor(on([]))).toBe(true)
    expect(isMinor(on(['la banque Fjordkreditt']))).toBe(false)
  })

  test('matters all the same when two origins tell it', () => {
    const claim = wounded(40, { holder: null }, { hedge: 'vague' })
    const lines = Array.from({ length: 6 }, (_, index) => `Phrase ${index}.`)
    const deep = versionOf(claim, ...lines)
    const tellings = [madeBy(deep.claim), madeBy(wounded(40, { id: 'other' }))]
    expect(weigh(itemOf(deep.claim, { tellings }), deep.version, new Map()).isMinor).toBe(false)
  })
})

test('what moved comes first, then what more origins tell, then what is told more firmly', () => {
  const plain = weight(wounded(40))
  const told = weight(wounded(40), { tellings: [madeBy(wounded(40)), madeBy(wounded(40, { id: 'other' }))] })
  const moved = weight(wounded(40), { before: wounded(31) })
  const hearsay = weight(wounded(40, { modality: 'conditional' }))
  expect([moved, told, plain, hearsay].toSorted((a, b) => b - a)).toEqual([moved, told, plain, hearsay])
  expect(new Set([moved, told, plain, hearsay]).size).toBe(4)
})
