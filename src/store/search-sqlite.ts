import { sql } from 'kysely'
import { isOneOf } from './bulk.ts'
import type { Asked, Hit } from './search.ts'
import type { Store } from './store.ts'

/** FTS5's own bm25 (k1 = 1.2, b = 0.75) is lower for better, so it is negated: https://www.sqlite.org/fts5.html#the_bm25_function */
export async function searchSqlite(store: Store, { words, pairs, limit }: Asked): Promise<Hit[]> {
  const any = (group: readonly string[]) => `(${group.map(word => `"${word}"`).join(' OR ')})`
  const both = pairs.map(([one, other]) => `(${any(one)} AND ${any(other)})`)
  const query = [...(words.length > 0 ? [any(words)] : []), ...both].join(' OR ')
  const { rows } = await sql<Hit>`
    with best as materialized (
      select rowid as id, bm25(sentence_words) as rank
      from sentence_words where sentence_words match ${query}
      order by rank, id limit ${limit}
    )
    select sentence_index.version, sentence_index.position, -best.rank as score
    from best join sentence_index using (id)
    order by best.rank, best.id`.execute(store.db)
  return rows
}

export async function documentFrequenciesSqlite(store: Store, words: readonly string[]) {
  return store.db
    .selectFrom('term_counts')
    .select(['term', 'sentences'])
    .where(isOneOf(store, sql.ref('term'), words))
    .execute()
}

/** The count of the empty term is that of all sentences. */
export async function countSentencesSqlite(store: Store): Promise<number> {
  const row = await store.db
    .selectFrom('term_counts')
    .select('sentences')
    .where('term', '=', '')
    .executeTakeFirst()
  return row?.sentences ?? 0
}

/**
 * Counts the terms of sentences that come into the index: lexemes, which no JSON need escape. Those that leave it are
 * uncounted by a trigger.
 */
export async function countTerms(store: Store, sentences: readonly (readonly string[])[]): Promise<void> {
  const counts = new Map([['', sentences.length]])
  for (const words of sentences)
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1)
  // In the order of the table, each is near the one before.
  const terms = [...counts.keys()].sort()
  const counted = `{${terms.map(term => `"${term}":${counts.get(term)}`).join(',')}}`
  await sql`
    insert into term_counts
    select key, value from json_each(${counted}) where true
    on conflict (term) do update set sentences = sentences + excluded.sentences`.execute(store.db)
}
