import { signWords } from '../model/vectors.ts'
import type { Store } from '../store/store.ts'
import { signsAt, vectorNumbers } from '../store/vectors.ts'

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
  /** Room for what `nearest` reckons: clearing as much for each question takes longer than filling it. */
  #distances = new Uint16Array(0)
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
    const half = signs.subarray(0, Math.ceil(this.#words / 2))
    const roughly = distancesOf(half, this.#signs, this.#words, this.#distances.subarray(0, this.#sentences))
    const near = within(roughly, closelyCompared)
    const closely = distancesOf(signs, this.#signsAt(near), this.#words, new Uint16Array(near.length))
    const found = [...within(closely, sentences)].sort(
      (a, b) => (closely.distances[a] ?? 0) - (closely.distances[b] ?? 0),
    )
    const owners = new Set(found.map(index => this.#owners[near[index] ?? 0] ?? 0))
    return [...owners].flatMap(owner => this.#versions[owner] ?? [])
  }

  #signsAt(sentences: Uint32Array): Int32Array {
    const words = this.#words
    const signs = new Int32Array(sentences.length * words)
    sentences.forEach((sentence, index) => {
      signs.set(this.#signs.subarray(sentence * words, (sentence + 1) * words), index * words)
    })
    return signs
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
    this.#distances = new Uint16Array(room)
  }
}

interface Distances {
  readonly distances: Uint16Array
  /** How many there are of each. */
  readonly counts: Uint32Array
}

/** Of the first words of each sentence's signs, into `distances`. */
function distancesOf(asked: Int32Array, signs: Int32Array, words: number, distances: Uint16Array): Distances {
  const asks = asked.length
  const counts = new Uint32Array(32 * asks + 1)
  for (let index = 0, at = 0; index < distances.length; index++, at += words) {
    let sums = 0
    for (let word = 0; word < asks; word++)
      sums = (sums + bitsOfBytes((signs[at + word] ?? 0) ^ (asked[word] ?? 0))) | 0
    // Of 16 words a byte's sum is 128 at most.
    const distance = Math.imul((sums & 0x00ff00ff) + ((sums >>> 8) & 0x00ff00ff), 0x00010001) >>> 16
    distances[index] = distance
    counts[distance] = (counts[distance] ?? 0) + 1
  }
  return { distances, counts }
}

/** How many bits are set in each byte of a word (Warren, Hacker's Delight, 5-1). */
function bitsOfBytes(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return (fours + (fours >>> 4)) & 0x0f0f0f0f
}

/** The indexes of so many of the smallest distances, in their order; counted, which is faster than sorted. */
function within({ distances, counts }: Distances, wanted: number): Uint32Array {
  let [limit, below] = [0, 0]
  while (limit < counts.length - 1 && below + (counts[limit] ?? 0) < wanted) below += counts[limit++] ?? 0
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
