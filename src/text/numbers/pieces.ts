import type { Language } from '../../types.ts'
import { isDigitCode, isHyphenCode, isLineBreak, isSpace, isWordCode } from '../characters.ts'
import { fold } from '../words/tokens.ts'
import { readNumeral, vulgarFractions } from './numerals.ts'
import { moneyLetters, readNumberSign } from './signs.ts'
import type { NumberWord } from './word.ts'
import { englishNumberWords } from './words-english.ts'
import { frenchNumberWords } from './words-french.ts'

/** What stands between two pieces: nothing, spaces, one hyphen, a dash that can mean a range, or anything else. */
type Gap = 'none' | 'space' | 'hyphen' | 'dash' | 'other'

/** A word or a number in digits, as the grammar of numbers sees a text. */
export interface Piece {
  readonly start: number
  readonly end: number
  /** What stands before it. */
  readonly gap: Gap
  /** Folded; empty for digits and for codes like F-16 or 14h30. */
  readonly word: string
  readonly known: NumberWord | null
  readonly digits: Digits | null
}

export interface Digits {
  /** Without its scale. */
  readonly value: number
  /** "12k", "2.5m" or « 5 Md€ » carry their scale with them; 1 otherwise. */
  readonly scale: number
  readonly ordinal: boolean
  readonly fraction: boolean
}

const vocabularies = { fr: frenchNumberWords, en: englishNumberWords }
/** « n° 5 », "No. 5" and « numéro 2 » are labels. */
const labelBefore = /(?:^|[^\p{L}])(?:n[°ºo]s?|№|num[ée]ros?|Nos?\.|nos?\.)\s?$/u
const codeBefore = /[\p{L}\p{N}_@#/\\=&?%]$|\p{L}[-‐‑.:'’]$/u
/** « l’un », « d’1,5 », and the first half of "5k-20k". */
const notCodeBefore = /(?:^|[^\p{L}])(?:[dlns]|qu|jusqu)['’]$|\d\p{L}{1,3}[-‐‑]$/iu
const codeAfter = /[_@=&\\#~]|[/:]\d/uy
const closingDash = /^[^\n.,;]{0,160}?\p{L}[-‐‑](?=[\s,.;:)])/u
const codeJoints = new Set('/:.,')
const contextLength = 12
const dashContextLength = 200

/** Cuts `text` into the words and numerals that the grammar of numbers reads, in order. */
export function numberPieces(text: string, language: Language): Piece[] {
  const pieces: Piece[] = []
  let index = 0
  while (index < text.length) {
    const code = text.charCodeAt(index)
    if (isDigitCode(code) || isLeadingSeparator(text, index))
      index = pushDigits(text, index, language, pieces)
    else if (isWordCode(code)) index = pushWord(text, index, language, pieces)
    else index++
  }
  return pieces
}

/** The point of ".5". */
function isLeadingSeparator(text: string, index: number): boolean {
  const character = text.charAt(index)
  if ((character !== '.' && character !== ',') || !isDigitCode(text.charCodeAt(index + 1))) return false
  return index === 0 || isSpace(text.charCodeAt(index - 1))
}

function push(text: string, start: number, end: number, pieces: Piece[], what: Partial<Piece>): number {
  const previous = pieces.at(-1)
  const gap = previous === undefined ? 'other' : gapOf(text, previous.end, start)
  pieces.push({ start, end, gap, word: '', known: null, digits: null, ...what })
  return end
}

function gapOf(text: string, from: number, to: number): Gap {
  if (from === to) return 'none'
  let hyphens = 0
  let dashes = 0
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index)
    if (isLineBreak(code)) return 'other'
    if (isHyphenCode(code)) hyphens++
    else if (code === 0x2013 || code === 0x2014) dashes++
    else if (!isSpace(code)) return 'other'
  }
  if (hyphens + dashes === 0) return 'space'
  if (hyphens + dashes > 1) return 'other'
  return hyphens === 1 && to - from === 1 ? 'hyphen' : 'dash'
}

function pushWord(text: string, start: number, language: Language, pieces: Piece[]): number {
  let end = start
  let hasDigit = false
  for (let code = text.charCodeAt(end); isWordCode(code); code = text.charCodeAt(++end)) {
    hasDigit ||= isDigitCode(code)
  }
  if (hasDigit) {
    const letters = moneyLettersLength(text, start)
    if (letters > 0) return start + letters
    return push(text, start, codeEnd(text, end), pieces, {})
  }
  const written = text.slice(start, end)
  const part = vulgarFractions.get(written)
  if (part !== undefined) {
    return push(text, start, end, pieces, {
      digits: { value: part, scale: 1, ordinal: false, fraction: true },
    })
  }
  const word = fold(written)
  return push(text, start, end, pieces, { word, known: vocabularies[language].get(word) ?? null })
}

/** « la PS5 » is no sum of pounds. */
const gameConsole = /^PS\d(?!\d|[.,]\d|[kmb]n?\b| [mb]illion)/u

/** The length of the letters of "AUD1.5m"; 0 when the word is something else. */
function moneyLettersLength(text: string, start: number): number {
  const written = text.slice(start, start + contextLength)
  const letters = /^\p{L}+(?=\d)/u.exec(written)?.[0] ?? ''
  if (gameConsole.test(written)) return 0
  return moneyLetters.test(letters) ? letters.length : 0
}

function pushDigits(text: string, start: number, language: Language, pieces: Piece[]): number {
  const numeral = readNumeral(text, start, language)
  const before = text.slice(Math.max(0, start - contextLength), start)
  if (numeral.value === null || isCode(text, before, numeral.end)) {
    return push(text, start, codeEnd(text, numeral.end), pieces, {})
  }
  const sign = readNumberSign(text, numeral.end, before, language)
  if (sign === null) return push(text, start, codeEnd(text, numeral.end), pieces, {})
  const negative = isNegative(text, before, sign.end)
  const value = negative ? -numeral.value : numeral.value
  const digits = { value, scale: sign.scale, ordinal: sign.ordinal, fraction: numeral.fraction }
  return push(text, negative ? start - 1 : start, sign.end, pieces, { digits })
}

function isCode(text: string, before: string, end: number): boolean {
  codeAfter.lastIndex = end
  if (codeAfter.test(text) || labelBefore.test(before)) return true
  return codeBefore.test(before) && !notCodeBefore.test(before) && !moneyLetters.test(before)
}

/** The end of a code: « F-16 », "4x4", « 2024-12-16T12:30 » are swallowed whole. */
function codeEnd(text: string, from: number): number {
  let end = from
  while (end < text.length) {
    const code = text.charCodeAt(end)
    const joined =
      (isHyphenCode(code) || codeJoints.has(text.charAt(end))) && isDigitCode(text.charCodeAt(end + 1))
    if (!joined && !isWordCode(code)) break
    end++
  }
  return end
}

/** « -10 », but not the hyphen of « ses troupes -10 000 hommes- », which stands for a dash. */
function isNegative(text: string, before: string, end: number): boolean {
  if (!/(?:^|[\s(«“])[-−]$/u.test(before)) return false
  return before.endsWith('−') || !closingDash.test(text.slice(end, end + dashContextLength))
}
