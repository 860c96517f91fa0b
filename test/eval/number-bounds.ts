import type { NumberMention } from '../../src/text/numbers.ts'
import type { Language, Span } from '../../src/types.ts'
import { boundWords } from './number-bound-words.ts'

/** What the words around a number make of it: « plus de trente », "at most 100", "over 20 and under 30". */
export interface NumberBounds {
  /** With the words that bound it. */
  readonly span: Span
  /** Null on the side that is open. */
  readonly low: number | null
  readonly high: number | null
  readonly includesLow: boolean
  readonly includesHigh: boolean
}

/** No wording is longer, in UTF-16 units. */
const reach = 48
const joint = { fr: /^,? (?:et|mais|ou) (?:à la fois )?$/, en: /^,? (?:and|but) (?:also )?$/ }
const toOrdinal = { fr: /^ et (?:le |la )?$/, en: /^ and (?:the )?$/ }
const between = { fr: /(?:^|[^\p{L}])(entre (?:le |la )?)$/iu, en: /(?:^|[^\p{L}])(between (?:the )?)$/iu }

/**
 * The bounds that stand right before or behind the `numbers` of `text`, as found by `findNumbers`, in order. Two that
 * make one interval ("more than 20 and less than 30") are one.
 */
export function findBounds(
  text: string,
  numbers: readonly NumberMention[],
  language: Language,
): NumberBounds[] {
  const found: NumberBounds[] = []
  numbers.forEach((number, index) => {
    const bounds =
      betweenOrdinals(text, number, numbers[index + 1], language) ?? boundsOf(text, number, language)
    if (bounds === null) return
    const before = found.at(-1)
    const both = before === undefined ? null : joined(text, before, bounds, language)
    if (both === null) found.push(bounds)
    else found[found.length - 1] = both
  })
  return found
}

function boundsOf(text: string, { span, value }: NumberMention, language: Language): NumberBounds | null {
  if (value === null) return null
  const words = boundWords[language]
  const before = text.slice(Math.max(0, span[0] - reach), span[0])
  const behind = text.slice(span[1], span[1] + reach)
  for (const { kind, pattern } of words.before) {
    const match = pattern.exec(before)?.[1]
    if (match === undefined) continue
    const more = words.more.exec(behind)?.[0]
    const less = words.less.exec(behind)?.[0]
    const equal = words.equal.exec(behind)?.[0]
    const start = span[0] - match.length
    if (kind === 'equal' && more !== undefined) return made('least', value, [start, span[1] + more.length])
    if (kind === 'equal' && less !== undefined) return made('most', value, [start, span[1] + less.length])
    if (kind === 'above' && equal !== undefined) return made('least', value, [start, span[1] + equal.length])
    if (kind === 'below' && equal !== undefined) return made('most', value, [start, span[1] + equal.length])
    return made(kind, value, [start, span[1]])
  }
  const more = words.more.exec(behind)?.[0]
  if (more !== undefined) return made('least', value, [span[0], span[1] + more.length])
  const less = words.less.exec(behind)?.[0]
  return less === undefined ? null : made('most', value, [span[0], span[1] + less.length])
}

export type BoundKind = 'above' | 'below' | 'least' | 'most' | 'equal'

function made(kind: BoundKind, value: number, span: Span): NumberBounds {
  const isLow = kind === 'above' || kind === 'least' || kind === 'equal'
  const isHigh = kind === 'below' || kind === 'most' || kind === 'equal'
  return {
    span,
    low: isLow ? value : null,
    high: isHigh ? value : null,
    includesLow: kind === 'least' || kind === 'equal',
    includesHigh: kind === 'most' || kind === 'equal',
  }
}

/** "more than 20 and less than 30", but not "more than 40 and less than 10", which are two. */
function joined(text: string, a: NumberBounds, b: NumberBounds, language: Language): NumberBounds | null {
  if (!joint[language].test(text.slice(a.span[1], b.span[0]))) return null
  const [low, high] = a.high === null ? [a, b] : [b, a]
  const isInterval = low.high === null && high.low === null && low.low !== null && high.high !== null
  if (!isInterval || (low.low ?? 0) >= (high.high ?? 0)) return null
  return {
    span: [a.span[0], b.span[1]],
    low: low.low,
    high: high.high,
    includesLow: low.includesLow,
    includesHigh: high.includesHigh,
  }
}

/** « entre la dixième et la quinzième place » */
function betweenOrdinals(
  text: string,
  first: NumberMention,
  second: NumberMention | undefined,
  language: Language,
): NumberBounds | null {
  if (first.kind !== 'ordinal' || second?.kind !== 'ordinal') return null
  if (!toOrdinal[language].test(text.slice(first.span[1], second.span[0]))) return null
  const opener = between[language].exec(text.slice(Math.max(0, first.span[0] - reach), first.span[0]))?.[1]
  if (opener === undefined) return null
  const span: Span = [first.span[0] - opener.length, second.span[1]]
  return { span, low: first.value, high: second.value, includesLow: true, includesHigh: true }
}
