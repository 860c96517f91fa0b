import { findQuotations, type Quotation } from '../../text/quotations/quotations.ts'

let last: { readonly text: string; readonly quotations: readonly Quotation[] } | null = null

/** The quotations of a whole article, in order. Who takes its claims and who compares it ask at once: they are found once. */
export function quotationsOfArticle(text: string): readonly Quotation[] {
  if (last?.text !== text) last = { text, quotations: findQuotations(text) }
  return last.quotations
}
