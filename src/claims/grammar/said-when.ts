import { hasFiniteVerb, isFiniteVerb, isMark } from './clauses.ts'
import type { VerbGroup } from './verb-groups.ts'
import type { Reading } from './word-order.ts'

const longestWhen = 9

/**
 * "The talks, he said on Monday, were over": the comma behind when, where and how it was said, where the verb of the
 * broken sentence follows; `from` where none stands there.
 */
export function behindWhen({ words, grammar }: Reading, { verb }: VerbGroup, from: number): number {
  const { form = '', kind } = words[from] ?? {}
  const opens = grammar.prepositions.has(form) || grammar.times.has(form) || grammar.adverbs.has(form)
  if (kind !== 'word' || !opens || form === 'to') return from
  if (grammar.language === 'fr' ? !verb.uses.has('say') : verb.lemma !== 'say') return from
  const end = words.findIndex((word, at) => at > from && word.kind !== 'word')
  const isWhen = isMark(words[end], ',') && end - from <= longestWhen
  const goesOn = isFiniteVerb(words, end + 1, grammar) || /^(?:ne|n')$/.test(words[end + 1]?.form ?? '')
  return isWhen && goesOn && !hasFiniteVerb(words, from, end, grammar) ? end : from
}
