import type { Language } from '../types.ts'
import type { Button } from './buttons.ts'
import type { Command } from './command.ts'
import type { Message } from './message.ts'

export type PlatformName = 'discord' | 'slack' | 'terminal'

/** Where a request came from, as the platform itself vouches for it. */
export interface Origin {
  readonly platform: PlatformName
  /** The Discord server's or Slack workspace's own id. */
  readonly workspace: string
  readonly channel: string
  /** The thread, or the conversation between two, that a mention is answered in: what is asked there goes on. */
  readonly thread?: string
  readonly user: string
  /** The person's locale where the platform tells it, else the workspace's; French or English. */
  readonly language: Language
  /** True when the person may manage the server or is an administrator of the workspace. */
  readonly manager: boolean
}

/** Where a message stands: its channel, and the message whose thread replies to it go to. */
export interface Place {
  readonly channel: string
  readonly thread: string
}

/** What the bot does when somebody speaks to it. Handlers never throw: what goes wrong is a message too. */
export interface Handlers {
  readonly commands: readonly Command[]
  command(command: Command, options: Readonly<Record<string, string>>, origin: Origin): Promise<Message>
  /** A mention of the bot with a question, the mention itself removed. */
  mention(question: string, origin: Origin): Promise<Message>
  /** A button under an answer or an edition was pressed; what it shows is for that person alone. */
  press(button: Button, of: string, origin: Origin): Promise<Message>
  /** An answer is there for everybody to read: in this channel, replies to it in this thread. */
  posted(answer: string, place: Place): Promise<void>
  /** The bot was removed from a server or workspace: its data go. */
  removed(platform: PlatformName, workspace: string): Promise<void>
}

/** One message of the platform's own form, as JSON, within every limit of the platform. */
export type Payload = Readonly<Record<string, unknown>>

export interface Target {
  readonly workspace: string
  readonly channel: string
  /** The message whose thread this goes to, when it is not the first part. */
  readonly thread: string | null
}

/** `key` is the same at every try of the same part: the platform's own key makes it visible once. */
export type Posted =
  | { readonly outcome: 'sent'; readonly message: string }
  | { readonly outcome: 'later'; readonly after_ms: number; readonly reason: string }
  | { readonly outcome: 'refused'; readonly code: string; readonly reason: string }
  | { readonly outcome: 'uncertain'; readonly reason: string }

/**
 * What became of earlier tries of a part. `never`: there was none. `in vain`: each ended, and none as a success.
 * `perhaps`: one was cut short, so that the part may be there.
 */
export type Tried = 'never' | 'in vain' | 'perhaps'

/** How fast a platform takes what we post. */
export interface Pace {
  /** Deliveries that are under way at once, each to another channel. */
  readonly atOnce: number
  /** From one post to the next, all channels together. */
  readonly between_ms: number
  /** From one post to the next in the same channel. */
  readonly betweenInChannel_ms: number
}

/** Discord, Slack and the terminal: three implementations, one contract suite. */
export interface Platform {
  readonly name: PlatformName
  /** Connects, registers the commands, and resolves once people can be answered. */
  start(handlers: Handlers): Promise<void>
  /** The message in the platform's form, split within its limits: the root first, then its thread. */
  render(message: Message): readonly Payload[]
  /** Deliveries go one after another, without a pause, where it is not said. */
  readonly pace?: Pace
  /** Unless it is the first try, the platform looks whether the part is there before it posts. */
  post(target: Target, payload: Payload, key: string, tried?: Tried): Promise<Posted>
  /** Whether the bot is still in the workspace; asked once it has started, where the platform can tell. */
  isIn?(workspace: string): boolean
  stop(): Promise<void>
}
