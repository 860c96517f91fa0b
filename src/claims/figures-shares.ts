import { type Counted, nounPhrase, phraseText } from './counted.ts'
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
  if (
    quantity.value === everything ||
    isWholly(words, quantity) ||
    polling.test(words[quantity.start - 1]?.form ?? '')
  )
    return true
  const near = Math.max(0, quantity.start - pollReach)
  const isInBrackets = words[quantity.start - 1]?.form === '('
  if (isInBrackets && [running, placed].every(pattern => words.some(({ form }) => pattern.test(form))))
    return true
  return words.some(
    ({ form }, at) =>
      votes.test(form) || isElected(sentence, at) || (at >= near && at < quantity.start && polls.test(form)),
  )
}

const rising = /^(?:augment|hauss|grimp|bond|port|pass|mont|rose|rise|grow|grew|jump|taux|rate|inflation)/

/** « à 1 000 % »: wholly, unless something rose so high. */
function isWholly(words: SentenceWords['words'], { start, value }: FoundFigure['quantity']): boolean {
  if (value === null || value < everything || value % everything !== 0) return false
  if (!/^(?:à|a)$/.test(words[start - 1]?.form ?? '')) return false
  return !words.slice(Math.max(0, start - pollReach), start).some(({ form }) => rising.test(form))
}

const pollReach = 12
/** Who stands for an election, and how they came out: the share in brackets is of votes. */
const running = /^(?:candidate?s?|listes?|sortante?s?)$/
const placed =
  /^(?:arriv(?:ee?s?|e|ent)|devanc(?:e|ent|ait|ant|aient)|tete|(?:deux|trois|quatr)ieme|suivaient|suivent|talonnee?|ahead|second|third)$/
const polls = /^(?:scores?|electorale?s?|electoral)$/
/** « fait 8 % », « obtenu 12 % »: at the polls. */
const polling = /^(?:fait|font|faisait|ferait|obtenu|obtient|recueilli|recueille|recolte|polled|scored|won)$/

/** « élu avec 53 % », but not « un élu ». */
function isElected({ words, grammar }: SentenceWords, at: number): boolean {
  return elected.test(words[at]?.form ?? '') && !grammar.determiners.has(words[at - 1]?.form ?? 'le')
}

/**
 * What a share is of, when no noun follows it: the object of its verb, the noun before its bracket, the subject of its
 * clause, what is measured there, else what the share before it is of, in this sentence or those just before. Null when
 * nothing tells.
 */
export function sharedOf(found: FoundFigure, left: number, earlier: readonly Earlier[]): string | null {
  const { sentence, quantity, position } = found
  const signed = /^[+-]$/.test(sentence.words[quantity.start - 1]?.form ?? '')
    ? quantity.start - 1
    : quantity.start
  const isBracketed = sentence.words[signed - 1]?.form === '('
  // « l’élue Anne Roux (27 %) »: a share is none of a person
  const isNamed = [signed - 2, signed - 3].every(at => sentence.words[at]?.capital === true)
  const real = (noun: Counted | null) => (noun === null || isTime(sentence, noun) ? null : noun)
  const noun =
    real(objectBehind(found)) ??
    real(nounBefore(sentence, quantity)) ??
    real(isBracketed && !isNamed ? (nounOfRatio(found) ?? nounEndingBefore(sentence, signed - 1)) : null) ??
    real(subjectPhrase(sentence, left, quantity.start)) ??
    real(measuredBefore(found))
  if (noun !== null) return phraseText(sentence, noun)
  const near = earlier.filter(one => position - one.position <= reach)
  const count = near.findLast(one => one.position === position && one.quantity.kind === 'count')
  const share = near.findLast(one => one.quantity.kind === 'percent')
  const last = (isBracketed || isChanged(found) ? count : undefined) ?? share ?? near.at(-1)
  return last?.counts ?? firstNoun(found)
}

function isTime({ words, grammar }: SentenceWords, { head }: Counted): boolean {
  const form = head === null ? '' : (words[head]?.form ?? '')
  if (/^(?:an|ans|trimestre|semestre|years?|weeks?|months?|quarters?)$/.test(form)) return true
  return grammar.times.has(form) && !/^(?:heures?|jours|minutes)$/.test(form)
}

const objects = /^(?:le|la|les|l'|son|sa|ses|leurs?)$/

/** « augmenter de 50 % le nombre de trains », but not « a reculé de 3 % le mois dernier » */
function objectBehind({ sentence, quantity }: FoundFigure): Counted | null {
  const { words } = sentence
  if (!/^(?:de|d')$/.test(words[quantity.start - 1]?.form ?? '')) return null
  if (!objects.test(words[quantity.next]?.form ?? '')) return null
  return nounPhrase(sentence, quantity.next + 1, true)
}

/** « en hausse de 3 % »: the count before it rose. */
function isChanged({ sentence: { words }, quantity: { start } }: FoundFigure): boolean {
  const at = /^(?:de|d'|[+-])$/.test(words[start - 1]?.form ?? '') ? start - 2 : start - 1
  return /^(?:hausse|baisse|recul|progression|soit|up|down)$/.test(words[at]?.form ?? '')
}

/** What rises and falls, and is told in shares. Folded. */
const measured =
  /^(?:taux|densite|parts?|proportion|prix|tarifs?|ventes|nombre|chiffre|production|consommation|couts?|frequentation|emissions|population|popularite|cote|audience|croissance|inflation|chomage|pib|deficit|dette|loyers?|salaires?|trafic|participation|recettes|exportations|importations|rate|share|price|prices|sales|number|output|growth|inflation|unemployment|revenues?)$/
const measuredReach = 16

/** The noun of a measure before the share: « le taux de chômage », « la part des femmes » */
function measuredBefore({ sentence, quantity: { start } }: FoundFigure): Counted | null {
  const { words } = sentence
  const from = Math.max(0, start - measuredReach)
  let at = words.findLastIndex((_, index) => index >= from && index < start && isMeasured(words, index))
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

const ratioReach = 6

/** « trois élèves sur cinq (65 %) »: the noun between the two numbers. */
function nounOfRatio({ sentence, quantity: { start } }: FoundFigure): Counted | null {
  const { words } = sentence
  if (!/^(?:sur|in)$/.test(words[start - 3]?.form ?? '')) return null
  for (let at = start - 4; at > start - 4 - ratioReach; at--)
    if (
      /^(?:une?|one|deux|two|trois|three|quatre|four|sept|seven|huit|eight|neuf|nine|\d)$/.test(
        words[at]?.form ?? '',
      )
    )
      return nounPhrase(sentence, at + 1, true)
  return null
}

/** « Trois élèves sur dix (30 %) »: the noun phrase that the claimed words open with, else nothing. */
function firstNoun({ sentence, contentStart }: FoundFigure): string | null {
  const { words, grammar } = sentence
  const at = words.findIndex(({ form, start }) => start >= contentStart && grammar.determiners.has(form))
  const phrase = at < 0 ? null : nounPhrase(sentence, at + 1, true)
  return phrase === null ? null : phraseText(sentence, phrase)
}
