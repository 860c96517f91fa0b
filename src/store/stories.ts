import { type Selectable, sql } from 'kysely'
import type { Language } from '../types.ts'
import { inGroups, isOneOf, listed } from './bulk.ts'
import type { StoryRow } from './schema.ts'
import type { Store } from './store.ts'

export interface Story {
  readonly id: string
  readonly titles: Readonly<Record<Language, string | null>>
  /** ISO 8601 instants. */
  readonly createdAt: string
  readonly lastSeen: string
}

export interface StoryCandidate {
  readonly story: string
  /** Sum of the weights of the keys that were asked for. */
  readonly shared: number
  /** Sum of the weights of all its keys. */
  readonly total: number
  readonly lastSeen: string
}

export async function insertStory(store: Store, story: Story): Promise<void> {
  await store.db
    .insertInto('stories')
    .values({
      id: story.id,
      title_fr: story.titles.fr,
      title_en: story.titles.en,
      created_at: story.createdAt,
      last_seen: story.lastSeen,
    })
    .execute()
}

/** Those of the stories that there are, the last seen first. */
export async function getStories(store: Store, ids: readonly string[]): Promise<Story[]> {
  const rows = await store.db
    .selectFrom('stories')
    .selectAll()
    .where(isOneOf(store, sql.ref('id'), ids))
    .orderBy('last_seen', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(storyOf)
}

export async function updateStory(
  store: Store,
  id: string,
  patch: Partial<Pick<Story, 'titles' | 'lastSeen'>>,
): Promise<void> {
  const { titles, lastSeen } = patch
  const values = {
    ...(titles ? { title_fr: titles.fr, title_en: titles.en } : {}),
    ...(lastSeen === undefined ? {} : { last_seen: lastSeen }),
  }
  if (Object.keys(values).length === 0) return
  await store.db.updateTable('stories').set(values).where('id', '=', id).execute()
}

/** Whether there is a story that was last seen before `since`. */
export async function isAnyAsleep(store: Store, since: string): Promise<boolean> {
  const query = store.db.selectFrom('stories').select('id').where('last_seen', '<', since).limit(1)
  return (await query.executeTakeFirst()) !== undefined
}

/** Adds weights to a story's keys. */
export async function addStoryKeys(
  store: Store,
  story: string,
  weights: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = [...weights].map(([key, weight]) => ({ story, key, weight }))
  const added = rows.reduce((sum, { weight }) => sum + weight, 0)
  for (const group of inGroups(rows, 3)) {
    await store.db
      .insertInto('story_keys')
      .values(group)
      .onConflict(conflict =>
        conflict.columns(['story', 'key']).doUpdateSet(({ eb, ref }) => ({
          weight: eb('story_keys.weight', '+', ref('excluded.weight')),
        })),
      )
      .execute()
  }
  await store.db
    .updateTable('stories')
    .set(({ eb, ref }) => ({ total: eb(ref('total'), '+', added) }))
    .where('id', '=', story)
    .execute()
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
 * The stories seen at or after `since` that share any of the keys, most shared weight first. Rare keys find them, so
 * that the cost does not grow with the archive; what is found is weighed by all of the keys.
 */
export async function storyCandidates(
  store: Store,
  keys: readonly string[],
  since: string,
  limit: number,
): Promise<StoryCandidate[]> {
  const { rows } = await sql<StoryCandidate>`
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
    ), near as materialized (
      select found.story, found.shared, stories.total, stories.last_seen
      from found join stories on stories.id = found.story
      where stories.last_seen >= ${since}
      order by found.shared desc, found.story limit ${weighed_max}
    )
    select story, total, last_seen as "lastSeen", shared + coalesce((
      select sum(weight) from story_keys
      where story_keys.story = near.story
        and story_keys.key in (select key from asked where key not in (select key from rare))
    ), 0) as shared
    from near order by shared desc, story limit ${limit}`.execute(store.db)
  return rows
}

function storyOf(row: Selectable<StoryRow>): Story {
  return {
    id: row.id,
    titles: { fr: row.title_fr, en: row.title_en },
    createdAt: row.created_at,
    lastSeen: row.last_seen,
  }
}
