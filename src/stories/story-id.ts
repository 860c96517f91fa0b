import { createHash } from 'node:crypto'

/** The id of the story that begins with an article. */
export function storyIdOf(article: string): string {
  return `s${createHash('sha256').update(article).digest('hex').slice(0, 12)}`
}
