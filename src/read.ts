import { readSource, type Web } from './articles/read.ts'
import type { ReadItem } from './articles/read-item.ts'
import { codeOf, messageOf } from './errors.ts'
import { type Ingested, ingest } from './ingest.ts'
import type { Store } from './store/store.ts'

export interface ReadFailure {
  readonly source: string
  readonly code: string
  readonly message: string
}

/** `read` counts what was read, whatever came of it: new, updated or unchanged. */
export interface ReadReport {
  readonly read: number
  readonly new: number
  readonly updated: number
  readonly unchanged: number
  readonly failed: readonly ReadFailure[]
}

export interface ReadOptions {
  readonly web: Web
  /** Called after each item with how many are done. */
  readonly onItem?: (done: number) => void
}

/**
 * Items stored in one transaction: a commit, which waits for the disk, costs as much as reading the article. Not
 * more: whoever asks a question meanwhile waits for the end of it.
 */
const batchSize = 25
/** Characters in one transaction: whoever else wants to write waits for its end, and for ten seconds at most. */
const batchLength = 100_000

/** Reads feeds, pages, files and folders into the store; a bad item is reported and never stops the rest. */
export async function readAll(
  store: Store,
  sources: readonly string[],
  options: ReadOptions,
): Promise<ReadReport> {
  const counts = { new: 0, updated: 0, unchanged: 0 }
  const failed: ReadFailure[] = []
  let done = 0
  let batch: ReadItem[] = []
  let length = 0
  const flush = async () => {
    for (const stored of await storeItems(store, batch, null)) {
      if (stored.kind === 'failed') failed.push(stored.failure)
      else counts[stored.kind]++
      options.onItem?.(++done)
    }
    batch = []
    length = 0
  }
  for (const source of sources) {
    for await (const item of readSource(source, options.web)) {
      batch.push(item)
      length += item.ok ? item.input.text.length : 0
      if (batch.length === batchSize || length >= batchLength) await flush()
    }
  }
  await flush()
  return { read: counts.new + counts.updated + counts.unchanged, ...counts, failed }
}

/** Stores items, some at a time, and says what came of each; never throws for a bad one. */
export async function storeItems(
  store: Store,
  items: readonly ReadItem[],
  outlet: string | null,
): Promise<StoredItem[]> {
  const stored: StoredItem[] = []
  for (let from = 0; from < items.length; from += batchSize)
    stored.push(...(await storeBatch(store, items.slice(from, from + batchSize), outlet)))
  return stored
}

/** Stores items in one transaction, or, when one of them undoes it, each by itself. */
async function storeBatch(
  store: Store,
  items: readonly ReadItem[],
  outlet: string | null,
): Promise<StoredItem[]> {
  const together = async () => {
    const stored: StoredItem[] = []
    for (const item of items) stored.push(await storeItem(store, item, outlet))
    return stored
  }
  try {
    return await store.transaction(together)
  } catch {
    // What went wrong is found and reported again, for its own item alone.
    return together()
  }
}

export type StoredItem =
  | { readonly kind: Ingested }
  | { readonly kind: 'failed'; readonly failure: ReadFailure }

/** Stores one item that was read, or says why it cannot be. */
async function storeItem(store: Store, item: ReadItem, outlet: string | null): Promise<StoredItem> {
  if (!item.ok)
    return { kind: 'failed', failure: { source: item.source, code: item.code, message: item.message } }
  try {
    const input = { ...item.input, outlet: outlet ?? item.input.outlet }
    // The time is taken inside the transaction: an edition made meanwhile either sees the article or ends before it.
    return { kind: await ingest(store, input, new Date()) }
  } catch (error) {
    return {
      kind: 'failed',
      failure: { source: item.input.source, code: codeOf(error), message: messageOf(error) },
    }
  }
}
