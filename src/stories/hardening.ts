import { attributes, isNegative } from '../gate/firmness.ts'
import { opensBelow } from '../text/bounds/hedges.ts'
import { stemsOf } from '../text/words/lexemes.ts'
import { fold } from '../text/words/tokens.ts'
import type { ClaimDraft, Hedge } from '../types.ts'
import {
  counts,
  deadAtAll,
  deadOrNot,
  findings,
  guesses,
  injuredOrMissing,
  inOffice,
  tentative,
} from './firmness-words.ts'
import { isSameSaying } from './same-thing.ts'
import { isHearsaySaying, type Saying, wordsInCommon } from './sayings.ts'

/** What a retelling has lost of the care with which a thing was first said. */
export type Way =
  | 'category'
  | 'conditional'
  | 'bound'
  | 'hedge'
  | 'verb'
  | 'holder-dropped'
  | 'holder-swapped'

interface Hardening {
  readonly way: Way
  readonly before: Saying
  readonly after: Saying
}

/**
 * What a later article says more firmly than an earlier one: without its hedge or conditional, without its holder or
 * with one of more weight, « tués » for « tués ou blessés », a number for an upper bound, "confirmed" for "estimates".
 * What it also says as carefully somewhere is left out. With the two articles changed round it gives what was softened.
 */
export function hardenings(before: readonly Saying[], after: readonly Saying[]): Hardening[] {
  return before.flatMap(earlier => {
    const same = after.filter(later => isSameSaying(earlier, later))
    const found = same.map(later => ({ way: hardeningOf(earlier, later), before: earlier, after: later }))
    const [first] = found
    if (first === undefined || found.some(({ way }) => way === null)) return []
    return first.way === null ? [] : [{ ...first, way: first.way }]
  })
}

/** In what one saying is firmer than another of the same thing; null when it is not. Null too where one denies it. */
export function hardeningOf(before: Saying, after: Saying): Way | null {
  if (isDenied(before) || isDenied(after)) return null
  if (losesWounded(before, after)) return 'category'
  if (isHearsaySaying(before) && !isTentative(after)) return 'conditional'
  const hedge = hedgeLost(before.claim, after.claim)
  if (hedge !== null) return hedge
  if (isGuess(before) && isFinding(after)) return 'verb'
  return holderChange(before, after)
}

function isDenied({ claim, folded }: Saying): boolean {
  if (claim?.modality === 'denied' || claim?.modality === 'unconfirmed') return true
  return claim?.kind !== 'figure' && isNegative(folded)
}

/** « tués ou blessés » → « tués », "dead or missing" → "dead". */
function losesWounded(before: Saying, after: Saying): boolean {
  const [one, other] = [before.claim, after.claim]
  if (one?.kind === 'figure' && other?.kind === 'figure') {
    const [x, y] = [one.figure.category, other.figure.category]
    if (x === 'killed-or-wounded' && (y === 'killed' || y === 'wounded')) return true
    if (x !== 'killed' || y !== 'killed') return false
  }
  return deadOrNot.test(before.folded) && deadAtAll.test(after.folded) && !injuredOrMissing.test(after.folded)
}

function isTentative(saying: Saying): boolean {
  return isHearsaySaying(saying) || tentative.test(saying.folded)
}

const firm: ReadonlySet<Hedge> = new Set(['exactly', 'between'])

function hedgeLost(before: ClaimDraft | null, after: ClaimDraft | null): 'bound' | 'hedge' | null {
  if (before?.kind !== 'figure' || after?.kind !== 'figure') return null
  if (opensBelow.has(before.figure.hedge)) return opensBelow.has(after.figure.hedge) ? null : 'bound'
  return !firm.has(before.figure.hedge) && after.figure.hedge === 'exactly' ? 'hedge' : null
}

/** By the words that attribute, or by the sentence where none do. */
function isGuess({ cue, folded }: Saying): boolean {
  return guesses.test(cue === '' ? folded : cue)
}

function isFinding({ cue, folded }: Saying): boolean {
  return findings.test(cue === '' ? folded : cue)
}

function holderChange(before: Saying, after: Saying): 'holder-dropped' | 'holder-swapped' | null {
  const [one, other] = [before.claim, after.claim]
  if (one === null || one.holder === null) return null
  if (other === null || other.holder === null) {
    const isPlain = other === null || other.modality === 'asserted'
    const isNamed =
      wordsInCommon(wordsOf(one.holder, before), before.language, after.words, after.language) > 0
    if (!isPlain || attributes(after.text) || isTentative(after)) return null
    return isNamed && counts.test(after.folded) ? null : 'holder-dropped'
  }
  // Somebody unnamed has become somebody with a name; that two with names say the same is no news.
  const isWeightier =
    one.holderKeys.length === 0 && !inOffice.test(fold(one.holder)) && other.holderKeys.length > 0
  return isWeightier && !isNamedAlike(one.holder, before, other.holder, after) ? 'holder-swapped' : null
}

/** By the words that name them: one of the two has no name that the ledger could tell them by. */
function isNamedAlike(one: string, before: Saying, other: string, after: Saying): boolean {
  if (fold(one) === fold(other)) return true
  const [a, b] = [wordsOf(one, before), wordsOf(other, after)]
  return wordsInCommon(a, before.language, b, after.language) > 0
}

function wordsOf(holder: string, { language }: Saying): ReadonlySet<string> {
  return stemsOf(holder, language)
}
