import { randomBytes } from 'node:crypto'
import { type Json, list, record, string } from './values.ts'

export interface FakeMessage {
  readonly ts: string
  readonly channel: string
  readonly thread_ts: string | null
  readonly user: string
  readonly bot_id: string
  readonly text: string
  readonly blocks: readonly unknown[]
  readonly metadata: Json
  readonly files: readonly FakeFile[]
  /** The person it is shown to; null when the whole channel sees it. */
  readonly onlyFor: string | null
  /** All that was sent. */
  readonly payload: Json
}

export interface FakeFile {
  readonly id: string
  readonly name: string
  readonly title: string
  readonly alt_txt: string
  /** Bytes that were announced. */
  readonly length: number
  /** Null until they are uploaded. */
  readonly bytes: Buffer | null
}

export interface FakeChannel {
  readonly kind: 'public' | 'private' | 'direct'
  isMember: boolean
  isArchived: boolean
}

interface FakeUser {
  readonly locale: string
  readonly is_admin: boolean
  readonly team_id: string
}

export const TEAM = 'T0TEAM'
export const BOT_USER = 'U0BOT'
export const BOT_ID = 'B0BOT'

/** The people, channels and messages of a pretended workspace. */
export class Workspace {
  readonly channels = new Map<string, FakeChannel>([
    ['C0NEWS', { kind: 'public', isMember: true, isArchived: false }],
    ['C0ALONE', { kind: 'public', isMember: false, isArchived: false }],
    ['G0DESK', { kind: 'private', isMember: true, isArchived: false }],
    ['D0ANNA', { kind: 'direct', isMember: true, isArchived: false }],
  ])
  readonly users = new Map<string, FakeUser>([
    ['U0ANNA', { locale: 'en-US', is_admin: false, team_id: TEAM }],
    ['U0BRICE', { locale: 'fr-FR', is_admin: true, team_id: TEAM }],
    ['U0GUEST', { locale: 'fr-CA', is_admin: true, team_id: 'T0ELSEWHERE' }],
  ])
  readonly scopes = new Set([
    'chat:write',
    'channels:history',
    'files:write',
    'groups:history',
    'im:history',
    'users:read',
  ])
  readonly messages: FakeMessage[] = []
  /** What is posted under one of these goes to the channel. */
  readonly removed = new Set<string>()
  /** What is uploaded, or about to be; nobody sees it before it is shared in a message. */
  readonly files = new Map<string, FakeFile>()
  #counter = 0

  /** What everybody sees, oldest first. */
  visible(channel = 'C0NEWS'): FakeMessage[] {
    return this.messages.filter(message => message.channel === channel && message.onlyFor === null)
  }

  /** What one person alone sees, oldest first. */
  whispered(user: string): FakeMessage[] {
    return this.messages.filter(message => message.onlyFor === user)
  }

  add(
    channel: string,
    payload: Json,
    onlyFor: string | null,
    author = { user: BOT_USER, bot_id: BOT_ID },
    files: readonly FakeFile[] = [],
  ): FakeMessage {
    const message: FakeMessage = {
      ...author,
      ts: this.newTs(),
      channel,
      thread_ts: this.#threadOf(string(payload.thread_ts)),
      text: string(payload.text),
      blocks: list(payload.blocks),
      metadata: record(payload.metadata),
      files,
      onlyFor,
      payload,
    }
    this.messages.push(message)
    return message
  }

  /** Deletes a message of the channel's that has no replies, and with it the thread that it could have begun. */
  remove(ts: string): void {
    const index = this.messages.findIndex(message => message.ts === ts)
    if (index >= 0) this.messages.splice(index, 1)
    this.removed.add(ts)
  }

  #threadOf(ts: string): string | null {
    return ts === '' || this.removed.has(ts) ? null : ts
  }

  /** False when there is no such message of the bot's. */
  change(ts: string, payload: Json): boolean {
    const index = this.messages.findIndex(message => message.ts === ts && message.onlyFor === null)
    const message = this.messages[index]
    if (message === undefined) return false
    const { text, blocks } = payload
    this.messages[index] = { ...message, text: string(text), blocks: list(blocks), payload }
    return true
  }

  newTs(): string {
    return `${Math.floor(Date.now() / 1000)}.${String(++this.#counter).padStart(6, '0')}`
  }
}

export function newId(prefix: string): string {
  return prefix + randomBytes(5).toString('hex').toUpperCase()
}
