import { findNumbers } from '../../src/text/numbers.ts'
import type { Language, Span } from '../../src/types.ts'
import { findBounds } from './number-bounds.ts'
import { findRelativeOrdinals } from './relative-ordinals.ts'
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
 *
 * The product reads no bounds (« plus de trente », which are hedges of its figures) and no relative ordinals
 * (« l’avant-dernier »): only this measure has rules for them, beside this file. The second row of each language
 * leaves out what only they read.
 */
export function numberRows(dataDirectory: string): Row[] {
  return [
    ...rowsFor(dataDirectory, 'fr', '≥ 0.90 (Microsoft’s: 0.60)'),
    ...rowsFor(dataDirectory, 'en', '≥ 0.92 (Microsoft’s: 0.85)'),
  ]
}

function rowsFor(dataDirectory: string, language: Language, asked: string): Row[] {
  const items = readLines<Item>(dataDirectory, `numbers-${language}.jsonl`)
  const all = missedNumbers(items, language)
  const product = missedNumbers(items, language, false)
  return [
    { measure: `numbers-${language}: span and value`, ...shareOf(all), asked },
    { measure: `numbers-${language}: span and value, by the product’s rules alone`, ...shareOf(product) },
  ]
}

function shareOf({ n, lines }: { n: number; lines: readonly string[] }): { value: number; n: number } {
  return { value: (n - lines.length) / n, n }
}

/** One line for each number that was not found as the data has it, with or without the rules of this measure. */
export function missedNumbers(
  items: readonly Item[],
  language: Language,
  ownRules = true,
): { n: number; lines: string[] } {
  const lines: string[] = []
  let n = 0
  for (const { input, results } of items) {
    const found = [...numbersOf(input, language), ...(ownRules ? boundsOf(input, language) : [])]
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

function boundsOf(input: string, language: Language): Read[] {
  const numbers = findNumbers(input, language)
  const bounds = findBounds(input, numbers, language).map(({ span, ...one }) => ({
    span,
    value: `${one.includesLow ? '[' : '('}${one.low ?? ''},${one.high ?? ''}${one.includesHigh ? ']' : ')'}`,
  }))
  const relative = findRelativeOrdinals(input, language).map(({ span, from, offset }) => ({
    span,
    value: `${from}${offset < 0 ? '-' : '+'}${Math.abs(offset)}`,
  }))
  return [...bounds, ...relative]
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
