import { describe, expect, it } from 'vitest'
import { countsByState, insertDeliveries } from '../../../src/store/deliveries.ts'
import { getEdition, insertEdition, lastEditions } from '../../../src/store/editions.ts'
import { addFollow, listFollows, removeFollow } from '../../../src/store/follows.ts'
import type { Store } from '../../../src/store/store.ts'
import { addUsage, usageByWorkspace } from '../../../src/store/usage.ts'
import {
  deleteWorkspace,
  findWorkspace,
  getOrCreateWorkspace,
  getWorkspace,
  updateWorkspace,
} from '../../../src/store/workspaces.ts'
import type { StoreUnderTest } from '../contract.ts'
import { sampleDelivery, sampleEdition, sampleFollow } from '../samples.ts'

const defaults = { language: 'fr', timeZone: 'Europe/Paris', joinedAt: '2025-03-01T00:00:00.000Z' } as const

function join(store: Store, id: string) {
  return getOrCreateWorkspace(store, 'discord', `external-${id}`, { id, ...defaults })
}

export function workspacesContract({ store }: StoreUnderTest): void {
  describe('workspaces', () => {
    it('are made once for each server of a platform', async () => {
      const workspace = await join(store(), 'w1')
      expect(workspace).toEqual({ id: 'w1', platform: 'discord', externalId: 'external-w1', ...defaults })
      const again = { id: 'w2', ...defaults, language: 'en' as const }
      expect(await getOrCreateWorkspace(store(), 'discord', 'external-w1', again)).toEqual(workspace)
      expect((await getOrCreateWorkspace(store(), 'slack', 'external-w1', again)).id).toBe('w2')
      expect(await findWorkspace(store(), 'slack', 'external-w2')).toBeNull()
    })

    it('are made once when many ask at the same time', async () => {
      const asked = Array.from({ length: 10 }, (_, index) =>
        getOrCreateWorkspace(store(), 'slack', 'T1', { id: `w${index}`, ...defaults }),
      )
      expect(new Set((await Promise.all(asked)).map(workspace => workspace.id)).size).toBe(1)
    })

    it('take another language or time zone', async () => {
      await join(store(), 'w1')
      await updateWorkspace(store(), 'w1', { language: 'en' })
      await updateWorkspace(store(), 'w1', { timeZone: 'America/Montreal' })
      await updateWorkspace(store(), 'w1', {})
      expect(await getWorkspace(store(), 'w1')).toMatchObject({
        language: 'en',
        timeZone: 'America/Montreal',
      })
    })

    it('leave nothing behind, and nobody else without theirs', async () => {
      for (const id of ['w1', 'w2']) {
        await join(store(), id)
        await addFollow(store(), sampleFollow(`f-${id}`, id))
        await insertEdition(store(), sampleEdition(`e-${id}`, id))
        await insertDeliveries(store(), [sampleDelivery(`d-${id}`, `e-${id}`, 0, { workspace: id })])
        await addUsage(store(), id, '2025-03-04', 10)
      }
      await deleteWorkspace(store(), 'w1')
      expect(await getWorkspace(store(), 'w1')).toBeNull()
      expect((await listFollows(store())).map(follow => follow.workspace)).toEqual(['w2'])
      expect(await getEdition(store(), 'e-w1')).toBeNull()
      expect(await getEdition(store(), 'e-w2')).not.toBeNull()
      expect((await countsByState(store())).due).toBe(1)
      const used = await usageByWorkspace(store(), '2025-03-04')
      expect(used.map(({ tokens }) => tokens)).toEqual([10])
    })
  })

  describe('follows', () => {
    it('are one for each channel, digest and topic, and take the newest language', async () => {
      await join(store(), 'w1')
      const follow = sampleFollow('f1', 'w1')
      expect(await addFollow(store(), follow)).toEqual(follow)
      expect(await addFollow(store(), { ...follow, id: 'f2', language: 'both' })).toEqual({
        ...follow,
        language: 'both',
      })
      await addFollow(store(), { ...follow, id: 'f3', topic: 'SNCF' })
      expect((await listFollows(store())).map(({ id }) => id)).toEqual(['f1', 'f3'])
    })

    it('are listed by workspace, channel and digest', async () => {
      await join(store(), 'w1')
      await join(store(), 'w2')
      await addFollow(store(), sampleFollow('f1', 'w1'))
      await addFollow(store(), { ...sampleFollow('f2', 'w2'), channel: 'c2', digest: 'weekly' })
      const ids = async (filter: Parameters<typeof listFollows>[1]) =>
        (await listFollows(store(), filter)).map(follow => follow.id)
      expect(await ids({ workspace: 'w1' })).toEqual(['f1'])
      expect(await ids({ channel: 'c2' })).toEqual(['f2'])
      expect(await ids({ digest: 'weekly', workspace: 'w1' })).toEqual([])
    })

    it('can be removed, by their own workspace only', async () => {
      await join(store(), 'w1')
      const follow = await addFollow(store(), sampleFollow('f1', 'w1'))
      expect(await removeFollow(store(), { ...follow, workspace: 'w2' })).toBe(false)
      expect(await removeFollow(store(), follow)).toBe(true)
      expect(await listFollows(store())).toEqual([])
    })
  })

  describe('editions', () => {
    it('come back as they were stored', async () => {
      await join(store(), 'w1')
      const edition = sampleEdition('e1', 'w1')
      expect(await insertEdition(store(), edition)).toBe(true)
      expect(await getEdition(store(), 'e1')).toEqual(edition)
    })

    it('are one for each channel, digest, topic and end of window', async () => {
      await join(store(), 'w1')
      const edition = sampleEdition('e1', 'w1')
      const starters = Array.from({ length: 20 }, (_, index) =>
        insertEdition(store(), { ...edition, id: `e${index}` }),
      )
      expect((await Promise.all(starters)).filter(Boolean)).toHaveLength(1)
      expect(await insertEdition(store(), { ...edition, id: 'other', topic: 'SNCF' })).toBe(true)
      expect(await insertEdition(store(), { ...edition, id: 'there', channel: 'c2' })).toBe(true)
    })

    it('cannot be stored twice for one end of a window, whatever the code does', async () => {
      await join(store(), 'w1')
      const row = {
        workspace: 'w1',
        channel: 'c1',
        digest: 'daily',
        topic: '',
        window_from: '2025-03-03',
        window_to: '2025-03-04',
        body: '{}',
        created_at: '2025-03-04',
        only_outlets: '[]',
        without_outlets: '[]',
      }
      const insert = (id: string) =>
        store()
          .db.insertInto('editions')
          .values({ id, ...row })
          .execute()
      await insert('e1')
      await expect(insert('e2')).rejects.toThrow(/unique/i)
    })

    it('never overlap, however many are made at once', async () => {
      await join(store(), 'w1')
      await join(store(), 'w2')
      const at = (hour: number) => `2025-03-04T${String(hour).padStart(2, '0')}:00:00.000Z`
      const make = (id: string, from: number, to: number, workspace = 'w1') =>
        insertEdition(store(), { ...sampleEdition(id, workspace), window: { from: at(from), to: at(to) } })
      const starters = Array.from({ length: 20 }, (_, index) => make(`e${index}`, index % 4, 8 + (index % 3)))
      expect((await Promise.all(starters)).filter(Boolean)).toHaveLength(1)
      const key = { workspace: 'w1', channel: 'c1', digest: 'daily', topic: '' }
      const [first] = await lastEditions(store(), key, 10)
      const end = Number(first?.window.to.slice(11, 13))
      expect(await make('inside', 5, 6)).toBe(false)
      expect(await make('next', end, 12)).toBe(true)
      expect(await make('beside', 5, 6, 'w2')).toBe(true)
    })

    it('are found by the end of their window', async () => {
      await join(store(), 'w1')
      for (const day of ['05', '07', '06']) {
        const window = { from: `2025-03-${day}T00:00:00.000Z`, to: `2025-03-${day}T20:00:00.000Z` }
        await insertEdition(store(), { ...sampleEdition(`e${day}`, 'w1'), window, createdAt: window.to })
      }
      const key = { workspace: 'w1', channel: 'c1', digest: 'daily', topic: '' }
      expect((await lastEditions(store(), key, 2)).map(edition => edition.id)).toEqual(['e07', 'e06'])
      expect(await lastEditions(store(), { ...key, workspace: 'w2' }, 2)).toEqual([])
      expect(await lastEditions(store(), { ...key, channel: 'c2' }, 2)).toEqual([])
    })
  })

  describe('the use of the model', () => {
    it('adds up by workspace and day', async () => {
      expect(await addUsage(store(), 'w1', '2025-03-04', 100)).toBe(100)
      expect(await addUsage(store(), 'w1', '2025-03-04', 3_000_000_000)).toBe(3_000_000_100)
      await addUsage(store(), 'w2', '2025-03-04', 7)
      await addUsage(store(), 'w1', '2025-03-05', 1)
      const used = await usageByWorkspace(store(), '2025-03-04')
      expect(used.map(({ tokens }) => tokens)).toEqual([3_000_000_100, 7])
    })
  })
}
