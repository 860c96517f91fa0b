import { isQuotable } from '../quotable.ts'
import { getArticles, listCopies, updateArticle } from '../store/articles.ts'
import { candidates, getSignature, insertBands, removeBands, type Signature } from '../store/shingles.ts'
import type { Store } from '../store/store.ts'
import { getVersions } from '../store/versions.ts'
import { tokens } from '../text/tokens.ts'
import type { Article, Version } from '../types.ts'
import { bands, containment, resemblance, shingles, signature } from './minhash.ts'

/**
 * Half of the shorter text stands in the longer one: a copy, also when it is cut or every other sentence is new. The
 * shingles that reach over an edge are lost, so that half a text gives two fifths of its shingles.
 */
const copied = 0.4
/** Texts under this many shingles (three lines) are too short to tell a copy from a common phrase. */
const shinglesNeeded = 24
/** Candidates compared word by word, the most alike first. */
const compared = 12

/** A version's text as copies are found by it. */
export interface Fingerprint {
  readonly shingles: ReadonlySet<number>
  readonly signature: Uint32Array
  readonly bands: readonly string[]
}

/** The fingerprint of what the article itself says: body and lead, without junk and repeats. */
export function fingerprint(version: Pick<Version, 'text' | 'sentences'>): Fingerprint {
  const set = shinglesOf(version)
  const minima = signature(set)
  return { shingles: set, signature: minima, bands: bands(minima) }
}

function shinglesOf({ text, sentences }: Pick<Version, 'text' | 'sentences'>): ReadonlySet<number> {
  const own = sentences.filter(isQuotable)
  return shingles(own.flatMap(({ start, end }) => tokens(text, start, end).map(token => token.word)))
}

/**
 * Files a version's fingerprint and gives the article's origin: the earliest piece of the group that it copies, or
 * that copies it; its own id when there is none. When it is itself the earliest, the others get it as their origin.
 */
export async function placeCopy(store: Store, article: Article, print: Fingerprint): Promise<string> {
  if (print.shingles.size < shinglesNeeded) return article.id
  const group = await copiesOf(store, article, print)
  const bytes = new Uint8Array(print.signature.buffer)
  await insertBands(store, article.version, bytes, print.bands)
  const origins = await getArticles(store, [...new Set(group.map(copy => copy.origin))])
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

function minimaOf({ signature: bytes }: Signature): Uint32Array {
  return new Uint32Array(bytes.slice().buffer)
}

async function copiesOf(store: Store, article: Article, print: Fingerprint): Promise<Article[]> {
  const near = (await candidates(store, print.bands))
    .map(candidate => ({
      version: candidate.version,
      alike: resemblance(print.signature, minimaOf(candidate)),
    }))
    .sort((a, b) => b.alike - a.alike)
    .slice(0, compared)
  const versions = await getVersions(
    store,
    near.map(({ version }) => version),
  )
  const copies = versions.filter(version => containment(print.shingles, shinglesOf(version)) >= copied)
  const articles = await getArticles(store, [...new Set(copies.map(version => version.article))])
  return articles.filter(({ id }) => id !== article.id)
}

/** When it came out, else when it was read, in milliseconds: dates are written in many zones. */
function appearance({ publishedAt, readAt }: Article): number {
  const published_ms = publishedAt === null ? Number.NaN : Date.parse(publishedAt)
  return Number.isNaN(published_ms) ? Date.parse(readAt) : published_ms
}
