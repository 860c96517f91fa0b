import { lookedUpOnce } from '../looked-up-once.ts'
import { findDates } from '../text/dates/dates.ts'
import { findNumbers } from '../text/numbers/numbers.ts'
import { contentWords, stemsOf } from '../text/words/lexemes.ts'
import type { Span } from '../types.ts'
import type { FigureClaim } from './ledger.ts'
import { wordsInCommon } from './sayings.ts'

const sameWords = 2
/** Of the words of the shorter of two clauses; across languages the glossary knows some of them. */
const sameShareAcross = 0.5

/**
 * Whether the clauses that two figures stand in tell of one thing: one holds all words of the other. « 370 vols annulés »
 * and « 3 300 vols retardés » do not, though the rest of their sentences may be the same.
 */
export function areToldOfOneThing(a: FigureClaim, b: FigureClaim): boolean {
  const [one, other] = [wordsOfClause(a), wordsOfClause(b)]
  const [from, to] = [a.quote.language, b.quote.language]
  const share = from === to ? 1 : sameShareAcross
  const least = Math.max(sameWords, share * Math.min(one.size, other.size))
  return Math.min(wordsInCommon(one, from, other, to), wordsInCommon(other, to, one, from)) >= least
}

/** The stems of a figure's clause, without numbers, dates, whoever gives it and the word that says so. */
const wordsOfClause = lookedUpOnce(({ quote, spans, holder }: FigureClaim): ReadonlySet<string> => {
  const { text, language, start } = quote
  const [content] = spans.content
  if (content === undefined) return new Set()
  const figure: Span = [content[0] - start, content[1] - start]
  const numbers = findNumbers(text, language).map(({ span }) => span)
  const [from, to] = clauseAround(figure, text, numbers)
  const cue: Span[] = spans.cue === null ? [] : [[spans.cue[0] - start, spans.cue[1] - start]]
  const left = [...numbers, ...findDates(text, language, null).map(({ span }) => span), ...cue]
  const words = contentWords(text.slice(from, to), language).filter(
    word => !left.some(span => span[0] < from + word.end && from + word.start < span[1]),
  )
  return new Set(words.map(({ stem }) => stem)).difference(stemsOf(holder ?? '', language))
})

/** A clause ends at a mark and at another number: "3,000 flights were delayed and 370 canceled" has two. */
function clauseAround([start, end]: Span, text: string, numbers: readonly Span[]): Span {
  const marks = [...text.matchAll(/[,;:!?()[\]–—](?!\d)|\.(?=\s)/gu)].map(
    ({ index }): Span => [index, index + 1],
  )
  const ends = [...marks, ...numbers]
  const before = ends.map(([, last]) => last).filter(last => last <= start)
  const behind = ends.map(([first]) => first).filter(first => first >= end)
  return [Math.max(0, ...before), Math.min(text.length, ...behind)]
}
