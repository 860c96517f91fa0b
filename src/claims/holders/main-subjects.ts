import { isFiniteVerb } from '../grammar/clauses.ts'
import { isDefiniteArticle } from '../grammar/function-words.ts'
import type { Grammar } from '../grammar/grammar.ts'
import type { Passage } from '../passages.ts'

export const governing =
  /^(?:de|d'|du|à|a|par|avec|contre|chez|dans|sur|vers|entre|of|with|by|to|against|pour|for|from|at|in|on)$/

/** « Si le plan a échoué, Ana Ruiz n’a … »: behind a comma the name whose verb follows at once. */
export function isMainSubject(words: Passage['words'], at: number, end: number, grammar: Grammar): boolean {
  return isBehindComma(words, at) && hasVerbBehind(words, end, grammar)
}

/** Whether a finite verb follows what ends at the offset `end`, over « ne », « se », « lui ». */
export function hasVerbBehind(words: Passage['words'], end: number, grammar: Grammar): boolean {
  const next = words.findIndex(({ start }) => start >= end)
  const isClitic = /^(?:ne|n'|se|s'|en|y|lui|leur)$/.test(words[next]?.form ?? '')
  return next > 0 && isFiniteVerb(words, isClitic ? next + 1 : next, grammar)
}

const longestOffice = 8

/** ", creator Ana Ruiz": a word or two of office may stand between the comma and the name. */
function isBehindComma(words: Passage['words'], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back <= longestOffice; back--) {
    const word = words[back]
    if (word === undefined || word.form === ',')
      return word !== undefined && isOffice(words.slice(back + 1, at))
    if (word.kind !== 'word' || (back === at - 1 && governing.test(word.form))) return false
  }
  return false
}

/** Nothing, « le ministre de l’Économie », "creator": no verb, and no preposition at its head. */
function isOffice(words: Passage['words']): boolean {
  const [opening] = words
  if (opening === undefined) return true
  if (words.length <= 2) return !words.some(({ form, capital }) => capital || governing.test(form))
  return isDefiniteArticle(opening.form) && !words.some(({ form }) => joining.test(form))
}

const joining = /^(?:et|ou|and|or|qui|que|qu'|who|that|avec|with|contre|against|a|est|ont|is|was|said)$/
