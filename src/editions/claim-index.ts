import { isFigureClaim } from '../stories/ledger.ts'
import { numberOf } from '../stories/same-thing.ts'
import { fold } from '../text/words/tokens.ts'
import type { Claim } from '../types.ts'
import { foldedQuote } from './folded.ts'
import { isTheOne, type Made } from './same-thing.ts'

/** A claim is compared with so many of those that share a key with it, the ones added last. */
const compared = 30

/** Claims by what two that say the same have in common, so that each is compared with few. */
export class ClaimIndex<Entry extends Made> {
  readonly #entries = new Map<string, Entry[]>()

  add(entry: Entry): void {
    for (const key of keysOf(entry)) {
      const entries = this.#entries.get(key)
      if (entries === undefined) this.#entries.set(key, [entry])
      else entries.push(entry)
    }
  }

  /** One that tells the same by such a rule; null without any. */
  find(made: Made, isSame: (entry: Entry, made: Made) => boolean): Entry | null {
    for (const key of keysOf(made)) {
      const near = this.#entries.get(key) ?? []
      for (let index = near.length - 1; index >= Math.max(0, near.length - compared); index--) {
        const entry = near[index]
        if (entry !== undefined && isSame(entry, made)) return entry
      }
    }
    return null
  }
}

function keysOf({ claim, article }: Made): string[] {
  if (isFigureClaim(claim)) {
    const number = numberOf(claim.figure)
    return [`${number} ${article.story}`, ...claim.holderKeys.map(key => `${number} ${key}`)]
  }
  const words = foldedQuote(claim)
  if (claim.kind === 'sanction') return [words, `sanction ${article.story}`, `sanction ${article.origin}`]
  return [words, ...holderKeysOf(claim), ...(isTheOne(claim) ? [`the one ${article.story}`] : [])]
}

/** Who claims, by the keys of the name or by the words where it has none. */
export function holderKeysOf({ holder, holderKeys }: Claim): readonly string[] {
  if (holderKeys.length > 0) return holderKeys
  return holder === null ? [] : [fold(holder)]
}
