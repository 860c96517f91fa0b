import { sentenceWords, wordsOf } from '../../src/claims/quantities/quantities.ts'
import { findBounds } from '../../src/text/bounds/bounds.ts'
import { findRelativeOrdinals } from '../../src/text/dates/relative-ordinals.ts'
import { findNumbers } from '../../src/text/numbers/numbers.ts'
import type { Hedge, Language, Span } from '../../src/types.ts'
import { type Row, readLines } from './row.ts'

interface GoldNumber {
  readonly Text: string
  readonly TypeName: string
  readonly Start?: number
  readonly Resolution: { readonly value: string; readonly Start?: string }
}

interface Item {
  readonly kind: string
  readonly input: string
  readonly results: readonly GoldNumber[]
}

/** What was read: "12", "12%", "(20,35]" or "end-1", with where it stands. */
interface Read {
  readonly span: Span
  readonly value: string
}

/**
 * Numbers, intervals, percentages and ordinals of the Recognizers-Text specifications: the share that is found with
 * the right span and the right value. Where a number stands follows from its text there: in French most of the
 * given ends are one too high. The peer's figures are its own on its own tests: its JavaScript takes 15 seconds for the
 * French ones, and reads no intervals.
 */
export function numberRows(dataDirectory: string): Row[] {
  return [
    rowFor(dataDirectory, 'fr', '≥ 0.90 (Microsoft’s: 0.60)'),
    rowFor(dataDirectory, 'en', '≥ 0.92 (Microsoft’s: 0.85)'),
  ]
}

function rowFor(dataDirectory: string, language: Language, asked: string): Row {
  const { n, lines } = missedNumbers(readLines<Item>(dataDirectory, `numbers-${language}.jsonl`), language)
  return { measure: `numbers-${language}: span and value`, value: (n - lines.length) / n, n, asked }
}

/** One line for each number that was not found as the data has it. */
function missedNumbers(items: readonly Item[], language: Language): { n: number; lines: string[] } {
  const lines: string[] = []
  let n = 0
  for (const { input, results } of items) {
    const found = [...numbersOf(input, language), ...boundsOf(input, language), ...placesOf(input, language)]
    for (const gold of results) {
      n++
      const span = spanOf(input, gold)
      const here = found.filter(({ span: other }) => other[0] === span[0] && other[1] === span[1])
      if (here.some(({ value }) => isSame(value, gold))) continue
      const read = found.map(one => `${input.slice(...one.span)} = ${one.value}`).join('; ')
      lines.push(`${language} ${gold.TypeName} ${input} | ${gold.Text} = ${gold.Resolution.value} | ${read}`)
    }
  }
  return { n, lines }
}

function spanOf(input: string, { Text, Start, Resolution }: GoldNumber): Span {
  const given = Start ?? Number(Resolution.Start)
  const written = Text.replace(/[.\s]+$/u, '').toLowerCase()
  const start = Math.max(input.toLowerCase().indexOf(written, Math.max(0, given - 1)), 0)
  return [start, start + written.length]
}

function numbersOf(input: string, language: Language): Read[] {
  const numbers = findNumbers(input, language)
  return numbers.flatMap(({ span, value, low, high, kind, ends }): Read[] => {
    if (value !== null) return [{ span, value: kind === 'percent' ? `${value}%` : String(value) }]
    if (low === null || high === null) return [{ span, value: 'null' }]
    const [first, second] = ends ?? [span, span]
    const parts = [
      { span: first, value: String(low) },
      { span: second, value: String(high) },
    ]
    return [{ span, value: `[${low},${high})` }, ...parts]
  })
}

/** The bounds as the claims read them, around the numbers by themselves. */
function boundsOf(input: string, language: Language): Read[] {
  const { words } = sentenceWords(input, [0, input.length], language)
  const amounts = findNumbers(input, language).flatMap(number => {
    const [first, last] = wordsOf(words, number.span)
    return number.value === null
      ? []
      : [{ number, first, next: last + 1, value: number.value, unit: null, few: false }]
  })
  return findBounds(words, amounts, language).flatMap(({ first, next, parts }) => {
    const [from, to] = [parts[0]?.amount, parts.at(-1)?.amount]
    if (from === undefined || to === undefined) return []
    const start = first === from.first ? from.number.span[0] : (words[first]?.start ?? 0)
    const end = next === to.next ? to.number.span[1] : (words[next - 1]?.end ?? 0)
    return [{ span: [start, end], value: intervalOf(parts) }]
  })
}

/** "(20,35]": a round bracket where the end is left out. */
function intervalOf(parts: readonly { readonly hedge: Hedge; readonly amount: { value: number } }[]): string {
  const boundOf = (...hedges: Hedge[]) => parts.find(({ hedge }) => hedges.includes(hedge))?.amount.value
  const [atLeast, moreThan] = [boundOf('at least', 'exactly'), boundOf('more than')]
  const [atMost, lessThan] = [boundOf('at most', 'up to', 'exactly'), boundOf('less than')]
  const low = atLeast === undefined ? `(${moreThan ?? ''}` : `[${atLeast}`
  return `${low},${atMost === undefined ? `${lessThan ?? ''})` : `${atMost}]`}`
}

function placesOf(input: string, language: Language): Read[] {
  return findRelativeOrdinals(input, language).map(({ span, from, offset }) => ({
    span,
    value: `${from}${offset < 0 ? '-' : '+'}${Math.abs(offset)}`,
  }))
}

/** Brackets and signs alike; a number to nine digits, with either decimal mark. */
function isSame(value: string, { TypeName, Resolution }: GoldNumber): boolean {
  const gold = Resolution.value
  if (TypeName === 'ordinal.relative') return value === gold
  if (TypeName === 'numberrange') return looseEnds(value) === looseEnds(gold)
  const [ours, theirs] = [value, gold].map(one => Number(one.replace('%', '').replace(',', '.')))
  if (ours === undefined || theirs === undefined) return false
  if (value.endsWith('%') !== gold.endsWith('%')) return false
  return Math.abs(ours - theirs) <= 1e-9 * Math.abs(theirs)
}

/** Whether "between 20 and 30" takes in its ends is a convention, not a reading. */
function looseEnds(interval: string): string {
  return /^\S[^,]+,[^,)\]]+\S$/.test(interval) ? interval.slice(1, -1) : interval
}
