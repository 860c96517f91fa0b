import type { Language } from '../../types.ts'
import {
  isApostropheCode,
  isDigitCode,
  isHyphenCode,
  isSpace,
  isUpperCode,
  isWordCode,
} from '../characters.ts'
import { endsInYear } from '../numbers/numerals.ts'
import { fold } from '../words/tokens.ts'
import { wordSet } from '../words/word-set.ts'
import {
  afterTimeOfDay,
  beforeEither,
  beforeName,
  beforeNameInFrench,
  beforeNumber,
  letterNouns,
  nameParticles,
  sentenceStarters,
  timesOfDay,
} from './abbreviations.ts'

/** How far a word is looked for, in UTF-16 units: hostile text has a bound. */
const wordLengthMax = 32
const fullStop = 46

/** One line under work: `start` and `end` of the line, and how many straight double quotes were passed. */
export interface Line {
  readonly text: string
  readonly end: number
  readonly language: Language
  sentenceStart: number
  insideStraightQuotes: boolean
}

/** A full stop, question mark … with the closing marks that belong to it. */
export interface Ending {
  /** The first terminator. */
  readonly at: number
  /** After the last terminator. */
  readonly marksEnd: number
  /** After the closing quotation marks and brackets. */
  readonly end: number
  /** The next character that is no space. */
  readonly next: number
}

/** Whether a terminator with its closing marks ends a sentence: what stands before and after it decides. */
export function endsSentence(line: Line, ending: Ending): boolean {
  const { text } = line
  const following = text.charCodeAt(ending.next)
  if (bullets.has(following) || (ending.next > ending.end && startsMessage.has(following))) return true
  const single = text.charCodeAt(ending.at) === fullStop && ending.marksEnd === ending.at + 1
  const word = single ? wordBefore(line, ending.at) : ''
  if (ending.next === ending.marksEnd && !startsAfterNoSpace(line, ending, word)) return false
  if (!hasWord(text, line.sentenceStart, ending.at) || (single && isEnumerator(line, ending, word)))
    return false
  const start = firstLetter(line, ending.next)
  if (start.at >= line.end) return start.marked
  const plain = single && !isAbbreviation(line, ending, word, start.at)
  if (isDigitCode(text.charCodeAt(start.at))) return single ? plain : true
  if (isLower(text, start.at)) {
    if (single && plain && (start.quoted || startsCarelessly(line, word, start.at))) return true
    if (single && plain && isLetteredItem(line, start.at)) return true
    return isUpperCode(text.charCodeAt(start.at + 1)) && (plain || !single)
  }
  if (single) return plain
  return !asksThenAttributes(line, ending, start.at)
}

/** « dans ce délai. cependant, la loi … »: whole words before, and one that starts sentences after. */
function startsCarelessly(line: Line, word: string, next: number): boolean {
  return /^\p{Ll}{5,}$/u.test(word) && isStarter(line, next)
}

const letteredItem = /[b-j][.)]\s\p{Lu}/uy

/** « a. Lire. b. Signer. » */
function isLetteredItem(line: Line, at: number): boolean {
  letteredItem.lastIndex = at
  return letteredItem.test(line.text)
}

interface Start {
  readonly at: number
  /** An opening quotation mark or bracket stands before it. */
  readonly quoted: boolean
  /** Only signs follow (an emoji, a bullet), or none that goes on a sentence. */
  readonly marked: boolean
}

const goesOn = new Set([...'.,;:)]}/%'].map(mark => mark.charCodeAt(0)))
/** A handle or a hashtag starts with a small letter too. */
const startsMessage = new Set([...'@#'].map(mark => mark.charCodeAt(0)))
const bullets = new Set([...'→•►▶■●▪♦◆'].map(mark => mark.charCodeAt(0)))
const openers = new Set([...'«»“”„‘\'"‹¿¡(['].map(mark => mark.charCodeAt(0)))

/** The first letter or digit of what follows, over quotation marks, brackets, bullets and dashes. */
function firstLetter(line: Line, from: number): Start {
  let quoted = false
  let bracketed = false
  const limit = Math.min(line.end, from + wordLengthMax)
  if (goesOn.has(line.text.charCodeAt(from))) return { at: line.end, quoted, marked: false }
  for (let at = from; at < limit; at++) {
    const code = line.text.charCodeAt(at)
    if (isWordCode(code)) return { at, quoted: quoted && !bracketed, marked: true }
    if (isBracket(code)) bracketed = true
    else quoted ||= openers.has(code)
  }
  return { at: line.end, quoted, marked: true }
}

function isBracket(code: number): boolean {
  return code === 40 || code === 91
}

/** The word that a full stop ends, with inner full stops, hyphens and apostrophes: « U.S », « J.-C », « gén ». */
function wordBefore(line: Line, at: number): string {
  let from = at
  const limit = Math.max(line.sentenceStart, at - wordLengthMax)
  while (from > limit && isWordPart(line.text.charCodeAt(from - 1))) from--
  return line.text.slice(from, at)
}

function isWordPart(code: number): boolean {
  return isWordCode(code) || code === fullStop || isHyphenCode(code)
}

/** « 1. Le premier point », « II. Le second »: a number that opens the sentence is no sentence. */
function isEnumerator(line: Line, ending: Ending, word: string): boolean {
  const start = ending.at - word.length
  const opens = start <= line.sentenceStart || !hasWord(line.text, line.sentenceStart, start)
  return opens && ending.end === ending.marksEnd && /^(?:\d{1,3}|[A-Za-z]|[IVX]{1,5})$/.test(word)
}

function hasWord(text: string, from: number, to: number): boolean {
  if (to - from > 2 * wordLengthMax) return true
  for (let index = from; index < to; index++) if (isWordCode(text.charCodeAt(index))) return true
  return false
}

const topLevelDomain = /^(?:com|org|net|fr|gov|info|eu|io|uk|ru|ua|be|ch|ca|tv|co|edu|int|mil)$/i
const addressPart = /[/@\\_]|www\.|^\W*\w+\.\w+\.\w/
/** « 98.647.Fermées »: thousands, and no address. */
const thousandsBefore = /(?:^|[^\d.])\d{1,3}(?:\.\d{3})+$/
const numberReach = 20
/** « (Le Port/Sud).Il », « à 126 km/h.La »: the stroke makes no address. */
const bracketOrUnit = /\p{L}\)$|\d[ \u00a0\u202f]k?m\/[hs]$/u
const unitReach = 8

/** « guerre.Il »: the space is missing. « Booking.com », « U.S.A », 3.14 and addresses are no ends. */
function startsAfterNoSpace(line: Line, ending: Ending, word: string): boolean {
  const { text } = line
  const code = text.charCodeAt(ending.next)
  if (ending.end > ending.marksEnd || openers.has(code)) return true
  if (!isWordCode(code)) return false
  const before = text.charCodeAt(ending.at - 1)
  if (isDigitCode(before)) {
    if (isDigitCode(code)) return endsInYear(text, ending.at)
    const passed = text.slice(Math.max(line.sentenceStart, ending.at - numberReach), ending.at)
    if (isUpperCode(code) && thousandsBefore.test(passed)) return true
  }
  const passed = text.slice(Math.max(line.sentenceStart, ending.at - unitReach), ending.at)
  if (isUpperCode(code) && bracketOrUnit.test(passed)) return true
  if (addressPart.test(chunkAround(line, ending))) return false
  if (text.charCodeAt(ending.at) !== fullStop) return isUpperCode(code)
  if (ending.marksEnd > ending.at + 1) return isUpperCode(code)
  const next = text.slice(ending.next, wordEndFrom(line, ending.next))
  const lastPart = word.slice(word.lastIndexOf('.') + 1)
  if (topLevelDomain.test(next)) return false
  if (next.length === 1 && text.charCodeAt(ending.next + 1) === fullStop)
    return line.language === 'fr' && startsWithTitle(line, ending.next, lastPart)
  if (isUpperCode(code))
    return isDigitCode(before) || !isWordCode(before) || (lastPart.length > 1 && isLower(text, ending.at - 1))
  return isDigitCode(code) && lastPart.length > 3 && isLower(text, ending.at - 1)
}

/** « les régions.M. Roux »: a title before a name, after a whole word. */
function startsWithTitle({ text }: Line, next: number, word: string): boolean {
  const isTitle = text.charAt(next) === 'M' && isSpace(text.charCodeAt(next + 2))
  return isTitle && isUpperCode(text.charCodeAt(next + 3)) && /^\p{L}?\p{Ll}{3,}$/u.test(word)
}

function chunkAround(line: Line, ending: Ending): string {
  let from = ending.at
  while (
    from > line.sentenceStart &&
    ending.at - from < wordLengthMax &&
    !isSpace(line.text.charCodeAt(from - 1))
  )
    from--
  return line.text.slice(from, wordEndFrom(line, ending.next) + 2)
}

function wordEndFrom(line: Line, from: number): number {
  let index = from
  const limit = Math.min(line.end, from + wordLengthMax)
  while (index < limit && isWordCode(line.text.charCodeAt(index))) index++
  return index
}

/** « U.S », « J.-C », « Ph.D », without the last full stop. */
const dotted = /^\p{L}{1,2}(?:\.-?\p{L}{1,2})+$/u

function isAbbreviation(line: Line, ending: Ending, word: string, next: number): boolean {
  if (word === '') return false
  const bare = word.slice(word.lastIndexOf('-') + 1)
  const lower = bare.toLowerCase()
  if (beforeName.has(bare)) return !isStreet(line, ending, word, next)
  if (line.language === 'fr' && beforeNameInFrench.has(bare)) return true
  if (isDigitCode(line.text.charCodeAt(next)))
    return (
      beforeNumber.has(lower) || beforeEither.has(lower) || dotted.test(word) || isCode(line, ending, word)
    )
  if (timesOfDay.has(lower)) return isZoneOrDay(line, next)
  if (bare.length === 1 && isUpperCode(bare.charCodeAt(0)))
    return isInitial(line, ending.at - word.length, next)
  if (!beforeEither.has(lower) && !dotted.test(word)) return false
  return isDash(line.text.charCodeAt(ending.next)) || !isStarter(line, next)
}

/** "on Main St. It was": the same letters are a saint's before a name. */
function isStreet(line: Line, ending: Ending, word: string, next: number): boolean {
  if (!/^(?:St|Dr|Mt)$/.test(word) || !isStarter(line, next)) return false
  const previous = wordBefore(line, ending.at - word.length - 1)
  return line.language === 'en' && /^(?:\p{Lu}\p{Ll}|\d+(?:st|nd|rd|th)$)/u.test(previous)
}

/** « l’art. L. 211-3 », « l’article R. 12 » */
function isCode(line: Line, ending: Ending, word: string): boolean {
  const start = ending.at - word.length
  return (
    /^[A-Z]$/.test(word) && /\bart(?:icles?)?\.?\s$/i.test(line.text.slice(Math.max(0, start - 10), start))
  )
}

/** The next word in lower case; « L’ » and "It's" with their apostrophe. */
function nextWord(line: Line, from: number): string {
  let index = wordEndFrom(line, from)
  if (isApostropheCode(line.text.charCodeAt(index)) && index < line.end) index++
  return fold(line.text.slice(from, index))
}

const folded = {
  fr: new Set([...sentenceStarters.fr].map(fold)),
  en: new Set([...sentenceStarters.en].map(fold)),
} as const

function isStarter(line: Line, next: number): boolean {
  const word = nextWord(line, next)
  return folded[line.language].has(word) || folded[line.language].has(word.replace(/'$/, ''))
}

function isZoneOrDay(line: Line, next: number): boolean {
  const word = line.text.slice(next, wordEndFrom(line, next))
  return afterTimeOfDay.has(word.toLowerCase()) || (/^[A-Z]{2,4}$/.test(word) && !isStarter(line, next))
}

/** « J. K. Rowling », « George W. Bush », but not « le plan B. Le ministre ». */
function isInitial(line: Line, wordStart: number, next: number): boolean {
  const previous = wordBefore(line, wordStart - 1)
  if (letterNouns.has(previous.toLowerCase())) return false
  if (!isStarter(line, next)) return true
  const afterName = isUpperCode(previous.charCodeAt(0)) || previous.endsWith('.')
  return afterName && nameParticles.has(nextWord(line, next))
}

const attributing = wordSet(
  'said says asked asks added wrote tweeted told shouted cried replied exclaimed insisted continued quipped joked wondered',
)

/** "Is it enough?" Smith asked: the question is part of the sentence that attributes it. */
function asksThenAttributes(line: Line, ending: Ending, next: number): boolean {
  if (line.language !== 'en' || ending.end === ending.marksEnd || next !== ending.next) return false
  const words = line.text.slice(next, Math.min(line.end, next + 60)).split(/\s+/, 4)
  const verb = words.findIndex(word => attributing.has(word.replace(/[.,:;]$/, '')))
  return (
    verb > 0 && words.slice(0, verb).every(word => isUpperCode(word.charCodeAt(0)) && !/[.,:;]$/.test(word))
  )
}

export function isLower(text: string, index: number): boolean {
  const character = text.charAt(index)
  return character !== character.toUpperCase() && isWordCode(text.charCodeAt(index))
}

function isDash(code: number): boolean {
  return isHyphenCode(code) || code === 0x2013 || code === 0x2014
}
