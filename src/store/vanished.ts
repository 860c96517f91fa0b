import { sql } from 'kysely'
import { isOneOf } from './bulk.ts'
import type { Store } from './store.ts'

/** Records that the pages of articles are gone; gives those of which that is news. */
export async function addVanished(
  store: Store,
  articles: readonly string[],
  since: string,
): Promise<string[]> {
  if (articles.length === 0) return []
  const rows = await store.db
    .insertInto('vanished')
    .values(articles.map(article => ({ article, since })))
    .onConflict(conflict => conflict.doNothing())
    .returning('article')
    .execute()
  return rows.map(({ article }) => article)
}

/** Takes that back; gives the articles that were thought to be gone. */
export async function removeVanished(store: Store, articles: readonly string[]): Promise<string[]> {
  const rows = await store.db
    .deleteFrom('vanished')
    .where(isOneOf(store, sql.ref('article'), articles))
    .returning('article')
    .execute()
  return rows.map(({ article }) => article)
}

/** When the page of an article was found to be gone, ISO 8601; null while it is there. */
export async function vanishedSince(store: Store, article: string): Promise<string | null> {
  const row = await store.db
    .selectFrom('vanished')
    .select('since')
    .where('article', '=', article)
    .executeTakeFirst()
  return row?.since ?? null
}
