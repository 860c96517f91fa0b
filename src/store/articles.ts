import { sql } from 'kysely'
import { VerbatimError } from '../errors.ts'
import type { Article } from '../types.ts'
import { fixedLimit, insertRows, isOneOf } from './bulk.ts'
import { addIdentities } from './identities.ts'
import { onceAMinute } from './once-a-minute.ts'
import { ReadOnce } from './read-once.ts'
import type { ArticleRow } from './rows-articles.ts'
import type { Store } from './store.ts'

const outlets_max = 5_000

export async function getArticle(store: Store, id: string): Promise<Article | null> {
  const row = await store.db.selectFrom('articles').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? articleOf(row) : null
}

/** Those of the articles that there are, in the order asked for. */
export async function getArticles(store: Store, ids: readonly string[]): Promise<Article[]> {
  const found = await articlesById.get(store, ids)
  return ids.flatMap(id => found.get(id) ?? [])
}

export const articlesById = new ReadOnce<Article>(async (store, ids) => {
  const rows = await store.db
    .selectFrom('articles')
    .selectAll()
    .where(isOneOf(store, sql.ref('id'), ids))
    .execute()
  return new Map(rows.map(row => [row.id, articleOf(row)]))
})

/** The names of outlets, each once; at most a few thousand. */
export async function outletNames(store: Store): Promise<string[]> {
  // From name to name through the index: every article has one, and there are few names.
  const { rows } = await sql<{ outlet: string }>`
    with recursive names (outlet, place) as (
      select min(outlet), 1 from articles
      union all
      select (select min(outlet) from articles where articles.outlet > names.outlet), place + 1
      from names where names.outlet is not null and place < ${outlets_max}
    )
    select outlet from names where outlet is not null`.execute(store.db)
  return rows.map(({ outlet }) => outlet)
}

/** Those of the versions that are of an article of an outlet, in the order asked for. */
export async function versionsOfOutlet(
  store: Store,
  outlet: string,
  versions: readonly string[],
): Promise<string[]> {
  const rows = await store.db
    .selectFrom('articles')
    .select('version')
    .where('outlet', '=', outlet)
    .where(isOneOf(store, sql.ref('version'), versions))
    .execute()
  const found = new Set(rows.map(({ version }) => version))
  return versions.filter(version => found.has(version))
}

/** All articles, the earliest published first (by reading where nobody knows), then by id. */
export async function listArticles(store: Store): Promise<Article[]> {
  const rows = await store.db
    .selectFrom('articles')
    .innerJoin('versions', 'versions.id', 'articles.version')
    .selectAll('articles')
    .orderBy('versions.dated_at')
    .orderBy('articles.id')
    .execute()
  return rows.map(articleOf)
}

/** The copies of an origin, the origin itself included, in the order in which they were read. */
export async function listCopies(store: Store, origin: string): Promise<Article[]> {
  const rows = await store.db
    .selectFrom('articles')
    .selectAll()
    .where('origin', '=', origin)
    .orderBy('read_at')
    .orderBy('id')
    .execute()
  return rows.map(articleOf)
}

/** The articles of a story that were read last, the newest first. */
export async function newestOfStory(store: Store, story: string, limit: number): Promise<Article[]> {
  const rows = await store.db
    .selectFrom('articles')
    .selectAll()
    .where('story', '=', story)
    .orderBy('read_at', 'desc')
    .orderBy('id')
    .limit(fixedLimit(limit))
    .execute()
  return rows.map(articleOf)
}

/** Articles whose current version was read after `from` and not after `to`, in the order of `listArticles`. */
export async function articlesRead(store: Store, from: string, to: string): Promise<Article[]> {
  const rows = await store.db
    .selectFrom('articles')
    .innerJoin('versions', 'versions.id', 'articles.version')
    .selectAll('articles')
    .where('versions.read_at', '>', from)
    .where('versions.read_at', '<=', to)
    .orderBy('versions.dated_at')
    .orderBy('articles.id')
    .execute()
  return rows.map(articleOf)
}

/** The same as it was then: each article with the version that was its newest at `to`, whatever has been read since. */
export async function articlesReadThen(store: Store, from: string, to: string): Promise<Article[]> {
  const rows = await store.db
    .selectFrom('articles')
    .innerJoin('versions', 'versions.article', 'articles.id')
    .selectAll('articles')
    .select('versions.id as then')
    .where('versions.read_at', '>', from)
    .where('versions.read_at', '<=', to)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('versions as later')
            .select('later.id')
            .whereRef('later.article', '=', 'versions.article')
            .whereRef('later.number', '>', 'versions.number')
            .where('later.read_at', '<=', to),
        ),
      ),
    )
    .orderBy('versions.dated_at')
    .orderBy('articles.id')
    .execute()
  return rows.map(({ then, ...row }) => ({ ...articleOf(row), version: then }))
}

/**
 * Stores a new article and what it is recognised by. To be called inside a transaction.
 *
 * @throws VerbatimError `article-known` when an identity belongs to another article already, as when two
 *   processes read the same piece at once
 */
export async function insertArticle(
  store: Store,
  article: Article,
  identities: readonly string[],
): Promise<void> {
  await store.transaction(async () => {
    const { publishedAt, readAt, ...same } = article
    const row = { ...same, published_at: publishedAt, read_at: readAt }
    await insertRows(store, 'articles', articleColumns, [row])
    const added = await addIdentities(store, article.id, identities)
    if (added < new Set(identities).size) throw alreadyKnown(article)
  })
}

const articleColumns = [
  'id',
  'source',
  'title',
  'url',
  'outlet',
  'published_at',
  'read_at',
  'language',
  'version',
  'origin',
  'story',
] as const

type ArticlePatch = Partial<
  Pick<Article, 'title' | 'url' | 'outlet' | 'publishedAt' | 'version' | 'origin' | 'story' | 'language'>
>

/** Changes what the patch names and nothing else. */
export async function updateArticle(store: Store, id: string, patch: ArticlePatch): Promise<void> {
  const { publishedAt, ...same } = patch
  const values: Partial<ArticleRow> =
    publishedAt === undefined ? same : { ...same, published_at: publishedAt }
  if (Object.keys(values).length === 0) return
  await store.db.updateTable('articles').set(values).where('id', '=', id).execute()
}

interface ArticleCount {
  readonly articles: number
  readonly origins: number
}

/** How many articles, all or these, and how many independent origins they have. */
export async function countArticles(
  store: Store,
  ids: readonly string[] | null = null,
): Promise<ArticleCount> {
  let each = store.db
    .selectFrom('articles')
    .select(({ fn }) => fn.countAll<number>().as('articles'))
    .groupBy('origin')
  if (ids) each = each.where(isOneOf(store, sql.ref('id'), ids))
  return store.db
    .selectFrom(each.as('each'))
    .select(({ fn }) => [
      fn.coalesce(fn.sum<number>('articles'), sql<number>`0`).as('articles'),
      fn.countAll<number>().as('origins'),
    ])
    .executeTakeFirstOrThrow()
}

const large = 20_000

/** All of them, those of a large archive as of the last minute. */
export const countArticlesRecently = onceAMinute(
  store => countArticles(store),
  ({ articles }) => articles >= large,
)

export function articleOf(row: ArticleRow): Article {
  return {
    id: row.id,
    source: row.source,
    title: row.title,
    url: row.url,
    outlet: row.outlet,
    publishedAt: row.published_at,
    readAt: row.read_at,
    language: row.language,
    version: row.version,
    origin: row.origin,
    story: row.story,
  }
}

function alreadyKnown(article: Article): VerbatimError {
  return new VerbatimError('article-known', {
    fr: `L’article ${article.source} vient d’être enregistré par ailleurs : relisez-le.`,
    en: `The article ${article.source} has just been stored by another reader: read it again.`,
  })
}
