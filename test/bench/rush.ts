import { createDiscord } from '../../src/delivery/discord/discord.ts'
import { startOutbox } from '../../src/delivery/outbox.ts'
import type { Platform } from '../../src/delivery/platform.ts'
import { createSlack } from '../../src/delivery/slack/slack.ts'
import { accountOf } from '../../src/store/accounts.ts'
import { countsByState, insertDeliveries } from '../../src/store/deliveries.ts'
import { insertEdition } from '../../src/store/editions.ts'
import type { Store } from '../../src/store/store.ts'
import { getOrCreateWorkspace } from '../../src/store/workspaces.ts'
import { lineOf, messageOf } from '../delivery/messages.ts'
import { snowflake } from '../fakes/discord/ids.ts'
import { RateLimits as DiscordLimits } from '../fakes/discord/rate-limits.ts'
import { FakeDiscord } from '../fakes/discord/server.ts'
import { silentHandlers } from '../fakes/handlers.ts'
import { APP_TOKEN, BOT_TOKEN, FakeSlack } from '../fakes/slack/fake-slack.ts'
import { RateLimits as SlackLimits } from '../fakes/slack/rate-limits.ts'
import { TEAM } from '../fakes/slack/workspace.ts'
import { sampleDelivery, sampleEdition } from '../store/samples.ts'
import type { Measured } from './measure.ts'
import { withStore } from './stores.ts'

const digests = 1_000
/** A root and what is in its thread. */
const parts = 2
const latency_ms = 100

interface Side {
  readonly platform: Platform
  readonly workspace: string
  readonly channels: readonly string[]
  seen(): number
  requests(): number
  limited(): number
  stop(): Promise<void>
}

/** A thousand digests that are due at the same moment, each in a channel of its own, against the platforms' limits. */
export async function rushBench(): Promise<Measured[]> {
  const rows = await Promise.all(
    [discordSide, slackSide].map(async makeSide => withStore(async store => rowOf(store, await makeSide()))),
  )
  const head = [
    'platform',
    'digests',
    'parts',
    'minutes, asked ≤ 10',
    'requests',
    '429, asked ≤ 1 %',
    'lost',
    'doubled',
  ]
  return [{ title: `digests due at one moment, ${latency_ms} ms to each answer, in real time`, head, rows }]
}

async function rowOf(store: Store, side: Side): Promise<string[]> {
  const { platform, workspace, channels } = side
  await platform.start(silentHandlers)
  await fill(store, platform, workspace, channels)
  const started = performance.now()
  const outbox = startOutbox(store, [platform], (message, details) => console.error(message, details), 2_000)
  while (await isDelivering(store)) await new Promise(resolve => setTimeout(resolve, 500))
  const minutes = (performance.now() - started) / 60_000
  await outbox.stop()
  const { due, delivered } = await accountOf(store, new Date())
  await platform.stop()
  await side.stop()
  return [
    platform.name,
    String(channels.length),
    String(due),
    minutes.toFixed(1),
    String(side.requests()),
    `${((100 * side.limited()) / side.requests()).toFixed(2)} %`,
    String(due - delivered),
    String(side.seen() - delivered),
  ]
}

async function isDelivering(store: Store): Promise<boolean> {
  const counts = await countsByState(store)
  return counts.due + counts.sending > 0
}

async function fill(
  store: Store,
  platform: Platform,
  external: string,
  channels: readonly string[],
): Promise<void> {
  const createdAt = new Date().toISOString()
  const joined = { id: 'w1', language: 'fr', timeZone: 'Europe/Paris', joinedAt: createdAt } as const
  await getOrCreateWorkspace(store, platform.name, external, joined)
  const pages = [
    messageOf({ title: 'Le point du matin', paragraphs: ['Ce qui est nouveau.'] }),
    messageOf({ sections: [{ title: 'Chiffres', lines: [lineOf('Le port', 'Le port a rouvert lundi.')] }] }),
  ]
  await store.transaction(async () => {
    for (const channel of channels) {
      await insertEdition(store, { ...sampleEdition(channel, 'w1'), topic: channel, createdAt })
      const deliveries = pages
        .flatMap(page => platform.render(page))
        .map((payload, part) =>
          sampleDelivery(`${channel}-${part}`, channel, part, {
            platform: platform.name,
            channel,
            parts,
            payload,
            createdAt,
          }),
        )
      await insertDeliveries(store, deliveries)
    }
  })
}

const silent = () => undefined

async function discordSide(): Promise<Side> {
  const fake = await new FakeDiscord().start()
  fake.limits = new DiscordLimits()
  fake.latency_ms = latency_ms
  const channels = Array.from({ length: digests }, (_, index) => ({
    ...fake.news,
    id: snowflake(),
    name: `news-${index}`,
  }))
  fake.channels.push(...channels)
  return {
    platform: createDiscord({ token: fake.token, api: fake.api, log: silent }),
    workspace: fake.guild.id,
    channels: channels.map(({ id }) => id),
    seen: () => fake.messages.length,
    requests: () => fake.requests.length,
    limited: () => fake.requests.filter(({ status }) => status === 429).length,
    stop: () => fake.stop(),
  }
}

async function slackSide(): Promise<Side> {
  const fake = await new FakeSlack('socket').start()
  fake.limits = new SlackLimits()
  fake.latency_ms = latency_ms
  const channels = Array.from({ length: digests }, (_, index) => `C${String(index).padStart(6, '0')}`)
  for (const channel of channels)
    fake.workspace.channels.set(channel, { kind: 'public', isMember: true, isArchived: false })
  const settings = { botToken: BOT_TOKEN, appToken: APP_TOKEN, signingSecret: null, port: null }
  return {
    platform: createSlack({ ...settings, apiUrl: fake.apiUrl, log: silent }),
    workspace: TEAM,
    channels,
    seen: () => fake.workspace.messages.length,
    requests: () => fake.calls.length,
    limited: () => fake.limited,
    stop: () => fake.stop(),
  }
}
