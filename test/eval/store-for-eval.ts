import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { identities } from '../../src/articles/identity.ts'
import { ingest } from '../../src/ingest.ts'
import { findArticle, getArticle } from '../../src/store/articles.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import type { Article, ArticleInput } from '../../src/types.ts'

/** A store in a folder of its own, gone when the work is done. */
export async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'verbatim-eval-'))
  const store = await openStore({ databaseUrl: null, dataDirectory: directory })
  try {
    return await work(store)
  } finally {
    await store.close()
    await rm(directory, { recursive: true, force: true })
  }
}

/** An article of an evaluation file; what the file does not say is unknown. */
export type EvalArticle = Pick<ArticleInput, 'source' | 'text' | 'title'> & Partial<ArticleInput>

/** Reads articles in their order and gives what each became, as it stands when all are read; null for one refused. */
export async function readArticles(
  store: Store,
  inputs: readonly EvalArticle[],
): Promise<(Article | null)[]> {
  const ids: (string | null)[] = []
  for (const given of inputs) ids.push(await readOne(store, given))
  return Promise.all(ids.map(async id => (id === null ? null : getArticle(store, id))))
}

async function readOne(store: Store, given: EvalArticle): Promise<string | null> {
  const unknown = { url: null, outlet: null, author: null, guid: null, publishedAt: null, updatedAt: null }
  const input: ArticleInput = { ...unknown, language: null, marked: [], ...given }
  await ingest(store, input, new Date())
  return (await findArticle(store, identities(input)))?.id ?? null
}
