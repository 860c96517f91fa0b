import type { ColumnType, Generated } from 'kysely'
import type { PlatformName } from '../delivery/platform.ts'
import type { Category, ClaimKind, Language, Length, Modality, Role } from '../types.ts'

/**
 * The tables as both engines have them. Times are ISO 8601 text, yes-or-no columns are 0 or 1,
 * and `body` and `payload` are JSON text.
 */
export interface Tables {
  articles: ArticleRow
  article_identities: IdentityRow
  versions: VersionRow
  sentences: SentenceRow
  claims: ClaimRow
  claim_keys: ClaimKeyRow
  sentence_index: SentenceIndexRow
  indexed_versions: { version: string; sentences: number; tokens: number }
  /** Of SQLite alone. */
  term_counts: { term: string; sentences: number }
  derivations: { version: string; marked: string; rules: string }
  /** `body` is JSON text: the spans that a model has pointed to, none or more. */
  proposals: { version: string; body: string }
  embedding_models: EmbeddingModelRow
  embedding_failures: { model: string; reason: string; failed_at: string }
  vectors: VectorRow
  signatures: { number: Generated<number>; version: string; signature: Uint8Array }
  /** `signature` is a number of `signatures`; `key` one of its numbers, and which one. */
  bands: { key: number; signature: number }
  /** `body` is JSON text. */
  evidence: { version: string; body: string }
  evidence_keys: { key: string; version: string }
  retellings: { article: string; retold: string }
  /** `body` is JSON text. */
  corrections: { version: string; position: number; before: string; body: string }
  quotations: QuotationRow
  /** Where an answer was posted: its channel, and the message whose thread replies go to. */
  answer_places: { answer: string; channel: string; thread: string }
  /** Articles that are to be compared with what was quoted of them, from `due_at` on. */
  rechecks: { article: string; due_at: string }
  /** Articles whose page is gone. */
  vanished: { article: string; since: string }
  /** When the page of a quoted article is looked at next, and how often in a row it was not there. */
  visits: { article: string; due_at: string; missed: number }
  replies: ReplyRow
  outlet_lines: { outlet: string; line: string; article: string }
  stories: StoryRow
  /** By which stories are found. The story `*` stands for more of them than are worth listing. */
  story_postings: { key: string; story: string }
  feeds: FeedRow
  readings: ReadingRow
  workspaces: WorkspaceRow
  follows: FollowRow
  editions: EditionRow
  deliveries: DeliveryRow
  model_usage: { workspace: string; day: string; tokens: number; requests: Generated<number> }
  /** `body` is JSON text: an Answer. */
  answers: { id: string; workspace: string; body: string; created_at: string; thread: string | null }
  feedback: { answer: string; person: string; created_at: string }
  refusals: { day: string; reason: string; lines: number }
}

export interface EmbeddingModelRow {
  name: string
  dimensions: number
  /** Numbers of four bytes. */
  centre: Uint8Array
  unrelated: number
  related: number
}

/** All sentences of a version that can be quoted, in their order. */
export interface VectorRow {
  number: Generated<number>
  version: string
  model: string
  sentences: number
  /** Where each begins in the text, four bytes each. */
  starts: Uint8Array
  /** The bits that are searched first, in words of four bytes, and the vectors themselves, a byte a component. */
  signs: Uint8Array
  components: Uint8Array
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

export interface IdentityRow {
  key: string
  article: string
  /** Hash of what the article's current version was last read from; null when it must be read with care. */
  input_hash: Generated<string | null>
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
  updated_at: string | null
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

export interface ClaimKeyRow {
  claim: number
  role: ClaimKeyRole
  key: string
  /** The following are those of the claim. */
  kind: ClaimKind
  category: Category | null
  dated_at: string
}

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
  /** That of its version. */
  dated_at: string
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
  articles: Generated<number>
  /** JSON text: its keys, the heaviest first, and their weights. */
  vector: Generated<string>
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
  /** Of the address that is asked; a host is asked by one worker at a time. */
  host: string
  /** Seconds that the feed asks to be left alone between two polls. */
  asked_s: number | null
  /** The hours and days at which it asks not to be read, in UTC: `0,1,2/0,6`. */
  quiet: string | null
  /** While it is polled: when another worker may take it. */
  lease_until: string | null
  /** Grows with every lease. */
  fence: Generated<number>
}

/** What one source last gave of an article. */
export interface ReadingRow {
  article: string
  source: string
  /** SHA-256 of the title and all of the text, and of the title and the sentences that can be quoted. */
  text_hash: string
  body_hash: string
  /** The version that the source's text became or was equal to; null when it was passed over. */
  version: string | null
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
