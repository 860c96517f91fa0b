import type { Token } from '../../text/words/tokens.ts'
import { isOf } from '../grammar/function-words.ts'
import { conjunctions, isFiniteVerb } from './next-clauses.ts'

/** « les 32 maisons », "the 32 homes": they are there, whatever is denied of them; not « des dizaines de ». */
const definite = /^(?:les|aux|des|ces|ses|leurs|nos|vos|mes|the|these|those|his|her|its|their|our|my)$/
/** What opens a clause that the negation before it leaves standing. */
const subordinators =
  /^(?:quand|lorsqu[e']|puisqu[e']|parce|car|comment|pourquoi|ou|qui|dont|lequel|laquelle|lesquels|lesquelles|concernant|when|because|since|who|which|whose|why|how|where|concerning|regarding)$/
const complementizers = /^(?:que|qu'|qu'ils?|qu'elles?|qu'une?|qu'on|that)$/
/** « je ne crois pas que », « il n’est pas vrai que »: these hand the negation on to what stands behind « que ». */
const handingOn =
  /^(?:croi\w*|croy\w*|pens\w*|estim\w*|juge\w*|imagin\w*|vrai|exact|question|possible|probable|certain|sur|veu\w*|voul\w*|faut|faudra\w*|souhait\w*|accept\w*|attend\w*|think|believe\w*|true|want\w*|expect\w*|accept|case|likely|sure)$/
/** « sans difficultés à 90 km/h », "without delay to 300 homes": the noun is all that « sans » takes. */
const absence = /^(?:sans|without)$/
const absenceReach = 5
const ofNoun = /^(?:aucune?|no)$/
const otherPrepositions =
  /^(?:a|au|aux|sur|dans|pour|par|en|avec|chez|vers|depuis|to|in|on|for|with|by|at|from)$/
/** « il n’est pas utile de », "it is not fair to": what is judged is no fact that is denied. */
const judged =
  /^(?:utile|inutile|necessaire|normal|juste|injuste|bon|logique|illogique|acceptable|raisonnable|serieux|tolerable|admissible|facile|simple|honteux|useful|necessary|fair|unfair|reasonable|easy|right|wrong)$/
/** « ce n’est pas avec 50 postes que »: what is denied is that they are enough. */
const cleft = /^(?:avec|grace|with)$/
/** « n’atteignent pas le seuil de 500 »: how far something did not go. */
const reaching = /^(?:depass\w*|exced\w*|atteign\w*|atteindr\w*|exceed\w*|reach\w*)$/
const exceeding = /^(?:depass\w*|exced\w*|exceed\w*)$/
/** « aucun rassemblement de plus de 5 000 personnes »: how large those are that there are not. */
const sized =
  /^(?:rassemblement|reunion|manifestation|evenement|fete|ville|commune|village|gathering|meeting|event|town)$/

/**
 * Whether the words between a negation, at `index`, and the number behind them keep the one from the other: « Il n’a
 * rien dit quand 300 personnes … », "forgets not that 300 …", « aucun malade dans les 32 maisons ».
 */
export function isBarred(text: string, before: readonly Token[], index: number, isFate: boolean): boolean {
  const negator = before[index]?.word ?? ''
  const between = before.slice(index + 1)
  const words = between.map(({ word }) => word)
  const [first = '', second = ''] = words
  if (!isFate && isDefinite(words)) return true
  // « rien que 300 »; « je ne crois pas que 300 » hands its negation on
  if (complementizers.test(first)) return !handingOn.test(before[index - 1]?.word ?? '')
  // "never reached 50 dead": so many did not die
  const stopping = isFate ? exceeding : reaching
  if (cleft.test(first) || stopping.test(before[index - 1]?.word ?? '')) return true
  if (judged.test(first) && /^(?:de|d'|to|que?|qu')/.test(second)) return true
  if (absence.test(negator) && words.slice(1).some(word => otherPrepositions.test(word))) return true
  if (ofNoun.test(negator) && sized.test(first) && isOf(second)) return true
  return between.some(
    (token, at) =>
      (subordinators.test(token.word) && isSubordinator(text, token)) ||
      stopping.test(token.word) ||
      (complementizers.test(token.word) && !handingOn.test(words[at - 1] ?? negator)),
  )
}

/** « le paiement sans contact est passé à 50 euros », « aucun mort et six blessés ». */
export function isOfItsNounOnly(text: string, before: readonly Token[], index: number): boolean {
  const word = before[index]?.word ?? ''
  const between = before.slice(index + 1)
  if (absence.test(word))
    return between.length >= absenceReach || between.some(token => isFiniteVerb(text, token))
  return ofNoun.test(word) && between.some(({ word }) => conjunctions.has(word))
}

/** « n’a rien dit quand 300 personnes … », "no case was reported in the 300 homes": not what nobody says. */
export function isBehindReport(text: string, between: readonly Token[]): boolean {
  const [first] = between
  if (first !== undefined && subordinators.test(first.word) && isSubordinator(text, first)) return true
  const words = between.map(({ word }) => word)
  return isDefinite(words) && !words.some(word => complementizers.test(word))
}

function isDefinite(words: readonly string[]): boolean {
  // « la barre des 50 % »: a mark to reach, and not so many that are there
  return definite.test(words.at(-1) ?? '') && !/^(?:barre|seuil|cap)$/.test(words.at(-2) ?? '')
}

/** « où », and not « ou », whose accent folding takes away. */
function isSubordinator(text: string, { word, start, end }: Token): boolean {
  return word !== 'ou' || /ù/iu.test(text.slice(start, end).normalize('NFC'))
}

const speaking =
  /^(?:sa(?:id|y)|t(?:old|ell)|claim(?:ed)?|stated?|dit|dire|affirm\w*|evoqu\w*|declar\w*|parl\w*|annonc\w*|announced?)$/
const silenceReach = 5
const firstPersons = /^(?:je|j'|j'ai|nous|i|i've|we|we've)$/

/** « Je n’ai jamais dit que », « assure ne jamais avoir dit », "of never having said": who speaks denies having said it. */
export function isOwnSilence(words: readonly Token[], index: number): boolean {
  const near = words.slice(Math.max(0, index - silenceReach), index).map(({ word }) => word)
  if (!speaking.test(words[index]?.word ?? '') || near.includes('encore') || near.includes('yet'))
    return false
  return near.some(word => firstPersons.test(word)) || /^(?:avoir|having)$/.test(near.at(-1) ?? '')
}

/** « Le gaz rejeté représente 300 tonnes », "the rejected ballots number 300": such participles tell which, and deny nothing. */
export function isParticiple(text: string, words: readonly Token[], index: number): boolean {
  const { word, start, end } = words[index] ?? { word: '', start: 0, end: 0 }
  if (/(?:ected|issed)$/.test(word)) return determiners.test(words[index - 1]?.word ?? '')
  if (!/ée?s?$/u.test(text.slice(start, end).normalize('NFC').toLowerCase())) return false
  return !words
    .slice(Math.max(0, index - auxiliaryReach), index)
    .some(before => auxiliaries.test(before.word))
}

const determiners = /^(?:the|a|an|these|those|its|their|of)$/
const auxiliaries =
  /^(?:(?:\w+')?(?:a|ai|as|ont|avons|avez|avait|avaient|aura|auront|aurait|auraient|ayant|eu)|avoir)$/
const auxiliaryReach = 4
