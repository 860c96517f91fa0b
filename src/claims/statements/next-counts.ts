import { hedgeBefore } from '../../text/bounds/hedges.ts'
import type { Language } from '../../types.ts'
import { hasFiniteVerb } from '../grammar/clauses.ts'
import { isNumber } from '../grammar/determiners.ts'
import { type Grammar, grammarOf } from '../grammar/grammar.ts'
import type { Word } from '../grammar/words.ts'
import type { Passage } from '../passages.ts'

const farthest = 14

/** « Selon l’institut 62 % des élus partent »: without a comma the next clause begins at its pronoun or its count. */
export function beforeNextClause(passage: Passage, words: readonly Word[], from: number, opens: boolean) {
  const count = opens ? nextCount(words, from, passage.language, grammarOf(passage.language)) : null
  return count === null ? beforePronoun(words, from) : words.slice(0, count)
}

/** « Selon le ministère il n’a pas été blessé » */
function beforePronoun(words: readonly Word[], from: number): readonly Word[] {
  const pronoun = words.findIndex(
    ({ form, inverted }, at) =>
      at > from && at < from + longestSource && !inverted && /^(?:il|elle|ils|elles)$/.test(form),
  )
  const isNext =
    pronoun > from + 1 && words[pronoun - 1]?.kind === 'word' && words[pronoun - 1]?.form !== 'que'
  return isNext ? words.slice(0, pronoun) : words
}

const longestSource = 12

/**
 * Where the clause begins that a count opens right behind a source without a comma: « Selon l’observatoire | plus de
 * 12 villages ont été brûlés », "According to the poll | 62% of voters …"; null when none does.
 */
function nextCount(
  words: readonly Word[],
  from: number,
  language: Language,
  grammar: Grammar,
): number | null {
  for (let at = from + 1; at < words.length && at - from < farthest; at++) {
    const word = words[at]
    if (word?.kind !== 'word' || hasFiniteVerb(words, at, at + 1, grammar)) return null
    if (!isNumber(word.form) || !countsClause(words, at, grammar)) continue
    const amount = { first: at, next: at + 1, value: null, unit: '%', few: false }
    const start = at - (hedgeBefore(words, amount, language)?.length ?? 0)
    if (start > from && isEnd(words[start - 1], grammar)) return start
  }
  return null
}

/** Whether the noun of a source may end here: no article and no preposition leads on to the number. */
function isEnd(word: Word | undefined, grammar: Grammar): boolean {
  if (word?.kind !== 'word') return false
  const sets = [grammar.determiners, grammar.prepositions, grammar.links, grammar.coordinators, grammar.times]
  return !sets.some(set => set.has(word.form))
}

/** A share, or a plural with a verb before the next comma: not « l’article 12 alinéas 3 et 4, ». */
function countsClause(words: readonly Word[], at: number, grammar: Grammar): boolean {
  let next = at + 1
  while (isGroup(words, next, at)) next += 1
  const noun = words[next]
  if (noun?.form === '%' || /^(?:percent|pourcent)$/.test(noun?.form ?? '')) return true
  if (noun?.kind !== 'word' || !/[sx]$|^(?:people|men|women|children|police)$/.test(noun.form)) return false
  if (grammar.determiners.has(noun.form) || grammar.times.has(noun.form) || isNumber(noun.form)) return false
  if (measures.test(noun.form) || hasFiniteVerb(words, next, next + 1, grammar)) return false
  const stop = words.findIndex((word, index) => index > next && word.kind !== 'word')
  return hasFiniteVerb(words, next + 1, stop < 0 ? words.length : stop, grammar)
}

/** « 12 000 »: three digits behind one to three. */
function isGroup(words: readonly Word[], next: number, at: number): boolean {
  return /^\d{3}$/.test(words[next]?.form ?? '') && /^\d{1,3}$/.test(words[at]?.form ?? '')
}

const measures = /^(?:ans|annees|mois|jours|heures|minutes|years|months|days|hours|mars)$/
