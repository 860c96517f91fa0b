import { creditStart, hasCaptionSign } from './captions.ts'
import { isNameLike, type LineKind } from './line-forms.ts'
import type { TextLine } from './lines.ts'

/** A longer line is no caption. */
const captionWordsMax = 40
/** The words under a picture, printed twice, may be more. */
const doubledWordsMax = 75
/** A doubled line of fewer words may be a cell of a table. */
const doubledWordsMin = 6
/** Lines between two counters of a gallery: the words and a credit. */
const galleryGap = 3

/** Marks the words on pictures, which a credit, a counter or their own second copy betrays. */
export function markCaptions(
  lines: readonly TextLine[],
  kinds: LineKind[],
  isTitle: readonly boolean[],
): void {
  markNamesInBrackets(lines, kinds, isTitle)
  markAboveCredits(lines, kinds, isTitle)
  markDoubled(lines, kinds, isTitle)
  markGalleries(lines, kinds, isTitle)
}

/** "(Example Co.)" alone below an unfinished line between paragraphs: whose picture it is. */
function markNamesInBrackets(
  lines: readonly TextLine[],
  kinds: LineKind[],
  isTitle: readonly boolean[],
): void {
  for (const [index, { text, words }] of lines.entries()) {
    const above = lines[index - 1]
    if (above === undefined || isTitle[index - 1] || words > 6 || !/^\([^()]{3,60}\)$/.test(text)) continue
    const isCaption = above.words >= 5 && above.words <= captionWordsMax && !above.isSentence
    const isBetween = lines[index + 1]?.isProse === true && lines[index - 2]?.isProse !== false
    if (!isCaption || !isBetween || !isNameLike(text.slice(1, -1)) || kinds[index - 1] !== 'own') continue
    kinds[index - 1] = 'caption'
    kinds[index] = 'caption'
  }
}

/** A line of words on a picture stands above its credit: no finished sentence, or one that speaks of the picture. */
function markAboveCredits(lines: readonly TextLine[], kinds: LineKind[], isTitle: readonly boolean[]): void {
  for (const [index, line] of lines.entries()) {
    if (kinds[index] !== 'caption' || !isCreditOnly(line.text)) continue
    // « 1/3 » between them: a gallery, where sentences too are on its pictures.
    const isGallery = /^\d+ ?\/ ?\d+$/.test(lines[index - 1]?.folded ?? '')
    const at = isGallery ? index - 2 : index - 1
    const above = lines[at]
    if (above === undefined || kinds[at] !== 'own' || isTitle[at]) continue
    const isTwice = above.text === lines[at - 1]?.text && above.words <= doubledWordsMax
    if (isTwice && !isTitle[at - 1] && kinds[at - 1] === 'own') kinds[at - 1] = 'caption'
    const isAlone = !above.isSentence || hasCaptionSign(above.text) || (isGallery && !above.isSeveral)
    if (isTwice || (above.words <= captionWordsMax && isAlone)) kinds[at] = 'caption'
  }
}

function isCreditOnly(text: string): boolean {
  const start = creditStart(text)
  return start >= 0 && start <= 3
}

/**
 * A picture's box prints its words twice, for those who do not see it: two such pairs or more in a row, among prose
 * that stands once.
 */
function markDoubled(lines: readonly TextLine[], kinds: LineKind[], isTitle: readonly boolean[]): void {
  const isPaired = lines.map(
    (line, index) => isSame(line, lines[index + 1]) || isSame(line, lines[index - 1]),
  )
  const single = lines.filter((line, index) => line.isProse && kinds[index] === 'own' && !isPaired[index])
  if (single.length * 2 < isPaired.filter(Boolean).length / 2) return
  let from = 0
  for (let index = 0; index <= lines.length; index += 1) {
    // One picture's words may stand once, between pairs.
    const isWithin = isPaired[index] || (isPaired[index - 1] && isPaired[index + 1] && isBrief(lines[index]))
    if (isWithin) continue
    if (index - from >= 4)
      for (let at = from; at < index; at += 1) if (kinds[at] === 'own' && !isTitle[at]) kinds[at] = 'caption'
    from = index + 1
  }
}

function isSame(line: TextLine, other: TextLine | undefined): boolean {
  const isLong = line.words >= doubledWordsMin && line.words <= doubledWordsMax
  return isLong && line.text === other?.text
}

function isBrief(line: TextLine | undefined): boolean {
  return line !== undefined && line.words <= captionWordsMax && !line.isSeveral
}

const place = /^(?:(image|photo|slide|vue|diapositive)s? )?(\d{1,3}) ?(?:of|sur|\/|de) ?(\d{1,3})$/

/** "Image 3 of 12" and what stands between two such counters; with a counter first, below the last too. */
function markGalleries(lines: readonly TextLine[], kinds: LineKind[], isTitle: readonly boolean[]): void {
  const counters = lines.flatMap(({ folded, words }, index) => {
    const [, word, at, of] = words <= 5 ? (place.exec(folded) ?? []) : []
    return at === undefined || of === undefined
      ? []
      : [{ index, isNamed: word !== undefined, at: Number(at), of }]
  })
  let first = -1
  for (const [position, { index, isNamed, at, of }] of counters.entries()) {
    const next = counters[position + 1]
    const isFollowed =
      next !== undefined && next.of === of && next.at === at + 1 && next.index - index - 1 <= galleryGap
    if (isFollowed) {
      if (first === -1) first = index
      markBetween(lines, kinds, isTitle, index + 1, next.index)
      continue
    }
    const isAboveOther = isNamed || kinds[first - 1] !== 'own' || isTitle[first - 1] === true
    const isCounterFirst = first !== -1 && isAboveOther
    const isPacked = counters[position - 1]?.index === index - 1
    if (isCounterFirst && !isPacked && isBrief(lines[index + 1]))
      markBetween(lines, kinds, isTitle, index + 1, index + 2)
    first = -1
  }
}

function markBetween(
  lines: readonly TextLine[],
  kinds: LineKind[],
  isTitle: readonly boolean[],
  from: number,
  to: number,
): void {
  for (let index = from; index < to; index += 1) {
    const isCaption =
      kinds[index] === 'own' && !isTitle[index] && (lines[index]?.words ?? 0) <= doubledWordsMax
    if (isCaption) kinds[index] = 'caption'
  }
}
