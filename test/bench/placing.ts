import { insertArticle, updateArticle } from '../../src/store/articles.ts'
import { indexSentences } from '../../src/store/search.ts'
import type { Store } from '../../src/store/store.ts'
import { insertVersion } from '../../src/store/versions.ts'
import { fingerprint, placeCopy } from '../../src/stories/copies.ts'
import { evidenceOf } from '../../src/stories/evidence.ts'
import { placeStory } from '../../src/stories/place.ts'
import { placeRetelling } from '../../src/stories/retellings.ts'
import { splitSentences } from '../../src/text/sentences/sentences.ts'
import { lexemes } from '../../src/text/words/lexemes.ts'
import type { Article, Version } from '../../src/types.ts'
import { generated } from './generate.ts'
import { type BenchOptions, type Cost, type Measured, timeOf, timesOf } from './measure.ts'
import { withStore } from './stores.ts'

/** Articles placed, one after the other, in an archive of each size. */
const placed = 100
/** Articles stored in one transaction on the way from one size to the next. */
const batch = 1_000

/**
 * What it costs to place one article among copies and retellings and in a story, its fingerprint and its commit
 * included, in archives of several sizes. These are filled by placing each article before, but without roles and claims,
 * of which placing only looks at the numbers, and many articles to a transaction. The processor's time leaves out that
 * of a PostgreSQL server.
 */
export async function placingBench({ sizes }: BenchOptions): Promise<Measured[]> {
  const rows = await withStore(async store => {
    const rows: string[][] = []
    let done = 0
    let first: number | null = null
    for (const size of sizes) {
      for (; done < size; done += batch) await fill(store, done, Math.min(batch, size - done))
      done = size
      const costs = await placeEach(store, size)
      done += placed
      const cpu = costs.reduce((sum, cost) => sum + cost.cpu, 0) / placed
      first ??= cpu
      const { p50, p95 } = timesOf(costs.map(cost => cost.wall))
      rows.push([String(size), ...[cpu, p50, p95].map(time => time.toFixed(1)), (cpu / first).toFixed(2)])
    }
    return rows
  })
  const head = ['articles', 'CPU ms each, asked ≤ 10', 'ms p50', 'ms p95', 'times the first, asked ≤ 2']
  return [{ title: 'placing one article, made up', head, rows }]
}

async function fill(store: Store, from: number, count: number): Promise<void> {
  await store.transaction(async () => {
    for (let n = from; n < from + count; n++) {
      const piece = await insert(store, n)
      await place(store, piece)
      await indexSentences(store, piece.version, piece.words)
    }
  })
}

async function placeEach(store: Store, from: number): Promise<Cost[]> {
  const costs: Cost[] = []
  for (let n = from; n < from + placed; n++) {
    const piece = await insert(store, n)
    costs.push(await timeOf(() => store.transaction(() => place(store, piece))))
    await indexSentences(store, piece.version, piece.words)
  }
  return costs
}

interface Piece {
  readonly article: Article
  readonly version: Version
  readonly words: readonly (readonly string[])[]
}

async function place(store: Store, { article, version, words }: Piece): Promise<void> {
  const evidence = { ...evidenceOf(version, [], article.outlet), figures: figuresOf(version) }
  const copied = await placeCopy(store, article, fingerprint(version), evidence.credits)
  const origin = await placeRetelling(store, { ...article, origin: copied }, evidence)
  const story = await placeStory(store, article, words)
  await updateArticle(store, article.id, { origin, story })
}

const categories = ['killed', 'wounded', 'troops', 'arrested', 'displaced', 'crowd']

/** What claims would tell of the numbers of a text, a dozen an article: each as a count of something. */
function figuresOf({ text }: Version): string[] {
  const numbers = [...text.matchAll(/\b\d{2,4}\b/g)].map(([digits]) => Number(digits))
  return numbers.map((number, index) => `${categories[index % categories.length]} ${number}`)
}

/** Stores the n-th made-up article with its sentences, and nothing that follows from them. */
async function insert(store: Store, n: number): Promise<Piece> {
  const { marked: _, guid: __, updatedAt, author, text, ...input } = generated(n)
  const language = input.language ?? 'en'
  const sentences = splitSentences(text, language).map(([start, end]) => {
    return { start, end, role: 'body', language } as const
  })
  const id = `a${n}`
  const readAt = new Date().toISOString()
  const article = { ...input, id, language, readAt, version: `v${n}`, origin: id, story: '' }
  const { title, publishedAt } = input
  const version = { id: article.version, article: id, number: 1, title, author, language, text }
  const whole = { ...version, publishedAt, updatedAt, readAt, sentences }
  await insertArticle(store, article, [`url:${input.url}`])
  await insertVersion(store, whole)
  return {
    article,
    version: whole,
    words: sentences.map(({ start, end }) => lexemes(text.slice(start, end), language)),
  }
}
