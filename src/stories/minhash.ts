import { createHash } from 'node:crypto'
import { hashedRunsOf, mix } from '../text/words/word-runs.ts'

/** Words in one shingle. */
const shingleWords = 4
/** Hash functions in a signature. */
export const hashes = 128
/**
 * Bands, of one row each: they find a pair of Jaccard 0.09 (a lead reprinted alone) in 95 % of cases, of 0.15 in 99.4 %.
 * The rest of the signature tells such pairs from those that have one phrase in common.
 */
const bandCount = 32

const multipliers = new Uint32Array(hashes)
const addends = new Uint32Array(hashes)
for (let index = 0; index < hashes; index++) {
  const bytes = createHash('sha256').update(`minhash ${index}`).digest()
  multipliers[index] = bytes.readUInt32LE(0) | 1
  addends[index] = bytes.readUInt32LE(4)
}

/** The set of word 4-grams of a text, each as a 32-bit number; a text of fewer words has one shingle. */
export function shingles(words: readonly string[]): Set<number> {
  return hashedRunsOf(words, shingleWords)
}

/** MinHash signature of 128 numbers (Broder 1997): the share of equal places estimates Jaccard's index. */
export function signature(set: ReadonlySet<number>): Uint32Array {
  const minima = new Uint32Array(hashes)
  const hashed = Uint32Array.from(set)
  for (let index = 0; index < hashes; index++) {
    const [multiplier = 1, addend = 0] = [multipliers[index], addends[index]]
    let least = 0xffffffff
    // By index, which is nearly three times as fast as `for … of` over an array of numbers.
    for (let at = 0; at < hashed.length; at++) {
      const hash = mix(Math.imul(hashed[at] ?? 0, multiplier) + addend)
      if (hash < least) least = hash
    }
    minima[index] = least
  }
  return minima
}

/** One number a band: two texts that share one are looked at, and no others are. */
export function bands(minima: Uint32Array): number[] {
  return Array.from(minima.subarray(0, bandCount), (minimum, band) => band * 2 ** 32 + minimum)
}

/** How much of the smaller set stands in the larger one, from 0 to 1. */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size === 0) return 0
  let shared = 0
  for (const shingle of small) if (large.has(shingle)) shared++
  return shared / small.size
}

/** The estimate of Jaccard's index of the two sets, from 0 to 1. */
export function resemblance(a: Uint32Array, b: Uint32Array): number {
  let equal = 0
  a.forEach((minimum, index) => {
    if (minimum === b[index]) equal++
  })
  return equal / hashes
}
