import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { morning } from '../digests/morning.ts'
import { openWeb } from '../src/articles/read.ts'
import { type Bot, startBot } from '../src/bot.ts'
import { readSettings } from '../src/config.ts'
import { createDiscord } from '../src/delivery/discord/discord.ts'
import type { Platform, PlatformName } from '../src/delivery/platform.ts'
import { createSlack } from '../src/delivery/slack/slack.ts'
import { publishDue } from '../src/editions/publish.ts'
import { readAll } from '../src/reading/read.ts'
import { addFeed } from '../src/store/feeds.ts'
import { openStore, type Store } from '../src/store/store.ts'
import { say, typeCommand } from './fakes/discord/people.ts'
import { FakeDiscord } from './fakes/discord/server.ts'
import { APP_TOKEN, BOT_TOKEN, FakeSlack } from './fakes/slack/fake-slack.ts'
import { readable } from './fakes/slack/readable.ts'

const samples = join(import.meta.dirname, '..', 'samples')
const silent = () => {}

let directory: string
let discord: FakeDiscord
let slack: FakeSlack
let store: Store
let bot: Bot

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'verbatim-bot-'))
  discord = await new FakeDiscord().start()
  slack = await new FakeSlack('socket').start()
  store = await openStore({ databaseUrl: null, dataDirectory: directory })
  const web = openWeb()
  await readAll(store, [samples], { web }).finally(() => web.close())
  const settings = readSettings({
    DATA_DIR: directory,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.api,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_APP_TOKEN: APP_TOKEN,
    SLACK_API_URL: slack.apiUrl,
  })
  bot = await startBot(settings, silent)
})

afterEach(async () => {
  await bot.stop()
  await store.close()
  await discord.stop()
  await slack.stop()
  await rm(directory, { recursive: true, force: true })
})

const onDiscord = () =>
  discord.messages.filter(message => message.author === discord.bot.id).map(message => message.content)
const onSlack = () => slack.workspace.messages.map(readable)

/** Everything that one place shows, once it holds `words`. */
async function shown(texts: () => readonly string[], words: string): Promise<string> {
  return vi.waitFor(
    () => {
      const all = texts().join('\n').replaceAll('\\', '')
      expect(all).toContain(words)
      return all
    },
    { timeout: 10_000, interval: 25 },
  )
}

test('a bot that finds no archive makes one and says where', async () => {
  const empty = join(directory, 'not yet there')
  const logged: [string, unknown][] = []
  const settings = readSettings({
    DATA_DIR: empty,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.api,
  })
  for (let start = 0; start < 2; start++) {
    const other = await startBot(settings, (message, details) => logged.push([message, details]))
    await other.stop()
  }
  expect(logged.filter(([message]) => message === 'new archive')).toEqual([['new archive', { in: empty }]])
})

test('a question typed on Discord is answered with the exact words of an article', async () => {
  typeCommand(discord, 'ask', { question: 'What did John Kirby say?' })
  await shown(onDiscord, 'These troops are being treated as expendable')
})

test('a mention with a French question is answered in a thread, in French', async () => {
  const asked = say(discord, `<@${discord.bot.id}> Qu’a dit John Kirby ?`)
  await shown(onDiscord, 'These troops are being treated as expendable')
  const answers = discord.messages.filter(message => message.channel === asked.id)
  expect(answers.map(message => message.content).join('\n')).toMatch(/origines? indépendantes?/)
})

test('a question typed on Slack is answered with the exact words of an article', async () => {
  await slack.command('/verbatim', 'ask What did John Kirby say?', { user: 'U0ANNA' })
  await shown(onSlack, 'These troops are being treated as expendable')
})

test('a digest that is due is posted once in each language that the channel follows', async () => {
  typeCommand(discord, 'follow', { digest: 'morning', language: 'both' })
  await shown(onDiscord, 'Le point du matin')
  await slack.command('/verbatim', 'follow morning language:en', { user: 'U0BRICE' })
  await shown(onSlack, 'Le point du matin')
  typeCommand(discord, 'editions', { digest: 'morning', action: 'now' })
  await shown(onDiscord, 'arrive d’ici une minute')
  await slack.command('/verbatim', 'editions morning now', { user: 'U0BRICE' })
  await shown(onSlack, 'arrive d’ici une minute')
  // Other processes on the same database look at the same minute too: still one edition.
  const due = new Date()
  const publishing = {
    store,
    platforms: idlePlatforms(),
    writer: null,
    log: silent,
    digests: [morning],
    timeZone: 'Europe/Paris',
  }
  await Promise.all([publishDue(publishing, due, new Map()), publishDue(publishing, due, new Map())])
  const french = await shown(onDiscord, 'Qui a dit quoi')
  await shown(onDiscord, 'Who said what')
  await shown(onSlack, 'Who said what')
  await vi.waitFor(async () => expect(await undelivered()).toBe(0), { timeout: 15_000, interval: 200 })
  expect(french.split('Qui a dit quoi')).toHaveLength(2)
  expect(discord.messages.every(message => message.pings.length === 0)).toBe(true)
})

test('a feed that never answers does not keep the bot from stopping', async () => {
  const hanging = createServer(() => {})
  await new Promise<void>(resolve => hanging.listen(0, '127.0.0.1', resolve))
  const { port } = hanging.address() as AddressInfo
  const url = `http://127.0.0.1:${port}/rss`
  await addFeed(store, { url, title: null, outlet: null, addedAt: new Date(0).toISOString() })
  const asked = new Promise(resolve => hanging.once('request', resolve))
  const settings = readSettings({
    DATA_DIR: directory,
    ALLOWED_HOSTS: `127.0.0.1:${port}`,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.api,
  })
  const second = await startBot(settings, silent)
  await asked
  const started = performance.now()
  await second.stop()
  expect(performance.now() - started).toBeLessThan(10_000)
  hanging.closeAllConnections()
  hanging.close()
})

async function undelivered(): Promise<number> {
  const rows = await store.db.selectFrom('deliveries').select('id').where('state', '<>', 'sent').execute()
  return rows.length
}

/** The adapters of a process that composes and does not deliver. */
function idlePlatforms(): ReadonlyMap<PlatformName, Platform> {
  const platforms = [
    createDiscord({ token: discord.token, api: discord.api, log: silent }),
    createSlack({
      botToken: BOT_TOKEN,
      appToken: APP_TOKEN,
      signingSecret: null,
      port: null,
      apiUrl: slack.apiUrl,
      log: silent,
    }),
  ]
  return new Map(platforms.map(platform => [platform.name, platform]))
}
