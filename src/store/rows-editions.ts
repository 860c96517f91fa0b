import type { PlatformName } from '../delivery/platform.ts'
import type { Language, Length } from '../types.ts'

export interface WorkspaceRow {
  id: string
  platform: PlatformName
  external_id: string
  language: Language
  time_zone: string
  joined_at: string
}

export interface FollowRow {
  id: string
  workspace: string
  channel: string
  digest: string
  language: Language | 'both'
  topic: string
  created_at: string
  /** Null for those of the digest. */
  cron: string | null
  time_zone: string | null
  /** JSON text: outlets. */
  only_outlets: string
  without_outlets: string
  length: Length
  paused: number
  /** The time due that is passed over. */
  skipped_due: string | null
  /** When somebody asked for an edition at once. */
  wanted_at: string | null
}

export interface EditionRow {
  id: string
  workspace: string
  channel: string
  digest: string
  topic: string
  window_from: string
  window_to: string
  body: string
  created_at: string
  /** JSON text, as in `FollowRow`. */
  only_outlets: string
  without_outlets: string
}

/** Words that an edition or an answer has quoted. */
export interface QuotationRow {
  /** The edition or the answer: one of the two columns has it again. */
  carrier: string
  version: string
  start: number
  end: number
  article: string
  edition: string | null
  answer: string | null
  /** JSON text: what readers have been told of the words since; null while that is nothing. */
  known: string | null
}

/** A reply that corrects an edition or an answer. */
export interface ReplyRow {
  id: string
  workspace: string
  edition: string | null
  answer: string | null
  /** How much of what was quoted it corrects. */
  changes: number
  /** Its deliveries, in all languages. */
  parts: number
  created_at: string
}

export type DeliveryState = 'due' | 'sending' | 'sent' | 'failed' | 'uncertain' | 'skipped'

export interface DeliveryRow {
  id: string
  edition: string | null
  /** The correction that it is a part of. */
  reply: string | null
  workspace: string
  platform: PlatformName
  channel: string
  language: Language
  part: number
  parts: number
  payload: string
  state: DeliveryState
  attempts: number
  /** While sending: when the lease ends. While due: not to be tried before. */
  lease_until: string | null
  /** Grows with every lease, so that a worker that stalled past its own is told apart. */
  fence: number
  message: string | null
  thread: string | null
  reason: string | null
  created_at: string
  sent_at: string | null
}
