import { countedPhrase, phraseText } from '../../src/claims/figures/counted.ts'
import { directionOf } from '../../src/claims/figures/directions.ts'
import {
  findQuantities,
  type Quantity,
  type SentenceWords,
  sentenceWords,
} from '../../src/claims/quantities/quantities.ts'
import { findDates } from '../../src/text/dates/dates.ts'
import { fold } from '../../src/text/words/tokens.ts'
import type { Span } from '../../src/types.ts'
import { type Row, readLines } from './row.ts'

interface GoldQuantity {
  readonly change: string
  readonly value: string
  readonly unit: string
  readonly normalized_unit: string
}

interface Item {
  readonly text: string
  readonly quantities: readonly GoldQuantity[]
}

interface Amount {
  readonly low: number
  readonly high: number
  readonly change: string
  /** Each a name that the unit goes by; empty for a bare number. */
  readonly units: readonly string[]
}

/** NewsQuant: the amounts of English sentences, found by value alone, and with the change and the unit right. */
export function quantityRows(dataDirectory: string): Row[] {
  const counts = { gold: 0, found: 0, value: 0, whole: 0 }
  for (const { text, quantities } of readLines<Item>(dataDirectory, 'quantities-en.jsonl')) {
    const gold = quantities.map(readGold)
    const found = amountsOf(text)
    const pairs = matched(gold, found)
    counts.gold += gold.length
    counts.found += found.length
    counts.value += pairs.length
    counts.whole += pairs.filter(([a, b]) => a.change === b.change && isSameUnit(a, b)).length
  }
  const n = counts.gold
  return [
    { measure: 'quantities-en: value, F1', value: f1(counts.value, counts), n, asked: '≥ 0.92' },
    {
      measure: 'quantities-en: value, change and unit, F1',
      value: f1(counts.whole, counts),
      n,
      asked: '≥ 0.80',
    },
  ]
}

function f1(right: number, { gold, found }: { gold: number; found: number }): number {
  return (2 * right) / (gold + found)
}

/** Every amount of a sentence with its change sign and unit names. */
function amountsOf(text: string): Amount[] {
  const sentence = sentenceWords(text, [0, text.length], 'en')
  const dates = findDates(text, 'en', '2020-01-01')
  const quantities = findQuantities(sentence)
    .filter(({ kind, unit }) => kind !== 'compound' && (kind !== 'age' || unit !== null))
    .filter(
      ({ kind, number }) => kind === 'duration' || !dates.some(({ span }) => overlaps(span, number.span)),
    )
  const amounts: Amount[] = []
  for (const [index, quantity] of quantities.entries()) {
    const amount = amountOf(sentence, quantity)
    const before = quantities[index - 1]
    const again = before !== undefined && saysAgain(sentence, before, quantity)
    const change = again && amount.change === '=' ? (amounts.at(-1)?.change ?? '=') : amount.change
    amounts.push({ ...amount, change: again && !/^(?:up|down)$/.test(change) ? amount.change : change })
  }
  return amounts
}

/** "up 0.25 points, or 0.01%", "1 to 1.5 degrees (1.8 to 2.7 Fahrenheit)": one amount in two units. */
function saysAgain({ words }: SentenceWords, before: Quantity, quantity: Quantity): boolean {
  const between = words.slice(before.next, quantity.start).map(word => word.form)
  return between.length > 0 && between.length <= 4 && between.some(form => form === 'or' || form === '(')
}

function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && a[1] > b[0]
}

function amountOf(sentence: SentenceWords, quantity: Quantity): Amount {
  const [low, high] = valuesOf(sentence, quantity)
  return { low, high, change: changeOf(sentence, quantity), units: unitsOf(sentence, quantity) }
}

const rounds: readonly (readonly [RegExp, number, number])[] = [
  [/tens of thousands/, 10_000, 100_000],
  [/hundreds of thousands/, 100_000, 1_000_000],
  [/dozens?/, 12, 12],
  [/hundreds?/, 100, 1_000],
  [/thousands?/, 1_000, 10_000],
  [/millions?/, 1_000_000, 10_000_000],
]

function valuesOf(
  { text }: SentenceWords,
  { value, low, high, number }: Quantity,
): readonly [number, number] {
  const exact = value ?? number.value
  if (exact !== null) return [exact, exact]
  if (low !== null && high !== null) return [low, high]
  const written = text.slice(number.span[0], number.span[1]).toLowerCase()
  const round = rounds.find(([pattern]) => pattern.test(written))
  return round === undefined ? [0, 0] : [round[1], round[2]]
}

/** NewsQuant's signs: = exact, ~ about, > at least or more, < at most or less, up and down for what moved by so much. */
function changeOf(sentence: SentenceWords, quantity: Quantity): string {
  const { hedge, start, first } = quantity
  const opening = sentence.words[start]
  const direction = directionOf(sentence, quantity)
  if (direction !== null) return direction
  // "about 2,000-2,500": the ends of a range tell more than its hedge, so the claims keep only those
  if (hedge === 'between') return start < first && opening?.kind === 'word' && !opening.capital ? '~' : '='
  if (hedge === 'at least' || hedge === 'more than') return '>'
  if (hedge === 'up to' || hedge === 'at most' || hedge === 'less than') return '<'
  return hedge === 'about' || hedge === 'nearly' ? '~' : '='
}

const currencies: Readonly<Record<string, string>> = {
  USD: 'dollar',
  EUR: 'euro',
  GBP: 'pound sterling',
  JPY: 'japanese yen',
  CNY: 'chinese yuan',
  HKD: 'hong kong dollar',
  AUD: 'australian dollar',
  MYR: 'malaysian ringgit',
  ILS: 'shekel',
  HRK: 'croatian kuna',
}

function unitsOf(sentence: SentenceWords, quantity: Quantity): string[] {
  const { unit, kind } = quantity
  if (unit === '%') return ['percentage']
  if (unit !== null && kind === 'money') return [currencies[unit] ?? unit]
  const counted = countedPhrase(sentence, quantity)
  if (unit !== null) return [unit, ...(counted === null ? [] : [phraseText(sentence, counted)])]
  return counted === null ? [] : [phraseText(sentence, counted)]
}

function readGold({ change, value, unit, normalized_unit }: GoldQuantity): Amount {
  const [low = 0, high = low] = value.replace(/^-/, '').split('-').map(Number)
  const units = [unit, normalized_unit].filter(name => name !== '-')
  return { low, high, change: change.trim(), units }
}

/** Pairs of one gold and one found amount of the same value, each used once; those with the same unit first. */
function matched(gold: readonly Amount[], found: readonly Amount[]): (readonly [Amount, Amount])[] {
  const rest = [...found]
  const pairs: (readonly [Amount, Amount])[] = []
  for (const one of gold) {
    const same = rest.filter(other => isNear(one.low, other.low) && isNear(one.high, other.high))
    const best = same.find(other => isSameUnit(one, other)) ?? same[0]
    if (best === undefined) continue
    rest.splice(rest.indexOf(best), 1)
    pairs.push([one, best])
  }
  return pairs
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - Math.abs(b)) <= 1e-3 * Math.max(1, Math.abs(a))
}

const synonyms: readonly (readonly [RegExp, string])[] = [
  [/^(?:year-olds?|years? of age|age)$/, 'year of age'],
  [/^(?:mph|mile per hour)$/, 'mile per hour'],
  [/^(?:metres?|meters?|m)$/, 'metre'],
  [/^(?:hp|horses?|horsepower)$/, 'horsepower'],
  [/^(?:degf|fahrenheit)$/, 'fahrenheit'],
  [/^(?:degrees? c(?:elsius)?|celsius|degc|°c)$/, 'celsius'],
  [/^(?:kilomet(?:er|re)s?|km)$/, 'kilometre'],
  [/^(?:feet|foot|ft)$/, 'foot'],
  [/^(?:mbps|megabit per second)$/, 'megabit per second'],
]

function isSameUnit(a: Amount, b: Amount): boolean {
  if (a.units.length === 0 || b.units.length === 0) return a.units.length === b.units.length
  const names = new Set(a.units.flatMap(namesOf))
  return b.units.flatMap(namesOf).some(name => names.has(name))
}

/** A unit by its whole name and by its last noun in the singular: "gas-only powertrain options" is an option. */
function namesOf(unit: string): string[] {
  const folded = fold(unit).replace(/\s+(?:of|per)\s.*$/, '')
  const last = folded.split(' ').at(-1) ?? folded
  const plain = [folded, last, last.replace(/s$/, '')]
  return plain.flatMap(name => [name, synonyms.find(([pattern]) => pattern.test(name))?.[1] ?? name])
}
