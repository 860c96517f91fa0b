import '../../src/memory.ts'
import { assignRoles } from '../../src/articles/cleaning/cleaning.ts'
import { openWeb, readSource } from '../../src/articles/read.ts'
import { placeArticle, readVersion, type Told } from '../../src/reading/derive.ts'
import { insertArticle, updateArticle } from '../../src/store/articles.ts'
import { indexSentences } from '../../src/store/search.ts'
import type { Store } from '../../src/store/store.ts'
import { insertVersion } from '../../src/store/versions.ts'
import { fingerprint } from '../../src/stories/copies.ts'
import { detectLanguage } from '../../src/text/language.ts'
import type { ArticleInput, Version } from '../../src/types.ts'
import { timed } from './measure.ts'
import type { Stages, StageTimes } from './reading.ts'
import { withStore } from './stores.ts'

const [file, next] = process.argv.slice(2)
if (file === undefined || next === undefined) throw new Error('Give two files to read')

/** Articles in one transaction, as in reading. */
const batch = 50

await withStore(async store => {
  const first = await readInStages(store, await inputsOf(file))
  const warm = await readInStages(store, await inputsOf(next))
  const times: StageTimes = { first, warm }
  process.send?.(times)
})

async function inputsOf(path: string): Promise<ArticleInput[]> {
  const web = openWeb()
  const inputs: ArticleInput[] = []
  for await (const item of readSource(path, web)) if (item.ok) inputs.push(item.input)
  await web.close()
  return inputs
}

/** Reads articles as `ingest` does new ones, storing no more of them than it takes to place the next ones among them. */
async function readInStages(store: Store, inputs: readonly ArticleInput[]): Promise<Stages> {
  const times = { texts: 0, placing: 0 }
  for (let from = 0; from < inputs.length; from += batch)
    await store.transaction(async () => {
      for (const input of inputs.slice(from, from + batch)) await readOne(store, input, times)
    })
  return times
}

async function readOne(
  store: Store,
  input: ArticleInput,
  times: { texts: number; placing: number },
): Promise<void> {
  const { result: read, cost: texts } = await timed(() => readText(input))
  const { version } = read
  const { source, title, url, outlet, publishedAt } = input
  const known = { id: version.article, version: version.id, origin: version.article, story: '' }
  const { readAt, language } = version
  const article = { ...known, source, title, url, outlet, publishedAt, readAt, language }
  await insertArticle(store, article, [`url:${url}`])
  await insertVersion(store, version)
  const { result: place, cost: placing } = await timed(() => placeArticle(store, article, read))
  await indexSentences(store, version, read.words)
  await updateArticle(store, article.id, place)
  times.texts += texts.cpu
  times.placing += placing.cpu
}

/** All that follows from an article's text alone. */
function readText(input: ArticleInput): Told & { readonly version: Version } {
  const language = input.language ?? detectLanguage(input.text) ?? 'en'
  const ids = { id: `v ${input.url}`, article: `a ${input.url}`, number: 1, readAt: new Date().toISOString() }
  const version = { ...input, ...ids, language, sentences: assignRoles(input, language) }
  return { version, ...readVersion(version, input.outlet), print: fingerprint(version) }
}
