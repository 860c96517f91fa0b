import { sql } from 'kysely'
import { isOneOf, listed } from './bulk.ts'
import type { Store } from './store.ts'

/** A frequent band (a boilerplate text) must not bring the whole archive along. */
const candidates_max = 200

export interface Signature {
  readonly version: string
  readonly signature: Uint8Array
}

/** Stores a version's MinHash signature and its bands, one hash each, in the order of the bands. */
export async function insertBands(
  store: Store,
  version: string,
  signature: Uint8Array,
  bands: readonly string[],
): Promise<void> {
  await store.transaction(async () => {
    await store.db.insertInto('signatures').values({ version, signature }).execute()
    // In the order of the table, each is near the one before.
    const keys = [...new Set(keysOf(bands))].sort()
    const insert = sql`insert into bands (key, version) select value, ${version} from ${listed(store, keys)}`
    await insert.execute(store.db)
  })
}

/** The versions that share a band with these, those that share most first; at most 200. */
export async function candidates(store: Store, bands: readonly string[]): Promise<Signature[]> {
  const rows = await store.db
    .selectFrom(
      store.db
        .selectFrom('bands')
        .select(({ fn }) => ['version', fn.countAll<number>().as('shared')])
        .where(isOneOf(store, sql.ref('key'), keysOf(bands)))
        .groupBy('version')
        .orderBy('shared', 'desc')
        .orderBy('version')
        .limit(candidates_max)
        .as('near'),
    )
    .innerJoin('signatures', 'signatures.version', 'near.version')
    .select(['signatures.version', 'signatures.signature'])
    .orderBy('near.shared', 'desc')
    .orderBy('near.version')
    .execute()
  // PostgreSQL gives a Buffer, which may be a view into a bigger one.
  return rows.map(row => ({ version: row.version, signature: new Uint8Array(row.signature) }))
}

export async function removeBands(store: Store, version: string): Promise<void> {
  await store.db.deleteFrom('signatures').where('version', '=', version).execute()
}

function keysOf(bands: readonly string[]): string[] {
  return bands.map((hash, band) => `${band}:${hash}`)
}
