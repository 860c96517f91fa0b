import type { Span } from '../../types.ts'
import { isLineBreak, isSpace, isUpperCode } from '../characters.ts'
import { doubleMarks, type Family, type Mark } from './quotation-marks.ts'
import { findSingleQuotations } from './single-quotations.ts'

/** Words between quotation marks. */
export interface Quotation {
  /** From the opening mark to after the closing one. */
  readonly span: Span
  /** What stands between the marks, trimmed of white space. */
  readonly inner: Span
  /** How many closed quotations it lies in. */
  readonly depth: number
  /** False when no closing mark was found: `span` then ends with its paragraph, or with the quotation around it. */
  readonly closed: boolean
}

/** Deeper nesting than this is no text that a person wrote. */
const openMax = 8
const paragraphsMax = 30
/** How long the lines of one quotation are at most, in UTF-16 units. */
const brokenLengthMax = 4000
const straightMark = 34
const lineFeed = 10

interface Open {
  readonly mark: Mark
}

interface Found {
  readonly start: number
  readonly innerStart: number
  readonly innerEnd: number
  readonly end: number
  readonly closed: boolean
}

/** A quotation left open at the end of its paragraph, which the next paragraph may open again. */
interface Pending {
  readonly start: number
  readonly innerStart: number
  readonly family: Family
  readonly paragraphEnd: number
  readonly paragraphs: number
}

/**
 * The quotations of a text in order of their start, whichever glyphs they use: « … », “ … ”, " … ", ' … ', also
 * mixed and with the wrong glyph (« d’ »élargissement » », « qu’”au moins trente” »). A quotation ends within its
 * paragraph unless the next paragraphs open with a mark again, as in print. A closing mark that closes nothing is
 * not returned.
 */
export function findQuotations(text: string): Quotation[] {
  const found: Found[] = []
  let pending: Pending | null = null
  let start = 0
  for (let index = 0; index <= text.length; index++) {
    if (index < text.length && !isLineBreak(text.charCodeAt(index))) continue
    if (goesOnOverLineBreak(text, start, index)) continue
    if (hasText(text, start, index)) pending = readParagraph(text, start, index, pending, found)
    start = index + 1
  }
  if (pending !== null) found.push(leftOpen(pending))
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return withDepths(text, found)
}

/**
 * Whether the line `[start, end)` leaves a straight mark open that the next one, not parted by an empty line, closes:
 * two marks that balance only so are one quotation.
 */
function goesOnOverLineBreak(text: string, start: number, end: number): boolean {
  if (end - start > brokenLengthMax || text.charCodeAt(end) !== lineFeed) return false
  if (isLineBreak(text.charCodeAt(end + 1))) return false
  if (straightCount(text, start, end) % 2 === 0) return false
  const nextEnd = lineEnd(text, end + 1)
  if (straightCount(text, end + 1, nextEnd) % 2 === 0) return false
  const [last, first] = [lastStraight(text, start, end), firstStraight(text, end + 1, nextEnd)]
  return last?.looksOpening === true && first?.looksClosing === true && !first.looksOpening
}

function lineEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && end - start < brokenLengthMax && !isLineBreak(text.charCodeAt(end))) end++
  return end
}

function straightCount(text: string, start: number, end: number): number {
  let count = 0
  for (let index = start; index < end; index++) if (text.charCodeAt(index) === straightMark) count++
  return count
}

function lastStraight(text: string, start: number, end: number): Mark | undefined {
  return doubleMarks(text, start, end).findLast(({ family }) => family === 'straight')
}

function firstStraight(text: string, start: number, end: number): Mark | undefined {
  return doubleMarks(text, start, end).find(({ family }) => family === 'straight')
}

function hasText(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (!isSpace(text.charCodeAt(index))) return true
  return false
}

function leftOpen(pending: Pending): Found {
  const { start, innerStart, paragraphEnd } = pending
  return { start, innerStart, innerEnd: paragraphEnd, end: paragraphEnd, closed: false }
}

function readParagraph(
  text: string,
  start: number,
  end: number,
  pending: Pending | null,
  found: Found[],
): Pending | null {
  const marks = doubleMarks(text, start, end)
  const first = marks[0]
  const reopened =
    pending !== null && first?.atLineStart && first.family === pending.family && opensAgain(first)
  if (pending !== null && !reopened) found.push(leftOpen(pending))
  const from = found.length
  const open = matchMarks(marks, end, found, reopened === true && goesOnInPrint(text, first))
  findSingleQuotations(text, start, end, found.slice(from), found)
  return reopened ? goOn(pending, first, open, end, from, found) : afterParagraph(text, open, end, found)
}

/** « » Deuxième paragraphe »: French print begins each further paragraph of a quotation with a closing mark. */
function goesOnInPrint(text: string, { at, length, meant }: Mark): boolean {
  let next = at + length
  while (isSpace(text.charCodeAt(next)) && !isLineBreak(text.charCodeAt(next))) next++
  return meant === 'close' && isUpperCode(text.charCodeAt(next))
}

function opensAgain(mark: Mark): boolean {
  return mark.looksOpening || mark.apart || mark.meant !== 'close'
}

/** Joins what the reopened paragraph holds to the pending quotation: closed here, or pending still. */
function goOn(
  pending: Pending | null,
  first: Mark,
  open: readonly Open[],
  end: number,
  from: number,
  found: Found[],
): Pending | null {
  if (pending === null) return null
  const closing =
    from + found.slice(from).findIndex(quotation => quotation.start === first.at && quotation.closed)
  const closed = closing < from ? undefined : found[closing]
  if (closed !== undefined) {
    found[closing] = { ...closed, start: pending.start, innerStart: pending.innerStart }
    return null
  }
  const stillOpen = open[0]?.mark === first && pending.paragraphs < paragraphsMax
  for (const { mark } of open.slice(stillOpen ? 1 : 0)) found.push(unclosed(mark, end))
  if (stillOpen) return { ...pending, paragraphEnd: end, paragraphs: pending.paragraphs + 1 }
  found.push(leftOpen(pending))
  return null
}

/** The quotation that fills the rest of the paragraph may go on in the next; the others stay open. */
function afterParagraph(text: string, open: readonly Open[], end: number, found: Found[]): Pending | null {
  const last = open[0]?.mark
  for (const { mark } of open.slice(1)) found.push(unclosed(mark, end))
  if (last === undefined) return null
  const pending = {
    start: last.at,
    innerStart: last.at + last.length,
    family: last.family,
    paragraphEnd: end,
    paragraphs: 1,
  }
  if (last.atLineStart || introduced(text, last.at)) return pending
  found.push(leftOpen(pending))
  return null
}

/** « Il a dit : « … », "She said, “…": only so can the marks of the next paragraph belong to this quotation. */
function introduced(text: string, at: number): boolean {
  let before = at - 1
  while (before > 0 && isSpace(text.charCodeAt(before))) before--
  return /[:,.!?…]/.test(text.charAt(before))
}

function unclosed(mark: Mark, end: number): Found {
  return { start: mark.at, innerStart: mark.at + mark.length, innerEnd: end, end, closed: false }
}

/**
 * Pairs the marks of one paragraph, of which the first may be known to open; returns those that nothing closed,
 * outermost first.
 */
function matchMarks(marks: readonly Mark[], end: number, found: Found[], firstOpens: boolean): Open[] {
  const open: Open[] = []
  marks.forEach((mark, index) => {
    const decision = firstOpens && index === 0 ? 'open' : decide(mark, open, marks[index + 1])
    if (decision === 'open' && open.length < openMax) open.push({ mark })
    if (decision === 'close') close(mark, open, found)
  })
  return open.filter(({ mark }) => mark.at + mark.length < end)
}

function close(mark: Mark, open: Open[], found: Found[]): void {
  const same = open.findLastIndex(candidate => candidate.mark.family === mark.family)
  const partner = same >= 0 ? same : open.length - 1
  const opening = open[partner]?.mark
  if (opening === undefined) return
  for (const { mark: inner } of open.slice(partner + 1)) found.push(unclosed(inner, mark.at))
  open.length = partner
  found.push({
    start: opening.at,
    innerStart: opening.at + opening.length,
    innerEnd: mark.at,
    end: mark.at + mark.length,
    closed: true,
  })
}

type Decision = 'open' | 'close' | 'neither'

/** The spacing and what is open decide; the glyph is only a hint. */
function decide(mark: Mark, open: readonly Open[], next: Mark | undefined): Decision {
  const sameOpen = open.some(candidate => candidate.mark.family === mark.family)
  if (mark.meant === 'open') return mark.looksClosing && sameOpen ? 'close' : 'open'
  if (mark.meant === 'either') return decideStraight(mark, sameOpen, open.length > 0, next)
  if (sameOpen) return mark.afterElision ? 'open' : 'close'
  if (mark.looksOpening) return 'open'
  if (open.length > 0) return 'close'
  const opensSpaced =
    (mark.apart || mark.atLineStart) && next !== undefined && !next.looksOpening && next.meant !== 'open'
  return opensSpaced ? 'open' : 'neither'
}

function decideStraight(mark: Mark, sameOpen: boolean, anyOpen: boolean, next: Mark | undefined): Decision {
  if (mark.looksOpening && !mark.looksClosing) return 'open'
  if (sameOpen) return 'close'
  if (mark.looksClosing) return anyOpen && !mark.afterDigit ? 'close' : 'neither'
  return next?.family === mark.family ? 'open' : 'neither'
}

function withDepths(text: string, found: readonly Found[]): Quotation[] {
  const around: number[] = []
  const quotations: Quotation[] = []
  for (const { start, innerStart, innerEnd, end, closed } of found) {
    while ((around.at(-1) ?? Number.POSITIVE_INFINITY) <= start) around.pop()
    const inner = trimmed(text, innerStart, innerEnd)
    if (inner[0] >= inner[1]) continue
    quotations.push({ span: [start, closed ? end : inner[1]], inner, depth: around.length, closed })
    if (closed) around.push(end)
  }
  return quotations
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return [from, to]
}
