import { beforeEach, describe, expect, it } from 'vitest'
import {
  countsByState,
  finishDelivery,
  insertDeliveries,
  leaseDeliveries,
  oldestDue,
  retryUncertain,
  threadOf,
} from '../../../src/store/deliveries.ts'
import { insertEdition } from '../../../src/store/editions.ts'
import { openStore } from '../../../src/store/store.ts'
import { getOrCreateWorkspace } from '../../../src/store/workspaces.ts'
import type { StoreUnderTest } from '../contract.ts'
import { sampleDelivery, sampleEdition } from '../samples.ts'

const now = '2025-03-04T09:00:00.000Z'
const later = '2025-03-04T09:10:00.000Z'
const lease_ms = 60_000

export function deliveriesContract({ store, database }: StoreUnderTest): void {
  const lease = (at: string, limit = 10) => leaseDeliveries(store(), 'discord', at, lease_ms, limit)
  const leasedIds = async (at: string, limit = 10) => (await lease(at, limit)).map(delivery => delivery.id)
  const sent = (message: string) => ({ state: 'sent', message, at: now }) as const

  describe('deliveries', () => {
    beforeEach(async () => {
      const defaults = { id: 'w1', language: 'fr', timeZone: 'Europe/Paris', joinedAt: now } as const
      await getOrCreateWorkspace(store(), 'discord', 'external', defaults)
      await insertEdition(store(), sampleEdition('e1', 'w1'))
    })

    it('are handed out as they were stored, once', async () => {
      const delivery = sampleDelivery('d0', 'e1', 0)
      await insertDeliveries(store(), [
        delivery,
        { ...sampleDelivery('s0', 'e1', 0), platform: 'slack', channel: 'c9' },
      ])
      expect(await lease(now)).toEqual([
        { ...delivery, fence: 1, attempts: 1, tried: 'never', cutShortAt: null },
      ])
      expect(await lease(now)).toEqual([])
    })

    it('are stored once for each part, channel and language of an edition', async () => {
      await insertDeliveries(store(), [sampleDelivery('d0', 'e1', 0)])
      await insertDeliveries(store(), [
        sampleDelivery('again', 'e1', 0),
        sampleDelivery('en', 'e1', 0, { language: 'en' }),
      ])
      expect((await countsByState(store())).due).toBe(2)
    })

    it('come part by part, each when the one before is sent', async () => {
      await insertDeliveries(
        store(),
        [2, 0, 1].map(part => sampleDelivery(`d${part}`, 'e1', part)),
      )
      expect(await leasedIds(now)).toEqual(['d0'])
      expect(await leasedIds(now)).toEqual([])
      expect(await finishDelivery(store(), 'd0', 1, sent('m0'))).toBe(true)
      expect(await leasedIds(now)).toEqual(['d1'])
      await finishDelivery(store(), 'd1', 1, { state: 'due', retryAt: later, reason: 'http-429' })
      expect(await leasedIds(now)).toEqual([])
      const [retried] = await lease(later)
      expect(retried).toMatchObject({ id: 'd1', attempts: 2, fence: 2, tried: 'in vain', cutShortAt: null })
    })

    it('of other channels and languages do not wait for one another', async () => {
      await insertDeliveries(store(), [
        sampleDelivery('a0', 'e1', 0),
        sampleDelivery('a1', 'e1', 1),
        sampleDelivery('b0', 'e1', 0, { channel: 'c2' }),
        sampleDelivery('c0', 'e1', 0, { language: 'en' }),
        sampleDelivery('n0', null, 0),
        sampleDelivery('n1', null, 1),
      ])
      expect(await leasedIds(now)).toEqual(['a0', 'b0', 'c0', 'n0', 'n1'])
    })

    it('are handed out the oldest first, at most the limit', async () => {
      await insertDeliveries(store(), [
        sampleDelivery('new', null, 0, { createdAt: '2025-03-04T08:00:02.000Z' }),
        sampleDelivery('old', null, 0, { createdAt: '2025-03-04T08:00:00.000Z' }),
        sampleDelivery('mid', null, 0, { createdAt: '2025-03-04T08:00:01.000Z' }),
      ])
      expect(await oldestDue(store())).toBe('2025-03-04T08:00:00.000Z')
      expect(await leasedIds(now, 2)).toEqual(['old', 'mid'])
      expect(await leasedIds(now, 2)).toEqual(['new'])
    })

    it('go to another worker when a lease has run out, and the first one is refused', async () => {
      await insertDeliveries(store(), [sampleDelivery('d0', 'e1', 0)])
      await lease(now)
      const [second] = await lease(later)
      const cutShortAt = '2025-03-04T09:01:00.000Z'
      expect(second).toMatchObject({ id: 'd0', fence: 2, attempts: 2, tried: 'perhaps', cutShortAt })
      expect(await finishDelivery(store(), 'd0', 1, sent('m1'))).toBe(false)
      expect(await finishDelivery(store(), 'd0', 2, sent('m2'))).toBe(true)
      expect(await finishDelivery(store(), 'd0', 2, sent('m3'))).toBe(false)
      expect(await threadOf(store(), 'e1', 'c1', 'fr')).toBe('m2')
    })

    it('after one that failed are skipped, and all are accounted for', async () => {
      await insertDeliveries(
        store(),
        [0, 1, 2].map(part => sampleDelivery(`d${part}`, 'e1', part)),
      )
      await insertDeliveries(store(), [sampleDelivery('other', 'e1', 0, { channel: 'c2' })])
      await lease(now)
      await finishDelivery(store(), 'd0', 1, { state: 'failed', reason: 'http-403' })
      expect(await countsByState(store())).toEqual({
        due: 0,
        sending: 1,
        sent: 0,
        failed: 1,
        uncertain: 0,
        skipped: 2,
      })
      expect(await threadOf(store(), 'e1', 'c1', 'fr')).toBeNull()
    })

    it('that are uncertain hold back the next part until they are settled', async () => {
      await insertDeliveries(
        store(),
        [0, 1].map(part => sampleDelivery(`d${part}`, 'e1', part)),
      )
      await lease(now)
      await finishDelivery(store(), 'd0', 1, { state: 'uncertain', reason: 'reset' })
      expect(await lease(later)).toEqual([])
      expect((await countsByState(store())).uncertain).toBe(1)
      expect(await finishDelivery(store(), 'd0', 1, sent('m0'))).toBe(true)
      expect(await leasedIds(later)).toEqual(['d1'])
    })

    it('that are uncertain are handed out again as ones that may be there, when that is asked for', async () => {
      await insertDeliveries(store(), [sampleDelivery('d0', null, 0), sampleDelivery('d1', null, 0)])
      await lease(now)
      await finishDelivery(store(), 'd0', 1, { state: 'uncertain', reason: 'reset' })
      await finishDelivery(store(), 'd1', 1, sent('m1'))
      expect(await retryUncertain(store(), 'slack')).toBe(0)
      expect(await retryUncertain(store(), 'discord')).toBe(1)
      const cutShortAt = '2025-03-04T09:01:00.000Z'
      expect(await lease(later)).toMatchObject([{ id: 'd0', fence: 2, tried: 'perhaps', cutShortAt }])
    })

    it('of busy channels are left where they are', async () => {
      await insertDeliveries(store(), [
        sampleDelivery('d0', null, 0),
        sampleDelivery('d1', null, 0, { channel: 'c2' }),
      ])
      const leased = await leaseDeliveries(store(), 'discord', now, lease_ms, 10, ['c1', 'c3'])
      expect(leased.map(({ id }) => id)).toEqual(['d1'])
    })

    it('are undone with the edition they belong to', async () => {
      const writing = store().transaction(async () => {
        await insertEdition(store(), { ...sampleEdition('e2', 'w1'), digest: 'weekly' })
        await insertDeliveries(store(), [sampleDelivery('d0', 'e2', 0)])
        throw new Error('stopped')
      })
      await expect(writing).rejects.toThrow('stopped')
      expect(await oldestDue(store())).toBeNull()
    })

    it('are never handed out twice to workers that ask at the same time', async () => {
      const all = Array.from({ length: 60 }, (_, index) => sampleDelivery(`d${index}`, null, 0))
      await insertDeliveries(store(), all)
      const second = await openStore(database().settings)
      try {
        const asked = Array.from({ length: 30 }, (_, index) =>
          leaseDeliveries(index % 2 ? second : store(), 'discord', now, lease_ms, 3),
        )
        const ids = (await Promise.all(asked)).flat().map(delivery => delivery.id)
        expect(new Set(ids).size).toBe(ids.length)
        while (ids.length < 60) {
          const more = await leasedIds(now, 60)
          expect(more.length).toBeGreaterThan(0)
          ids.push(...more)
        }
        expect(new Set(ids).size).toBe(60)
      } finally {
        await second.close()
      }
    })
  })
}
