import type { Span } from '../types.ts'

interface Placed {
  readonly span: Span
}

/**
 * Those that lie in a span. `all` is in order of where each begins: only those near the span are looked at, for a long
 * text has as many of them as it has spans to ask about.
 */
export function inOrderWithin<Item extends Placed>(all: readonly Item[], span: Span): Item[] {
  return inOrderFrom(all, span[0], span[1]).filter(item => item.span[1] <= span[1])
}

/** Those that begin between two places, both included, of all in order of where each begins. */
export function inOrderFrom<Item extends Placed>(all: readonly Item[], start: number, end: number): Item[] {
  return all.slice(countBefore(all, start), countBefore(all, end + 1))
}

/** How many begin before a place. */
function countBefore(all: readonly Placed[], place: number): number {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.span[0] ?? place) < place) low = middle + 1
    else high = middle
  }
  return low
}
