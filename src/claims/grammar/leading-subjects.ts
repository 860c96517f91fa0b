import { isMark } from './clauses.ts'
import type { Grammar } from './grammar.ts'
import { type NounPhrase, nounPhraseBefore } from './noun-phrases.ts'
import type { VerbGroup } from './verb-groups.ts'
import type { Reading } from './word-order.ts'
import type { Word } from './words.ts'

/** « a dénoncé X et appelle à Y »: the second verb has the subject of the first. */
export function sharedSubject(reading: Reading, group: VerbGroup): NounPhrase | null {
  const before = reading.words[group.first - 1]
  if (before === undefined) return null
  const joined = reading.grammar.coordinators.has(before.form) || isMark(before, ',')
  return joined ? (reading.subject ?? leadingSubject(reading.words, group.first, reading.grammar)) : null
}

/** The subject of the sentence: the noun phrase before its first finite verb. */
export function leadingSubject(words: readonly Word[], end: number, grammar: Grammar): NounPhrase | null {
  for (let at = mainClause(words, end, grammar); at < end; at++) {
    if (words[at]?.form !== "'s" && isVerbLike(words[at], grammar)) {
      const phrase = nounPhraseBefore(words, at, grammar)
      if (phrase !== null) return phrase
    }
  }
  return null
}

const subordinators =
  /^(?:alors|tandis|quand|lorsqu[e']|comme|si|puisqu[e']|while|when|as|if|because|although|though)$/

/** « Alors que la demande chute, la ligue réagit, … »: behind the comma of a clause put first, when a verb stands there. */
function mainClause(words: readonly Word[], end: number, grammar: Grammar): number {
  if (!subordinators.test(words[0]?.form ?? '')) return 1
  const comma = words.findIndex((word, at) => at < end && isMark(word, ','))
  const isMain = comma > 0 && words.slice(comma + 1, end).some(word => isVerbLike(word, grammar))
  return isMain ? comma + 1 : 1
}

function isVerbLike(word: Word | undefined, grammar: Grammar): boolean {
  return word !== undefined && (grammar.verbs.has(word.form) || grammar.verbEnding.test(word.form))
}
