import { wordSet } from '../../text/words/word-set.ts'
import { withAppositions } from './appositions.ts'
import type { Grammar } from './grammar.ts'
import type { NounPhrase } from './noun-phrases.ts'
import { beginsPhrase, phraseEnd } from './phrase-extent.ts'
import { afterAdjuncts } from './subject-adjuncts.ts'
import type { Word } from './words.ts'

const lonePronouns = wordSet(
  'lui elle eux elles moi toi nous vous him her them me us he she they i we it you il ils',
)

/**
 * The subject that follows its verb, from the word at `start` on: « , a indiqué lundi à l’AFP le ministre … »,
 * "said Mark Rutte, the head of …". Adjuncts before it are stepped over.
 */
export function nounPhraseAfter(words: readonly Word[], start: number, grammar: Grammar): NounPhrase | null {
  const first = afterAdjuncts(words, start, grammar)
  return first === null ? null : phraseFrom(words, first, grammar)
}

/**
 * The noun phrase that begins at the word `first`, with its appositions; null when none does. `closed` takes in only
 * an apposition that a comma ends, as in « Selon X, ministre de Y, … », where the clause itself comes next.
 */
export function phraseFrom(
  words: readonly Word[],
  first: number,
  grammar: Grammar,
  closed = false,
): NounPhrase | null {
  if (!beginsPhrase(words, first, grammar)) return null
  if (lonePronouns.has(words[first]?.form ?? '') && (words[first]?.capital === false || first === 0))
    return { first, last: first, core: [first, first] }
  const last = phraseEnd(words, first, grammar)
  if (last < first) return null
  const named = withoutParticiple(words, first, last, grammar)
  return { first, last: withAppositions(words, first, last, grammar, closed), core: [first, named] }
}

/** « une étude publiée mardi par X » is called « une étude »: the participle goes with what is told about it. */
function withoutParticiple(words: readonly Word[], first: number, last: number, grammar: Grammar): number {
  const word = words[last]
  const next = words[last + 1]
  if (word === undefined || next === undefined || last - first < 2 || word.capital) return last
  const english = published.test(word.form)
  if (!word.accented && !english) return last
  // « le ministre de la Santé », « l’agent de sécurité »: nouns end so as well
  const governs = words[last - 1]?.form ?? ''
  if (grammar.links.has(governs) || grammar.determiners.has(governs)) return last
  const isTold = grammar.prepositions.has(next.form) || grammar.times.has(next.form) || next.form === 'online'
  return isTold ? last - 1 : last
}

const published =
  /^(?:published|released|issued|conducted|posted|shared|obtained|carried|commissioned|led|written|parue?s?|rendue?s?|remise?s?|etablie?s?|mise?s?|transmise?s?|reprise?s?|presente?s?|venue?s?)$/
