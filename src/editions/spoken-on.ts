import { fold } from '../text/words/tokens.ts'
import type { Claim } from '../types.ts'
import { foldedQuote } from './folded.ts'
import { accuses, inCharge } from './holder-words.ts'
import type { News } from './novelty.ts'
import { isSameTeller, type Made } from './same-thing.ts'

const pronoun = /^(?:t-)?(?:il|elle|ils|elles|on|he|she|they)$/
/** « son porte-parole », "its director", "a spokesman": whoever speaks for what was named just before. */
const spokesman =
  /(?:\b(?:son|sa|leur|its|their|his|her|\w+'s)\s+(?:[\w'-]+\s+){0,2}?[\w'-]+|\b(?:une? porte-parole|a (?:\w+ )?spokes\w+))/

/** Whether somebody speaks on: named by a pronoun, or as the voice of a body. A denial or a charge is no more of the same. */
export function isSpokenOn(claim: Claim): boolean {
  return !isCharge(claim) && (isByPronoun(claim) || isBySpokesman(claim))
}

function isCharge(claim: Claim): boolean {
  return claim.modality === 'denied' || accuses.test(foldedQuote(claim))
}

/** Whether a statement carries on what is told of its article: by the same, or for the same close behind it. */
export function carriesOn({ claim, article }: Made, { tellings }: News): boolean {
  if (isCharge(claim)) return false
  const before = tellings.filter(told => told.article.id === article.id)
  return before.some(
    told => isSameTeller({ claim, article }, told) || (isBySpokesman(claim) && isBehind(claim, told.claim)),
  )
}

function isByPronoun({ spans, quote }: Claim): boolean {
  if (spans.holder === null) return false
  const [start, end] = spans.holder
  if (start < quote.start || end > quote.end) return false
  return pronoun.test(fold(quote.text.slice(start - quote.start, end - quote.start)))
}

function isBySpokesman(claim: Claim): boolean {
  const [role = ''] = spokesman.exec(foldedQuote(claim)) ?? []
  return inCharge.test(role)
}

/** So near, in UTF-16 units, that at most one sentence stands between two. */
const gap = 200

function isBehind({ quote }: Claim, told: Claim): boolean {
  const apart = quote.start - told.quote.end
  return quote.version === told.quote.version && apart >= 0 && apart <= gap
}
