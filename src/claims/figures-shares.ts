import { nounPhrase, phraseText } from './counted.ts'
import { nounBefore, nounEndingBefore, subjectPhrase } from './figures-nouns.ts'
import type { Earlier } from './figures-parts.ts'
import type { FoundFigure } from './figures-ties.ts'
import type { SentenceWords } from './quantities.ts'

/** Votes are no figures, and neither are the shares of them. Folded. */
const votes =
  /^(?:voix|suffrages?|votes?|bulletins?|scrutins?|ballots?|elected|re-elected|abstention|runoff|run-off|tour)$/
const elected = /^(?:re-?)?elue?s?$/
const everything = 100
const reach = 2

/** Whether a share is one of votes, or « à 100 % » for « wholly »: no figure. */
export function isNoShare({ sentence, quantity, counted }: FoundFigure): boolean {
  const { words } = sentence
  const phrase = counted === null ? [] : words.slice(counted.first, counted.last + 1)
  if (phrase.some(({ form }) => votes.test(form))) return true
  if (counted !== null && counted.head !== null) return false
  if (quantity.value === everything || polling.test(words[quantity.start - 1]?.form ?? '')) return true
  const near = Math.max(0, quantity.start - pollReach)
  return words.some(
    ({ form }, at) =>
      votes.test(form) || isElected(sentence, at) || (at >= near && at < quantity.start && polls.test(form)),
  )
}

const pollReach = 12
const polls = /^(?:scores?|electorale?s?|electoral)$/
/** « fait 8 % », « obtenu 12 % »: at the polls. */
const polling = /^(?:fait|font|faisait|ferait|obtenu|obtient|recueilli|recueille|recolte|polled|scored|won)$/

/** « élu avec 53 % », but not « un élu ». */
function isElected({ words, grammar }: SentenceWords, at: number): boolean {
  return elected.test(words[at]?.form ?? '') && !grammar.determiners.has(words[at - 1]?.form ?? 'le')
}

/**
 * What a share is of, when no noun follows it: the noun before its bracket, the subject of its clause, else what the
 * share before it is of, in this sentence or those just before. Null when nothing tells.
 */
export function sharedOf(found: FoundFigure, left: number, earlier: readonly Earlier[]): string | null {
  const { sentence, quantity, position } = found
  const noun =
    nounBefore(sentence, quantity) ??
    (sentence.words[quantity.start - 1]?.form === '('
      ? nounEndingBefore(sentence, quantity.start - 1)
      : null) ??
    subjectPhrase(sentence, left, quantity.start)
  if (noun !== null) return phraseText(sentence, noun)
  const near = earlier.filter(one => position - one.position <= reach)
  const share = near.findLast(one => one.quantity.kind === 'percent') ?? near.at(-1)
  return share?.counts ?? firstNoun(sentence)
}

/** « Trois élèves sur dix (30 %) »: the noun phrase that the sentence opens with, else nothing. */
function firstNoun(sentence: SentenceWords): string | null {
  const { words, grammar } = sentence
  const at = words.findIndex(({ form }) => grammar.determiners.has(form))
  const phrase = at < 0 ? null : nounPhrase(sentence, at + 1, true)
  return phrase === null ? null : phraseText(sentence, phrase)
}
