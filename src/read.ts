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

/** Items stored in one transaction: a commit, which waits for the disk, costs as much as reading the article. */
const batchSize = 25

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
  const flush = async () => {
    for (const stored of await storeItems(store, batch, null)) {
      if (stored.kind === 'failed') failed.push(stored.failure)
      else counts[stored.kind]++
      options.onItem?.(++done)
    }
    batch = []
  }
  for (const source of sources) {
    for await (const item of readSource(source, options.web)) {
      batch.push(item)
      if (batch.length === batchSize) await flush()
    }
  }
  await flush()
  return { read: counts.new + counts.updated + counts.unchanged, ...counts, failed }
}

/** Stores items in one transaction, or, when one of them undoes it, each by itself. */
export async function storeItems(
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

/** Stores one item that was read, or says why it cannot be; never throws for a bad item. */
async function storeItem(store: Store, item: ReadItem, outlet: string | null): Promise<StoredItem> {
  if (!item.ok)
    return { kind: 'failed', failure: { source: item.source, code: item.code, message: item.message } }
  try {
    const input = { ...item.input, outlet: outlet ?? item.input.outlet }
    // The time is taken inside: an edition made meanwhile either sees the article or ends before it.
    return { kind: await store.transaction(() => ingest(store, input, new Date())) }
  } catch (error) {
    return {
      kind: 'failed',
      failure: { source: item.input.source, code: codeOf(error), message: messageOf(error) },
    }
  }
}
