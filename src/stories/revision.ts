import { isOfThings } from '../claims/figures/categories.ts'
import { stemsOf } from '../text/words/lexemes.ts'
import type { Category } from '../types.ts'
import { areToldOfOneThing } from './clause-words.ts'
import type { FigureClaim } from './ledger.ts'
import { isSentenceKeptUp } from './same-event.ts'
import { numberOf } from './same-thing.ts'

/** How far a figure can have moved, as a factor; what moved further counts something else. */
interface Bounds {
  readonly down: number
  readonly up: number
}

const ofPeople: Bounds = { down: 0.1, up: 100 }
/** The dead do not come back: a toll that falls was wrong, and seldom by half. */
const ofLosses: Bounds = { down: 0.5, up: 100 }
const ofThings: Bounds = { down: 0.1, up: 10 }
const bounds: Readonly<Record<Category, Bounds>> = {
  killed: ofLosses,
  wounded: ofLosses,
  'killed-or-wounded': ofLosses,
  captured: ofLosses,
  missing: ofPeople,
  arrested: ofPeople,
  displaced: ofPeople,
  troops: ofPeople,
  crowd: ofPeople,
  weapons: ofThings,
  money: ofThings,
  other: ofThings,
}

/** Whether one figure of a holder can be what has become of another one: it has moved so far as such figures do. */
export function mayRevise(earlier: FigureClaim, later: FigureClaim): boolean {
  const [a, b] = [numberOf(earlier.figure), numberOf(later.figure)]
  const { down, up } = bounds[later.figure.category]
  if (a === null || b === null) return true
  if (b < a * down || b > a * up) return false
  // An outlet tells of many events in its own name.
  if (later.holder === null && !isSentenceKeptUp(earlier, later)) return false
  return !isOfThings(later.figure.category) || isOneNoun(earlier, later)
}

/** « doses de vaccin » and « doses »; not « doses de vaccin » and « doses de sérum », nor what is told in other words. */
function isOneNoun(a: FigureClaim, b: FigureClaim): boolean {
  const [from, to] = [a.quote.language, b.quote.language]
  const [one, other] = [stemsOf(a.figure.counts, from), stemsOf(b.figure.counts, to)]
  if (from === to && !one.isSubsetOf(other) && !other.isSubsetOf(one)) return false
  return areToldOfOneThing(a, b)
}
