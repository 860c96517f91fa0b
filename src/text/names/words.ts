import {
  isApostropheCode,
  isDigitCode,
  isHyphenCode,
  isLineBreak,
  isSpace,
  isUpperCode,
  isWordCode,
} from '../characters.ts'
import { fold } from '../words/tokens.ts'
import { abbreviations } from './nouns.ts'

/** How a word is written: all in capitals, with a first capital, or otherwise. */
export type Shape = 'upper' | 'capital' | 'lower'

/** What stands before a word: nothing but blanks, a hyphen, an apostrophe, &, the point of an abbreviation, or a break. */
export type NameGap = 'space' | 'hyphen' | 'apostrophe' | 'ampersand' | 'point' | 'break'

/** A word of a name: the parts of « nord-coréen », « l’Ukraine » and "U.S." are 2, 2 and 1 words. */
export interface NameWord {
  readonly start: number
  readonly end: number
  readonly folded: string
  readonly shape: Shape
  readonly gap: NameGap
}

/** « … », a colon or a full stop before a word: its capital says nothing. */
const ampersand = 38
const point = 46

export function nameWords(text: string): NameWord[] {
  const words: NameWord[] = []
  let index = 0
  while (index < text.length) {
    if (!isWordCode(text.charCodeAt(index))) {
      index++
      continue
    }
    const end = acronymEnd(text, index) ?? wordEnd(text, index)
    const written = text.slice(index, end)
    const previous = words.at(-1)
    const gap = previous === undefined ? 'break' : gapBetween(text, previous, index)
    words.push({ start: index, end, folded: foldWord(written), shape: shapeOf(text, index, end), gap })
    index = end
  }
  return words
}

function foldWord(written: string): string {
  const folded = fold(written)
  return folded.includes('.') ? folded.replaceAll('.', '') : folded
}

/** The end of "U.S." or « O.N.U. »; null when it is an ordinary word. */
function acronymEnd(text: string, start: number): number | null {
  let end = start
  while (isUpperCode(text.charCodeAt(end)) && text.charCodeAt(end + 1) === point) end += 2
  if (end - start < 4) return null
  return isWordCode(text.charCodeAt(end)) ? null : end
}

function wordEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++
  return end
}

function shapeOf(text: string, start: number, end: number): Shape {
  if (!isUpperCode(text.charCodeAt(start))) return 'lower'
  let capitals = 0
  let others = 0
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (isUpperCode(code)) capitals++
    else if (!isDigitCode(code) && code !== point) others++
  }
  return others === 0 && capitals > 1 ? 'upper' : 'capital'
}

function gapBetween(text: string, previous: NameWord, to: number): NameGap {
  let gap: NameGap = 'space'
  for (let index = previous.end; index < to; index++) {
    const code = text.charCodeAt(index)
    if (isLineBreak(code)) return 'break'
    if (isSpace(code)) continue
    if (gap !== 'space') return 'break'
    if (code === ampersand) gap = 'ampersand'
    else if (isHyphenCode(code)) gap = 'hyphen'
    else if (isApostropheCode(code)) gap = 'apostrophe'
    else if (code === point && index === previous.end && mayAbbreviate(previous)) gap = 'point'
    else return 'break'
  }
  return gap === 'hyphen' && to - previous.end > 1 ? 'break' : gap
}

/** « J. », « Th. », "St.", "Gen.": another short word before a full stop ends its sentence. */
function mayAbbreviate(word: NameWord): boolean {
  if (word.shape === 'lower') return false
  const length = word.end - word.start
  return length === 1 || abbreviations.has(word.folded) || /^[^aeiouy\d]{2}$/.test(word.folded)
}
