import type { Meanings } from '../answers/meaning.ts'
import type { Writer } from '../model/writer.ts'
import type { Store } from '../store/store.ts'
import type { Language } from '../types.ts'
import type { Message } from './message.ts'
import type { Origin } from './platform.ts'

export interface CommandOption {
  /** Lower case, 1 to 32 characters. The English name is the key in `options`. */
  readonly name: Readonly<Record<Language, string>>
  /** 1 to 100 characters. */
  readonly description: Readonly<Record<Language, string>>
  readonly required: boolean
  readonly choices?: readonly { readonly value: string; readonly name: Readonly<Record<Language, string>> }[]
}

/** A slash command, once, for every platform. */
export interface Command {
  /** Lower case, 1 to 32 characters; a person may type either name. */
  readonly name: Readonly<Record<Language, string>>
  /** 1 to 100 characters. */
  readonly description: Readonly<Record<Language, string>>
  readonly options: readonly CommandOption[]
  /** `manager`: only for people who may manage the server or workspace. */
  readonly access: 'everyone' | 'manager'
  /** The reply is for the person who asked alone: settings, help, and whatever a channel need not see. */
  readonly private: boolean
  run(request: CommandRequest, context: Context): Promise<Message>
}

export interface CommandRequest {
  /** By English option name; an option that was not given is absent. */
  readonly options: Readonly<Record<string, string>>
  readonly origin: Origin
}

/** What a command may use. */
export interface Context {
  readonly store: Store
  readonly now: () => Date
  /** For help, which lists them. */
  readonly commands: readonly Command[]
  /** The zone of schedules, by its IANA name. */
  readonly timeZone: string
  /** Words lines anew when a model is configured. */
  readonly writer: Writer | null
  /** Finds what says the same in other words, when a model for that is configured. */
  readonly meanings?: Meanings | null
}
