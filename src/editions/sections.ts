import type { Claim } from '../types.ts'
import type { Entry, Material, Section } from './section.ts'

/** One line an origin, those that most articles repeat first, then the newest: its opening. */
export const whatIsNew: Section = {
  title: { fr: 'Ce qui est nouveau', en: 'What is new' },
  most: 6,
  select: material => byOrigin(material).map(articleEntry),
}

/** Figures of people, money and weapons: what moved first, then what is new. */
export const figures: Section = {
  title: { fr: 'Chiffres', en: 'Figures' },
  most: 10,
  select: ({ claims, earlier }) => {
    const known = [...claims, ...earlier]
    const entries = newestInSeries(claims.filter(isTold)).map(
      claim => ({ kind: 'claim', claim, before: beforeOf(claim, known) }) as const,
    )
    return entries.sort((a, b) => Number(b.before !== null) - Number(a.before !== null))
  },
}

/** Who said what: denials first, then people and powers in their own words, one statement a holder. */
export const statements: Section = {
  title: { fr: 'Qui a dit quoi', en: 'Who said what' },
  most: 8,
  select: ({ claims }) => {
    const spoken = claims.filter(claim => claim.kind === 'statement' && claim.holder !== null)
    const ranked = spoken.sort((a, b) => weightOfStatement(b) - weightOfStatement(a))
    const byHolder = new Map(ranked.toReversed().map(claim => [claim.holder, claim]))
    return [...byHolder.values()].toReversed().map(bare)
  },
}

export const sanctions: Section = {
  title: { fr: 'Sanctions', en: 'Sanctions' },
  most: 8,
  select: ({ claims }) => claims.filter(claim => claim.kind === 'sanction').map(bare),
}

/** The articles that no line above quotes, one line an origin. */
export const otherSources: Section = {
  title: { fr: 'Également lus', en: 'Also read' },
  most: 10,
  select: (material, used) =>
    byOrigin(material)
      .filter(group => !group.some(({ article }) => used.has(article.id)))
      .map(articleEntry),
}

function bare(claim: Claim): Entry {
  return { kind: 'claim', claim, before: null }
}

function isTold(claim: Claim): boolean {
  return claim.kind === 'figure' && claim.figure.category !== 'other'
}

/** One claim for each thing counted, holder and amount: the newest. */
function newestInSeries(claims: readonly Claim[]): Claim[] {
  const newest = new Map<string, Claim>()
  for (const claim of claims) {
    if (claim.kind !== 'figure') continue
    const { low, high, value } = claim.figure
    const key = JSON.stringify([seriesOf(claim), low, high, value])
    if (!newest.has(key)) newest.set(key, claim)
  }
  return [...newest.values()]
}

/** What is counted, where, by whom: two claims of one series can be compared. */
function seriesOf(claim: Claim & { kind: 'figure' }): string {
  const { category, about, places, unit, partOf } = claim.figure
  const holder = claim.holderKeys.length > 0 ? claim.holderKeys : [claim.holder]
  return JSON.stringify([category, about, places, unit, partOf !== null, holder])
}

/** The same holder's last figure for the same thing, when it was another one and came out earlier. */
function beforeOf(claim: Claim, known: readonly Claim[]): Claim | null {
  if (claim.kind !== 'figure' || claim.holderKeys.length === 0) return null
  const series = seriesOf(claim)
  const when_ms = publishedAt_ms(claim)
  const [last] = known
    .filter(other => other.kind === 'figure' && seriesOf(other) === series && publishedAt_ms(other) < when_ms)
    .sort((a, b) => publishedAt_ms(b) - publishedAt_ms(a))
  return last?.kind === 'figure' && differs(last, claim) ? last : null
}

/** Of a claim without a date nothing is before or after. */
function publishedAt_ms({ quote }: Claim): number {
  return Date.parse(quote.article.publishedAt ?? '')
}

function differs(a: Claim & { kind: 'figure' }, b: Claim & { kind: 'figure' }): boolean {
  return a.figure.low !== b.figure.low || a.figure.high !== b.figure.high || a.figure.value !== b.figure.value
}

function weightOfStatement(claim: Claim): number {
  if (claim.kind !== 'statement') return 0
  const refusal = claim.modality === 'denied' || claim.modality === 'unconfirmed' ? 4 : 0
  const named = claim.holderKeys.length > 0 ? 2 : 0
  return refusal + named + (claim.statement.form === 'indirect' ? 0 : 1)
}

type Read = Material['articles'][number]
type Group = readonly [Read, ...Read[]]

/** Articles by origin, those that are repeated most first, then the newest. */
function byOrigin({ articles }: Material): Group[] {
  const groups = new Map<string, Group>()
  for (const read of articles) {
    const group = groups.get(read.article.origin)
    groups.set(read.article.origin, group === undefined ? [read] : [...group, read])
  }
  return [...groups.values()].reverse().sort((a, b) => b.length - a.length)
}

/** The group's earliest article, and the copies of it. */
function articleEntry([first, ...copies]: Group): Entry {
  return { kind: 'article', opening: first.opening, copies: copies.map(({ opening }) => opening) }
}
