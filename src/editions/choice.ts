import { fold } from '../text/words/tokens.ts'
import type { Article, Length } from '../types.ts'

/** What a channel wants of a digest. */
export interface Choice {
  /** Empty for all topics. */
  readonly topic: string
  /** Outlets as they are called or hosted; no `only` is all of them. */
  readonly outlets: { readonly only: readonly string[]; readonly without: readonly string[] }
  readonly length: Length
}

export const everything: Choice = { topic: '', outlets: { only: [], without: [] }, length: 'normal' }

export const lengths = ['short', 'normal', 'long'] as const satisfies readonly Length[]

/** The length of that name; null for any other word. */
export function findLength(name: string): Length | null {
  return lengths.find(length => length === name) ?? null
}

/** Whether an article comes from the outlets of a choice. */
export function isFromOutlets(article: Article, { only, without }: Choice['outlets']): boolean {
  const isFrom = (outlet: string) => isOutlet(article, outlet)
  return (only.length === 0 || only.some(isFrom)) && !without.some(isFrom)
}

/** « Le Monde », or `lemonde.fr` for it and all that it hosts. */
function isOutlet({ outlet, url }: Article, asked: string): boolean {
  const wanted = fold(asked)
  if (outlet !== null && fold(outlet) === wanted) return true
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname : ''
  return host === wanted || host.endsWith(`.${wanted}`)
}
