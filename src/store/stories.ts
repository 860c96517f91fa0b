import { sql } from 'kysely'
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

/** Adds weights to a story's keys, as seen in an article at that time. */
export async function addStoryKeys(
  store: Store,
  story: string,
  weights: ReadonlyMap<string, number>,
  seenAt: string,
): Promise<void> {
  const rows = [...weights].map(([key, weight]) => ({ story, key, weight, last_seen: seenAt }))
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
}

/** The stories seen at or after `since` that share any of the keys, most shared weight first. */
export async function storyCandidates(
  store: Store,
  keys: readonly string[],
  since: string,
  limit: number,
): Promise<StoryCandidate[]> {
  const near = store.db
    .selectFrom('story_keys')
    .innerJoin('stories', 'stories.id', 'story_keys.story')
    .select(({ fn }) => ['stories.id', 'stories.last_seen', fn.sum<number>('weight').as('shared')])
    .where(isOneOf(store, sql.ref('story_keys.key'), keys))
    .where('stories.last_seen', '>=', since)
    .groupBy(['stories.id', 'stories.last_seen'])
    .orderBy('shared', 'desc')
    .orderBy('stories.id')
    .limit(limit)
  return store.db
    .selectFrom(near.as('near'))
    .innerJoin('story_keys', 'story_keys.story', 'near.id')
    .select(({ fn }) => ['near.id as story', 'near.shared', fn.sum<number>('weight').as('total')])
    .select('near.last_seen as lastSeen')
    .groupBy(['near.id', 'near.shared', 'near.last_seen'])
    .orderBy('near.shared', 'desc')
    .orderBy('near.id')
    .execute()
}

function storyOf(row: StoryRow): Story {
  return {
    id: row.id,
    titles: { fr: row.title_fr, en: row.title_en },
    createdAt: row.created_at,
    lastSeen: row.last_seen,
  }
}
