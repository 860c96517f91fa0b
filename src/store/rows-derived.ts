import type { ColumnType, Generated } from 'kysely'
import type { Category, ClaimKind, Modality } from '../types.ts'

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

export interface StoryRow {
  number: Generated<number>
  id: string
  title_fr: string | null
  title_en: string | null
  created_at: string
  last_seen: string
  articles: Generated<number>
  /** JSON text: its keys, the heaviest first, and their weights. */
  vector: Generated<string>
}
