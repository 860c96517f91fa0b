import { contentWords } from '../text/words/lexemes.ts'
import { fold } from '../text/words/tokens.ts'
import type { Language } from '../types.ts'
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

/** Words of content between a verb and the name of whom it was done to: "killed the leader of the group, Jane Doe". */
const beside = 5

/** Whom or what something was done to by the question, right behind its verb and by name: "who killed Jane Doe". */
export function objectOf({ text, spoken, concepts }: Question, verb: Concept): Concept | null {
  const stems = contentWords(text, spoken).map(({ stem }) => stem)
  const next = stems[stems.findIndex(stem => verb.terms.includes(stem)) + 1]
  const object = concepts.find(({ terms }) => next !== undefined && terms[0] === next)
  return object?.isNamed === true && !/^\d/.test(next ?? '') ? object : null
}

/** Whether a verb stands before a name: "the army killed Jane Doe", and not "Jane Doe’s army killed 30". */
export function isDoneTo(words: string, language: Language, verb: Concept, object: Concept): boolean {
  const stems = contentWords(words, language).map(({ stem }) => stem)
  const names = stems.flatMap((stem, index) => (object.terms.includes(stem) ? [index] : []))
  return stems.some(
    (stem, index) => verb.terms.includes(stem) && names.some(name => name > index && name - index <= beside),
  )
}
