import type { Quote } from '../types.ts'

/** Characters between two sentences of which one follows the other. */
export const adjoining = 5

/** Characters from the end of one quote to the start of another of the same version; below 0 where it does not stand behind. */
export function charactersBehind(quote: Quote, other: Quote): number {
  return quote.version === other.version ? quote.start - other.end : -1
}
