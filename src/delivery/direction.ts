/** What stands between two ends of a paragraph (class B), where every direction that was set in it ends. */
const paragraphs = /[^\n\r\u0085\u2029]+/g
const settings = /[\u202a-\u202e\u2066-\u2069]/g
const isolates = /[\u2066-\u2068]/
/** LRE, RLE, LRO, RLO */
const embeddings = /[\u202a\u202b\u202d\u202e]/

const firstStrongIsolate = '\u2068'
const popDirectionalIsolate = '\u2069'

/**
 * The text such that no direction set in it reaches what stands beside it: a paragraph that leaves one open, or that
 * embeds one bare, stands between FSI and PDI (Unicode Standard Annex 9, 2.7 and BD9). Every character of it is there,
 * in order; a text that sets no direction, or isolates it itself, stays as it is.
 */
export function isolated(text: string): string {
  return text.search(settings) === -1 ? text : text.replace(paragraphs, isolatedParagraph)
}

/** How much `isolated` adds at most: never less for a longer text. */
export function isolationLengthMax(text: string): number {
  return 3 * (text.match(settings)?.length ?? 0)
}

function isolatedParagraph(paragraph: string): string {
  let open = 0
  let strayEnds = 0
  let isBare = false
  for (const [mark] of paragraph.matchAll(settings)) {
    if (isolates.test(mark)) open += 1
    else if (mark === popDirectionalIsolate) {
      if (open > 0) open -= 1
      else strayEnds += 1
    } else if (open === 0 && embeddings.test(mark)) isBare = true
  }
  if (open === 0 && !isBare) return paragraph
  // An end without a beginning would end our isolate: each gets a beginning of its own.
  return `${firstStrongIsolate.repeat(1 + strayEnds)}${paragraph}${popDirectionalIsolate.repeat(1 + open)}`
}
