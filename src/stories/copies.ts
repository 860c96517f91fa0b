import { getArticles, listCopies, updateArticle } from '../store/articles.ts'
import { retellingsAmong, setRetelling } from '../store/evidence.ts'
import { candidates, getSignature, insertBands, removeBands, type Signature } from '../store/shingles.ts'
import type { Store } from '../store/store.ts'
import { getVersions } from '../store/versions.ts'
import { findNumbers } from '../text/numbers/numbers.ts'
import { isQuotable } from '../text/sentences/quotable.ts'
import { tokens, tokensOfSentence } from '../text/words/tokens.ts'
import type { Article, Version } from '../types.ts'
import { creditsOf, unnamedAgencies } from './credits.ts'
import { bands, containment, hashes, resemblance, shingles, signature } from './minhash.ts'
import { numberOf } from './same-thing.ts'

/**
 * Half of the shorter text stands in the longer one: a copy, also when it is cut or every other sentence is new. The
 * shingles that reach over an edge are lost, so that half a text gives two fifths of its shingles.
 */
const copied = 0.4
/** What is so many times as long retells the shorter one as its background, unless it has most of it. */
const longer = 3
const copiedIntoLonger = 0.6
/** Two articles that credit the same agency with a quarter of the text in common have it from the same dispatch. */
const copiedFromAgency = 0.25
/** Two copies have the same part of a text when they share this much of it; a merger has another part of each. */
const samePart = 0.3
/** Texts under this many shingles (three lines) are too short to tell a copy from a common phrase. */
const shinglesNeeded = 24
/** So are those of under twelve words when they are the same: a form of words, used each day. */
const shinglesOfBrief = 9
/** Candidates compared word by word, the most alike first. */
const compared = 12
/** So much of the shorter text by the estimate of the signatures; whatever has less has a phrase in common. */
const estimatedShare = copiedFromAgency / 2

/** A version's text as copies are found by it. */
export interface Fingerprint {
  readonly shingles: ReadonlySet<number>
  readonly signature: Uint32Array
  readonly bands: readonly number[]
}

/** The fingerprint of what the article itself says: body and lead, without junk and repeats. */
export function fingerprint(version: Pick<Version, 'text' | 'sentences'>): Fingerprint {
  const set = shinglesOf(version)
  const minima = signature(set)
  return { shingles: set, signature: minima, bands: bands(minima) }
}

function shinglesOf({ text, sentences }: Pick<Version, 'text' | 'sentences'>): ReadonlySet<number> {
  const own = sentences.filter(isQuotable)
  return shingles(
    own.flatMap(({ start, end }) => tokensOfSentence(text.slice(start, end)).map(({ word }) => word)),
  )
}

/**
 * Files a version's fingerprint and gives the article's origin: the earliest piece of the group that it copies, or
 * that copies it; its own id when there is none. When it is itself the earliest, the others get it as their origin.
 * A piece that is merged from several belongs to the one of which it has most, and leaves the others apart.
 */
export async function placeCopy(
  store: Store,
  article: Article,
  print: Fingerprint,
  credits: readonly string[],
): Promise<string> {
  if (print.shingles.size < shinglesOfBrief) return article.id
  const copies = await copiesOf(store, article, print, credits)
  await insertBands(store, article.version, packed(print), print.bands)
  await retellLike(store, article, copies[0])
  const ofMost = copies.filter(copy => sharesText(copy, copies[0]))
  const all = await originsOf(store, copies)
  // What came out before all of them is no merger of them: they are parts of it.
  const isFirst = all.every(origin => appearance(article) < appearance(origin))
  const origins = isFirst ? all : await originsOf(store, ofMost)
  const earliest = [...origins, article].reduce((a, b) => (appearance(b) < appearance(a) ? b : a))
  for (const origin of origins.filter(({ id }) => id !== earliest.id)) {
    for (const copy of await listCopies(store, origin.id))
      await updateArticle(store, copy.id, { origin: earliest.id })
  }
  return earliest.id
}

/** Forgets the fingerprint of a version, when a newer one takes its place. */
export async function forgetCopy(store: Store, version: string): Promise<void> {
  const known = await getSignature(store, version)
  if (known !== null) await removeBands(store, version, bands(minimaOf(known)))
}

/** A signature as it is stored, with the number of shingles at its end. */
function packed({ signature, shingles }: Fingerprint): Uint8Array {
  return new Uint8Array(Uint32Array.of(...signature, shingles.size).buffer)
}

function minimaOf({ signature: bytes }: Signature): Uint32Array {
  return new Uint32Array(bytes.slice().buffer).subarray(0, hashes)
}

/** Of an earlier one, which does not tell it, `unknown`. */
function sizeOf({ signature: bytes }: Signature, unknown: number): number {
  return new Uint32Array(bytes.slice().buffer)[hashes] ?? unknown
}

/** The copy of a retelling retells the same; what copies nobody, or nobody any more, retells nothing so far. */
async function retellLike(store: Store, { id }: Article, copy: Copy | undefined): Promise<void> {
  const retold = copy === undefined ? null : await retellingsAmong(store, [copy.article.id])
  await setRetelling(store, id, retold?.get(copy?.article.id ?? '') ?? null)
}

/** An article that has a text in common with the one that is placed, and which shingles those are. */
interface Copy {
  readonly article: Article
  readonly shared: ReadonlySet<number>
}

function originsOf(store: Store, copies: readonly Copy[]): Promise<Article[]> {
  return getArticles(store, [...new Set(copies.map(copy => copy.article.origin))])
}

/** Whether two copies have the same part of the text. */
function sharesText(a: Copy, b: Copy | undefined): boolean {
  return b !== undefined && containment(a.shared, b.shared) >= samePart
}

/** The articles that share enough of the text, those that share most of it first. */
async function copiesOf(
  store: Store,
  article: Article,
  print: Fingerprint,
  credits: readonly string[],
): Promise<Copy[]> {
  const near = (await candidates(store, print.bands))
    .map(candidate => ({
      version: candidate.version,
      alike: resemblance(print.signature, minimaOf(candidate)),
      size: sizeOf(candidate, shinglesNeeded),
    }))
    .filter(({ alike, size }) => shareOf(alike, print.shingles.size, size) >= estimatedShare)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, compared)
  const versions = await getVersions(
    store,
    near.map(({ version }) => version),
  )
  const articles = await getArticles(store, [...new Set(versions.map(version => version.article))])
  const copies = versions.flatMap(version => {
    const copy = articles.find(({ id }) => id === version.article && id !== article.id)
    if (copy === undefined) return []
    const shingles = shinglesOf(version)
    const share = containment(print.shingles, shingles)
    const sizes = [print.shingles.size, shingles.size]
    const needed = Math.max(...sizes) > longer * Math.min(...sizes) ? copiedIntoLonger : copied
    const isCopy =
      Math.min(...sizes) < shinglesNeeded
        ? share === 1 && sizes[0] === sizes[1] && isSameNews(article, copy, version)
        : share >= needed ||
          (share >= copiedFromAgency && isSameAgency(credits, creditsOf(version, copy.outlet)))
    return isCopy ? [{ article: copy, shared: print.shingles.intersection(shingles) }] : []
  })
  return copies.sort((a, b) => b.shared.size - a.shared.size)
}

/** Of two briefs with the same words, `text` those of one: under the same title, or with a number in them, they are no form. */
function isSameNews(a: Article, b: Article, { text, language }: Version): boolean {
  if (a.title !== null && b.title !== null && bare(a.title) === bare(b.title)) return true
  return findNumbers(text, language).some(number => (numberOf(number) ?? 0) > 1)
}

function bare(title: string): string {
  return tokens(title)
    .map(({ word }) => word)
    .join(' ')
}

/** How much of the smaller of two sets of these sizes stands in the other one, by Jaccard's index of both. */
function shareOf(alike: number, size: number, other: number): number {
  return (alike * (size + other)) / ((1 + alike) * Math.min(size, other))
}

function isSameAgency(a: readonly string[], b: readonly string[]): boolean {
  return a.some(agency => agency !== unnamedAgencies && b.includes(agency))
}

/** When it came out, else when it was read, in milliseconds: dates are written in many zones. */
export function appearance({ publishedAt, readAt }: Article): number {
  const published_ms = publishedAt === null ? Number.NaN : Date.parse(publishedAt)
  return Number.isNaN(published_ms) ? Date.parse(readAt) : published_ms
}
