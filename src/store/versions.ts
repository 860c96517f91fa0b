import { hash } from 'node:crypto'
import { sql } from 'kysely'
import { VerbatimError } from '../errors.ts'
import type { Sentence, Version } from '../types.ts'
import { insertRows, isOneOf } from './bulk.ts'
import type { Store } from './store.ts'
import { versionsById } from './stored-versions.ts'

/**
 * Stores a version and its sentences, for good.
 *
 * @throws VerbatimError `text-not-storable` when the text holds a NUL or half a surrogate pair, which a
 *   database would refuse or change
 */
export async function insertVersion(store: Store, version: Version): Promise<void> {
  if (version.text.includes('\0') || !version.text.isWellFormed()) throw notStorable(version)
  await store.transaction(async () => {
    const { publishedAt, updatedAt, readAt, sentences: _, ...same } = version
    const times = { published_at: publishedAt, updated_at: updatedAt, read_at: readAt }
    const text_hash = hash('sha256', version.text)
    const row = { ...same, ...times, dated_at: datedAt(version), text_hash }
    await insertRows(store, 'versions', versionColumns, [row])
    await insertSentences(store, version.id, version.sentences)
  })
}

const versionColumns = [
  'id',
  'article',
  'number',
  'title',
  'author',
  'language',
  'text',
  'published_at',
  'updated_at',
  'read_at',
  'dated_at',
  'text_hash',
] as const

/** Cuts a stored text into sentences anew, when the rules for that have changed. The text stays as it is. */
export async function replaceSentences(
  store: Store,
  version: string,
  sentences: readonly Sentence[],
): Promise<void> {
  await store.db.deleteFrom('sentences').where('version', '=', version).execute()
  await insertSentences(store, version, sentences)
}

async function insertSentences(store: Store, version: string, sentences: readonly Sentence[]): Promise<void> {
  const rows = sentences.map(({ start, end, role, language }, position) => {
    return { version, position, start, end, role, language }
  })
  await insertRows(store, 'sentences', ['version', 'position', 'start', 'end', 'role', 'language'], rows)
}

export async function getVersion(store: Store, id: string): Promise<Version | null> {
  const [version] = await getVersions(store, [id])
  return version ?? null
}

/** The ids of an article's versions, the oldest first. */
export async function versionIds(store: Store, article: string): Promise<string[]> {
  const rows = await store.db
    .selectFrom('versions')
    .select('id')
    .where('article', '=', article)
    .orderBy('number')
    .execute()
  return rows.map(({ id }) => id)
}

/** Those of the versions that there are, with their sentences, in the order asked for. */
export async function getVersions(store: Store, ids: readonly string[]): Promise<Version[]> {
  const found = await versionsById.get(store, ids)
  return ids.flatMap(id => found.get(id)?.version ?? [])
}

/** Versions of the articles of some origins, or of some stories, current or replaced, read in a stretch of time. */
interface VersionsBefore {
  readonly by: 'origin' | 'story'
  readonly ids: readonly string[]
  /** ISO 8601 instants: read after the one, and not after the other. */
  readonly readAfter: string
  readonly readUntil: string
  /** Those read last are kept. */
  readonly limit: number
}

/** Each with the origin of its article, the one read last first. */
export async function versionsReadBefore(
  store: Store,
  asked: VersionsBefore,
): Promise<{ readonly id: string; readonly origin: string }[]> {
  return store.db
    .selectFrom('articles')
    .innerJoin('versions', 'versions.article', 'articles.id')
    .select(['versions.id', 'articles.origin'])
    .where(isOneOf(store, sql.ref(`articles.${asked.by}`), asked.ids))
    .where('versions.read_at', '>', asked.readAfter)
    .where('versions.read_at', '<=', asked.readUntil)
    .orderBy('versions.read_at', 'desc')
    .orderBy('versions.id')
    .limit(asked.limit)
    .execute()
}

/** Publication in UTC, so that times sort as text; a bare date stays one, and comes before its day's hours. */
export function datedAt(version: Version): string {
  const published = version.publishedAt
  if (published === null) return version.readAt
  if (/^\d{4}-\d{2}-\d{2}$/.test(published)) return published
  const time = Date.parse(published)
  return Number.isNaN(time) ? version.readAt : new Date(time).toISOString()
}

function notStorable(version: Version): VerbatimError {
  return new VerbatimError('text-not-storable', {
    fr: `Le texte de l’article ${version.article} contient des caractères invalides : décodez-le à nouveau, avec le bon jeu de caractères.`,
    en: `The text of article ${version.article} holds invalid characters: decode it again, with the right character set.`,
  })
}
