import { expect, vi } from 'vitest'
import type { Command } from '../../../src/delivery/command.ts'
import type { Message } from '../../../src/delivery/message.ts'
import type { Handlers, Origin, Platform } from '../../../src/delivery/platform.ts'
import { createSlack } from '../../../src/delivery/slack/slack.ts'
import { APP_TOKEN, BOT_TOKEN, FakeSlack, SIGNING_SECRET } from '../../fakes/slack/fake-slack.ts'
import { hasPower, linksIn, readable } from '../../fakes/slack/readable.ts'
import { ACK_MS_MAX } from '../../fakes/slack/transport.ts'
import { type FakeMessage, TEAM } from '../../fakes/slack/workspace.ts'
import type { Asker, Harness } from '../contract.ts'
import { sayingOf } from '../messages.ts'

type Mode = 'socket' | 'http'

export interface Connected {
  readonly fake: FakeSlack
  readonly platform: Platform
  readonly logged: { readonly message: string; readonly details: Record<string, unknown> }[]
  stop(): Promise<void>
}

/** A fake, unless there is one already, and an adapter that is not started yet. */
export async function makeSlack(mode: Mode, running?: FakeSlack): Promise<Connected> {
  const fake = running ?? (await new FakeSlack(mode).start())
  const logged: Connected['logged'] = []
  const platform = createSlack({
    botToken: BOT_TOKEN,
    appToken: mode === 'socket' ? APP_TOKEN : null,
    signingSecret: SIGNING_SECRET,
    port: 0,
    apiUrl: fake.apiUrl,
    log: (message, details = {}) => {
      logged.push({ message, details })
      if (message === 'slack: listening') {
        fake.requestUrl = `http://127.0.0.1:${String(details.port)}${String(details.path)}`
      }
    },
  })
  const stop = async () => {
    await platform.stop()
    await fake.stop()
  }
  return { fake, platform, logged, stop }
}

/** Handlers that answer with `answer`, and what they were asked. */
export function listening(
  commands: readonly Command[],
  answer: () => Promise<Message> = async () => sayingOf('Bien reçu.'),
) {
  const heard: { name: string; options: Readonly<Record<string, string>>; origin: Origin }[] = []
  const removed: string[] = []
  const handlers: Handlers = {
    commands,
    command: (command, options, origin) => {
      heard.push({ name: command.name.en, options, origin })
      return answer()
    },
    mention: (question, origin) => {
      heard.push({ name: 'mention', options: { question }, origin })
      return answer()
    },
    press: async (button, answered, origin) => {
      heard.push({ name: button, options: { answer: answered }, origin })
      return { ...(await answer()), visibility: 'private' }
    },
    posted: async () => {},
    removed: async (_platform, workspace) => {
      removed.push(workspace)
    },
  }
  return { handlers, heard, removed }
}

/** Waits until messages were added and no more come, and returns the new ones. */
export async function newMessages(fake: FakeSlack, act: () => Promise<unknown>): Promise<FakeMessage[]> {
  const { messages } = fake.workspace
  const before = messages.length
  await act()
  await vi.waitFor(() => expect(messages.length).toBeGreaterThan(before), { timeout: 20_000, interval: 10 })
  for (let count = 0; count !== messages.length; ) {
    count = messages.length
    await new Promise(resolve => setTimeout(resolve, 40))
  }
  return messages.slice(before)
}

/** Slack for the contract suite. */
export async function slackHarness(mode: Mode): Promise<Harness> {
  const { fake, platform, stop } = await makeSlack(mode)
  const visible = () => fake.workspace.visible()
  return {
    platform,
    workspace: TEAM,
    channel: 'C0NEWS',
    acknowledge_ms: ACK_MS_MAX,
    hasRoles: true,
    hasLimits: true,
    start: handlers => platform.start(handlers),
    command: async (name, options, asker) => {
      const text = Object.values(options).join(' ')
      const messages = await newMessages(fake, async () => {
        const delivered = await fake.command(`/${name}`, text, { user: personFor(fake, asker) })
        expect(delivered.ok).toBe(true)
      })
      return messages.map(readable)
    },
    mention: async question => {
      const messages = await newMessages(fake, () => fake.mention(question, { user: 'U0BRICE' }))
      for (const message of messages)
        if (message.onlyFor === null) expect(message.thread_ts).toMatch(/^\d+\.\d+$/)
      return messages.map(readable)
    },
    visible: async () => visible().map(readable),
    links: async () => visible().flatMap(linksIn),
    pings: async () => visible().filter(hasPower).map(readable),
    stop,
  }
}

function personFor(fake: FakeSlack, { manager, language }: Asker): string {
  const id = `U0${manager ? 'ADMIN' : 'MEMBER'}${language.toUpperCase()}`
  fake.workspace.users.set(id, {
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
    is_admin: manager,
    team_id: TEAM,
  })
  return id
}
