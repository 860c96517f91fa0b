import { getArticles } from '../store/articles.ts'
import type { Store } from '../store/store.ts'
import { fold } from '../text/words/tokens.ts'
import type { Claim, Line, Quote } from '../types.ts'

/** The day that a claim speaks of, else the day that its article came out; empty when nobody knows. */
export function dayOf(claim: Claim): string {
  return (claim.asOf?.end ?? claim.quote.article.publishedAt ?? '').slice(0, 10)
}

/** Newest first; among equals those with a named holder first, then those that the outlet asserts. */
export function inOrder(claims: readonly Claim[]): Claim[] {
  return [...claims].sort((a, b) => dayOf(b).localeCompare(dayOf(a)) || rank(a) - rank(b))
}

/** One claim of every article, the newest articles first, then a second one of each, and so on; of one article in their order. */
export function spreadOverArticles(claims: readonly Claim[]): Claim[] {
  const newestFirst = claims.toSorted((a, b) => appearedOn(b).localeCompare(appearedOn(a)))
  const queues = [...Map.groupBy(newestFirst, claim => claim.quote.article.id).values()]
  const longest = Math.max(0, ...queues.map(({ length }) => length))
  const rounds = Array.from({ length: longest }, (_, round) => queues.flatMap(queue => queue[round] ?? []))
  return rounds.flat()
}

function appearedOn({ quote }: Claim): string {
  return (quote.article.publishedAt ?? '').slice(0, 10)
}

function rank(claim: Claim): number {
  if (claim.holder === null) return 2
  return claim.holderKeys.length > 0 ? 0 : 1
}

/**
 * One line a claim and origin: what copies of one dispatch repeat stands once, under the earliest; and so does what one
 * outlet repeats in several articles, word for word or as a figure of its own.
 */
export async function distinct(store: Store, lines: readonly Line[]): Promise<Line[]> {
  const originOf = await originsOf(
    store,
    lines.map(line => line.quotes[0]),
  )
  return keepOrigins(lines, line => line.quotes[0], said, originOf)
}

/** The same for claims that are not lines yet. */
export async function distinctClaims(store: Store, claims: readonly Claim[]): Promise<Claim[]> {
  const originOf = await originsOf(
    store,
    claims.map(claim => claim.quote),
  )
  return keepOrigins(claims, claim => claim.quote, saidByClaim, originOf)
}

async function originsOf(store: Store, quotes: readonly Quote[]): Promise<(article: string) => string> {
  const articles = await getArticles(store, [...new Set(quotes.map(quote => quote.article.id))])
  const origins = new Map(articles.map(article => [article.id, article.origin]))
  return article => origins.get(article) ?? article
}

function keepOrigins<T>(
  items: readonly T[],
  quoteOf: (item: T) => Quote,
  saidBy: (item: T) => string,
  originOf: (article: string) => string,
): T[] {
  const kept = new Map<string, T>()
  for (const item of items) {
    const article = quoteOf(item).article.id
    const origin = originOf(article)
    const key = `${origin} ${saidBy(item)}`
    const earlier = kept.get(key)
    if (earlier === undefined || (article === origin && quoteOf(earlier).article.id !== origin))
      kept.set(key, item)
  }
  return withoutRepeats([...kept.values()], quoteOf, saidBy)
}

function withoutRepeats<T>(
  items: readonly T[],
  quoteOf: (item: T) => Quote,
  saidBy: (item: T) => string,
): T[] {
  const known = new Set<string>()
  return items.filter(item => {
    const { article } = quoteOf(item)
    const key = `${article.outlet ?? article.id} ${saidBy(item)}`
    const isRepeated = known.has(key)
    known.add(key)
    return !isRepeated
  })
}

/** A line that rests on several quotes says something between them: it is the same only with the same words. */
function said(line: Line): string {
  if (line.claim !== null) return saidByClaim(line.claim)
  const [first, ...others] = line.quotes
  return others.length === 0 ? fold(first.text) : `${line.text} ${fold(first.text)}`
}

/** What makes two claims the same: the same numbers and holder, or the same words. */
function saidByClaim(claim: Claim): string {
  if (claim.kind !== 'figure') return `${claim.kind} ${fold(claim.quote.text)}`
  const { low, high, value, hedge, category, places, about } = claim.figure
  return JSON.stringify([claim.holder, claim.modality, low, high, value, hedge, category, places, about])
}
