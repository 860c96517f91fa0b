import { isFigureClaim } from '../stories/ledger.ts'
import type { Claim, Quote } from '../types.ts'
import type { Item, Material } from './material.ts'
import type { Headline } from './openings.ts'
import { hasNumberOf, isOfOneSubject, isSameDenial } from './same-claim.ts'
import { isSameTeller } from './same-thing.ts'
import { type Entry, overlap, type Section } from './section.ts'
import { carriesOn, isSpokenOn } from './spoken-on.ts'

/** One line a dispatch: its opening, unless another section quotes that. */
export const whatIsNew: Section = {
  title: { fr: 'Ce qui est nouveau', en: 'What is new' },
  most: 6,
  turn: 5,
  select: ({ headlines }, used) =>
    headlines
      .filter(headline => !openingsOf(headline).some(opening => used.some(quote => overlap(quote, opening))))
      .map(headline => ({ kind: 'headline', isMinor: !headline.isNews, headline })),
}

/** Who counts what: what moved first, then what is new. */
export const figures: Section = {
  title: { fr: 'Chiffres', en: 'Figures' },
  most: 10,
  turn: 2,
  select: (material, used) => together(entriesOf(material, used, isFigureClaim)),
}

/** What contradicts or hardens what, where no other line has it as a note; both quoted. */
export const contradictions: Section = {
  title: { fr: 'Contradictions et durcissements', en: 'Contradictions and hardenings' },
  most: 4,
  turn: 3,
  select: ({ notes }) => notes.map(note => ({ kind: 'note', isMinor: false, note })),
}

/** Who said what: denials first, then those who matter in the story. */
export const statements: Section = {
  title: { fr: 'Qui a dit quoi', en: 'Who said what' },
  most: 8,
  turn: 4,
  select: (material, used) => {
    const spoken = entriesOf(material, used, ({ kind, holder }) => kind === 'statement' && holder !== null)
    const told = material.items.filter(({ claim }) => isUsed(claim, used))
    return together(onceEach(inRank(spoken), told))
  },
}

/** What was imposed, announced, lifted or called for, once an origin. */
export const sanctions: Section = {
  title: { fr: 'Sanctions', en: 'Sanctions' },
  most: 8,
  turn: 1,
  select: (material, used) => together(entriesOf(material, used, ({ kind }) => kind === 'sanction')),
}

type ClaimEntry = Entry & { readonly kind: 'claim' }

function entriesOf(
  { items }: Material,
  used: readonly Quote[],
  isWanted: (claim: Claim) => boolean,
): ClaimEntry[] {
  return items
    .filter(({ claim }) => isWanted(claim) && !isUsed(claim, used))
    .map((item: Item) => ({ kind: 'claim', isMinor: item.isMinor, item }))
}

function isUsed({ quote }: Claim, used: readonly Quote[]): boolean {
  return used.some(other => overlap(other, quote))
}

/** Statements that the longest edition has: what comes behind them is compared with nothing. */
const longest = 24

/** One statement of each holder in a story; the others, and what only carries on what is told, in a long edition. */
function onceEach(entries: readonly ClaimEntry[], carried: readonly Item[]): ClaimEntry[] {
  const told: Item[] = []
  const asides: ClaimEntry[] = []
  const first = entries.filter(entry => {
    const { item } = entry
    const isAgain =
      told.length === longest ||
      told.some(other => isToldBy(item, other)) ||
      carried.some(other => hasNumberOf(item, other)) ||
      [...carried, ...told].some(other => carriesOn(item, other))
    if (isAgain) asides.push({ ...entry, isMinor: true })
    else told.push(item)
    return !isAgain
  })
  return [...first, ...asides]
}

/** A denial is told beside whatever else its holder says, but not beside another one. */
function isToldBy(item: Item, other: Item): boolean {
  if (item.claim.modality === 'denied' && other.claim.modality !== 'denied') return false
  return isOfOneSubject(other, item) && (isSameTeller(other, item) || isSameDenial(other, item))
}

function inRank(entries: readonly ClaimEntry[]): ClaimEntry[] {
  const ranked = entries.map(entry => ({ entry, rank: rankOf(entry) }))
  return ranked.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry)
}

function rankOf({ isMinor, item }: ClaimEntry): number {
  return (isMinor ? 4 : 0) + (isSpokenOn(item.claim) ? 2 : 0) + (item.claim.modality === 'denied' ? 0 : 1)
}

/** Claims of one sentence behind one another: its quote then stands once under all of them. */
function together(entries: readonly ClaimEntry[]): ClaimEntry[] {
  const groups = Map.groupBy(entries, ({ item, isMinor }) => {
    const { version, start, end } = item.claim.quote
    return `${isMinor} ${version} ${start} ${end}`
  })
  const place = ({ item }: ClaimEntry) => item.claim.spans.content[0]?.[0] ?? 0
  return [...groups.values()].flatMap(group => group.sort((a, b) => place(a) - place(b)))
}

function openingsOf({ first, copies, retellings, others }: Headline): Quote[] {
  return [first, ...copies, ...retellings, ...others].map(({ opening }) => opening)
}
