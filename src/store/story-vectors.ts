import { sql } from 'kysely'
import { insertRows, isOneOf, listed } from './bulk.ts'
import type { Store } from './store.ts'

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
  const rows = await store.db
    .selectFrom('stories')
    .select(['id', 'last_seen', 'squares'])
    .where(isOneOf(store, sql.ref('id'), stories))
    .execute()
  return withWeights(store, rows, keys)
}

interface FoundStory {
  readonly id: string
  readonly last_seen: string
  readonly squares: number
}

async function withWeights(
  store: Store,
  stories: readonly FoundStory[],
  keys: readonly string[],
): Promise<StoryVector[]> {
  if (stories.length === 0) return []
  const ids = stories.map(({ id }) => id)
  const weights = await store.db
    .selectFrom('story_keys')
    .select(['story', 'key', 'weight'])
    .where(isOneOf(store, sql.ref('story'), ids))
    .where(isOneOf(store, sql.ref('key'), keys))
    .execute()
  const byStory = Map.groupBy(weights, row => row.story)
  return stories.map(({ id, last_seen, squares }) => ({
    story: id,
    lastSeen: last_seen,
    length: Math.sqrt(squares),
    weights: new Map(byStory.get(id)?.map(({ key, weight }) => [key, weight])),
  }))
}

/**
 * A key that more stories have finds none. What an article and a story have in common is rare, a person, a village; a
 * word that hundreds of stories have would bring all of them along.
 */
const stories_a_key_max = 100
/** So many pairs of a key and a story are looked at to find stories, those of the rarest keys first. */
const looked_at_max = 1_000
/** Of the stories found, so many are looked up, and so many awake ones weighed by the frequent keys too. */
const looked_up_max = 100
const weighed_max = 10

/**
 * The stories seen at or after `since` that share any of the keys, most shared weight first, with the weights of these
 * keys. Rare keys find them, so that the cost does not grow with the archive; what is found is weighed by all of the keys.
 */
export async function storiesSharing(
  store: Store,
  keys: readonly string[],
  since: string,
  limit: number,
): Promise<StoryVector[]> {
  const vectors = await withWeights(store, await foundByRareKeys(store, keys, since), keys)
  const shared = new Map(vectors.map(({ story, weights }) => [story, sumOf(weights)]))
  const byWeight = vectors.sort(
    (a, b) => (shared.get(b.story) ?? 0) - (shared.get(a.story) ?? 0) || (a.story < b.story ? -1 : 1),
  )
  return byWeight.slice(0, limit)
}

function sumOf(weights: ReadonlyMap<string, number>): number {
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0)
}

async function foundByRareKeys(store: Store, keys: readonly string[], since: string): Promise<FoundStory[]> {
  const { rows } = await sql<FoundStory>`
    with asked as materialized (
      select value as key, (
        select count(*) from (
          select 1 from story_keys where story_keys.key = value limit ${stories_a_key_max + 1}
        ) as known
      ) as stories
      from ${listed(store, keys)}
    ), rare as materialized (
      select key from (
        select key, sum(stories) over (order by stories, key) as looked_at
        from asked where stories <= ${stories_a_key_max}
      ) as in_order
      where looked_at <= ${looked_at_max}
    ), found as (
      select story, sum(weight) as shared from story_keys
      where story_keys.key in (select key from rare)
      group by story order by shared desc, story limit ${looked_up_max}
    )
    select stories.id, stories.last_seen, stories.squares
    from found join stories on stories.id = found.story
    where stories.last_seen >= ${since}
    order by found.shared desc, found.story limit ${weighed_max}`.execute(store.db)
  return rows
}

const addedUp = `on conflict (story, key) do update
  set weight = story_keys.weight + excluded.weight`

/** Adds an article's weights to its story. `known` has those of the story for the same keys. */
export async function growStory(
  store: Store,
  story: string,
  weights: ReadonlyMap<string, number>,
  known: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = [...weights].map(([key, weight]) => ({ story, key, weight }))
  await insertRows(store, 'story_keys', ['story', 'key', 'weight'], rows, addedUp)
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
  await store.db.updateTable('stories').set({ squares: 0 }).where('id', '=', story).execute()
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
    squares = (select sum(weight * weight) from story_keys where story = ${kept}),
    last_seen = (select max(last_seen) from stories where id in (${kept}, ${gone})),
    created_at = (select min(created_at) from stories where id in (${kept}, ${gone})),
    title_fr = coalesce(title_fr, (select title_fr from stories where id = ${gone})),
    title_en = coalesce(title_en, (select title_en from stories where id = ${gone}))
    where id = ${kept}`.execute(db)
  await db.deleteFrom('stories').where('id', '=', gone).execute()
}
