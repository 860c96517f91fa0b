import { resolve } from 'node:path'
import { guidScope, normalAddress } from './articles/identity.ts'
import { hostOf } from './articles/plain.ts'
import { isSamePiece, isSameTitle } from './articles/resemblance.ts'
import { getArticle } from './store/articles.ts'
import { articlesByKey, hasKeyOf } from './store/readings.ts'
import type { Store } from './store/store.ts'
import { getVersion } from './store/versions.ts'
import type { Article, ArticleInput, Version } from './types.ts'

export interface Recognised {
  /** The article that was read, with its current version; null when it is new. */
  readonly known: { readonly article: Article; readonly version: Version } | null
  /** What it is to be known by: of a new article, the keys that lead to no other. */
  readonly keys: readonly string[]
}

/**
 * Finds the stored article that an input is a reading of, by its `identities`. An address, an identifier and a title may
 * each be shared by different articles (one guid on every item, one page for all that is live, a title of every day)
 * and change on one that stays the same; where they do not agree, the texts decide.
 */
export async function recognise(
  store: Store,
  input: ArticleInput,
  keys: readonly string[],
): Promise<Recognised> {
  const articles = await articlesByKey(store, keys)
  if (articles.size === 0) return { known: null, keys }
  const sure = await sureOf(store, input, keys, articles)
  if (sure !== null) return { known: await readKnown(store, sure), keys }
  for (const key of keys) {
    const id = articles.get(key)
    const candidate = id === undefined ? null : await readKnown(store, id)
    if (candidate !== null && isLike(candidate.version, input, key)) return { known: candidate, keys }
  }
  const free = keys.filter(key => !articles.has(key))
  const [first] = articles.values()
  const mayBeNew = free.length > 0 || first === undefined
  return mayBeNew ? { known: null, keys: free } : { known: await readKnown(store, first), keys }
}

/** The article that the keys lead to beyond doubt, or null. */
async function sureOf(
  store: Store,
  input: ArticleInput,
  keys: readonly string[],
  articles: ReadonlyMap<string, string>,
): Promise<string | null> {
  const leadsTo = (beginning: string) => {
    const key = keys.find(one => one.startsWith(beginning))
    return key === undefined ? undefined : articles.get(key)
  }
  const byText = leadsTo('text:')
  if (byText !== undefined) return byText
  const byUrl = leadsTo('url:')
  const byGuid = leadsTo('guid:')
  const byFile = leadsTo('file:')
  if (byUrl !== undefined) {
    if (byUrl === byGuid || byUrl === byFile) return byUrl
    if (byGuid !== undefined || byFile !== undefined) return null
    return (await isClaimedElsewhere(store, byUrl, input, keys)) ? null : byUrl
  }
  // A line of a file may hold another article today.
  const isWholeFile = !/#\d+$/.test(input.source)
  return byFile !== undefined && byGuid === undefined && isWholeFile && !hasUrl(keys) ? byFile : null
}

/** Whether an article with the same address has an identifier of the same feed, or came from another file. */
async function isClaimedElsewhere(
  store: Store,
  article: string,
  { guid, source }: ArticleInput,
  keys: readonly string[],
): Promise<boolean> {
  const file = keys.find(key => key.startsWith('file:'))
  if (file !== undefined) return hasKeyOf(store, article, 'file:')
  const key = keys.find(one => one.startsWith('guid:'))
  if (guid === null || key === undefined) return false
  return hasKeyOf(store, article, guidScope(source))
}

function hasUrl(keys: readonly string[]): boolean {
  return keys.some(key => key.startsWith('url:'))
}

function isLike(before: Version, input: ArticleInput, key: string): boolean {
  // The title is what the others share already, or says nothing of its own.
  const counts = key.startsWith('url:') || key.startsWith('file:')
  return (counts && isSameTitle(before.title, input.title)) || isSamePiece(before.text, input.text)
}

async function readKnown(store: Store, id: string): Promise<Recognised['known']> {
  const article = await getArticle(store, id)
  const version = article === null ? null : await getVersion(store, article.version)
  return article === null || version === null ? null : { article, version }
}

/** The name under which it is remembered what a source gave: its address without tracking, or its path. */
export function sourceKey(source: string): string {
  if (hostOf(source) === null) return resolve(source)
  return normalAddress(source) ?? source
}
