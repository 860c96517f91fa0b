import { getArticles, listCopies, updateArticle } from '../store/articles.ts'
import { type Evidence, evidenceCandidates, insertEvidence, setRetelling } from '../store/evidence.ts'
import type { Store } from '../store/store.ts'
import { fold } from '../text/words/tokens.ts'
import type { Article } from '../types.ts'
import { appearance } from './copies.ts'
import { evidenceKeys, evidenceKeysAsked } from './evidence.ts'
import { mayBeTranslations, type Published } from './translations.ts'

/** Articles that are looked at, those that share most first. */
const looked = 12

/**
 * Files what an article tells, and gives its origin: that of the article whose news it tells in other words, or, when
 * it tells nobody's, the one that it has. The earlier of the two is the origin; the other retells it.
 */
export async function placeRetelling(store: Store, article: Article, evidence: Evidence): Promise<string> {
  const { id, version, publishedAt, origin } = article
  const told = origin === id ? await retoldBy(store, article, evidence) : null
  await insertEvidence(store, version, evidence, evidenceKeys(evidence, publishedAt))
  if (told === null) return origin
  const [first] = await getArticles(store, [told.origin])
  if (first === undefined) return origin
  const [earlier, later] = appearance(first) <= appearance(article) ? [first, article] : [article, first]
  for (const { id: copy } of [later, ...(await listCopies(store, later.id))]) {
    await updateArticle(store, copy, { origin: earlier.id })
    await setRetelling(store, copy, earlier.id)
  }
  return earlier.id
}

async function retoldBy(store: Store, article: Article, evidence: Evidence): Promise<Article | null> {
  const keys = evidenceKeysAsked(evidence, article.publishedAt)
  const near = await evidenceCandidates(store, keys, looked)
  const articles = await getArticles(store, [...new Set(near.map(candidate => candidate.article))])
  for (const candidate of near) {
    const other = articles.find(({ id }) => id === candidate.article && id !== article.id)
    if (other === undefined) continue
    if (isRetelling({ ...article, ...evidence }, { ...other, ...candidate.evidence })) return other
  }
  return null
}

/**
 * What two articles must share to be told from one source: of the words quoted, half of what the one and a fifth of
 * what the other quotes (a follow-up recalls one sentence of many); of the names, half of the fewer.
 */
const quotedNeeded = 8
const quotedShare = 0.5
const quotedShareOfMore = 0.2
const namesNeeded = 4
const namesShare = 0.5
const figuresNeeded = 4
const figuresShare = 0.75
/** With a credit to the other, or to the same agency, less is needed. */
const creditedFigures = 2
const creditedShare = 0.5
/** Of the names, and of the numbers, of the one that has more. */
const translatedShare = 0.6

type Told = Evidence & Published

/** Whether two articles without a text in common tell the same news from the same source. */
function isRetelling(a: Told, b: Told): boolean {
  if (shared(a.names, b.names) < namesNeeded || shareOf(a.names, b.names) < namesShare) return false
  if (haveOtherDays(a, b)) return false
  const quoted = shared(a.quoted, b.quoted)
  if (
    quoted >= quotedNeeded &&
    shareOf(a.quoted, b.quoted) >= quotedShare &&
    quoted >= quotedShareOfMore * Math.max(a.quoted.length, b.quoted.length)
  )
    return true
  const [numbersOfA, numbersOfB] = [numbersOf(a), numbersOf(b)]
  const figures = shared(numbersOfA, numbersOfB)
  const share = shareOf(numbersOfA, numbersOfB)
  const isOfOneSource = isCredited(a, b.outlet) || isCredited(b, a.outlet) || shared(a.credits, b.credits) > 0
  if (isOfOneSource && figures >= creditedFigures && share >= creditedShare) return true
  if (mayBeTranslations(a, b) && isMostOfBoth(numbersOfA, numbersOfB) && isMostOfBoth(a.names, b.names))
    return true
  return figures >= figuresNeeded && share >= figuresShare && quoted > 0
}

/** Alone: what one calls evacuated another calls moved. */
function numbersOf({ figures }: Evidence): string[] {
  return [...new Set(figures.map(figure => figure.slice(figure.lastIndexOf(' ') + 1)))]
}

function isCredited({ relays }: Evidence, outlet: string | null): boolean {
  return outlet !== null && relays.includes(fold(outlet))
}

/** Both say of which days they speak, and none is the same. */
function haveOtherDays(a: Evidence, b: Evidence): boolean {
  return a.days.length > 0 && b.days.length > 0 && shared(a.days, b.days) === 0
}

function shared(a: readonly string[], b: readonly string[]): number {
  const known = new Set(b)
  return a.filter(key => known.has(key)).length
}

/** A translation names and counts what its original does, and little else. */
function isMostOfBoth(a: readonly string[], b: readonly string[]): boolean {
  const common = shared(a, b)
  return common > 0 && common >= translatedShare * Math.max(a.length, b.length)
}

/** Of the shorter of two lists; 0 when one is empty. */
function shareOf(a: readonly string[], b: readonly string[]): number {
  const shorter = Math.min(a.length, b.length)
  return shorter === 0 ? 0 : shared(a, b) / shorter
}
