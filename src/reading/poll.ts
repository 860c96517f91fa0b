import { afterQuiet } from '../articles/feeds/quiet-times.ts'
import { type Poll, pollFeed, type Web } from '../articles/read.ts'
import type { ReadItem } from '../articles/read-item.ts'
import { feedNotices, type Stop } from '../delivery/feed-notices.ts'
import type { Platform, PlatformName } from '../delivery/platform.ts'
import { codeOf, messageOf } from '../errors.ts'
import type { Log } from '../log.ts'
import { type Repeated, repeatedly } from '../repeatedly.ts'
import { insertDeliveries } from '../store/deliveries.ts'
import { type LeasedFeed, leaseFeed, type PollResult, recordPoll, renewFeed } from '../store/feeds.ts'
import type { Store } from '../store/store.ts'
import { storeItems } from './read.ts'

/** A feed is asked once an hour, and less often when it wishes so. */
const between_ms = 60 * 60_000
/** A feed that asks for a year of silence by mistake is asked again after a week. */
const betweenMax_ms = 7 * 24 * 60 * 60_000
/** Retry-After is no mistake, but what is never asked again is better removed. */
const laterMax_ms = 31 * 24 * 60 * 60_000
const backOff_ms = 5 * 60_000
const backOffMax_ms = 24 * 60 * 60_000
/** Feeds of different hosts that are asked side by side, so that a long list fills neither memory nor network. */
const hostsAtOnce = 16
/** A feed that fails this many times in a row, over more than a week, is no longer asked. */
const failuresMax = 15
/** Longer than a feed takes to be fetched and parsed, behind fifteen others. */
const lease_ms = 5 * 60_000

export interface Polling {
  readonly store: Store
  readonly log: Log
  readonly web: Web
  /** Whose channels are told when a feed is switched off. */
  readonly platforms: ReadonlyMap<PlatformName, Platform>
}

/** Looks for due feeds now and every `interval_ms` until stopped; `stop` resolves when no feed is being read. */
export function startPolling(polling: Polling, interval_ms: number): Repeated {
  const look = (isStopped: () => boolean) =>
    pollDue(polling, isStopped).catch(error =>
      polling.log('feeds could not be looked up', { message: messageOf(error) }),
    )
  const repeated = repeatedly(look, interval_ms)
  repeated.wake()
  return repeated
}

/** Reads every feed that is due, hosts side by side: a slow one delays no other, in this process or another. */
export async function pollDue(polling: Polling, isStopped: () => boolean = () => false): Promise<void> {
  const readInTurn = async () => {
    while (!isStopped()) {
      const feed = await leaseFeed(polling.store, new Date().toISOString(), lease_ms)
      if (feed === null) return
      await pollOne(polling, feed, isStopped)
    }
  }
  await Promise.all(Array.from({ length: hostsAtOnce }, readInTurn))
}

/** What goes wrong with one feed is logged, and never stops the others. */
async function pollOne(polling: Polling, feed: LeasedFeed, isStopped: () => boolean): Promise<void> {
  const { store, log } = polling
  try {
    if (await isPutOff(store, feed)) return
    const asked = addressOf(feed)
    // What one address gave says nothing about the other.
    const poll = await pollFeed(asked, asked === (feed.movedTo ?? feed.url) ? feed : null, polling.web)
    // A poll that our own end cut short has not failed: it is done again after the next start.
    const isCutShort = isStopped() && poll.kind === 'failed'
    const isOurs = await renewFeed(store, feed, new Date().toISOString(), isCutShort ? 0 : lease_ms)
    if (isCutShort) return
    if (!isOurs) return log('a feed is no longer ours: its lease had run out', { feed: feed.url })
    const result = await resultOf(polling, feed, poll)
    await record(polling, feed, poll, { ...outOfQuiet(feed, result), ...movedTo(feed, asked, poll) })
    if (result.lastError !== null)
      log('a feed could not be read', { feed: feed.url, reason: result.lastError })
  } catch (error) {
    log('a poll could not be finished', { feed: feed.url, message: messageOf(error) })
  }
}

/** A feed that has come due while nobody polled is put off when this is no time for it. */
async function isPutOff(store: Store, feed: LeasedFeed): Promise<boolean> {
  const now = new Date()
  const free = afterQuiet(now, feed.quiet)
  if (free <= now) return false
  const { failures, lastError } = feed
  await recordPoll(store, feed, { nextPollAt: free.toISOString(), failures, lastError })
  return true
}

/** Whatever came of a poll, the next is not when the feed asks for none. */
function outOfQuiet(feed: LeasedFeed, result: PollResult): PollResult {
  const quiet = result.quiet === undefined ? feed.quiet : result.quiet
  return { ...result, nextPollAt: afterQuiet(new Date(result.nextPollAt), quiet).toISOString() }
}

/** A feed that fails where it moved to is also looked for where it was: it may have moved again, or back. */
function addressOf({ url, movedTo, failures }: LeasedFeed): string {
  return movedTo === null || failures % 3 === 2 ? url : movedTo
}

function movedTo(feed: LeasedFeed, asked: string, poll: Poll): Pick<PollResult, 'movedTo'> {
  if (poll.kind !== 'read' && poll.kind !== 'not-modified') return {}
  return { movedTo: poll.movedTo ?? (asked === feed.url ? null : feed.movedTo) }
}

/** A feed that is switched off is told of in the same transaction: exactly once, whatever happens in between. */
async function record(polling: Polling, feed: LeasedFeed, poll: Poll, result: PollResult): Promise<void> {
  const { store, platforms, log } = polling
  const isOurs = await store.transaction(async () => {
    if (!(await recordPoll(store, feed, result))) return false
    if (result.stopped === true) {
      const now = new Date().toISOString()
      const notices = await feedNotices(store, platforms, feed, stopOf(poll, result), now)
      await insertDeliveries(store, notices)
    }
    return true
  })
  if (!isOurs) log('a feed is no longer ours: its lease had run out', { feed: feed.url })
  else if (result.stopped === true) log('a feed was switched off', { feed: feed.url })
}

function stopOf(poll: Poll, { failures }: PollResult): Stop {
  const isFailed = poll.kind === 'failed'
  return { code: isFailed ? poll.code : poll.kind, status: isFailed ? poll.status : null, failures }
}

async function resultOf(polling: Polling, feed: LeasedFeed, poll: Poll): Promise<PollResult> {
  switch (poll.kind) {
    case 'read': {
      const isStored = await readItems(polling, feed, poll.items)
      // Asked without conditions, the server gives again what could not be stored.
      const conditions = isStored
        ? { etag: poll.etag, lastModified: poll.lastModified }
        : { etag: null, lastModified: null }
      return { ...next(poll.wait_s), asked_s: poll.wait_s, quiet: poll.quiet, ...conditions }
    }
    case 'not-modified':
      // What the feed itself asks for is in the body, which is not sent again.
      return next(Math.max(poll.wait_s ?? 0, feed.asked_s ?? 0))
    case 'gone':
      return { ...failed(feed, 'gone: the feed is no more'), stopped: true }
    case 'later':
      return later(feed, poll.wait_s)
    case 'failed':
      return failed(feed, `${poll.code}: ${poll.sentences.en}`)
  }
}

/** False when an item could not be stored for a reason that may pass, such as a full disk. */
async function readItems(polling: Polling, feed: LeasedFeed, items: readonly ReadItem[]): Promise<boolean> {
  const counts = { new: 0, updated: 0, unchanged: 0, failed: 0 }
  // By the feed's own address, wherever it was redirected to this time: identifiers hold within one feed.
  const own = items.map(item => (item.ok ? { ...item, input: { ...item.input, source: feed.url } } : item))
  const stored = await storeItems(polling.store, own, feed.outlet).catch(error => {
    if (codeOf(error) !== 'disk-full') throw error
    polling.log('the articles of a feed could not be stored', { feed: feed.url, message: messageOf(error) })
    return null
  })
  if (stored === null) return false
  for (const { kind } of stored) counts[kind]++
  const failures = stored.flatMap(item => (item.kind === 'failed' ? [item.failure] : []))
  for (const { source, code, sentences } of failures)
    polling.log('an article could not be read', { source, code, message: sentences.en })
  polling.log('a feed was read', { feed: feed.url, ...counts })
  return !failures.some(({ code }) => code === 'unexpected' || code === 'article-known')
}

/** An hour from now, or later when the feed asks for that. */
function next(wait_s: number | null): PollResult {
  const wait_ms = Math.min(Math.max(between_ms, (wait_s ?? 0) * 1_000), betweenMax_ms)
  return { nextPollAt: fromNow(wait_ms), failures: 0, lastError: null }
}

/** A server that says when to come back is not broken; one that never does is asked less and less. */
function later(feed: LeasedFeed, wait_s: number | null): PollResult {
  const reason = 'later: the server asked to be left alone for now'
  const wait_ms = Math.min(Math.max(between_ms, (wait_s ?? 0) * 1_000), laterMax_ms)
  if (wait_s !== null) return { nextPollAt: fromNow(wait_ms), failures: feed.failures, lastError: reason }
  const back = failed(feed, reason)
  return back.nextPollAt > fromNow(wait_ms) ? back : { ...back, nextPollAt: fromNow(wait_ms) }
}

/** 5 minutes, then twice as long each time, give or take a quarter so that feeds do not come back in step. */
function failed(feed: LeasedFeed, reason: string): PollResult {
  const failures = feed.failures + 1
  const wait_ms = Math.min(backOff_ms * 2 ** feed.failures, backOffMax_ms) * (0.75 + Math.random() / 2)
  return {
    nextPollAt: fromNow(wait_ms),
    failures,
    lastError: reason,
    stopped: failures >= failuresMax,
  }
}

function fromNow(wait_ms: number): string {
  return new Date(Date.now() + wait_ms).toISOString()
}
