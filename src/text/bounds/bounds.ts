import type { Language } from '../../types.ts'
import type { NumberHedge } from './bound-words.ts'
import {
  type BoundWord,
  type HedgeMatch,
  hedgeBefore,
  hedgeBehind,
  hedgeWithin,
  jointLength,
  opensAbove,
  opensBelow,
} from './hedges.ts'

/** A number in a sentence, by the words that it takes, its currency and its unit among them. */
export interface Amount {
  readonly first: number
  /** The word behind it. */
  readonly next: number
  readonly value: number | null
  /** « plus de 20 € et moins de 30 clients » make no interval. */
  readonly unit: string | null
  /** Whether it counts a few things, around or under which something else may stand: « autour de trois villages ». */
  readonly few: boolean
}

/** A number, or the two ends of an interval, with the words that bound it: « plus de trente », "300 or more". */
interface Bound<A extends Amount> {
  readonly first: number
  readonly next: number
  /** Two for « plus de 20 mais moins de 30 », in the order of the text. */
  readonly parts: readonly BoundPart<A>[]
}

interface BoundPart<A extends Amount> {
  readonly amount: A
  readonly hedge: NumberHedge
}

/**
 * The bounds of the `amounts` of a sentence, which stand in the order of its `words`: hedges before a number and behind
 * it, verbs (« dépasse 300 », "will not exceed 5%"), and the intervals that two of them make. A number that nothing
 * bounds has none; « entre 20 et 30 » is one number of `findNumbers`.
 */
export function findBounds<A extends Amount>(
  words: readonly BoundWord[],
  amounts: readonly A[],
  language: Language,
): Bound<A>[] {
  const found: Bound<A>[] = []
  for (const amount of amounts) {
    const bound = boundOf(words, amount, language)
    if (bound === null) continue
    const before = found.at(-1)
    const both = before === undefined ? null : intervalOf(words, before, bound, language)
    if (both === null) found.push(bound)
    else found[found.length - 1] = both
  }
  return found
}

function boundOf<A extends Amount>(
  words: readonly BoundWord[],
  amount: A,
  language: Language,
): Bound<A> | null {
  const ahead = hedgeBefore(words, amount, language)
  const behind = hedgeWithin(words, amount) ?? hedgeBehind(words, amount.next, language)
  const match = ahead === null ? behind : combined(ahead, behind)
  if (match === null) return null
  return {
    first: amount.first - (ahead?.length ?? 0),
    next: amount.next + (match === ahead ? 0 : match.length),
    parts: [{ amount, hedge: match.hedge }],
  }
}

/** « égal à 300 ou plus », "less than 300 or equal": two hedges that are one; otherwise the first counts. */
function combined(ahead: HedgeMatch, behind: HedgeMatch | null): HedgeMatch {
  if (behind === null) return ahead
  if (ahead.hedge === 'exactly') return behind
  const orEqual = behind.hedge === 'exactly' ? withEqual.get(ahead.hedge) : undefined
  return orEqual === undefined ? ahead : { ...behind, hedge: orEqual }
}

const withEqual: ReadonlyMap<NumberHedge, NumberHedge> = new Map([
  ['more than', 'at least'],
  ['less than', 'at most'],
])

/** « plus de 20 mais moins de 30 », but not « plus de 40 et moins de 10 », which are two. */
function intervalOf<A extends Amount>(
  words: readonly BoundWord[],
  before: Bound<A>,
  bound: Bound<A>,
  language: Language,
): Bound<A> | null {
  const [a, b] = [before.parts[0], bound.parts[0]]
  if (before.parts.length > 1 || a === undefined || b === undefined) return null
  if (a.amount.unit !== null && a.amount.unit !== b.amount.unit) return null
  const joint = jointLength(words, before.next, language)
  if (joint === null || before.next + joint !== bound.first) return null
  const [low, high] = opensAbove.has(a.hedge) ? [a, b] : [b, a]
  if (!opensAbove.has(low.hedge) || !opensBelow.has(high.hedge)) return null
  if (low.amount.value === null || high.amount.value === null || low.amount.value >= high.amount.value)
    return null
  return { first: before.first, next: bound.next, parts: [a, b] }
}
