import { sql } from 'kysely'
import type { PlatformName } from '../delivery/platform.ts'
import type { DeliveryState } from './rows-editions.ts'
import type { Store } from './store.ts'

/**
 * What became of the parts of editions, corrections and notices: `due` is what editions and corrections say that they
 * have, counted apart from what is there, and equals the sum of the others. Failed and skipped parts count as such only with a reason.
 */
interface Account {
  readonly due: number
  readonly delivered: number
  readonly failed: number
  readonly skipped: number
  /** Waiting, on their way, or not known to have arrived. */
  readonly inFlight: number
  /** Nobody can tell what became of them: not 0 is a fault of ours. */
  readonly lost: number
}

/** Older deliveries are settled; counting them anew at every reading would cost more and tell nothing. */
export const accounted_days = 30
const day_ms = 24 * 60 * 60_000

/** The account of all that was made in the last thirty days. */
export async function accountOf(store: Store, now: Date): Promise<Account> {
  const since = new Date(now.getTime() - accounted_days * day_ms).toISOString()
  const due =
    (await partsOfEditions(store, since)) +
    (await partsOfReplies(store, since)) +
    (await notices(store, since))
  const counts = await countsSince(store, since)
  const { sent: delivered, failed, skipped } = counts
  const inFlight = counts.due + counts.sending + counts.uncertain
  return { due, delivered, failed, skipped, inFlight, lost: due - delivered - failed - skipped - inFlight }
}

/** An edition that nothing is left of counts as one part. */
async function partsOfEditions(store: Store, since: string): Promise<number> {
  const answer = await sql<{ parts: number | null }>`
    select sum(parts) as parts from (
      select coalesce(max(deliveries.parts), 1) as parts
      from editions left join deliveries on deliveries.edition = editions.id
      where editions.created_at >= ${since}
      group by editions.id, deliveries.channel, deliveries.language
    ) as counted`.execute(store.db)
  return Number(answer.rows[0]?.parts ?? 0)
}

async function partsOfReplies(store: Store, since: string): Promise<number> {
  const row = await store.db
    .selectFrom('replies')
    .select(({ fn }) => fn.sum<number | string | null>('parts').as('parts'))
    .where('created_at', '>=', since)
    .executeTakeFirst()
  return Number(row?.parts ?? 0)
}

async function notices(store: Store, since: string): Promise<number> {
  const row = await store.db
    .selectFrom('deliveries')
    .select(({ fn }) => fn.countAll<number>().as('notices'))
    .where('edition', 'is', null)
    .where('reply', 'is', null)
    .where('created_at', '>=', since)
    .executeTakeFirst()
  return row?.notices ?? 0
}

async function countsSince(store: Store, since: string): Promise<Record<DeliveryState, number>> {
  const ofEditions = store.db
    .selectFrom('editions')
    .innerJoin('deliveries', 'deliveries.edition', 'editions.id')
    .where('editions.created_at', '>=', since)
  const ofReplies = store.db
    .selectFrom('replies')
    .innerJoin('deliveries', 'deliveries.reply', 'replies.id')
    .where('replies.created_at', '>=', since)
  const ofNotices = store.db
    .selectFrom('deliveries')
    .where('edition', 'is', null)
    .where('reply', 'is', null)
    .where('deliveries.created_at', '>=', since)
  const counts = { due: 0, sending: 0, sent: 0, failed: 0, uncertain: 0, skipped: 0 }
  for (const deliveries of [ofEditions, ofReplies, ofNotices]) {
    const rows = await deliveries
      .select(({ fn }) => ['state', fn.countAll<number>().as('parts')])
      .where(({ or, eb }) => or([eb('state', 'not in', ['failed', 'skipped']), eb('reason', 'is not', null)]))
      .groupBy('state')
      .execute()
    for (const { state, parts } of rows) counts[state] += parts
  }
  return counts
}

/** A part that did not arrive, or may not have. */
export interface Trouble {
  readonly id: string
  readonly platform: PlatformName
  readonly channel: string
  readonly part: number
  readonly parts: number
  readonly state: 'failed' | 'uncertain'
  readonly reason: string | null
  readonly createdAt: string
}

/** The parts that failed or are uncertain, the newest first. */
export async function troubles(store: Store, limit: number): Promise<Trouble[]> {
  return store.db
    .selectFrom('deliveries')
    .select(['id', 'platform', 'channel', 'part', 'parts', 'state', 'reason', 'created_at as createdAt'])
    .where('state', 'in', ['failed', 'uncertain'])
    .$narrowType<{ state: 'failed' | 'uncertain' }>()
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
}
