import { describe, expect, it } from 'vitest'
import {
  addFeed,
  type LeasedFeed,
  leaseFeed,
  listFeeds,
  recordPoll,
  removeFeed,
  renewFeed,
  restartFeed,
} from '../../../src/store/feeds.ts'
import { openStore } from '../../../src/store/store.ts'
import type { StoreUnderTest } from '../contract.ts'

const url = 'https://example.org/feed.xml'
const addedAt = '2025-03-04T08:00:00.000Z'
const muchLater = '2026-01-01T00:00:00.000Z'
const lease_ms = 60_000

export function feedsContract({ store, database }: StoreUnderTest): void {
  /** The next feed that is due by the end of time. */
  async function lease(): Promise<LeasedFeed> {
    const feed = await leaseFeed(store(), muchLater, lease_ms)
    if (feed === null) throw new Error('no feed is due')
    return feed
  }

  describe('feeds', () => {
    it('are added once, and due at once', async () => {
      expect(await addFeed(store(), { url, title: null, outlet: 'example.org', addedAt })).toBe(true)
      expect(await addFeed(store(), { url, title: 'Autre', outlet: null, addedAt })).toBe(false)
      const feed = {
        url,
        title: null,
        outlet: 'example.org',
        etag: null,
        lastModified: null,
        nextPollAt: addedAt,
        addedAt,
        failures: 0,
        lastError: null,
        movedTo: null,
        asked_s: null,
        quiet: null,
        stopped: false,
      }
      expect(await listFeeds(store())).toEqual([feed])
      expect(await leaseFeed(store(), '2025-03-04T07:59:59.999Z', lease_ms)).toBeNull()
      expect(await leaseFeed(store(), addedAt, lease_ms)).toEqual({ ...feed, fence: 1 })
    })

    it('keep what a poll leaves out, and are no longer due when they are stopped', async () => {
      await addFeed(store(), { url, title: 'Nouvelles', outlet: null, addedAt })
      const poll = { nextPollAt: '2025-03-04T09:00:00.000Z', failures: 0, lastError: null }
      const first = {
        ...poll,
        etag: '"1"',
        lastModified: 'Tue, 04 Mar 2025 08:00:00 GMT',
        asked_s: 7200,
        quiet: { hours: [0, 23], days: [] },
      }
      expect(await recordPoll(store(), await lease(), first)).toBe(true)
      await recordPoll(store(), await lease(), { ...poll, failures: 1, lastError: 'http-500' })
      expect(await listFeeds(store())).toMatchObject([
        {
          title: 'Nouvelles',
          etag: '"1"',
          asked_s: 7200,
          quiet: { hours: [0, 23], days: [] },
          failures: 1,
          lastError: 'http-500',
          stopped: false,
        },
      ])
      await recordPoll(store(), await lease(), {
        ...poll,
        failures: 9,
        lastError: 'http-410',
        stopped: true,
        movedTo: 'x',
      })
      expect(await listFeeds(store())).toMatchObject([{ stopped: true, movedTo: 'x' }])
      expect(await leaseFeed(store(), muchLater, lease_ms)).toBeNull()
    })

    it('are due in the order of their waiting, one of a host at a time', async () => {
      const add = (address: string, day: number) =>
        addFeed(store(), {
          url: address,
          title: null,
          outlet: null,
          addedAt: `2025-03-0${day}T00:00:00.000Z`,
        })
      await add('https://a.example/', 3)
      await add('https://b.example/1', 1)
      await add('https://b.example/2', 2)
      const first = await lease()
      expect(first.url).toBe('https://b.example/1')
      expect((await lease()).url).toBe('https://a.example/')
      expect(await leaseFeed(store(), muchLater, lease_ms)).toBeNull()
      await recordPoll(store(), first, {
        nextPollAt: '2026-01-02T00:00:00.000Z',
        failures: 0,
        lastError: null,
      })
      expect((await lease()).url).toBe('https://b.example/2')
    })

    it('that moved wait for the host that they moved to', async () => {
      await addFeed(store(), { url, title: null, outlet: null, addedAt })
      const done = { nextPollAt: addedAt, failures: 0, lastError: null }
      await recordPoll(store(), await lease(), { ...done, movedTo: 'https://b.example/new' })
      await addFeed(store(), { url: 'https://b.example/1', title: null, outlet: null, addedAt: '2025-03-01' })
      await lease()
      expect(await leaseFeed(store(), muchLater, lease_ms)).toBeNull()
    })

    it('of a worker that stalled past its lease go to another, and it can write nothing more', async () => {
      await addFeed(store(), { url, title: null, outlet: null, addedAt })
      const stalled = await leaseFeed(store(), addedAt, lease_ms)
      expect(await leaseFeed(store(), '2025-03-04T08:00:59.999Z', lease_ms)).toBeNull()
      const other = await leaseFeed(store(), '2025-03-04T08:01:00.000Z', lease_ms)
      if (stalled === null || other === null) throw new Error('nothing was due')
      expect(other.fence).toBe(stalled.fence + 1)
      const done = { nextPollAt: muchLater, failures: 0, lastError: null }
      expect(await recordPoll(store(), stalled, { ...done, etag: '"old"' })).toBe(false)
      expect(await renewFeed(store(), stalled, addedAt, lease_ms)).toBe(false)
      expect(await renewFeed(store(), other, '2025-03-04T08:01:30.000Z', lease_ms)).toBe(true)
      expect(await leaseFeed(store(), '2025-03-04T08:02:00.000Z', lease_ms)).toBeNull()
      expect(await recordPoll(store(), other, done)).toBe(true)
      expect(await listFeeds(store())).toMatchObject([{ etag: null, nextPollAt: muchLater }])
    })

    it('are each leased once, however many workers of two processes ask', async () => {
      for (let index = 0; index < 12; index++)
        await addFeed(store(), {
          url: `https://h${index % 6}.example/${index}`,
          title: null,
          outlet: null,
          addedAt,
        })
      const second = await openStore(database().settings)
      const asked = [store(), second].flatMap(each =>
        Array.from({ length: 10 }, () => leaseFeed(each, addedAt, lease_ms)),
      )
      const leased = (await Promise.all(asked)).filter(feed => feed !== null)
      await second.close()
      expect(new Set(leased.map(feed => URL.parse(feed.url)?.host)).size).toBe(6)
      expect(leased).toHaveLength(6)
    })

    it('that are switched off are polled again from the beginning when they are restarted', async () => {
      await addFeed(store(), { url, title: 'Nouvelles', outlet: null, addedAt })
      expect(await restartFeed(store(), url, addedAt)).toBe(false)
      const stopped = {
        stopped: true,
        failures: 15,
        lastError: 'x',
        etag: '"1"',
        movedTo: 'https://b.example/',
      }
      await recordPoll(store(), await lease(), { nextPollAt: muchLater, ...stopped })
      expect(await restartFeed(store(), url, addedAt)).toBe(true)
      expect(await leaseFeed(store(), addedAt, lease_ms)).toMatchObject({
        title: 'Nouvelles',
        stopped: false,
        failures: 0,
        lastError: null,
        etag: null,
        movedTo: null,
      })
    })

    it('can be removed, once', async () => {
      await addFeed(store(), { url, title: null, outlet: null, addedAt })
      expect(await removeFeed(store(), url)).toBe(true)
      expect(await removeFeed(store(), url)).toBe(false)
    })
  })
}
