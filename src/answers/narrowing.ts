import { fold } from '../text/words/tokens.ts'
import type { Claim, Line, TimeSpan } from '../types.ts'
import type { Question } from './question.ts'

/** Years back for « en novembre », without a year, of an archive that is not of the latest. */
const yearsBack = 10

/**
 * Of a question about a time, the claims that speak of it, else those that were published in it; of a time without a
 * year, the latest of which there are any.
 */
export function inTime<C extends Claim>(claims: readonly C[], { time, isOverTime, text }: Question): C[] {
  if (time === null || claims.length === 0) return [...claims]
  for (let years = 0; years <= (/\d{4}/.test(text) ? 0 : yearsBack); years++) {
    const [start, end] = [time.start, time.end].map(date => yearsBefore(date, years))
    if (start === undefined || end === undefined) break
    const asked = { start, end: isOverTime ? '9999' : end }
    const told = claims.filter(({ asOf }) => asOf !== null && overlap(asOf, asked))
    const published = claims.filter(claim => claim.asOf === null && isPublishedIn(claim, asked))
    // What has changed is told by all of them, and by what has no day too.
    if (isOverTime && told.length + published.length > 0)
      return claims.filter(claim => told.includes(claim) || published.includes(claim) || isUndated(claim))
    // What is told in a month without a day of its own is told of it.
    if (told.length > 0 && isLong(time))
      return claims.filter(claim => told.includes(claim) || published.includes(claim))
    if (told.length > 0) return told
    if (published.length > 0) return published
  }
  return []
}

function isLong({ precision }: TimeSpan): boolean {
  return precision === 'month' || precision === 'season' || precision === 'year' || precision === 'decade'
}

function yearsBefore(date: string, years: number): string {
  return String(Number(date.slice(0, 4)) - years) + date.slice(4)
}

type Stretch = Pick<TimeSpan, 'start' | 'end'>

function isUndated({ asOf, quote }: Claim): boolean {
  return asOf === null && quote.article.publishedAt === null
}

function isPublishedIn({ quote: { article } }: Claim, asked: Stretch): boolean {
  const day = article.publishedAt
  return day !== null && overlap({ start: day, end: day }, asked)
}

/** ISO 8601 dates and instants, compared by their days: « en 2023 » and « le 4 mars 2023 » overlap. */
function overlap(one: Stretch, other: Stretch): boolean {
  return one.start.slice(0, 10) <= other.end.slice(0, 10) && other.start.slice(0, 10) <= one.end.slice(0, 10)
}

const outletLengthMin = 4

/** Of a question that names an outlet, what that outlet says: « selon Le Matin », "in the Daily Mail". */
export function ofOutlets(lines: readonly Line[], { text, outlet: only }: Question): Line[] {
  if (only !== null) return lines.filter(({ quotes: [{ article }] }) => article.outlet === only)
  const asked = ` ${wordsOf(text)} `
  return lines.filter(({ quotes: [{ article }] }) => {
    const outlet = wordsOf(article.outlet ?? '')
    return outlet.length >= outletLengthMin && asked.includes(` ${outlet} `)
  })
}

function wordsOf(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9.]+/g, ' ')
    .trim()
}
