import { insertRows } from './bulk.ts'
import type { Store } from './store.ts'

/** Adds what an article is recognised by, leaving alone what leads to another one already; gives how many are new. */
export async function addIdentities(
  store: Store,
  article: string,
  identities: readonly string[],
): Promise<number> {
  const rows = [...new Set(identities)].map(key => ({ key, article }))
  const then = 'on conflict do nothing returning key'
  return (await insertRows(store, 'article_identities', ['key', 'article'], rows, then)).length
}

/** Whether an article's current version was last read from the very same input, by the surest of its identities. */
export async function isAsRead(store: Store, identities: readonly string[], hash: string): Promise<boolean> {
  const row = await store.db
    .selectFrom('article_identities')
    .select('input_hash')
    .where('key', '=', identities[0] ?? '')
    .executeTakeFirst()
  return row?.input_hash === hash
}

/** What the current version of an article was last read from: once it is read from that again, nothing need be done. */
export async function rememberInput(
  store: Store,
  identities: readonly string[],
  hash: string,
): Promise<void> {
  await store.db
    .updateTable('article_identities')
    .set({ input_hash: hash })
    .where('key', '=', identities[0] ?? '')
    .execute()
}

/** For a new version: what led to the one before is looked at again, and may bring the old text back. */
export async function forgetInputs(store: Store, article: string): Promise<void> {
  await store.db
    .updateTable('article_identities')
    .set({ input_hash: null })
    .where('article', '=', article)
    .execute()
}
