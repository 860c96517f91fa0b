/** A sentence's end and the white space after it; « ? » and its closing marks may stand apart. */
const sentenceEnd = /[.!?…][ \u00A0\u202F]?[»”"’')\]]{0,3}\s/g
const breakableSpace = /[ \t\n\r\u2003\u2009]/

/** What a reader takes for one character. */
export const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' })

/**
 * Cuts a text into pieces that each measure `limit` or less. The pieces joined are the text, character for
 * character: white space at a cut stays at the end of the piece before it.
 *
 * Cuts at the best place in the second half of what fits: a paragraph's end, a line's, a sentence's; else after
 * the last word that fits; a longer word is cut between two graphemes.
 *
 * @param limit at least 1, in the unit of `measure`
 * @param measure a piece's length; 1 or more for each code point, and never less for a longer text
 */
export function splitText(text: string, limit: number, measure: (text: string) => number): string[] {
  const pieces: string[] = []
  let start = 0
  while (start < text.length) {
    const fits = longestFit(text, start, limit, measure)
    const end = fits === text.length ? fits : start + bestCut(text.slice(start, fits), text.charAt(fits))
    pieces.push(text.slice(start, end))
    start = end
  }
  return pieces
}

/** The largest end such that `[start, end)` measures `limit` or less; always past one code point. */
function longestFit(text: string, start: number, limit: number, measure: (text: string) => number): number {
  let low = afterCodePoint(text, start)
  let high = Math.min(text.length, start + 2 * limit)
  while (low < high) {
    const half = codePointStart(text, Math.ceil((low + high) / 2))
    const middle = half > low ? half : afterCodePoint(text, low)
    if (middle > high) break
    if (measure(text.slice(start, middle)) <= limit) low = middle
    else high = half > low ? half - 1 : low
  }
  return low
}

/** Where to cut `window`, which is followed by `next`: 1 to its length. */
function bestCut(window: string, next: string): number {
  const half = window.length / 2
  for (const mark of ['\n\n', '\n']) {
    const after = window.lastIndexOf(mark) + mark.length
    if (after > half) return after
  }
  const sentence = lastSentenceEnd(window)
  if (sentence > half) return sentence
  return lastWordEnd(window) || lastGraphemeEnd(window + next)
}

function lastSentenceEnd(window: string): number {
  let end = 0
  for (const match of window.matchAll(sentenceEnd)) end = match.index + match[0].length
  return end
}

function lastWordEnd(window: string): number {
  for (let index = window.length - 1; index > 0; index--) {
    if (breakableSpace.test(window.charAt(index))) return index + 1
  }
  return 0
}

/** Where the last code unit's grapheme starts; before that unit when the whole window is one grapheme. */
function lastGraphemeEnd(window: string): number {
  const last = window.length - 1
  return graphemes.segment(window).containing(last)?.index || last
}

function afterCodePoint(text: string, index: number): number {
  return index + ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1)
}

/** The index itself, or one less when it falls inside a surrogate pair. */
function codePointStart(text: string, index: number): number {
  const inside = index > 0 && (text.codePointAt(index - 1) ?? 0) > 0xffff
  return inside ? index - 1 : index
}
