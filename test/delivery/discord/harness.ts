import { setTimeout as sleep } from 'node:timers/promises'
import { createDiscord } from '../../../src/delivery/discord/discord.ts'
import { readMarkdown } from '../../fakes/discord/markdown.ts'
import { EPHEMERAL, LOADING } from '../../fakes/discord/message-limits.ts'
import type { StoredMessage } from '../../fakes/discord/model.ts'
import { say, typeCommand } from '../../fakes/discord/people.ts'
import { FakeDiscord } from '../../fakes/discord/server.ts'
import type { Harness } from '../contract.ts'

/** Only how long a failure takes: on a busy machine an answer may be seconds late. */
const REPLY_WAIT_MS = 20_000
/** Turns of the event loop, in each of which whatever has arrived is seen to. */
const QUIET_TURNS = 10

export interface DiscordHarness extends Harness {
  readonly fake: FakeDiscord
  /** What the adapter logged. */
  readonly logged: string[]
}

export async function makeDiscordHarness(): Promise<DiscordHarness> {
  const fake = await new FakeDiscord().start()
  const logged: string[] = []
  const log = (message: string, details?: Record<string, unknown>) => {
    logged.push(`${message} ${JSON.stringify(details ?? {})}`)
  }
  const platform = createDiscord({ token: fake.token, api: fake.api, log })
  const shown = () => ownMessages(fake).filter(message => (message.flags & EPHEMERAL) === 0)
  return {
    fake,
    logged,
    platform,
    workspace: fake.guild.id,
    channel: fake.news.id,
    acknowledge_ms: fake.acknowledge_ms,
    hasRoles: true,
    hasLimits: true,
    start: handlers => platform.start(handlers),
    command: async (name, options, asker) => {
      const person = asker.manager ? fake.manager : fake.member
      const before = fake.messages.length
      const locale = asker.language === 'fr' ? 'fr' : 'en-GB'
      const interaction = typeCommand(fake, name, options, { person, locale })
      await until(() => interaction.acknowledged, 'the command was not acknowledged')
      return reply(fake, before)
    },
    mention: async question => {
      const before = fake.messages.length
      const message = say(fake, `<@${fake.bot.id}> ${question}`)
      await reply(fake, before + 1)
      const answers = ownMessages(fake).filter(one => one.channel === message.id)
      if (answers.length === 0) throw new Error('nothing in the thread of the question')
      return answers.map(textOf)
    },
    visible: async () => shown().map(textOf),
    links: async () => shown().flatMap(message => readMarkdown(message.content).links),
    pings: async () => shown().flatMap(one => [...one.pings, ...readMarkdown(one.content).mentions]),
    stop: async () => {
      await platform.stop()
      await fake.stop()
      if (fake.bugs.length > 0) throw new AggregateError(fake.bugs, 'the fake Discord has faults')
    },
  }
}

/** The bot's messages after the first `before`, once none of them is « thinking » and Discord hears nothing more. */
export async function reply(fake: FakeDiscord, before: number): Promise<string[]> {
  const answers = () => ownMessages(fake, before)
  const isDone = () => answers().length > 0 && answers().every(message => (message.flags & LOADING) === 0)
  await until(isDone, 'no reply')
  await quiet(fake)
  return answers().map(textOf)
}

/** Resolves once Discord has answered everything that it was asked, and nothing more comes. */
export async function quiet(fake: FakeDiscord): Promise<void> {
  for (let turns = 0, count = fake.requests.length; turns < QUIET_TURNS; turns += 1) {
    await sleep(5)
    if (count !== fake.requests.length || fake.requests.some(request => request.status === null)) turns = -1
    count = fake.requests.length
  }
}

export async function until(isDone: () => boolean, problem: string): Promise<void> {
  const end = Date.now() + REPLY_WAIT_MS
  while (!isDone()) {
    if (Date.now() > end) throw new Error(problem)
    await sleep(5)
  }
}

export function ownMessages(fake: FakeDiscord, before = 0): StoredMessage[] {
  return fake.messages.slice(before).filter(message => message.author === fake.bot.id)
}

export function textOf(message: StoredMessage): string {
  return readMarkdown(message.content).text
}
