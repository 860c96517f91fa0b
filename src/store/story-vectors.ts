import { type RawBuilder, type Selectable, sql } from 'kysely'
import { fixedLimit, isOneOf, listed, numbersInOrder } from './bulk.ts'
import type { StoryRow } from './rows-derived.ts'
import type { Kept, Store } from './store.ts'

/** A story as its articles' words weigh in it. */
export interface StoryVector {
  readonly story: string
  readonly lastSeen: string
  /** How many it has. */
  readonly articles: number
  /** The heaviest first. */
  readonly weights: ReadonlyMap<string, number>
}

/** A story keeps so many keys, the heaviest: what few of its articles say is not what it is about. */
const keys_max = 150
/**
 * A key that more stories have finds none. What an article and a story have in common is rare, a person, a village; a
 * word that dozens of stories have would bring all of them along.
 */
const stories_a_key_max = 50
/** Stands for them in the place of a story's number. */
const tooMany = 0

/** Those of the stories that there are, in the order asked for. */
export async function storyVectors(store: Store, stories: readonly string[]): Promise<StoryVector[]> {
  if (stories.length === 0) return []
  return inOrder(await vectorRows(store, stories).execute(), stories)
}

/** The same, of stories that are about to change: no other process changes them before the end of the transaction. */
export async function lockedVectors(store: Store, stories: readonly string[]): Promise<StoryVector[]> {
  if (store.engine === 'sqlite') return storyVectors(store, stories)
  const rows = await vectorRows(store, stories).orderBy('id').forUpdate().execute()
  return inOrder(rows, stories)
}

/** The same of one that was read in this transaction, during which nobody else writes in SQLite; null when it is gone. */
export async function lockedVector(store: Store, read: StoryVector): Promise<StoryVector | null> {
  if (store.engine === 'sqlite') return read
  const [vector] = await lockedVectors(store, [read.story])
  return vector ?? null
}

function vectorRows(store: Store, stories: readonly string[]) {
  return store.db
    .selectFrom('stories')
    .select(['id', 'last_seen', 'articles', 'vector'])
    .where(isOneOf(store, sql.ref('id'), stories))
}

type VectorRow = Pick<Selectable<StoryRow>, 'id' | 'last_seen' | 'articles' | 'vector'>

function inOrder(rows: readonly VectorRow[], stories: readonly string[]): StoryVector[] {
  const found = new Map(rows.map(row => [row.id, row]))
  return stories.flatMap(story => {
    const row = found.get(story)
    return row === undefined ? [] : [unpacked(packed(row))]
  })
}

/** A story of which it is not known yet whether it is worth a map of its keys: they stand beside their weights. */
export interface PackedStory {
  readonly story: string
  readonly lastSeen: string
  readonly articles: number
  readonly keys: readonly string[]
  readonly weights: readonly number[]
}

function packed({ id, last_seen, articles, vector }: VectorRow): PackedStory {
  const [keys, weights] = packedOf(id, vector)
  return { story: id, lastSeen: last_seen, articles, keys, weights }
}

/** What is told now is asked for again and again: the stories read last are kept, each as long as its text is the same. */
const packedMax = 500
const lastPacked = new Map<string, { readonly vector: string; readonly packed: Packed }>()

function packedOf(story: string, vector: string): Packed {
  const known = lastPacked.get(story)
  if (known?.vector === vector) return known.packed
  const packed: Packed = JSON.parse(vector)
  if (lastPacked.size >= packedMax) lastPacked.clear()
  lastPacked.set(story, { vector, packed })
  return packed
}

export function unpacked({ keys, weights, ...story }: PackedStory): StoryVector {
  const found = new Map<string, number>()
  for (const [index, key] of keys.entries()) found.set(key, weights[index] ?? 0)
  return { ...story, weights: found }
}

/** The first `limit` of the stories that were seen at or after `since`, by their numbers, in the order asked for. */
export async function storiesSeenSince(
  store: Store,
  numbers: readonly number[],
  since: string,
  limit: number,
): Promise<PackedStory[]> {
  if (numbers.length === 0) return []
  const { rows } = await sql<VectorRow>`
    select id, last_seen, articles, vector from (
      select number, place from ${numbersInOrder(store, numbers)} join stories on number = value
      where last_seen >= ${since} order by place limit ${fixedLimit(limit)}
    ) as first join stories using (number) order by place`.execute(store.db)
  return rows.map(packed)
}

/** How many stories have each of the keys, and which: numbers with a space between them, or none where there are too many. */
export type Postings = ReadonlyMap<string, Posting>

interface Posting {
  readonly count: number
  readonly stories: string
}

/** Those that a transaction has read and not changed since: articles that come in together have many keys in common. */
const postingsOfTransaction: Kept<Map<string, Posting | null>> = {
  make: () => new Map(),
  write: async () => {},
}

/** In PostgreSQL others write meanwhile. */
function postingsRead(store: Store): Map<string, Posting | null> | null {
  return store.engine === 'sqlite' ? store.kept(postingsOfTransaction) : null
}

/** Of keys that no story has there is nothing. */
export async function storyPostings(store: Store, keys: readonly string[]): Promise<Postings> {
  const read = postingsRead(store) ?? new Map<string, Posting | null>()
  const unknown = keys.filter(key => !read.has(key))
  const rows = await selectPostings(store, unknown)
  for (const key of unknown) read.set(key, null)
  for (const { key, ...posting } of rows) read.set(key, posting)
  const found = new Map<string, Posting>()
  for (const key of keys) {
    const posting = read.get(key) ?? null
    if (posting !== null) found.set(key, posting)
  }
  return found
}

async function selectPostings(
  store: Store,
  keys: readonly string[],
): Promise<(Posting & { readonly key: string })[]> {
  if (keys.length === 0) return []
  const { rows } = await sql<Posting & { key: string; least: number }>`
    select key, count(*) as count, min(story) as least, string_agg(cast(story as text), ' ') as stories
    from story_postings where ${isOneOf(store, sql.ref('key'), keys)} group by key`.execute(store.db)
  return rows.map(({ key, count, least, stories }) =>
    least === tooMany ? { key, count: stories_a_key_max + 1, stories: '' } : { key, count, stories },
  )
}

/** Of keys whose postings are changed. */
function forgetPostings(store: Store, keys: readonly string[]): void {
  const read = postingsRead(store)
  for (const key of keys) read?.delete(key)
}

/**
 * Gives a story these weights in the place of those that it had, `before`. `known` has the postings of keys that it did
 * not have, if somebody has looked them up.
 */
export async function replaceWeights(
  store: Store,
  { story, articles, weights }: Pick<StoryVector, 'story' | 'articles' | 'weights'>,
  before: ReadonlyMap<string, number>,
  known: Postings | null = null,
): Promise<void> {
  const heaviest = [...weights].sort(heavierFirst).slice(0, keys_max)
  const kept = new Set(heaviest.map(([key]) => key))
  await store.db
    .updateTable('stories')
    .set({ articles, vector: vectorOf(heaviest) })
    .where('id', '=', story)
    .execute()
  const gone = [...before.keys()].filter(key => !kept.has(key))
  if (gone.length > 0) await removePostings(store, story, gone)
  const added = [...kept].filter(key => !before.has(key))
  if (added.length > 0) await addPostings(store, story, added, known ?? (await storyPostings(store, added)))
}

function heavierFirst([a, weightOfA]: [string, number], [b, weightOfB]: [string, number]): number {
  return weightOfB - weightOfA || (a < b ? -1 : 1)
}

async function addPostings(
  store: Store,
  story: string,
  keys: readonly string[],
  known: Postings,
): Promise<void> {
  const countOf = (key: string) => known.get(key)?.count ?? 0
  const full = keys.filter(key => countOf(key) === stories_a_key_max)
  const open = keys.filter(key => countOf(key) < stories_a_key_max)
  if (full.length > 0) {
    await store.db
      .deleteFrom('story_postings')
      .where(isOneOf(store, sql.ref('key'), full))
      .execute()
    await insertPostings(store, sql.lit(tooMany), full)
  }
  await insertPostings(store, numberOf(story), open)
}

/** The number of a story, for a statement. */
function numberOf(story: string): RawBuilder<number> {
  return sql`(select number from stories where id = ${story})`
}

async function insertPostings(
  store: Store,
  number: RawBuilder<number>,
  keys: readonly string[],
): Promise<void> {
  if (keys.length === 0) return
  // In the order of the table, each is near the one before.
  await sql`insert into story_postings (key, story)
    select value, ${number} from ${listed(store, keys.toSorted())} where true
    on conflict do nothing`.execute(store.db)
  forgetPostings(store, keys)
}

async function removePostings(store: Store, story: string, keys: readonly string[]): Promise<void> {
  await store.db
    .deleteFrom('story_postings')
    .where(isOneOf(store, sql.ref('key'), keys))
    .where('story', '=', numberOf(story))
    .execute()
  forgetPostings(store, keys)
}

/** What a story is known by; at most `limit` keys, the heaviest. */
export async function heaviestKeys(store: Store, story: string, limit: number): Promise<string[]> {
  const [vector] = await storyVectors(store, [story])
  return [...(vector?.weights.keys() ?? [])].slice(0, limit)
}

/** Makes one story of two: the articles and the words of `gone` become those of `kept`. */
export async function mergeStories(store: Store, gone: string, kept: string): Promise<void> {
  const { db } = store
  const vectors = new Map((await lockedVectors(store, [gone, kept])).map(vector => [vector.story, vector]))
  const [other, own] = [vectors.get(gone), vectors.get(kept)]
  if (other === undefined || own === undefined) return
  await db.updateTable('articles').set({ story: kept }).where('story', '=', gone).execute()
  await removePostings(store, gone, [...other.weights.keys()])
  await replaceWeights(store, added(own, other), own.weights)
  await sql`update stories set
    last_seen = (select max(last_seen) from stories where id in (${kept}, ${gone})),
    created_at = (select min(created_at) from stories where id in (${kept}, ${gone})),
    title_fr = coalesce(title_fr, (select title_fr from stories where id = ${gone})),
    title_en = coalesce(title_en, (select title_en from stories where id = ${gone}))
    where id = ${kept}`.execute(db)
  await db.deleteFrom('stories').where('id', '=', gone).execute()
}

/** Two vectors as one, by the first's name. */
export function added(one: StoryVector, other: Pick<StoryVector, 'articles' | 'weights'>): StoryVector {
  return {
    ...one,
    articles: one.articles + other.articles,
    weights: sumOf([one.weights, other.weights]),
  }
}

/** Adds up weights. */
export function sumOf(vectors: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const sum = new Map<string, number>()
  for (const vector of vectors) for (const [key, weight] of vector) sum.set(key, (sum.get(key) ?? 0) + weight)
  return sum
}

type Packed = readonly [keys: readonly string[], weights: readonly number[]]

function vectorOf(weights: readonly (readonly [string, number])[]): string {
  const rounded = weights.map(([, weight]) => Math.round(weight * 1_000) / 1_000)
  return JSON.stringify([weights.map(([key]) => key), rounded])
}
