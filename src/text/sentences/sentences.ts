import type { Language, Span } from '../../types.ts'
import { isLineBreak, isSpace, isUpperCode, isWordCode } from '../characters.ts'
import { beginsAfterLostBreak, innerTitleEnd, opensLast } from './lost-breaks.ts'
import { type Ending, endsSentence, isLower, type Line } from './sentence-ends.ts'

/** How far the end of a bracket or of a short quoted fragment is looked for, in UTF-16 units. */
const bracketLengthMax = 300
const fragmentLengthMax = 60

const fullStop = 46
const doubleQuote = 34

/**
 * The sentences of a text, in order, trimmed of white space. Every character that is no space lies in exactly one;
 * none crosses a line break. A closing mark stays with the sentence it closes; sentences inside a long quotation
 * are split, short quoted fragments and brackets inside a sentence are not.
 */
export function splitSentences(text: string, language: Language): Span[] {
  const spans: Span[] = []
  let lineStart = 0
  for (let index = 0; index <= text.length; index++) {
    if (index < text.length && !isLineBreak(text.charCodeAt(index))) continue
    splitLine(text, lineStart, index, language, spans)
    lineStart = index + 1
  }
  return spans
}

function splitLine(text: string, from: number, to: number, language: Language, spans: Span[]): void {
  let end = to
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--
  const start = skipSpaces(text, from, end)
  const line: Line = { text, end, language, sentenceStart: start, insideStraightQuotes: false }
  let index = pushInnerTitle(line, start, spans)
  while (index < end) {
    const code = text.charCodeAt(index)
    if (!isTerminator(code)) {
      if (isUpperCode(code) && beginsAfterLostBreak(line, index)) {
        spans.push([line.sentenceStart, index])
        line.sentenceStart = index
      }
      index = skipFragment(line, index, code)
      continue
    }
    const ending = readEnding(line, index)
    index = ending.end
    const title = ending.end < end ? innerTitleEnd(line, ending.next) : null
    if (ending.end < end && (title !== null || endsSentence(line, ending))) {
      spans.push([line.sentenceStart, ending.end])
      line.sentenceStart = ending.next
      index = Math.max(index, pushInnerTitle(line, ending.next, spans))
    }
  }
  if (line.sentenceStart < end) spans.push([line.sentenceStart, end])
}

/** A title between dashes is a sentence of its own; the offset where reading goes on. */
function pushInnerTitle(line: Line, from: number, spans: Span[]): number {
  const end = innerTitleEnd(line, from)
  if (end === null) return from
  spans.push([from, end])
  line.sentenceStart = skipSpaces(line.text, end, line.end)
  return line.sentenceStart
}

function skipSpaces(text: string, from: number, end: number): number {
  let index = from
  while (index < end && isSpace(text.charCodeAt(index))) index++
  return index
}

function isTerminator(code: number): boolean {
  return code === fullStop || code === 33 || code === 63 || code === 0x2026 || code === 0x203d
}

/** The offset after `index`, or after the bracket or short quoted fragment that starts there and goes on the sentence. */
function skipFragment(line: Line, index: number, code: number): number {
  if (code === 40 || code === 91) return bracketEnd(line, index, code) ?? index + 1
  const opens = code === 0xab || code === 0x201c || (code === doubleQuote && straightOpens(line, index))
  if (opens && index > line.sentenceStart) {
    const end = fragmentEnd(line, index, code)
    if (end !== null) return end
  }
  if (code === doubleQuote) line.insideStraightQuotes = opens
  return index + 1
}

/** The spacing tells; between two words or two spaces, whether a quotation is open. One lost mark misleads no further. */
function straightOpens(line: Line, index: number): boolean {
  const spaceBefore = index === 0 || isSpace(line.text.charCodeAt(index - 1))
  const wordAfter = index + 1 < line.end && isWordCode(line.text.charCodeAt(index + 1))
  return spaceBefore === wordAfter ? wordAfter : !line.insideStraightQuotes
}

/** A bracket in the middle of a sentence is part of it, whatever full stops it holds. */
function bracketEnd(line: Line, index: number, code: number): number | null {
  if (index === line.sentenceStart || isTerminator(line.text.charCodeAt(index + 1))) return null
  const close = code === 40 ? 41 : 93
  const limit = Math.min(line.end, index + bracketLengthMax)
  for (let at = index + 1; at < limit; at++) {
    const inner = line.text.charCodeAt(at)
    if (inner === code) return null
    if (inner === close) return at + 1
  }
  return null
}

/** « Stop ! On arrête » inside a sentence: kept whole when the sentence goes on in lower case after it. */
function fragmentEnd(line: Line, index: number, code: number): number | null {
  const { text } = line
  const limit = Math.min(line.end, index + fragmentLengthMax)
  for (let at = index + 1; at < limit; at++) {
    const inner = text.charCodeAt(at)
    const closes = code === 0xab ? inner === 0xbb : inner === doubleQuote || inner === 0x201d
    if (!closes) continue
    const next = skipSpaces(text, at + 1, line.end)
    const following = text.charCodeAt(next)
    return next < line.end && isLower(text, next) && following !== fullStop ? at + 1 : null
  }
  return null
}

function readEnding(line: Line, at: number): Ending {
  const { text, end } = line
  let marksEnd = at + 1
  for (;;) {
    const next = skipSpaces(text, marksEnd, end)
    const code = text.charCodeAt(next)
    const joined = next === marksEnd || code === 33 || code === 63
    if (next >= end || !isTerminator(code) || !joined) break
    marksEnd = next + 1
  }
  const closed = closersEnd(line, marksEnd)
  return { at, marksEnd, end: closed, next: skipSpaces(text, closed, end) }
}

/** "… in 1805.[6]" */
const footnote = /[ \u00a0\u202f]?(?:\[\d{1,3}\]){1,5}/y

function closersEnd(line: Line, from: number): number {
  const closed = marksEnd(line, from)
  footnote.lastIndex = closed
  return closed < line.end && footnote.test(line.text) ? Math.min(footnote.lastIndex, line.end) : closed
}

function marksEnd(line: Line, from: number): number {
  let closed = from
  while (closed < line.end) {
    const at = skipSpaces(line.text, closed, line.end)
    if (at >= line.end || !closes(line, at, at === closed)) return closed
    if (line.text.charCodeAt(at) === doubleQuote) line.insideStraightQuotes = false
    closed = at + 1
  }
  return closed
}

/** Which glyph it is says little (« … ”, "…», ”…”): what stands on either side decides. */
function closes(line: Line, at: number, attached: boolean): boolean {
  const { text, end } = line
  const before = at + 1 < end && isWordCode(text.charCodeAt(at + 1))
  switch (text.charCodeAt(at)) {
    case 41:
    case 93:
      return true
    case 0xbb:
    case 0x201d:
      return !before || closesAmidWords(line, at, attached)
    case 0x203a:
      return attached || !before
    case 0x201c:
    case 39:
    case 0x2019:
      return attached && !before
    case doubleQuote:
      return line.insideStraightQuotes ? attached || !before : attached && !before
    default:
      return false
  }
}

/** « … des voix.”Nous refusons”, dit-elle »: without a space on either side, what stands open tells, and what closes. */
function closesAmidWords({ text, end, sentenceStart }: Line, at: number, attached: boolean): boolean {
  const code = text.charCodeAt(at)
  if (opensLast(text, at, code, sentenceStart)) return true
  if (!attached) return false
  return opensLast(text, at, code, 0) || !closesNext(text, at + 1, end)
}

/** Whether the next quotation mark closes. */
function closesNext(text: string, from: number, end: number): boolean {
  const marks = /[«»“”„"]/g
  marks.lastIndex = from
  const next = marks.exec(text)
  return next !== null && next.index < end && (next[0] === '»' || next[0] === '”')
}
