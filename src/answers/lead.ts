import { numeral } from '../phrases.ts'
import { type FigureClaim, isSameThing, saysHowMany } from '../stories/ledger.ts'
import type { Language, Line } from '../types.ts'
import { changeOf } from './change.ts'
import type { Question } from './question.ts'

/**
 * One line above the others, only when it holds: for a question of how something has changed, the first and the last
 * figure of each holder; else the range of the figures shown of the thing that most sources count, when at least two
 * give figures of it that differ. Everything else speaks for itself.
 */
export function leadOf(question: Question, lines: readonly Line[]): string | null {
  const change = question.isOverTime ? changeOf(lines, question.language) : null
  return change ?? rangeOf(question, lines)
}

function rangeOf(question: Question, lines: readonly Line[]): string | null {
  const figures = lines.flatMap(({ claim }) => (claim?.kind === 'figure' ? [claim] : []))
  const firm = figures.filter(
    claim => saysHowMany(claim) && (claim.figure.partOf === null || question.places.length > 0),
  )
  const same = firm
    .map(claim => firm.filter(other => other === claim || isSameNow(other, claim)))
    .reduce<readonly FigureClaim[]>((most, some) => (sourcesOf(some) > sourcesOf(most) ? some : most), [])
  const bounds = same
    .flatMap(({ figure }) => [figure.low, figure.high, figure.value])
    .filter(bound => bound !== null)
  const low = Math.min(...bounds)
  const high = Math.max(...bounds)
  if (sourcesOf(same) < 2 || !Number.isFinite(low) || low === high) return null
  return range(low, high, sourcesOf(same), question.language)
}

function sourcesOf(claims: readonly FigureClaim[]): number {
  return new Set(
    claims.map(
      ({ holder, holderKeys, quote }) => holderKeys[0] ?? holder ?? quote.article.outlet ?? quote.article.id,
    ),
  ).size
}

/** The same, after what the question was read as and before how often its most repeated amount has been repeated. */
export function leadWith(
  question: Question,
  lines: readonly Line[],
  around: { readonly readAs: string | null; readonly repeated: string | null },
): string | null {
  const sentences = [around.readAs, leadOf(question, lines), around.repeated].filter(
    sentence => sentence !== null,
  )
  return sentences.length === 0 ? null : sentences.join(' ')
}

function isSameNow(a: FigureClaim, b: FigureClaim): boolean {
  return isSameThing(a, b) && isSameYear(yearsOf(a), yearsOf(b))
}

/** A figure of another year differs because time went by, not by who counts. */
function isSameYear(a: Years | null, b: Years | null): boolean {
  return a === null || b === null || (a.first <= b.last && b.first <= a.last)
}

interface Years {
  readonly first: string
  readonly last: string
}

/** The years that a claim speaks of, else that of its article; null when neither is known. */
function yearsOf({ asOf, quote }: FigureClaim): Years | null {
  const { publishedAt } = quote.article
  const [start, end] = asOf === null ? [publishedAt, publishedAt] : [asOf.start, asOf.end]
  return start === null || end === null ? null : { first: start.slice(0, 4), last: end.slice(0, 4) }
}

function range(low: number, high: number, sources: number, language: Language): string {
  const [from, to] = [numeral(low, language), numeral(high, language)]
  return language === 'fr'
    ? `De ${from} à ${to} selon qui compte (${sources} sources).`
    : `From ${from} to ${to}, depending on who counts (${sources} sources).`
}
