import { mayAnswer } from './asked.ts'
import type { Question } from './question.ts'
import type { Passage } from './retrieval.ts'

/** As near as three in four sentences are to the questions that they answer. */
const asNearAsAnAnswer = 1
/** And this much nearer than what the archive has about anything. */
const standingOut = 0.25
/** An abstention names a sentence without a word of the question as the nearest evidence when it is as near as this. */
export const closenessWorthNaming = 0.5

/** Whether a sentence may answer in other words: nothing stands for the names and numbers of a question but these. */
export function mayBeMeant({ closeness, standsOut, namesMissing }: Passage): boolean {
  return closeness >= asNearAsAnAnswer && standsOut >= standingOut && namesMissing === 0
}

/**
 * Whether a sentence answers an open question by its meaning. A vector that is near is not enough: every name and number
 * of the question stands in its article, it holds a thing of the kind asked for, and it is nearer than what the archive
 * has about anything. Who said or counted what is not told by a vector at all.
 */
export function isMeant(passage: Passage, { kind, asks, text }: Question): boolean {
  if (kind !== 'open' || !mayBeMeant(passage)) return false
  const { version, sentence } = passage
  return asks === null || mayAnswer(version.text.slice(sentence.start, sentence.end), asks, text)
}
