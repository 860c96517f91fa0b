import type { Language } from '../types.ts'
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

/** What the bot does when somebody speaks to it. Handlers never throw: what goes wrong is a message too. */
export interface Handlers {
  readonly commands: readonly Command[]
  command(command: Command, options: Readonly<Record<string, string>>, origin: Origin): Promise<Message>
  /** A mention of the bot with a question, the mention itself removed. */
  mention(question: string, origin: Origin): Promise<Message>
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

/** Discord, Slack and the terminal: three implementations, one contract suite. */
export interface Platform {
  readonly name: PlatformName
  /** Connects, registers the commands, and resolves once people can be answered. */
  start(handlers: Handlers): Promise<void>
  /** The message in the platform's form, split within its limits: the root first, then its thread. */
  render(message: Message): readonly Payload[]
  post(target: Target, payload: Payload, key: string): Promise<Posted>
  stop(): Promise<void>
}
