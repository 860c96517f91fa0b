import { isFate, isOfThings } from '../claims/figures/categories.ts'
import type { Claim, Figure, Modality, QuotedArticle } from '../types.ts'
import { areOfOtherCauses } from './causes.ts'
import { areToldOfOneThing } from './clause-words.ts'
import { isIncrement, isOfOwnRanks, wordsBefore } from './increments.ts'
import { mayRevise } from './revision.ts'
import { isSameEvent, isToldAlike } from './same-event.ts'
import { isSameHolder } from './same-holder.ts'
import { areApart, countsSame, hasSameNumber, isOtherTime, numberOf } from './same-thing.ts'

export type FigureClaim = Claim & { readonly kind: 'figure' }

/** How the later of two claims about the same thing stands to the earlier one. */
type Relation = 'agreement' | 'contradiction' | 'revision' | 'denial'

/** Who says « environ » may be a tenth off, and who says « près de » may be so below. */
const vagueness = 0.1
/** Articles that say of no other time speak of the same one when they came out so near to one another. */
const sameTime_days = 2
/** A record of years ago is not what a number of today has risen from. */
const revised_ms = 365 * 86_400_000

export function isFigureClaim(claim: Claim): claim is FigureClaim {
  return claim.kind === 'figure'
}

/**
 * Claims by the thing that they count: the same category and unit, the same people, the same place. What two armies lost
 * are two things, and so are those in one region and all of them; losses are never troops. A claim that does not say of
 * whom joins the first series that it fits, and never makes one of two.
 */
export function seriesOf(claims: readonly FigureClaim[]): FigureClaim[][] {
  const series: FigureClaim[][] = []
  const isTold = ({ figure }: FigureClaim) => figure.about.length > 0
  for (const claim of [...claims.filter(isTold), ...claims.filter(one => !isTold(one))]) {
    const known = series.find(one => one.some(other => isSameThing(claim, other)))
    if (known === undefined) series.push([claim])
    else known.push(claim)
  }
  return series.map(one => claims.filter(claim => one.includes(claim)))
}

/** Whether two claims count the same thing of one event, at whatever time. */
export function isSameThing(a: FigureClaim, b: FigureClaim): boolean {
  const [x, y] = [a.figure, b.figure]
  if (x.category !== y.category || x.unit !== y.unit || isIncrement(a) !== isIncrement(b)) return false
  if (!isSameEvent(a, b) || (isOfSums(x) && !isToldAlike(a, b))) return false
  if (areApart(x.about, y.about) || !isSamePlace(x, y) || areOfOtherCauses(a, b)) return false
  if (isPartOfOther(a, b) || isPartOfOther(b, a) || isOwnLoss(a, b) || isOwnLoss(b, a)) return false
  if (areAbroad(a) !== null && areAbroad(b) !== null && areAbroad(a) !== areAbroad(b)) return false
  return countsSame(x, a.quote.language, y, b.quote.language)
}

/** « déplacés internes », "internally displaced": who has fled within a country is no refugee in another. */
const within =
  /\binternal(?:ly)? (?:displaced|uprooted)|\binternes?\b|\bdisplaced (?:internally|within|inside)\b|\bIDPs?\b/iu
const abroad =
  /\brefugees?\b|\bréfugié|\b(?:neighbou?ring|other) countr|\bpays voisins?\b|\bfled (?:abroad|the country)\b|\bà l[’']étranger\b/iu

/** Of people who have fled, whether abroad or not, where the clause says so; null for anybody else. */
function areAbroad({ figure, quote }: FigureClaim): boolean | null {
  if (figure.category !== 'displaced') return null
  if (within.test(quote.text)) return false
  return abroad.test(quote.text) ? true : null
}

/** « 24 morts dans leurs rangs » are set against all who died as little as against those of another side. */
function isOwnLoss(a: FigureClaim, b: FigureClaim): boolean {
  if (!isOfOwnRanks(a) || (a.figure.about.length > 0 && b.figure.about.length > 0)) return false
  return !isOfOwnRanks(b) || !isSameHolder(a, b)
}

/** Of « euros » and « % » the noun tells nothing: one story has many sums and shares. */
export function isOfSums({ category, unit }: Figure): boolean {
  return category === 'money' || unit === '%'
}

/** Those in one region are a part of all of them, and may be all whom another article counts there. */
function isPartOfOther(a: FigureClaim, b: FigureClaim): boolean {
  if (a.figure.partOf === null || b.figure.partOf !== null) return false
  return a.quote.version === b.quote.version || localsOf(a.figure).length === 0
}

/** In the same region, or in none: of the same people, a country only says where all of them are or go. */
function isSamePlace(a: Figure, b: Figure): boolean {
  const [one, other] = [localsOf(a), localsOf(b)]
  // One number of one thing, of which one article says where.
  if ((one.length === 0) !== (other.length === 0)) return hasSameNumber(a, b)
  if (one.length > 0) return one.some(place => other.includes(place))
  return (a.about.length > 0 && b.about.length > 0) || !areApart(a.places, b.places)
}

function localsOf({ places }: Figure): string[] {
  return places.filter(place => !place.startsWith('country_'))
}

const told: ReadonlySet<Modality> = new Set(['asserted', 'attributed', 'conditional'])

/** Who denies a figure, does not confirm it, calls for it or plans it does not say how many there are. */
export function saysHowMany({ modality }: Pick<Claim, 'modality'>): boolean {
  return told.has(modality)
}

/**
 * How `later` stands to `earlier`, two claims of one series; null when nothing can be said: without numbers, or of other
 * times. The same holder with another number revises it; another
 * holder with one that cannot be true as well contradicts it.
 */
export function relationOf(earlier: FigureClaim, later: FigureClaim): Relation | null {
  if (later.modality === 'denied' || earlier.modality === 'denied') return 'denial'
  if (!saysHowMany(earlier) || !saysHowMany(later)) return null
  const [a, b] = [rangeOf(earlier.figure), rangeOf(later.figure)]
  if (a === null || b === null) return null
  // A text that gives two figures tells them apart by more than we read.
  const isOneText = earlier.quote.version === later.quote.version
  if (isSameHolder(earlier, later)) {
    if (numberOf(earlier.figure) === numberOf(later.figure) || areOne(a, b)) return 'agreement'
    return !isOneText && isSince(earlier, later) && mayRevise(earlier, later) ? 'revision' : null
  }
  if (a.low <= b.high && b.low <= a.high) return 'agreement'
  if (earlier.quote.article.id === later.quote.article.id || isFormer(earlier) || isFormer(later)) return null
  // « 100 maisons » et « 520 000 maisons »: of things a story counts many.
  if (isOfThings(earlier.figure.category) && !areToldOfOneThing(earlier, later)) return null
  if (mayHaveRisen(earlier, later) || areApart(earlier.figure.places, later.figure.places)) return null
  return isSameTime(earlier, later) ? 'contradiction' : null
}

/** A toll rises from day to day: who counts more on a later one contradicts nobody. */
function mayHaveRisen(earlier: FigureClaim, later: FigureClaim): boolean {
  const [first, then] = [dayOf(earlier), dayOf(later)]
  if (!isFate(later.figure.category) || first === then) return false
  const [before, after] = first < then ? [earlier, later] : [later, earlier]
  return (numberOf(before.figure) ?? 0) < (numberOf(after.figure) ?? 0)
}

/** The day that a claim speaks of, else that on which its article came out. */
function dayOf({ asOf, quote }: FigureClaim): string {
  return (asOf?.end ?? quote.article.publishedAt ?? '').slice(0, 10)
}

const former =
  /(?:\bcontre(?: une?(?: \S+){0,2} (?:bilan|total|chiffre|nombre|estimation) de)?|\bau lieu d[e’']|\b(?:up|down) from(?: [^\s,;:.!?]+){0,7}|\bcompared (?:with|to)|\binstead of) ?$/iu

/** « 87 morts, contre 61 la veille », "up from the toll of 61": whoever says so gives the other number. */
function isFormer(claim: FigureClaim): boolean {
  return former.test(wordsBefore(claim))
}

/** « entre 11 000 et 12 000 » and « environ 12 000 », both bounded: nothing has moved. */
function areOne(a: Range, b: Range): boolean {
  const isBounded = ({ low, high }: Range) => low > 0 && Number.isFinite(high)
  return isBounded(a) && isBounded(b) && a.low <= b.high && b.low <= a.high
}

/** Whether two figures say the same number with the same hedge. */
export function isSameAmount(a: Figure, b: Figure): boolean {
  return a.low === b.low && a.high === b.high && a.value === b.value && a.hedge === b.hedge
}

interface Range {
  readonly low: number
  readonly high: number
}

/** What a figure leaves open: from what to what, ends included; null without any number. */
export function rangeOf({ value, low, high, hedge }: Figure): Range | null {
  switch (hedge) {
    case 'about':
      return value === null ? null : { low: value * (1 - vagueness), high: value * (1 + vagueness) }
    case 'nearly':
      return value === null ? null : { low: value * (1 - vagueness), high: value }
    case 'vague':
      return null
    default:
      return low === null && high === null && value === null
        ? null
        : { low: low ?? value ?? 0, high: high ?? value ?? Number.POSITIVE_INFINITY }
  }
}

/** Of times that overlap, give or take two days where only the day is known on which an article came out. */
function isSameTime(a: FigureClaim, b: FigureClaim): boolean {
  if (a.asOf !== null && b.asOf !== null) return !isOtherTime(a.asOf, b.asOf)
  const [one, other] = [timesOf_ms(a), timesOf_ms(b)]
  const spare_ms = sameTime_days * 86_400_000
  return one.start <= other.end + spare_ms && other.start <= one.end + spare_ms
}

/** Of a later time, at most so long after; or of the same one, and published later. */
function isSince(earlier: FigureClaim, later: FigureClaim): boolean {
  const [one, other] = [timesOf_ms(earlier).end, timesOf_ms(later).end]
  if (other - one > revised_ms) return false
  return one < other || (one === other && publishedAt_ms(earlier) < publishedAt_ms(later))
}

function timesOf_ms(claim: FigureClaim): { start: number; end: number } {
  if (claim.asOf !== null) return { start: Date.parse(claim.asOf.start), end: Date.parse(claim.asOf.end) }
  const published_ms = publishedAt_ms(claim)
  return { start: published_ms, end: published_ms }
}

type Appeared = Pick<QuotedArticle, 'publishedAt' | 'readAt'>

/** When an article came out, else when it was read; only `isInOrder` says whether one of two is before the other. */
export function appearedAt_ms({ publishedAt, readAt }: Appeared): number {
  return Date.parse(publishedAt ?? readAt ?? '')
}

/** What was read without a date on one day may have come out in any order. */
const apart_ms = 24 * 60 * 60 * 1000

/** Whether it is known which of two articles came out first; by when they were read, where nothing else tells. */
export function isInOrder(a: Appeared, b: Appeared): boolean {
  const between_ms = Math.abs(appearedAt_ms(a) - appearedAt_ms(b))
  const areDated = a.publishedAt !== null && b.publishedAt !== null
  return areDated ? !Number.isNaN(between_ms) : between_ms >= apart_ms
}

/** NaN where nobody knows: nothing is of the same time as such a claim. */
function publishedAt_ms({ quote }: Claim): number {
  return Date.parse(quote.article.publishedAt ?? '')
}
