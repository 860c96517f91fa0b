import type { Generated } from 'kysely'
import type {
  ArticleRow,
  FeedRow,
  IdentityRow,
  ReadingRow,
  SentenceRow,
  VersionRow,
} from './rows-articles.ts'
import type {
  ClaimKeyRow,
  ClaimRow,
  EmbeddingModelRow,
  SentenceIndexRow,
  StoryRow,
  VectorRow,
} from './rows-derived.ts'
import type {
  DeliveryRow,
  EditionRow,
  FollowRow,
  QuotationRow,
  ReplyRow,
  WorkspaceRow,
} from './rows-editions.ts'

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
  /** By which stories are found: `story` is the number of one, 0 for more of them than are worth listing. */
  story_postings: { key: string; story: number }
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
