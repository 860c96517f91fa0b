import { createHash } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import { VerbatimError } from '../errors.ts'
import { sourceNameOf } from '../text/source-names.ts'
import type { Language, Quote, Sentence, Span, Version } from '../types.ts'
import { insertRows, isOneOf } from './bulk.ts'
import type { VersionRow } from './schema.ts'
import type { Store } from './store.ts'

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
    const text_hash = createHash('sha256').update(version.text).digest('hex')
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
  if (ids.length === 0) return []
  const rows = await store.db
    .selectFrom('versions')
    .selectAll()
    .where(isOneOf(store, sql.ref('id'), ids))
    .execute()
  const sentences = await store.db
    .selectFrom('sentences')
    .select(['version', 'start', 'end', 'role', 'language'])
    .where(isOneOf(store, sql.ref('version'), ids))
    .orderBy('version')
    .orderBy('position')
    .execute()
  const byVersion = Map.groupBy(sentences, sentence => sentence.version)
  const found = new Map(rows.map(row => [row.id, versionOf(row, byVersion.get(row.id) ?? [])]))
  return ids.flatMap(id => found.get(id) ?? [])
}

/** Versions of the articles of some origins, or of some stories, current or replaced, read in a stretch of time. */
export interface VersionsBefore {
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

function versionOf(row: VersionRow, sentences: readonly Sentence[]): Version {
  return {
    id: row.id,
    article: row.article,
    number: row.number,
    title: row.title,
    author: row.author,
    language: row.language,
    text: row.text,
    publishedAt: row.published_at,
    updatedAt: row.updated_at,
    readAt: row.read_at,
    sentences: sentences.map(({ start, end, role, language }) => ({ start, end, role, language })),
  }
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

export interface Place {
  readonly version: string
  readonly span: Span
}

/**
 * One quote: the stored text between two offsets, in UTF-16 code units.
 *
 * @throws VerbatimError `version-not-found` or `quote-out-of-range`
 */
export async function makeQuote(store: Store, version: string, span: Span): Promise<Quote> {
  const texts = await readTexts(store, [version])
  return quoteAt(texts, { version, span })
}

/**
 * Many quotes at once, in the order of the places.
 *
 * @throws VerbatimError `version-not-found` or `quote-out-of-range`, for the first place that is wrong
 */
export async function makeQuotes(store: Store, places: readonly Place[]): Promise<Quote[]> {
  if (places.length === 0) return []
  const texts = await readTexts(store, [...new Set(places.map(place => place.version))])
  return places.map(place => quoteAt(texts, place))
}

interface QuotedText {
  readonly text: string
  readonly language: Language
  readonly article: Quote['article']
  /** The sentences in the other language: an English statement in a French article. */
  readonly foreign: readonly (readonly [start: number, end: number, language: Language])[]
}

async function readTexts(store: Store, versions: readonly string[]): Promise<Map<string, QuotedText>> {
  const rows = await store.db
    .selectFrom('versions')
    .innerJoin('articles', 'articles.id', 'versions.article')
    .select(['versions.id', 'versions.text', 'versions.language', 'articles.id as article'])
    .select([
      'articles.title',
      'articles.outlet',
      'articles.url',
      'articles.source',
      'articles.published_at',
      'articles.read_at',
      'articles.story',
    ])
    .select(foreignOf(store).as('foreign'))
    .where(isOneOf(store, sql.ref('versions.id'), versions))
    .execute()
  const texts = new Map<string, QuotedText>()
  for (const row of rows) {
    const { id, text, language, article, title, outlet, url, published_at, read_at, story } = row
    const readFrom = sourceNameOf(row)
    const read = {
      ...(published_at === null ? { readAt: read_at } : {}),
      ...(readFrom === null ? {} : { readFrom }),
    }
    const quoted = { id: article, title, outlet, url, publishedAt: published_at, ...read, story }
    const foreign = row.foreign === null ? [] : JSON.parse(row.foreign)
    texts.set(id, { text, language, article: quoted, foreign })
  }
  return texts
}

/** As JSON text; null or an empty list for nearly all. */
function foreignOf({ engine }: Store): RawBuilder<string | null> {
  const list =
    engine === 'sqlite'
      ? sql`json_group_array(json_array(start, "end", language))`
      : sql`json_agg(json_build_array(start, "end", language))::text`
  return sql`(
    select ${list} from sentences where version = versions.id and language <> versions.language
  )`
}

function quoteAt(texts: ReadonlyMap<string, QuotedText>, { version, span }: Place): Quote {
  const [start, end] = span
  const found = texts.get(version)
  if (!found) throw notFound(version)
  if (!isWithin(found.text, span)) throw outOfRange(version, span)
  const sentence = found.foreign.find(([from, to]) => from <= start && start < to)
  return {
    text: found.text.slice(start, end),
    language: sentence?.[2] ?? found.language,
    version,
    start,
    end,
    article: found.article,
  }
}

function isWithin(text: string, [start, end]: Span): boolean {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return false
  if (start < 0 || end <= start || end > text.length) return false
  return text.slice(start, end).isWellFormed()
}

function notFound(version: string): VerbatimError {
  return new VerbatimError('version-not-found', {
    fr: `La version ${version} n’est pas enregistrée : choisissez-en une dans la liste des articles.`,
    en: `The version ${version} is not stored: choose one from the list of articles.`,
  })
}

function outOfRange(version: string, [start, end]: Span): VerbatimError {
  return new VerbatimError('quote-out-of-range', {
    fr: `Rien ne se cite de ${start} à ${end} dans la version ${version} : donnez des positions prises dans son texte.`,
    en: `Nothing can be quoted from ${start} to ${end} in version ${version}: give offsets taken from its text.`,
  })
}
