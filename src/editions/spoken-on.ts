import { fold } from '../text/tokens.ts'
import type { Claim } from '../types.ts'
import { accuses, inCharge } from './holder-words.ts'
import type { News } from './novelty.ts'
import { isSameTeller, type Made } from './same-thing.ts'

const pronoun = /^(?:t-)?(?:il|elle|ils|elles|on|he|she|they)$/
/** « son porte-parole », "its director", "a spokesman": whoever speaks for what was named just before. */
const spokesman =
  /(?:\b(?:son|sa|leur|its|their|his|her)\s+(?:[\w'-]+\s+){0,2}?[\w'-]+|\b(?:une? porte-parole|a (?:\w+ )?spokes\w+))/

/** Whether somebody speaks on: named by a pronoun, or as the voice of a body. A denial or a charge is no more of the same. */
export function isSpokenOn(claim: Claim): boolean {
  return !isCharge(claim) && (isByPronoun(claim) || isBySpokesman(claim))
}

function isCharge({ modality, quote }: Claim): boolean {
  return modality === 'denied' || accuses.test(fold(quote.text))
}

/** Whether a statement carries on what an article has been told to say: by the same, or for the same behind it. */
export function carriesOn({ claim, article }: Made, { tellings }: News): boolean {
  if (!isSpokenOn(claim)) return false
  const before = tellings.filter(told => told.article.id === article.id)
  return before.some(told =>
    isByPronoun(claim) ? isSameTeller({ claim, article }, told) : isBehind(claim, told.claim),
  )
}

function isByPronoun({ spans, quote }: Claim): boolean {
  if (spans.holder === null) return false
  const [start, end] = spans.holder
  if (start < quote.start || end > quote.end) return false
  return pronoun.test(fold(quote.text.slice(start - quote.start, end - quote.start)))
}

function isBySpokesman({ quote }: Claim): boolean {
  const [role = ''] = spokesman.exec(fold(quote.text)) ?? []
  return inCharge.test(role)
}

/** Sentences with nothing but white space between them. */
const gap = 3

function isBehind({ quote }: Claim, told: Claim): boolean {
  const apart = quote.start - told.quote.end
  return quote.version === told.quote.version && apart >= 0 && apart <= gap
}
