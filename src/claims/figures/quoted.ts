import type { Quotation } from '../../text/quotations/quotations.ts'
import type { Span } from '../../types.ts'
import type { Attribution, Holder } from '../attribution.ts'
import { inOrderFrom } from '../in-order.ts'
import { quotationsOfArticle } from '../statements/article-quotations.ts'
import { isSomebody } from './sources.ts'

/** A mark that was meant to close another quotation swallows everything behind it: longer ones are not believed. */
const longestQuotation = 2000

/** The outermost quotations of a text that are closed and no longer than one may be. */
export function quotationsIn(text: string): Quotation[] {
  return quotationsOfArticle(text).filter(
    ({ depth, closed, span }) => depth === 0 && closed && span[1] - span[0] <= longestQuotation,
  )
}

/** Whether what stands at a place is between quotation marks: the words there are never the outlet's own. */
export function isBetweenMarks(place: number, quotations: readonly Quotation[]): boolean {
  const near = inOrderFrom(quotations, place - longestQuotation, place)
  return near.some(({ span }) => span[0] < place && span[1] > place + 1)
}

/** The one who speaks in a sentence, when all of its attributions have the same holder. */
export function onlySpeakerOf(sentence: Span, attributions: readonly Attribution[]): Holder | null {
  const here = attributions.filter(({ span }) => span[0] < sentence[1] && span[1] > sentence[0])
  const holders = here.flatMap(({ holders }) => holders.filter(isSomebody))
  const names = new Set(holders.map(({ name }) => name))
  return names.size === 1 ? (holders[0] ?? null) : null
}
