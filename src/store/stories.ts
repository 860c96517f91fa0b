import { type Selectable, sql } from 'kysely'
import type { Language } from '../types.ts'
import { inGroups, isOneOf } from './bulk.ts'
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

/** Adds weights to a story's keys, as seen in an article at that time. */
export async function addStoryKeys(
  store: Store,
  story: string,
  weights: ReadonlyMap<string, number>,
  seenAt: string,
): Promise<void> {
  const rows = [...weights].map(([key, weight]) => ({ story, key, weight, last_seen: seenAt }))
  const added = rows.reduce((sum, { weight }) => sum + weight, 0)
  for (const group of inGroups(rows, 4)) {
    await store.db
      .insertInto('story_keys')
      .values(group)
      .onConflict(conflict =>
        conflict.columns(['story', 'key']).doUpdateSet(({ eb, ref }) => ({
          weight: eb('story_keys.weight', '+', ref('excluded.weight')),
          last_seen: ref('excluded.last_seen'),
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

/** The stories seen at or after `since` that share any of the keys, most shared weight first. */
export async function storyCandidates(
  store: Store,
  keys: readonly string[],
  since: string,
  limit: number,
): Promise<StoryCandidate[]> {
  // The weights are added up before anything is looked up about a story: the index alone has all that it takes.
  const near = store.db
    .selectFrom('story_keys')
    .select(({ fn }) => ['story', fn.sum<number>('weight').as('shared')])
    .where(isOneOf(store, sql.ref('key'), keys))
    .groupBy('story')
  return store.db
    .selectFrom(near.as('near'))
    .innerJoin('stories', 'stories.id', 'near.story')
    .select(['near.story', 'near.shared', 'stories.total', 'stories.last_seen as lastSeen'])
    .where('stories.last_seen', '>=', since)
    .orderBy('near.shared', 'desc')
    .orderBy('near.story')
    .limit(limit)
    .execute()
}

function storyOf(row: Selectable<StoryRow>): Story {
  return {
    id: row.id,
    titles: { fr: row.title_fr, en: row.title_en },
    createdAt: row.created_at,
    lastSeen: row.last_seen,
  }
}
