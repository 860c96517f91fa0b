import { isCut } from '../articles/cleaning/resemblance.ts'
import { bodyHash, textHash } from '../articles/identity.ts'
import { findReading, type Reading, rememberReading } from '../store/readings.ts'
import type { Store } from '../store/store.ts'
import { isQuotable } from '../text/sentences/quotable.ts'
import type { Article, ArticleInput, Sentence, Version } from '../types.ts'
import { sourceKey } from './recognise.ts'

/** Below this part of the length of what another source gave, a text is that one's summary. */
const summaryMax = 2 / 3

/** Whose words a version that differs from the one before has: of the source that gave that one, or of another. */
export type Succession = 'same source' | 'other source'

/**
 * Whether a reading that differs from an article's current version is to become the next one; null when not. It is not when its source
 * says what it said the last time, or when the current version came from another source and this one differs in the
 * title alone or is much shorter: a feed's summary never replaces the page, and two sources of one article never take
 * turns. Nor is it when it is the current text cut short. Whatever the answer, it is remembered what the source gave.
 */
export async function successionOf(
  store: Store,
  article: Article,
  before: Version,
  input: ArticleInput,
  sentences: readonly Sentence[],
): Promise<Succession | null> {
  const reading = readingOf(input, sentences, null)
  const last = await findReading(store, article.id, reading.source)
  if (last !== null && (last.textHash === reading.textHash || last.bodyHash === reading.bodyHash)) {
    await rememberReading(store, article.id, { ...reading, version: last.version })
    return null
  }
  if (isCut(ownText(sentences, input.text), input.title, ownText(before.sentences, before.text))) {
    await rememberReading(store, article.id, { ...reading, version: last?.version ?? null })
    return null
  }
  const isOwn =
    last === null ? sourceKey(article.source) === reading.source : last.version === article.version
  if (isOwn) return 'same source'
  if (isFuller(before, input, sentences)) return 'other source'
  await rememberReading(store, article.id, reading)
  return null
}

/** Remembers that a source gave this version of an article. */
export async function rememberVersion(
  store: Store,
  version: Pick<Version, 'id' | 'article'>,
  input: ArticleInput,
  sentences: readonly Sentence[],
): Promise<void> {
  await rememberReading(store, version.article, readingOf(input, sentences, version.id))
}

function isFuller(before: Version, input: ArticleInput, sentences: readonly Sentence[]): boolean {
  const isOnlyTitle = bodyHash(before.sentences, before.text) === bodyHash(sentences, input.text)
  return !isOnlyTitle && lengthOf(sentences) >= lengthOf(before.sentences) * summaryMax
}

function ownText(sentences: readonly Sentence[], text: string): string {
  const own = sentences.filter(isQuotable)
  return own.length === 0 ? text : own.map(({ start, end }) => text.slice(start, end)).join('\n')
}

function lengthOf(sentences: readonly Sentence[]): number {
  const own = sentences.filter(isQuotable)
  return own.reduce((sum, { start, end }) => sum + end - start, 0)
}

function readingOf(
  { source, title, text }: ArticleInput,
  sentences: readonly Sentence[],
  version: string | null,
): Reading {
  return {
    source: sourceKey(source),
    textHash: textHash(`${title ?? ''}\n${text}`),
    bodyHash: textHash(`${title ?? ''}\n${bodyHash(sentences, text)}`),
    version,
  }
}
