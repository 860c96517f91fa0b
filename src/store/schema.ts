import type { ColumnType, Generated } from 'kysely'
import type { PlatformName } from '../delivery/platform.ts'
import type { Category, ClaimKind, Language, Modality, Role } from '../types.ts'

/**
 * The tables as both engines have them. Times are ISO 8601 text, yes-or-no columns are 0 or 1,
 * and `body` and `payload` are JSON text.
 */
export interface Tables {
  articles: ArticleRow
  article_identities: { key: string; article: string }
  versions: VersionRow
  sentences: SentenceRow
  claims: ClaimRow
  claim_keys: { claim: number; role: ClaimKeyRole; key: string }
  sentence_index: SentenceIndexRow
  indexed_versions: { version: string; sentences: number; tokens: number }
  signatures: { version: string; signature: Uint8Array }
  bands: { key: string; version: string }
  stories: StoryRow
  story_keys: { story: string; key: string; weight: number; last_seen: string }
  feeds: FeedRow
  workspaces: WorkspaceRow
  follows: FollowRow
  editions: EditionRow
  deliveries: DeliveryRow
  model_usage: { workspace: string; day: string; tokens: number }
}

export interface ArticleRow {
  id: string
  source: string
  title: string | null
  url: string | null
  outlet: string | null
  published_at: string | null
  read_at: string
  language: Language
  version: string
  origin: string
  story: string
}

export interface VersionRow {
  id: string
  article: string
  number: number
  title: string | null
  author: string | null
  language: Language
  text: string
  published_at: string | null
  read_at: string
  /** What claims are put in order by: when it was published, in UTC, or else when it was read. */
  dated_at: string
  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  text_hash: string
}

export interface SentenceRow {
  version: string
  position: number
  start: number
  end: number
  role: Role
  language: Language
}

export type ClaimKeyRole = 'holder' | 'about' | 'place' | 'mention'

export interface ClaimRow {
  /** What its keys refer to: counted up, so that they lie side by side. */
  number: Generated<number>
  id: string
  version: string
  article: string
  /** Positions of the first and the last sentence of its span. */
  position: number
  last_position: number
  kind: ClaimKind
  category: Category | null
  modality: Modality
  value: number | null
  low: number | null
  high: number | null
  holder: string | null
  body: string
}

export interface SentenceIndexRow {
  id: Generated<number>
  version: string
  position: number
  /** How many lexemes, repeats included. */
  length: number
  /** Text under a full-text table on SQLite, a tsvector on PostgreSQL. */
  lexemes: ColumnType<string, string, never>
}

export interface StoryRow {
  id: string
  title_fr: string | null
  title_en: string | null
  created_at: string
  last_seen: string
}

export interface FeedRow {
  url: string
  title: string | null
  outlet: string | null
  etag: string | null
  last_modified: string | null
  next_poll_at: string
  failures: number
  last_error: string | null
  moved_to: string | null
  stopped: number
  added_at: string
}

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
}

export interface EditionRow {
  id: string
  workspace: string
  digest: string
  topic: string
  window_from: string
  window_to: string
  body: string
  created_at: string
}

export type DeliveryState = 'due' | 'sending' | 'sent' | 'failed' | 'uncertain' | 'skipped'

export interface DeliveryRow {
  id: string
  edition: string | null
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
