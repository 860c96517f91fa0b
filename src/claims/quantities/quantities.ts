import type { NumberHedge } from '../../text/bounds/bound-words.ts'
import { type Amount, findBounds } from '../../text/bounds/bounds.ts'
import { findRelativeOrdinals } from '../../text/dates/relative-ordinals.ts'
import type { NumberMention } from '../../text/numbers/numbers.ts'
import { isWithin } from '../../text/spans.ts'
import type { Hedge, Language, Span } from '../../types.ts'
import { isAnd } from '../grammar/function-words.ts'
import { type Grammar, grammarOf } from '../grammar/grammar.ts'
import { passageWords, type Word } from '../grammar/words.ts'
import { isLabel } from './labels.ts'
import { mentionsOf, moved, scaleOf } from './mentions.ts'
import { type UnitMatch, unitOf } from './unit-of.ts'
import type { UnitKind } from './units.ts'

/** One sentence cut into words, quotation marks as marks of their own. */
export interface SentenceWords {
  readonly text: string
  readonly span: Span
  readonly language: Language
  readonly words: readonly Word[]
  readonly grammar: Grammar
}

/** A number with its hedge and its unit; what is counted stands behind it, from the word `next` on. */
export interface Quantity {
  readonly number: NumberMention
  /** Word indexes: of the hedge or currency sign, of the number, behind the number and its unit. */
  readonly start: number
  readonly first: number
  readonly last: number
  readonly next: number
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly hedge: Hedge
  readonly kind: 'count' | 'percent' | 'fraction' | 'compound' | UnitKind
  /** '%', an ISO 4217 code, or the unit as the article writes it; null for what is simply counted. */
  readonly unit: string | null
  /** Beside a word that tells which ones rather than how many: « les deux prochains sommets », "the last three". */
  readonly placed: boolean
}

export function sentenceWords(text: string, span: Span, language: Language): SentenceWords {
  return { text, span, language, words: passageWords(text, span, []), grammar: grammarOf(language) }
}

/** Every amount of a sentence: counts, money, shares, measures, durations, ages. Labels, codes and names are none. */
export function findQuantities(sentence: SentenceWords): Quantity[] {
  const { text, span, language, words } = sentence
  const amounts: Located[] = []
  let from = 0
  const written = text.slice(span[0], span[1])
  const mentions = mentionsOf(sentence)
  if (mentions.length === 0) return []
  const places = findRelativeOrdinals(written, language).map(place => moved(place.span, span[0]))
  for (const mention of mentions) {
    const number = { ...mention, span: moved(mention.span, span[0]) }
    const [first, last] = wordsOf(words, number.span, from)
    from = last + 1
    if (number.kind === 'ordinal' || isLabel(sentence, number, first, last)) continue
    // "the last but two"
    if (places.some(place => isWithin(number.span, place))) continue
    amounts.push(located(sentence, number, first, last, places))
  }
  const quantities = withSpelledRanges(hedged(sentence, amounts), words)
  return quantities
    .map((one, index) => withUnitOf(one, quantities[index + 1], words))
    .map((one, index, all) => withHedgeOf(one, all[index - 1], words))
}

const longestRate = 3

/**
 * « plus de 1 000 miles (1 600 km) », « proche de 40 nœuds, soit 74 km/h », « moins de 900 yuans par mois (110 euros) »:
 * what is only converted is as uncertain.
 */
function withHedgeOf(one: Quantity, before: Quantity | undefined, words: readonly Word[]): Quantity {
  const isSoit = words[one.start - 1]?.form === 'soit' && words[one.start - 2]?.form === ','
  if (before === undefined || !(isSoit || words[one.start - 1]?.form === '(')) return one
  const between = words.slice(before.next, isSoit ? one.start - 2 : one.start - 1)
  if (between.length > longestRate || between.some(({ kind }) => kind !== 'word')) return one
  const isConverted = (one.kind === 'money' || one.kind === 'measure') && one.kind === before.kind
  if (!isConverted || one.unit === before.unit || one.hedge !== 'exactly') return one
  return { ...one, ...bounds(one.number, hedgeOf(before)) }
}

/** « entre 3 000 euros et 10 000 euros »: one range, although each end has its unit. */
function withSpelledRanges(quantities: readonly Quantity[], words: readonly Word[]): Quantity[] {
  const result: Quantity[] = []
  for (const quantity of quantities) {
    const before = result.at(-1)
    const isOne =
      before !== undefined && (isSpelledRange(before, quantity, words) || isFallBy(before, quantity, words))
    if (before !== undefined && isListedBefore(before, quantity, words))
      result[result.length - 1] = listedRange(before, quantity)
    else if (before === undefined || !isOne) result.push(quantity)
    else result[result.length - 1] = spelledRange(before, quantity)
  }
  return result
}

function isSpelledRange(a: Quantity, b: Quantity, words: readonly Word[]): boolean {
  if (a.hedge !== 'exactly' || b.hedge !== 'exactly' || a.kind !== b.kind || a.unit !== b.unit) return false
  if (a.next <= a.last + 1 || (a.value ?? 0) >= (b.value ?? 0)) return false
  if (!/^(?:entre|between)$/.test(words[a.start - 1]?.form ?? '')) return false
  return b.start === a.next + 1 && isAnd(words[a.next]?.form)
}

const fallReach = 10
const falling = /^(?:baiss|redui|diminu|abaiss|recul|chut|tomb|cut|reduc|lower|fall|drop)/

/** « faire baisser le nombre de morts de 300 à 400 »: what falls does not rise, so that it falls by so much. */
function isFallBy(a: Quantity, b: Quantity, words: readonly Word[]): boolean {
  if (!isChange(a, b, words) || a.hedge !== 'exactly' || (a.value ?? 0) >= (b.value ?? 0)) return false
  return words.slice(Math.max(0, a.start - fallReach), a.start).some(({ form }) => falling.test(form))
}

const largestListed = 100

/** « 2, 4 ou 6 lits »: the first of three numbers of which only the last two are joined. */
function isListedBefore(a: Quantity, b: Quantity, words: readonly Word[]): boolean {
  if (a.hedge !== 'exactly' || b.hedge !== 'between' || a.kind !== 'count' || a.unit !== null) return false
  if (words[a.next]?.form !== ',' || b.start !== a.next + 1 || a.next !== a.last + 1) return false
  const isOr = words.slice(b.first, b.last).some(({ form }) => /^(?:ou|or)$/.test(form))
  return isOr && (a.value ?? largestListed) < (b.low ?? 0) && (b.high ?? largestListed) < largestListed
}

function listedRange(a: Quantity, b: Quantity): Quantity {
  const number: NumberMention = { ...b.number, span: [a.number.span[0], b.number.span[1]], low: a.value }
  return { ...b, number, low: a.value, start: a.start, first: a.first }
}

function spelledRange(a: Quantity, b: Quantity): Quantity {
  const span: Span = [a.number.span[0], b.number.span[1]]
  const ends = { value: null, low: a.value, high: b.value }
  const kind = a.number.kind === 'percent' ? 'percent' : 'range'
  const number: NumberMention = { span, ...ends, kind }
  return { ...b, ...ends, number, start: a.start - 1, first: a.first, hedge: 'between' }
}

/** « bondi de 12 à 15 % », "rose from 10 to 12 million": the unit and the scale of the second stand for the first. */
function withUnitOf(one: Quantity, next: Quantity | undefined, words: readonly Word[]): Quantity {
  if (next === undefined || !isChange(one, next, words)) return one
  const [value, after] = [one.number.value, next.number.value]
  if (value === null || after === null || one.number.kind !== 'cardinal') return one
  const scale = value < 1_000 && after >= 1e6 ? scaleOf(one.number, next.number) : 1
  const number = { ...one.number, value: value * scale, low: value * scale, high: value * scale }
  return { ...one, number, ...bounds(number, hedgeOf(one)), kind: next.kind, unit: next.unit }
}

/** Whether nothing but « à », "to" stands between two numbers of which the first has no noun. */
export function isChange(one: Quantity, next: Quantity, words: readonly Word[]): boolean {
  if (one.kind !== 'count' || next.start !== one.next + 1) return false
  return (
    /^(?:à|to)$/.test(words[one.next]?.form ?? '') &&
    /^(?:de|d'|from)$/.test(words[one.start - 1]?.form ?? '')
  )
}

function hedgeOf({ hedge }: Quantity): { readonly hedge: NumberHedge } | null {
  return hedge === 'exactly' || hedge === 'between' || hedge === 'vague' ? null : { hedge }
}

/** The first and the last word of a span, none of them before the word `from`. */
export function wordsOf(words: readonly Word[], [start, end]: Span, from = 0): [first: number, last: number] {
  const first = wordAt(words, start, from)
  return [first, lastWord(words, end, first)]
}

function wordAt(words: readonly Word[], offset: number, from: number): number {
  let index = from
  while (index < words.length - 1 && (words[index]?.end ?? 0) <= offset) index++
  return index
}

function lastWord(words: readonly Word[], end: number, first: number): number {
  let index = first
  while (index < words.length - 1 && (words[index + 1]?.start ?? end) < end) index++
  return index
}

/** A number with its unit, before its hedge is looked for. */
interface Located extends Amount {
  readonly number: NumberMention
  readonly words: readonly [first: number, last: number]
  readonly measure: UnitMatch
  readonly placed: boolean
}

const largestSurrounded = 5

function located(
  sentence: SentenceWords,
  number: NumberMention,
  first: number,
  last: number,
  places: readonly Span[],
): Located {
  const { words } = sentence
  const measure = unitOf(sentence, number, first, last)
  const placed = places.some(
    ([start, end]) => end === words[first - 1]?.end || start === words[last + 1]?.start,
  )
  const { from, next, unit, kind } = measure
  const few = kind === 'count' && number.value !== null && number.value <= largestSurrounded
  const amount = { first: from, next, value: number.value, unit, few }
  return { ...amount, number, words: [first, last], measure, placed }
}

function hedged(sentence: SentenceWords, amounts: readonly Located[]): Quantity[] {
  const found = findBounds(sentence.words, amounts, sentence.language)
  if (found.length === 0) return amounts.map(amount => quantity(amount, amount, null))
  const byAmount = new Map(found.flatMap(bound => bound.parts.map(({ amount }) => [amount, bound] as const)))
  return amounts.flatMap(amount => {
    const bound = byAmount.get(amount)
    const [one, other] = bound?.parts ?? []
    if (bound === undefined || one === undefined) return [quantity(amount, amount, null)]
    if (other === undefined) return [quantity(amount, bound, one)]
    if (amount === one.amount) return []
    return [quantity(interval(one.amount, amount), bound, null)]
  })
}

function quantity(
  { number, words, measure: { kind, unit }, placed }: Located,
  { first, next }: Pick<Amount, 'first' | 'next'>,
  match: { readonly hedge: NumberHedge } | null,
): Quantity {
  return {
    number,
    start: first,
    first: words[0],
    last: words[1],
    next,
    ...bounds(number, match),
    kind,
    unit,
    placed,
  }
}

/** « plus de 40 mais moins de 60 électeurs »: one range, in the unit of either. */
function interval(a: Located, b: Located): Located {
  const ends = [(a.number.value ?? 0) * scaleOf(a.number, b.number), b.number.value ?? 0]
  const isPercent = a.number.kind === 'percent' || b.number.kind === 'percent'
  const number: NumberMention = {
    span: [a.number.span[0], b.number.span[1]],
    value: null,
    low: Math.min(...ends),
    high: Math.max(...ends),
    kind: isPercent ? 'percent' : 'range',
  }
  return { ...b, number, words: [a.words[0], b.words[1]], measure: b.unit === null ? a.measure : b.measure }
}

/** What a hedge leaves of a number: a bound, or a value near it. */
export function bounds(
  number: Pick<NumberMention, 'value' | 'low' | 'high' | 'kind'>,
  match: { readonly hedge: NumberHedge } | null,
): Pick<Quantity, 'value' | 'low' | 'high' | 'hedge'> {
  const { value, low, high } = number
  if (value === null) {
    const isRange = low !== null && high !== null
    return { value: null, low, high, hedge: isRange ? 'between' : 'vague' }
  }
  const hedge = match?.hedge ?? (number.kind === 'vague' ? 'about' : 'exactly')
  switch (hedge) {
    case 'at least':
    case 'more than':
      return { value: null, low: value, high: null, hedge }
    case 'up to':
    case 'at most':
    case 'less than':
      return { value: null, low: null, high: value, hedge }
    case 'exactly':
      return { value, low: value, high: value, hedge }
    default:
      return { value, low: null, high: null, hedge }
  }
}
