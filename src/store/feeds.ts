import type { FeedRow } from './schema.ts'
import type { Store } from './store.ts'

export interface Feed {
  readonly url: string
  readonly title: string | null
  readonly outlet: string | null
  /** What the server last gave for a conditional request. */
  readonly etag: string | null
  readonly lastModified: string | null
  /** ISO 8601 instants. */
  readonly nextPollAt: string
  readonly addedAt: string
  /** In a row; 0 after a success. */
  readonly failures: number
  readonly lastError: string | null
  /** The address that a permanent redirect gave. */
  readonly movedTo: string | null
  /** True when it is no longer polled. */
  readonly stopped: boolean
}

/** Adds a feed, to be polled at once; false when its address is known already. */
export async function addFeed(
  store: Store,
  feed: Pick<Feed, 'url' | 'title' | 'outlet' | 'addedAt'>,
): Promise<boolean> {
  const row = await store.db
    .insertInto('feeds')
    .values({
      url: feed.url,
      title: feed.title,
      outlet: feed.outlet,
      next_poll_at: feed.addedAt,
      added_at: feed.addedAt,
      failures: 0,
      stopped: 0,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('url')
    .executeTakeFirst()
  return row !== undefined
}

/** All feeds, by address. */
export async function listFeeds(store: Store): Promise<Feed[]> {
  const rows = await store.db.selectFrom('feeds').selectAll().orderBy('url').execute()
  return rows.map(feedOf)
}

/** False when there was none at this address. Articles that were read from it stay. */
export async function removeFeed(store: Store, url: string): Promise<boolean> {
  const result = await store.db.deleteFrom('feeds').where('url', '=', url).executeTakeFirst()
  return result.numDeletedRows > 0n
}

/** The feeds whose next poll is due, the longest waiting first. */
export async function dueFeeds(store: Store, now: string): Promise<Feed[]> {
  const rows = await store.db
    .selectFrom('feeds')
    .selectAll()
    .where('stopped', '=', 0)
    .where('next_poll_at', '<=', now)
    .orderBy('next_poll_at')
    .orderBy('url')
    .execute()
  return rows.map(feedOf)
}

/** What a poll has changed; what it leaves out stays as it was. */
export type PollResult = Pick<Feed, 'nextPollAt' | 'failures' | 'lastError'> &
  Partial<Pick<Feed, 'title' | 'outlet' | 'etag' | 'lastModified' | 'movedTo' | 'stopped'>>

export async function recordPoll(store: Store, url: string, poll: PollResult): Promise<void> {
  const { nextPollAt, lastError, lastModified, movedTo, stopped, ...same } = poll
  const values: Partial<FeedRow> = {
    ...same,
    next_poll_at: nextPollAt,
    last_error: lastError,
    ...(lastModified === undefined ? {} : { last_modified: lastModified }),
    ...(movedTo === undefined ? {} : { moved_to: movedTo }),
    ...(stopped === undefined ? {} : { stopped: stopped ? 1 : 0 }),
  }
  await store.db.updateTable('feeds').set(values).where('url', '=', url).execute()
}

function feedOf(row: FeedRow): Feed {
  return {
    url: row.url,
    title: row.title,
    outlet: row.outlet,
    etag: row.etag,
    lastModified: row.last_modified,
    nextPollAt: row.next_poll_at,
    addedAt: row.added_at,
    failures: row.failures,
    lastError: row.last_error,
    movedTo: row.moved_to,
    stopped: row.stopped === 1,
  }
}
