import { resolve } from 'node:path'
import { isCut, isSamePiece, isSameTitle, mayBeSameTitle } from '../articles/cleaning/resemblance.ts'
import { guidScope, normalAddress, sharedAddressKeys } from '../articles/identity.ts'
import { hostOf } from '../articles/plain.ts'
import { getArticle } from '../store/articles.ts'
import { articlesByKey, findReading, hasKeyOf } from '../store/readings.ts'
import type { Store } from '../store/store.ts'
import { getVersion } from '../store/versions.ts'
import type { Article, ArticleInput, Version } from '../types.ts'

interface Known {
  readonly article: Article
  readonly version: Version
}

interface Recognised {
  /** The article that was read, with its current version; null when it is new. */
  readonly known: Known | null
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
  const known = await likeOne(store, input, keys, articles)
  if (known !== null) return { known, keys }
  const free = keys.filter(key => !articles.has(key))
  if (!keys.some(key => key.startsWith('url:') && articles.has(key))) return { known: null, keys: free }
  return recogniseAtShared(store, input, free)
}

/** The same where the address is another article's: by its title there, how its text begins, or all of it. */
async function recogniseAtShared(
  store: Store,
  input: ArticleInput,
  free: readonly string[],
): Promise<Recognised> {
  const shared = sharedAddressKeys(input)
  const articles = await articlesByKey(store, shared)
  const known = await likeOne(store, input, shared, articles)
  const all = [...free, ...shared.filter(key => !articles.has(key))]
  if (known !== null) return { known, keys: all }
  const [first] = articles.values()
  if (all.length > 0 || first === undefined) return { known: null, keys: all }
  return { known: await readKnown(store, first), keys: all }
}

/** The first of the articles that the keys lead to which is like the input. */
async function likeOne(
  store: Store,
  input: ArticleInput,
  keys: readonly string[],
  articles: ReadonlyMap<string, string>,
): Promise<Known | null> {
  for (const key of keys) {
    const id = articles.get(key)
    const candidate = id === undefined ? null : await readKnown(store, id)
    if (candidate !== null && (await isLike(store, candidate, input, key))) return candidate
  }
  return null
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
  // A line of a file may hold another article today.
  const isWholeFile = !/#\d+$/.test(input.source)
  if (byUrl !== undefined) {
    if (byUrl === byFile && isWholeFile) return byUrl
    if (byUrl !== byGuid && byUrl !== byFile) {
      if (byGuid !== undefined || byFile !== undefined) return null
      if (await isClaimedElsewhere(store, byUrl, input, keys)) return null
    }
    const known = await readKnown(store, byUrl)
    return known !== null && (await isAtOne(store, known, input, byUrl === byGuid)) ? byUrl : null
  }
  const bySame = leadsTo('same:')
  if (bySame !== undefined) return bySame
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

/**
 * Whether an article is the one that is read at its address: by its title or its text. A page keeps its title when it is
 * rewritten; a feed that gives the same title and another text at the same address gives the next of a series.
 */
async function isAtOne(
  store: Store,
  { article, version }: Known,
  input: ArticleInput,
  hasSameGuid: boolean,
): Promise<boolean> {
  if (isSamePiece(version, input)) return true
  if (!mayBeSameTitle(version.title, input.title)) return false
  return hasSameGuid || !(await isNextOfSeries(store, article, version, input))
}

async function isNextOfSeries(
  store: Store,
  article: Article,
  version: Version,
  input: ArticleInput,
): Promise<boolean> {
  const source = sourceKey(input.source)
  if (hostOf(input.source) === null || input.url === null || normalAddress(input.url) === source) return false
  if (isCut(input.text, input.title, version.text) || isCut(version.text, version.title, input.text))
    return false
  return (await findReading(store, article.id, source)) !== null
}

async function isLike(
  store: Store,
  { article, version }: Known,
  input: ArticleInput,
  key: string,
): Promise<boolean> {
  if (isSamePiece(version, input)) return true
  // Elsewhere the title is what the others share already, or says nothing of its own.
  if (!/^(?:url|file|at):/.test(key) || !isSameTitle(version.title, input.title)) return false
  return !(await isNextOfSeries(store, article, version, input))
}

async function readKnown(store: Store, id: string): Promise<Known | null> {
  const article = await getArticle(store, id)
  const version = article === null ? null : await getVersion(store, article.version)
  return article === null || version === null ? null : { article, version }
}

/** The name under which it is remembered what a source gave: its address without tracking, or its path. */
export function sourceKey(source: string): string {
  if (hostOf(source) === null) return resolve(source)
  return normalAddress(source) ?? source
}
