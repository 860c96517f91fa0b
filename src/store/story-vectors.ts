import { sql } from 'kysely'
import { isOneOf } from './bulk.ts'
import type { Store } from './store.ts'
import { addStoryKeys } from './stories.ts'

/** A story as its articles' words weigh in it. */
export interface StoryVector {
  readonly story: string
  readonly lastSeen: string
  /** The length of the vector of all its weights. */
  readonly length: number
  /** Of the keys that were asked for. */
  readonly weights: ReadonlyMap<string, number>
}

/** The vectors of some stories, of each the weights of these keys alone. */
export async function storyVectors(
  store: Store,
  stories: readonly string[],
  keys: readonly string[],
): Promise<StoryVector[]> {
  if (stories.length === 0) return []
  const [rows, weights] = await Promise.all([
    store.db
      .selectFrom('stories')
      .select(['id', 'last_seen', 'squares'])
      .where(isOneOf(store, sql.ref('id'), stories))
      .execute(),
    store.db
      .selectFrom('story_keys')
      .select(['story', 'key', 'weight'])
      .where(isOneOf(store, sql.ref('story'), stories))
      .where(isOneOf(store, sql.ref('key'), keys))
      .execute(),
  ])
  const byStory = Map.groupBy(weights, row => row.story)
  return rows.map(({ id, last_seen, squares }) => ({
    story: id,
    lastSeen: last_seen,
    length: Math.sqrt(squares),
    weights: new Map(byStory.get(id)?.map(({ key, weight }) => [key, weight])),
  }))
}

/** Adds an article's weights to its story. `known` has those of the story for the same keys. */
export async function growStory(
  store: Store,
  story: string,
  weights: ReadonlyMap<string, number>,
  known: ReadonlyMap<string, number>,
): Promise<void> {
  await addStoryKeys(store, story, weights)
  const added = [...weights].reduce(
    (sum, [key, weight]) => sum + weight * (weight + 2 * (known.get(key) ?? 0)),
    0,
  )
  await store.db
    .updateTable('stories')
    .set(({ eb, ref }) => ({ squares: eb(ref('squares'), '+', added) }))
    .where('id', '=', story)
    .execute()
}

/** All that a story is found by; at most `limit` keys, the weightiest. */
export async function heaviestKeys(store: Store, story: string, limit: number): Promise<Map<string, number>> {
  const rows = await store.db
    .selectFrom('story_keys')
    .select(['key', 'weight'])
    .where('story', '=', story)
    .orderBy('weight', 'desc')
    .orderBy('key')
    .limit(limit)
    .execute()
  return new Map(rows.map(({ key, weight }) => [key, weight]))
}

/** Puts other weights in the place of all that a story has. */
export async function replaceStoryKeys(
  store: Store,
  story: string,
  weights: ReadonlyMap<string, number>,
): Promise<void> {
  await store.db.deleteFrom('story_keys').where('story', '=', story).execute()
  await store.db.updateTable('stories').set({ total: 0, squares: 0 }).where('id', '=', story).execute()
  await growStory(store, story, weights, new Map())
}

/** Makes one story of two: the articles and the words of `gone` become those of `kept`. */
export async function mergeStories(store: Store, gone: string, kept: string): Promise<void> {
  const { db } = store
  await db.updateTable('articles').set({ story: kept }).where('story', '=', gone).execute()
  await sql`insert into story_keys (story, key, weight)
    select ${kept}, key, weight from story_keys where story = ${gone}
    on conflict (story, key) do update set weight = story_keys.weight + excluded.weight`.execute(db)
  await sql`update stories set
    total = (select sum(weight) from story_keys where story = ${kept}),
    squares = (select sum(weight * weight) from story_keys where story = ${kept}),
    last_seen = (select max(last_seen) from stories where id in (${kept}, ${gone})),
    created_at = (select min(created_at) from stories where id in (${kept}, ${gone})),
    title_fr = coalesce(title_fr, (select title_fr from stories where id = ${gone})),
    title_en = coalesce(title_en, (select title_en from stories where id = ${gone}))
    where id = ${kept}`.execute(db)
  await db.deleteFrom('stories').where('id', '=', gone).execute()
}
