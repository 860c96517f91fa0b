import { type Selectable, sql } from 'kysely'
import type { Language } from '../types.ts'
import { fixedLimit, isOneOf } from './bulk.ts'
import type { StoryRow } from './rows-derived.ts'
import type { Store } from './store.ts'

export interface Story {
  readonly id: string
  readonly titles: Readonly<Record<Language, string | null>>
  /** ISO 8601 instants. */
  readonly createdAt: string
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
    .select(['id', 'title_fr', 'title_en', 'created_at', 'last_seen'])
    .where(isOneOf(store, sql.ref('id'), ids))
    .orderBy('last_seen', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(storyOf)
}

/** Notes that a story was told again: when, and the first title that it gets in each language. */
export async function updateStory(
  store: Store,
  id: string,
  { titles, lastSeen }: Pick<Story, 'titles' | 'lastSeen'>,
): Promise<void> {
  const later = store.engine === 'sqlite' ? sql`max` : sql`greatest`
  await sql`update stories set title_fr = coalesce(title_fr, ${titles.fr}), title_en = coalesce(title_en, ${titles.en}),
    last_seen = ${later}(last_seen, ${lastSeen}) where id = ${id}`.execute(store.db)
}

/** Whether there is a story that was last seen before `since`. */
export async function isAnyAsleep(store: Store, since: string): Promise<boolean> {
  const query = store.db
    .selectFrom('stories')
    .select('id')
    .where('last_seen', '<', since)
    .limit(fixedLimit(1))
  return (await query.executeTakeFirst()) !== undefined
}

function storyOf(row: Omit<Selectable<StoryRow>, 'number' | 'articles' | 'vector'>): Story {
  return {
    id: row.id,
    titles: { fr: row.title_fr, en: row.title_en },
    createdAt: row.created_at,
    lastSeen: row.last_seen,
  }
}
