import { type RawBuilder, sql } from 'kysely'
import type { Asked, Hit } from './search.ts'
import type { Store } from './store.ts'

/** Labels of a tsvector's positions, used here for how often a word is in a sentence: once, twice, three times, more. */
const labels = ['D', 'C', 'B', 'A'] as const

/** The text of a tsvector in which each word stands once, labelled by how often it occurs. */
export function vectorOf(words: readonly string[]): string {
  const times = new Map<string, number>()
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1)
  return [...times].map(([word, count]) => `'${word}':1${labels[count - 1] ?? 'A'}`).join(' ')
}

/**
 * BM25 as FTS5 reckons it, k1 = 1.2 and b = 0.75: https://www.sqlite.org/fts5.html#the_bm25_function. Asking
 * for a word and a label is several times faster than unpacking the vectors (45,000 of them in 40 ms, not 200).
 */
export async function searchPostgres(
  store: Store,
  { words, pairs, limit, frequencies: known }: Asked,
): Promise<Hit[]> {
  const totals = await totalsPostgres(store)
  const scored = [...new Set([...words, ...pairs.flat(2)])]
  const frequencies = [
    ...scored
      .map(term => ({ term, sentences: known.get(term) ?? 0 }))
      .filter(({ sentences }) => sentences > 0),
    ...(await documentFrequenciesPostgres(
      store,
      scored.filter(term => !known.has(term)),
    )),
  ]
  const any = (group: readonly string[]) => `(${group.map(word => `'${word}'`).join(' | ')})`
  const both = pairs.map(([one, other]) => `(${any(one)} & ${any(other)})`)
  const query = [...(words.length > 0 ? [any(words)] : []), ...both].join(' | ')
  const scores = frequencies.map(({ term, sentences }) => {
    const weight = Math.log((totals.sentences - sentences + 0.5) / (sentences + 0.5))
    return scoreOf(term, weight > 0 ? weight : 1e-6)
  })
  if (scores.length === 0) return []
  const { rows } = await sql<Hit>`
    select version, position, ${sql.join(scores, sql` + `)} as score
    from (
      select *, ${0.3}::double precision + length * ${0.9 / totals.mean_length}::double precision as slowness
      from sentence_index where lexemes @@ ${query}::tsquery
      offset 0
    ) as candidates
    order by score desc, id limit ${limit}`.execute(store.db)
  return rows
}

function scoreOf(word: string, weight: number): RawBuilder<number> {
  const has = (label: string) => sql`lexemes @@ ${`'${word}'${label}`}::tsquery`
  const score = (times: number) =>
    sql`${weight * times * 2.2}::double precision / (${times}::double precision + slowness)`
  return sql`case
    when not ${has('')} then 0
    when ${has(':D')} then ${score(1)}
    when ${has(':C')} then ${score(2)}
    when ${has(':B')} then ${score(3)}
    else ${score(4)} end`
}

interface Totals {
  readonly sentences: number
  readonly mean_length: number
}

/** Adding up takes a while in a large archive, of which the articles of a minute change nothing: it is done once a minute. */
const totals_age_ms_max = 60_000
const large = 50_000
const lastTotals = new WeakMap<Store, Totals & { readonly at_ms: number }>()

export async function totalsPostgres(store: Store): Promise<Totals> {
  const last = lastTotals.get(store)
  if (last !== undefined && performance.now() - last.at_ms <= totals_age_ms_max) return last
  const totals = await readTotals(store)
  if (totals.sentences >= large) lastTotals.set(store, { ...totals, at_ms: performance.now() })
  return totals
}

async function readTotals(store: Store): Promise<Totals> {
  const { rows } = await sql<{ sentences: number; mean_length: number }>`
    select coalesce(sum(sentences), 0) as sentences,
      coalesce(sum(tokens)::double precision / sum(sentences), 1) as mean_length
    from indexed_versions`.execute(store.db)
  return rows[0] ?? { sentences: 0, mean_length: 1 }
}

/** What is in more sentences than this is not counted when the planner's statistics tell about how many. */
const counted_max = 1_000

/**
 * Words that no sentence holds are left out. A count walks through all that it counts, so that of the most frequent
 * words is what ANALYZE found, when it has run: https://www.postgresql.org/docs/15/view-pg-stats.html.
 */
export async function documentFrequenciesPostgres(store: Store, words: readonly string[]) {
  if (words.length === 0) return []
  const { rows } = await sql<{ term: string; sentences: number }>`
    with frequent as (
      select element as term, (frequency * reltuples)::bigint as sentences
      from pg_stats
      join pg_class on pg_class.oid = 'sentence_index'::regclass,
        unnest(most_common_elems::text::text[], most_common_elem_freqs) as common(element, frequency)
      where schemaname = current_schema() and tablename = 'sentence_index' and attname = 'lexemes'
        and frequency * reltuples > ${counted_max}
    )
    select term, coalesce(frequent.sentences, found.sentences) as sentences
    from unnest(${words}::text[]) with ordinality as asked(term, place)
    left join frequent using (term)
    cross join lateral (
      select count(*) as sentences from sentence_index
      where frequent.sentences is null and lexemes @@ quote_literal(term)::tsquery
    ) as found
    where coalesce(frequent.sentences, found.sentences) > 0
    order by place`.execute(store.db)
  return rows
}
