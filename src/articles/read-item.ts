import type { ArticleInput } from '../types.ts'

/** One thing that was read, or why it could not be. One bad item never stops the rest. */
export type ReadItem =
  | { readonly ok: true; readonly input: ArticleInput }
  | { readonly ok: false; readonly source: string; readonly code: string; readonly message: string }

export function read(input: ArticleInput): ReadItem {
  return { ok: true, input }
}

export function unread(source: string, code: string, message: string): ReadItem {
  return { ok: false, source, code, message }
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
    language: null,
    marked: [],
  }
}
