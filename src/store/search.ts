import { sql } from 'kysely'
import type { Version } from '../types.ts'
import { insertRows, isOneOf } from './bulk.ts'
import { documentFrequenciesPostgres, searchPostgres, totalsPostgres, vectorOf } from './search-postgres.ts'
import { searchSqlite } from './search-sqlite.ts'
import type { Kept, Store } from './store.ts'
import { countsOfTerms, countTerms, settleCounts } from './term-counts.ts'

export interface Hit {
  readonly version: string
  /** Of the sentence, in its version. */
  readonly position: number
  /** BM25; higher is better. */
  readonly score: number
}

const lexeme_length_max = 100

/** More than this in one sentence say nothing further, and PostgreSQL has labels for no more. */
const repeats_max = 4

/**
 * Makes a version's sentences searchable. `lexemes` has one list a sentence, in their order; a sentence with
 * an empty list (page furniture, a repeat) is left out.
 */
export async function indexSentences(
  store: Store,
  version: Version,
  lexemes: readonly (readonly string[])[],
): Promise<void> {
  const rows = lexemes.flatMap((list, position) => {
    const words = indexable(list)
    if (words.length === 0) return []
    return [{ version: version.id, position, length: words.length, lexemes: words }]
  })
  if (rows.length === 0) return
  const tokens = rows.reduce((sum, row) => sum + row.length, 0)
  await store.transaction(async () => {
    await insertSentences(store, rows)
    const counted = { version: version.id, sentences: rows.length, tokens }
    await insertRows(store, 'indexed_versions', ['version', 'sentences', 'tokens'], [counted])
    if (store.engine === 'sqlite')
      await countTerms(
        store,
        rows.map(row => row.lexemes),
      )
  })
}

interface IndexedSentence {
  readonly version: string
  readonly position: number
  readonly length: number
  readonly lexemes: readonly string[]
}

/**
 * Sentences of SQLite's index that wait for the end of the transaction. FTS5 writes what it holds to the disk before each
 * statement that may have to be undone, so that the sentences of all its articles go into one.
 */
const waiting: Kept<IndexedSentence[]> = {
  make: () => [],
  write: writeWaiting,
}

async function insertSentences(store: Store, rows: readonly IndexedSentence[]): Promise<void> {
  if (store.engine === 'postgres') {
    const indexed = rows.map(row => ({ ...row, lexemes: vectorOf(row.lexemes) }))
    await insertRows(store, 'sentence_index', ['version', 'position', 'length', 'lexemes'], indexed)
  } else store.kept(waiting)?.push(...rows)
}

async function writeWaiting(store: Store, rows: IndexedSentence[]): Promise<void> {
  if (rows.length === 0) return
  const listed = rows.map(({ version, position, length, lexemes }) => {
    return [version, position, length, lexemes.join(' ')]
  })
  rows.length = 0
  await sql`insert into sentence_index (version, position, length, lexemes)
    select value ->> 0, value ->> 1, value ->> 2, value ->> 3
    from json_each(${JSON.stringify(listed)})`.execute(store.db)
}

/** Writes what waits and is counted so far, before the index is used by others: to take sentences out, or to search. */
async function settle(store: Store): Promise<void> {
  await writeWaiting(store, store.kept(waiting) ?? [])
  await settleCounts(store)
}

function indexable(lexemes: readonly string[]): string[] {
  const times = new Map<string, number>()
  const words: string[] = []
  for (const lexeme of lexemes) {
    if (!isLexeme(lexeme)) continue
    const word = shorten(lexeme)
    const count = (times.get(word) ?? 0) + 1
    times.set(word, count)
    if (count <= repeats_max) words.push(word)
  }
  return words
}

/** Takes a version out of the index, when a newer one takes its place. */
export async function removeFromIndex(store: Store, version: string): Promise<void> {
  await store.transaction(async () => {
    await settle(store)
    await store.db.deleteFrom('sentence_index').where('version', '=', version).execute()
    await store.db.deleteFrom('indexed_versions').where('version', '=', version).execute()
  })
}

/**
 * The sentences that hold any of the terms, or terms of two of the groups in `together`, best first by BM25, at most
 * `limit`. Words that stand everywhere belong into such groups: alone they would have most of an archive ranked.
 * `frequencies` spares looking up what is known already.
 */
export async function search(
  store: Store,
  terms: readonly string[],
  limit: number,
  together: readonly (readonly string[])[] = [],
  frequencies: ReadonlyMap<string, number> = new Map(),
): Promise<Hit[]> {
  const words = usable(terms)
  const groups = together.map(usable).filter(group => group.length > 0)
  if (words.length === 0 && groups.length < 2) return []
  const asked = { words, together: groups.length < 2 ? [] : groups, limit, frequencies }
  await settle(store)
  return store.engine === 'sqlite' ? searchSqlite(store, asked) : searchPostgres(store, asked)
}

/** What to search for: any of the words, or words of two of the groups. */
export interface Asked {
  readonly words: readonly string[]
  readonly together: readonly (readonly string[])[]
  readonly limit: number
  /** How many sentences hold a word, where that is known. */
  readonly frequencies: ReadonlyMap<string, number>
}

/** Each two of the groups. */
export function pairsOf<Group>(groups: readonly Group[]): [Group, Group][] {
  return groups.flatMap((one, index) => groups.slice(index + 1).map((other): [Group, Group] => [one, other]))
}

/** How many searchable sentences hold each of the terms. */
export async function documentFrequencies(
  store: Store,
  terms: readonly string[],
): Promise<Map<string, number>> {
  const frequencyOf = await frequenciesOf(store, terms)
  return new Map(terms.map(term => [term, frequencyOf(term)]))
}

/** The same for whoever asks for so many that it counts: tells it of one of the terms at a time. */
export async function frequenciesOf(
  store: Store,
  terms: Iterable<string>,
): Promise<(term: string) => number> {
  const found =
    store.engine === 'sqlite'
      ? await countsOfTerms(store, Array.from(terms, shorten))
      : new Map(
          (await documentFrequenciesPostgres(store, usable(terms))).map(row => [row.term, row.sentences]),
        )
  return term => (term === '' ? 0 : (found.get(shorten(term)) ?? 0))
}

/** The lexemes of each searchable sentence of these versions, by version and position, in their order. */
export async function indexedLexemes(
  store: Store,
  versions: readonly string[],
): Promise<Map<string, Map<number, Set<string>>>> {
  // A row for each version takes half as long as one for each of its sentences.
  const lines =
    store.engine === 'sqlite'
      ? sql<string>`group_concat(position || ' ' || lexemes, char(10) order by position)`
      : sql<string>`string_agg(
          position || ' ' || array_to_string(tsvector_to_array(lexemes), ' '), chr(10) order by position)`
  const { rows } = await sql<{ version: string; lines: string }>`
    select version, ${lines} as lines from sentence_index
    where ${isOneOf(store, sql.ref('version'), versions)} group by version`.execute(store.db)
  const found = new Map(
    rows.map(({ version, lines }) => [version, new Map(lines.split('\n').map(wordsOfLine))]),
  )
  const asked = new Set(versions)
  for (const { version, position, lexemes } of store.kept(waiting) ?? []) {
    if (!asked.has(version)) continue
    const sentences = found.get(version) ?? new Map<number, Set<string>>()
    found.set(version, sentences.set(position, new Set(lexemes)))
  }
  return found
}

/** What begins with the sentence's position. */
function wordsOfLine(line: string): [position: number, words: Set<string>] {
  const [position, ...words] = line.split(' ')
  return [Number(position), new Set(words)]
}

/** How many sentences can be searched. */
export async function countSentences(store: Store): Promise<number> {
  if (store.engine === 'sqlite') return (await countsOfTerms(store, [''])).get('') ?? 0
  return (await totalsPostgres(store)).sentences
}

/** What is no lexeme is in no index, so it finds nothing; it must not reach the engines' query syntax either. */
function usable(terms: Iterable<string>): string[] {
  const words = new Set<string>()
  for (const term of terms) if (isLexeme(term)) words.add(shorten(term))
  return [...words]
}

/** `[a-z0-9_]+`, asked of every word of an article. */
function isLexeme(word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index)
    const isLetter = code >= 97 && code <= 122
    if (!isLetter && code !== 95 && !(code >= 48 && code <= 57)) return false
  }
  return word !== ''
}

/** PostgreSQL refuses words of 2 KB and more. */
function shorten(word: string): string {
  return word.length > lexeme_length_max ? word.slice(0, lexeme_length_max) : word
}
