import { describe, expect, it } from 'vitest'
import { addFeed, dueFeeds, listFeeds, recordPoll, removeFeed } from '../../../src/store/feeds.ts'
import type { StoreUnderTest } from '../contract.ts'

const url = 'https://example.org/feed.xml'
const addedAt = '2025-03-04T08:00:00.000Z'

export function feedsContract({ store }: StoreUnderTest): void {
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
        stopped: false,
      }
      expect(await listFeeds(store())).toEqual([feed])
      expect(await dueFeeds(store(), addedAt)).toEqual([feed])
      expect(await dueFeeds(store(), '2025-03-04T07:59:59.999Z')).toEqual([])
    })

    it('keep what a poll leaves out, and are no longer due when they are stopped', async () => {
      await addFeed(store(), { url, title: 'Nouvelles', outlet: null, addedAt })
      const poll = { nextPollAt: '2025-03-04T09:00:00.000Z', failures: 0, lastError: null }
      await recordPoll(store(), url, { ...poll, etag: '"1"', lastModified: 'Tue, 04 Mar 2025 08:00:00 GMT' })
      await recordPoll(store(), url, { ...poll, failures: 1, lastError: 'http-500' })
      expect(await listFeeds(store())).toMatchObject([
        { title: 'Nouvelles', etag: '"1"', failures: 1, lastError: 'http-500', stopped: false },
      ])
      await recordPoll(store(), url, {
        ...poll,
        failures: 9,
        lastError: 'http-410',
        stopped: true,
        movedTo: 'x',
      })
      expect(await listFeeds(store())).toMatchObject([{ stopped: true, movedTo: 'x' }])
      expect(await dueFeeds(store(), '2026-01-01T00:00:00.000Z')).toEqual([])
    })

    it('are due in the order of their waiting', async () => {
      await addFeed(store(), {
        url: 'https://a.example/',
        title: null,
        outlet: null,
        addedAt: '2025-03-02T00:00:00.000Z',
      })
      await addFeed(store(), {
        url: 'https://b.example/',
        title: null,
        outlet: null,
        addedAt: '2025-03-01T00:00:00.000Z',
      })
      const due = await dueFeeds(store(), addedAt)
      expect(due.map(feed => feed.url)).toEqual(['https://b.example/', 'https://a.example/'])
    })

    it('can be removed, once', async () => {
      await addFeed(store(), { url, title: null, outlet: null, addedAt })
      expect(await removeFeed(store(), url)).toBe(true)
      expect(await removeFeed(store(), url)).toBe(false)
    })
  })
}
