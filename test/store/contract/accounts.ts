import { beforeEach, describe, expect, it } from 'vitest'
import { accountOf, troubles } from '../../../src/store/accounts.ts'
import { finishDelivery, insertDeliveries, leaseDeliveries } from '../../../src/store/deliveries.ts'
import { insertEdition } from '../../../src/store/editions.ts'
import { getOrCreateWorkspace } from '../../../src/store/workspaces.ts'
import type { StoreUnderTest } from '../contract.ts'
import { sampleDelivery, sampleEdition } from '../samples.ts'

const now = '2025-03-04T19:00:00.000Z'

export function accountsContract({ store }: StoreUnderTest): void {
  const account = (at = now) => accountOf(store(), new Date(at))
  const finish = (id: string, state: 'failed' | 'skipped' | 'uncertain', reason: string) =>
    finishDelivery(store(), id, 1, { state, reason })

  async function insert(channel: string, parts: number): Promise<void> {
    const ids = Array.from({ length: parts }, (_, part) => part)
    await insertDeliveries(
      store(),
      ids.map(part => sampleDelivery(`${channel}-${part}`, 'e1', part, { channel, parts })),
    )
  }

  describe('the account of deliveries', () => {
    beforeEach(async () => {
      const defaults = { id: 'w1', language: 'fr', timeZone: 'Europe/Paris', joinedAt: now } as const
      await getOrCreateWorkspace(store(), 'discord', 'external', defaults)
    })

    it('is nothing when nothing was due', async () => {
      const nothing = { due: 0, delivered: 0, failed: 0, skipped: 0, inFlight: 0, lost: 0 }
      expect(await account()).toEqual(nothing)
    })

    it('says of every part what became of it', async () => {
      await insertEdition(store(), sampleEdition('e1', 'w1'))
      await insert('sent', 1)
      await insert('refused', 3)
      await insert('doubtful', 2)
      await insertDeliveries(store(), [sampleDelivery('notice', null, 0, { channel: 'notice' })])
      await leaseDeliveries(store(), 'discord', now, 60_000, 10)
      await finishDelivery(store(), 'sent-0', 1, { state: 'sent', message: 'm1', at: now })
      await finish('refused-0', 'failed', '403: no access')
      await finish('doubtful-0', 'uncertain', 'reset')
      expect(await account()).toEqual({ due: 7, delivered: 1, failed: 1, skipped: 2, inFlight: 3, lost: 0 })
      expect(await troubles(store(), 10)).toMatchObject([
        { id: 'doubtful-0', channel: 'doubtful', part: 0, parts: 2, state: 'uncertain', reason: 'reset' },
        { id: 'refused-0', channel: 'refused', part: 0, parts: 3, state: 'failed', reason: '403: no access' },
      ])
    })

    it('shows parts that are not there, or failed without a reason, as lost', async () => {
      await insertEdition(store(), sampleEdition('e1', 'w1'))
      expect(await account()).toMatchObject({ due: 1, lost: 1 })
      await insert('c1', 3)
      expect(await account()).toMatchObject({ due: 3, inFlight: 3, lost: 0 })
      await store().db.deleteFrom('deliveries').where('part', '=', 1).execute()
      expect(await account()).toMatchObject({ due: 3, inFlight: 2, lost: 1 })
      await store().db.updateTable('deliveries').set({ state: 'failed' }).where('part', '=', 2).execute()
      expect(await account()).toMatchObject({ due: 3, failed: 0, lost: 2 })
    })

    it('looks back thirty days', async () => {
      await insertEdition(store(), sampleEdition('e1', 'w1'))
      await insert('c1', 2)
      expect(await account('2025-04-03T18:00:00.000Z')).toMatchObject({ due: 2 })
      expect(await account('2025-04-03T19:00:00.000Z')).toMatchObject({ due: 0, inFlight: 0, lost: 0 })
    })
  })
}
