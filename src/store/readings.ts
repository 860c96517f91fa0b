import { sql } from 'kysely'
import { insertRows, isOneOf } from './bulk.ts'
import type { ReadingRow } from './rows-articles.ts'
import type { Store } from './store.ts'

/** What one source last gave of an article. */
export interface Reading {
  readonly source: string
  /** SHA-256 of the title and all of the text, and of the title and the sentences that can be quoted. */
  readonly textHash: string
  readonly bodyHash: string
  /** The version that it became or was equal to; null when it was passed over. */
  readonly version: string | null
}

export async function findReading(store: Store, article: string, source: string): Promise<Reading | null> {
  const row = await store.db
    .selectFrom('readings')
    .selectAll()
    .where('article', '=', article)
    .where('source', '=', source)
    .executeTakeFirst()
  return row === undefined ? null : readingOf(row)
}

/** Remembers what a source gave, in place of what it gave before. */
export async function rememberReading(store: Store, article: string, reading: Reading): Promise<void> {
  const row = {
    article,
    source: reading.source,
    text_hash: reading.textHash,
    body_hash: reading.bodyHash,
    version: reading.version,
  }
  await insertRows(
    store,
    'readings',
    ['article', 'source', 'text_hash', 'body_hash', 'version'],
    [row],
    `on conflict (article, source) do update set text_hash = excluded.text_hash, body_hash = excluded.body_hash,
      version = excluded.version`,
  )
}

/** The ids of the articles that each of the keys leads to; a key that leads nowhere is left out. */
export async function articlesByKey(store: Store, keys: readonly string[]): Promise<Map<string, string>> {
  const rows = await store.db
    .selectFrom('article_identities')
    .select(['key', 'article'])
    .where(isOneOf(store, sql.ref('key'), keys))
    .execute()
  return new Map(rows.map(row => [row.key, row.article]))
}

/** Whether an article is known by a key of this beginning: by an identifier of this feed, for example. */
export async function hasKeyOf(store: Store, article: string, beginning: string): Promise<boolean> {
  const rows = await store.db
    .selectFrom('article_identities')
    .select('key')
    .where('article', '=', article)
    .execute()
  return rows.some(row => row.key.startsWith(beginning))
}

function readingOf(row: ReadingRow): Reading {
  return {
    source: row.source,
    textHash: row.text_hash,
    bodyHash: row.body_hash,
    version: row.version,
  }
}
