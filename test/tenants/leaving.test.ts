import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Bot, startBot } from '../../src/bot.ts'
import { readSettings } from '../../src/config.ts'
import type { PlatformName } from '../../src/delivery/platform.ts'
import { insertDeliveries } from '../../src/store/deliveries.ts'
import { insertEdition } from '../../src/store/editions.ts'
import { addFollow } from '../../src/store/follows.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { addUsage } from '../../src/store/usage.ts'
import { getOrCreateWorkspace } from '../../src/store/workspaces.ts'
import { sendAway } from '../fakes/discord/people.ts'
import { FakeDiscord } from '../fakes/discord/server.ts'
import { APP_TOKEN, BOT_TOKEN, FakeSlack } from '../fakes/slack/fake-slack.ts'
import { TEAM } from '../fakes/slack/workspace.ts'
import { sampleDelivery, sampleEdition, sampleFollow } from '../store/samples.ts'

let directory: string
let discord: FakeDiscord
let slack: FakeSlack
let store: Store
let bot: Bot | null
let logged: string[]

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'verbatim-leaving-'))
  discord = await new FakeDiscord().start()
  slack = await new FakeSlack('socket').start()
  store = await openStore({ databaseUrl: null, dataDirectory: directory })
  bot = null
  logged = []
})

afterEach(async () => {
  await bot?.stop()
  await store.close()
  await discord.stop()
  await slack.stop()
  await rm(directory, { recursive: true, force: true })
})

async function start(): Promise<void> {
  const settings = readSettings({
    DATA_DIR: directory,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.api,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_APP_TOKEN: APP_TOKEN,
    SLACK_API_URL: slack.apiUrl,
  })
  bot = await startBot(settings, message => logged.push(message))
}

/** A workspace with a row of every kind, and an edition that is due in a few seconds. */
async function fill(platform: PlatformName, external: string, channel: string): Promise<void> {
  const id = `w-${external}`
  const createdAt = new Date().toISOString()
  const joined = { id, language: 'fr', timeZone: 'Europe/Paris', joinedAt: createdAt } as const
  await getOrCreateWorkspace(store, platform, external, joined)
  await addFollow(store, sampleFollow(`f-${external}`, id))
  await insertEdition(store, { ...sampleEdition(`e-${external}`, id), createdAt })
  const of = {
    workspace: id,
    platform,
    channel,
    createdAt,
    payload: { content: 'Trop tard.', text: 'Trop tard.' },
  }
  const deliveries = [0, 1].map(part => sampleDelivery(`d-${external}-${part}`, `e-${external}`, part, of))
  await insertDeliveries(store, deliveries)
  const lease_until = new Date(Date.now() + 4_000).toISOString()
  await store.db.updateTable('deliveries').set({ lease_until }).where('workspace', '=', id).execute()
  await addUsage(store, id, createdAt.slice(0, 10), 10)
}

/** How many rows a workspace has in all tables. */
async function rowsOf(external: string): Promise<number> {
  const id = `w-${external}`
  const tables = ['follows', 'editions', 'deliveries', 'model_usage'] as const
  const queries = tables.map(table =>
    store.db.selectFrom(table).select('workspace').where('workspace', '=', id),
  )
  const rows = await Promise.all(queries.map(query => query.execute()))
  const own = await store.db.selectFrom('workspaces').select('id').where('id', '=', id).execute()
  return rows.flat().length + own.length
}

const everything = 6

async function expectNothingSent(): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, 7_000))
  expect(discord.messages.filter(({ content }) => content === 'Trop tard.')).toEqual([])
  expect(slack.workspace.messages.filter(({ text }) => text === 'Trop tard.')).toEqual([])
}

describe('when the bot is removed', () => {
  test('from a Discord server and a Slack workspace, no row remains and nothing queued is sent', async () => {
    await start()
    await fill('discord', discord.guild.id, discord.news.id)
    await fill('slack', TEAM, 'C0NEWS')
    await fill('discord', 'another-server', 'another-channel')
    expect(await rowsOf(TEAM)).toBe(everything)
    sendAway(discord)
    await slack.event({ type: 'app_uninstalled' })
    await vi.waitFor(
      async () => expect([await rowsOf(discord.guild.id), await rowsOf(TEAM)]).toEqual([0, 0]),
      {
        timeout: 20_000,
      },
    )
    expect(await rowsOf('another-server')).toBe(everything)
    await expectNothingSent()
  }, 60_000)

  test('while it was not running, its next start finds out', async () => {
    await fill('discord', discord.guild.id, discord.news.id)
    await fill('discord', 'left-server', 'left-channel')
    await fill('discord', 'direct-1234', 'direct-channel')
    await start()
    expect([
      await rowsOf('left-server'),
      await rowsOf(discord.guild.id),
      await rowsOf('direct-1234'),
    ]).toEqual([0, everything, everything])
    expect(logged).toContain('servers that the bot has left were forgotten')
  })

  test('from all its servers at once, it asks about its token and removes nothing', async () => {
    await fill('discord', 'left-server', 'left-channel')
    await start()
    expect(await rowsOf('left-server')).toBe(everything)
    expect(logged).toContain('none of the known servers has this bot: is the token another bot’s?')
  })
})
