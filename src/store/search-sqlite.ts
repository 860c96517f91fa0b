import { sql } from 'kysely'
import { fixedLimit } from './bulk.ts'
import { type Asked, type Hit, pairsOf } from './search.ts'
import type { Store } from './store.ts'

/** FTS5's own bm25 (k1 = 1.2, b = 0.75) is lower for better, so it is negated: https://www.sqlite.org/fts5.html#the_bm25_function */
export async function searchSqlite(store: Store, { words, together, limit }: Asked): Promise<Hit[]> {
  const any = (group: readonly string[]) => `(${group.map(word => `"${word}"`).join(' OR ')})`
  const both = pairsOf(together).map(([one, other]) => `(${any(one)} AND ${any(other)})`)
  const query = [...(words.length > 0 ? [any(words)] : []), ...both].join(' OR ')
  const { rows } = await sql<Hit>`
    with best as materialized (
      select rowid as id, bm25(sentence_words) as rank
      from sentence_words where sentence_words match ${query}
      order by rank, id limit ${fixedLimit(limit)}
    )
    select sentence_index.version, sentence_index.position, -best.rank as score
    from best join sentence_index using (id)
    order by best.rank, best.id`.execute(store.db)
  return rows
}
