import { sql } from 'kysely'
import { assignRoles } from '../../src/articles/cleaning/cleaning.ts'
import { deriveAgain } from '../../src/reading/derive.ts'
import { insertArticle } from '../../src/store/articles.ts'
import type { Store } from '../../src/store/store.ts'
import { insertVersion } from '../../src/store/versions.ts'
import type { Article, Language, Version } from '../../src/types.ts'
import { articlesOfEvent, copiedBy, generated } from './generate.ts'

/** Articles stored in one transaction. */
const batch = 1_000
/** As many as feeds carry: 900,000 in 100,000 articles. */
const sentencesEach = 9

/**
 * Fills an archive with the made-up articles from the one to before the other, several times as fast as reading them:
 * their roles, claims, lexemes and evidence are made and stored by the code that reads, but which article is whose copy,
 * and in which story, is told by how they were made up instead of found out; and a thousand are committed at once.
 */
export async function fill(store: Store, from: number, to: number): Promise<void> {
  for (let start = from; start < to; start += batch)
    await store.transaction(async () => {
      for (let n = start; n < Math.min(to, start + batch); n++) await insert(store, n)
    })
  // As PostgreSQL does by itself within a minute of so many rows.
  if (store.engine === 'postgres') await sql`analyze`.execute(store.db)
}

async function insert(store: Store, n: number): Promise<void> {
  const input = generated(n, sentencesEach)
  const { text, title, author, source, url, outlet, publishedAt, updatedAt } = input
  const language: Language = input.language ?? 'fr'
  const readAt = publishedAt ?? ''
  const version: Version = {
    id: `v${n}`,
    article: `a${n}`,
    number: 1,
    title,
    author,
    language,
    text,
    publishedAt,
    updatedAt,
    readAt,
    sentences: assignRoles(input, language),
  }
  const article: Article = {
    id: version.article,
    source,
    title,
    url,
    outlet,
    publishedAt,
    readAt,
    language,
    version: version.id,
    origin: `a${copiedBy(n) ?? n}`,
    story: `s${Math.floor(n / articlesOfEvent)}`,
  }
  await insertArticle(store, article, [source])
  await insertVersion(store, version)
  await deriveAgain(store, article, version)
}
