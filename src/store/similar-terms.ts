import { sql } from 'kysely'
import { fixedLimit } from './bulk.ts'
import type { Store } from './store.ts'
import { settleCounts } from './term-counts.ts'

interface Term {
  readonly term: string
  /** How many sentences hold it; on PostgreSQL, of those looked at. */
  readonly sentences: number
}

const termsFound = 400
const sentencesLooked = 500

/** Terms of the index that begin with these letters (`a-z`, `0-9` and `_`), the most frequent first; at most a few hundred. */
export async function termsBeginning(store: Store, letters: string): Promise<readonly Term[]> {
  if (!/^[a-z0-9_]+$/.test(letters)) return []
  return store.engine === 'sqlite' ? inSqlite(store, letters) : inPostgres(store, letters)
}

/** `~` comes after every character of a lexeme. */
async function inSqlite(store: Store, letters: string): Promise<Term[]> {
  await settleCounts(store)
  return store.db
    .selectFrom('term_counts')
    .select(['term', 'sentences'])
    .where('term', '>=', letters)
    .where('term', '<', `${letters}~`)
    .where('sentences', '>', 0)
    .orderBy('sentences', 'desc')
    .orderBy('term')
    .limit(fixedLimit(termsFound))
    .execute()
}

async function inPostgres(store: Store, letters: string): Promise<Term[]> {
  const { rows } = await sql<Term>`
    with looked as (
      select lexemes from sentence_index where lexemes @@ ${`${letters}:*`}::tsquery limit ${fixedLimit(sentencesLooked)}
    )
    select term, count(*)::int as sentences
    from looked, unnest(tsvector_to_array(lexemes)) as term
    where starts_with(term, ${letters})
    group by term order by sentences desc, term limit ${fixedLimit(termsFound)}`.execute(store.db)
  return rows
}
