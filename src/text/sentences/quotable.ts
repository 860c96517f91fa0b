import type { Sentence } from '../../types.ts'

/** Whether a sentence may support a claim or a quote: the article's own words, and said there for the first time. */
export function isQuotable({ role }: Pick<Sentence, 'role'>): boolean {
  return role === 'body' || role === 'lead'
}
