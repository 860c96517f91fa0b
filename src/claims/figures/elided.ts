import { isDe, isThey } from '../grammar/function-words.ts'
import type { Quantity, SentenceWords } from '../quantities/quantities.ts'
import type { Counted } from './counted-edges.ts'
import { type Earlier, numberNouns } from './parts.ts'
import type { FoundFigure } from './ties.ts'

const scales = /\b(?:millions?|milliards?|billions?|trillions?|bn)$/iu
/** Nouns that are amounts of money where millions of them are told; folded. */
const amounts =
  /^(?:dedommagements?|indemnit|indemnis|subventions?$|investissements?$|recettes?$|dettes?$|prets?$|cadeaux?$|deficits?$|pertes?$|economies$|credits?$|dons?$|impots?$|taxes?$|compensation|damages$|investments?$|revenues?$|debts?$|loans?$|losses$|savings$|funding$|aid$|benefices?$|profits?$|depenses?$|spending$|financements?$|capital$)/
const reach = 3

/** « 20 millions de plus », « 35 milliards au niveau mondial »: money whose currency the amounts before it tell. */
export function elidedMoney(found: FoundFigure, earlier: readonly Earlier[]): Quantity | null {
  const { quantity, counted, sentence, position } = found
  const { number } = quantity
  if (quantity.kind !== 'count' || !scales.test(sentence.text.slice(number.span[0], number.span[1])))
    return null
  if (countsThings(sentence, quantity) || countsThem(sentence, quantity)) return null
  const last = earlier.findLast(one => position - one.position <= reach && isLarge(one))
  const unit = last?.category === 'money' ? last.quantity.unit : null
  const head = counted === null || counted.head === null ? null : (sentence.words[counted.head]?.form ?? '')
  if (head !== null && amounts.test(head)) return { ...quantity, kind: 'money', unit }
  const ofBudget =
    head !== null && further.test(head) && sentence.words.some(({ form }) => budgets.test(form))
  const code = unit ?? (ofBudget ? onlyCurrency(sentence.text) : null)
  if (ofBudget && code !== null) return { ...quantity, kind: 'money', unit: code }
  if ((head !== null && !participles.test(head)) || unit === null || startsNoun(sentence, quantity))
    return null
  return { ...quantity, kind: 'money', unit }
}

/** « une loi de moyens, avec 25 milliards supplémentaires » */
const further = /^(?:supplementaires?|additionnels|additional)$/
const budgets =
  /^(?:moyens|budgets?|credits|enveloppe|fonds|depenses|dotations?|rallonge|financements?|investissements?|funding|spending)$/
const euros = /(?<!\p{L})euros?(?!\p{L})|€/iu
const otherMoney = /(?<!\p{L})(?:dollars?|sterling|yens?|yuans?|roubles?|francs?|dirhams?)(?!\p{L})|[$£¥]/iu

/** The currency of an article that names no other. */
function onlyCurrency(text: string): string | null {
  return euros.test(text) && !otherMoney.test(text) ? 'EUR' : null
}

const participles =
  /^(?:prevue?s|budgetee?s|allouee?s|consacree?s|injectee?s|mobilisee?s|depenses|depensees|investis|investies|promise?s|verses|versees|engages|engagees|debourses|deboursees|collectes|collectees|spent|pledged|invested|paid)$/
const numberReach = 14
const themReach = 3

/** « le nombre de foyers, qui passera de 3 à 5 millions » */
function countsThings({ words }: SentenceWords, { start }: Quantity): boolean {
  return words
    .slice(Math.max(0, start - numberReach), start)
    .some(({ form }) => /^(?:nombre|number|population)$/.test(form))
}

/** « ils sont désormais 6,9 millions » */
function countsThem({ words, grammar }: SentenceWords, { start }: Quantity): boolean {
  const near = words.slice(Math.max(0, start - themReach), start)
  return near.some(({ form }, at) => isThey(form) && grammar.be.has(near[at + 1]?.form ?? ''))
}

function isLarge({ quantity }: Earlier): boolean {
  return quantity.kind === 'money' || (quantity.value ?? quantity.low ?? quantity.high ?? 0) >= 1e6
}

/** « 3 millions de l’an dernier » counts no money by itself. */
function startsNoun({ words }: SentenceWords, { next }: Quantity): boolean {
  return /^(?:de|d'|of)$/.test(words[next]?.form ?? '') && /\p{L}/u.test(words[next + 1]?.form ?? '')
}

const stateWords =
  /^(?:confirmee?s?|probables?|nouve(?:aux|lles)|gueris|importes|supplementaires?|esperee?s|attendue?s|prevue?s|escomptee?s|initiaux|actuels|necessaires|requi[st]e?s?|exigee?s|possibles|needed|required|probable|expected|planned)$/

/** « (27 nouveaux) », « contre 2 000 espérés »: an adjective alone, whose noun stands before. */
export function isState({ words }: SentenceWords, counted: Counted | null): boolean {
  return (
    counted !== null && counted.first === counted.last && stateWords.test(words[counted.first]?.form ?? '')
  )
}

/** Whether a bracket is open between the word `last` of the number before and a number. */
export function inBracketBehind({ words }: SentenceWords, { start }: Quantity, last: number): boolean {
  const between = words.slice(last + 1, start).map(({ form }) => form)
  return between.includes('(') && !between.includes(')')
}

const joints = /^(?:et|and|contre|against|puis|versus|,|ou|or|mais|but)$/
const behindGap =
  /^(?:en|dans|à|a|au|aux|chez|pour|contre|sous|sur|par|lors|depuis|hier|l'|il|in|at|on|for|by|from|among|under|last|this|against)$/
const smallestBracketed = 100
const leastUnscaled = 1_000
const times = /^(?:veille|lendemain|semaine|mois|an|annee|jour|matin|soir|day|week|month|year)$/

/**
 * Whether a number without a noun repeats the count before it in its sentence for something else: « 315 en juin et
 * 400 en mai », « l’Italie (34 708) », « toutes les autres, soit 57 ».
 */
export function isGapped(sentence: SentenceWords, quantity: Quantity, previous: Quantity): boolean {
  if (isPassing(sentence, quantity)) return false
  const { words, text } = sentence
  const isScaled = ({ number }: Quantity) => scales.test(text.slice(...number.span))
  // « 60 millions de doses contre 52 »: of millions too
  if (
    previous.kind !== 'count' ||
    (isScaled(previous) && (quantity.value ?? 0) < leastUnscaled && !isScaled(quantity))
  )
    return false
  const before = words[quantity.start - 1]?.form ?? ''
  const after = words[quantity.next]
  const ends = after === undefined || (after.kind === 'mark' && !/^[″"«»%°/-]$/.test(after.form))
  const size = quantity.value ?? quantity.low ?? quantity.high ?? smallestBracketed
  if (before === '(') return ends && size >= smallestBracketed
  // « passée de 40 navires en mai à 60 aujourd’hui »
  if (/^(?:à|a|to)$/.test(before)) return /^(?:de|d'|from)$/.test(words[previous.start - 1]?.form ?? '')
  if (/^(?:soit|or)$/.test(before)) return ends
  // « de 28 blessés parmi les manifestants et de 39 chez les gendarmes »
  const joint = isDe(before) ? (words[quantity.start - 2]?.form ?? '') : before
  if (!joints.test(joint)) return false
  // « contre 150 la veille », « et 90 le mois dernier »
  const day =
    /^(?:la|le|un|une|the)$/.test(after?.form ?? '') && times.test(words[quantity.next + 1]?.form ?? '')
  return (ends && joint !== ',') || day || behindGap.test(after?.form ?? '')
}

const passing = /^(?:depass|franchi|exced|exceed|approch|frol|avoisin|topp|surpass|pass(?:e|ed)$)/

/** « le nombre de noyés a dépassé 400 »: whether a verb bounds the number, with a noun of number for its subject. */
export function isPassing({ words }: SentenceWords, { start, first }: Quantity): boolean {
  if (start >= first || !passing.test(words[start]?.form ?? '')) return false
  return words.slice(Math.max(0, start - numberReach), start).some(({ form }) => numberNouns.test(form))
}

/** « toutes les autres compagnies, soit 57, » */
export function isSoit({ words }: SentenceWords, { start, next }: Quantity): boolean {
  if (words[start - 1]?.form !== 'soit' || words[start - 2]?.form !== ',') return false
  return words[next] === undefined || words[next]?.kind === 'mark'
}

/** « 25 000 décès, soit 178 de plus »: the words that tell that the count before it grew or shrank by so many. */
export function changeBehindSoit({ words, text }: SentenceWords, { start, next }: Quantity): string | null {
  const [link, change] = [words[next], words[next + 1]]
  if (words[start - 1]?.form !== 'soit' || link === undefined || change === undefined) return null
  const isChange = /^(?:de|en)$/.test(link.form) && /^(?:plus|moins)$/.test(change.form)
  return isChange ? text.slice(link.start, change.end) : null
}

/** « 69 départements sur 101 »: whether a number follows « sur » and the noun that ends with the word `last`. */
export function isWhole({ words }: SentenceWords, { start }: Quantity, last: number): boolean {
  return words[start - 1]?.form === 'sur' && last === start - 2
}

/** « sur une échelle qui en compte cinq »: it has them, and nobody counts what was named before. */
export function isHadByThing({ words }: SentenceWords, start: number): boolean {
  const near = words.slice(Math.max(0, start - 5), start).map(({ form }) => form)
  return /^une? \S+ qui en compt(?:e|ait)$/.test(near.join(' '))
}

/** « portant à 158 le nombre de cas », "bringing to 158 the number of cases": where the noun of number stands. */
export function numberBehind({ words }: SentenceWords, { start, next }: Quantity): number | null {
  if (!/^(?:à|a|to)$/.test(words[start - 1]?.form ?? '')) return null
  const article = /^(?:le|the|son|its)$/.test(words[next]?.form ?? '')
  const isNumber = /^(?:nombre|number|total)$/.test(words[next + 1]?.form ?? '')
  return article && isNumber && /^(?:de|d'|des|of)$/.test(words[next + 2]?.form ?? '') ? next + 3 : null
}
