import { wordSet } from '../../text/words/word-set.ts'
import { hasFiniteVerb, isMark } from '../grammar/clauses.ts'
import type { Grammar } from '../grammar/grammar.ts'
import { isInfinitive } from '../grammar/inflection.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import type { Word } from '../grammar/words.ts'

const infinitiveReach = 6

/** "claimed on Monday to have shot down two jets": where what somebody says of themselves begins, behind when it was said. */
export function infinitiveBehind(words: readonly Word[], start: number, grammar: Grammar): number | null {
  const to = words.findIndex(({ form }, at) => at >= start && form === 'to')
  const between = words.slice(start, to)
  if (to < 0 || between.length > infinitiveReach || between.some(({ kind }) => kind !== 'word')) return null
  return to === start || grammar.prepositions.has(words[start]?.form ?? '') ? to : null
}

/** « l’ont applaudi en signe de soutien »: behind the verb stands an adjunct, and no object behind it. */
export function isAdjunctOnly(
  words: readonly Word[],
  start: number,
  group: VerbGroup,
  grammar: Grammar,
): boolean {
  const opening = words[start]
  if (opening === undefined || group.verb.tail.length > 0 || grammar.links.has(opening.form)) return false
  const time = grammar.times.has(opening.form) && words[start + 1]?.form !== "'s"
  const adjunct = grammar.prepositions.has(opening.form) || time
  if (!adjunct || group.verb.uses.has('call')) return false
  for (let at = start + 2; at < words.length && at - start < longestAdjunct; at++) {
    const word = words[at]
    const before = words[at - 1]
    if (word === undefined || before === undefined || isMark(word, '.;:!?')) return true
    if (word.kind === 'quote') return false
    if (grammar.relatives.has(word.form) || hasFiniteVerb(words, at, at + 1, grammar)) return true
    const governed = grammar.prepositions.has(before.form) || grammar.links.has(before.form)
    if (/^(?:de|d'|à|to)$/.test(before.form) && isInfinitive(word.form) && !word.capital) return false
    if (grammar.determiners.has(word.form) && !grammar.links.has(word.form) && !governed) return false
  }
  return true
}

const longestAdjunct = 12

/** « a appelé dans la revue à une campagne »: behind where and when it was said. */
export function behindAdjunct(words: readonly Word[], start: number): number | null {
  if (!/^(?:dans|sur|lors|via|devant|depuis|pendant|apres)$/.test(words[start]?.form ?? '')) return null
  for (let at = start + 2; at < words.length && at - start < longestAdjunct; at++) {
    if (words[at]?.kind !== 'word') return null
    if (/^(?:à|au|aux)$/.test(words[at]?.form ?? '') && words[at]?.capital === false) return at
  }
  return null
}

const admitting = wordSet('deny admit acknowledge')
const adjunctReach = 8

/** "denied in a message holding anybody": the gerund behind where or when it was said. */
export function gerundBehindAdjunct(
  words: readonly Word[],
  start: number,
  { verb }: VerbGroup,
  grammar: Grammar,
): number | null {
  if (!admitting.has(verb.lemma) || !grammar.prepositions.has(words[start]?.form ?? '')) return null
  for (let at = start + 2; at < start + adjunctReach; at++) {
    if (words[at]?.kind !== 'word') return null
    const before = words[at - 1]?.form ?? ''
    const isGoverned = grammar.prepositions.has(before) || grammar.determiners.has(before)
    if (/[^-]{2}ing$/.test(words[at]?.form ?? '') && !isGoverned) return at
  }
  return null
}

/** "the Senate confirmed her last year": somebody, and nothing said. */
export function isConfirmedInOffice(words: readonly Word[], start: number, { verb }: VerbGroup): boolean {
  const next = words[start + 1]
  if (verb.lemma !== 'confirm' || !/^(?:him|her|them)$/.test(words[start]?.form ?? '')) return false
  return (
    next?.kind !== 'word' ||
    /^(?:last|this|in|on|as|to|for|by|with|after|and|unanimously|earlier)$/.test(next.form)
  )
}
