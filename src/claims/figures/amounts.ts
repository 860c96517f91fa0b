import type { Category } from '../../types.ts'
import { type Word, wordAt } from '../grammar/words.ts'
import type { Quantity, SentenceWords } from '../quantities/quantities.ts'
import { aboutOf } from './about.ts'
import { clauseAround } from './clause.ts'
import { phraseText } from './counted.ts'
import { changeEnd } from './counted-french.ts'
import { isState } from './elided.ts'
import { type Earlier, hasPartOpener } from './parts.ts'
import { nounBefore, subjectPhrase } from './phrases-before.ts'
import { sharedOf } from './shares.ts'
import type { FoundFigure } from './ties.ts'
import { firmnessBefore } from './told-together.ts'
import { isNoShare } from './votes.ts'
import { placeAround, placeBehind, placeOfBracket, type Where } from './where.ts'

/** Money, shares and measures: what they are of stands behind them, before them, or is the subject. */
export function resolveAmount(found: FoundFigure, earlier: readonly Earlier[]): Earlier | null {
  const { sentence, quantity, counted, following, position } = found
  const told = quantity.kind === 'percent' ? (counted ?? found.ahead) : counted
  const own = told?.head === null || isState(sentence, told) ? null : told
  const isPercent = quantity.kind === 'percent'
  const end = own === null || own !== counted ? behindUnit(sentence, quantity) : own.last + 1
  const clause = clauseAround(sentence, quantity.start, end, following)
  const left = Math.max(clause.left, wordAt(sentence.words, found.contentStart))
  if (isPercent && isNoShare(found)) return null
  const isBare = quantity.kind === 'money' && quantity.unit === null
  const noun =
    own ??
    (isPercent ? null : nounBefore(sentence, quantity)) ??
    (isBare ? subjectPhrase(sentence, left, quantity.start) : null)
  const shared = noun === null && isPercent ? sharedOf(found, left, earlier) : null
  if (noun === null && isPercent && shared === null) return null
  const shown = [quantity.start, end - 1] as const
  const category: Category = quantity.kind === 'money' ? 'money' : 'other'
  const isMeasure = quantity.kind === 'measure'
  return {
    sentence,
    position,
    quantity,
    firmness: firmnessBefore(found, earlier) ?? { sentence, clause, number: quantity.number.span },
    counts:
      shared ?? (noun === null || isMeasure ? unitText(sentence, quantity, end) : phraseText(sentence, noun)),
    category,
    base: category,
    about: aboutOf(sentence, found.names, own, clause, quantity.start, left),
    where: whereOfAmount(found, left, Math.min(clause.right, wordAt(sentence.words, found.contentEnd))),
    partOf: hasPartOpener(sentence, quantity.start) ? wholeOf(quantity, position, earlier) : null,
    shown,
    rival: null,
    persons: false,
  }
}

/** The word behind « 9 400 € » and « 9 400 € de plus ». */
function behindUnit({ words, language }: SentenceWords, { kind, last, next }: Quantity): number {
  const mayChange = language === 'fr' && kind !== 'percent' && next > last + 1
  return mayChange ? changeEnd(words, next - 1) + 1 : next
}

/** « 55 % à Milan et 41 % à Rome »: the place behind it, else one before. */
function whereOfAmount({ sentence, names, quantity }: FoundFigure, left: number, right: number): Where {
  const own = placeOfBracket(sentence, names, quantity.first)
  if (own !== null) return own
  const { words } = sentence
  // « 20 mm entre Nice et Menton »
  const isBetween = /^(?:entre|between)$/.test(words[quantity.next]?.form ?? '')
  if (isBetween && words[quantity.next + 1]?.capital === true)
    return placeBehind(sentence, names, quantity, right)
  return placeAround(sentence, names, quantity, left, right)
}

/** « 72 %, dont 37 % … », « 200 millions, dont 100 … »: the larger amount before it. */
function wholeOf(quantity: Quantity, position: number, earlier: readonly Earlier[]): Quantity | null {
  const size = quantity.value ?? quantity.low ?? quantity.high ?? Number.POSITIVE_INFINITY
  const last = earlier.findLast(one => one.position === position && one.quantity.kind === quantity.kind)
  const whole = last?.quantity.value ?? last?.quantity.low ?? last?.quantity.high ?? 0
  return last !== undefined && whole > size ? last.quantity : null
}

/** « barils de pétrole », « km », "dollars": the unit and what follows it. */
function unitText({ text, words }: SentenceWords, quantity: Quantity, end: number): string {
  const numberEnd = quantity.number.span[1]
  let first = quantity.last
  while (first < end && ((words[first]?.end ?? 0) <= numberEnd || isOfOrMark(words[first]))) first += 1
  if (first >= end) return quantity.unit ?? ''
  const start = Math.max(numberEnd, words[first]?.start ?? numberEnd)
  const written = text.slice(start, words[end - 1]?.end ?? start)
  return written
    .replace(/^[\s-]+/u, '')
    .replace(hedgesBehind, '')
    .replace(/\s+/gu, ' ')
}

/** « 400 euros minimum », « 200 g/km et plus » */
const hedgesBehind = /\s(?:minimum|maximum|environ|(?:et|ou) (?:plus|moins)|(?:and|or) (?:more|less))$/iu

function isOfOrMark(word: Word | undefined): boolean {
  return word === undefined || /^(?:de|d'|of|-|″|")$/.test(word.form)
}
