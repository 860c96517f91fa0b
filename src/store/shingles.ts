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
    const { number } = await store.db
      .insertInto('signatures')
      .values({ version, signature })
      .returning('number')
      .executeTakeFirstOrThrow()
    // In the order of the table, each is near the one before.
    const keys = [...new Set(keysOf(bands))].sort()
    const insert = sql`insert into bands (key, signature) select value, ${number} from ${listed(store, keys)}`
    await insert.execute(store.db)
  })
}

/** The versions that share a band with these, those that share most first; at most 200. */
export async function candidates(store: Store, bands: readonly string[]): Promise<Signature[]> {
  const rows = await store.db
    .selectFrom(
      store.db
        .selectFrom('bands')
        .select(({ fn }) => ['signature', fn.countAll<number>().as('shared')])
        .where(isOneOf(store, sql.ref('key'), keysOf(bands)))
        .groupBy('signature')
        .orderBy('shared', 'desc')
        .orderBy('signature')
        .limit(candidates_max)
        .as('near'),
    )
    .innerJoin('signatures', 'signatures.number', 'near.signature')
    .select(['signatures.version', 'signatures.signature'])
    .orderBy('near.shared', 'desc')
    .orderBy('near.signature')
    .execute()
  return rows.map(signatureOf)
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
export async function removeBands(store: Store, version: string, bands: readonly string[]): Promise<void> {
  const { db } = store
  const number = db.selectFrom('signatures').select('number').where('version', '=', version)
  await db
    .deleteFrom('bands')
    .where(isOneOf(store, sql.ref('key'), keysOf(bands)))
    .where('signature', '=', number)
    .execute()
  await db.deleteFrom('signatures').where('version', '=', version).execute()
}

/** PostgreSQL gives a Buffer, which may be a view into a bigger one. */
function signatureOf({ version, signature }: Signature): Signature {
  return { version, signature: new Uint8Array(signature) }
}

function keysOf(bands: readonly string[]): string[] {
  return bands.map((hash, band) => `${band}:${hash}`)
}
