import { hedges, numeral } from '../lines/phrases.ts'
import { type FigureClaim, rangeOf as figureRange } from '../stories/ledger.ts'
import { haveWordsInCommon, isSameHolder } from '../stories/same-holder.ts'
import { numberOf } from '../stories/same-thing.ts'
import type { Claim, Hedge, Language } from '../types.ts'

type Both = Readonly<Record<Language, string>>

/** Of one number what may be below it comes before what may be above. */
const inOrder: readonly Hedge[] = [
  'less than',
  'at most',
  'up to',
  'nearly',
  'exactly',
  'about',
  'at least',
  'more than',
]

/** « de 400 à jusqu’à 1 000 » is said otherwise. */
const asCeiling: Both = { fr: '# au maximum', en: 'as many as #' }

/** One end of a range, hedged as the figure is that gives it. */
interface Bound {
  readonly number: number
  readonly hedge: Exclude<Hedge, 'vague' | 'between'>
}

/**
 * « de 900 à plus de 1 500 selon qui compte (3 sources) »: from the lowest to the highest of these figures, where two
 * sources differ; null where none do, for what one source leaves open is no disagreement.
 */
export function rangeOf(figures: readonly FigureClaim[], language: Language): string | null {
  const sources = bySource(figures.filter(claim => boundsOf(claim).length > 0))
  const ends = figures
    .flatMap(boundsOf)
    .sort((a, b) => a.number - b.number || inOrder.indexOf(a.hedge) - inOrder.indexOf(b.hedge))
  const [low, high] = [ends[0], ends.at(-1)]
  if (low === undefined || high === undefined || low.number === high.number) return null
  if (!sources.some(one => sources.some(other => one.some(a => other.every(b => areDifferent(a, b))))))
    return null
  const [from, to] = [
    inWords(low, hedges['at most'], '', language),
    inWords(high, asCeiling, unitOf(figures, language), language),
  ]
  return language === 'fr'
    ? `${/^[ae]/.test(from) ? 'd’' : 'de '}${from} à ${to} selon qui compte (${sources.length} sources)`
    : `from ${from} to ${to}, depending on who counts (${sources.length} sources)`
}

function inWords({ hedge, number }: Bound, upTo: Both, unit: string, language: Language): string {
  const words = hedge === 'up to' ? upTo : hedges[hedge]
  return words[language].replace('#', () => numeral(number, language) + unit)
}

/** « % », "EUR": what people are counted in needs no unit. */
function unitOf([claim]: readonly FigureClaim[], language: Language): string {
  const unit = claim?.figure.unit ?? null
  if (unit === null) return ''
  return unit === '%' && language === 'en' ? unit : `\u00a0${unit}`
}

/** « Entre 10 et 20 » holds 15, and « environ 1 000 » holds 1 050; a floor or a ceiling is told as the number that it is. */
function areDifferent(a: FigureClaim, b: FigureClaim): boolean {
  const [one, other] = [stretchOf(a), stretchOf(b)]
  return one !== null && other !== null && (one.low > other.high || other.low > one.high)
}

function stretchOf({ figure }: FigureClaim): { readonly low: number; readonly high: number } | null {
  const range = figureRange(figure)
  if (range === null || (figure.low !== null && figure.high !== null) || figure.value !== null) return range
  const number = numberOf(figure)
  return number === null ? null : { low: number, high: number }
}

function boundsOf({ figure }: FigureClaim): Bound[] {
  const { hedge, low, high } = figure
  const number = numberOf(figure)
  if (hedge === 'vague' || number === null) return []
  if (hedge !== 'between') return [{ number, hedge }]
  return [low, high].flatMap(end => (end === null ? [] : [{ number: end, hedge: 'exactly' as const }]))
}

/** The claims of each who counts, by name or by the same words: « la police », "police". */
export function bySource(claims: readonly FigureClaim[]): FigureClaim[][] {
  const sources: FigureClaim[][] = []
  for (const claim of claims) {
    const known = sources.find(source => source.some(other => isSameSource(other, claim)))
    if (known === undefined) sources.push([claim])
    else known.push(claim)
  }
  return sources
}

/** « Un responsable » and "an official" may be two. */
const anyone = /^(?:une?|des|plusieurs|an?|some|several)\s/iu

export function isSameSource(a: FigureClaim, b: FigureClaim): boolean {
  if (isSameHolder(a, b)) return true
  const isOne = ({ holder, holderKeys }: Claim) =>
    holder !== null && holderKeys.length === 0 && !anyone.test(holder)
  return isOne(a) && isOne(b) && haveWordsInCommon(a, b)
}
