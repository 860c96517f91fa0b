import { bareDate, counter } from './furniture.ts'
import { isTitleLike, type LineKind } from './line-forms.ts'
import { isSection } from './line-neighbours.ts'
import type { TextLine } from './lines.ts'

/** So many cards in a row are no coincidence. */
const cardsMin = 3
const blurbWordsMax = 45
const titleWordsMin = 4
/** Paragraphs that the article has besides. */
const proseMin = 3

/**
 * Cards of other articles: at least three times in a row a title, or a title and one sentence about it, and the day or
 * the section that goes with them, above or below; and prose elsewhere.
 */
export function markCards(lines: readonly TextLine[], kinds: LineKind[], isTitle: readonly boolean[]): void {
  const stamps = lines.flatMap((line, index) => (isStamp(line) ? [index] : []))
  if (stamps.length < cardsMin) return
  const marked = new Set<number>()
  let run: number[] = []
  for (const [position, stamp] of stamps.entries()) {
    run.push(stamp)
    const next = stamps[position + 1]
    if (next !== undefined && isCard(lines, stamp + 1, next)) continue
    if (run.length >= cardsMin) for (const index of cardLines(lines, run)) marked.add(index)
    run = []
  }
  const prose = lines.filter((line, index) => line.isProse && kinds[index] === 'own' && !marked.has(index))
  if (prose.length < proseMin) return
  for (const index of marked) if (kinds[index] === 'own' && !isTitle[index]) kinds[index] = 'boilerplate'
}

/** A day or so many hours ago, or a section's name; an hour alone stamps the entries of a live page. */
function isStamp({ folded, words }: TextLine): boolean {
  if (words > 6 || /^\d{1,2} ?[:h] ?\d{2}/.test(folded)) return false
  return (
    isSection(folded) || bareDate.test(folded) || (/\b(?:ago|il y a)\b/.test(folded) && counter.test(folded))
  )
}

/** One title, or a title and one sentence. */
function isCard(lines: readonly TextLine[], from: number, to: number): boolean {
  const [title, blurb] = [lines[from], lines[from + 1]]
  if (title === undefined || to - from > 2 || to - from < 1) return false
  if (title.words < titleWordsMin || !isTitleLike(title)) return false
  if (to - from === 1) return true
  return blurb !== undefined && blurb.words <= blurbWordsMax && !blurb.isSeveral
}

/** The cards between the stamps, and the one above the first or below the last. */
function cardLines(lines: readonly TextLine[], run: readonly number[]): number[] {
  const [first, second, last] = [run[0], run[1], run.at(-1)]
  if (first === undefined || second === undefined || last === undefined) return []
  const size = second - first - 1
  const [from, to] = isCard(lines, first - size, first) ? [first - size, last] : [first, last + size + 1]
  // What prose goes on below may be this article's title.
  const isLastCard = to === last || (isCard(lines, last + 1, to) && lines[to]?.isProse !== true)
  const end = isLastCard ? to : last + 1
  return Array.from({ length: end - from }, (_, at) => from + at)
}
