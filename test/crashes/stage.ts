import { snowflake } from '../fakes/discord/ids.ts'
import type { StoredMessage } from '../fakes/discord/model.ts'
import { FakeDiscord } from '../fakes/discord/server.ts'
import { BOT_TOKEN, FakeSlack } from '../fakes/slack/fake-slack.ts'
import { type FakeMessage, TEAM } from '../fakes/slack/workspace.ts'
import type { Watch } from '../fakes/watch.ts'

/** A message that everybody sees. */
interface Seen {
  readonly channel: string
  readonly body: string
  /** The body of the message whose thread it is in; null in the channel itself. */
  readonly under: string | null
}

/** A fake platform with two channels, which a worker posts to. */
export interface Stage {
  readonly api: string
  readonly token: string
  readonly workspace: string
  readonly channels: readonly [string, string]
  watch(watch: Watch): void
  /** All that was posted, in order. */
  seen(): readonly Seen[]
  /** What a payload looks like in `seen`. */
  bodyOf(payload: Readonly<Record<string, unknown>>): string
  /** As after a long outage: what the platform remembers of posts for some minutes is forgotten. */
  forget(): void
  stop(): Promise<void>
}

export const stages: Readonly<Record<'discord' | 'slack', () => Promise<Stage>>> = {
  discord: discordStage,
  slack: slackStage,
}

async function discordStage(): Promise<Stage> {
  const fake = await new FakeDiscord().start()
  const desk = { ...fake.news, id: snowflake(), name: 'desk' }
  fake.channels.push(desk)
  const bodyOf = (message: Pick<StoredMessage, 'content'> & Partial<StoredMessage>) =>
    JSON.stringify([message.content, message.embeds ?? []])
  const seen = (message: StoredMessage): Seen => {
    // A thread has the id of the message that it was started from.
    const root = fake.messages.find(one => one.id === message.channel)
    return {
      channel: root?.channel ?? message.channel,
      body: bodyOf(message),
      under: root === undefined ? null : bodyOf(root),
    }
  }
  return {
    api: fake.api,
    token: fake.token,
    workspace: fake.guild.id,
    channels: [fake.news.id, desk.id],
    watch: watch => {
      fake.watch = (moment, call) => (call.includes(' /channels/') ? watch(moment, call) : 'go on')
    },
    seen: () => fake.messages.map(seen),
    bodyOf: ({ content, ...others }) => bodyOf({ ...others, content: String(content).trim() }),
    forget: () => {
      fake.nonce_ms = 0
    },
    stop: () => fake.stop(),
  }
}

async function slackStage(): Promise<Stage> {
  const fake = await new FakeSlack('socket').start()
  const bodyOf = ({ text, blocks }: { readonly text?: unknown; readonly blocks?: unknown }) =>
    JSON.stringify([text, blocks])
  const seen = (message: FakeMessage): Seen => {
    const root = fake.workspace.messages.find(one => one.ts === message.thread_ts)
    return {
      channel: message.channel,
      body: bodyOf(message),
      under: root === undefined ? null : bodyOf(root),
    }
  }
  return {
    api: fake.apiUrl,
    token: BOT_TOKEN,
    workspace: TEAM,
    channels: ['C0NEWS', 'G0DESK'],
    watch: watch => {
      fake.watch = (moment, call) => (/^(chat|conversations)\./.test(call) ? watch(moment, call) : 'go on')
    },
    seen: () => fake.workspace.messages.map(seen),
    bodyOf,
    forget: () => {},
    stop: () => fake.stop(),
  }
}
