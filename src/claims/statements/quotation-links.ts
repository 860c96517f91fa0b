import type { Span } from '../../types.ts'
import { isMark } from '../grammar/clauses.ts'
import type { Passage } from '../passages.ts'
import { isQuotationOnly } from './linked-reports.ts'
import type { PlacedReport } from './links.ts'

/** “A.” “B”, he said.: a quotation that stands alone before a quoted report of its paragraph belongs to it. */
export function joinOpening(
  placed: PlacedReport[],
  count: number,
  passages: readonly Passage[],
  index: number,
): void {
  const previous = passages[index - 1]
  const passage = passages[index]
  const at = placed.length - count
  const report = placed[at]
  if (previous === undefined || passage === undefined || report === undefined) return
  if (passage.opensParagraph || !isQuotationOnly(previous) || !startsQuoted(report)) return
  if (isHeading(previous)) return
  if (
    placed.some(
      other => other.span[1] >= previous.span[1] && other !== report && other.span[0] < passage.span[0],
    )
  )
    return
  placed[at] = {
    ...report,
    content: [...innerSpans(previous), ...report.content],
    span: [previous.span[0], passage.span[1]],
  }
}

/** « - “La forêt va changer” - », between dashes. */
function isHeading({ words }: Passage): boolean {
  return words.length > 2 && isMark(words[0], '-') && isMark(words.at(-1), '-')
}

function startsQuoted(report: PlacedReport): boolean {
  return report.passage.words[0]?.full === true
}

export function innerSpans(passage: Passage): Span[] {
  return passage.quotations.map(({ inner }) => inner)
}

/** A quotation with nobody beside it: more of what the last speaker said, in the same paragraph or right behind. */
export function linkQuotation(placed: PlacedReport[], passage: Passage, previous: Passage | undefined): void {
  const last = placed.at(-1)
  if (last === undefined || previous === undefined || last.span[1] !== previous.span[1]) return
  if (isHeading(passage)) return
  if (passage.opensParagraph) {
    if (!isWholeSentence(passage)) return
    const own = { holder: null, cue: null, group: null, content: innerSpans(passage), span: passage.span }
    placed.push({ passage, ...own, continues: true, nested: false, verbatim: false })
    return
  }
  const at = placed.findLastIndex(report => report.span[1] === last.span[1] && isQuoted(report))
  const target = placed[at] ?? last
  placed[at < 0 ? placed.length - 1 : at] = {
    ...target,
    content: [...target.content, ...innerSpans(passage)],
    span: [target.span[0], passage.span[1]],
  }
}

const shortestHeading = 12

/** « “Des méthodes de voyous” »: a heading is a quotation from what comes further down. */
export function isQuotedAgain(text: string, { quotations, span }: Passage): boolean {
  const [start, end] = quotations[0]?.inner ?? [0, 0]
  // its first letter may be small there
  const isSentence = /[.…,]$/u.test(text.slice(start, end).trimEnd())
  return !isSentence && end - start >= shortestHeading && text.includes(text.slice(start + 1, end), span[1])
}

const shortestStatement = 36

/** A quoted heading is no statement: long enough, or ended as a sentence is. */
function isWholeSentence(passage: Passage): boolean {
  const quotation = passage.quotations[0]
  return quotation !== undefined && quotation.inner[1] - quotation.inner[0] >= shortestStatement
}

/** Whether some of its content is a whole quotation. */
function isQuoted({ passage, content }: PlacedReport): boolean {
  return passage.quotations.some(({ inner }) => content.some(([start]) => start === inner[0]))
}
