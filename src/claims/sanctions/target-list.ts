import { wordSet } from '../../text/words/word-set.ts'
import type { Span } from '../../types.ts'
import { isVerb } from '../figures/clause.ts'
import { isDay } from '../grammar/days.ts'
import { isNumberWord } from '../grammar/determiners.ts'
import { isAnd, isIndefiniteArticle, isWho } from '../grammar/function-words.ts'
import { isDerivedAdverb } from '../grammar/grammar.ts'
import { isSpacedDash, type Word } from '../grammar/words.ts'
import type { SentenceWords } from '../quantities/quantities.ts'
import { isMeasure } from './measures.ts'
import { asideLength, isTime } from './subjects.ts'
import { isNamedBehind, isPortfolio, isReserve, opensTime } from './target-words.ts'
import { sanctionVerb } from './verbs.ts'
import { targetStops } from './words.ts'

const longestTarget = 14
const mostTargets = 12
/** In a title « responsables » is a noun: it is only an adjective behind another one. */
const nounToo = wordSet('responsable responsables')
const joints = wordSet('et and ou or ainsi as')

/** The persons, firms, sectors or countries listed from the word `from` on, each as the span that names it. */
export function targetsFrom(sentence: SentenceWords, from: number): Span[] {
  const { words } = sentence
  const targets: Span[] = []
  let start = afterAdverbs(sentence, from)
  if (opensElse(words[start]?.form ?? '')) return []
  let at = start
  for (; at < words.length && targets.length < mostTargets; at++) {
    const word = words[at]
    if (word === undefined || at - start > longestTarget) break
    if (isWho(word.form) && at > start) {
      at = relativeEnd(sentence, at)
      break
    }
    const next = behindAlongWith(words, at)
    if (next !== null && at > start) {
      push(targets, words, start, at)
      start = next
      at = start - 1
      continue
    }
    if (ends(sentence, at, start)) break
    if (word.form === ',' && isApposition(sentence, at, targets.length > 0 || start < at)) {
      push(targets, words, start, at)
      start = appositionEnd(words, at + 1)
      at = start - 1
      continue
    }
    const joint = joints.has(word.form) || word.form === ','
    if (!joint) continue
    const item = jointEnd(words, at)
    const isAlone = word.form === ',' && item === at + 1 && !isList(sentence, item)
    if (!opensItem(sentence, item) || (isAlone && !isNamedBehind(words, start, at))) {
      if (word.form === ',' || isPredicate(sentence, item)) break
      continue
    }
    push(targets, words, start, at)
    start = item
    at = item - 1
  }
  if (!isNextSubject(sentence, start, at, from)) push(targets, words, start, at)
  return targets.map(span => withoutMeasure(sentence, span)).filter(span => !isPronoun(sentence, span))
}

/** "on elites and new export controls", "the bank under sanctions": the measure behind « et » or "under" is no target. */
function withoutMeasure(sentence: SentenceWords, [start, end]: Span): Span {
  const { words } = sentence
  const isIn = (word: Word) => word.start >= start && word.end <= end
  const measure = words.findIndex((word, at) => isIn(word) && isMeasure(sentence, at))
  const joint = words.findLastIndex(
    (word, at) => at < measure && isIn(word) && (isAnd(word.form) || /^(?:under|sous)$/.test(word.form)),
  )
  return [start, words[joint - 1]?.end ?? end]
}

/** "on Serbia, and the country has retaliated": the subject of the next clause. */
function isNextSubject(sentence: SentenceWords, start: number, end: number, from: number): boolean {
  const { words } = sentence
  if (start <= from || !isAnd(words[start - 1]?.form) || words[start - 2]?.form !== ',') return false
  const isStop = stopsTarget(sentence, words[end]?.form ?? '')
  return isVerb(sentence, end) && words[end]?.capital !== true && !isStop
}

/** "the firm on Monday along with its director": where the next target begins; null when none does. */
function behindAlongWith(words: readonly Word[], at: number): number | null {
  const isDay = words[at]?.form === 'on' && isTime(words[at + 1]?.form ?? '')
  const along = isDay ? at + 2 : at
  const isJoint = /^(?:along|together)$/.test(words[along]?.form ?? '') && words[along + 1]?.form === 'with'
  return isJoint ? along + 2 : null
}

/** A preposition opens no target. */
function opensElse(form: string): boolean {
  return /^(?:on|under|in|of|with|by|dans|sous|en|par|sur|pour|avec|chez)$/.test(form)
}

/** « vendredi », « fin mars », "on Thursday", « conjointement », « de son côté » between the verb and what it governs. */
function afterAdverbs(sentence: SentenceWords, from: number): number {
  const { words, grammar } = sentence
  let at = from
  for (let tries = 0; tries < 6; tries++) {
    const form = words[at]?.form ?? ''
    if (isTime(form) || (isDerivedAdverb(form, grammar) && words[at]?.capital !== true)) at += 1
    else if (/^(?:on|late|early|debut|mi|fin)$/.test(form) && isTime(words[at + 1]?.form ?? '')) at += 2
    else if (asideLength(sentence, at + 2) > 0) at += 3
    else break
  }
  return at
}

/** "A, B and C": behind the comma a list goes on until « et » closes it; ", a spokesman said" is no item of one. */
function isList(sentence: SentenceWords, from: number): boolean {
  const { words } = sentence
  for (let at = from; at < words.length && at - from < 3 * longestTarget; at++) {
    const form = words[at]?.form ?? ''
    if (/^(?:et|and|ou|or|ainsi)$/.test(form)) return true
    if (form !== ',' && ends(sentence, at, at === from ? at : from)) return form === '.'
  }
  return from < words.length
}

/** "on Moscow and agreed to": what follows is another verb of the same subject. */
function isPredicate(sentence: SentenceWords, at: number): boolean {
  const word = sentence.words[at]
  if (word === undefined || word.capital) return false
  if (sanctionVerb(word, sentence.language) !== undefined || /^(?:interdit|inscrit)$/.test(word.form))
    return true
  return (
    isVerb(sentence, at) || word.accented || (sentence.language === 'en' && /(?:ed|ing)$/.test(word.form))
  )
}

const pronoun = /^(?:it|them|him|her|us|me|lui|eux|elles?|nous|cela|those|these|ceux|celles|this|that)$/

function isPronoun({ words }: SentenceWords, [start, end]: Span): boolean {
  const word = words.find(one => one.start === start)
  return word?.end === end && pronoun.test(word.form)
}

/** « X, une banque, et … », "X, head of the navy, and …", "X, who leads it, and …": told of a name, and no target of its own. */
function isApposition(sentence: SentenceWords, comma: number, afterName: boolean): boolean {
  const { words } = sentence
  const next = words[comma + 1]
  if (!afterName || words[comma - 1]?.capital !== true || next === undefined) return false
  // « X, présenté comme l’émir du groupe, et contre Y »
  const isTold =
    next.accented || /^(?:connue?|dite?|known|described|accused|suspected|based|considered)$/.test(next.form)
  if (isTold || /^(?:qui|dont|who|whom|whose|which)$/.test(next.form)) {
    const closing = words.findIndex(({ form }, at) => at > comma && form === ',')
    return closing > 0 && /^(?:et|and|ainsi)$/.test(words[closing + 1]?.form ?? '')
  }
  return isIndefiniteArticle(next.form) || isOffice(sentence, comma + 1)
}

/** « commandant de la gendarmerie, et »: a noun without an article, and what belongs to it. */
function isOffice(sentence: SentenceWords, from: number): boolean {
  const { words } = sentence
  if (words[from]?.capital !== false || startsTarget(words, from)) return false
  for (let at = from; at - from < longestTarget; at++) {
    // "the Irra Force (IF)"
    if (words[at]?.form === '(' && words[at + 2]?.form === ')') at += 3
    if (words[at]?.form === ',') return isAnd(words[at + 1]?.form)
    if (joints.has(words[at]?.form ?? '') || ends(sentence, at, from)) return false
  }
  return false
}

/** The word behind the comma, and the « et », that close an apposition. */
function appositionEnd(words: readonly Word[], from: number): number {
  let at = from
  while (at < words.length && words[at]?.form !== ',') at += 1
  return jointEnd(words, at)
}

/** « et », « , et », « ainsi que » */
function jointEnd(words: readonly Word[], at: number): number {
  let next = at + 1
  while (
    joints.has(words[next]?.form ?? '') ||
    /^(?:que|qu'|contre|de|à|au|aux|against|on|well|as)$/.test(words[next]?.form ?? '')
  )
    next += 1
  return next
}

const determiners = wordSet(
  `le la les l' des un une plusieurs certains son sa ses
  leur leurs ce cet cette ces the a an its his her their several some other`,
)

function isDeterminer(form: string): boolean {
  return determiners.has(form) || isNumberWord(form)
}

/** In an English list the items need no article: "on elites, banks and airlines". */
function opensItem(sentence: SentenceWords, at: number): boolean {
  if (startsTarget(sentence.words, at)) return true
  const word = sentence.words[at]
  return (
    sentence.language === 'en' &&
    sentence.words[at - 1]?.form === ',' &&
    word?.kind === 'word' &&
    !ends(sentence, at, at) &&
    !sentence.grammar.prepositions.has(word.form) &&
    isList(sentence, at)
  )
}

function startsTarget(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined || word.kind !== 'word') return false
  const contracted = /^(?:au|aux)$/.test(words[at - 1]?.form ?? '')
  return word.capital || contracted || isDeterminer(word.form) || /^\d/.test(word.form)
}

/** « les chefs de l’armée »: behind these an accented word is no participle. */
const opensNoun = /^(?:la|le|l'|les|de|d'|du|des)$/

function stopsTarget({ language }: SentenceWords, form: string): boolean {
  return targetStops[language].has(form) || isDay(form)
}

function ends(sentence: SentenceWords, at: number, start: number): boolean {
  const word = sentence.words[at]
  if (word === undefined || word.kind === 'quote') return true
  if (isSpacedDash(sentence.text, word)) return true
  if (word.kind === 'mark') return !',-\'’″"«»&%$€£'.includes(word.form)
  if (at > start && nounToo.has(word.form)) return !isDeterminer(sentence.words[at - 1]?.form ?? '')
  if (word.form === 'as' && sentence.words[at + 1]?.form === 'well') return false
  if (isReserve(sentence, at) || isPortfolio(sentence, at)) return false
  if (stopsTarget(sentence, word.form)) return !isSeat(sentence, at)
  const isAdverb = isDerivedAdverb(word.form, sentence.grammar) && !word.capital
  if (at > start && (isAdverb || opensTime(sentence.words, at))) return true
  const isParticiple = word.accented && !opensNoun.test(sentence.words[at - 1]?.form ?? '')
  // « la société militaire privée Nordgard »
  if (isParticiple && at > start + 1) return sentence.words[at + 1]?.capital !== true
  return isVerb(sentence, at) && !word.capital
}

/** « trois banques établies à Oslo », "firms based in Oslo": where a target has its seat is part of its name. */
function isSeat(sentence: SentenceWords, at: number): boolean {
  const { words } = sentence
  if (!/^(?:à|au|aux|en|in|at)$/.test(words[at]?.form ?? '')) return false
  return (
    isBeforeNames(sentence, at + 1) ||
    /^(?:etabli|bas|install|domicili|implant|enregistr|immatricul|register|incorporat|headquarter|locat)(?:e?d|e?e?s?|ies?)$/.test(
      words[at - 1]?.form ?? '',
    )
  )
}

/** "two banks in Estonia, Norbank and Balticbank": behind the place come the names of those that are there. */
function isBeforeNames(sentence: SentenceWords, at: number): boolean {
  const { words } = sentence
  if (words[at]?.capital !== true) return false
  const comma = words.findIndex(({ form }, index) => index > at && form === ',')
  return (
    words.slice(at, comma).every(({ capital }) => capital) &&
    words[comma + 1]?.capital === true &&
    isList(sentence, comma + 1)
  )
}

/** « les officiers qui commandent ces unités »: up to the end of the clause. */
function relativeEnd({ words }: SentenceWords, from: number): number {
  let at = from
  while (at < words.length && words[at]?.kind === 'word' && at - from < longestTarget) at += 1
  return at
}

/** "Sahara Cargo on" before a day. */
const dangling = wordSet('on in at since from of de en depuis')

function push(targets: Span[], words: readonly Word[], from: number, to: number): void {
  const isNone = ({ kind, form }: Word) => kind === 'mark' || joints.has(form) || dangling.has(form)
  let end = to
  while (end > from && words.slice(end - 1, end).some(isNone)) end -= 1
  const [first, last] = [words[from], words[end - 1]]
  if (first !== undefined && last !== undefined && end > from) targets.push([first.start, last.end])
}
