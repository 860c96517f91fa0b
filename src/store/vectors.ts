import { sql } from 'kysely'
import { isOneOf } from './bulk.ts'
import type { Store } from './store.ts'

/** A model as it was measured once, when it was first used. */
export interface EmbeddingModel {
  readonly name: string
  readonly dimensions: number
  /** What its vectors have in common. */
  readonly centre: Float32Array
  /** The cosine of texts that have nothing to do with one another, and of questions and what answers them. */
  readonly unrelated: number
  readonly related: number
}

/** The vectors of a version's sentences, one after the other, each sentence told by its offset in the text. */
export interface VersionVectors {
  readonly starts: Uint32Array
  readonly signs: Uint32Array
  readonly components: Int8Array
}

export async function getEmbeddingModel(store: Store, name: string): Promise<EmbeddingModel | null> {
  const row = await store.db
    .selectFrom('embedding_models')
    .selectAll()
    .where('name', '=', name)
    .executeTakeFirst()
  return row === undefined ? null : { ...row, centre: new Float32Array(copied(row.centre)) }
}

/** Keeps what a model was measured as. Vectors of the same name that it gave before, when it was another, are deleted. */
export async function replaceEmbeddingModel(store: Store, model: EmbeddingModel): Promise<void> {
  await store.transaction(async () => {
    await store.db.deleteFrom('embedding_models').where('name', '=', model.name).execute()
    await store.db
      .insertInto('embedding_models')
      .values({ ...model, centre: bytesOf(model.centre) })
      .onConflict(conflict => conflict.doNothing())
      .execute()
  })
}

/** Why a model's server gave no vectors when it was last asked; null once it does again. */
export async function setEmbeddingFailure(
  store: Store,
  model: string,
  reason: string | null,
  at: string,
): Promise<void> {
  await store.transaction(async () => {
    await store.db.deleteFrom('embedding_failures').where('model', '=', model).execute()
    if (reason !== null)
      await store.db
        .insertInto('embedding_failures')
        .values({ model, reason, failed_at: at })
        .onConflict(conflict => conflict.doNothing())
        .execute()
  })
}

export async function getEmbeddingFailure(
  store: Store,
  model: string,
): Promise<{ readonly reason: string; readonly failedAt: string } | null> {
  const row = await store.db
    .selectFrom('embedding_failures')
    .select(['reason', 'failed_at'])
    .where('model', '=', model)
    .executeTakeFirst()
  return row === undefined ? null : { reason: row.reason, failedAt: row.failed_at }
}

/** Current versions without vectors of a model, the latest read first. */
export async function versionsNotEmbedded(store: Store, model: string, limit: number): Promise<string[]> {
  const rows = await notEmbedded(store, model)
    .select('versions.id')
    .orderBy('versions.read_at', 'desc')
    .orderBy('versions.id')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

export async function countNotEmbedded(store: Store, model: string): Promise<number> {
  const row = await notEmbedded(store, model)
    .select(({ fn }) => fn.countAll<number>().as('versions'))
    .executeTakeFirst()
  return Number(row?.versions ?? 0)
}

function notEmbedded(store: Store, model: string) {
  return store.db
    .selectFrom('articles')
    .innerJoin('versions', 'versions.id', 'articles.version')
    .leftJoin('vectors', join =>
      join.onRef('vectors.version', '=', 'versions.id').on('vectors.model', '=', model),
    )
    .where('vectors.number', 'is', null)
}

/** Keeps the vectors of a version, none included, in the place of those of another model. */
export async function replaceVectors(
  store: Store,
  model: string,
  version: string,
  { starts, signs, components }: VersionVectors,
): Promise<void> {
  await store.transaction(async () => {
    await removeVectors(store, version)
    await store.db
      .insertInto('vectors')
      .values({
        version,
        model,
        sentences: starts.length,
        starts: bytesOf(starts),
        signs: bytesOf(signs),
        components: bytesOf(components),
      })
      .onConflict(conflict => conflict.doNothing())
      .execute()
  })
}

export async function removeVectors(store: Store, version: string): Promise<void> {
  await store.db.deleteFrom('vectors').where('version', '=', version).execute()
}

/** The numbers of a model's rows that have sentences, above one, those of the newest articles first. */
export async function vectorNumbers(
  store: Store,
  model: string,
  above: number,
): Promise<readonly { readonly number: number; readonly sentences: number }[]> {
  return store.db
    .selectFrom('vectors')
    .innerJoin('versions', 'versions.id', 'vectors.version')
    .select(['vectors.number', 'vectors.sentences'])
    .where('model', '=', model)
    .where('vectors.number', '>', above)
    .where('sentences', '>', 0)
    .orderBy('versions.dated_at', 'desc')
    .execute()
}

interface SignRow {
  readonly version: string
  readonly starts: Uint32Array
  readonly signs: Uint32Array
}

export async function signsAt(store: Store, numbers: readonly number[]): Promise<SignRow[]> {
  const rows = await store.db
    .selectFrom('vectors')
    .select(['version', 'starts', 'signs'])
    .where(isNumbered(store, numbers))
    .execute()
  return rows.map(({ version, starts, signs }) => ({
    version,
    starts: new Uint32Array(copied(starts)),
    signs: new Uint32Array(copied(signs)),
  }))
}

function isNumbered(store: Store, numbers: readonly number[]) {
  if (store.engine === 'postgres') return sql<boolean>`number = any(${numbers}::bigint[])`
  return sql<boolean>`number in (select value from json_each(${JSON.stringify(numbers)}))`
}

interface ComponentRow {
  readonly version: string
  readonly starts: Uint32Array
  readonly components: Int8Array
}

/** Of those of the versions that are current. */
export async function componentsOf(
  store: Store,
  model: string,
  versions: readonly string[],
): Promise<ComponentRow[]> {
  if (versions.length === 0) return []
  const rows = await store.db
    .selectFrom('vectors')
    .innerJoin('versions', 'versions.id', 'vectors.version')
    .innerJoin('articles', join =>
      join.onRef('articles.id', '=', 'versions.article').onRef('articles.version', '=', 'versions.id'),
    )
    .select(['vectors.version', 'vectors.model', 'starts', 'components'])
    .where(isOneOf(store, sql.ref('vectors.version'), versions))
    .execute()
  // Asked for the model too, SQLite goes through all of the model's rows.
  return rows
    .filter(row => row.model === model)
    .map(({ version, starts, components }) => ({
      version,
      starts: new Uint32Array(copied(starts)),
      components: new Int8Array(copied(components)),
    }))
}

/** As they stand in memory: little-endian on every machine that Node runs on but a few mainframes. */
function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

/** A buffer of its own: what the driver gives need not begin where a number of four bytes may. */
function copied(bytes: Uint8Array): ArrayBuffer {
  const copy = new Uint8Array(bytes.byteLength)
  copy.set(bytes)
  return copy.buffer
}
