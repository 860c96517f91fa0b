import { lookedUpOnce } from '../looked-up-once.ts'
import { fold } from '../text/words/tokens.ts'
import type { Claim } from '../types.ts'

/** The words of a claim's quote, folded. */
export const foldedQuote = lookedUpOnce(({ quote }: Claim) => fold(quote.text))
