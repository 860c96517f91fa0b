import type { Language } from '../../types.ts'
import type { Digits, Piece } from './pieces.ts'

/** A cardinal or ordinal number read from the pieces `[from, next)`. */
export interface Cardinal {
  readonly next: number
  readonly value: number
  readonly ordinal: boolean
  /** « cinquièmes », "fifths": what makes a fraction out of an ordinal. */
  readonly plural: boolean
  /** The last « cent », « mille » or « million » of it; 1 when there is none. */
  readonly magnitude: number
  /** Before the first scale word: the 12 of « 12 mille ». */
  readonly coefficient: number
  /** Whether a word or sign gives the scale, as in « 12 mille » and "12k". */
  readonly scaled: boolean
}

interface State {
  next: number
  total: number
  /** Below a thousand: what the next scale word multiplies; null when nothing stands there yet. */
  group: number | null
  /** What may still be added to the group must be below this. */
  room: number
  /** Only a smaller scale may follow, except right after another scale word (« mille milliards »). */
  scale: number
  magnitude: number
  coefficient: number | null
  ordinal: boolean
  plural: boolean
  digits: boolean
}

const longestNumber = 24

/**
 * Reads the longest number at `from`: words, digits, or both (« 3 cents », "2.5 million"). `joinAnd` lets English
 * go on over "and" ("two hundred and five").
 */
export function readCardinal(
  pieces: readonly Piece[],
  from: number,
  language: Language,
  joinAnd = true,
): Cardinal | null {
  const state = startState(from)
  while (state.next < pieces.length && state.next - from < longestNumber) {
    const piece = pieces[state.next]
    if (piece === undefined || state.ordinal) break
    if (
      state.next > from &&
      piece.gap !== 'space' &&
      piece.gap !== 'hyphen' &&
      !isSpacedHyphen(pieces, state.next)
    )
      break
    const read =
      readPiece(state, piece, pieces, language) || (joinAnd && skipAnd(state, piece, pieces, language))
    if (!read) break
    state.next++
  }
  return state.next === from ? null : finish(state)
}

/** "ninety - five", as some programs write "ninety-five"; but "ninety - five of them wounded". */
function isSpacedHyphen(pieces: readonly Piece[], at: number): boolean {
  const [tens, unit, after] = pieces.slice(at - 1, at + 2)
  if (unit?.gap !== 'dash' || tens?.known?.role !== 'tens' || unit.known?.role !== 'unit') return false
  return !tens.known.ordinal && unit.known.value < 10 && after?.word !== 'of' && after?.word !== 'de'
}

function startState(next: number): State {
  return {
    next,
    total: 0,
    group: null,
    room: Number.POSITIVE_INFINITY,
    scale: Number.POSITIVE_INFINITY,
    magnitude: 1,
    coefficient: null,
    ordinal: false,
    plural: false,
    digits: false,
  }
}

function finish(state: State): Cardinal {
  const value = clean(state.total + (state.group ?? 0))
  return {
    next: state.next,
    value,
    ordinal: state.ordinal,
    plural: state.plural,
    magnitude: state.magnitude,
    coefficient: state.coefficient ?? value,
    scaled: state.coefficient !== null,
  }
}

/** 4.1 million must not come out as 4099999.9999999995. */
function clean(value: number): number {
  return Number(value.toPrecision(15))
}

function readPiece(state: State, piece: Piece, pieces: readonly Piece[], language: Language): boolean {
  if (piece.digits !== null) return readDigits(state, piece)
  const word = piece.known
  if (word === null || word.role === 'part' || word.role === 'collective') return false
  if (word.plural && word.ordinal && word.value === 2) return false
  const read =
    word.role === 'unit'
      ? addUnit(state, word.value, language)
      : word.role === 'tens'
        ? addTens(state, word.value, language)
        : word.role === 'hundred'
          ? multiplyByHundred(state, piece, language)
          : !isOnePart(state, word.ordinal, language) && multiplyByScale(state, word.value, pieces)
  if (read) {
    state.ordinal = word.ordinal
    state.plural = word.plural
  }
  return read
}

/** « un millième » is a fraction, never the ordinal of mille. */
function isOnePart(state: State, ordinal: boolean, language: Language): boolean {
  return language === 'fr' && ordinal && state.group === 1
}

function readDigits(state: State, piece: Piece): boolean {
  const digits = piece.digits
  if (digits === null) return false
  if (state.group !== null) return addDigits(state, digits)
  if (state.total !== 0 && !followsScale(state, digits.value, piece)) return false
  state.digits = true
  state.ordinal = digits.ordinal
  state.group = digits.value * digits.scale
  if (digits.scale > 1) {
    state.coefficient ??= digits.value
    state.magnitude = digits.scale
    state.scale = digits.scale
  }
  state.room = 0
  return true
}

/** "3 hundred and 21" */
function addDigits(state: State, digits: Digits): boolean {
  const fits = state.digits && state.room === 100 && digits.scale === 1 && Number.isInteger(digits.value)
  if (!fits || state.group === null || digits.value <= 0 || digits.value >= 100 || digits.ordinal)
    return false
  state.group += digits.value
  state.room = 0
  return true
}

/** « 2 millions 300 000 », "4 thousand 3 hundred": digits go on only where no other number could begin. */
function followsScale(state: State, value: number, piece: Piece): boolean {
  if (piece.gap !== 'space' || !Number.isInteger(value) || value >= state.scale || value <= 0) return false
  return state.digits || value >= 1000
}

function addUnit(state: State, value: number, language: Language): boolean {
  const startsGroup = state.group === null
  if (!startsGroup && (value === 0 || value >= state.room)) return false
  state.group = (state.group ?? 0) + value
  state.room = language === 'fr' && value === 10 ? 10 : 0
  return true
}

function addTens(state: State, value: number, language: Language): boolean {
  const room = language === 'fr' && value === 60 ? 20 : 10
  if (state.group === null) {
    state.group = value
    state.room = room
    return true
  }
  // « quatre-vingts »
  if (language === 'fr' && value === 20 && state.group % 100 === 4) {
    state.group += 76
    state.room = 20
    return true
  }
  if (value >= state.room) return false
  state.group += value
  state.room = room
  return true
}

function multiplyByHundred(state: State, piece: Piece, language: Language): boolean {
  if (state.group === null) {
    if (piece.known?.role === 'hundred' && piece.known.plural && language === 'fr') return false
    state.group = 100
  } else {
    // « 50 cents » are coins
    const most = state.digits && language === 'fr' ? 9 : 99
    if (state.group < 2 && !(language === 'en' && state.group === 1)) return false
    if (state.group > most || !Number.isInteger(state.group)) return false
    state.group *= 100
  }
  state.room = 100
  state.magnitude = 100
  return true
}

function multiplyByScale(state: State, value: number, pieces: readonly Piece[]): boolean {
  if (state.group === null && state.total > 0) {
    // « deux mille milliards »: a scale word right after a smaller one
    if (value <= state.scale || pieces[state.next - 1]?.known?.role !== 'scale') return false
    state.total *= value
  } else {
    if (value >= state.scale) return false
    state.coefficient ??= state.group ?? 1
    state.total += (state.group ?? 1) * value
  }
  state.group = null
  state.room = Number.POSITIVE_INFINITY
  state.scale = value
  state.magnitude = value
  return true
}

/** « vingt et un », "two hundred and five", "one thousand and fifty". */
function skipAnd(state: State, piece: Piece, pieces: readonly Piece[], language: Language): boolean {
  const after = pieces[state.next + 1]
  if (after === undefined || (after.gap !== 'space' && after.gap !== 'hyphen')) return false
  if (language === 'fr') {
    return piece.word === 'et' && (joinsFrenchUnit(state, after) || joinsBehindMillions(state, pieces))
  }
  if (piece.word !== 'and' || state.magnitude === 1) return false
  const atHundred = state.group !== null && state.room === 100
  if (!atHundred && !(state.group === null && state.total > 0)) return false
  return joinsAfterAnd(state, pieces, atHundred)
}

/** « vingt et un », « soixante et onze », « cent et une », « mille et une », « 3 cents et 21 » */
function joinsFrenchUnit(state: State, after: Piece): boolean {
  if (state.digits && after.digits !== null) return isHundredsDigits(state, after.digits.value)
  if (after.known?.role !== 'unit') return false
  const { value } = after.known
  const isHundredOrThousand = state.room === 100 || (state.group === null && state.scale === 1e3)
  if (value === 1 && isHundredOrThousand && !state.digits) return true
  return value === 1 ? state.room === 10 || state.room === 20 : value === 11 && state.room === 20
}

function isHundredsDigits(state: State, value: number): boolean {
  return state.room === 100 && value > 0 && value < 100 && Number.isInteger(value)
}

/** « deux millions et trois cents »: what is counted by millions has its « de », so the number goes on. */
function joinsBehindMillions(state: State, pieces: readonly Piece[]): boolean {
  const isBehind = state.group === null && state.total > 0 && !state.digits && state.scale >= 1e5
  const rest = isBehind ? readCardinal(pieces, state.next + 1, 'fr', false) : null
  return rest !== null && rest.value >= 2 && rest.value < state.scale && !rest.ordinal
}

function joinsAfterAnd(state: State, pieces: readonly Piece[], atHundred: boolean): boolean {
  const rest = readCardinal(pieces, state.next + 1, 'en', false)
  if (rest === null || rest.value <= 0) return false
  const after = pieces[state.next + 1]
  if (after?.digits !== null && !(state.digits && atHundred)) return false
  if (!atHundred) return rest.value < state.scale
  return rest.coefficient < 100
}
