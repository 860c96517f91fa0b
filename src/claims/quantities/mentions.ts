import { findNumbers, type NumberMention } from '../../text/numbers/numbers.ts'
import { isWithin } from '../../text/spans.ts'
import type { Span } from '../../types.ts'
import type { SentenceWords } from './quantities.ts'
import { findSingles } from './single.ts'

/** The numbers that a sentence mentions, with offsets into the sentence; of ranges the ends, of moves both numbers. */
export function mentionsOf(sentence: SentenceWords): readonly NumberMention[] {
  const { text, span, language } = sentence
  const numbers = findNumbers(text.slice(span[0], span[1]), language)
    .map(one => (language === 'fr' ? asDecimal(one, text, span[0]) : one))
    .flatMap(one => parted(one, sentence))
  return withSingles(joined(numbers, sentence), sentence)
}

/** « 741.908 km/h »: so fast is nothing: the point parts the decimals. */
const speedBehind = /^\s?(?:km\/h|mph|kmh|°)/u
const fastest = 100_000
const grouped = /^\d{1,3}\.\d{3}$/

function asDecimal(number: NumberMention, text: string, from: number): NumberMention {
  const [start, end] = [number.span[0] + from, number.span[1] + from]
  const { value } = number
  if (value === null || value < 1_000 || !grouped.test(text.slice(start, end))) return number
  const isTooFast = value >= fastest && speedBehind.test(text.slice(end, end + 6))
  if (!isTooFast && !pointsAreDecimal(text)) return number
  const decimal = Number(text.slice(start, end))
  return { ...number, value: decimal, low: decimal, high: decimal }
}

const lastText = { text: '', isDecimal: false }

/** Whether an article writes « 1 282 kg » and « 3.8 litres »: what stands behind a point are decimals there. */
function pointsAreDecimal(text: string): boolean {
  if (lastText.text !== text) {
    const isDecimal =
      /(?<![\d.,])\d{1,3}\.\d{1,2}(?![\d.])/u.test(text) &&
      /(?<!\d)\d{1,3}[ \u00a0\u202f]\d{3}(?!\d)/u.test(text) &&
      !/\d,\d|\d\.\d{3}\.\d{3}/u.test(text)
    Object.assign(lastText, { text, isDecimal })
  }
  return lastText.isDecimal
}

function withSingles(mentions: readonly NumberMention[], sentence: SentenceWords): readonly NumberMention[] {
  const singles = findSingles(sentence).filter(
    ({ span }) => !mentions.some(other => other.span[0] <= span[0] && other.span[1] > span[0]),
  )
  if (singles.length === 0) return mentions
  // "a 34-year-old man was killed": the age goes with the man
  const others = mentions.filter(({ span }) => !singles.some(single => isWithin(span, single.span)))
  return [...others, ...singles].sort((a, b) => a.span[0] - b.span[0])
}

export function moved(span: Span, by: number): Span {
  return [span[0] + by, span[1] + by]
}

/** "fell more than $11 billion to $106 billion": by how much, and to what. */
function isMovedTo(before: string, written: string): boolean {
  if (!/^(?:US)?[$€£]\s?\d[^$€£]*\sto\s(?:US)?[$€£]/u.test(written) && !/[$€£]\s?$/u.test(before))
    return false
  if (!/\sto\s(?:US)?[$€£]/u.test(written)) return false
  return /\b(?:fell|dropp?(?:ed|s|ing)|rose|rises?|rising|jump(?:ed|s|ing)|climb(?:ed|s|ing)|plung(?:ed|es|ing)|slid|grew|up|down|increased|decreased|gained|lost)\s(?:by\s)?(?:more than\s|nearly\s|about\s|almost\s|some\s)?(?:US)?[$€£]?\s?$/iu.test(
    before,
  )
}

/** « tous les deux à 28 % »: who, and how much. */
const bothBefore = /(?:^|\s)tou(?:te)?s(?:\sles)?\s$/u
const lastPercent = /(?:%|％|cent|percent|pourcent|pct)$/iu

/** "rose 7% to 2.3 billion": a share and what it led to are two numbers, not the ends of one. */
function parted(mention: NumberMention, { text, span, language }: SentenceWords): NumberMention[] {
  const written = text.slice(span[0] + mention.span[0], span[0] + mention.span[1])
  const before = text.slice(span[0], span[0] + mention.span[0])
  const isMoved = mention.kind === 'range' && isMovedTo(before, written)
  const isShares = mention.kind === 'percent' && mention.value === null && !lastPercent.test(written)
  if (!isMoved && !isShares && !bothBefore.test(before)) return [mention]
  const link = /\s(?:to|à|and|et)\s/u.exec(written)
  if (link === null) return [mention]
  const behind = link.index + link[0].length
  const isBoth = bothBefore.test(before)
  const [first] = findNumbers(written.slice(0, link.index), language)
  const [second] = findNumbers(written.slice(behind), language)
  return [
    ...(first === undefined || isBoth ? [] : [{ ...first, span: moved(first.span, mention.span[0]) }]),
    ...(second === undefined ? [] : [{ ...second, span: moved(second.span, mention.span[0] + behind) }]),
  ]
}

/** « un ou deux », "one or two" */
const oneOr = /(?<!\p{L})(?:one|une?)\s(?:or|ou)\s$/iu

/** « deux ou trois », "two or three": one range. */
function joined(mentions: readonly NumberMention[], { text, span }: SentenceWords): NumberMention[] {
  const result: NumberMention[] = []
  for (const mention of mentions) {
    const before = result.at(-1)
    const between =
      before === undefined ? '' : text.slice(span[0] + before.span[1], span[0] + mention.span[0])
    const one =
      mention.kind === 'cardinal' ? oneOr.exec(text.slice(span[0], span[0] + mention.span[0])) : null
    if (one !== null && (mention.value ?? 0) > 1 && (mention.value ?? 0) < 10) {
      const start = mention.span[0] - one[0].trimStart().length
      result.push({ span: [start, mention.span[1]], value: null, low: 1, high: mention.value, kind: 'range' })
      continue
    }
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
export function scaleOf(a: NumberMention, b: NumberMention): number {
  const ratio = (b.value ?? 0) / (a.value ?? 1)
  if ((a.value ?? 0) >= 1_000 || ratio < 1_000) return 1
  return (b.value ?? 0) >= 1e9 ? 1e9 : (b.value ?? 0) >= 1e6 ? 1e6 : 1_000
}
