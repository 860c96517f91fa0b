import { isFate, isOfThings } from '../claims/figures/categories.ts'
import { isFigureClaim, saysHowMany } from '../stories/ledger.ts'
import { numberOf } from '../stories/same-thing.ts'
import type { Version } from '../types.ts'
import { type speakersOf, type Weight, weigh } from './importance.ts'
import type { News } from './novelty.ts'
import { isOfOneThing, type MadeFigure } from './same-thing.ts'

type Told = News & Weight
type Counted = Told & MadeFigure

/** News in the order in which they are told, and what of them only a long edition tells. */
export function inOrder(
  news: readonly News[],
  versions: ReadonlyMap<string, Version>,
  speakers: ReturnType<typeof speakersOf>,
): Told[] {
  const items = news.map(one => ({ ...one, ...weigh(one, versions.get(one.claim.quote.version), speakers) }))
  // The earliest come first: among equals the newest is told.
  const byWeight = items.reverse().sort((a, b) => b.weight - a.weight)
  return withoutParts(newestFirst(withoutBreakdowns(withoutAsides(byWeight))))
}

function isCounted(item: Told): item is Counted {
  return isFigureClaim(item.claim)
}

function sentenceOf({ claim: { quote } }: Told): string {
  return `${quote.version} ${quote.start}`
}

/** Things counted in a sentence that counts people, or counts other things first, are counted by the way. */
function withoutAsides(items: readonly Told[]): Told[] {
  const countsThings = ({ claim }: Told) => isFigureClaim(claim) && isOfThings(claim.figure.category)
  const figures = items.filter(item => isCounted(item) && !item.isMinor)
  const main = new Map<string, Told>()
  for (const figure of figures) {
    const known = main.get(sentenceOf(figure))
    if (known === undefined || (countsThings(known) && !countsThings(figure)))
      main.set(sentenceOf(figure), figure)
  }
  const isAside = (item: Told) =>
    countsThings(item) && item.before === null && main.get(sentenceOf(item)) !== item
  return items.map(item => (isAside(item) ? { ...item, isMinor: true } : item))
}

/** Numbers of one kind that one sentence may give: of more, the first stands for all, which its quote lists. */
const ofOneKind = 2

/** « 45 morts, dont 16 à Varn, 12 à Solbec et 8 à Hautmont »: one line tells a list, and not each entry one. */
function withoutBreakdowns(items: readonly Told[]): Told[] {
  const kindOf = (item: Counted) =>
    `${sentenceOf(item)} ${item.claim.holder} ${item.claim.figure.category} ${item.claim.figure.unit}`
  const lists = Map.groupBy(items.filter(isCounted).filter(isNews), kindOf)
  const entries = [...lists.values()].filter(list => list.length > ofOneKind).flatMap(withoutFirst)
  const further = new Set<Told>(entries)
  return items.map(item => (further.has(item) ? { ...item, isMinor: true } : item))
}

function isNews({ before, isMinor }: Told): boolean {
  return before === null && !isMinor
}

/** All but the one that the sentence gives first, which is no part of another. */
function withoutFirst(list: readonly Counted[]): Counted[] {
  const isPart = ({ claim }: Counted) => Number(claim.figure.partOf !== null)
  const place = ({ claim }: Counted) => claim.spans.content[0]?.[0] ?? 0
  return list.toSorted((a, b) => isPart(a) - isPart(b) || place(a) - place(b)).slice(1)
}

/** A toll so much older than the newest is one of another day. */
const older_ms = 2 * 86_400_000
/** Figures that are compared with one another: no edition tells more. */
const compared = 60

/**
 * Of what is counted of one thing in a story, by whomever, the newest stands where the weightiest did; a toll that has
 * been passed since is left to a long edition.
 */
function newestFirst(items: readonly Told[]): Told[] {
  const told = [...items]
  for (const series of seriesAmong(items)) {
    const places = series.map(item => items.indexOf(item))
    const inTime = series.toSorted((a, b) => dayOf(b) - dayOf(a))
    for (const [index, item] of inTime.entries())
      told[places[index] ?? 0] = isPassed(item, inTime) ? { ...item, isMinor: true } : item
  }
  return told
}

function seriesAmong(items: readonly Told[]): Counted[][] {
  const series: Counted[][] = []
  const dated = items.filter(isCounted).filter(item => !item.isMinor && mayMove(item))
  for (const item of dated.slice(0, compared)) {
    const known = series.find(([first]) => first !== undefined && isOfOneStory(first, item))
    if (known === undefined) series.push([item])
    else known.push(item)
  }
  return series.filter(({ length }) => length > 1)
}

function mayMove({ claim, article }: Counted): boolean {
  return article.publishedAt !== null && saysHowMany(claim) && !isOfThings(claim.figure.category)
}

function isOfOneStory(a: Counted, b: Counted): boolean {
  return a.article.story === b.article.story && isOfOneThing(a, b)
}

function dayOf({ article }: Told): number {
  return Math.floor(Date.parse(article.publishedAt ?? '') / 86_400_000)
}

/** The dead grow in number: whoever alone counted fewer some days ago is not who has the last word. */
function isPassed(item: Counted, [newest]: readonly Counted[]): boolean {
  if (newest === undefined || item.before !== null || !isFate(item.claim.figure.category)) return false
  if (item.tellings.some(({ article }) => article.origin !== item.article.origin)) return false
  const [own, last] = [numberOf(item.claim.figure), numberOf(newest.claim.figure)]
  return (
    own !== null && last !== null && own < last && publishedAt_ms(newest) - publishedAt_ms(item) > older_ms
  )
}

/** « 31 blessés, dont deux graves »: the two are told where the 31 are. */
function withoutParts(items: readonly Told[]): Told[] {
  const kindOf = (item: Counted) => `${sentenceOf(item)} ${item.claim.figure.category}`
  const wholes = items.filter(isCounted).filter(({ claim }) => claim.figure.partOf === null)
  const left = new Set(wholes.filter(({ isMinor }) => isMinor).map(kindOf))
  for (const whole of wholes) if (!whole.isMinor) left.delete(kindOf(whole))
  const isLeft = (item: Told) =>
    isCounted(item) && item.claim.figure.partOf !== null && left.has(kindOf(item)) && item.before === null
  return items.map(item => (isLeft(item) ? { ...item, isMinor: true } : item))
}

function publishedAt_ms({ article }: Told): number {
  return Date.parse(article.publishedAt ?? '')
}
