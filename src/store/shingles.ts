import { type RawBuilder, sql } from 'kysely'
import { fixedLimit } from './bulk.ts'
import type { Store } from './store.ts'

/** A frequent band (a boilerplate text) must not bring the whole archive along: of each, the first texts are looked at. */
const texts_a_band_max = 50
const candidates_max = 24

export interface Signature {
  readonly version: string
  readonly signature: Uint8Array
}

/** Stores a version's MinHash signature and its bands. */
export async function insertBands(
  store: Store,
  version: string,
  signature: Uint8Array,
  bands: readonly number[],
): Promise<void> {
  await store.transaction(async () => {
    const { number } = await store.db
      .insertInto('signatures')
      .values({ version, signature })
      .returning('number')
      .executeTakeFirstOrThrow()
    // In the order of the table, each is near the one before.
    const keys = [...new Set(bands)].sort((a, b) => a - b)
    const insert = sql`insert into bands (key, signature) select value, ${number} from ${numbers(store, keys)}`
    await insert.execute(store.db)
  })
}

/** The versions that share a band with these, those that share most first; at most 24. */
export async function candidates(store: Store, bands: readonly number[]): Promise<Signature[]> {
  const { rows } = await sql<{ found: string }>`
    select found from (
      select (
        select string_agg(cast(signature as text), ' ') from (
          select signature from bands where key = value order by signature limit ${fixedLimit(texts_a_band_max)}
        ) as first
      ) as found
      from ${numbers(store, bands)}
    ) as each_band
    where found is not null`.execute(store.db)
  const shared = new Map<number, number>()
  for (const number of rows.flatMap(({ found }) => found.split(' ').map(Number)))
    shared.set(number, (shared.get(number) ?? 0) + 1)
  const most = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, candidates_max)
  return signaturesOf(
    store,
    most.map(([number]) => number),
  )
}

/** In the order asked for. */
async function signaturesOf(store: Store, wanted: readonly number[]): Promise<Signature[]> {
  if (wanted.length === 0) return []
  const rows = await store.db
    .selectFrom('signatures')
    .select(['number', 'version', 'signature'])
    .where(sql<boolean>`number in (select value from ${numbers(store, wanted)})`)
    .execute()
  const found = new Map(rows.map(row => [row.number, signatureOf(row)]))
  return wanted.flatMap(number => found.get(number) ?? [])
}

export async function getSignature(store: Store, version: string): Promise<Signature | null> {
  const row = await store.db
    .selectFrom('signatures')
    .select(['version', 'signature'])
    .where('version', '=', version)
    .executeTakeFirst()
  return row === undefined ? null : signatureOf(row)
}

/** Removes a version's signature and the bands that it was stored with. */
export async function removeBands(store: Store, version: string, bands: readonly number[]): Promise<void> {
  const { db } = store
  const number = db.selectFrom('signatures').select('number').where('version', '=', version)
  await db
    .deleteFrom('bands')
    .where(sql<boolean>`key in (select value from ${numbers(store, bands)})`)
    .where('signature', '=', number)
    .execute()
  await db.deleteFrom('signatures').where('version', '=', version).execute()
}

/** PostgreSQL gives a Buffer, which may be a view into a bigger one. */
function signatureOf({ version, signature }: Signature): Signature {
  return { version, signature: new Uint8Array(signature) }
}

/** Numbers as a table of one column, `value`. */
function numbers(store: Store, values: readonly number[]): RawBuilder<unknown> {
  if (store.engine === 'postgres') return sql`unnest(${values}::bigint[]) as listed (value)`
  return sql`json_each(${JSON.stringify(values)})`
}
