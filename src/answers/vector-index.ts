import type { Store } from '../store/store.ts'
import { signsAt, vectorNumbers } from '../store/vectors.ts'
import { signWords } from '../vectors.ts'

/** Kept in memory, at 64 bytes each: those of the newest articles. Of older ones nothing is found by meaning. */
const sentencesMax = 1_000_000
const rowsAtOnce = 1_000
/** By half of the signs all are compared, by all of them only so many. */
const closelyCompared = 8_000
/** What was stored since is looked for no more often. */
const fresh_ms = 5_000

/**
 * The signs of the vectors of a model, all of them compared with those of a question: some 20 ms of processor for
 * 900,000 sentences and 512 components. Databases need an extension to do as well.
 */
export class VectorIndex {
  readonly #store: Store
  readonly #model: string
  readonly #words: number
  #signs = new Int32Array(0)
  /** For each sentence its version, as an index of `#versions`. */
  #owners = new Uint32Array(0)
  #sentences = 0
  #versions: string[] = []
  #seen = 0
  #looked_ms = Number.NEGATIVE_INFINITY
  #loading: Promise<void> | null = null

  constructor(store: Store, model: string, dimensions: number) {
    this.#store = store
    this.#model = model
    this.#words = signWords(dimensions)
  }

  /** Reads what was stored since the last time. */
  async refresh(): Promise<void> {
    if (performance.now() - this.#looked_ms < fresh_ms) return
    this.#loading ??= this.#load().finally(() => {
      this.#loading = null
    })
    await this.#loading
  }

  /** The versions with the sentences nearest to the signs, each once, the nearest first. */
  nearest(asked: Uint32Array, sentences: number): string[] {
    const signs = Int32Array.from(asked)
    const half = Math.ceil(this.#words / 2)
    const roughly = distancesOf(signs.subarray(0, half), this.#signs, this.#words, this.#sentences)
    const near = within(roughly, closelyCompared, 32 * half)
    const closely = Uint16Array.from(near, index => this.#distance(signs, index))
    const found = [...within(closely, sentences, 32 * this.#words)].sort(
      (a, b) => (closely[a] ?? 0) - (closely[b] ?? 0),
    )
    const owners = new Set(found.map(index => this.#owners[near[index] ?? 0] ?? 0))
    return [...owners].flatMap(owner => this.#versions[owner] ?? [])
  }

  #distance(asked: Int32Array, index: number): number {
    let distance = 0
    for (let word = 0; word < this.#words; word++)
      distance += bitsSet((this.#signs[index * this.#words + word] ?? 0) ^ (asked[word] ?? 0))
    return distance
  }

  async #load(): Promise<void> {
    const rows = await vectorNumbers(this.#store, this.#model, this.#seen)
    const added = rows.reduce((sum, { sentences }) => sum + sentences, 0)
    if (this.#seen > 0 && this.#sentences + added > sentencesMax) {
      this.#forget()
      return this.#load()
    }
    const numbers: number[] = []
    let room = sentencesMax - this.#sentences
    for (const { number, sentences } of rows) {
      room -= sentences
      if (room >= 0) numbers.push(number)
    }
    this.#makeRoom(this.#sentences + Math.min(added, sentencesMax))
    numbers.sort((a, b) => a - b)
    for (let from = 0; from < numbers.length; from += rowsAtOnce)
      await this.#read(numbers.slice(from, from + rowsAtOnce))
    for (const { number } of rows) this.#seen = Math.max(this.#seen, number)
    this.#looked_ms = performance.now()
  }

  async #read(numbers: readonly number[]): Promise<void> {
    for (const { version, starts, signs } of await signsAt(this.#store, numbers)) {
      // Deleted and stored anew since it was counted: what does not fit is left for the next time.
      if (signs.length !== starts.length * this.#words) continue
      if ((this.#sentences + starts.length) * this.#words > this.#signs.length) continue
      this.#signs.set(signs, this.#sentences * this.#words)
      this.#owners.fill(this.#versions.length, this.#sentences, this.#sentences + starts.length)
      this.#versions.push(version)
      this.#sentences += starts.length
    }
  }

  #forget(): void {
    this.#sentences = 0
    this.#versions = []
    this.#seen = 0
  }

  #makeRoom(sentences: number): void {
    if (sentences <= this.#owners.length) return
    const room = Math.min(sentencesMax, Math.ceil(sentences * 1.25))
    const [signs, owners] = [new Int32Array(room * this.#words), new Uint32Array(room)]
    signs.set(this.#signs)
    owners.set(this.#owners)
    this.#signs = signs
    this.#owners = owners
  }
}

/** Of the first words of each sentence's signs. */
function distancesOf(asked: Int32Array, signs: Int32Array, words: number, sentences: number): Uint16Array {
  const distances = new Uint16Array(sentences)
  const asks = asked.length
  for (let index = 0, at = 0; index < sentences; index++, at += words) {
    let distance = 0
    for (let word = 0; word < asks; word++) distance += bitsSet((signs[at + word] ?? 0) ^ (asked[word] ?? 0))
    distances[index] = distance
  }
  return distances
}

/** How many of 32 bits are set (Warren, Hacker's Delight, 5-1). */
function bitsSet(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The indexes of so many of the smallest distances, in their order; counted, which is faster than sorted. */
function within(distances: Uint16Array, wanted: number, longest: number): Uint32Array {
  const counts = new Uint32Array(longest + 1)
  for (let index = 0; index < distances.length; index++) {
    const distance = distances[index] ?? 0
    counts[distance] = (counts[distance] ?? 0) + 1
  }
  let [limit, below] = [0, 0]
  while (limit < longest && below + (counts[limit] ?? 0) < wanted) below += counts[limit++] ?? 0
  // Of those at the limit there may be an archive full: texts that are all alike.
  let atLimit = wanted - below
  const found = new Uint32Array(Math.min(wanted, distances.length))
  let count = 0
  for (let index = 0; index < distances.length && count < found.length; index++) {
    const distance = distances[index] ?? 0
    if (distance < limit || (distance === limit && atLimit-- > 0)) found[count++] = index
  }
  return found.subarray(0, count)
}
