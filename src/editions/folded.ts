import { fold } from '../text/tokens.ts'
import type { Claim } from '../types.ts'

const known = new WeakMap<Claim, string>()

/** The words of a claim's quote, folded; once for each, for a claim is compared with many. */
export function foldedQuote(claim: Claim): string {
  const found = known.get(claim) ?? fold(claim.quote.text)
  known.set(claim, found)
  return found
}
