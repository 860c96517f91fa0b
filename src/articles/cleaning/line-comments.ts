import { dateline } from './furniture.ts'
import type { LineKind } from './line-forms.ts'
import { isWritten } from './line-neighbours.ts'
import type { TextLine } from './lines.ts'

/** Comments are looked for after this share of the text, and behind so many paragraphs. */
const commentsAfter = 0.35
const proseMin = 3
const nameWordsMax = 4
const stampWordsMax = 11
/** So many entries with a day, or a vote, are no coincidence; without, a few more, and a name that nobody is born with. */
const datedMin = 2
const namedMin = 3

/** What a line is among readers' comments. */
type Part = 'name' | 'stamp' | 'signed stamp' | 'signed text' | 'text' | 'vote' | 'button' | 'other'

interface Entry {
  readonly from: number
  readonly isDated: boolean
  readonly isVoted: boolean
  readonly name: string
}

/**
 * Readers' comments that nothing announces: at the end of the page nothing but entries, each a name, or a name and when
 * it was written, above some text or below it.
 */
export function markEntries(lines: readonly TextLine[], kinds: LineKind[]): void {
  const parts = lines.map((line, index) => partOf(line, kinds[index]))
  const start = startOf(lines, kinds, parts)
  const from = start === -1 ? -1 : firstEntry(lines, parts, start)
  if (from === -1) return
  for (let index = from; index < lines.length; index += 1) kinds[index] = 'boilerplate'
}

function partOf(line: TextLine, kind: LineKind | undefined): Part {
  const { text, folded, words } = line
  if (/^[+-] ?\d{1,5}(?:\s+[+-]? ?\d{1,5})?$/.test(text)) return 'vote'
  if (isWritten(line, stampWordsMax)) return isSigned(line) ? 'signed stamp' : 'stamp'
  if (signedText.test(text) && line.isProse) return 'signed text'
  if (line.isProse || (line.isSentence && words >= 3)) return kind === 'caption' ? 'other' : 'text'
  if (words <= nameWordsMax && folded !== '' && nameForm.test(text) && kind === 'own') return 'name'
  return kind === 'own' ? 'other' : 'button'
}

const nameForm = /^@?[\p{L}\d][\p{L}\d_.'’@-]*(?: [\p{L}\d_.'’-]+){0,3}$/u
/** « Marie69 : … » */
const signedText = /^(@?[\p{L}\d][\p{L}\d_.'’-]{1,24}(?: [\p{L}\d_.'’-]{1,20}){0,3})\s?:\s\S/u
/** Letters and digits in one word, an underscore, a sign before it: what people call themselves there. */
const handle = /^@|_|\p{L}{2}\d/u

/** Whether a name stands before the day. */
function isSigned({ text, folded }: TextLine): boolean {
  return /^@?\p{L}/u.test(text) && !dateline.test(folded) && !dayStart.test(folded)
}

const dayStart =
  /^(?:le|il y a|on|at|an?|one|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december)|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)[ ,]/

/** Where the last lines begin that can all be comments; -1 where too little stands before. */
function startOf(lines: readonly TextLine[], kinds: readonly LineKind[], parts: readonly Part[]): number {
  const length = lines.at(-1)?.end ?? 0
  const prose = lines.flatMap((line, index) => (line.isProse && kinds[index] === 'own' ? [index] : []))
  const third = prose[proseMin - 1]
  const half = lines.findIndex(line => line.start >= length * commentsAfter)
  if (third === undefined || half === -1) return -1
  return Math.max(third + 1, half, parts.lastIndexOf('other') + 1)
}

/** The line that the first of enough entries begins with; -1 where there are not enough. */
function firstEntry(lines: readonly TextLine[], parts: readonly Part[], start: number): number {
  const entries = entriesFrom(lines, parts, start)
  const [first] = entries
  if (first === undefined || isThroughout(parts, first.from)) return -1
  const marked = entries.filter(({ isDated, isVoted }) => isDated || isVoted).length
  const isNamed =
    entries.length >= namedMin && entries.some(({ name }) => handle.test(name)) && isStrict(parts, first.from)
  const isSure = marked >= datedMin && marked * 2 >= entries.length
  return isSure || isNamed ? first.from : -1
}

/** Names one at a time: several in a row are a list, or headings over one. */
function isStrict(parts: readonly Part[], from: number): boolean {
  return parts.every((part, index) => index < from || part !== 'name' || parts[index + 1] === 'text')
}

/** An article that is made of entries from its top on is a live page or a list of letters. */
function isThroughout(parts: readonly Part[], from: number): boolean {
  return parts.slice(0, from).filter(part => part === 'signed stamp').length >= datedMin
}

function entriesFrom(lines: readonly TextLine[], parts: readonly Part[], start: number): Entry[] {
  const entries: Entry[] = []
  const isBelow = parts.findLast(part => part !== 'button') === 'signed stamp'
  for (let index = start; index < lines.length; index += 1) {
    const part = parts[index]
    if (part === 'signed text') {
      const name = signedText.exec(lines[index]?.text ?? '')?.[1] ?? ''
      entries.push({ from: index, isDated: false, isVoted: false, name })
    } else if (isHead(parts, index)) {
      const text = lines[index]?.text ?? ''
      const isDated = part === 'signed stamp' || parts[index + 1] === 'stamp'
      entries.push({ from: isBelow ? index - 1 : index, isDated, isVoted: isVoted(parts, index), name: text })
    }
  }
  return entries.filter(({ from }) => from >= start)
}

/** A name or a signed day with text on its side, after a day of its own or not. */
function isHead(parts: readonly Part[], index: number): boolean {
  const next =
    parts[index + 1] === 'stamp' || parts[index + 1] === 'button' ? parts[index + 2] : parts[index + 1]
  if (parts[index] === 'signed stamp') return next === 'text' || parts[index - 1] === 'text'
  return parts[index] === 'name' && next === 'text'
}

/** Whether a vote stands below the text. */
function isVoted(parts: readonly Part[], index: number): boolean {
  let at = index + 1
  while (parts[at] === 'text') at += 1
  return parts[at] === 'vote'
}
