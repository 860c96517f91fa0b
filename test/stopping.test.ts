import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { accountOf } from '../src/store/accounts.ts'
import { insertDeliveries } from '../src/store/deliveries.ts'
import { insertEdition } from '../src/store/editions.ts'
import { openStore, type Store } from '../src/store/store.ts'
import { getOrCreateWorkspace } from '../src/store/workspaces.ts'
import { FakeDiscord } from './fakes/discord/server.ts'
import { sampleDelivery, sampleEdition } from './store/samples.ts'

const program = join(import.meta.dirname, '..', 'src', 'main.ts')
const POST = { method: 'POST', path: /^\/channels\/\d+\/messages$/ } as const
const parts = 4

let directory: string
let discord: FakeDiscord
let store: Store
let bot: ChildProcess

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'verbatim-stopping-'))
  discord = await new FakeDiscord().start()
  store = await openStore({ databaseUrl: null, dataDirectory: directory })
  const createdAt = new Date().toISOString()
  const joined = { id: 'w1', language: 'fr', timeZone: 'Europe/Paris', joinedAt: createdAt } as const
  await getOrCreateWorkspace(store, 'discord', discord.guild.id, joined)
  await insertEdition(store, { ...sampleEdition('e1', 'w1'), createdAt })
  const deliveries = Array.from({ length: parts }, (_, part) => {
    const payload = { content: `Partie ${part}.` }
    return sampleDelivery(`d${part}`, 'e1', part, { channel: discord.news.id, parts, payload, createdAt })
  })
  await insertDeliveries(store, deliveries)
})

afterEach(async () => {
  bot.kill('SIGKILL')
  await store.close()
  await discord.stop()
  await rm(directory, { recursive: true, force: true })
})

/** The real program, in an empty folder. */
function startProgram(): ChildProcess {
  const { PATH } = process.env
  const env = { PATH, DATA_DIR: directory, DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.api }
  return spawn(process.execPath, [program], { cwd: directory, env, stdio: 'ignore' })
}

/** Starts it, and resolves once Discord has a post and does not answer. */
async function startWithPostUnderWay(): Promise<void> {
  discord.faults.push({ ...POST, kind: 'hang', times: 20 })
  bot = startProgram()
  await vi.waitFor(() => expect(shown()).toHaveLength(1), { timeout: 60_000, interval: 20 })
}

const shown = () => discord.messages.map(message => message.content)

/** How the program ends after these signals, and after how long. */
async function endAfter(signals: readonly NodeJS.Signals[]) {
  const ended = once(bot, 'exit')
  const started = performance.now()
  for (const signal of signals) {
    bot.kill(signal)
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  const [code, signal] = await ended
  return { code, signal, after_ms: performance.now() - started }
}

describe('the program, stopped with a delivery under way', () => {
  test('ends with 0 within ten seconds, and delivers the rest after the next start', async () => {
    await startWithPostUnderWay()
    const { code, after_ms } = await endAfter(['SIGTERM'])
    expect(code).toBe(0)
    expect(after_ms).toBeLessThan(10_000)
    discord.faults.length = 0
    // Its lease runs out.
    await store.db.updateTable('deliveries').set({ lease_until: new Date().toISOString() }).execute()
    bot = startProgram()
    await vi.waitFor(() => expect(shown()).toHaveLength(parts), { timeout: 60_000, interval: 50 })
    expect(await endAfter(['SIGTERM'])).toMatchObject({ code: 0 })
    expect(shown()).toEqual(['Partie 0.', 'Partie 1.', 'Partie 2.', 'Partie 3.'])
    expect(await accountOf(store, new Date())).toMatchObject({ due: parts, delivered: parts, lost: 0 })
  }, 150_000)

  test('ends at once at a second signal', async () => {
    await startWithPostUnderWay()
    expect(await endAfter(['SIGTERM', 'SIGTERM'])).toMatchObject({ code: null, signal: 'SIGTERM' })
  }, 90_000)
})
