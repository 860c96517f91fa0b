import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Watch } from '../watch.ts'
import { attachmentsOf } from './attachments.ts'
import type { RegisteredCommand } from './command-limits.ts'
import { ApiError } from './errors.ts'
import type { Fault } from './faults.ts'
import { Gateway } from './gateway.ts'
import { snowflake } from './ids.ts'
import { readMarkdown } from './markdown.ts'
import type { MessageBody } from './message-limits.ts'
import {
  type ApiRequest,
  type Channel,
  DIRECT,
  type Guild,
  type Interaction,
  type Person,
  type SentFile,
  type StoredMessage,
  TEXT,
} from './model.ts'
import { guildObject, messageObject, userObject } from './objects.ts'
import type { RateLimits } from './rate-limits.ts'
import { answer } from './rest.ts'

/**
 * Discord on port 0: REST v10 and gateway v10 over real HTTP and WebSocket, with the documented limits enforced,
 * so that a bot that would fail there fails here too. People act on it through `people.ts`.
 */
export class FakeDiscord {
  readonly token = 'fake.bot.token'
  readonly bot: Person = { id: snowflake(), username: 'verbatim', locale: 'en-US', manager: false }
  readonly manager: Person = { id: snowflake(), username: 'alice', locale: 'fr', manager: true }
  readonly member: Person = { id: snowflake(), username: 'bob', locale: 'en-GB', manager: false }
  readonly guild: Guild = { id: snowflake(), name: 'Newsroom', locale: 'fr' }
  readonly channels: Channel[] = [
    makeChannel('news', TEXT, this.guild.id),
    makeChannel('direct', DIRECT, null),
  ]

  /** How long a person's command may stay without an acknowledgement. */
  acknowledge_ms = 3000
  token_ms = 15 * 60_000
  /** How long a nonce is remembered. */
  nonce_ms = 5 * 60_000

  watch: Watch = () => 'go on'
  /** What Discord allows; null where a test is about something else. */
  limits: RateLimits | null = null
  /** The time that each answer takes. */
  latency_ms = 0
  readonly requests: ApiRequest[] = []
  readonly faults: Fault[] = []
  readonly messages: StoredMessage[] = []
  readonly interactions = new Map<string, Interaction>()
  /** The channels in which the bot was seen typing. */
  readonly typing: string[] = []
  commands: (RegisteredCommand & { readonly id: string })[] = []
  readonly gateway: Gateway
  readonly #http = createServer((request, response) => {
    answer(this, request, response).catch(error => {
      this.bugs.push(error)
      request.socket.destroy()
    })
  })
  /** Faults of this server itself: a test that finds one here proves nothing. */
  readonly bugs: unknown[] = []

  constructor() {
    this.gateway = new Gateway({
      token: this.token,
      heartbeat_ms: 41_250,
      greet: (session, send) => this.#greet(session, send),
    })
    this.gateway.attach(this.#http)
  }

  async start(): Promise<this> {
    await new Promise<void>(resolve => this.#http.listen(0, '127.0.0.1', resolve))
    return this
  }

  async stop(): Promise<void> {
    this.gateway.detach()
    this.#http.closeAllConnections()
    await new Promise(resolve => this.#http.close(resolve))
  }

  /** The value of discord.js's `rest.api`. */
  get api(): string {
    return `http://127.0.0.1:${this.#port}/api`
  }

  get gatewayUrl(): string {
    return `ws://127.0.0.1:${this.#port}/gateway`
  }

  get #port(): number {
    // A server that listens on a host and a port has an AddressInfo.
    return (this.#http.address() as AddressInfo).port
  }

  /** The server's first channel, which everybody reads. */
  get news(): Channel {
    return this.#channelNamed('news')
  }

  /** The bot's direct conversation with its first person. */
  get direct(): Channel {
    return this.#channelNamed('direct')
  }

  channel(id: string): Channel {
    const channel = this.channels.find(candidate => candidate.id === id)
    if (!channel) throw new Error(`no channel ${id}`)
    return channel
  }

  /** Adds a message; whoever calls tells the gateway. */
  store(channel: Channel, author: Person, body: MessageBody, files: readonly SentFile[] = []): StoredMessage {
    const message: StoredMessage = {
      id: snowflake(),
      channel: channel.id,
      author: author.id,
      createdAt: Date.now(),
      content: (body.content ?? '').trim(),
      flags: body.flags ?? 0,
      embeds: body.embeds ?? [],
      components: body.components ?? [],
      attachments: attachmentsOf(body, files, []),
      nonce: body.nonce ?? null,
      reference: this.#referenceOf(body),
      pings: pingsOf(body),
    }
    this.messages.push(message)
    return message
  }

  /** A reply to a message that is gone is refused unless it asks not to be; then it is no reply. */
  #referenceOf({ message_reference: reference }: MessageBody): string | null {
    if (!reference) return null
    if (this.messages.some(({ id }) => id === reference.message_id)) return reference.message_id
    if (reference.fail_if_not_exists !== false) throw new ApiError(400, 50035, 'Unknown message')
    return null
  }

  change(message: StoredMessage, body: MessageBody, files: readonly SentFile[] = []): void {
    message.attachments = attachmentsOf(body, files, message.attachments)
    message.content = (body.content ?? message.content).trim()
    message.embeds = body.embeds ?? message.embeds
    message.components = body.components ?? message.components
    message.pings = pingsOf(body)
  }

  /** A message as the API gives it. */
  show(message: StoredMessage) {
    return messageObject(message, this.person(message.author), message.author === this.bot.id)
  }

  person(id: string): Person {
    const person = [this.bot, this.manager, this.member].find(candidate => candidate.id === id)
    if (!person) throw new Error(`no person ${id}`)
    return person
  }

  #channelNamed(name: string): Channel {
    const channel = this.channels.find(candidate => candidate.name === name)
    if (!channel) throw new Error(`no channel ${name}`)
    return channel
  }

  #greet(session: string, send: (event: string, data: unknown) => void): void {
    send('READY', {
      v: 10,
      user: userObject(this.bot, true),
      // Servers are unavailable until their GUILD_CREATE.
      guilds: [{ id: this.guild.id, unavailable: true }],
      session_id: session,
      session_type: 'normal',
      resume_gateway_url: this.gatewayUrl,
      shard: [0, 1],
      application: { id: this.bot.id, flags: 0 },
    })
    const channels = this.channels.filter(channel => channel.guild === this.guild.id)
    send('GUILD_CREATE', guildObject(this.guild, this.bot, channels))
  }
}

function makeChannel(name: string, type: number, guild: string | null): Channel {
  return { id: snowflake(), name, type, guild, parent: null, refusal: null, threads: true, files: true }
}

/** Whom a message notifies: every mention in it, unless `allowed_mentions` holds it back. */
function pingsOf(body: MessageBody): string[] {
  const held = body.allowed_mentions?.parse?.length === 0
  const { mentions } = readMarkdown(body.content ?? '')
  return held ? [] : mentions.filter(mention => mention.includes('@'))
}
