import { sql } from 'kysely'
import { isOneOf } from './bulk.ts'
import type { Hit } from './search.ts'
import type { Store } from './store.ts'

/** FTS5's own bm25 (k1 = 1.2, b = 0.75) is lower for better, so it is negated: https://www.sqlite.org/fts5.html#the_bm25_function */
export async function searchSqlite(store: Store, words: readonly string[], limit: number): Promise<Hit[]> {
  const query = words.map(word => `"${word}"`).join(' OR ')
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
  const { rows } = await sql<{ term: string; sentences: number }>`
    select term, doc as sentences from sentence_terms
    where ${isOneOf(store, sql.ref('term'), words)}`.execute(store.db)
  return rows
}
