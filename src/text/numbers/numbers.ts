import type { Language, Span } from '../../types.ts'
import { wordSet } from '../words/word-set.ts'
import { type Cardinal, readCardinal } from './cardinals.ts'
import { readVague } from './collectives.ts'
import { readFraction } from './fractions.ts'
import { numberPieces, type Piece } from './pieces.ts'
import { readRange } from './ranges.ts'

export interface NumberMention {
  /** The number words alone: « entre … et … », « de … à … », « % » and the article of « une vingtaine » are part of it. */
  readonly span: Span
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly kind: 'cardinal' | 'range' | 'percent' | 'ordinal' | 'fraction' | 'vague'
  /** Of a range: where its two numbers stand. */
  readonly ends?: readonly [low: Span, high: Span]
}

/** One number in the pieces `[from, next)`, before ranges are looked for. */
export interface NumberReading {
  readonly from: number
  readonly next: number
  readonly start: number
  readonly end: number
  readonly value: number | null
  readonly kind: NumberMention['kind']
  /** As read by `readCardinal`, when it is a plain number. */
  readonly cardinal: Cardinal | null
}

const percentSign = /[ \u00a0\u202f\u2009]?[%％]/uy
const percentWords = new Set([
  'percent',
  'percents',
  'pct',
  'pourcent',
  'pourcents',
  'pourcentage',
  'percentage',
])
const perCent = new Set(['pour cent', 'per cent'])
const notOrdinalAfter = new Set(['une', 'par', 'chaque'])
const singleArticles = new Set(['un', 'une', 'one'])

/**
 * The numbers of `text`, in order and without overlap: in digits with any separators, in words, or mixed; ranges,
 * percentages, fractions, ordinals and round quantities.
 *
 * - An exact number has value = low = high; a percentage is given in per cent (12 for « 12 % »); a range has
 *   low and high and no value, and keeps kind `percent` when it is one of percentages.
 * - `vague` is a round quantity: « une vingtaine » and "two dozen" have a value (20, 24) and no bounds,
 *   « des milliers », "dozens" and "a few hundred" have none of the three.
 * - « un », « une », "one" and "a" alone are left out, and so are codes (F-16, G7, 14h30, 2024-12-16, phone numbers).
 *   The numbers in a date (« 16 décembre 2024 ») are given: see `findDates` for what to leave aside.
 */
export function findNumbers(text: string, language: Language): NumberMention[] {
  const pieces = numberPieces(text, language)
  const mentions: NumberMention[] = []
  let index = 0
  while (index < pieces.length) {
    const reading = readNumber(text, pieces, index, language)
    const range = readRange(text, pieces, index, reading, language, readNumber)
    if (range !== null) {
      mentions.push(range.mention)
      index = range.next
    } else if (reading !== null) {
      mentions.push(mentionOf(reading))
      index = reading.next
    } else {
      index++
    }
  }
  return mentions
}

function mentionOf(reading: NumberReading): NumberMention {
  const { start, end, value, kind } = reading
  const bound = kind === 'vague' ? null : value
  return { span: [start, end], value, low: bound, high: bound, kind }
}

/** The longest number that begins at the piece `from`. */
function readNumber(
  text: string,
  pieces: readonly Piece[],
  from: number,
  language: Language,
  joinAnd = true,
): NumberReading | null {
  const first = pieces[from]
  if (first === undefined) return null
  if (signs[language].has(first.word)) return readNegative(text, pieces, from, language)
  if (!mayBegin(first, pieces[from + 1], language)) return null
  const vague = readVague(pieces, from, language)
  const fraction = vague === null ? readFraction(pieces, from, language) : null
  const plain = vague === null && fraction === null ? readPlain(pieces, from, language, joinAnd) : null
  const read = vague ?? fraction ?? plain
  if (read === null || isPartOfName(text, pieces, from, read.next)) return null
  const last = pieces[read.next - 1] ?? first
  const cardinal = plain === null ? null : plain.cardinal
  const whole = { from, start: first.start, cardinal }
  const value = read.value
  if (cardinal?.ordinal === true) return { ...whole, next: read.next, end: last.end, value, kind: 'ordinal' }
  const percent = readPercent(text, pieces, read.next, last.end)
  if (percent !== null) return { ...whole, ...percent, value, kind: 'percent' }
  const kind = vague !== null ? 'vague' : isFraction(first, fraction?.value ?? null) ? 'fraction' : 'cardinal'
  return { ...whole, next: read.next, end: last.end, value, kind }
}

const signs = { fr: new Set(['moins', 'negatif', 'negative']), en: new Set(['minus', 'negative']) }
/** « au moins dix », « plus ou moins dix ». */
const beforeMoins = wordSet('au du le la les ou plus en et a moins tout')
const afterNegative = wordSet(
  'and or to percent per degrees points is are was were et ou a pour pourcent degres est sont',
)

/** « moins dix degrés », "minus 5", "negative one"; but not "tested negative three times". */
function readNegative(
  text: string,
  pieces: readonly Piece[],
  from: number,
  language: Language,
): NumberReading | null {
  const first = pieces[from]
  const second = pieces[from + 1]
  if (first === undefined || second?.gap !== 'space' || beforeMoins.has(pieces[from - 1]?.word ?? ''))
    return null
  const one = second.word === 'one' ? readCardinal(pieces, from + 1, 'en') : null
  const whole = {
    kind: 'cardinal' as const,
    from: from + 1,
    start: second.start,
    end: second.end,
    cardinal: one,
  }
  const read = readNumber(text, pieces, from + 1, language) ?? (one === null ? null : { ...whole, ...one })
  if (read === null || read.value === null || read.value < 0 || read.kind === 'vague') return null
  const after = pieces[read.next]
  const isWord = first.word.startsWith('negati')
  if (isWord && after?.gap === 'space' && !afterNegative.has(after.word)) return null
  return { ...read, from, start: first.start, value: -read.value, cardinal: null }
}

function isFraction(first: Piece, value: number | null): boolean {
  return value === null ? first.digits?.fraction === true : !Number.isInteger(value)
}

/** Spares the grammar the words that no number begins with. */
function mayBegin(first: Piece, second: Piece | undefined, language: Language): boolean {
  if (first.digits !== null || first.known !== null) return true
  if (second === undefined || second.gap === 'other') return false
  return language === 'fr' ? frenchOpeners.has(first.word) : englishOpeners.has(first.word)
}

const frenchOpeners = wordSet('des plusieurs quelques certaines certains nombreux nombreuses')
const englishOpeners = wordSet('a an several few many some couple countless untold')

function readPlain(
  pieces: readonly Piece[],
  from: number,
  language: Language,
  joinAnd: boolean,
): { next: number; value: number; cardinal: Cardinal } | null {
  const isArticle = language === 'en' && pieces[from]?.word === 'a' && pieces[from + 1]?.gap === 'space'
  const cardinal = readCardinal(pieces, isArticle ? from + 1 : from, language, joinAnd)
  if (cardinal === null || (isArticle && (cardinal.magnitude === 1 || cardinal.ordinal))) return null
  if (isArticle && pieces[from + 1]?.digits !== null) return null
  if (!isArticle && isBareScale(pieces, from)) return null
  const word = pieces[from]?.word ?? ''
  const alone = cardinal.next === from + 1
  const isShare = percentWordsEnd(pieces, cardinal.next) !== null
  if (alone && !isShare && (singleArticles.has(word) || isOtherWord(pieces, from, word, language)))
    return null
  return { next: cardinal.next, value: cardinal.value, cardinal }
}

/** "million" alone counts nothing, and after a code ("X=5 thousand") its number was not understood. */
function isBareScale(pieces: readonly Piece[], from: number): boolean {
  const first = pieces[from]
  const before = pieces[from - 1]
  if (first?.known?.role !== 'scale' && first?.known?.role !== 'hundred') return false
  if (first.known.ordinal) return false
  const afterCode =
    first.gap === 'space' && before !== undefined && before.word === '' && before.digits === null
  return afterCode || first.known.value >= 1e5
}

/** « flambant neuf », « une seconde », « le 3 sept. »: words that are numbers elsewhere. */
function isOtherWord(pieces: readonly Piece[], from: number, word: string, language: Language): boolean {
  const before = pieces[from - 1]
  if (language === 'en') return false
  if (word === 'seconde') return notOrdinalAfter.has(before?.word ?? '')
  if (word === 'sept' && before !== undefined && before.digits !== null) return true
  if (word !== 'neuf') return false
  const after = pieces[from + 1]
  return after?.gap !== 'space' || !/[sxz]$/.test(after.word)
}

/** Trois-Rivières, Deux-Sèvres, Catch-Twenty-two. */
function isPartOfName(text: string, pieces: readonly Piece[], from: number, next: number): boolean {
  const first = pieces[from]
  if (first === undefined || first.digits !== null) return false
  const before = pieces[from - 1]
  if (first.gap === 'hyphen' && before !== undefined && before.word !== '') return !areUnits(before, first)
  const after = pieces[next]
  return after?.gap === 'hyphen' && isCapital(text, first.start) && isCapital(text, after.start)
}

/** "three-nought-four" */
function areUnits(a: Piece, b: Piece): boolean {
  return a.known?.role === 'unit' && b.known?.role === 'unit' && !a.known.ordinal && !b.known.ordinal
}

function isCapital(text: string, index: number): boolean {
  const character = text.charAt(index)
  return character !== character.toLowerCase()
}

function readPercent(
  text: string,
  pieces: readonly Piece[],
  next: number,
  end: number,
): { next: number; end: number } | null {
  percentSign.lastIndex = end
  const sign = percentSign.exec(text)?.[0]
  if (sign !== undefined) return { next, end: end + sign.length }
  const behind = percentWordsEnd(pieces, next)
  const last = behind === null ? undefined : pieces[behind - 1]
  return behind === null || last === undefined ? null : { next: behind, end: last.end }
}

/** Behind « pour cent » or "percent" that begins at `next`; null when something else does. */
function percentWordsEnd(pieces: readonly Piece[], next: number): number | null {
  const first = pieces[next]
  const second = pieces[next + 1]
  if (first === undefined || first.gap !== 'space') return null
  if (percentWords.has(first.word)) return next + 1
  const isPerCent = second !== undefined && perCent.has(`${first.word} ${second.word}`)
  // « dix pour cent mille habitants »: ten in every hundred thousand
  return isPerCent && pieces[next + 2]?.known?.role !== 'scale' ? next + 2 : null
}
