import type { SentenceWords } from '../quantities/quantities.ts'
import { isInAside } from './clause.ts'
import { nounPhrase } from './counted.ts'
import type { Counted } from './counted-edges.ts'
import type { FoundFigure } from './ties.ts'

/** What rises and falls, and is told in shares. Folded. */
export const measured =
  /^(?:taux|densite|parts?|proportion|prix|tarifs?|ventes|nombre|chiffre|production|consommation|couts?|frequentation|emissions|population|popularite|cote|audience|croissance|inflation|chomage|pib|deficit|dette|loyers?|salaires?|remunerations?|trafic|participation|recettes|exportations|importations|rate|share|price|prices|sales|number|output|growth|unemployment|revenues?)$/
const measuredReach = 16

/** « Le taux (le nombre de cas pour cent) est de 5 % » */
function isPutInBrackets(words: SentenceWords['words'], at: number, before: number): boolean {
  const close = words.findIndex(({ form }, index) => index > at && index < before && /^[()]$/.test(form))
  const open = words.findLastIndex(({ form }, index) => index < at && form === '(')
  // « le produit intérieur brut (PIB) »
  return close > 0 && words[close]?.form === ')' && close - open > 2
}

/** The noun of a measure before the share: « le taux de chômage », « la part des femmes » */
export function measuredBefore({ sentence, quantity: { start } }: FoundFigure): Counted | null {
  const { words } = sentence
  const from = Math.max(0, start - measuredReach)
  let at = words.findLastIndex(
    (_, index) =>
      index >= from &&
      index < start &&
      isMeasured(words, index) &&
      !isPutInBrackets(words, index, start) &&
      !isInAside(sentence, index, start),
  )
  if (at < 0 || words.slice(at, start).some(({ form }) => /^[;:]$/.test(form))) return null
  while (sentence.grammar.links.has(words[at - 1]?.form ?? '') && isMeasured(words, at - 2)) at -= 2
  return nounPhrase(sentence, at, true)
}

function isMeasured(words: SentenceWords['words'], at: number): boolean {
  const form = words[at]?.form ?? ''
  if (!measured.test(form)) return false
  if (form === 'chiffre') return /^d'?e?$/.test(words[at + 1]?.form ?? '')
  // « pour sa part », « d’autre part »
  return !/^parts?$/.test(form) || /^(?:la|une|cette|les|the)$/.test(words[at - 1]?.form ?? '')
}
