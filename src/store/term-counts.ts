import { sql } from 'kysely'
import { isOneOf } from './bulk.ts'
import type { Kept, Store } from './store.ts'

/**
 * How many sentences hold a term, in SQLite. The articles of one transaction, during which nobody else writes, have most
 * words in common: each is read once, and written once at the end.
 */
interface TermCounts {
  /** As they will be in the table. */
  readonly known: Map<string, number>
  readonly added: Map<string, number>
}

const termCounts: Kept<TermCounts> = {
  make: () => ({ known: new Map(), added: new Map() }),
  write: writeAdded,
}

/**
 * By term, in how many sentences each of these is; there may be others, too. The count of the empty term is that of all
 * sentences; what no sentence holds may be left out.
 */
export async function countsOfTerms(
  store: Store,
  terms: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const counts = store.kept(termCounts)
  if (counts === null) {
    const rows = await readCounts(store, terms)
    return new Map(rows.map(({ term, sentences }) => [term, sentences]))
  }
  const { known, added } = counts
  const unknown = terms.filter(term => !known.has(term))
  if (unknown.length > 0) {
    const rows = await readCounts(store, unknown)
    for (const term of unknown) known.set(term, added.get(term) ?? 0)
    for (const { term, sentences } of rows) known.set(term, sentences + (added.get(term) ?? 0))
  }
  return known
}

function readCounts(store: Store, terms: readonly string[]): Promise<{ term: string; sentences: number }[]> {
  return store.db
    .selectFrom('term_counts')
    .select(['term', 'sentences'])
    .where(isOneOf(store, sql.ref('term'), terms))
    .execute()
}

/** Counts the terms of sentences that come into the index. Those that leave it are uncounted by a trigger. */
export async function countTerms(store: Store, sentences: readonly (readonly string[])[]): Promise<void> {
  const counts = store.kept(termCounts) ?? termCounts.make()
  add(counts, '', sentences.length)
  for (const words of sentences) for (const word of new Set(words)) add(counts, word, 1)
  if (store.kept(termCounts) === null) await writeAdded(store, counts)
}

function add({ known, added }: TermCounts, term: string, sentences: number): void {
  added.set(term, (added.get(term) ?? 0) + sentences)
  const before = known.get(term)
  if (before !== undefined) known.set(term, before + sentences)
}

/** Writes what is counted so far, before the table is used by others: to take sentences out, or to read it whole. */
export async function settleCounts(store: Store): Promise<void> {
  const counts = store.kept(termCounts)
  if (counts === null) return
  await writeAdded(store, counts)
  counts.known.clear()
}

/** Terms are lexemes, which no JSON need escape. */
async function writeAdded(store: Store, { added }: TermCounts): Promise<void> {
  if (added.size === 0) return
  // In the order of the table, each is near the one before.
  const terms = [...added.keys()].sort()
  const counted = `{${terms.map(term => `"${term}":${added.get(term)}`).join(',')}}`
  added.clear()
  await sql`
    insert into term_counts
    select key, value from json_each(${counted}) where true
    on conflict (term) do update set sentences = sentences + excluded.sentences`.execute(store.db)
}
