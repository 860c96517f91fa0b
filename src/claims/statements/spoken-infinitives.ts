import { wordSet } from '../../text/words/word-set.ts'
import { isFiniteVerb } from '../grammar/clauses.ts'
import type { Grammar } from '../grammar/grammar.ts'
import { isInfinitive } from '../grammar/inflection.ts'
import type { Word } from '../grammar/words.ts'

/** What an infinitive of speech may be without a word that shows it; other forms are as often nouns (« lettre », « courrier »). */
const frequent = wordSet(
  `etre avoir vouloir pouvoir devoir croire craindre attendre comprendre prendre faire mettre maintenir tenir venir
  souhaiter esperer envisager travailler penser refuser regretter ignorer disposer vivre suivre soutenir recevoir
  preparer chercher aimer continuer rester quitter renoncer assumer partager reflechir demander compter reprendre
  rejoindre`,
)
const particles = /^(?:ne|n'|pas|plus|jamais|se|s'|y|en|l')$/
const overPhrases = /^(?:a|à|au|aux|dans|sur|lors|devant|aupres|chez|via)$/
const farthest = 16

/**
 * « a confirmé à la rédaction maintenir la visite », « avouait dans un entretien ne pas être »: where the infinitive
 * begins that a French verb of speech takes, behind the phrase of a preposition; null when none stands there.
 */
export function spokenInfinitive(words: readonly Word[], from: number, grammar: Grammar): number | null {
  if (grammar.language === 'en' || !overPhrases.test(words[from]?.form ?? '')) return null
  for (let at = from + 2; at < words.length && at - from < farthest; at++) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word' || isFiniteVerb(words, at, grammar)) return null
    if (grammar.relatives.has(word.form) || grammar.conjunctions.has(word.form)) return null
    if (!isInfinitive(word.form) || word.capital || word.accented) continue
    let first = at
    while (first > from && particles.test(words[first - 1]?.form ?? '')) first -= 1
    const before = words[first - 1]?.form ?? ''
    if (grammar.prepositions.has(before) || grammar.determiners.has(before) || grammar.links.has(before))
      continue
    if (first < at || frequent.has(word.form)) return first
  }
  return null
}
