import { type RawBuilder, sql } from 'kysely'
import { sourceNameOf } from '../text/names/source-names.ts'
import type { Article, Quote, Sentence, Version } from '../types.ts'
import { articleOf, articlesById } from './articles.ts'
import { isOneOf } from './bulk.ts'
import { ReadOnce } from './read-once.ts'
import type { ArticleRow, VersionRow } from './rows-articles.ts'
import type { Store } from './store.ts'

/** A version with its sentences, and its article as a quote of it names it. */
export interface StoredVersion {
  readonly version: Version
  readonly quoted: Quote['article']
}

/** One statement for versions, sentences and articles: what quotes a version is asked for all of them. */
export const versionsById = new ReadOnce<StoredVersion>(async (store, ids) => {
  const { rows } = await sql<Row>`
    select versions.id, article, number, versions.title, author, versions.language, text,
      versions.published_at, updated_at, versions.read_at, ${sentencesOf(store)} as sentences, source,
      articles.title as article_title, url, outlet, articles.published_at as article_published_at,
      articles.read_at as article_read_at, articles.language as article_language, version, origin, story
    from versions join articles on articles.id = article
    where ${isOneOf(store, sql.ref('versions.id'), ids)}`.execute(store.db)
  const read = rows.map(row => ({ id: row.id, version: versionOf(row), article: articleIn(row) }))
  articlesById.add(store, new Map(read.map(({ article }) => [article.id, article])))
  return new Map(read.map(({ id, version, article }) => [id, { version, quoted: quotedAs(article) }]))
})

type ColumnsOfArticle = 'title' | 'published_at' | 'read_at' | 'language'

type Row = Omit<VersionRow, 'dated_at' | 'text_hash'> &
  Omit<ArticleRow, 'id' | ColumnsOfArticle> & {
    readonly [Name in ColumnsOfArticle as `article_${Name}`]: ArticleRow[Name]
  } & { readonly sentences: string | null }

/** As JSON text, in their order; null on PostgreSQL for none. */
function sentencesOf({ engine }: Store): RawBuilder<string | null> {
  const list =
    engine === 'sqlite'
      ? sql`json_group_array(json_array(start, "end", role, language) order by position)`
      : sql`json_agg(json_build_array(start, "end", role, language) order by position)::text`
  return sql`(select ${list} from sentences where version = versions.id)`
}

function versionOf(row: Row): Version {
  const sentences: readonly [number, number, Sentence['role'], Sentence['language']][] = JSON.parse(
    row.sentences ?? '[]',
  )
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
    sentences: sentences.map(([start, end, role, language]) => ({ start, end, role, language })),
  }
}

function articleIn(row: Row): Article {
  return articleOf({
    id: row.article,
    source: row.source,
    title: row.article_title,
    url: row.url,
    outlet: row.outlet,
    published_at: row.article_published_at,
    read_at: row.article_read_at,
    language: row.article_language,
    version: row.version,
    origin: row.origin,
    story: row.story,
  })
}

function quotedAs(article: Article): Quote['article'] {
  const { id, title, outlet, url, publishedAt, readAt, story } = article
  const readFrom = sourceNameOf(article)
  return {
    id,
    title,
    outlet,
    url,
    publishedAt,
    ...(publishedAt === null ? { readAt } : {}),
    ...(readFrom === null ? {} : { readFrom }),
    story,
  }
}
