import type { Claim, Span } from '../types.ts'

type Quoted = Pick<Claim, 'quote' | 'spans'>

/** The words by which the article names who claims something; empty where the quote does not hold them. */
export function holderWords({ quote, spans }: Quoted): string {
  return wordsAt(quote, spans.holder)
}

/** The words that tell that something is claimed, « a démenti »; empty where there are none in the quote. */
export function cueWords({ quote, spans }: Quoted): string {
  return wordsAt(quote, spans.cue)
}

/** What is claimed, in the article's words, as far as the quote holds it. */
export function claimedWords({ quote, spans }: Quoted): string {
  return spans.content
    .map(span => wordsAt(quote, span))
    .join(' ')
    .trim()
}

function wordsAt({ text, start }: Claim['quote'], span: Span | null): string {
  return span === null || span[0] < start ? '' : text.slice(span[0] - start, span[1] - start)
}
