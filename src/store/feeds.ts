import { type Selectable, sql } from 'kysely'
import type { QuietTimes } from '../articles/feeds/quiet-times.ts'
import type { FeedRow } from './rows-articles.ts'
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
  /** Seconds between two polls that it last asked for; null when it did not say. */
  readonly asked_s: number | null
  /** When it asks not to be polled. */
  readonly quiet: QuietTimes | null
  /** True when it is no longer polled. */
  readonly stopped: boolean
}

export interface LeasedFeed extends Feed {
  /** To be given back to `renewFeed` and `recordPoll`. */
  readonly fence: number
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
      host: hostOf(feed.url),
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('url')
    .executeTakeFirst()
  return row !== undefined
}

/** Polls a feed again that was switched off, from the beginning and at once; false when it is not switched off. */
export async function restartFeed(store: Store, url: string, now: string): Promise<boolean> {
  const row = await store.db
    .updateTable('feeds')
    .set({
      stopped: 0,
      failures: 0,
      last_error: null,
      moved_to: null,
      host: hostOf(url),
      etag: null,
      last_modified: null,
      next_poll_at: now,
    })
    .where('url', '=', url)
    .where('stopped', '=', 1)
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

/** Any number that nothing else in the database locks by. */
const leasing = 7_305_113

/**
 * Takes the feed that has been due the longest, for `lease_ms`; null when there is none. No two workers get the same
 * one, nor two feeds of one host, until they are done with it or their lease has run out.
 */
export async function leaseFeed(store: Store, now: string, lease_ms: number): Promise<LeasedFeed | null> {
  return store.transaction(async () => {
    if (store.engine === 'postgres') await sql`select pg_advisory_xact_lock(${leasing})`.execute(store.db)
    const due = await findDue(store, now)
    if (due === null) return null
    const row = await store.db
      .updateTable('feeds')
      .set(({ eb }) => ({
        lease_until: after(now, lease_ms),
        fence: eb('fence', '+', 1),
        // Feeds from before hosts were kept have their address there.
        host: hostOf(due.moved_to ?? due.url),
      }))
      .where('url', '=', due.url)
      .returningAll()
      .executeTakeFirstOrThrow()
    return { ...feedOf(row), fence: row.fence }
  })
}

async function findDue(store: Store, now: string): Promise<Pick<FeedRow, 'url' | 'moved_to'> | null> {
  const row = await store.db
    .selectFrom('feeds')
    .select(['url', 'moved_to'])
    .where('stopped', '=', 0)
    .where('next_poll_at', '<=', now)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('feeds as other')
            .select('other.url')
            .whereRef('other.host', '=', 'feeds.host')
            .where('other.lease_until', '>', now),
        ),
      ),
    )
    .orderBy('next_poll_at')
    .orderBy('url')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** Keeps the lease for `lease_ms` more; false when it has run out and another worker has the feed, or it is removed. */
export async function renewFeed(
  store: Store,
  { url, fence }: Pick<LeasedFeed, 'url' | 'fence'>,
  now: string,
  lease_ms: number,
): Promise<boolean> {
  const row = await store.db
    .updateTable('feeds')
    .set({ lease_until: after(now, lease_ms) })
    .where('url', '=', url)
    .where('fence', '=', fence)
    .returning('url')
    .executeTakeFirst()
  return row !== undefined
}

/** What a poll has changed; what it leaves out stays as it was. */
export type PollResult = Pick<Feed, 'nextPollAt' | 'failures' | 'lastError'> &
  Partial<
    Pick<Feed, 'title' | 'outlet' | 'etag' | 'lastModified' | 'movedTo' | 'asked_s' | 'quiet' | 'stopped'>
  >

/**
 * Records how a poll ended, and gives the lease back. False, with nothing written, when the lease has run out and
 * another worker has taken the feed, or it was removed meanwhile.
 */
export async function recordPoll(
  store: Store,
  { url, fence }: Pick<LeasedFeed, 'url' | 'fence'>,
  poll: PollResult,
): Promise<boolean> {
  const { nextPollAt, lastError, lastModified, movedTo, quiet, stopped, ...same } = poll
  const row = await store.db
    .updateTable('feeds')
    .set({
      ...same,
      next_poll_at: nextPollAt,
      last_error: lastError,
      lease_until: null,
      ...(lastModified === undefined ? {} : { last_modified: lastModified }),
      ...(movedTo === undefined ? {} : { moved_to: movedTo, host: hostOf(movedTo ?? url) }),
      ...(quiet === undefined ? {} : { quiet: writtenQuiet(quiet) }),
      ...(stopped === undefined ? {} : { stopped: stopped ? 1 : 0 }),
    })
    .where('url', '=', url)
    .where('fence', '=', fence)
    .returning('url')
    .executeTakeFirst()
  return row !== undefined
}

/** What is no address is its own host: nothing else waits for it. */
function hostOf(url: string): string {
  return URL.parse(url)?.host || url
}

function after(now: string, wait_ms: number): string {
  return new Date(Date.parse(now) + wait_ms).toISOString()
}

function feedOf(row: Selectable<FeedRow>): Feed {
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
    asked_s: row.asked_s,
    quiet: readQuiet(row.quiet),
    stopped: row.stopped === 1,
  }
}

function writtenQuiet(quiet: QuietTimes | null): string | null {
  return quiet === null ? null : `${quiet.hours.join(',')}/${quiet.days.join(',')}`
}

function readQuiet(written: string | null): QuietTimes | null {
  if (written === null) return null
  const [hours = [], days = []] = written
    .split('/')
    .map(part => (part === '' ? [] : part.split(',').map(Number)))
  return { hours, days }
}
