import { whyWordsFail } from '../gate/carried.ts'
import { holderOf, quantityIn } from '../lines/lines.ts'
import { colon } from '../lines/phrases.ts'
import { type FigureClaim, isFigureClaim, saysHowMany, seriesOf } from '../stories/ledger.ts'
import { mayRevise } from '../stories/revision.ts'
import { hasSameNumber, numberOf } from '../stories/same-thing.ts'
import { formatDay } from '../text/dates/date-format.ts'
import type { Claim, Language, Line } from '../types.ts'
import { dayOf } from './arrange.ts'
import { bySource } from './range.ts'

/** Holders whose figures are followed in one answer. */
const holdersTold = 3
/** A number that is told again so much later has stood. */
const standing_days = 7

/**
 * « L’Unicef : au moins 100 tués (3 mars 2025), puis environ 300 tués (8 avril 2025), en hausse. »: the first and the
 * last figure of whoever gave two of the same thing, each with its day; null when nobody did.
 */
export function changeOf(lines: readonly Line[], language: Language): string | null {
  const figures = lines.flatMap(({ claim }) => (claim !== null && isFigureClaim(claim) ? [claim] : []))
  const dated = figures.filter(claim => saysHowMany(claim) && dayOf(claim) !== '' && hasNumber(claim))
  const pairs = seriesOf(dated).flatMap(bySource).map(firstAndLast)
  // Whoever repeats a number some days later tells of no change, unless nobody else does.
  const moved = pairs.filter(([first, last]) => !first || !last || !hasSameNumber(first.figure, last.figure))
  const stood = pairs.filter(([first, last]) => first && last && daysBetween(first, last) >= standing_days)
  const sentences = (moved.length > 0 ? moved : stood).flatMap(pair => sentenceFor(pair, language) ?? [])
  return sentences.length === 0 ? null : sentences.slice(0, holdersTold).join(' ')
}

function daysBetween(first: Claim, last: Claim): number {
  return (Date.parse(dayOf(last)) - Date.parse(dayOf(first))) / 86_400_000
}

function hasNumber({ figure }: FigureClaim): boolean {
  return figure.hedge !== 'vague' && numberOf(figure) !== null
}

type Pair = readonly [first: FigureClaim | undefined, last: FigureClaim | undefined]

function firstAndLast(claims: readonly FigureClaim[]): Pair {
  const inTime = claims.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)))
  const last = inTime.at(-1)
  return [inTime.find(first => last !== undefined && mayRevise(first, last)), last]
}

/** Days of publication are the store's, not the quotes': the gate looks at the words without them. */
function sentenceFor([first, last]: Pair, language: Language): string | null {
  if (first === undefined || last === undefined || dayOf(first) === dayOf(last)) return null
  const inLanguage = [last, first].find(({ quote }) => quote.language === language) ?? last
  const holder = holderOf({ ...inLanguage, relay: [] }, language)
  const words = (when: (claim: Claim) => string) =>
    `${holder}${colon(language)} ${wordsFor(first, last, when, language)}`
  const line: Line = { text: '', quotes: [last.quote, first.quote], claim: inLanguage }
  if (
    whyWordsFail(
      words(() => ''),
      line,
      language,
    ) !== null
  )
    return null
  return words(claim => ` (${formatDay(dayOf(claim), language)})`)
}

function wordsFor(
  first: FigureClaim,
  last: FigureClaim,
  when: (claim: Claim) => string,
  language: Language,
): string {
  const [before, after] = [first, last].map(claim => quantityIn(claim, language) + when(claim))
  const [from, to] = [numberOf(first.figure) ?? 0, numberOf(last.figure) ?? 0]
  const way = direction[Math.sign(to - from) + 1]?.[language] ?? ''
  const then = language === 'fr' ? 'puis' : 'then'
  return `${before}, ${then} ${after}, ${way}.`
}

const direction = [
  { fr: 'en baisse', en: 'down' },
  { fr: 'sans changement', en: 'unchanged' },
  { fr: 'en hausse', en: 'up' },
] as const
