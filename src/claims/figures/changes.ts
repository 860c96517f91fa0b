import type { Quantity, SentenceWords } from '../quantities/quantities.ts'
import { directionOf } from './directions.ts'
import { numberNouns } from './parts.ts'

const reach = 12
const by = /^(?:de|d'|by)$/
const lowering =
  /^(?:redui|diminu|abaiss|baiss|limit|augment|accroi|reduc|cut$|cuts$|cutting$|lower|rais|increas|decreas)/

/**
 * « a augmenté de 45 », « réduire le nombre de morts de 300 », "deaths fell by 300": by how many there are more or
 * fewer, which is no count of those who died.
 */
export function isAmountOfChange(sentence: SentenceWords, quantity: Quantity): boolean {
  const { words } = sentence
  const { start, next, number } = quantity
  const isRange = number.kind === 'range'
  const opener = isRange && by.test(words[start]?.form ?? '') ? start : start - 1
  if (!by.test(words[opener]?.form ?? '')) return false
  // « de 45 à 60 »: from where to where
  if (!isRange && /^(?:à|a|to)$/.test(words[next]?.form ?? '')) return false
  if (directionOf(sentence, { ...quantity, start: opener + 1 }) !== null) return true
  const before = words.slice(Math.max(0, opener - reach), opener)
  const verb = before.findLastIndex(({ form }) => lowering.test(form))
  const measured = before.findIndex(({ form }, at) => at > verb && numberNouns.test(form))
  return verb >= 0 && measured >= 0 && measured < before.length - 1
}
