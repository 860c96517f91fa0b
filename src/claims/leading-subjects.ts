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
  for (let at = 1; at < end; at++) {
    if (words[at]?.form !== "'s" && isVerbLike(words[at], grammar)) {
      const phrase = nounPhraseBefore(words, at, grammar)
      if (phrase !== null) return phrase
    }
  }
  return null
}

function isVerbLike(word: Word | undefined, grammar: Grammar): boolean {
  return word !== undefined && (grammar.verbs.has(word.form) || grammar.verbEnding.test(word.form))
}
