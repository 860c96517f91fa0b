import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { say, typeCommand } from '../fakes/discord/people.ts'
import { FakeDiscord } from '../fakes/discord/server.ts'
import { FakeModel } from '../fakes/model.ts'
import { APP_TOKEN, BOT_TOKEN, FakeSlack, SIGNING_SECRET } from '../fakes/slack/fake-slack.ts'

const root = join(import.meta.dirname, '..', '..')
const KEY = 'sk-canary-4f1d77'
const PASSWORD = 'canary-9be203'

let directory: string
let discord: FakeDiscord
let slack: FakeSlack
let model: FakeModel
let bot: ChildProcess
let said: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'verbatim-secrets-'))
  discord = await new FakeDiscord().start()
  slack = await new FakeSlack('socket').start()
  model = await new FakeModel().start()
  said = ''
})

afterEach(async () => {
  bot.kill('SIGKILL')
  await Promise.all([discord.stop(), slack.stop(), model.stop()])
  await rm(directory, { recursive: true, force: true })
})

const environment = () => ({
  PATH: process.env.PATH,
  DATA_DIR: directory,
  DISCORD_TOKEN: discord.token,
  DISCORD_API_URL: discord.api,
  SLACK_BOT_TOKEN: BOT_TOKEN,
  SLACK_APP_TOKEN: APP_TOKEN,
  SLACK_SIGNING_SECRET: SIGNING_SECRET,
  SLACK_API_URL: slack.apiUrl,
  OPENAI_API_KEY: KEY,
  OPENAI_BASE_URL: model.baseUrl,
  OPENAI_MODEL: 'fake',
})

/** The real program, in an empty folder; `said` is all that it prints. */
function start(changes: Record<string, string> = {}): void {
  const env = { ...environment(), ...changes }
  bot = spawn(process.execPath, [join(root, 'src', 'main.ts')], { cwd: directory, env })
  for (const stream of [bot.stdout, bot.stderr])
    stream?.setEncoding('utf8').on('data', (words: string) => {
      said += words
    })
}

/** What a subcommand prints. */
function verbatim(...words: string[]): Promise<string> {
  const program = join(root, 'src', 'cli', 'main.ts')
  return new Promise(resolve => {
    execFile(
      process.execPath,
      [program, ...words],
      { cwd: directory, env: environment() },
      (_, out, errors) => resolve(out + errors),
    )
  })
}

async function until(isTrue: () => boolean): Promise<void> {
  await vi.waitFor(() => expect(isTrue()).toBe(true), { timeout: 60_000, interval: 25 })
}

/** Every secret that stands in one of the texts. */
function secretsIn(...texts: readonly string[]): string[] {
  const secrets = [discord.token, BOT_TOKEN, APP_TOKEN, SIGNING_SECRET, KEY, PASSWORD]
  return secrets.filter(secret => texts.some(text => text.includes(secret)))
}

async function filesOf(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  return Promise.all(names.map(name => readFile(join(folder, name), 'latin1')))
}

describe('no token stands', () => {
  test('in the log, a message, a prompt or the database, whatever goes wrong', async () => {
    await verbatim('read', join(root, 'samples'))
    start()
    await until(() => said.includes('the bot is ready'))
    model.behaviour = { kind: 'status', status: 401 }
    for (const kind of ['unauthorized', 'error-before', 'drop', 'forbidden'] as const) {
      discord.faults.push({ kind, method: 'POST', path: /./, times: 2 })
      say(discord, `<@${discord.bot.id}> What did John Kirby say?`)
      typeCommand(discord, 'follow', { digest: 'morning' })
    }
    for (const answer of ['drop', { status: 500 }, { error: 'invalid_auth' }] as const) {
      slack.faults.add('chat.postMessage', { does: false, answer }, 2)
      await slack.mention('What did John Kirby say?')
    }
    slack.socket.cut()
    await until(() => model.requests.length > 1 && /could not|was not|failed/.test(said))
    const report = await verbatim('doctor', '--json')
    const backup = join(directory, 'backup.db')
    await verbatim('backup', backup)
    bot.kill('SIGTERM')
    await once(bot, 'exit')
    const shown = JSON.stringify([discord.messages, slack.workspace.messages])
    const prompts = model.requests.map(({ body }) => body)
    expect(model.requests[0]?.authorization).toContain(KEY)
    expect(secretsIn(said, report, shown, ...prompts, ...(await filesOf(directory)))).toEqual([])
  }, 150_000)

  test.each<[string, () => Record<string, string>]>([
    ['Discord refuses', () => ({ DISCORD_TOKEN: KEY })],
    ['Slack refuses', () => ({ SLACK_BOT_TOKEN: `xoxb-${KEY}` })],
    [
      'no database answers to',
      () => ({ DATABASE_URL: `postgres://verbatim:${PASSWORD}@127.0.0.1:1/verbatim` }),
    ],
    ['is no address', () => ({ DATABASE_URL: `mysql://verbatim:${PASSWORD}@127.0.0.1/verbatim` })],
  ])(
    'in the error about one that %s',
    async (_, changes) => {
      start(changes())
      const [code] = await once(bot, 'exit')
      expect(code).toBe(1)
      expect(said).toContain('Verbatim could not start')
      expect(secretsIn(said)).toEqual([])
    },
    60_000,
  )
})
