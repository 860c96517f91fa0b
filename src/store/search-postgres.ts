import { type RawBuilder, sql } from 'kysely'
import { fixedLimit } from './bulk.ts'
import { onceAMinute } from './once-a-minute.ts'
import { type Asked, type Hit, pairsOf } from './search.ts'
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
 * BM25 as FTS5 reckons it, k1 = 1.2 and b = 0.75: https://www.sqlite.org/fts5.html#the_bm25_function. A word counts by
 * itself, and once more for each pair that the sentence holds and the word is of. Asking for a word and a label is several
 * times faster than unpacking the vectors (45,000 of them in 40 ms, not 200).
 */
export async function searchPostgres(
  store: Store,
  { words, together, limit, frequencies: known }: Asked,
): Promise<Hit[]> {
  const totals = await totalsPostgres(store)
  const scored = [...new Set([...words, ...together.flat()])]
  const unknown = scored.filter(term => !known.has(term))
  const counted = new Map(
    (await documentFrequenciesPostgres(store, unknown)).map(row => [row.term, row.sentences]),
  )
  const columns = new Map<string, string>()
  const scores = scored.flatMap((term, index) => {
    const sentences = known.get(term) ?? counted.get(term) ?? 0
    if (sentences === 0) return []
    const weight = Math.log((totals.sentences - sentences + 0.5) / (sentences + 0.5))
    const column = `score_${index}`
    columns.set(term, column)
    return [`${scoreOf(term, weight > 0 ? weight : 1e-6)} as ${column}`]
  })
  if (scores.length === 0) return []
  const slowness = `(${float(0.3)} + length * ${float(0.9 / totals.mean_length)})`
  const { rows } = await sql<Hit>`
    select version, position, ${sql.raw(scoreOfAll(words, together, columns))} as score
    from (
      select id, version, position, ${sql.raw(scores.join(', '))}
      from (
        select *, ${sql.raw(slowness)} as slowness, ${sql.raw(`${float(1)} + ${slowness}`)} as slowness_once
        from sentence_index where ${holdsEnough(words, together)}
        offset 0
      ) as candidates
      offset 0
    ) as scored
    order by score desc, id limit ${fixedLimit(limit)}`.execute(store.db)
  return rows
}

/**
 * A condition for each way to be found: of one for all of them, the index looks at several times as many sentences. Of what
 * is selected beforehand the planner reads no statistics, which takes it ten times as long as all the rest.
 */
function holdsEnough(words: readonly string[], together: Asked['together']): RawBuilder<boolean> {
  const any = (group: readonly string[]) => `(${group.map(word => `'${word}'`).join(' | ')})`
  // What holds any of the words is found by that.
  const pairs = pairsOf(together.filter(group => !group.every(word => words.includes(word))))
  const ways = [
    ...(words.length > 0 ? [any(words)] : []),
    ...pairs.map(([one, other]) => `${any(one)} & ${any(other)}`),
  ]
  return sql.join(
    ways.map(way => sql`lexemes @@ (select ${way}::tsquery)`),
    sql` or `,
  )
}

/** Each group that a sentence holds is in a pair with each of the other groups that it holds. */
function scoreOfAll(
  words: readonly string[],
  together: Asked['together'],
  columns: ReadonlyMap<string, string>,
): string {
  const sum = (terms: readonly string[]) => `(${['0', ...terms].join(' + ')})`
  const sumOf = (terms: readonly string[]) => sum(terms.flatMap(term => columns.get(term) ?? []))
  const alone = sumOf(words)
  if (together.length === 0) return alone
  const held = together.map(group => `(${sumOf(group)} > 0)::integer`)
  return `${alone} + greatest(0, ${sum(held)} - 1) * ${sumOf(together.flat())}`
}

/** Lexemes are letters, digits and underscores: they need no escaping, and bound values would take longer than the text. */
function scoreOf(word: string, weight: number): string {
  const has = (label: string) => `lexemes @@ '''${word}''${label}'::tsquery`
  const score = (times: number) => `${float(weight * times * 2.2)} / (${float(times)} + slowness)`
  return `case
    when not ${has('')} then 0
    when ${has(':D')} then ${float(weight * 2.2)} / slowness_once
    when ${has(':C')} then ${score(2)}
    when ${has(':B')} then ${score(3)}
    else ${score(4)} end`
}

function float(number: number): string {
  return `'${number}'::double precision`
}

interface Totals {
  readonly sentences: number
  readonly mean_length: number
}

const large = 50_000

export const totalsPostgres = onceAMinute(
  async (store): Promise<Totals> => {
    const { rows } = await sql<Totals>`
      select coalesce(sum(sentences), 0) as sentences,
        coalesce(sum(tokens)::double precision / sum(sentences), 1) as mean_length
      from indexed_versions`.execute(store.db)
    return rows[0] ?? { sentences: 0, mean_length: 1 }
  },
  ({ sentences }) => sentences >= large,
)

/** What is in more sentences than this is not counted when the planner's statistics tell about how many. */
const counted_max = 200

/**
 * Words that no sentence holds are left out. A count walks through all that it counts, so that of the most frequent
 * words is what ANALYZE found, when it has run.
 */
export async function documentFrequenciesPostgres(
  store: Store,
  words: readonly string[],
): Promise<{ term: string; sentences: number }[]> {
  if (words.length === 0) return []
  const frequent = await frequentTerms(store)
  const others = words.filter(word => !frequent.has(word))
  const { rows } = await sql<{ term: string; sentences: number }>`
    select term, found.sentences
    from unnest(${others}::text[]) as asked(term)
    cross join lateral (
      select count(*) as sentences from sentence_index where lexemes @@ quote_literal(term)::tsquery
    ) as found`.execute(store.db)
  const counted = new Map(rows.map(({ term, sentences }) => [term, sentences]))
  return words
    .map(term => ({ term, sentences: frequent.get(term) ?? counted.get(term) ?? 0 }))
    .filter(({ sentences }) => sentences > 0)
}

/** A few thousand at most, which ANALYZE tells: https://www.postgresql.org/docs/15/view-pg-stats.html. */
const frequentTerms = onceAMinute(
  async (store): Promise<ReadonlyMap<string, number>> => {
    const { rows } = await sql<{ term: string; sentences: number }>`
      select element as term, (frequency * reltuples)::bigint as sentences
      from pg_stats
      join pg_class on pg_class.oid = 'sentence_index'::regclass,
        unnest(most_common_elems::text::text[], most_common_elem_freqs) as common(element, frequency)
      where schemaname = current_schema() and tablename = 'sentence_index' and attname = 'lexemes'
        and frequency * reltuples > ${counted_max}`.execute(store.db)
    return new Map(rows.map(({ term, sentences }) => [term, sentences]))
  },
  ({ size }) => size > 0,
)
