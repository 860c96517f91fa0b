import { nounPhrase } from './counted.ts'
import type { Counted } from './counted-edges.ts'
import type { FoundFigure } from './ties.ts'

const ratioReach = 6
const ratioFar = 16
const ratioBase = /^(?:deux|two|trois|three|quatre|four|cinq|five|dix|ten|10|100|[2-5])$/
const ratioNumber =
  /^(?:une?|one|deux|two|trois|three|quatre|four|cinq|five|six|sept|seven|huit|eight|neuf|nine|dix|ten|\d{1,2})$/

/** « trois élèves sur cinq (65 %) », « huit lits sur dix étaient occupés (84 %) »: the noun between the two numbers. */
export function nounOfRatio({ sentence, quantity: { start } }: FoundFigure): Counted | null {
  const { words } = sentence
  const by = words.findLastIndex(
    ({ form }, at) =>
      at < start &&
      at > start - ratioFar &&
      /^(?:sur|in)$/.test(form) &&
      ratioBase.test(words[at + 1]?.form ?? ''),
  )
  for (let at = by - 2; at >= Math.max(0, by - ratioReach); at--)
    if (ratioNumber.test(words[at]?.form ?? '')) return nounPhrase(sentence, at + 1, true)
  return null
}
