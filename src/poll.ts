import { type Poll, pollFeed, type Web } from './articles/read.ts'
import type { ReadItem } from './articles/read-item.ts'
import { messageOf } from './errors.ts'
import type { Log } from './log.ts'
import { storeItems } from './read.ts'
import { dueFeeds, type Feed, type PollResult, recordPoll } from './store/feeds.ts'
import type { Store } from './store/store.ts'

/** A feed is asked once an hour, and less often when it wishes so. */
const between_ms = 60 * 60_000
/** A feed that asks for a year of silence by mistake is asked again after a day. */
const betweenMax_ms = 24 * 60 * 60_000
const backOff_ms = 5 * 60_000
const backOffMax_ms = 24 * 60 * 60_000
/** Hosts that are asked side by side, so that a long list of feeds neither fills the memory nor the network. */
const hostsAtOnce = 16
/** A feed that fails this many times in a row, over more than a week, is no longer asked. */
const failuresMax = 15

export interface Polling {
  readonly store: Store
  readonly log: Log
  readonly web: Web
}

/** Looks for due feeds every `interval_ms` until stopped; `stop` resolves when no feed is being read. */
export function startPolling(polling: Polling, interval_ms: number): { stop(): Promise<void> } {
  let stopped = false
  let running: Promise<void> | null = null
  const look = () => {
    running ??= pollDue(polling, () => stopped)
      .catch(error => polling.log('feeds could not be looked up', { message: messageOf(error) }))
      .finally(() => {
        running = null
      })
  }
  look()
  const timer = setInterval(look, interval_ms)
  return {
    async stop() {
      stopped = true
      clearInterval(timer)
      await running
    },
  }
}

/** Reads every feed that is due, hosts side by side: a slow one delays no other. */
export async function pollDue(polling: Polling, isStopped: () => boolean = () => false): Promise<void> {
  const due = await dueFeeds(polling.store, new Date().toISOString())
  const hosts = [...Map.groupBy(due, feed => URL.parse(addressOf(feed))?.host).values()]
  const readInTurn = async () => {
    for (let feeds = hosts.shift(); feeds !== undefined; feeds = hosts.shift()) {
      for (const feed of feeds) if (!isStopped()) await pollOne(polling, feed)
    }
  }
  await Promise.all(Array.from({ length: hostsAtOnce }, readInTurn))
}

function addressOf(feed: Feed): string {
  return feed.movedTo ?? feed.url
}

/** What goes wrong with one feed is logged, and never stops the others. */
async function pollOne(polling: Polling, feed: Feed): Promise<void> {
  try {
    const poll = await pollFeed(addressOf(feed), feed, polling.web)
    const result = await resultOf(polling, feed, poll)
    await recordPoll(polling.store, feed.url, result)
    if (result.lastError !== null)
      polling.log('a feed could not be read', { feed: feed.url, reason: result.lastError })
  } catch (error) {
    polling.log('a poll could not be finished', { feed: feed.url, message: messageOf(error) })
  }
}

async function resultOf(polling: Polling, feed: Feed, poll: Poll): Promise<PollResult> {
  switch (poll.kind) {
    case 'read': {
      const isStored = await readItems(polling, feed, poll.items)
      // Asked without conditions, the server gives again what could not be stored.
      const conditions = isStored
        ? { etag: poll.etag, lastModified: poll.lastModified }
        : { etag: null, lastModified: null }
      return { ...next(poll.wait_s), ...movedTo(poll), ...conditions }
    }
    case 'not-modified':
      return { ...next(poll.wait_s), ...movedTo(poll) }
    case 'gone':
      return { ...failed(feed, 'gone: the feed is no more'), stopped: true }
    case 'later':
      return { ...next(poll.wait_s), lastError: 'the server asked to be left alone for now' }
    case 'failed':
      return failed(feed, `${poll.code}: ${poll.message}`)
  }
}

/** False when an item could not be stored for a reason that may pass, such as a full disk. */
async function readItems(polling: Polling, feed: Feed, items: readonly ReadItem[]): Promise<boolean> {
  const counts = { new: 0, updated: 0, unchanged: 0, failed: 0 }
  const stored = await storeItems(polling.store, items, feed.outlet)
  for (const { kind } of stored) counts[kind]++
  const failures = stored.flatMap(item => (item.kind === 'failed' ? [item.failure] : []))
  for (const failure of failures) polling.log('an article could not be read', { ...failure })
  polling.log('a feed was read', { feed: feed.url, ...counts })
  return !failures.some(({ code }) => code === 'unexpected' || code === 'article-known')
}

function movedTo(poll: { readonly movedTo: string | null }): Partial<PollResult> {
  return poll.movedTo === null ? {} : { movedTo: poll.movedTo }
}

/** An hour from now, or later when the feed asks for that. */
function next(wait_s: number | null): PollResult {
  const wait_ms = Math.min(Math.max(between_ms, (wait_s ?? 0) * 1_000), betweenMax_ms)
  return { nextPollAt: new Date(Date.now() + wait_ms).toISOString(), failures: 0, lastError: null }
}

/** 5 minutes, then twice as long each time, give or take a quarter so that feeds do not come back in step. */
function failed(feed: Feed, reason: string): PollResult {
  const failures = feed.failures + 1
  const wait_ms = Math.min(backOff_ms * 2 ** feed.failures, backOffMax_ms) * (0.75 + Math.random() / 2)
  return {
    nextPollAt: new Date(Date.now() + wait_ms).toISOString(),
    failures,
    lastError: reason,
    stopped: failures >= failuresMax,
  }
}
