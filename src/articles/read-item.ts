import type { Sentences } from '../errors.ts'
import type { ArticleInput } from '../types.ts'

/** One thing that was read, or why it could not be. One bad item never stops the rest. */
export type ReadItem = { readonly ok: true; readonly input: ArticleInput } | Unread

export interface Unread {
  readonly ok: false
  readonly source: string
  readonly code: string
  readonly sentences: Sentences
  /** Its server says that there is nothing at this address (404), or no longer (410). */
  readonly isGone?: true
}

export function read(input: ArticleInput): ReadItem {
  return { ok: true, input }
}

/** `sentences`: one that says what to do next, in both languages. */
export function unread(source: string, code: string, sentences: Sentences): Unread {
  return { ok: false, source, code, sentences }
}

/** An article of which only the text is known; readers fill in the rest. */
export function bareArticle(source: string, text: string): ArticleInput {
  return {
    source,
    text,
    title: null,
    url: null,
    outlet: null,
    author: null,
    guid: null,
    publishedAt: null,
    updatedAt: null,
    language: null,
    marked: [],
  }
}
