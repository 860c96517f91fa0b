import { identities } from '../../src/articles/identity.ts'
import { ingest } from '../../src/reading/ingest.ts'
import { getArticle } from '../../src/store/articles.ts'
import { articlesByKey } from '../../src/store/readings.ts'
import type { Store } from '../../src/store/store.ts'
import type { Article, ArticleInput } from '../../src/types.ts'

/** An article of an evaluation file; what the file does not say is unknown. */
type EvalArticle = Pick<ArticleInput, 'source' | 'text' | 'title'> & Partial<ArticleInput>

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
  const keys = identities(input)
  const ids = await articlesByKey(store, keys)
  return keys.map(key => ids.get(key)).find(id => id !== undefined) ?? null
}
