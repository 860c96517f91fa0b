import type { Language } from '../types.ts'
import type { FollowRow } from './schema.ts'
import type { Store } from './store.ts'

/** A channel's standing order for a digest. */
export interface Follow {
  readonly id: string
  readonly workspace: string
  readonly channel: string
  readonly digest: string
  readonly language: Language | 'both'
  /** What the digest is narrowed down to; empty for all of it. */
  readonly topic: string
  readonly createdAt: string
}

/** Adds a follow; one for the same channel, digest and topic takes on the new language. Gives it as it is stored. */
export async function addFollow(store: Store, follow: Follow): Promise<Follow> {
  const row = await store.db
    .insertInto('follows')
    .values({
      id: follow.id,
      workspace: follow.workspace,
      channel: follow.channel,
      digest: follow.digest,
      language: follow.language,
      topic: follow.topic,
      created_at: follow.createdAt,
    })
    .onConflict(conflict =>
      conflict
        .columns(['workspace', 'channel', 'digest', 'topic'])
        .doUpdateSet(({ ref }) => ({ language: ref('excluded.language') })),
    )
    .returningAll()
    .executeTakeFirstOrThrow()
  return followOf(row)
}

/** False when there was none. */
export async function removeFollow(
  store: Store,
  follow: Pick<Follow, 'workspace' | 'channel' | 'digest' | 'topic'>,
): Promise<boolean> {
  const result = await store.db
    .deleteFrom('follows')
    .where('workspace', '=', follow.workspace)
    .where('channel', '=', follow.channel)
    .where('digest', '=', follow.digest)
    .where('topic', '=', follow.topic)
    .executeTakeFirst()
  return result.numDeletedRows > 0n
}

/** The follows that the filter holds for, the oldest first. */
export async function listFollows(
  store: Store,
  filter: Partial<Pick<Follow, 'workspace' | 'channel' | 'digest'>> = {},
): Promise<Follow[]> {
  let query = store.db.selectFrom('follows').selectAll().orderBy('created_at').orderBy('id')
  if (filter.workspace !== undefined) query = query.where('workspace', '=', filter.workspace)
  if (filter.channel !== undefined) query = query.where('channel', '=', filter.channel)
  if (filter.digest !== undefined) query = query.where('digest', '=', filter.digest)
  return (await query.execute()).map(followOf)
}

function followOf(row: FollowRow): Follow {
  return {
    id: row.id,
    workspace: row.workspace,
    channel: row.channel,
    digest: row.digest,
    language: row.language,
    topic: row.topic,
    createdAt: row.created_at,
  }
}
