import { isOfThings } from '../claims/figures/categories.ts'
import { eachOnce } from '../each-once.ts'
import { holderOf, quantityIn, reserveOn, thingIn } from '../lines/lines.ts'
import { areToldOfOneThing } from '../stories/clause-words.ts'
import { appearedAt_ms, type FigureClaim, isFigureClaim, rangeOf, seriesOf } from '../stories/ledger.ts'
import { isSameHolder } from '../stories/same-holder.ts'
import { hasSameNumber } from '../stories/same-thing.ts'
import { formatDay, formatTimeSpan } from '../text/dates/date-format.ts'
import type { Claim, Language, Modality, Quote } from '../types.ts'
import type { Chart, Firmness, Mark, Panel } from './chart.ts'
import { chartTitle, chartWords } from './words.ts'

const panelsMax = 3
const marksMax = 12
const day_ms = 86_400_000

/**
 * The picture of the series that some claims make: of each thing that is counted more than once, who gives how much, and
 * of when. Null when nothing is counted twice. What has no number or no date, stands alone, or is too much for one
 * picture is left out, and counted as such.
 *
 * @param claims those that stand beside the picture with their quotes, best first
 * @param topic what they are about, as somebody has asked for it; empty when nobody has
 */
export function seriesPicture(claims: readonly Claim[], language: Language, topic = ''): Chart | null {
  const figures = eachOnce(claims.filter(isFigureClaim))
  const drawn = panelsOf(figures.filter(isDrawable))
  if (drawn.length === 0) return null
  const inOrder = drawn.flat()
  const holders: FigureClaim[] = []
  for (const claim of inOrder) if (holderIn(holders, claim) === -1) holders.push(claim)
  let number = 0
  const panels = drawn.map(
    (series): Panel => ({
      thing: thingOf(series, language),
      marks: series.map(claim => markOf(claim, ++number, holderIn(holders, claim), language)),
    }),
  )
  return {
    language,
    title: chartTitle(topic, language),
    holders: holders.map(claim => holderOf(claim, language)),
    panels,
    leftOut: figures.length - inOrder.length,
  }
}

function isDrawable(claim: FigureClaim): boolean {
  return rangeOf(claim.figure) !== null && !Number.isNaN(at_ms(claim))
}

/** Series of two and more in the order of the claims, each cut to what there is room for, and put in order of time. */
function panelsOf(claims: readonly FigureClaim[]): FigureClaim[][] {
  const panels: FigureClaim[][] = []
  let room = marksMax
  for (const series of seriesOf(claims)) {
    const shown = ofOneThing(series).slice(0, room)
    if (shown.length < 2 || panels.length === panelsMax) continue
    room -= shown.length
    panels.push(shown.sort((a, b) => at_ms(a) - at_ms(b) || appeared_ms(a) - appeared_ms(b)))
  }
  return panels
}

/** Of sums and things a story counts many by one noun: those that are told in the words of the best are one. */
function ofOneThing(series: readonly FigureClaim[]): readonly FigureClaim[] {
  const [best] = series
  if (best === undefined || !isOfThings(best.figure.category)) return series
  return series.filter(
    claim => claim === best || hasSameNumber(claim.figure, best.figure) || areToldOfOneThing(claim, best),
  )
}

function holderIn(holders: readonly FigureClaim[], claim: FigureClaim): number {
  return holders.findIndex(other => isSameHolder(other, claim))
}

/** The day that a claim speaks of, else the day on which its article came out, else that on which it was read. */
function at_ms(claim: FigureClaim): number {
  const ms = claim.asOf === null ? appeared_ms(claim) : Date.parse(claim.asOf.end)
  return Math.floor(ms / day_ms) * day_ms
}

function appeared_ms({ quote }: FigureClaim): number {
  return appearedAt_ms(quote.article)
}

function markOf(claim: FigureClaim, number: number, holder: number, language: Language): Mark {
  const { figure, modality, asOf, quote } = claim
  const range = rangeOf(figure)
  const reserve = reserveOn(claim, language)
  const amount = quantityIn(claim, language)
  return {
    number,
    holder,
    amount: reserve === '' ? amount : `${amount} (${reserve})`,
    date: asOf === null ? shortDateOf(quote, language) : formatTimeSpan(asOf, language),
    at_ms: at_ms(claim),
    low: isOpenBelow(claim) ? null : (range?.low ?? null),
    high: range !== null && Number.isFinite(range.high) ? range.high : null,
    isApproximate: figure.hedge === 'about' || figure.hedge === 'nearly',
    firmness: firmnessOf(modality),
  }
}

/** « 12 mars 2025 », « lu le 12 mars 2025 » */
function shortDateOf({ article: { publishedAt, readAt } }: Quote, language: Language): string {
  if (publishedAt !== null) return formatDay(publishedAt, language)
  return chartWords.readOn[language] + formatDay(readAt ?? '', language)
}

function isOpenBelow({ figure }: FigureClaim): boolean {
  return (
    figure.low === null &&
    (figure.hedge === 'up to' || figure.hedge === 'at most' || figure.hedge === 'less than')
  )
}

const tentative: ReadonlySet<Modality> = new Set(['conditional', 'unconfirmed', 'called-for', 'planned'])

function firmnessOf(modality: Modality): Firmness {
  if (modality === 'denied') return 'denied'
  return tentative.has(modality) ? 'tentative' : 'firm'
}

/** As the claim that says most of whom has it; a place stands over all only where most of them name it. */
function thingOf(series: readonly FigureClaim[], language: Language): string {
  const told = ({ figure }: FigureClaim) => figure.about.length + figure.places.length
  const [first, ...others] = series
  if (first === undefined) return ''
  const fullest = others.reduce((a, b) => (told(b) > told(a) ? b : a), first)
  const isShared = (place: string) =>
    2 * series.filter(({ figure }) => figure.places.includes(place)).length > series.length
  const figure = { ...fullest.figure, places: fullest.figure.places.filter(isShared) }
  return thingIn({ ...fullest, figure }, language)
}
