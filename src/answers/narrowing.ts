import { fold } from '../text/tokens.ts'
import type { Claim, Line, TimeSpan } from '../types.ts'
import type { Question } from './question.ts'

/** Of a question about a time, the claims that speak of it, else those that were published in it. */
export function inTime<C extends Claim>(claims: readonly C[], { time, isOverTime }: Question): C[] {
  if (time === null) return [...claims]
  const asked = isOverTime ? { ...time, end: '9999' } : time
  const told = claims.filter(({ asOf }) => asOf !== null && overlap(asOf, asked))
  if (told.length > 0) return told
  return claims.filter(({ asOf, quote: { article } }) => {
    const day = article.publishedAt
    return asOf === null && day !== null && overlap({ start: day, end: day }, asked)
  })
}

/** ISO 8601 dates and instants, compared by their days: « en 2023 » and « le 4 mars 2023 » overlap. */
function overlap(one: Pick<TimeSpan, 'start' | 'end'>, other: Pick<TimeSpan, 'start' | 'end'>): boolean {
  return one.start.slice(0, 10) <= other.end.slice(0, 10) && other.start.slice(0, 10) <= one.end.slice(0, 10)
}

const outletLengthMin = 4

/** Of a question that names an outlet, what that outlet says: « selon Le Matin », "in the Daily Mail". */
export function ofOutlets(lines: readonly Line[], { text }: Question): Line[] {
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
