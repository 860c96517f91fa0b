import { describe, expect, test } from 'vitest'
import { createDiscord } from '../../src/delivery/discord/discord.ts'
import { deliverDue, startOutbox } from '../../src/delivery/outbox.ts'
import type { Platform } from '../../src/delivery/platform.ts'
import { createSlack } from '../../src/delivery/slack/slack.ts'
import { countsByState, insertDeliveries } from '../../src/store/deliveries.ts'
import { insertEdition } from '../../src/store/editions.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { getOrCreateWorkspace } from '../../src/store/workspaces.ts'
import type { FaultKind } from '../fakes/discord/faults.ts'
import { FakeDiscord } from '../fakes/discord/server.ts'
import { silentHandlers } from '../fakes/handlers.ts'
import { APP_TOKEN, BOT_TOKEN, FakeSlack } from '../fakes/slack/fake-slack.ts'
import type { Fault as SlackFault } from '../fakes/slack/faults.ts'
import { TEAM } from '../fakes/slack/workspace.ts'
import { sqliteDatabase } from '../store/databases.ts'
import { sampleDelivery, sampleEdition } from '../store/samples.ts'
import { hurried } from './hurried.ts'
import { sayingOf } from './messages.ts'

type Fault =
  | 'reset before it is read'
  | 'reset after it is accepted'
  | '500 after it is accepted'
  | 'no answer'
  | '429 with Retry-After'
  | '429 without Retry-After'
  | '200 with ok: false'
  | '200 with ok: false after it is accepted'
  | '404'
  | '403'
  | '401'

/** Of these it is not known, or known too late, whether the part arrived. */
const ambiguous = [
  'reset before it is read',
  'reset after it is accepted',
  '500 after it is accepted',
  'no answer',
  '429 with Retry-After',
  '429 without Retry-After',
  '200 with ok: false',
  '200 with ok: false after it is accepted',
] as const
const refusals = ['404', '403', '401'] as const

const discordFaults: Readonly<Record<Fault, FaultKind>> = {
  'reset before it is read': 'drop-before',
  'reset after it is accepted': 'drop',
  '500 after it is accepted': 'error',
  'no answer': 'hang',
  '429 with Retry-After': 'limited',
  '429 without Retry-After': 'limited-without-time',
  '200 with ok: false': 'nonsense-before',
  '200 with ok: false after it is accepted': 'nonsense',
  '404': 'missing',
  '403': 'forbidden',
  '401': 'unauthorized',
}

const slackFaults: Readonly<Record<Fault, SlackFault>> = {
  'reset before it is read': { does: false, answer: 'drop' },
  'reset after it is accepted': { does: true, answer: 'drop' },
  '500 after it is accepted': { does: true, answer: { status: 500 } },
  'no answer': { does: true, answer: 'hang' },
  '429 with Retry-After': { does: false, answer: { status: 429, retryAfter: 3 } },
  '429 without Retry-After': { does: false, answer: { status: 429 } },
  '200 with ok: false': { does: false, answer: { error: 'internal_error' } },
  '200 with ok: false after it is accepted': { does: true, answer: { error: 'fatal_error' } },
  '404': { does: false, answer: { status: 404 } },
  '403': { does: false, answer: { status: 403 } },
  '401': { does: false, answer: { status: 401 } },
}

/** The platform's side of a test. */
interface Side {
  readonly name: 'discord' | 'slack'
  readonly workspace: string
  readonly channel: string
  /** Another process of ours. */
  connect(): Promise<Platform>
  /** The post after the `skip` next ones goes wrong. */
  fail(fault: Fault, skip: number): void
  /** From now on, what is in the channel can or cannot be read. */
  setReadable(isReadable: boolean): void
  /** What everybody sees, in order; with a mark on what is under the first message. */
  seen(): string[]
  /** How often we asked for a message to be posted. */
  posts(): number
  stop(): Promise<void>
}

async function discordSide(): Promise<Side> {
  const fake = await new FakeDiscord().start()
  const look = { kind: 'error', method: 'GET', path: /\/messages$/, times: Number.POSITIVE_INFINITY } as const
  return {
    name: 'discord',
    workspace: fake.guild.id,
    channel: fake.news.id,
    connect: async () => connected(createDiscord({ token: fake.token, api: fake.api, log: () => undefined })),
    fail: (fault, skip) => {
      const path = /^\/channels\/\d+\/messages$/
      fake.faults.push({ kind: discordFaults[fault], method: 'POST', path, times: 1, skip, after_s: 3 })
    },
    setReadable: isReadable => {
      if (isReadable) fake.faults.length = 0
      else fake.faults.push({ ...look })
    },
    seen: () => {
      const [root] = fake.messages
      return fake.messages.map(one => (one.channel === root?.id ? `${one.content} (under it)` : one.content))
    },
    posts: () =>
      fake.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/messages')).length,
    stop: () => fake.stop(),
  }
}

async function slackSide(): Promise<Side> {
  const fake = await new FakeSlack('socket').start()
  const settings = { botToken: BOT_TOKEN, appToken: APP_TOKEN, signingSecret: null, port: null }
  return {
    name: 'slack',
    workspace: TEAM,
    channel: 'C0NEWS',
    connect: async () => connected(createSlack({ ...settings, apiUrl: fake.apiUrl, log: () => undefined })),
    fail: (fault, skip) => fake.faults.add('chat.postMessage', slackFaults[fault], 1, skip),
    setReadable: isReadable => {
      if (isReadable) fake.workspace.scopes.add('channels:history')
      else fake.workspace.scopes.delete('channels:history')
    },
    seen: () => {
      const [root] = fake.workspace.messages
      return fake.workspace.messages.map(one =>
        one.thread_ts === root?.ts ? `${one.text} (under it)` : one.text,
      )
    },
    posts: () => fake.calls.filter(({ method }) => method === 'chat.postMessage').length,
    stop: () => fake.stop(),
  }
}

async function connected(platform: Platform): Promise<Platform> {
  await platform.start(silentHandlers)
  return hurried(platform)
}

const sides = { Discord: discordSide, Slack: slackSide } as const

/** Runs `work` with an edition of some parts that are due on one side. */
async function withEdition(
  makeSide: () => Promise<Side>,
  parts: number,
  work: (side: Side, store: Store) => Promise<void>,
): Promise<void> {
  const side = await makeSide()
  const database = await sqliteDatabase()
  const store = await openStore(database.settings)
  try {
    const joined = { language: 'fr', timeZone: 'Europe/Paris', joinedAt: '2025-03-04T08:00:00.000Z' } as const
    await getOrCreateWorkspace(store, side.name, side.workspace, { id: 'w1', ...joined })
    await insertEdition(store, sampleEdition('e1', 'w1'))
    const platform = await side.connect()
    const deliveries = Array.from({ length: parts }, (_, part) => {
      const [payload] = platform.render(sayingOf(`Partie ${part}.`))
      expect.assert(payload !== undefined)
      const place = { platform: side.name, channel: side.channel, parts, payload }
      return sampleDelivery(`d${part}`, 'e1', part, place)
    })
    await platform.stop()
    await insertDeliveries(store, deliveries)
    await work(side, store)
  } finally {
    await store.close()
    await database.remove()
    await side.stop()
  }
}

/** One life of the bot: it looks four times, each when what it waits for has come. */
async function live(side: Side, store: Store): Promise<void> {
  const platform = await side.connect()
  const silent = () => undefined
  const outbox = startOutbox(store, [platform], silent, 3_600_000)
  await outbox.stop()
  for (let look = 0; look < 4; look++) {
    await store.db.updateTable('deliveries').set({ lease_until: new Date().toISOString() }).execute()
    await deliverDue(store, platform, silent)
  }
  await platform.stop()
}

function partsOf(count: number): string[] {
  return Array.from({ length: count }, (_, part) => (part === 0 ? 'Partie 0.' : `Partie ${part}. (under it)`))
}

const places = [
  [1, 0],
  [4, 0],
  [4, 2],
] as const

describe.each(Object.entries(sides))('a post to %s that ends in', (_, makeSide) => {
  describe.concurrent.each(ambiguous)('%s', fault => {
    test.each(places)('shows each of %i parts once, in order, when it is part %i', async (parts, struck) => {
      await withEdition(makeSide, parts, async (side, store) => {
        side.fail(fault, struck)
        await live(side, store)
        await live(side, store)
        expect(side.seen()).toEqual(partsOf(parts))
        expect(await countsByState(store)).toMatchObject({ sent: parts })
      })
    })
  })

  describe.concurrent.each(refusals)('%s', fault => {
    test.each(places)(
      'is not tried again: of %i parts, part %i is shown as failed',
      async (parts, struck) => {
        await withEdition(makeSide, parts, async (side, store) => {
          side.fail(fault, struck)
          await live(side, store)
          await live(side, store)
          expect(side.seen()).toEqual(partsOf(struck))
          expect(side.posts()).toBe(struck + 1)
          const counts = { sent: struck, failed: 1, skipped: parts - struck - 1, due: 0, sending: 0 }
          expect(await countsByState(store)).toMatchObject(counts)
        })
      },
    )
  })

  const unseen = ['reset after it is accepted', '500 after it is accepted', 'no answer'] as const
  describe.concurrent.each(unseen)('%s, in a channel that cannot be read', fault => {
    test.each([1, 4])('is resolved when it can be, and the rest of %i parts follows', async parts => {
      await withEdition(makeSide, parts, async (side, store) => {
        side.fail(fault, 0)
        side.setReadable(false)
        await live(side, store)
        await live(side, store)
        expect(side.seen()).toEqual(partsOf(1))
        side.setReadable(true)
        await live(side, store)
        expect(side.seen()).toEqual(partsOf(parts))
        expect(await countsByState(store)).toMatchObject({ sent: parts, uncertain: 0 })
      })
    })
  })
})
