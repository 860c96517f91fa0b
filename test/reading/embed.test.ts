import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createEmbedding } from '../../src/model/embedding.ts'
import { probes } from '../../src/model/probes.ts'
import { embedArticles } from '../../src/reading/embed.ts'
import type { Store } from '../../src/store/store.ts'
import { embeddingOf, usageByWorkspace, usageOf } from '../../src/store/usage.ts'
import {
  componentsOf,
  countNotEmbedded,
  getEmbeddingFailure,
  getEmbeddingModel,
} from '../../src/store/vectors.ts'
import type { Article } from '../../src/types.ts'
import { FakeEmbeddings } from '../fakes/embeddings.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

let server: FakeEmbeddings
let store: Store
let articles: Article[]
const today = new Date().toISOString().slice(0, 10)

beforeEach(async () => {
  server = await new FakeEmbeddings().start()
  store = await emptyStore()
  articles = []
  for (let n = 0; n < 40; n++)
    articles.push(
      await readArticle(store, `The ferry ${n} left the harbour. The captain of ferry ${n} saw a whale.`),
    )
})

afterEach(() => server.stop())

const run = (changes: { model?: string; dailyTokens?: number } = {}, isStopped = () => false) => {
  const settings = {
    apiKey: 'none',
    baseUrl: server.baseUrl,
    model: 'fake',
    dailyTokens: 1_000_000,
    ...changes,
  }
  return embedArticles({ store, embedding: createEmbedding(settings, store), log: () => {} }, { isStopped })
}

const asked = () => server.requests.flat().filter(text => !probes.flat().includes(text))

test('every sentence is given one vector, in few requests, and none is asked for twice', async () => {
  expect(await run()).toEqual({ done: 40, failure: null })
  expect(asked()).toHaveLength(80)
  expect(new Set(asked()).size).toBe(80)
  expect(server.requests.length).toBeLessThanOrEqual(4)
  expect(await run()).toEqual({ done: 0, failure: null })
  expect(asked()).toHaveLength(80)
})

test('an interrupted run goes on where it was', async () => {
  let rounds = 0
  expect(await run({}, () => rounds++ > 0)).toEqual({ done: 16, failure: null })
  expect(await run()).toEqual({ done: 24, failure: null })
  expect(new Set(asked()).size).toBe(asked().length)
})

test('an article that is deleted takes its vectors along, and so does a version that is replaced', async () => {
  await run()
  const [gone, changed] = articles
  await store.db
    .deleteFrom('articles')
    .where('id', '=', gone?.id ?? '')
    .execute()
  await readArticle(store, 'The ferry 1 sank.', { source: changed?.source ?? '', url: changed?.url ?? '' })
  expect(await countNotEmbedded(store, 'fake')).toBe(1)
  const left = await store.db.selectFrom('vectors').select('version').execute()
  expect(left).toHaveLength(38)
})

test('another model embeds everything anew', async () => {
  await run()
  expect(await run({ model: 'newer' })).toEqual({ done: 40, failure: null })
  expect(await countNotEmbedded(store, 'newer')).toBe(0)
  expect(await countNotEmbedded(store, 'fake')).toBe(40)
})

test('a model that changes its dimensions under the same name is measured, and everything embedded anew', async () => {
  await run()
  server.dimensions = 160
  await readArticle(store, 'A lighthouse was painted.')
  expect(await run()).toEqual({ done: 41, failure: null })
  expect((await getEmbeddingModel(store, 'fake'))?.dimensions).toBe(160)
  const rows = await componentsOf(
    store,
    'fake',
    articles.map(({ version }) => version),
  )
  expect(rows).toHaveLength(40)
  expect(rows.every(row => row.components.length === 160 * row.starts.length)).toBe(true)
})

describe('a text that the server refuses', () => {
  test('is left out alone', async () => {
    server.behaviour = { kind: 'refuse', text: 'captain of ferry 7 ' }
    expect(await run()).toEqual({ done: 40, failure: null })
    const [row] = await componentsOf(store, 'fake', [articles[7]?.version ?? ''])
    expect([...(row?.starts ?? [])]).toEqual([0])
  })

  test('is not blamed when the server refuses every text', async () => {
    await run({}, () => true)
    server.behaviour = { kind: 'status', status: 400 }
    expect(await run()).toEqual({ done: 0, failure: 'status 400' })
    expect(await countNotEmbedded(store, 'fake')).toBe(40)
  })
})

test('what is very long is cut, and its characters stay whole', async () => {
  await readArticle(store, `The captain of the whaler said: ${'🐋'.repeat(3_000)} and left.`, {
    language: 'en',
  })
  await run()
  expect(asked().every(text => text.length <= 1_000 && text.isWellFormed())).toBe(true)
})

test('past the budget of a day nothing more is sent, doctor can tell why, and no workspace is charged', async () => {
  expect(await run({ dailyTokens: 20 })).toMatchObject({ failure: 'the day’s budget is spent' })
  expect(await usageOf(store, embeddingOf.articles, today)).toBeLessThan(1_000)
  expect(await getEmbeddingFailure(store, 'fake')).toMatchObject({ reason: 'the day’s budget is spent' })
  expect(await usageByWorkspace(store, today)).toEqual([])
  await run()
  expect(await countNotEmbedded(store, 'fake')).toBe(0)
  expect(await getEmbeddingFailure(store, 'fake')).toBeNull()
})

test.each([
  ['status 429', { kind: 'status', status: 429 }],
  ['status 500', { kind: 'status', status: 500 }],
  ['not one vector for each text', { kind: 'body', body: '{"data":{}}' }],
  ['a vector that is none', { kind: 'change', change: (vectors: number[][]) => vectors.map(() => [1, 2]) }],
  [
    'vectors of several lengths',
    { kind: 'change', change: (vectors: number[][]) => vectors.map((one, n) => one.slice(0, 100 + (n % 2))) },
  ],
  [
    'the model does not bring questions and answers of two languages together',
    {
      kind: 'change',
      change: (vectors: number[][]) => vectors.map(one => one.map(() => Math.random() - 0.5)),
    },
  ],
] as const)('a server that fails stores nothing: %s', async (failure, behaviour) => {
  server.behaviour = behaviour
  expect(await run()).toEqual({ done: 0, failure })
  expect(await countNotEmbedded(store, 'fake')).toBe(40)
  expect(await getEmbeddingFailure(store, 'fake')).toMatchObject({ reason: failure })
})
