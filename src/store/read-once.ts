import type { Store } from './store.ts'

/** What is found by its id, read at most once in a `remembering`: many parts of an answer ask for the same. */
export class ReadOnce<T> {
  readonly #read: (store: Store, ids: readonly string[]) => Promise<ReadonlyMap<string, T>>
  /** By id, what was read along with it, or is being read. */
  readonly #make = () => new Map<string, Promise<ReadonlyMap<string, T>>>()

  constructor(read: (store: Store, ids: readonly string[]) => Promise<ReadonlyMap<string, T>>) {
    this.#read = read
  }

  /** Those that there are, in the order asked for. */
  async get(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, T>> {
    const memory = store.remembered(this.#make) ?? this.#make()
    const unknown = [...new Set(ids)].filter(id => !memory.has(id))
    if (unknown.length > 0) {
      const reading = this.#read(store, unknown)
      for (const id of unknown) memory.set(id, reading)
    }
    const found = new Map<string, T>()
    for (const id of ids) {
      const one = (await memory.get(id))?.get(id)
      if (one !== undefined) found.set(id, one)
    }
    return found
  }

  /** What has been read along with something else. */
  add(store: Store, read: ReadonlyMap<string, T>): void {
    const memory = store.remembered(this.#make)
    const known = Promise.resolve(read)
    for (const id of read.keys()) if (memory?.has(id) === false) memory.set(id, known)
  }
}
