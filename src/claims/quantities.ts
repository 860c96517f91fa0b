import { findNumbers, type NumberMention } from '../text/numbers.ts'
import type { Hedge, Language, Span } from '../types.ts'
import { type Grammar, grammarOf } from './grammar.ts'
import { type HedgeMatch, hedgeAfter, hedgeBefore } from './quantities-hedges.ts'
import { isLabel } from './quantities-labels.ts'
import { findSingles } from './quantities-single.ts'
import { unitOf } from './quantities-unit-of.ts'
import type { UnitKind } from './quantities-units.ts'
import { passageWords, type Word } from './words.ts'

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
}

export function sentenceWords(text: string, span: Span, language: Language): SentenceWords {
  return { text, span, language, words: passageWords(text, span, []), grammar: grammarOf(language) }
}

/** Every amount of a sentence: counts, money, shares, measures, durations, ages. Labels, codes and names are none. */
export function findQuantities(sentence: SentenceWords): Quantity[] {
  const { text, span, language, words } = sentence
  const quantities: Quantity[] = []
  let from = 0
  const mentions = findNumbers(text.slice(span[0], span[1]), language).flatMap(one => parted(one, sentence))
  for (const mention of withSingles(joined(mentions, sentence), sentence)) {
    const number = { ...mention, span: moved(mention.span, span[0]) }
    const first = wordAt(words, number.span[0], from)
    const last = lastWord(words, number.span[1], first)
    from = last + 1
    if (number.kind === 'ordinal' || isLabel(sentence, number, first, last)) continue
    quantities.push(quantity(sentence, number, first, last))
  }
  return quantities.map((one, index) => withUnitOf(one, quantities[index + 1], words))
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

function hedgeOf({ hedge }: Quantity): Pick<HedgeMatch, 'hedge'> | null {
  return hedge === 'exactly' || hedge === 'between' || hedge === 'vague' ? null : { hedge }
}

function withSingles(mentions: readonly NumberMention[], sentence: SentenceWords): readonly NumberMention[] {
  const singles = findSingles(sentence).filter(
    ({ span }) => !mentions.some(other => other.span[0] <= span[0] && other.span[1] > span[0]),
  )
  if (singles.length === 0) return mentions
  // "a 34-year-old man was killed": the age goes with the man
  const others = mentions.filter(
    ({ span }) => !singles.some(single => single.span[0] <= span[0] && single.span[1] >= span[1]),
  )
  return [...others, ...singles].sort((a, b) => a.span[0] - b.span[0])
}

function moved(span: Span, by: number): Span {
  return [span[0] + by, span[1] + by]
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

const lastPercent = /(?:%|％|cent|percent|pourcent|pct)$/iu

/** "rose 7% to 2.3 billion": a share and what it led to are two numbers, not the ends of one. */
function parted(mention: NumberMention, { text, span, language }: SentenceWords): NumberMention[] {
  const written = text.slice(span[0] + mention.span[0], span[0] + mention.span[1])
  if (mention.kind !== 'percent' || mention.value !== null || lastPercent.test(written)) return [mention]
  const link = /\s(?:to|à|and|et)\s/u.exec(written)
  if (link === null) return [mention]
  const behind = link.index + link[0].length
  const [first] = findNumbers(written.slice(0, link.index), language)
  const [second] = findNumbers(written.slice(behind), language)
  return [
    ...(first === undefined ? [] : [{ ...first, span: moved(first.span, mention.span[0]) }]),
    ...(second === undefined ? [] : [{ ...second, span: moved(second.span, mention.span[0] + behind) }]),
  ]
}

/** « deux ou trois », "two or three": one range. */
function joined(mentions: readonly NumberMention[], { text, span }: SentenceWords): NumberMention[] {
  const result: NumberMention[] = []
  for (const mention of mentions) {
    const before = result.at(-1)
    const between =
      before === undefined ? '' : text.slice(span[0] + before.span[1], span[0] + mention.span[0])
    if (before !== undefined && /^\s(?:ou|or)\s$/u.test(between) && isSpread(before, mention)) {
      const scale = scaleOf(before, mention)
      const low = before.value === null ? null : before.value * scale
      result[result.length - 1] = {
        span: [before.span[0], mention.span[1]],
        value: null,
        low,
        high: mention.value,
        kind: 'range',
      }
    } else result.push(mention)
  }
  return result
}

function isSpread(a: NumberMention, b: NumberMention): boolean {
  return (
    a.kind === 'cardinal' &&
    b.kind === 'cardinal' &&
    a.value !== null &&
    b.value !== null &&
    a.value < b.value
  )
}

/** « 2 ou 3 millions »: the scale stands for both. */
function scaleOf(a: NumberMention, b: NumberMention): number {
  const ratio = (b.value ?? 0) / (a.value ?? 1)
  if ((a.value ?? 0) >= 1_000 || ratio < 1_000) return 1
  return (b.value ?? 0) >= 1e9 ? 1e9 : (b.value ?? 0) >= 1e6 ? 1e6 : 1_000
}

function quantity(sentence: SentenceWords, number: NumberMention, first: number, last: number): Quantity {
  const unit = unitOf(sentence, number, first, last)
  const before = precedingForms(sentence.words, unit.from)
  const small = unit.kind === 'count' && number.value !== null && number.value <= largestSurrounded
  const hedge = hedgeBefore(before.forms, sentence.language, small)
  const behind = hedge === null ? hedgeBehind(sentence, unit.next) : null
  const start = hedge === null ? unit.from : (before.indexes.at(-hedge.length) ?? unit.from)
  const next = unit.next + (behind?.length ?? 0)
  return {
    number,
    start,
    first,
    last,
    next,
    ...bounds(number, hedge ?? behind),
    kind: unit.kind,
    unit: unit.unit,
  }
}

const largestSurrounded = 5
const hedgeReach = 6
const passedOver = '″"«»'

/** The words before `index`, nearest last, over quotation marks. */
function precedingForms(words: readonly Word[], index: number): { forms: string[]; indexes: number[] } {
  const forms: string[] = []
  const indexes: number[] = []
  for (let at = index - 1; at >= 0 && forms.length < hedgeReach; at--) {
    const word = words[at]
    if (word === undefined || word.kind === 'quote') break
    if (word.kind === 'mark') {
      if (passedOver.includes(word.form)) continue
      break
    }
    forms.unshift(word.form)
    indexes.unshift(at)
  }
  return { forms, indexes }
}

/** The hedge that stands at the word `from`, behind a number or what it counts. */
export function hedgeBehind({ words, language }: SentenceWords, from: number): HedgeMatch | null {
  if (words[from]?.form === '+') return { hedge: 'at least', length: 1 }
  const forms = words.slice(from, from + 4).map(word => word.form)
  const match = hedgeAfter(forms, language)
  const beyond = words[from + (match?.length ?? 0)]
  return match !== null && /^\d/.test(beyond?.form ?? '') ? null : match
}

/** What a hedge leaves of a number: a bound, or a value near it. */
export function bounds(
  number: Pick<NumberMention, 'value' | 'low' | 'high' | 'kind'>,
  match: Pick<HedgeMatch, 'hedge'> | null,
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
