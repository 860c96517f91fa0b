import { isApostropheCode, isDigitCode, isHyphenCode, isSpace, isWordCode } from '../characters.ts'
import { endsElision } from './quotation-marks.ts'

interface Found {
  readonly start: number
  readonly innerStart: number
  readonly innerEnd: number
  readonly end: number
  readonly closed: boolean
}

/** A quotation in single marks is short; a longer one is an apostrophe that was misread. */
const lengthMax = 400
/** A line with more opening marks that nothing closes is no text that a person wrote. */
const unclosedMax = 60

/** English words that begin with an apostrophe and open nothing. */
const clipped = /^(?:em|tis|twas|til|till|cause|bout|n|round|cuz|kay|nuff|s)\b/i

const closing = new Set([...',.;:!?…)]}"»”–—'].map(mark => mark.charCodeAt(0)))
const before = new Set([...'([{"«“„–—―:'].map(mark => mark.charCodeAt(0)))

/**
 * Adds to `found` the quotations in single marks (' … ', ‘ … ’) of one line. An apostrophe inside a word, an
 * elision (l’), a plural possessive (workers') and '90s are none. `doubles` are the quotations already found in
 * the line: a single one never straddles their marks.
 */
export function findSingleQuotations(
  text: string,
  start: number,
  end: number,
  doubles: readonly Found[],
  found: Found[],
): void {
  const steps = new Map<number, 1 | -1>()
  for (const double of doubles) {
    steps.set(double.start, 1)
    steps.set(double.closed ? double.end - 1 : double.end, -1)
  }
  let index = start
  let unclosed = 0
  while (index < end && unclosed < unclosedMax) {
    const opening = opens(text, start, end, index)
    const close = opening ? closeOf(text, start, end, index, steps) : null
    if (close === null) {
      if (opening) unclosed++
      index++
      continue
    }
    found.push({ start: index, innerStart: index + 1, innerEnd: close, end: close + 1, closed: true })
    index = close + 1
  }
}

function opens(text: string, start: number, end: number, at: number): boolean {
  if (!isApostropheCode(text.charCodeAt(at)) || at + 2 >= end) return false
  const after = text.charCodeAt(at + 1)
  if (!isWordCode(after) && after !== 91 && after !== 0x2026) return false
  if (isDigitCode(after) && isDigitCode(text.charCodeAt(at + 2)) && text.charAt(at + 3) === 's') return false
  if (clipped.test(text.slice(at + 1, at + 7))) return false
  if (at === start) return true
  const previous = text.charCodeAt(at - 1)
  if (isApostropheCode(previous)) return endsElision(text, start, at - 1)
  return isSpace(previous) || before.has(previous) || isHyphenCode(previous)
}

/**
 * The offset of the mark that closes the one at `opening`. A mark after s may be a possessive (the 'workers' party'
 * rule): a later mark after punctuation or another letter wins, before the next opening one.
 */
function closeOf(
  text: string,
  start: number,
  end: number,
  opening: number,
  steps: ReadonlyMap<number, 1 | -1>,
): number | null {
  const limit = Math.min(end, opening + lengthMax)
  let depth = 0
  let possessive: number | null = null
  for (let at = opening + 1; at < limit; at++) {
    depth += steps.get(at) ?? 0
    if (depth < 0) return possessive
    if (depth > 0 || !isApostropheCode(text.charCodeAt(at))) continue
    if (possessive !== null && opens(text, start, end, at)) return possessive
    if (!closes(text, start, end, at)) continue
    if (!mayBePossessive(text, at)) return at
    possessive ??= at
  }
  return possessive
}

function closes(text: string, start: number, end: number, at: number): boolean {
  if (isSpace(text.charCodeAt(at - 1)) || endsElision(text, start, at)) return false
  if (at + 1 >= end) return true
  const after = text.charCodeAt(at + 1)
  return isSpace(after) || closing.has(after) || isApostropheCode(after) || isHyphenCode(after)
}

function mayBePossessive(text: string, at: number): boolean {
  return (
    /s/i.test(text.charAt(at - 1)) && isSpace(text.charCodeAt(at + 1)) && isWordCode(text.charCodeAt(at + 2))
  )
}
