import { eachOnce } from '../each-once.ts'
import { getArticles } from '../store/articles.ts'
import { findClaims } from '../store/claims.ts'
import type { Store } from '../store/store.ts'
import { getVersions, versionsReadBefore } from '../store/versions.ts'
import { isFigureClaim } from '../stories/ledger.ts'
import type { Article, Claim } from '../types.ts'
import { type Read, withOpenings } from './openings.ts'
import type { Made } from './same-thing.ts'

/** What was read before a window about what is read in it, the earliest published first. */
export interface Background {
  readonly claims: readonly Made[]
  /** What its articles opened with, in each of the versions that were read. */
  readonly openings: readonly Read[]
  /** Origins of which an article was read. */
  readonly origins: ReadonlySet<string>
}

/** What is new is compared with what was read in the last six months, the newest of it first. */
const compared_ms = 183 * 24 * 60 * 60_000
const versionsCompared = 1_500
const openingsCompared = 300
const figuresCompared = 2_000

/**
 * Earlier versions of these articles, those that they repeat or retell, those of their stories; and what the holders of
 * these claims counted, wherever.
 */
export async function readBackground(
  store: Store,
  articles: readonly Article[],
  claims: readonly Claim[],
  from: string,
): Promise<Background> {
  const readAfter = new Date(Date.parse(from) - compared_ms).toISOString()
  const read = { readAfter, readUntil: from }
  const near = async (by: 'origin' | 'story') => {
    const ids = unique(articles.map(article => article[by]))
    return versionsReadBefore(store, { by, ids, ...read, limit: versionsCompared })
  }
  const [repeated, told] = [await near('origin'), await near('story')]
  const ids = unique([...repeated, ...told].map(({ id }) => id))
  const holderKeys = unique(claims.filter(isFigureClaim).flatMap(claim => claim.holderKeys))
  const counted = {
    ...read,
    kinds: ['figure'],
    holderKeys,
    currentOnly: true,
    limit: figuresCompared,
  } as const
  const series = holderKeys.length === 0 ? [] : await findClaims(store, counted)
  const all = eachOnce([...series, ...(await findClaims(store, { versions: ids }))])
  const made = await withArticles(store, all)
  const openings = await openingsOf(store, ids.slice(0, openingsCompared))
  return { claims: made, openings, origins: new Set(repeated.map(({ origin }) => origin)) }
}

async function openingsOf(store: Store, ids: readonly string[]): Promise<Read[]> {
  const versions = await getVersions(store, ids)
  const articles = await articlesOf(
    store,
    versions.map(version => version.article),
  )
  return withOpenings(store, versions, articles)
}

/** Each claim beside its article, the earliest published first. */
export async function withArticles(store: Store, claims: readonly Claim[]): Promise<Made[]> {
  const articles = await articlesOf(
    store,
    claims.map(({ quote }) => quote.article.id),
  )
  const made = claims.flatMap(claim => {
    const article = articles.get(claim.quote.article.id)
    return article === undefined ? [] : [{ claim, article }]
  })
  const appeared = ({ article }: Made) => Date.parse(article.publishedAt ?? article.readAt)
  return made.sort((a, b) => appeared(a) - appeared(b))
}

async function articlesOf(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, Article>> {
  const articles = await getArticles(store, unique(ids))
  return new Map(articles.map(article => [article.id, article]))
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}
