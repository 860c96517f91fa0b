import type { Role } from '../types.ts'
import { creditStart, hasCaptionSign } from './captions.ts'
import { biography, closingHeading, commentsHeading, invited, leadInAlone } from './furniture.ts'
import { isDigest, markAnswered, markBareDay, markStamped, markTeasers } from './line-neighbours.ts'
import { type TextLine, tellingWords } from './lines.ts'
import { shoutedList } from './widgets.ts'

/** What a line is by itself and by its place; `own` is the article's own text, role to be told later. */
export type LineKind = Extract<Role, 'caption' | 'boilerplate'> | 'own'

/** So many link titles may follow a « Lire aussi ». */
const linksMax = 12
/** Comments are looked for after this share of the text. */
const commentsAfter = 0.5
/** So is what a break leads to. */
const breakAfter = 0.4
const breakLines = 4
/** Capitals between paragraphs that go on for so many words are another article's title. */
const linkWordsMin = 9
const menuLinesMin = 4
const menuWordsMax = 6

/** Marks what a line is by what stands around it; `kinds` has what each is by its form, and is changed. */
export function markPlaces(lines: readonly TextLine[], kinds: LineKind[], isTitle: readonly boolean[]): void {
  if (!isDigest(lines, kinds, isShouted)) markKickers(lines, kinds, isTitle)
  markTeasers(lines, kinds, isTitle, isTitleLike)
  markLinkTitles(lines, kinds, isTitle)
  markCaptionsAboveCredits(lines, kinds, isTitle)
  markMenus(lines, kinds, isTitle)
  markTop(lines, kinds, isTitle)
  markBareDay(lines, kinds, isTitle)
  markComments(lines, kinds)
  markAnswered(lines, kinds)
  markStamped(lines, kinds)
  markBehindBreak(lines, kinds, isTitle)
  markTail(lines, kinds, isTitle)
  markBiographies(lines, kinds)
}

/** Capitals only: a kicker or a button. One word may be an acronym used as a heading. */
function isShouted(line: TextLine): boolean {
  if (line.words < 2 || line.words > 14 || line.isSentence || /\d/.test(line.text)) return false
  const letters = line.text.replace(/[^\p{L}]/gu, '')
  return letters.length >= 6 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
}

/** Capitals above a title-like line announce another article; above prose they are a heading of this one. */
function markKickers(lines: readonly TextLine[], kinds: LineKind[], isTitle: readonly boolean[]): void {
  for (const [index, line] of lines.entries()) {
    if (kinds[index] !== 'own' || isTitle[index] || !isShouted(line)) continue
    const next = lines[index + 1]
    const isOwnNext = next !== undefined && kinds[index + 1] === 'own'
    const isLinkLong = line.words >= linkWordsMin && lines[index - 1]?.isProse === true
    if (isOwnNext && !isLinkLong && (next.isProse || isEntry(next) || isListed(lines, kinds, index + 1)))
      continue
    kinds[index] = 'boilerplate'
    const isTeased =
      next !== undefined && kinds[index + 1] === 'own' && isTitleLike(next) && !isListItem(next)
    if (isTeased && !isTitle[index + 1] && next.words >= 4) kinds[index + 1] = 'boilerplate'
  }
}

/** Two unfinished lines in a row are no title above its article: capitals above them head a list. */
function isListed(lines: readonly TextLine[], kinds: readonly LineKind[], index: number): boolean {
  return [lines[index], lines[index + 1]].every(
    (line, at) => line !== undefined && kinds[index + at] === 'own' && !isProseLike(line) && !isShouted(line),
  )
}

function isTitleLike(line: TextLine): boolean {
  return (
    !line.isProse && line.words <= 28 && !/;$/.test(line.text) && (!line.isSentence || isAskedOrCalled(line))
  )
}

function isAskedOrCalled(line: TextLine): boolean {
  return /[?!]["»”')\s]*$/.test(line.text.slice(-10))
}

/** Behind a line that leads to other articles also a longer question, or two sentences without a full stop. */
function isLinkTitle(line: TextLine): boolean {
  if (isTitleLike(line)) return true
  return line.words <= 20 && (line.isSentence ? !line.isSeveral && isAskedOrCalled(line) : line.isSeveral)
}

/** Lines that lead to other articles: the titles after them are links, up to the next prose. */
function markLinkTitles(lines: readonly TextLine[], kinds: LineKind[], isTitle: readonly boolean[]): void {
  let left = 0
  for (const [index, line] of lines.entries()) {
    if (kinds[index] === 'boilerplate') left = leadsToLinks(line) ? linksMax : left
    else if (left > 0 && isLinkTitle(line) && !isTitle[index]) {
      if (kinds[index] === 'own') kinds[index] = 'boilerplate'
      left -= 1
    } else left = 0
  }
}

function leadsToLinks(line: TextLine): boolean {
  if (
    leadInAlone.test(line.folded) ||
    (!line.isSentence && shoutedList.test(line.text)) ||
    closingHeading.test(line.folded)
  )
    return true
  return (
    line.words <= 8 &&
    !line.isSentence &&
    /\b(?:couverture|dossier|en direct|coverage|actualites?|stories|articles)\b/.test(line.folded)
  )
}

/** A line of words on a picture stands above its credit: no finished sentence, or one that speaks of the picture. */
function markCaptionsAboveCredits(
  lines: readonly TextLine[],
  kinds: LineKind[],
  isTitle: readonly boolean[],
): void {
  for (const [index, line] of lines.entries()) {
    if (kinds[index] !== 'caption' || !isCreditOnly(line.text)) continue
    // « 1/3 » between them: a gallery, where sentences too are on its pictures.
    const isGallery = /^\d+ ?\/ ?\d+$/.test(lines[index - 1]?.folded ?? '')
    const at = isGallery ? index - 2 : index - 1
    const above = lines[at]
    if (above === undefined || kinds[at] !== 'own' || isTitle[at] || above.words > 40) continue
    if (!above.isSentence || hasCaptionSign(above.text) || (isGallery && !above.isSeveral))
      kinds[at] = 'caption'
  }
}

function isCreditOnly(text: string): boolean {
  const start = creditStart(text)
  return start >= 0 && start <= 3
}

/**
 * A run of at least four lines of a few words each: a menu, or a bar of buttons. Between paragraphs every third must
 * be furniture by its form, since a list may stand there without bullets; the last may be a heading.
 */
function markMenus(lines: readonly TextLine[], kinds: LineKind[], isTitle: readonly boolean[]): void {
  const proseAt = lines.findIndex((line, index) => line.isProse && kinds[index] === 'own')
  let start = 0
  for (let end = 0; end <= lines.length; end += 1) {
    const line = lines[end]
    if (line !== undefined && !isTitle[end] && (kinds[end] !== 'own' || isMenuItem(line))) continue
    if (end - start >= menuLinesMin) markRun(lines, kinds, start, end, end <= proseAt ? 0 : 1 / 3)
    start = end + 1
  }
}

function isMenuItem(line: TextLine): boolean {
  return line.words <= menuWordsMax && !line.isSentence && !isListItem(line)
}

function markRun(
  lines: readonly TextLine[],
  kinds: LineKind[],
  start: number,
  end: number,
  furnitureShare: number,
): void {
  const run = lines.slice(start, end)
  const furniture = run.filter((_, index) => kinds[start + index] !== 'own').length
  const short = run.filter(line => line.words <= 3).length
  if (furniture < furnitureShare * run.length || short * 2 < run.length) return
  if (lines[start - 1]?.text.endsWith(':') && kinds[start - 1] === 'own') return
  const isHeadingLast = lines[end]?.isProse === true && !isNameLike(run.at(-1)?.text ?? '')
  for (let index = start; index < (isHeadingLast ? end - 1 : end); index += 1)
    if (kinds[index] === 'own') kinds[index] = 'boilerplate'
}

/**
 * Above the title, or above the first prose, stand an outlet's name, a section, a breadcrumb, the titles of other
 * articles; between the title and the first prose names, times and places of the writers.
 */
function markTop(lines: readonly TextLine[], kinds: LineKind[], isTitle: readonly boolean[]): void {
  const titleAt = isTitle.indexOf(true)
  const proseAt = lines.findIndex((line, index) => line.isProse && kinds[index] === 'own')
  if (proseAt === -1) return
  const hasTitleAbove = titleAt !== -1 && titleAt < proseAt
  for (const [index, line] of lines.slice(0, proseAt).entries()) {
    if (kinds[index] !== 'own' || isTitle[index] || line.isSentence) continue
    if (
      hasTitleAbove && index < titleAt
        ? line.words <= 40
        : isAboveProse(line, index + 1 < proseAt, hasTitleAbove)
    )
      kinds[index] = 'boilerplate'
  }
}

/** Between the title and the first prose a lead or a heading may stand; a few words that no prose follows are neither. */
function isAboveProse(line: TextLine, isFollowed: boolean, hasTitleAbove: boolean): boolean {
  if (isListItem(line)) return false
  if (line.words <= 4 && isNameLike(line.text)) return true
  if (twoNames.test(line.text)) return true
  return hasTitleAbove && isFollowed && line.words <= 4
}

const fullName =
  "\\p{Lu}[\\p{Ll}'’-]+(?: \\p{Lu}\\.)?(?: (?:de|van|von|le|la|el|al|bin|ben))? \\p{Lu}[\\p{L}'’-]+"
/** "Jane Reed and Paul Martin THE EXAMPLE": the writers, with their outlet in capitals or without. */
const twoNames = new RegExp(
  `^${fullName}(?:, ${fullName}){0,3},? (?:and|et|&) ${fullName}(?:,? \\p{Lu}[\\p{Lu} .]{2,30})?$`,
  'u',
)

/** « News Day FR », "The Daily Example": capitals on every word but the small ones. */
function isNameLike(text: string): boolean {
  const words = text.split(/\s+/)
  return (
    words.length > 1 &&
    words.every(word => /^[\p{Lu}\d]/u.test(word) || /^(?:de|du|des|la|le|les|of|the|and|et|&)$/i.test(word))
  )
}

/** A heading of comments in the second half opens a section that lasts to the end. */
function markComments(lines: readonly TextLine[], kinds: LineKind[]): void {
  const length = lines.at(-1)?.end ?? 0
  const at = lines.findIndex(
    line =>
      line.words <= (/^\d/.test(line.folded) ? 25 : 6) &&
      line.start >= length * commentsAfter &&
      commentsHeading.test(line.folded),
  )
  if (at === -1 || !lines.slice(0, at).some((line, index) => line.isProse && kinds[index] === 'own')) return
  for (let index = at; index < lines.length; index += 1) kinds[index] = 'boilerplate'
}

/**
 * An article does not end with a heading: unfinished lines after the last prose are link titles, tags and buttons.
 * A list is left alone: bullets, numbers, figures, or, where no furniture stands between, more such lines than prose.
 */
function markTail(lines: readonly TextLine[], kinds: LineKind[], isTitle: readonly boolean[]): void {
  const own = lines.map((line, index) => ({ line, index })).filter(({ index }) => kinds[index] === 'own')
  const last = own.findLastIndex(({ line }) => line.isProse || line.isSentence)
  const tail = own.slice(last + 1)
  if (last === -1) return
  const furniture = lines.length - 1 - (own[last]?.index ?? 0) - tail.length
  if (tail.length > Math.max(3, last + 1) && (furniture < 2 || furniture * 10 < tail.length)) return
  // Up to the first furniture the article may still go on, with a list.
  const list = tail.filter(({ index }, at) => index === (own[last]?.index ?? 0) + 1 + at)
  if (isList(list.map(({ line }) => line))) tail.splice(0, list.length)
  for (const { line, index } of tail) {
    const isCutSentence = tail.length === 1 && line.words > 12 && furniture === 0
    if (!isTitle[index] && !isListItem(line) && !isCutSentence) kinds[index] = 'boilerplate'
  }
}

/**
 * Behind four lines of furniture and titles in the second half, prose in ones and twos leads elsewhere when it takes up
 * few words of what stands before: the leads of other articles, a comment. So do the unfinished lines between.
 */
function markBehindBreak(lines: readonly TextLine[], kinds: LineKind[], isTitle: readonly boolean[]): void {
  const length = lines.at(-1)?.end ?? 0
  const breakAt = lines.findIndex(
    (line, index) => line.start >= length * breakAfter && isBreak(lines, kinds, index),
  )
  if (breakAt === -1) return
  const before = ownText(lines, kinds, 0, breakAt)
  if (ownText(lines, kinds, breakAt, lines.length).length * 2 > before.length) return
  const words = new Set(tellingWords(before, before.length))
  for (let index = lines.length - 1; index >= breakAt; index -= 1) {
    const line = lines[index]
    if (line === undefined || kinds[index] !== 'own' || isTitle[index] || isListItem(line)) continue
    const isInGroup = kinds[index + 1] === 'own' || (kinds[index - 1] === 'own' && kinds[index - 2] === 'own')
    if (isProseLike(line) ? !isInGroup && isElsewhere(line, words) : kinds[index + 1] !== 'own')
      kinds[index] = 'boilerplate'
  }
}

function isBreak(lines: readonly TextLine[], kinds: readonly LineKind[], index: number): boolean {
  let furniture = 0
  for (let at = index; at < index + breakLines; at += 1) {
    const line = lines[at]
    if (line === undefined) return false
    if (kinds[at] !== 'own') furniture += 1
    else if (isProseLike(line) || isListItem(line)) return false
  }
  return furniture * 2 >= breakLines
}

function isProseLike(line: TextLine): boolean {
  return line.isProse || line.isSentence
}

function ownText(lines: readonly TextLine[], kinds: readonly LineKind[], from: number, to: number): string {
  const own = lines.slice(from, to).filter((line, index) => kinds[from + index] === 'own' && line.isProse)
  return own.map(line => line.text).join(' ')
}

function isElsewhere(line: TextLine, words: ReadonlySet<string>): boolean {
  const telling = tellingWords(line.text)
  return telling.filter(word => words.has(word)).length * 4 <= telling.length
}

/** Who the writer is stands at the end of the prose, or below a line that names them. */
function markBiographies(lines: readonly TextLine[], kinds: LineKind[]): void {
  const last = kinds.lastIndexOf('own')
  const short = lines.filter(line => line.words <= 12 && line.folded !== '')
  const names = new Set(
    short.flatMap(({ folded }) => [folded.replace(/^(?:by|par) /, ''), ...bylineName(folded)]),
  )
  let prose = 0
  for (const [index, line] of lines.entries()) {
    if (kinds[index] !== 'own' || line.words < 6) continue
    const name = prose >= 3 ? nameOf(biography.exec(line.folded)) : undefined
    const guest = prose >= 3 ? nameOf(invited.exec(line.folded)) : undefined
    const isNamed = guest !== undefined && names.has(guest)
    if (isNamed || (name !== undefined && (index === last || names.has(name)))) kinds[index] = 'boilerplate'
    else prose += 1
  }
}

/** "By Jane Reed 2 days ago": the first two words. */
function bylineName(folded: string): string[] {
  return /^(?:by|par) ([a-z'-]+ [a-z'-]+)\b/.exec(folded)?.slice(1) ?? []
}

function nameOf(match: RegExpExecArray | null): string | undefined {
  return match?.[1] ?? match?.[2]
}

/** Four lines or more that most look like entries, or are too short for titles. */
function isList(lines: readonly TextLine[]): boolean {
  if (lines.length < 4) return false
  const words = lines.reduce((sum, line) => sum + line.words, 0)
  return lines.filter(isEntry).length * 2 > lines.length || words < 5 * lines.length
}

/** « Ana Sorel (Lille) », "Jane Reed, swimming", « Lyon - 3 », "Born: 1928": an entry of a list without bullets. */
function isEntry({ text, words }: TextLine): boolean {
  return words <= 20 && entry.test(text)
}

const entry =
  /\)$|^[^,:]{2,40}, [^,:]{2,40}$|(?:\s[–-]|:)\s?\d[\d\s.,:%-]*$|^[\p{L} ]{3,30}:\s\S|;\s|^["“«][^"”»]{2,80}["”»],? (?:by|de|par|d['’])/u

function isListItem(line: TextLine): boolean {
  return (
    /^(?:[-–—•*▪●]|\d+[.)]|\(?[a-z]\))\s/.test(line.text) ||
    /[;,:]$/.test(line.text) ||
    /^[«"“].*[»"”]$/.test(line.text)
  )
}
