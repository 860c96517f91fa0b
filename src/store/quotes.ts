import { type RawBuilder, sql } from 'kysely'
import { VerbatimError } from '../errors.ts'
import { sourceNameOf } from '../text/source-names.ts'
import type { Language, Quote, Span } from '../types.ts'
import { isOneOf } from './bulk.ts'
import type { Store } from './store.ts'

/** Where the words of a quote stand. */
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
