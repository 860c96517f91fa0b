import type { Role } from '../types.ts'
import { creditStart, hasCaptionSign } from './captions.ts'
import {
  addressOnly,
  agencyLine,
  bareDate,
  button,
  byline,
  closingHeading,
  commentsHeading,
  contribution,
  counter,
  dateline,
  editorsNote,
  footCredits,
  keywords,
  label,
  leadInAlone,
  leadInWithTitle,
  legal,
  neighbour,
  offer,
  prompt,
  promptStart,
} from './furniture.ts'
import { bareFold, type TextLine, wordKey } from './lines.ts'

/** What a line is by itself and by its place; `own` is the article's own text, role to be told later. */
export type LineKind = Extract<Role, 'caption' | 'boilerplate'> | 'own'

/** So many link titles may follow a « Lire aussi ». */
const linksMax = 12
/** Comments are looked for after this share of the text. */
const commentsAfter = 0.5

/** One kind a line, by form first, then by what stands around it. */
export function lineKinds(lines: readonly TextLine[], title: string | null): LineKind[] {
  const titleKey = title === null ? null : wordKey(title)
  const isTitle = lines.map(line => titleKey !== null && line.words <= 60 && wordKey(line.text) === titleKey)
  const kinds = lines.map((line, index): LineKind => (isTitle[index] ? 'own' : kindByForm(line)))
  markKickers(lines, kinds, isTitle)
  markLinkTitles(lines, kinds)
  markCaptionsAboveCredits(lines, kinds, isTitle)
  markTop(lines, kinds, isTitle)
  markComments(lines, kinds)
  markTail(lines, kinds, isTitle)
  // Never everything: a text of headings only is still somebody's text.
  return kinds.includes('own') ? kinds : lines.map(() => 'own')
}

function kindByForm(line: TextLine): LineKind {
  if (line.folded === '') return /[\p{L}\p{N}]/u.test(line.text) ? 'own' : 'boilerplate'
  if (legal.test(line.folded)) return 'boilerplate'
  if (line.words <= 75 && creditStart(line.text) !== -1) return 'caption'
  return isFurniture(line) ? 'boilerplate' : 'own'
}

function isFurniture(line: TextLine): boolean {
  const { folded, words, text } = line
  if (words <= 12 && (label.test(folded) || counter.test(folded) || leadInAlone.test(folded))) return true
  if (words <= 60 && isDateOrSource(folded, words, line.isSentence)) return true
  if (words <= 12 && (promptStart.test(folded) || button.test(folded))) return true
  if (words <= 40 && isLink(line)) return true
  if (words <= 45 && !line.isSeveral && (prompt.test(folded) || offer.test(folded)) && !isQuoted(text))
    return true
  if (addressOnly.test(folded) || keywords.test(folded)) return true
  if (words <= 12 && (isPath(text) || isButtonRow(text))) return true
  return (
    editorsNote.test(folded) ||
    (words <= 40 && contribution.test(folded)) ||
    (words <= 15 && closingHeading.test(folded))
  )
}

/** « Accueil > International > Ukraine », "World | Asia desk": where on the site one is. */
function isPath(text: string): boolean {
  const steps = text.split(/\s+[>›»|]\s+/)
  return steps.length >= 2 && (steps.length >= 3 || steps.join(' ').split(/\s+/).length <= 4)
}

/** "Share   Save   Listen (4 min)": buttons side by side. */
function isButtonRow(text: string): boolean {
  const parts = text.split(/\s{2,}|\t/).map(part => bareFold(part.replace(/\(.*?\)/g, '')))
  const buttons = parts.filter(part => button.test(part) || label.test(part) || counter.test(part))
  return parts.length >= 2 && buttons.length * 2 >= parts.length
}

function isDateOrSource(folded: string, words: number, isSentence: boolean): boolean {
  if (footCredits.test(folded) || bareDate.test(folded) || (words <= 20 && dateline.test(folded))) return true
  if (words <= 8 && agencyLine.test(folded)) return true
  return !isSentence && words <= 20 && byline.test(folded) && !/\bselon\b/.test(folded)
}

/** A link title behind « Lire aussi : », "More:" or PREV and NEXT. */
function isLink(line: TextLine): boolean {
  if (neighbour.test(line.text)) return true
  return leadInWithTitle.test(line.folded) && !(line.isSentence && line.words > 30)
}

/** Somebody's words in quotation marks are no prompt of the page's. */
function isQuoted(text: string): boolean {
  return /^\s*[«"“„]/.test(text) || /[»"”]\s*[.!?]?\s*$/.test(text)
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
    const isHeading = next?.isProse === true && kinds[index + 1] === 'own'
    if (isHeading) continue
    kinds[index] = 'boilerplate'
    const isTeased =
      next !== undefined && kinds[index + 1] === 'own' && isTitleLike(next) && !isListItem(next)
    if (isTeased && !isTitle[index + 1] && next.words >= 4) kinds[index + 1] = 'boilerplate'
  }
}

function isTitleLike(line: TextLine): boolean {
  return !line.isProse && line.words <= 28 && !/[.;]["»”')\s]*$/.test(line.text.slice(-10))
}

/** Lines that lead to other articles: the titles after them are links, up to the next prose. */
function markLinkTitles(lines: readonly TextLine[], kinds: LineKind[]): void {
  let left = 0
  for (const [index, line] of lines.entries()) {
    if (kinds[index] === 'boilerplate') left = leadsToLinks(line) ? linksMax : left
    else if (left > 0 && isTitleLike(line)) {
      if (kinds[index] === 'own') kinds[index] = 'boilerplate'
      left -= 1
    } else left = 0
  }
}

function leadsToLinks(line: TextLine): boolean {
  if (leadInAlone.test(line.folded) || closingHeading.test(line.folded)) return true
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
    if (kinds[index] !== 'caption' || creditStart(line.text) > 3) continue
    const above = lines[index - 1]
    if (above === undefined || kinds[index - 1] !== 'own' || isTitle[index - 1] || above.words > 40) continue
    if (!above.isSentence || hasCaptionSign(above.text)) kinds[index - 1] = 'caption'
  }
}

/** Above the title, or above the first prose, stand an outlet's name, a section, a breadcrumb. */
function markTop(lines: readonly TextLine[], kinds: LineKind[], isTitle: readonly boolean[]): void {
  const titleAt = isTitle.indexOf(true)
  const proseAt = lines.findIndex((line, index) => line.isProse && kinds[index] === 'own')
  if (proseAt === -1) return
  const hasTitleAbove = titleAt !== -1 && titleAt < proseAt
  for (let index = 0; index < (hasTitleAbove ? titleAt : proseAt); index += 1) {
    const line = lines[index]
    if (line === undefined || kinds[index] !== 'own') continue
    if (
      line.words <= (hasTitleAbove ? 12 : 4) &&
      !line.isSentence &&
      (hasTitleAbove || isNameLike(line.text))
    )
      kinds[index] = 'boilerplate'
  }
}

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
    line => line.words <= 6 && line.start >= length * commentsAfter && commentsHeading.test(line.folded),
  )
  if (at === -1 || !lines.slice(0, at).some((line, index) => line.isProse && kinds[index] === 'own')) return
  for (let index = at; index < lines.length; index += 1) kinds[index] = 'boilerplate'
}

/**
 * An article does not end with a heading: unfinished lines after the last prose are link titles, tags and buttons.
 * A list is left alone: bullets, numbers, figures, or more such lines than prose.
 */
function markTail(lines: readonly TextLine[], kinds: LineKind[], isTitle: readonly boolean[]): void {
  const own = lines.map((line, index) => ({ line, index })).filter(({ index }) => kinds[index] === 'own')
  const last = own.findLastIndex(({ line }) => line.isProse || line.isSentence)
  const tail = own.slice(last + 1)
  if (last === -1 || tail.length > Math.max(3, last + 1)) return
  for (const { line, index } of tail) {
    const isCutSentence = tail.length === 1 && line.words > 12
    if (!isTitle[index] && !isListItem(line) && !isCutSentence) kinds[index] = 'boilerplate'
  }
}

function isListItem(line: TextLine): boolean {
  return (
    /^(?:[-–—•*▪●]|\d+[.)]|\(?[a-z]\))\s/.test(line.text) ||
    /[;,:]$/.test(line.text) ||
    /^[«"“].*[»"”]$/.test(line.text)
  )
}
