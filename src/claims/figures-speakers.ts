import { findNames } from '../text/names.ts'
import type { Span } from '../types.ts'
import type { Attribution, Holder } from './attribution.ts'
import { nounPhraseBefore } from './noun-phrases.ts'
import type { SentenceWords } from './quantities.ts'

/** Verbs that tell a number without telling a clause: « parler de », "put … at"; folded. */
const counting = {
  fr: /^(?:parl(?:e|ent|ait|aient)|evoqu(?:e|ent|ait|aient)|avanc(?:e|ent|ait|aient)|recens(?:e|ent|ait|aient)|denombr(?:e|ent|ait|aient)|comptabilis(?:e|ent|ait|aient)|chiffr(?:e|ent|ait|aient)|evalu(?:e|ent|ait|aient)|estim(?:e|ent|ait|aient))$/,
  en: /^(?:spoke|speaks?|puts?|counts?|counted|estimates?|estimated|tallied|recorded)$/,
}
const clauseBreaks = /^(?:que|qu'|that|dont|où|who|which|;|:)$/
const reach = 14

/**
 * Who tells a figure that no attribution covers: the subject of « parlait d’une centaine de morts », of "puts the
 * contingent at 900". The fullest name is the one under which the same holder speaks elsewhere in the article.
 */
export function speakerOf(
  sentence: SentenceWords,
  start: number,
  attributions: readonly Attribution[],
): { holder: Holder; cue: Span } | null {
  const { words, language, grammar, text } = sentence
  for (let at = start - 1; at >= 0 && start - at < reach; at--) {
    const word = words[at]
    if (word === undefined || clauseBreaks.test(word.form)) return null
    if (!counting[language].test(word.form) || word.kind !== 'word') continue
    const phrase = nounPhraseBefore(words, at, grammar)
    if (phrase === null) return null
    const [first, last] = phrase.core
    const span: Span = [words[first]?.start ?? 0, words[last]?.end ?? 0]
    const written = text.slice(span[0], span[1])
    const keys = findNames(written, language).flatMap(name => name.keys)
    if (keys.length === 0) return null
    return { holder: { ...fullest(written, keys, attributions), span }, cue: [word.start, word.end] }
  }
  return null
}

function fullest(
  written: string,
  keys: readonly string[],
  attributions: readonly Attribution[],
): { name: string; keys: readonly string[] } {
  const holders = attributions.flatMap(attribution => attribution.holders)
  const same = holders.filter(holder => holder.keys.some(key => keys.some(own => isSamePerson(own, key))))
  const longest = same.toSorted((a, b) => b.name.length - a.name.length)[0]
  if (longest !== undefined && keys.some(key => key.startsWith('person_'))) return longest
  return { name: written, keys: [...new Set(keys)] }
}

/** « M. Zelensky » for Volodymyr Zelensky: the surname is the end of the longer key. */
function isSamePerson(short: string, long: string): boolean {
  if (short === long) return true
  return (
    short.startsWith('person_') && long.startsWith('person_') && long.endsWith(short.slice('person'.length))
  )
}
