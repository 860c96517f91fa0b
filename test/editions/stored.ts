import { getEdition, type StoredEdition } from '../../src/store/editions.ts'
import type { Store } from '../../src/store/store.ts'

/** Every edition of a store, the one made last first. */
export async function allEditions(store: Store): Promise<StoredEdition[]> {
  const made = store.db.selectFrom('editions').select('id').orderBy('created_at', 'desc').orderBy('id')
  const found = (await made.execute()).map(({ id }) => getEdition(store, id))
  return (await Promise.all(found)).filter(edition => edition !== null)
}
