import { maySpeak } from '../holders/speakers.ts'
import { isFiniteVerb, isMark } from './clauses.ts'
import { type Grammar, isDerivedAdverb } from './grammar.ts'
import { isInfinitive } from './inflection.ts'
import { type NounPhrase, nounPhraseBefore } from './noun-phrases.ts'
import { isSomebodyNoun } from './person-nouns.ts'
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
  const start = mainClause(words, end, grammar)
  const french = grammar.language === 'fr'
  for (let at = start; at < end; at++) {
    if (french && start === 1 && isPresentVerb(words, at, grammar)) {
      const phrase = nounPhraseBefore(words, at, grammar)
      if (phrase?.first === 0 && maySpeak(words, phrase, grammar)) return phrase
    }
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

const objects = /^(?:son|sa|ses|leurs?|une?|les?|la|l')$/

/** « La compagnie présente ses excuses et dément »: behind a noun and before an article a word in -e is a verb. */
function isPresentVerb(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (word === undefined || !(word.form.endsWith('e') || word.form.endsWith('ent')) || word.form.length < 4)
    return false
  if (word.kind !== 'word' || word.capital || word.accented || before?.kind !== 'word') return false
  if (!objects.test(next?.form ?? '') || isInfinitive(word.form) || isSomebodyNoun(word.form, null))
    return false
  const { determiners, prepositions, links, coordinators, adverbs } = grammar
  const governing = [determiners, prepositions, links, coordinators, adverbs]
  if (governing.some(set => set.has(before.form) || set.has(word.form))) return false
  return !isDerivedAdverb(word.form, grammar) && !isFiniteVerb(words, at + 2, grammar)
}

function isVerbLike(word: Word | undefined, grammar: Grammar): boolean {
  return word !== undefined && (grammar.verbs.has(word.form) || grammar.verbEnding.test(word.form))
}
