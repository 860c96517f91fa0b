export interface Person {
  readonly id: string
  readonly username: string
  readonly locale: string
  /** May manage the server. */
  readonly manager: boolean
}

/** Channel types: https://discord.com/developers/docs/resources/channel#channel-object-channel-types */
export const TEXT = 0
export const DIRECT = 1
export const THREAD = 11

export interface Channel {
  readonly id: string
  readonly name: string
  readonly type: number
  /** Null for a direct conversation. */
  readonly guild: string | null
  /** The channel that a thread belongs to. */
  readonly parent: string | null
  /** The code with which every request here is refused: 50001 no access, 50013 no permission. */
  refusal: number | null
  /** False when the bot may not start threads here. */
  threads: boolean
  /** False when the bot may not attach files here. */
  files: boolean
}

export interface Guild {
  readonly id: string
  readonly name: string
  readonly locale: string
}

export interface SentFile {
  readonly name: string
  readonly type: string
  readonly bytes: Buffer
}

export interface Attachment {
  readonly id: string
  readonly filename: string
  readonly description: string
  readonly file: SentFile
}

export interface StoredMessage {
  readonly id: string
  readonly channel: string
  readonly author: string
  readonly createdAt: number
  content: string
  flags: number
  embeds: readonly unknown[]
  components: readonly unknown[]
  attachments: readonly Attachment[]
  /** Discord keeps a nonce for minutes and does not show it in a channel's history. */
  readonly nonce: string | number | null
  readonly reference: string | null
  /** Whoever was notified: `@everyone`, `<@1>`. */
  pings: readonly string[]
}

export interface Interaction {
  readonly id: string
  readonly token: string
  readonly channel: string
  readonly person: string
  readonly createdAt: number
  /** The id of the bot's first reply once acknowledged; null before, and when it was deleted. */
  original: string | null
  acknowledged: boolean
  /** Flags that follow-ups made before the first edit inherit. */
  flags: number
}

export interface ApiRequest {
  readonly method: string
  /** Without `/api/v10`. */
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
  /** What came beside the body. */
  readonly files: readonly SentFile[]
  /** The status that it was answered with; 0 when it never was, null while it is under way. */
  status: number | null
}
