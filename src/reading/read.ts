import { setImmediate } from 'node:timers/promises'
import { readSource, sizeOfSource, type Web } from '../articles/read.ts'
import type { ReadItem } from '../articles/read-item.ts'
import { codeOf, type Sentences, sentencesOf } from '../errors.ts'
import type { Store } from '../store/store.ts'
import { unwritable } from '../store/unwritable.ts'
import { type Ingested, ingest } from './ingest.ts'
import { noteFound, noteGone } from './vanished.ts'

interface ReadFailure {
  readonly source: string
  readonly code: string
  readonly sentences: Sentences
}

/** `read` counts what was read, whatever came of it: new, updated or unchanged. */
export interface ReadReport {
  readonly read: number
  readonly new: number
  readonly updated: number
  readonly unchanged: number
  readonly failed: readonly ReadFailure[]
  /** Stopped before the end; what is counted is stored. */
  readonly interrupted: boolean
}

/** How far reading has come. */
export interface ReadProgress {
  /** Items, whatever came of them. */
  readonly done: number
  readonly bytes: number
  /** Null while an address is among the sources: nobody knows what it will give. */
  readonly bytesInAll: number | null
}

interface ReadOptions {
  readonly web: Web
  /** Called when items have been stored. */
  readonly onProgress?: (progress: ReadProgress) => void
  /** Stops reading at once, and storing after what has been read. */
  readonly signal?: AbortSignal
}

/**
 * Items stored in one transaction: a commit, which waits for the disk, costs as much as reading the article. Not
 * more: whoever asks a question meanwhile waits for the end of it.
 */
const batchSize = 50
/** Characters in one transaction: whoever else wants to write waits for its end, and for ten seconds at most. */
const batchLength = 200_000

/**
 * Reads feeds, pages, files and folders into the store; a bad item is reported and never stops the rest. What is stored
 * and has not changed is passed over quickly, so that a reading that was interrupted goes on by being started again.
 */
export async function readAll(
  store: Store,
  sources: readonly string[],
  options: ReadOptions,
): Promise<ReadReport> {
  const { web, onProgress, signal } = options
  const bytesInAll = onProgress === undefined ? null : await sizeOf(sources)
  const counts = { new: 0, updated: 0, unchanged: 0 }
  const failed: ReadFailure[] = []
  let done = 0
  let bytes = 0
  for await (const batch of batchesOf(itemsOf(sources, web, signal, read => (bytes += read)))) {
    for (const stored of await storeItems(store, batch, null)) {
      if (stored.kind === 'failed') failed.push(stored.failure)
      else counts[stored.kind]++
    }
    done += batch.length
    onProgress?.({ done, bytes, bytesInAll })
    // Storing in SQLite never waits: without this, nobody would hear of Ctrl-C.
    await setImmediate()
  }
  const interrupted = signal?.aborted ?? false
  return { read: counts.new + counts.updated + counts.unchanged, ...counts, failed, interrupted }
}

async function sizeOf(sources: readonly string[]): Promise<number | null> {
  let sum = 0
  for (const source of sources) {
    const size = await sizeOfSource(source)
    if (size === null) return null
    sum += size
  }
  return sum
}

async function* itemsOf(
  sources: readonly string[],
  web: Web,
  signal: AbortSignal | undefined,
  onBytes: (bytes: number) => void,
): AsyncGenerator<ReadItem> {
  for (const source of sources) {
    const items = readSource(source, web, onBytes)
    for (let next = await nextOf(items, signal); next?.done === false; next = await nextOf(items, signal))
      yield next.value
  }
}

/** The next item; null as soon as reading is to stop, whatever the network may be waiting for. */
async function nextOf(
  items: AsyncGenerator<ReadItem>,
  signal: AbortSignal | undefined,
): Promise<IteratorResult<ReadItem> | null> {
  if (signal === undefined) return items.next()
  if (signal.aborted) return null
  const stopped = Promise.withResolvers<null>()
  const stop = () => stopped.resolve(null)
  signal.addEventListener('abort', stop)
  try {
    return await Promise.race([items.next(), stopped.promise])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

async function* batchesOf(items: AsyncIterable<ReadItem>): AsyncGenerator<ReadItem[]> {
  let batch: ReadItem[] = []
  let length = 0
  for await (const item of items) {
    batch.push(item)
    length += item.ok ? item.input.text.length : 0
    if (batch.length < batchSize && length < batchLength) continue
    yield batch
    batch = []
    length = 0
  }
  if (batch.length > 0) yield batch
}

/**
 * Stores items, some at a time, and says what came of each; never throws for a bad one.
 * @throws VerbatimError `disk-full`, for then none of the others can be stored either
 */
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
  } catch (error) {
    const stopped = unwritable(error)
    if (stopped !== null) throw stopped
    // What went wrong is found and reported again, for its own item alone.
    return together()
  }
}

type StoredItem = { readonly kind: Ingested } | { readonly kind: 'failed'; readonly failure: ReadFailure }

/** Stores one item that was read, or says why it cannot be. */
async function storeItem(store: Store, item: ReadItem, outlet: string | null): Promise<StoredItem> {
  if (!item.ok) {
    const { source, code, sentences, isGone } = item
    if (isGone) await noteGone(store, source, new Date())
    return { kind: 'failed', failure: { source, code, sentences } }
  }
  try {
    const input = { ...item.input, outlet: outlet ?? item.input.outlet }
    // The time is taken inside the transaction: an edition made meanwhile either sees the article or ends before it.
    const now = new Date()
    const kind = await ingest(store, input, now)
    await noteFound(store, input, now)
    return { kind }
  } catch (error) {
    const stopped = unwritable(error)
    if (stopped !== null) throw stopped
    return {
      kind: 'failed',
      failure: { source: item.input.source, code: codeOf(error), sentences: sentencesOf(error) },
    }
  }
}
