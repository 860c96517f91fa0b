import { contentWords } from '../text/words/lexemes.ts'
import { fold } from '../text/words/tokens.ts'
import type { Concept } from './concepts.ts'
import type { Question } from './question.ts'

const auxiliary =
  "(?:has|have|had|is|are|was|were|will|would|(?:n')?(?:a|ont|avait|avaient|aurait|auraient|est|sont)|etait|etaient|va|vont|sera|seront)"
/** « Qui a été arrêté », "who led": the verb that follows, and no noun as in "who is the mayor". */
const asking = new RegExp(
  `(?:^|[.!?:;,] )(?:(?:et|and|par|by) )?(?:qui|who) (?:${auxiliary} )?(?:(?:ete|been|being|be|deja|aussi|also) )*(?!(?:${auxiliary}|the|an?|les?|la|une?|l)\\b)(\\w+)`,
)

/** What somebody is asked to have done, or to whom it was done; null for any other question. */
export function predicateOf({ kind, asks, text, spoken, concepts }: Question): Concept | null {
  if (kind !== 'open' || asks !== 'name') return null
  const verb = asking.exec(fold(text))?.[1]
  const stem = contentWords(text, spoken).find(({ word }) => word === verb)?.stem
  const concept = concepts.find(({ terms }) => stem !== undefined && terms.includes(stem))
  return concept === undefined || concept.isNamed || concept.weight < 1 ? null : concept
}
