import { messageOf } from '../errors.ts'
import type { Log } from '../log.ts'
import {
  type DeliveryResult,
  finishDelivery,
  type LeasedDelivery,
  leaseDeliveries,
  threadOf,
} from '../store/deliveries.ts'
import type { Store } from '../store/store.ts'
import { getWorkspace } from '../store/workspaces.ts'
import type { Platform, Posted } from './platform.ts'

/** Longer than any post may take, so that a stalled worker's delivery goes to another one. */
const lease_ms = 60_000
/** After this many tries, spread over an hour, a delivery has failed, and is shown as such. */
const tries_max = 8
const wait_ms_first = 5_000
const wait_ms_max = 30 * 60_000

export interface Outbox {
  /** Looks at once instead of at the next interval. */
  wake(): void
  /** Resolves when no delivery is under way any more. */
  stop(): Promise<void>
}

/** Takes deliveries to their platforms, in order, until stopped. What fails is tried again, later and later. */
export function startOutbox(
  store: Store,
  platforms: readonly Platform[],
  log: Log,
  interval_ms: number,
): Outbox {
  let stopped = false
  let running: Promise<void> | null = null
  let isWanted = false
  const look = () => {
    isWanted = true
    running ??= lookWhileWanted().finally(() => {
      running = null
    })
  }
  const lookWhileWanted = async () => {
    while (isWanted && !stopped) {
      isWanted = false
      await Promise.all(platforms.map(lookOn))
    }
  }
  const lookOn = (platform: Platform) =>
    deliverDue(store, platform, log, () => stopped).catch(error =>
      log('deliveries could not be looked up', { platform: platform.name, message: messageOf(error) }),
    )
  const timer = setInterval(look, interval_ms)
  return {
    wake: look,
    async stop() {
      stopped = true
      clearInterval(timer)
      await running
    },
  }
}

/** Delivers all that is due on one platform now. */
export async function deliverDue(
  store: Store,
  platform: Platform,
  log: Log,
  isStopped: () => boolean = () => false,
): Promise<void> {
  while (!isStopped()) {
    // One at a time: the last of several would wait for the others while its lease runs out.
    const [leased] = await leaseDeliveries(store, platform.name, new Date().toISOString(), lease_ms, 1)
    if (leased === undefined) return
    await deliver(store, platform, leased, log)
  }
}

async function deliver(store: Store, platform: Platform, delivery: LeasedDelivery, log: Log): Promise<void> {
  const workspace = await getWorkspace(store, delivery.workspace)
  if (workspace === null) return
  const thread = delivery.thread ?? (await threadFor(store, delivery))
  const target = { workspace: workspace.externalId, channel: delivery.channel, thread }
  const posted = await post(platform, target, delivery)
  const result = resultOf(posted, delivery)
  const kept = await finishDelivery(store, delivery.id, delivery.fence, result)
  if (result.state !== 'sent' || !kept) {
    const reason = result.state === 'sent' ? 'its lease had run out' : result.reason
    log(`a delivery is ${kept ? result.state : 'no longer ours'}`, { delivery: delivery.id, reason })
  }
}

async function threadFor(
  store: Store,
  { edition, channel, language, part }: LeasedDelivery,
): Promise<string | null> {
  return edition === null || part === 0 ? null : threadOf(store, edition, channel, language)
}

async function post(
  platform: Platform,
  target: Parameters<Platform['post']>[0],
  delivery: LeasedDelivery,
): Promise<Posted> {
  try {
    return await platform.post(target, delivery.payload, delivery.id)
  } catch (error) {
    // It may have arrived: the same key at the next try makes it visible once.
    return { outcome: 'later', after_ms: 0, reason: messageOf(error) }
  }
}

function resultOf(posted: Posted, { attempts }: LeasedDelivery): DeliveryResult {
  const now = Date.now()
  switch (posted.outcome) {
    case 'sent':
      return { state: 'sent', message: posted.message, at: new Date(now).toISOString() }
    case 'refused':
      return { state: 'failed', reason: `${posted.code}: ${posted.reason}` }
    case 'uncertain':
      return { state: 'uncertain', reason: posted.reason }
    case 'later': {
      if (attempts >= tries_max) return { state: 'failed', reason: posted.reason }
      const wait_ms = Math.max(posted.after_ms, Math.min(wait_ms_first * 3 ** (attempts - 1), wait_ms_max))
      return { state: 'due', retryAt: new Date(now + wait_ms).toISOString(), reason: posted.reason }
    }
  }
}
