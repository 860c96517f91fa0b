import { type Counted, nounPhrase, phraseText } from './counted.ts'
import { nounBefore, subjectPhrase } from './figures-nouns.ts'
import type { Earlier } from './figures-parts.ts'
import type { FoundFigure } from './figures-ties.ts'
import type { SentenceWords } from './quantities.ts'

/** Votes are no figures, and neither are the shares of them. Folded. */
const votes =
  /^(?:voix|suffrages?|votes?|bulletins?|scrutins?|ballots?|re-?elue?s?|elue?s?|reelus?|elected|re-elected|abstention|runoff|run-off|tour)$/
const everything = 100
const reach = 2

/** Whether a share is one of votes, or « à 100 % » for « wholly »: no figure. */
export function isNoShare({ sentence, quantity, counted }: FoundFigure): boolean {
  const { words } = sentence
  const phrase = counted === null ? [] : words.slice(counted.first, counted.last + 1)
  if (phrase.some(({ form }) => votes.test(form))) return true
  if (counted !== null && counted.head !== null) return false
  return quantity.value === everything || words.some(({ form }) => votes.test(form))
}

/**
 * What a share is of, when no noun follows it: the noun before its bracket, the subject of its clause, else what the
 * share before it is of, in this sentence or those just before. Empty when nothing tells.
 */
export function sharedOf(found: FoundFigure, left: number, earlier: readonly Earlier[]): string {
  const { sentence, quantity, position } = found
  const noun =
    nounBefore(sentence, quantity) ??
    beforeBracket(sentence, quantity.start) ??
    subjectPhrase(sentence, left, quantity.start)
  if (noun !== null) return phraseText(sentence, noun)
  const near = earlier.filter(one => position - one.position <= reach)
  const share = near.findLast(one => one.quantity.kind === 'percent') ?? near.at(-1)
  return share?.counts ?? ''
}

/** « un maire écologiste (6 %) »: the noun that the bracket stands behind. */
function beforeBracket(sentence: SentenceWords, start: number): Counted | null {
  const { words, grammar } = sentence
  if (words[start - 1]?.form !== '(') return null
  for (let at = start - 2; at >= Math.max(0, start - longestBefore); at--) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word') return null
    if (!grammar.determiners.has(word.form) || grammar.links.has(word.form)) continue
    const phrase = nounPhrase(sentence, at + 1, true)
    return phrase === null || phrase.last >= start ? null : phrase
  }
  return null
}

const longestBefore = 8
