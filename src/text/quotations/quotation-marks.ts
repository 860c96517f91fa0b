import { isApostropheCode, isHyphenCode, isSpace, isWordCode } from '../characters.ts'

/** « », “ ” and " are three families; a quotation is closed by its own family when it can be. */
export type Family = 'guillemets' | 'curly' | 'straight'

/** One double quotation mark of a line, `length` UTF-16 units long (<< and '' have two). */
export interface Mark {
  readonly at: number
  readonly length: number
  readonly family: Family
  /** What the glyph is meant for; writers and converters often get it wrong. */
  readonly meant: 'open' | 'close' | 'either'
  /** White space, an opening bracket, a dash, an elision or another opening mark stands before, a word after. */
  readonly looksOpening: boolean
  /** A word or its punctuation stands before, white space or punctuation after. */
  readonly looksClosing: boolean
  /** White space on both sides, as in French typing. */
  readonly apart: boolean
  readonly afterElision: boolean
  readonly atLineStart: boolean
  readonly afterDigit: boolean
}

const glyphs: ReadonlyMap<number, readonly [Family, Mark['meant']]> = new Map([
  [0xab, ['guillemets', 'open']],
  [0xbb, ['guillemets', 'close']],
  [0x2039, ['guillemets', 'open']],
  [0x203a, ['guillemets', 'close']],
  [0x300a, ['guillemets', 'open']],
  [0x300b, ['guillemets', 'close']],
  [0x201c, ['curly', 'open']],
  [0x201d, ['curly', 'close']],
  [0x201e, ['curly', 'open']],
  [0x201f, ['curly', 'open']],
  [0x22, ['straight', 'either']],
  [0xff02, ['straight', 'either']],
  [0x2033, ['straight', 'either']],
])

const doubled: ReadonlyMap<number, readonly [Family, Mark['meant']]> = new Map([
  [0x3c, ['guillemets', 'open']],
  [0x3e, ['guillemets', 'close']],
  [0x60, ['curly', 'open']],
  [0x27, ['curly', 'either']],
  [0x2018, ['curly', 'open']],
  [0x2019, ['curly', 'either']],
])

const elision = /(?:^|[^\p{L}])(?:[ldnsjcmt]|(?:jus|lors|puis|quoi|quel)?qu)$/iu

function codes(characters: string): ReadonlySet<number> {
  return new Set([...characters].map(character => character.charCodeAt(0)))
}

const openingBrackets = codes('([{/–—―¿¡')
const closingPunctuation = codes(',.;:!?…)]}/%–—')

/** The double quotation marks of `text` from `start` to `end`, one line at most. */
export function doubleMarks(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = []
  let first = start
  while (first < end && isSpace(text.charCodeAt(first))) first++
  for (let at = first; at < end; at++) {
    const code = text.charCodeAt(at)
    const single = glyphs.get(code)
    const twin = single === undefined && text.charCodeAt(at + 1) === code ? doubled.get(code) : undefined
    const found = single ?? twin
    if (found === undefined || (twin !== undefined && endsElision(text, start, at))) continue
    const length = single === undefined ? 2 : 1
    marks.push({ ...readMark(text, start, end, at, length, found), atLineStart: at === first })
    at += length - 1
  }
  return marks
}

function readMark(
  text: string,
  start: number,
  end: number,
  at: number,
  length: number,
  [family, meant]: readonly [Family, Mark['meant']],
): Omit<Mark, 'atLineStart'> {
  const before = at > start ? text.charCodeAt(at - 1) : 32
  const after = at + length < end ? text.charCodeAt(at + length) : 32
  const afterElision = isApostropheCode(before) && endsElision(text, start, at - 1)
  const spaceBefore = isSpace(before)
  const spaceAfter = isSpace(after)
  const closesAfter = spaceAfter || closingPunctuation.has(after) || isMark(after)
  const opensBefore =
    spaceBefore || afterElision || openingBrackets.has(before) || isHyphenCode(before) || isMark(before)
  return {
    at,
    length,
    family,
    meant,
    looksOpening: opensBefore && !spaceAfter && (isWordCode(after) || !closesAfter || after === 0x2026),
    looksClosing: !spaceBefore && !afterElision && closesAfter,
    apart: spaceBefore && spaceAfter,
    afterElision,
    afterDigit: before >= 48 && before <= 57,
  }
}

function isMark(code: number): boolean {
  return glyphs.has(code) || isApostropheCode(code)
}

/** Whether what stands before an apostrophe at `at` is an elided French word: l’, d’, qu’, jusqu’ … */
export function endsElision(text: string, start: number, at: number): boolean {
  return elision.test(text.slice(Math.max(start, at - 8), at))
}
