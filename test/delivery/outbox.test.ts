import { setTimeout as wait } from 'node:timers/promises'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { deliverDue, startOutbox } from '../../src/delivery/outbox.ts'
import type { Posted } from '../../src/delivery/platform.ts'
import { Turns } from '../../src/delivery/turns.ts'
import {
  countsByState,
  type Delivery,
  insertDeliveries,
  leaseDeliveries,
} from '../../src/store/deliveries.ts'
import { insertEdition } from '../../src/store/editions.ts'
import type { Store } from '../../src/store/store.ts'
import { deleteWorkspace, getOrCreateWorkspace } from '../../src/store/workspaces.ts'
import { RecordingPlatform } from '../fakes/platform.ts'
import { sampleDelivery, sampleEdition } from '../store/samples.ts'
import { emptyStore } from '../store-for-tests.ts'

let store: Store
let platform: RecordingPlatform
let logged: { message: string; details: Readonly<Record<string, unknown>> }[]
const log = (message: string, details = {}) => logged.push({ message, details })

beforeEach(async () => {
  store = await emptyStore()
  platform = new RecordingPlatform('discord')
  logged = []
  const joined = { language: 'fr', timeZone: 'Europe/Paris', joinedAt: '2025-03-04T08:00:00.000Z' } as const
  await getOrCreateWorkspace(store, 'discord', 'guild-1', { id: 'w1', ...joined })
  await insertEdition(store, sampleEdition('e1', 'w1'))
})

async function due(parts: number, changes: Partial<Delivery> = {}): Promise<void> {
  const channel = changes.channel ?? 'c1'
  const ids = Array.from({ length: parts }, (_, part) => part)
  await insertDeliveries(
    store,
    ids.map(part => sampleDelivery(`${channel}-${part}`, 'e1', part, { parts, ...changes })),
  )
}

const deliver = () => deliverDue(store, platform, log)
const later = (after_ms = 1): Posted => ({ outcome: 'later', after_ms, reason: 'too many requests' })

/** As if the time that a delivery waits for had come. */
async function timePasses(): Promise<void> {
  await store.db.updateTable('deliveries').set({ lease_until: new Date().toISOString() }).execute()
}

async function waitOf(id: string): Promise<number> {
  const query = store.db.selectFrom('deliveries').select('lease_until').where('id', '=', id)
  const { lease_until } = await query.executeTakeFirstOrThrow()
  return Date.parse(lease_until ?? '') - Date.now()
}

describe('parts', () => {
  test('arrive in their order, the later ones in the thread of the first', async () => {
    await due(3)
    await deliver()
    expect(platform.shown.map(({ key }) => key)).toEqual(['c1-0', 'c1-1', 'c1-2'])
    expect(platform.shown.map(({ target }) => target)).toEqual([
      { workspace: 'guild-1', channel: 'c1', thread: null },
      { workspace: 'guild-1', channel: 'c1', thread: 'm1' },
      { workspace: 'guild-1', channel: 'c1', thread: 'm1' },
    ])
    expect(await countsByState(store)).toMatchObject({ sent: 3, due: 0 })
    expect(logged).toEqual([])
  })

  test('hold back those behind them until their turn has come', async () => {
    await due(3)
    platform.behaviour = ({ key }, tries) => (key === 'c1-1' && tries < 3 ? later() : null)
    await deliver()
    expect(platform.shown.map(({ key }) => key)).toEqual(['c1-0'])
    await timePasses()
    await deliver()
    expect(platform.shown.map(({ key }) => key)).toEqual(['c1-0'])
    await timePasses()
    await deliver()
    expect(platform.shown.map(({ key }) => key)).toEqual(['c1-0', 'c1-1', 'c1-2'])
  })

  test('of one channel do not hold back another channel', async () => {
    await due(2)
    await due(2, { channel: 'c2' })
    platform.behaviour = ({ target }) => (target.channel === 'c1' ? later() : null)
    await deliver()
    expect(platform.shown.map(({ key }) => key)).toEqual(['c2-0', 'c2-1'])
  })

  test('behind one that was refused are skipped, and nothing is lost from the count', async () => {
    await due(4)
    platform.behaviour = ({ key }) =>
      key === 'c1-1' ? { outcome: 'refused', code: '50001', reason: 'no access to the channel' } : null
    await deliver()
    expect(await countsByState(store)).toEqual({
      due: 0,
      sending: 0,
      sent: 1,
      failed: 1,
      uncertain: 0,
      skipped: 2,
    })
    expect(platform.tries.get('c1-1')).toBe(1)
    expect(logged).toEqual([
      {
        message: 'a delivery is failed',
        details: { delivery: 'c1-1', reason: '50001: no access to the channel' },
      },
    ])
  })

  test('behind an uncertain one wait, and the log names it', async () => {
    await due(2)
    platform.behaviour = () => ({ outcome: 'uncertain', reason: 'the connection broke' })
    await deliver()
    await timePasses()
    await deliver()
    expect(await countsByState(store)).toMatchObject({ uncertain: 1, due: 1, sent: 0 })
    expect(logged.map(({ message }) => message)).toEqual(['a delivery is uncertain'])
  })
})

describe('a delivery that cannot be made now', () => {
  test('is tried again later and later, and not before', async () => {
    await due(1)
    platform.behaviour = () => later()
    const waits: number[] = []
    for (let tries = 0; tries < 4; tries++) {
      await deliver()
      await deliver()
      waits.push(await waitOf('c1-0'))
      await timePasses()
    }
    expect(platform.tries.get('c1-0')).toBe(4)
    for (const [index, wait_ms] of waits.entries())
      expect(wait_ms).toBeGreaterThan((waits[index - 1] ?? 0) * 2)
  })

  test('waits as long as the platform asks for', async () => {
    await due(1)
    platform.behaviour = () => later(3_600_000)
    await deliver()
    expect(await waitOf('c1-0')).toBeGreaterThan(3_500_000)
  })

  test('has failed after eight tries, with its reason', async () => {
    await due(2)
    platform.behaviour = () => later()
    for (let tries = 0; tries < 12; tries++) {
      await deliver()
      await timePasses()
    }
    expect(platform.tries.get('c1-0')).toBe(8)
    expect(await countsByState(store)).toMatchObject({ failed: 1, skipped: 1, due: 0 })
    expect(logged.at(-1)).toEqual({
      message: 'a delivery is failed',
      details: { delivery: 'c1-0', reason: 'too many requests' },
    })
  })

  test('is tried again with its key after an error, so that it is seen once', async () => {
    await due(2)
    platform.behaviour = ({ key }, tries) =>
      key === 'c1-0' && tries === 1 ? new Error('socket hang up') : null
    await deliver()
    expect(await countsByState(store)).toMatchObject({ due: 2, sent: 0 })
    await timePasses()
    await deliver()
    expect(platform.shown.map(({ key }) => key)).toEqual(['c1-0', 'c1-1'])
    expect(platform.tries.get('c1-0')).toBe(2)
    expect(logged[0]?.details).toEqual({ delivery: 'c1-0', reason: 'socket hang up' })
  })
})

describe('a platform is told', () => {
  test('of a first try, and of one after another that was in vain', async () => {
    await due(1)
    platform.behaviour = (_, tries) => (tries === 1 ? later() : null)
    await deliver()
    await timePasses()
    await deliver()
    expect(platform.told).toEqual(['never', 'in vain'])
  })

  test('of a try that was cut short', async () => {
    await due(1)
    await leaseDeliveries(store, 'discord', new Date(Date.now() - 61_000).toISOString(), 60_000, 1)
    await deliver()
    expect(platform.told).toEqual(['perhaps'])
  })
})

describe('the pace of a platform', () => {
  test('lets several channels be posted to at once, and never one twice at a time', async () => {
    platform.pace = { atOnce: 3, between_ms: 0, betweenInChannel_ms: 0 }
    for (const channel of ['c1', 'c2', 'c3', 'c4']) {
      await due(2, { channel })
      await due(2, { channel, language: 'en' })
    }
    const gate = Promise.withResolvers<void>()
    platform.pause = gate.promise
    const delivering = deliver()
    await vi.waitFor(() => expect(platform.underWay).toBe(3))
    await wait(30)
    expect(platform.tries.size).toBe(3)
    expect(new Set([...platform.tries.keys()].map(key => key.slice(0, 2))).size).toBe(3)
    gate.resolve()
    await delivering
    expect(platform.shown).toHaveLength(8)
  })

  test('lets a channel rest, and all of them together', async () => {
    platform.pace = { atOnce: 4, between_ms: 20, betweenInChannel_ms: 120 }
    for (const channel of ['c1', 'c2']) await due(2, { channel })
    const times = new Map<string, number>()
    platform.behaviour = ({ key }) => {
      times.set(key, performance.now())
      return null
    }
    await deliver()
    const between = (one: string, other: string) => Math.abs((times.get(one) ?? 0) - (times.get(other) ?? 0))
    expect(between('c1-0', 'c1-1')).toBeGreaterThanOrEqual(118)
    expect(between('c2-0', 'c2-1')).toBeGreaterThanOrEqual(118)
    expect(between('c1-0', 'c2-0')).toBeGreaterThanOrEqual(18)
    expect(platform.shown).toHaveLength(4)
  })
})

describe('a crash', () => {
  test('before the post leaves the delivery to whoever comes next, once its lease has run out', async () => {
    await due(2)
    await leaseDeliveries(store, 'discord', new Date().toISOString(), 60_000, 1)
    await deliver()
    expect(platform.shown).toEqual([])
    await timePasses()
    await deliver()
    expect(platform.shown.map(({ key }) => key)).toEqual(['c1-0', 'c1-1'])
  })

  test('between the post and its record shows nothing twice', async () => {
    await due(2)
    const [leased] = await leaseDeliveries(store, 'discord', new Date().toISOString(), 60_000, 1)
    await platform.post(
      { workspace: 'guild-1', channel: 'c1', thread: null },
      leased?.payload ?? {},
      leased?.id ?? '',
    )
    await timePasses()
    await deliver()
    expect(platform.shown.map(({ key }) => key)).toEqual(['c1-0', 'c1-1'])
    expect(await countsByState(store)).toMatchObject({ sent: 2 })
  })

  test('more than a day and a half ago is not tried again: nobody could find what it posted', async () => {
    await due(2)
    await leaseDeliveries(store, 'discord', new Date(Date.now() - 37 * 3_600_000).toISOString(), 60_000, 1)
    await deliver()
    expect(platform.tries.size).toBe(0)
    expect(await countsByState(store)).toMatchObject({ failed: 1, skipped: 1 })
    expect(logged).toMatchObject([{ details: { reason: expect.stringContaining('cut short') } }])
  })

  test('of a worker that slept before it posted leaves the delivery to another one', async () => {
    await due(1)
    vi.useFakeTimers({ toFake: ['Date'] })
    class Sleepy extends Turns {
      override async toPost(): Promise<void> {
        vi.setSystemTime(Date.now() + 45_000)
      }
    }
    await deliverDue(store, platform, log, () => false, new Sleepy()).finally(() => vi.useRealTimers())
    expect(platform.tries.size).toBe(0)
    expect(logged.map(({ message }) => message)).toEqual(['a delivery is left to another worker'])
    await timePasses()
    await deliver()
    expect(platform.shown).toHaveLength(1)
  })

  test('of a worker that only slept does not let it overwrite what another one did', async () => {
    await due(1)
    const gate = Promise.withResolvers<void>()
    platform.pause = gate.promise
    const slow = deliver()
    await vi.waitFor(() => expect(platform.underWay).toBe(1))
    await timePasses()
    platform.pause = Promise.resolve()
    await deliver()
    gate.resolve()
    await slow
    expect(await countsByState(store)).toMatchObject({ sent: 1 })
    expect(platform.shown).toHaveLength(1)
    expect(logged.map(({ message }) => message)).toEqual(['a delivery is no longer ours'])
  })
})

test('two workers at once deliver everything once, in order', async () => {
  for (const channel of ['c1', 'c2', 'c3', 'c4']) await due(4, { channel })
  await Promise.all([deliver(), deliver(), deliver()])
  while ((await countsByState(store)).due > 0) await deliver()
  expect(platform.shown).toHaveLength(16)
  expect([...platform.tries.values()]).toEqual(Array(16).fill(1))
  for (const channel of ['c1', 'c2', 'c3', 'c4']) {
    const keys = platform.shown.filter(({ target }) => target.channel === channel).map(({ key }) => key)
    expect(keys).toEqual([0, 1, 2, 3].map(part => `${channel}-${part}`))
  }
})

test('nothing goes to a workspace that has removed the bot', async () => {
  await due(3)
  await deleteWorkspace(store, 'w1')
  await deliver()
  expect(platform.tries.size).toBe(0)
  expect(await countsByState(store)).toMatchObject({ due: 0, sending: 0 })
})

test('a workspace that is removed while a part is under way gets no further one', async () => {
  await due(3)
  platform.behaviour = () => null
  const gate = Promise.withResolvers<void>()
  platform.pause = gate.promise
  const delivering = deliver()
  await vi.waitFor(() => expect(platform.underWay).toBe(1))
  await deleteWorkspace(store, 'w1')
  gate.resolve()
  await delivering
  expect(platform.shown).toHaveLength(1)
})

describe('the outbox', () => {
  test('resolves at its start what is uncertain, and goes on with the parts behind it', async () => {
    await due(3)
    platform.behaviour = (_, tries) =>
      tries === 1 ? { outcome: 'uncertain', reason: 'the connection broke' } : null
    await deliver()
    await timePasses()
    platform.behaviour = () => null
    const outbox = startOutbox(store, [platform], log, 3_600_000)
    await vi.waitFor(async () => expect(await countsByState(store)).toMatchObject({ sent: 3, uncertain: 0 }))
    await outbox.stop()
    expect(platform.told).toEqual(['never', 'perhaps', 'never', 'never'])
    expect(logged.at(-1)?.message).toBe('uncertain deliveries are looked for again')
  })

  test('does not wait for a slow platform before it looks at another one again', async () => {
    const slow = new RecordingPlatform('slack')
    const gate = Promise.withResolvers<void>()
    slow.pause = gate.promise
    await due(1, { platform: 'slack', channel: 's1' })
    const outbox = startOutbox(store, [slow, platform], log, 10)
    await vi.waitFor(() => expect(slow.underWay).toBe(1))
    await due(1)
    await vi.waitFor(() => expect(platform.shown).toHaveLength(1))
    gate.resolve()
    await outbox.stop()
  })

  test('delivers what comes in until it is stopped', async () => {
    const outbox = startOutbox(store, [platform], log, 20)
    await due(2)
    await vi.waitFor(() => expect(platform.shown).toHaveLength(2))
    await outbox.stop()
    await due(2, { channel: 'c2' })
    await wait(80)
    expect(platform.shown).toHaveLength(2)
  })

  test('looks at once when it is woken', async () => {
    const outbox = startOutbox(store, [platform], log, 3_600_000)
    await due(1)
    outbox.wake()
    await vi.waitFor(() => expect(platform.shown).toHaveLength(1))
    await due(1, { channel: 'c2' })
    outbox.wake()
    await vi.waitFor(() => expect(platform.shown).toHaveLength(2))
    await outbox.stop()
  })

  test('finishes what is under way when it is stopped, and begins nothing more', async () => {
    await due(3)
    const gate = Promise.withResolvers<void>()
    platform.pause = gate.promise
    const outbox = startOutbox(store, [platform], log, 10)
    await vi.waitFor(() => expect(platform.underWay).toBe(1))
    let isStopped = false
    const stopping = outbox.stop().then(() => {
      isStopped = true
    })
    await wait(50)
    expect(isStopped).toBe(false)
    gate.resolve()
    await stopping
    expect(await countsByState(store)).toMatchObject({ sent: 1, due: 2, sending: 0 })
  })

  test('keeps no platform waiting for another one', async () => {
    const slow = new RecordingPlatform('slack')
    const gate = Promise.withResolvers<void>()
    slow.pause = gate.promise
    await due(1, { platform: 'slack', channel: 's1' })
    await due(1)
    const outbox = startOutbox(store, [slow, platform], log, 10)
    await vi.waitFor(() => expect(platform.shown).toHaveLength(1))
    expect(slow.shown).toHaveLength(0)
    gate.resolve()
    await outbox.stop()
    expect(slow.shown).toHaveLength(1)
  })

  test('outlives a database that fails for a moment', async () => {
    await store.db.schema.alterTable('deliveries').renameTo('mislaid').execute()
    const outbox = startOutbox(store, [platform], log, 10)
    await vi.waitFor(() => expect(logged.length).toBeGreaterThan(0))
    expect(logged[0]?.message).toBe('deliveries could not be looked up')
    await store.db.schema.alterTable('mislaid').renameTo('deliveries').execute()
    await due(1)
    await vi.waitFor(() => expect(platform.shown).toHaveLength(1))
    await outbox.stop()
  })
})
