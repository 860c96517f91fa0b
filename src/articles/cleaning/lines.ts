import { lookedUpOnce } from '../../looked-up-once.ts'
import { isWordCode } from '../../text/characters.ts'
import { fold } from '../../text/words/tokens.ts'

/** One line of an article's text that is not blank, trimmed, as the cleaning rules see it. */
export interface TextLine {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Folded, without the bullets, brackets and quotation marks before the first letter; '' for a long line. */
  readonly folded: string
  readonly words: number
  /** Ends as a sentence does: a full stop, question or exclamation mark, closing marks after it allowed; not cut off by dots. */
  readonly isSentence: boolean
  /** More than one sentence: each is judged for itself. */
  readonly isSeveral: boolean
  /** Stands in the text as running prose: a finished sentence of some length, several sentences, or simply long. */
  readonly isProse: boolean
}

/** A line longer than this is prose whatever it says; furniture is short. */
const furnitureLengthMax = 450

/** A line inside a broken paragraph has so many words; its last one ends as a sentence does. */
const wrappedWordsMin = 4

/** Up to this many words, dots at the end cut a title off. */
const cutWordsMax = 25

/** "More U.S.", "(Example Co.)": the stop of an abbreviation. */
const abbreviated = /(?:(?:^|[\s.(])\p{L}|\b(?:Co|Inc|Corp|Ltd|Jr|Sr|St|etc|vol|éd))\.[)\]]*$/u

export function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = []
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const whole = match[0]
    const trimmed = whole.trim()
    if (trimmed === '') continue
    const start = match.index + whole.indexOf(trimmed)
    lines.push(describeLine(trimmed, start))
  }
  return lines.map((line, index) => (isWrapped(line, lines[index + 1]) ? { ...line, isProse: true } : line))
}

/** A paragraph broken into lines of one length goes on in lower case. */
function isWrapped(line: TextLine, next: TextLine | undefined): boolean {
  if (next === undefined || line.isSentence || line.words < 6 || !/^\p{Ll}/u.test(next.text)) return false
  return next.isSentence || next.words >= wrappedWordsMin
}

function describeLine(text: string, start: number): TextLine {
  const words = countWords(text)
  const isSeveral = /\p{Ll}{3}[.!?…]["»”’)]?\s+\p{Lu}/u.test(text)
  const isCut = words <= cutWordsMax && /(?:[\s\p{L},]\.{2,3}|\s…|\[(?:…|\.\.\.)\])$/u.test(text.slice(-20))
  const end = text.slice(-20)
  const isShort = words <= 3 && abbreviated.test(end)
  const isSentence = !isCut && !isShort && /[.!?…][\s"»”’')\]]*$/.test(end)
  return {
    start,
    end: start + text.length,
    text,
    folded: text.length > furnitureLengthMax ? '' : bareFold(text),
    words,
    isSentence,
    isSeveral,
    isProse: words >= 30 || (words >= 8 && (isSentence || isSeveral)),
  }
}

/** Folded text from its first letter, digit or sign of a name on. */
export function bareFold(text: string): string {
  return fold(text)
    .replace(/^[^\p{L}\p{N}@©(]+/u, '')
    .replace(/^\((?!\w{1,3}\))/, '')
    .trim()
}

function countWords(text: string): number {
  let words = 0
  let inside = false
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    const isSpace = code === 32 || code === 9 || code === 0xa0 || code === 0x202f || code === 0x2009
    if (!isSpace && !inside) words += 1
    inside = !isSpace
  }
  return words
}

/** The same words in the same order, whatever the marks, spaces, case and accents: « 10 000 » is 10.000 and 10000. */
export function wordKey(text: string): string {
  const folded = fold(text)
  const words: string[] = []
  let start = -1
  for (let index = 0; index <= folded.length; index += 1) {
    const isInside = index < folded.length && isWordCode(folded.charCodeAt(index))
    if (isInside && start === -1) start = index
    else if (!isInside && start !== -1) {
      words.push(folded.slice(start, index))
      start = -1
    }
  }
  const key = words.join(' ')
  return /\d \d{3}/.test(key) ? key.replace(/(?<=\d) (?=\d{3}(?!\d))/g, '') : key
}

/** The same of a line, of which each rule asks again. */
export const lineKey = lookedUpOnce(({ text }: TextLine) => wordKey(text))

/** The long words of a text, which tell what it is about. */
export function tellingWords(text: string, lengthMax = 3000): string[] {
  return wordKey(text.slice(0, lengthMax))
    .split(' ')
    .filter(word => word.length >= 5)
}
