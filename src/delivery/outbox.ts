import { messageOf } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Repeated } from '../repeatedly.ts'
import {
  type DeliveryResult,
  finishDelivery,
  holdsLease,
  type LeasedDelivery,
  leaseDeliveries,
  retryUncertain,
  threadOf,
} from '../store/deliveries.ts'
import type { Store } from '../store/store.ts'
import { getWorkspace } from '../store/workspaces.ts'
import type { Platform, Posted } from './platform.ts'
import { Turns } from './turns.ts'

/** Longer than any post may take, so that a stalled worker's delivery goes to another one. */
const lease_ms = 60_000
/** Not posted when less than this is left of the lease: by the time it arrives another worker may have posted it. */
const leaseLeft_ms_min = 30_000
/** After this many tries, spread over an hour, a delivery has failed, and is shown as such. */
const tries_max = 8
const wait_ms_first = 5_000
const wait_ms_max = 30 * 60_000
/** A delivery that was cut short longer ago cannot be looked for: no platform is read back further. */
const lookedFor_ms_max = 36 * 60 * 60_000

/**
 * Takes deliveries to their platforms, in order, until stopped. Uncertain ones are resolved first; what fails is tried
 * again, later and later.
 */
export function startOutbox(
  store: Store,
  platforms: readonly Platform[],
  log: Log,
  interval_ms: number,
): Repeated {
  const all = platforms.map(platform => startOne(store, platform, log, interval_ms))
  return {
    wake() {
      for (const one of all) one.wake()
    },
    async stop() {
      await Promise.all(all.map(one => one.stop()))
    },
  }
}

function startOne(store: Store, platform: Platform, log: Log, interval_ms: number): Repeated {
  const turns = new Turns(platform.pace)
  let stopped = false
  let isResolved = false
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
      await lookOnce().catch(error =>
        log('deliveries could not be looked up', { platform: platform.name, message: messageOf(error) }),
      )
    }
  }
  const lookOnce = async () => {
    if (!isResolved) await resolveUncertain(store, platform, log)
    isResolved = true
    await deliverDue(store, platform, log, () => stopped, turns)
  }
  const timer = setInterval(look, interval_ms)
  look()
  return {
    wake: look,
    async stop() {
      stopped = true
      clearInterval(timer)
      await running
    },
  }
}

/** What a worker left in doubt is looked for again: it may be readable now. */
async function resolveUncertain(store: Store, platform: Platform, log: Log): Promise<void> {
  const deliveries = await retryUncertain(store, platform.name)
  if (deliveries > 0)
    log('uncertain deliveries are looked for again', { platform: platform.name, deliveries })
}

/** Delivers all that is due on one platform now, at its pace. */
export async function deliverDue(
  store: Store,
  platform: Platform,
  log: Log,
  isStopped: () => boolean = () => false,
  turns: Turns = new Turns(platform.pace),
): Promise<void> {
  const deliverInTurn = async () => {
    while (!isStopped()) {
      const isDone = await deliverNext(store, platform, log, turns)
      if (isDone && !(await turns.rest())) return
    }
  }
  await Promise.all(Array.from({ length: turns.pace.atOnce }, deliverInTurn))
}

/** True when nothing is due, but in channels that are busy. */
async function deliverNext(store: Store, platform: Platform, log: Log, turns: Turns): Promise<boolean> {
  const taken = await turns.take(async busy => {
    // One at a time: the last of several would wait for the others while its lease runs out.
    const now = new Date().toISOString()
    const [leased] = await leaseDeliveries(store, platform.name, now, lease_ms, 1, busy)
    return leased ?? null
  })
  if (taken === null) return true
  try {
    await deliver(store, platform, taken, turns, log)
  } finally {
    turns.end(taken.channel)
  }
  return false
}

async function deliver(
  store: Store,
  platform: Platform,
  delivery: LeasedDelivery,
  turns: Turns,
  log: Log,
): Promise<void> {
  const workspace = await getWorkspace(store, delivery.workspace)
  if (workspace === null) return
  const thread = delivery.thread ?? (await threadFor(store, delivery))
  const target = { workspace: workspace.externalId, channel: delivery.channel, thread }
  await turns.toPost()
  const until = new Date(Date.now() + leaseLeft_ms_min).toISOString()
  if (!(await holdsLease(store, delivery.id, delivery.fence, until)))
    return log('a delivery is left to another worker', { delivery: delivery.id })
  const result = isTooOld(delivery) ? tooOld : resultOf(await post(platform, target, delivery), delivery)
  const kept = await finishDelivery(store, delivery.id, delivery.fence, result)
  if (result.state !== 'sent' || !kept) {
    const reason = result.state === 'sent' ? 'its lease had run out' : result.reason
    log(`a delivery is ${kept ? result.state : 'no longer ours'}`, { delivery: delivery.id, reason })
  }
}

const tooOld: DeliveryResult = {
  state: 'failed',
  reason: 'it was cut short too long ago to tell whether it arrived',
}

function isTooOld({ cutShortAt }: LeasedDelivery): boolean {
  return cutShortAt !== null && Date.now() - Date.parse(cutShortAt) > lookedFor_ms_max
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
    return await platform.post(target, delivery.payload, delivery.id, delivery.tried)
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
