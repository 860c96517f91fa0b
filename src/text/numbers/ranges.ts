import type { Language, Span } from '../../types.ts'
import { wordSet } from '../words/word-set.ts'
import { readCardinal } from './cardinals.ts'
import type { NumberMention, NumberReading } from './numbers.ts'
import type { Piece } from './pieces.ts'

type Reader = (
  text: string,
  pieces: readonly Piece[],
  from: number,
  language: Language,
  joinAnd?: boolean,
) => NumberReading | null

interface Range {
  readonly mention: NumberMention
  readonly next: number
}

const openers = { fr: { both: 'entre', from: 'de' }, en: { both: 'between', from: 'from' } }
const alternatives = { fr: 'ou', en: 'or' }
const conjunctions = { fr: 'et', en: 'and' }
/** « près de 10 à 12 »: this « de » belongs to the hedge. */
const beforeDe = new Set(['plus', 'moins', 'pres', 'autour', 'lors', 'environ', 'aupres', 'pas'])
/** « passer de 5 à 8 » and "rose from 5 to 8" tell a change: the two numbers are not the ends of one estimate. */
const changes = {
  fr: /^(?:pass(?!age)|augment|baiss|hauss|chut|grimp|progress|recul|tomb|port|redui|diminu|evolu|mont|descend|relev|abaiss|bondi|doubl|ramen|remont|revus?$|revis|corrig|actualis|rehauss|alourdi|pli(?:e|er|ait|ant)$|elev)/,
  en: /^(?:ris|rose|fell|fall|increas|decreas|drop|grew|grow|climb|jump|went|go|gone|up|down|cut|reduc|rais|lower|slump|soar|surg|doubl|shr[aiu]nk|expand|revis|chang|mov|swell|swelled|dwindl|slid(?:e|es|ing)?$|sank|lift|hik(?:e|es|ed|ing)$|boost|nudg|bump(?:s|ed|ing)?$|slip(?:s|ped|ping)?$|trim|par(?:e|es|ed|ing)$|slash|edg(?:e|es|ed|ing)$)/,
} as const
/** The verbs among them that no noun looks like: « les montants, de 5 à 10 euros » tell no change. */
const moves = {
  fr: /^(?:revus?|revoi(?:t|ent)|revis(?:e|ent)|relev(?:e|ent)|rehauss(?:e|ent)|ramen(?:e|ent)|abaiss(?:e|ent)|corrig(?:e|ent)|actualis(?:e|ent)|passe|passee?s|monte|grimpe|chute)$/,
  en: /^(?:revis(?:ed|es)|raised|lowered|updated|corrected|rose|fell|climbed|jumped|dropped)$/,
} as const
const tolls = wordSet('bilan bilans nombre decompte toll tolls number count tally')
const changeReach = 8
const farReach = 24
/** « augmenter de 15 à 20 % »: by how much; « passer de 15 à 20 % », « de 15 % à 20 % »: from where to where. */
const growing = /^(?:augment|baiss|hauss|diminu|progress|recul|grimp|bondi|chut)/
const growth = /^de\s\d[\d,]*\sà\s\d[\d,]*\s?%/iu
/** « perdre », « gagner », « céder » and « au passage de la tempête » govern other things as often: only right before. */
const nearChange = /^(?:perd|gagn|passage|ced(?:e|er|ait|ant)?$)/
const nearReach = 3
/** « une hausse de 5 à 8 % » is one estimate, « la hausse des prix de 5 à 8 % » is none. */
const nounsOfChange = wordSet(
  'hausse hausses baisse baisses augmentation diminution recul progression chute reduction bond relevement abaissement',
)
const coordinatedReach = 10
const betweenEnds = /^[ \u00a0\u202f\u2009]*(?:(?:US)?[$€£¥₩₽₴%]|dollars|euros)?[ \u00a0\u202f\u2009]*$/u
const currencyOnly = /^[ \u00a0\u202f\u2009]*(?:US)?[$€£¥₩₽₴]$/u
const carelessRatio = 5

/**
 * A range whose opener or first number is the piece `from`: « entre 10 000 et 12 000 », "from 10 to 12",
 * « 10 à 12 », "10,000-12,000", "two or three hundred". `first` is the number at `from`, if one begins there.
 */
export function readRange(
  text: string,
  pieces: readonly Piece[],
  from: number,
  first: NumberReading | null,
  language: Language,
  read: Reader,
): Range | null {
  const piece = pieces[from]
  if (piece === undefined) return null
  if (first !== null) {
    const told =
      pieces[from - 1]?.word === openers[language].from && isChange(text, pieces, from - 1, language)
    return told ? null : readTail(text, pieces, piece.start, first, false, language, read)
  }
  const isBoth = piece.word === openers[language].both
  const isFrom = piece.word === openers[language].from && !beforeDe.has(pieces[from - 1]?.word ?? '')
  if (!isBoth && !isFrom) return null
  if (isFrom && isChange(text, pieces, from, language)) return null
  const opened = openedNumber(text, pieces, from, isBoth, language, read)
  for (const low of opened) {
    const range = readTail(text, pieces, piece.start, low, isBoth, language, read)
    if (range !== null) return range
  }
  return null
}

/** The number after the opener; "between one hundred and fifty …" and « entre cent et un million » may be read over its "and" or up to it. */
function openedNumber(
  text: string,
  pieces: readonly Piece[],
  from: number,
  isBoth: boolean,
  language: Language,
  read: Reader,
): NumberReading[] {
  const piece = pieces[from]
  const after = pieces[from + 1]
  if (piece === undefined || after === undefined) return []
  if (after.gap !== 'space' && !currencyOnly.test(text.slice(piece.end, after.start))) return []
  const readings = [read(text, pieces, from + 1, language) ?? readOne(pieces, from + 1, language)]
  if (isBoth) readings.push(read(text, pieces, from + 1, language, false))
  return readings.filter(reading => reading !== null)
}

/** « entre un et six millions », "between one and three": in a range « un » is no article. */
function readOne(pieces: readonly Piece[], from: number, language: Language): NumberReading | null {
  const piece = pieces[from]
  if (piece === undefined || !/^(?:une?|one)$/.test(piece.word)) return null
  const cardinal = readCardinal(pieces, from, language, false)
  if (cardinal === null || cardinal.next !== from + 1) return null
  const { start, end } = piece
  return { from, start, end, next: from + 1, value: 1, kind: 'cardinal', cardinal }
}

/** Whether the opener at `from` follows a word of change, or is coordinated to one that does. */
function isChange(text: string, pieces: readonly Piece[], from: number, language: Language): boolean {
  const before = pieces[from - 1]
  if (before?.word === conjunctions[language]) {
    const first = coordinatedTo(text, pieces, from, language)
    return first !== null && isChange(text, pieces, first, language)
  }
  if (before !== undefined && nounsOfChange.has(before.word)) return false
  if (isBehindComma(text, pieces, from)) return hasChangeFarBefore(text, pieces, from, language)
  // « une hausse de la taxe (de 6 % à 8 %) »
  if (text.charAt((pieces[from]?.start ?? 0) - 1) === '(')
    return pieces
      .slice(Math.max(0, from - changeReach), from)
      .some(({ word }) => changes[language].test(word))
  for (let index = from - 1; index >= Math.max(0, from - changeReach); index--) {
    if (pieces[index + 1]?.gap === 'other' || pieces[index]?.digits !== null) break
    const word = pieces[index]?.word ?? ''
    if (growing.test(word) && growth.test(text.slice(pieces[from]?.start ?? 0))) return false
    if (changes[language].test(word)) return true
    if (language === 'fr' && from - index <= nearReach && nearChange.test(word)) return true
  }
  return isRevisedToll(text, pieces, from, language)
}

/** "raised the toll of Saturday’s strike from 30 to 34": a verb of change governs a toll, however long its name. */
function isRevisedToll(text: string, pieces: readonly Piece[], from: number, language: Language): boolean {
  const near = pieces.slice(Math.max(0, from - farReach), from)
  const toll = near.findLastIndex(({ word }) => tolls.has(word))
  if (toll < 0 || near.slice(toll).some(({ digits }) => digits !== null)) return false
  return hasChangeFarBefore(text, pieces, from, language)
}

function isBehindComma(text: string, pieces: readonly Piece[], from: number): boolean {
  const [before, opener] = [pieces[from - 1], pieces[from]]
  return before !== undefined && opener !== undefined && text.slice(before.end, opener.start).trim() === ','
}

/** « a revu à la hausse son bilan de la frappe du 9 mai, de 34 à 58 morts »: anywhere before the comma in the sentence. */
function hasChangeFarBefore(
  text: string,
  pieces: readonly Piece[],
  from: number,
  language: Language,
): boolean {
  for (let index = from - 1; index >= Math.max(0, from - farReach); index--) {
    const [piece, next] = [pieces[index], pieces[index + 1]]
    if (piece === undefined || next === undefined || /[.!?;:]\s/u.test(text.slice(piece.end, next.start)))
      return false
    if (moves[language].test(piece.word)) return true
  }
  return false
}

/** "rose from $8 to $9 and from $11 to $13": the first "from". */
function coordinatedTo(
  text: string,
  pieces: readonly Piece[],
  from: number,
  language: Language,
): number | null {
  const end = pieces[from]?.start ?? 0
  for (let index = from - 2; index >= Math.max(0, from - coordinatedReach); index--) {
    const piece = pieces[index]
    if (piece === undefined || /[.;:!?…] |\n/.test(text.slice(piece.end, end))) return null
    if (piece.word === openers[language].from && pieces[index + 1]?.digits != null) return index
  }
  return null
}

function readTail(
  text: string,
  pieces: readonly Piece[],
  start: number,
  low: NumberReading,
  isBoth: boolean,
  language: Language,
  read: Reader,
): Range | null {
  const next = pieces[low.next]
  if (next === undefined || !canEnd(low)) return null
  const either = !isBoth && next.gap === 'space' && next.word === alternatives[language]
  const hyphened = next.gap === 'dash' || (next.gap === 'hyphen' && low.end === next.start - 1)
  const dashed = !isBoth && (hyphened || isPriced(text, low, next))
  if (!dashed && !either && !isConnector(text, next, low.end, isBoth, language)) return null
  const from = dashed ? low.next : low.next + 1
  const piece = pieces[from]
  if (piece === undefined || (!dashed && !betweenEnds.test(text.slice(next.end, piece.start)))) return null
  const high = read(text, pieces, from, language)
  if (high === null || !canEnd(high) || high.value === null || low.value === null) return null
  if (dashed && (low.cardinal === null || pieces[low.next - 1]?.digits === null || piece.digits === null))
    return null
  const ends = inOrder(scaledLike(low, high), high.value)
  if (ends.low >= ends.high || (either && ends.high > 2 * ends.low)) return null
  const kind = high.kind === 'percent' || low.kind === 'percent' ? 'percent' : 'range'
  const spans = { span: [start, high.end], ends: spansOf(low, high) } as const
  return { mention: { ...spans, value: null, ...ends, kind }, next: high.next }
}

/** « de 0 à -2 degrés »: colder is less. */
function inOrder(first: number, second: number): { low: number; high: number } {
  return second < 0 && first > second ? { low: second, high: first } : { low: first, high: second }
}

/** "$45-$90": each end with its sign. */
function isPriced(text: string, low: NumberReading, next: Piece): boolean {
  const between = /^ ?[-–] ?((?:US)?[$€£])$/u.exec(text.slice(low.end, next.start))
  return between !== null && text.slice(0, low.start).endsWith(between[1] ?? '')
}

function spansOf(low: NumberReading, high: NumberReading): readonly [Span, Span] {
  return [
    [low.start, low.end],
    [high.start, high.end],
  ]
}

function canEnd(reading: NumberReading): boolean {
  return reading.kind !== 'ordinal' && reading.kind !== 'vague'
}

function isConnector(text: string, next: Piece, end: number, isBoth: boolean, language: Language): boolean {
  if (!betweenEnds.test(text.slice(end, next.start))) return false
  if (isBoth) return next.word === conjunctions[language]
  if (language === 'en') return next.word === 'to'
  const written = text.slice(next.start, next.end)
  return written === 'à' || written === 'À'
}

/**
 * « entre 10 et 12 mille » and "10 to 12,000": the first number takes the scale of the second. Written in digits,
 * only when the two are of one order ("5 to 10,000", not "1 to 10,000").
 */
function scaledLike(low: NumberReading, high: NumberReading): number {
  const value = low.value ?? 0
  const above = high.cardinal
  if (low.cardinal === null || low.cardinal.magnitude > 1 || above === null || value >= 1000) return value
  if (!Number.isInteger(value) && !above.scaled) return value
  if (above.scaled && above.magnitude >= 1000) {
    return value < above.coefficient ? value * (above.value / above.coefficient) : value
  }
  if (above.magnitude === 100 && above.value % 100 === 0) {
    return value < above.value / 100 ? value * 100 : value
  }
  const coefficient = above.value / 1000
  const careless = above.value >= 1000 && Number.isInteger(coefficient) && coefficient < 1000
  return careless && value < coefficient && value * carelessRatio >= coefficient ? value * 1000 : value
}
