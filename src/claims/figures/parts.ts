import type { Category, Language, Span } from '../../types.ts'
import { isCorrected } from '../firmness/correction-notices.ts'
import { formsOf, type Word } from '../grammar/words.ts'
import type { Quantity, SentenceWords } from '../quantities/quantities.ts'
import { isFate, kindOfWord } from './categories.ts'
import { type Clause, isVerb, partOpeners } from './clause.ts'
import { nounPhrase } from './counted.ts'
import type { Counted } from './counted-edges.ts'
import { isPronounObject } from './pronoun-en.ts'
import type { Rival } from './rivals.ts'
import type { Where } from './where.ts'

/** A figure already read, as those after it may refer to it. */
export interface Earlier {
  readonly quantity: Quantity
  /** The position of its sentence in the article. */
  readonly position: number
  readonly counts: string
  readonly category: Category
  /** What is counted whatever became of it: the soldiers of « 30 soldats tués ». */
  readonly base: Category
  readonly about: readonly string[]
  readonly where: Where
  readonly partOf: Quantity | null
  /** People are counted, whoever they are. */
  readonly persons: boolean
  /** Who gives it against the figure before it, as the sentence shows. */
  readonly rival: Rival | null
  readonly sentence: SentenceWords
  /** The words that stand for it, number and noun phrase, as word indexes, both inclusive. */
  readonly shown: readonly [first: number, last: number]
  /** The clause that tells how firmly it is said; of « dont cinq cents officiers » that of the total. */
  readonly firmness: { readonly sentence: SentenceWords; readonly clause: Clause; readonly number: Span }
}

/** How a figure without a noun of its own, or a part of another, hangs on what stands before it. */
export type Link = 'opener' | 'number-of' | 'figure-of' | 'pronoun' | 'subject' | 'object' | null

const between = new Set([
  ',',
  '″',
  '"',
  '«',
  '»',
  'them',
  'lesquels',
  'lesquelles',
  'eux',
  'elles',
  'environ',
  'notamment',
])
const alongWith = /^(?:, )?(?:ainsi que?'?|de meme que?'?|as well as|along with|together with)$/
const coordinators = new Set(['et', 'and', ',', 'ou', 'or'])
export const numberNouns =
  /^(?:nombre|number|total|effectif|effectifs|bilan|toll|count|tally|turnout|attendance|crowd|affluence|foule|participation)$/
/** What of these counts the dead, where nothing else is said. */
export const tollNouns = /^(?:bilan|toll)$/
export const figureNouns = /^(?:figure|chiffre|estimate|estimation|total|number|nombre|toll|bilan)$/
export const measuring =
  /^(?:depass|attei[gn]|franchi|eleve|etabli|alourdi|passe$|climb|jump|chiffr|total|exced|reach|exceed|pass|stood|stands|rose|risen|approach|topp|surpass|grimp|mont|est$|etait$|is$|was$|be$|etre$|at$|to$|of$|de$|à$|had$|put$)/
const leftReach = 16
const nearWords = 4
/** A smaller number without a noun may be anything: an age, a rank, a score. */
const smallestAlone = 100
const nounForms =
  /^(?:pertes?|losses|casualties|deaths|morts|tues|blesses|wounded|injured|dead|victimes|victims|arrestations|arrests|disparus|deplaces|refugies|refugees|displaced)$/

/** « dont », "including", "among them" right before the figure. */
export function hasPartOpener({ words }: SentenceWords, start: number): boolean {
  for (let at = start - 1, seen = 0; at >= 0 && seen < 4; at--, seen++) {
    const form = words[at]?.form ?? ''
    // « choisir parmi quatre candidats »: the whole, and no part
    if (partOpeners.has(form)) return seen > 0 || !/^(?:parmi|among)$/.test(form)
    if (!between.has(form)) return false
  }
  return false
}

/** "500 officers and three generals": the second follows the first of one list. */
export function isListed({ words }: SentenceWords, earlierEnd: number, start: number): boolean {
  if (start <= earlierEnd) return false
  const between = words.slice(earlierEnd, Math.min(start, earlierEnd + 5)).map(({ form }) => form)
  if (alongWith.test(between.join(' '))) return true
  if (start - earlierEnd > 2) return false
  return words.slice(earlierEnd, start).every(word => coordinators.has(word.form))
}

/** The nearest figure before of the same kind of count that a smaller one can be a part of. */
export function totalOf(
  quantity: Quantity,
  position: number,
  earlier: readonly Earlier[],
  reach: number,
): Earlier | null {
  const size = sizeOf(quantity)
  return (
    earlier.findLast(one => {
      const total = sizeOf(one.quantity)
      if (position - one.position > reach || one.quantity.kind !== 'count') return false
      return size === null ? total === null || total > 1_000 : total !== null && total > size
    }) ?? null
  )
}

/** « 125 morts (contre 138 en 2016 et 136 en 2015), dont 16 hommes », « 3 000 sur 140 000, dont 40 »: without what is only set beside. */
export function withoutBases(figures: readonly Earlier[]): readonly Earlier[] {
  return figures.filter(({ sentence: { words }, quantity: { start }, position }) => {
    const before = words[start - 1]?.form ?? ''
    const isShareOf = figures.some(one => one.position === position && one.shown[1] === start - 2)
    const against = words.findLastIndex(({ form }, at) => at < start && /^(?:contre|against)$/.test(form))
    const isAgainst = against >= 0 && !words.slice(against, start).some(({ form }) => /^[,;)]$/.test(form))
    return !isAgainst && !(/^(?:sur|of)$/.test(before) && isShareOf)
  })
}

function sizeOf(quantity: Quantity): number | null {
  return quantity.high ?? quantity.value ?? quantity.low
}

/** The nearest figure before that a figure without a noun can borrow it from. */
export function antecedentOf(
  position: number,
  earlier: readonly Earlier[],
  reach: number,
  persons: boolean,
): Earlier | null {
  const fits = (one: Earlier) =>
    one.quantity.kind === 'count' && position - one.position <= reach && (!persons || countsPersons(one))
  return earlier.findLast(fits) ?? null
}

/** Whether soldiers, crowds or casualties are counted. */
export function countsPersons({ base, category, persons }: Earlier): boolean {
  return persons || base === 'troops' || base === 'crowd' || category === 'crowd' || isFate(category)
}

/** What licenses a figure that stands without a noun; null when nothing does. */
export function linkOf(sentence: SentenceWords, quantity: Quantity, left: number, follows: boolean): Link {
  const { words } = sentence
  if (hasPartOpener(sentence, quantity.start)) return 'opener'
  const before = words.slice(left, quantity.first)
  const near = before.slice(-nearWords)
  const isFigureOf =
    isOf(words[quantity.start - 1]) && figureNouns.test(words[quantity.start - 2]?.form ?? '')
  if (isFigureOf) return 'figure-of'
  if (isCorrected(sentence.text, formsOf(near), sentence.span[0], sentence.language)) return 'pronoun'
  if (revisedAgain.test(formsOf(words.slice(Math.max(0, quantity.first - revisedReach), quantity.first))))
    return 'pronoun'
  const isMeasured = [...near, ...words.slice(quantity.first, quantity.start)].some(word =>
    measuring.test(word.form),
  )
  if (isMeasured && before.some(word => isNumberNoun(word, sentence.language))) return 'number-of'
  if (isPronounObject(sentence, quantity.start) || isPronounSubject(sentence, quantity.start))
    return 'pronoun'
  if (isSubject(sentence, quantity)) return 'subject'
  return follows && (isObject(sentence, quantity) || isAllThereIs(sentence, quantity)) ? 'object' : null
}

const revisedReach = 7
/** "raised it to 63", "puts it at 41", « l’a porté mardi à 63 »: the count before. */
const revisedAgain =
  /(?:(?:raised|lowered|revised|increased|lifted|cut) it (?:up |down )?(?:from \S+ )?to|(?:puts?|putting|estimate[sd]?|placed) (?:it|them) at|l' (?:a|ont|avait|avaient) (?:ensuite |depuis )?(?:porte|ramene|revu|releve|abaisse)(?: \p{L}+){0,2} à)$/u

/** "Oslo says it holds only six.": behind the count of another, and nothing behind it. */
function isAllThereIs({ words }: SentenceWords, { first, start, next }: Quantity): boolean {
  const before = words.slice(Math.max(0, first - 1), start)
  const ends = words[next] === undefined || /^[.,;]$/.test(words[next]?.form ?? '')
  return ends && before.some(({ form }) => /^(?:only|just|seulement|qu(?:e|'))$/.test(form))
}

function isNumberNoun(word: Word, language: Language): boolean {
  const kind = kindOfWord(word.form, language)
  return (
    numberNouns.test(word.form) ||
    figureNouns.test(word.form) ||
    (kind !== undefined && isFate(kind) && nounForms.test(word.form))
  )
}

const theyAre =
  /^(?:(?:ils|elles|they)(?: n')? (?:etaient|sont|seraient|furent|were|are|numbered)(?: (?:encore|deja|toujours|ainsi|still|now))?)$/

/** « ils étaient plus de 1 100 », "they numbered 300": those who were counted before. */
function isPronounSubject({ words }: SentenceWords, start: number): boolean {
  const near = words.slice(Math.max(0, start - 3), start).map(({ form }) => form)
  return near.some((_, index) => theyAre.test(near.slice(index).join(' ')))
}

/** "close to twelve thousand were sent": a large number, and its verb. */
function isSubject(sentence: SentenceWords, quantity: Quantity): boolean {
  const size = sizeOf(quantity) ?? (quantity.hedge === 'vague' ? smallestAlone : 0)
  const after = sentence.words[quantity.next]
  return size >= smallestAlone && after?.kind === 'word' && isVerb(sentence, quantity.next, true)
}

function isOf(word: Word | undefined): boolean {
  return word?.form === 'of' || word?.form === 'de' || word?.form === "d'"
}

const afterObject =
  /^(?:by|in|to|from|since|before|after|until|en|dans|d'ici|depuis|avant|apres|pour|vers|à|au|for|at|on)$/

/** "planned to send about 10,000 by December": a large or hedged number where an object stands. */
function isObject({ words, text }: SentenceWords, quantity: Quantity): boolean {
  const before = words[quantity.start - 1]
  const after = words[quantity.last + 1]
  const size = sizeOf(quantity) ?? 0
  if (size < smallestAlone || before?.kind !== 'word' || before.capital) return false
  const written = text.slice(quantity.number.span[0], quantity.number.span[1])
  if (/^\d{4}$/.test(written) && quantity.hedge === 'exactly') return false
  const ends = after === undefined || /^[.,;)]$/.test(after.form) || afterObject.test(after.form)
  return ends && /(?:er|ir|re|end|ed|e|nt|[^aeiou]s|oy|ut|uit|ait)$/.test(before.form)
}

const ofNumber =
  /^(?:total|quotidien|journalier|hebdomadaire|mensuel|annuel|moyen|global|record|exact|officiel|reel)$/

/** The noun behind « le nombre de », « le nombre quotidien de », "the number of", as word indexes. */
export function countedByNumberOf(sentence: SentenceWords, quantity: Quantity, left: number): Counted | null {
  const { words } = sentence
  for (let at = Math.max(left, quantity.start - leftReach); at < quantity.start; at++) {
    if (!numberNouns.test(words[at]?.form ?? '')) continue
    const of = ofNumber.test(words[at + 1]?.form ?? '') ? at + 2 : at + 1
    if (isOf(words[of])) return nounPhrase(sentence, of + 1, true)
  }
  return null
}

const bracketReach = 6
const numberReach = 14

/** « le plus grand nombre de cas confirmés (2 114) et de décès (116) »: the noun that a bracket stands behind. */
export function numberedBeforeBracket(sentence: SentenceWords, { start }: Quantity): Counted | null {
  const { words } = sentence
  if (words[start - 1]?.form !== '(') return null
  const of = words.findLastIndex(
    ({ form }, at) => at < start && at >= start - bracketReach && /^(?:de|d'|des|of)$/.test(form),
  )
  const isOfNumber = words
    .slice(Math.max(0, of - numberReach), of)
    .some(({ form }) => /^(?:nombre|number)$/.test(form))
  const phrase = of < 0 || !isOfNumber ? null : nounPhrase(sentence, of + 1, false)
  if (phrase === null || words[phrase.first]?.capital === true) return null
  return words.slice(phrase.last + 1, start - 1).every(({ accented }) => accented) ? phrase : null
}

const longestMeasured = 3
const barest = /^(?:nombre|number|total|effectif|effectifs|count|tally)$/

/** "put turnout at 35%" has no article. */
function opensMeasured(word: Word | undefined, grammar: SentenceWords['grammar']): boolean {
  return word !== undefined && (grammar.determiners.has(word.form) || /^put(?:s|ting)?$/.test(word.form))
}

/** « chiffre la foule à 8 000 », "put the turnout at 8,000": what is measured, from its article or its verb on. */
export function measuredObject(sentence: SentenceWords, quantity: Quantity, left: number): Counted | null {
  const { words, grammar } = sentence
  for (let at = quantity.start - 1; at >= Math.max(left, quantity.start - leftReach); at--) {
    if (/^\d/.test(words[at]?.form ?? '')) return null
    if (!numberNouns.test(words[at]?.form ?? '') || isOf(words[at + 1])) continue
    let first = at
    while (first > left && at - first < longestMeasured && !opensMeasured(words[first - 1], grammar))
      first -= 1
    const phrase = opensMeasured(words[first - 1], grammar) ? nounPhrase(sentence, first, true) : null
    // "put the number at 350" says nothing of what
    return phrase !== null && phrase.first === phrase.last && barest.test(words[phrase.first]?.form ?? '')
      ? null
      : phrase
  }
  return null
}
