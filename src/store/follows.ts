import type { Language, Length } from '../types.ts'
import type { FollowRow } from './rows-editions.ts'
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
  /** Five fields, and an IANA zone; null for those of the digest. */
  readonly cron: string | null
  readonly timeZone: string | null
  /** Outlets as they are called or hosted; no `only` is all of them. */
  readonly outlets: { readonly only: readonly string[]; readonly without: readonly string[] }
  readonly length: Length
  readonly paused: boolean
  /** The time due that is passed over, an ISO 8601 instant. */
  readonly skippedDue: string | null
  /** When somebody asked for an edition at once, an ISO 8601 instant. */
  readonly wantedAt: string | null
}

/** A follow in which everything is as its digest says. */
export const plainFollow = {
  cron: null,
  timeZone: null,
  outlets: { only: [], without: [] },
  length: 'normal',
  paused: false,
  skippedDue: null,
  wantedAt: null,
} as const satisfies Partial<Follow>

/** What tells one follow from another. */
export type FollowKey = Pick<Follow, 'workspace' | 'channel' | 'digest' | 'topic'>

/**
 * Adds a follow; one for the same channel, digest and topic takes on the new language, schedule, outlets and length.
 * Gives it as it is stored.
 */
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
      cron: follow.cron,
      time_zone: follow.timeZone,
      only_outlets: JSON.stringify(follow.outlets.only),
      without_outlets: JSON.stringify(follow.outlets.without),
      length: follow.length,
      paused: Number(follow.paused),
      skipped_due: follow.skippedDue,
      wanted_at: follow.wantedAt,
    })
    .onConflict(conflict =>
      conflict.columns(['workspace', 'channel', 'digest', 'topic']).doUpdateSet(({ ref }) => ({
        language: ref('excluded.language'),
        cron: ref('excluded.cron'),
        time_zone: ref('excluded.time_zone'),
        only_outlets: ref('excluded.only_outlets'),
        without_outlets: ref('excluded.without_outlets'),
        length: ref('excluded.length'),
      })),
    )
    .returningAll()
    .executeTakeFirstOrThrow()
  return followOf(row)
}

export async function updateFollow(
  store: Store,
  id: string,
  patch: Partial<Pick<Follow, 'paused' | 'skippedDue' | 'wantedAt'>>,
): Promise<void> {
  const { paused, skippedDue, wantedAt } = patch
  const values = {
    ...(paused === undefined ? {} : { paused: Number(paused) }),
    ...(skippedDue === undefined ? {} : { skipped_due: skippedDue }),
    ...(wantedAt === undefined ? {} : { wanted_at: wantedAt }),
  }
  if (Object.keys(values).length === 0) return
  await store.db.updateTable('follows').set(values).where('id', '=', id).execute()
}

/** The columns by which a follow, or what is stored for it, is found. */
export function columnsOf({ workspace, channel, digest, topic }: FollowKey): FollowKey {
  return { workspace, channel, digest, topic }
}

/** The follow of that channel, digest and topic; null when there is none. */
export async function findFollow(store: Store, key: FollowKey): Promise<Follow | null> {
  const row = await store.db
    .selectFrom('follows')
    .selectAll()
    .where(({ and }) => and(columnsOf(key)))
    .executeTakeFirst()
  return row ? followOf(row) : null
}

/** False when there was none. */
export async function removeFollow(store: Store, follow: FollowKey): Promise<boolean> {
  const result = await store.db
    .deleteFrom('follows')
    .where(({ and }) => and(columnsOf(follow)))
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
    cron: row.cron,
    timeZone: row.time_zone,
    outlets: { only: JSON.parse(row.only_outlets), without: JSON.parse(row.without_outlets) },
    length: row.length,
    paused: row.paused === 1,
    skippedDue: row.skipped_due,
    wantedAt: row.wanted_at,
  }
}
