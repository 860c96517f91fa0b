import type { Quantity, SentenceWords } from '../quantities/quantities.ts'
import { hasVerb } from './clause.ts'
import type { Earlier } from './parts.ts'
import type { FoundFigure } from './ties.ts'

/** « 40, voire 60 blessés », "40 or even 60": the further end of what the number before it tells. */
export function isFurther({ words }: SentenceWords, start: number): boolean {
  const before = words[start - 1]?.form ?? ''
  return before === 'voire' || (before === 'even' && words[start - 2]?.form === 'or')
}

/**
 * The second of « 40, voire 60 », of « 5 000 dollars (3 000 euros) » and of « sera de 2 euros en ville, de 9 euros à la
 * campagne » is told as firmly as the first.
 */
export function firmnessBefore(
  { sentence, position, quantity }: FoundFigure,
  earlier: readonly Earlier[],
): Earlier['firmness'] | null {
  const last = earlier.at(-1)
  if (last?.position !== position) return null
  const { kind } = last.quantity
  const isConverted = kind === quantity.kind && kind !== 'count' && quantity.start === last.shown[1] + 2
  const isTold = isConverted && sentence.words[quantity.start - 1]?.form === '('
  return isTold || isFurther(sentence, quantity.start) || isNext(sentence, quantity, last)
    ? last.firmness
    : null
}

const verbReach = 4
const aparts = /^(?:[;:()]|qui|que|qu'|dont|où|contre|selon|mais)$/

/** « …, de 9 euros à la campagne et de 12 euros en mer »: one verb stands before both, and none between or behind them. */
function isNext(sentence: SentenceWords, { kind, start, next }: Quantity, last: Earlier): boolean {
  const { words } = sentence
  const { quantity, shown, firmness } = last
  const link = /^(?:de|d'|à)$/.test(words[start - 1]?.form ?? '') ? start - 2 : start - 1
  if (kind !== quantity.kind || !/^(?:,|et|puis|ou)$/.test(words[link]?.form ?? '')) return false
  if (words.slice(shown[1] + 1, start).some(({ form }) => aparts.test(form))) return false
  const end = words.findIndex(({ kind: one }, at) => at >= next && (one === 'mark' || at > next + verbReach))
  return (
    hasVerb(sentence, firmness.clause.left, quantity.start) &&
    !hasVerb(sentence, shown[1] + 1, start) &&
    !hasVerb(sentence, next, end)
  )
}
