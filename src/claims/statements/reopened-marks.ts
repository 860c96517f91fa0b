import type { Span } from '../../types.ts'

const reopened = /[^\S\n\r]{0,20}[\n\r\u2028\u2029]\s{0,20}[«“„"]\s?/gu
const opening = /[«“„"]\s?$/u
const closing = /[»”]/u

/** « qu’il pleut" »: a mark that closes nothing of what was said. */
export function withoutLooseMark(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end)
  const closed = /\s?[»”"]$/u.exec(words)
  if (closed === null) return [start, end]
  const isOpened = /[«“]/u.test(words) || words.indexOf('"') < words.length - 1
  return isOpened ? [start, end] : [start, start + closed.index]
}

/**
 * A quotation over several paragraphs opens its marks again at each of them: what was said is the words between, one
 * span a paragraph. Other content is given back as it is.
 */
export function withoutReopenedMarks(text: string, content: readonly Span[]): Span[] {
  return content.flatMap(([start, end]): Span[] => {
    if (!opening.test(text.slice(Math.max(0, start - 2), start))) return [[start, end]]
    const pieces: Span[] = []
    let from = start
    for (const mark of text.slice(start, end).matchAll(reopened)) {
      const to = start + mark.index
      if (closing.test(text.slice(from, to))) continue
      pieces.push([from, to])
      from = to + mark[0].length
    }
    pieces.push([from, end])
    return pieces.filter(([first, last]) => first < last)
  })
}
