import { createHash } from 'node:crypto'
import type { ArticleInput } from '../types.ts'

/**
 * SHA-256 of everything that a reading of an article brought, in hexadecimal: read again with the same hash, it need not
 * be looked at any further. `keys` are its `identities`, which stand for the path or address that it came from.
 */
export function inputHash(input: ArticleInput, keys: readonly string[]): string {
  const { text, title, outlet, author, publishedAt, language, marked } = input
  const read = JSON.stringify([keys, title, outlet, author, publishedAt, language, marked])
  return createHash('sha256').update(read).update('\n').update(text).digest('hex')
}
