import type { Payload, PlatformName, Tried } from '../delivery/platform.ts'
import type { Language } from '../types.ts'
import { inGroups } from './bulk.ts'
import type { DeliveryRow, DeliveryState } from './rows-editions.ts'
import type { Store } from './store.ts'

/** One part of an edition, of a correction, or of a message of its own, on its way to one channel. */
export interface Delivery {
  readonly id: string
  /** Null for a message of its own; its parts are then not held back for one another, unless they are of one `reply`. */
  readonly edition: string | null
  /** The correction that it is a part of. */
  readonly reply?: string
  readonly workspace: string
  readonly platform: PlatformName
  readonly channel: string
  readonly language: Language
  /** Counted from 0, of `parts`. */
  readonly part: number
  readonly parts: number
  readonly payload: Payload
  /** The message whose thread it goes to, when that is known beforehand. */
  readonly thread: string | null
  readonly createdAt: string
}

export interface LeasedDelivery extends Delivery {
  /** To be given back to `finishDelivery`. */
  readonly fence: number
  /** Tries so far, this one included. */
  readonly attempts: number
  readonly tried: Tried
  /** When the lease of a try that was cut short ran out; null when `tried` is not `perhaps`. */
  readonly cutShortAt: string | null
}

/** How a try ended. `retryAt`, `at`: ISO 8601 instants. */
export type DeliveryResult =
  | { readonly state: 'sent'; readonly message: string; readonly at: string }
  | { readonly state: 'due'; readonly retryAt: string; readonly reason: string }
  | { readonly state: 'failed' | 'skipped' | 'uncertain'; readonly reason: string }

/** Stores deliveries as due, leaving out those there already; belongs in the transaction of their edition. */
export async function insertDeliveries(store: Store, deliveries: readonly Delivery[]): Promise<void> {
  const rows = deliveries.map(delivery => ({
    id: delivery.id,
    edition: delivery.edition,
    reply: delivery.reply ?? null,
    workspace: delivery.workspace,
    platform: delivery.platform,
    channel: delivery.channel,
    language: delivery.language,
    part: delivery.part,
    parts: delivery.parts,
    payload: JSON.stringify(delivery.payload),
    state: 'due' as const,
    attempts: 0,
    fence: 0,
    thread: delivery.thread,
    created_at: delivery.createdAt,
  }))
  for (const group of inGroups(rows, 15)) {
    await store.db
      .insertInto('deliveries')
      .values(group)
      .onConflict(conflict => conflict.doNothing())
      .execute()
  }
}

/**
 * Takes up to `limit` deliveries of a platform for `lease_ms`, the oldest first: what is due, and what was
 * taken by a worker that has let its lease run out. No two workers get the same one, and a part comes only
 * when the parts before it are sent. `busy` channels get none.
 */
export async function leaseDeliveries(
  store: Store,
  platform: PlatformName,
  now: string,
  lease_ms: number,
  limit: number,
  busy: readonly string[] = [],
): Promise<LeasedDelivery[]> {
  const leaseUntil = new Date(Date.parse(now) + lease_ms).toISOString()
  return store.transaction(async () => {
    const ready = await findReady(store, platform, now, limit, busy)
    if (ready.size === 0) return []
    const rows = await store.db
      .updateTable('deliveries')
      .set(({ eb }) => ({
        state: 'sending',
        lease_until: leaseUntil,
        fence: eb('fence', '+', 1),
        attempts: eb('attempts', '+', 1),
      }))
      .where('id', 'in', [...ready.keys()])
      .returningAll()
      .execute()
    const byId = new Map(rows.map(row => [row.id, row]))
    return [...ready].flatMap(([id, tried]) => {
      const row = byId.get(id)
      return row === undefined ? [] : [{ ...deliveryOf(row), ...tried }]
    })
  })
}

/** In order, with what became of earlier tries. */
async function findReady(
  store: Store,
  platform: PlatformName,
  now: string,
  limit: number,
  busy: readonly string[],
): Promise<Map<string, Pick<LeasedDelivery, 'tried' | 'cutShortAt'>>> {
  let query = store.db
    .selectFrom('deliveries')
    .select(['deliveries.id', 'deliveries.state', 'deliveries.attempts', 'deliveries.lease_until'])
    .where('platform', '=', platform)
    .where('state', 'in', ['due', 'sending'])
    .where(({ or, eb }) => or([eb('lease_until', 'is', null), eb('lease_until', '<=', now)]))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('deliveries as earlier')
            .select('earlier.id')
            .whereRef('earlier.edition', '=', 'deliveries.edition')
            .whereRef('earlier.channel', '=', 'deliveries.channel')
            .whereRef('earlier.language', '=', 'deliveries.language')
            .whereRef('earlier.part', '<', 'deliveries.part')
            .where('earlier.state', '<>', 'sent'),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('deliveries as earlier')
            .select('earlier.id')
            .whereRef('earlier.reply', '=', 'deliveries.reply')
            .whereRef('earlier.language', '=', 'deliveries.language')
            .whereRef('earlier.part', '<', 'deliveries.part')
            .where('earlier.state', '<>', 'sent'),
        ),
      ),
    )
    .orderBy('deliveries.created_at')
    .orderBy('deliveries.part')
    .orderBy('deliveries.id')
    .limit(limit)
  if (busy.length > 0) query = query.where('channel', 'not in', busy)
  if (store.engine === 'postgres') query = query.forUpdate('deliveries').skipLocked()
  return new Map((await query.execute()).map(row => [row.id, triedOf(row)]))
}

/** One that is still being sent when its lease has run out was cut short. */
function triedOf(row: Pick<DeliveryRow, 'state' | 'attempts' | 'lease_until'>) {
  if (row.state === 'sending') return { tried: 'perhaps', cutShortAt: row.lease_until } as const
  return { tried: row.attempts === 0 ? 'never' : 'in vain', cutShortAt: null } as const
}

/** True when the delivery is still the caller's, and will be until `until`, ISO 8601. */
export async function holdsLease(store: Store, id: string, fence: number, until: string): Promise<boolean> {
  const row = await store.db
    .selectFrom('deliveries')
    .select('id')
    .where('id', '=', id)
    .where('fence', '=', fence)
    .where('state', '=', 'sending')
    .where('lease_until', '>=', until)
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Records how a try ended, or how an uncertain one turned out. False, with nothing written, when the lease has
 * run out and another worker has taken the delivery. When a part fails or is skipped, those after it are
 * skipped too; after an uncertain one they wait.
 */
export async function finishDelivery(
  store: Store,
  id: string,
  fence: number,
  result: DeliveryResult,
): Promise<boolean> {
  return store.transaction(async () => {
    const row = await store.db
      .updateTable('deliveries')
      .set(changesOf(result))
      .where('id', '=', id)
      .where('fence', '=', fence)
      .where('state', 'in', ['sending', 'uncertain'])
      .returningAll()
      .executeTakeFirst()
    if (!row) return false
    if (result.state === 'failed' || result.state === 'skipped') await skipRest(store, row)
    return true
  })
}

function changesOf(result: DeliveryResult): Partial<DeliveryRow> {
  if (result.state === 'sent') {
    return { state: 'sent', message: result.message, sent_at: result.at, lease_until: null, reason: null }
  }
  // An uncertain one keeps the end of its lease, which tells how long ago it was tried.
  if (result.state === 'uncertain') return { state: 'uncertain', reason: result.reason }
  const lease_until = result.state === 'due' ? result.retryAt : null
  return { state: result.state, reason: result.reason, lease_until }
}

async function skipRest(
  store: Store,
  { edition, reply, channel, language, part }: DeliveryRow,
): Promise<void> {
  const [column, whole] = edition === null ? (['reply', reply] as const) : (['edition', edition] as const)
  if (whole === null) return
  await store.db
    .updateTable('deliveries')
    .set({ state: 'skipped', reason: 'an earlier part was not sent' })
    .where(column, '=', whole)
    .where('channel', '=', channel)
    .where('language', '=', language)
    .where('part', '>', part)
    .where('state', '=', 'due')
    .execute()
}

/** Uncertain deliveries of a platform are handed out again, as ones that may be there. Gives how many they are. */
export async function retryUncertain(store: Store, platform: PlatformName): Promise<number> {
  const result = await store.db
    .updateTable('deliveries')
    .set({ state: 'sending' })
    .where('platform', '=', platform)
    .where('state', '=', 'uncertain')
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

/** How many deliveries are in each state: together they are all that were ever due and still stored. */
export async function countsByState(store: Store): Promise<Record<DeliveryState, number>> {
  const counts = { due: 0, sending: 0, sent: 0, failed: 0, uncertain: 0, skipped: 0 }
  const rows = await store.db
    .selectFrom('deliveries')
    .select(({ fn }) => ['state', fn.countAll<number>().as('deliveries')])
    .groupBy('state')
    .execute()
  for (const row of rows) counts[row.state] = row.deliveries
  return counts
}

/** When the oldest delivery that is not finished was made; null when there is none. */
export async function oldestDue(store: Store): Promise<string | null> {
  const row = await store.db
    .selectFrom('deliveries')
    .select(({ fn }) => fn.min<string | null>('created_at').as('oldest'))
    .where('state', 'in', ['due', 'sending', 'uncertain'])
    .executeTakeFirst()
  return row?.oldest ?? null
}

/** The message that an edition's first part became in a channel: what its thread hangs on. Null when it is not sent. */
export async function threadOf(
  store: Store,
  edition: string,
  channel: string,
  language: Language,
): Promise<string | null> {
  const row = await store.db
    .selectFrom('deliveries')
    .select('message')
    .where('edition', '=', edition)
    .where('channel', '=', channel)
    .where('language', '=', language)
    .where('part', '=', 0)
    .executeTakeFirst()
  return row?.message ?? null
}

function deliveryOf(row: DeliveryRow): Omit<LeasedDelivery, 'tried' | 'cutShortAt'> {
  return {
    id: row.id,
    edition: row.edition,
    workspace: row.workspace,
    platform: row.platform,
    channel: row.channel,
    language: row.language,
    part: row.part,
    parts: row.parts,
    payload: JSON.parse(row.payload),
    thread: row.thread,
    createdAt: row.created_at,
    fence: row.fence,
    attempts: row.attempts,
  }
}
