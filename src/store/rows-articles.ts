import type { Generated } from 'kysely'
import type { Language, Role } from '../types.ts'

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
