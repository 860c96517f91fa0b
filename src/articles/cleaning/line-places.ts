import { closingHeading, leadInAlone } from './furniture.ts'
import { markCaptions } from './line-captions.ts'
import { markCards } from './line-cards.ts'
import { markEntries } from './line-comments.ts'
import { markBehindBreak, markBiographies, markComments, markReplies, markTail } from './line-foot.ts'
import {
  isElsewhere,
  isEntry,
  isLinkTitle,
  isListItem,
  isNameLike,
  isProseLike,
  isShouted,
  isTitleLike,
  type LineKind,
  ownText,
  twoNames,
} from './line-forms.ts'
import {
  isDigest,
  keepChronology,
  markAnswered,
  markBareDay,
  markStamped,
  markTeasers,
} from './line-neighbours.ts'
import { type TextLine, tellingWords } from './lines.ts'
import { shoutedList } from './widgets.ts'

/** So many link titles may follow a « Lire aussi ». */
const linksMax = 12
/** Capitals between paragraphs that go on for so many words are another article's title. */
const linkWordsMin = 9
const fewLinkWordsMin = 5
const menuLinesMin = 4
/** A title is compared with the text by so many long words at least, and with so much of it. */
const cardTellingMin = 4
const lengthRead = 6000
const menuWordsMax = 6

/** Marks what a line is by what stands around it; `kinds` has what each is by its form, and is changed. */
export function markPlaces(lines: readonly TextLine[], kinds: LineKind[], isTitle: readonly boolean[]): void {
  if (!isDigest(lines, kinds, isShouted)) markKickers(lines, kinds, isTitle)
  markTeasers(lines, kinds, isTitle, isTitleLike)
  markLinkTitles(lines, kinds, isTitle)
  markCards(lines, kinds, isTitle)
  markCaptions(lines, kinds, isTitle)
  markMenus(lines, kinds, isTitle)
  markTop(lines, kinds, isTitle)
  markBareDay(lines, kinds, isTitle)
  keepChronology(lines, kinds)
  markComments(lines, kinds)
  markEntries(lines, kinds)
  markAnswered(lines, kinds)
  markReplies(lines, kinds)
  markStamped(lines, kinds)
  markBehindBreak(lines, kinds, isTitle)
  markTail(lines, kinds, isTitle)
  markBiographies(lines, kinds)
}

/** Capitals above a title-like line announce another article; above prose they are a heading of this one. */
function markKickers(lines: readonly TextLine[], kinds: LineKind[], isTitle: readonly boolean[]): void {
  // Where one is a link, those with fewer words are too.
  const isLink = lines.some(
    (line, index) => line.words >= linkWordsMin && isShouted(line) && isAmongProse(lines, index),
  )
  const wordsMin = isLink ? fewLinkWordsMin : linkWordsMin
  for (const [index, line] of lines.entries()) {
    if (kinds[index] !== 'own' || isTitle[index] || !isShouted(line)) continue
    const next = lines[index + 1]
    const isOwnNext = next !== undefined && kinds[index + 1] === 'own'
    const isLinkLong = line.words >= wordsMin && lines[index - 1]?.isProse === true
    if (isOwnNext && !isLinkLong && (next.isProse || isEntry(next) || isListed(lines, kinds, index + 1)))
      continue
    kinds[index] = 'boilerplate'
    const isTeased =
      next !== undefined && kinds[index + 1] === 'own' && isTitleLike(next) && !isListItem(next)
    if (isTeased && !isTitle[index + 1] && next.words >= 4) kinds[index + 1] = 'boilerplate'
  }
}

function isAmongProse(lines: readonly TextLine[], index: number): boolean {
  return lines[index - 1]?.isProse === true && lines[index + 1]?.isProse === true
}

/** Two unfinished lines in a row are no title above its article: capitals above them head a list. */
function isListed(lines: readonly TextLine[], kinds: readonly LineKind[], index: number): boolean {
  return [lines[index], lines[index + 1]].every(
    (line, at) => line !== undefined && kinds[index + at] === 'own' && !isProseLike(line) && !isShouted(line),
  )
}

/** Lines that lead to other articles: the titles after them are links, up to the next prose. */
function markLinkTitles(lines: readonly TextLine[], kinds: LineKind[], isTitle: readonly boolean[]): void {
  let left = 0
  for (const [index, line] of lines.entries()) {
    if (kinds[index] === 'boilerplate') left = leadsToLinks(line) ? linksMax : left
    else if (left > 0 && (isLinkTitle(line) || isNumberedRow(line)) && !isTitle[index]) {
      if (kinds[index] === 'own') kinds[index] = 'boilerplate'
      left -= 1
    } else left = 0
  }
}

/** "1 First title 2 Second title 3 Third title": a list pasted on one line. */
function isNumberedRow({ text, isSentence }: TextLine): boolean {
  return !isSentence && /^1\b[^\n]{10,160}? 2\b[^\n]{10,160}? 3\b/.test(text.slice(0, 500))
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
  const isTopMenu = start === 0 && run.every(line => line.words === 1)
  const isHeadingLast = lines[end]?.isProse === true && !isTopMenu && !isNameLike(run.at(-1)?.text ?? '')
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
  let words: ReadonlySet<string> | null = null
  const wordsBelow = () => {
    words ??= new Set(tellingWords(ownText(lines, kinds, proseAt, proseAt + 40), lengthRead))
    return words
  }
  for (const [index, line] of lines.slice(0, proseAt).entries()) {
    if (kinds[index] !== 'own' || isTitle[index] || line.isSentence) continue
    const isBelow = hasTitleAbove && index > titleAt
    if (
      isTickerLine(line) ||
      (isBelow && isCardBelow(lines, kinds, index) && isElsewhere(line, wordsBelow())) ||
      (hasTitleAbove && index < titleAt
        ? line.words <= 40
        : isAboveProse(line, index + 1 < proseAt, hasTitleAbove))
    )
      kinds[index] = 'boilerplate'
  }
}

/** "12:39 Minister resigns": the news of the hour. */
function isTickerLine({ text, words }: TextLine): boolean {
  return words >= 4 && /^\d{1,2} ?[:hH] ?\d{2} ?\p{Lu}/u.test(text)
}

/** A title below a section's name: another article's, where its words are not this one's. */
function isCardBelow(lines: readonly TextLine[], kinds: readonly LineKind[], index: number): boolean {
  const [above, line] = [lines[index - 1], lines[index]]
  if (above === undefined || line === undefined || kinds[index - 1] !== 'boilerplate') return false
  return above.words <= 3 && !above.isSentence && tellingWords(line.text).length >= cardTellingMin
}

/** Between the title and the first prose a lead or a heading may stand; a few words that no prose follows are neither. */
function isAboveProse(line: TextLine, isFollowed: boolean, hasTitleAbove: boolean): boolean {
  if (isListItem(line)) return false
  if (line.words <= 4 && isNameLike(line.text)) return true
  if (twoNames.test(line.text)) return true
  return hasTitleAbove && isFollowed && line.words <= 4
}
