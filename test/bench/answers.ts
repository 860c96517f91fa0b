import { answerQuestion } from '../../src/answers/answer.ts'
import { countSentences, search } from '../../src/store/search.ts'
import type { Store } from '../../src/store/store.ts'
import { lexemes } from '../../src/text/words/lexemes.ts'
import { fill } from './filling.ts'
import { questions } from './generate.ts'
import { type BenchOptions, type Cost, type Measured, type Times, timeOf, timesOf } from './measure.ts'
import { withStore } from './stores.ts'

/**
 * How long an answer takes in archives of several sizes, of articles of nine sentences. These are told whose copy they
 * are and which story they are in instead of being compared with all others (see `fill`): an answer looks that up. The
 * peer is the search engine's own query, without an answer. The processor's time leaves out that of a PostgreSQL server.
 */
export async function answersBench({ sizes }: BenchOptions): Promise<Measured[]> {
  const rows = await withStore(async store => {
    const rows: string[][] = []
    let done = 0
    let first: number | null = null
    for (const size of sizes) {
      await fill(store, done, size)
      done = size
      const { cells, p95 } = await rowOf(store, size)
      first ??= p95
      rows.push([...cells, (p95 / first).toFixed(1)])
    }
    return rows
  })
  const head = [
    'articles',
    'sentences',
    'answer p50 ms, asked ≤ 40',
    'p95 ms, asked ≤ 150',
    'CPU p50 ms',
    'CPU p95 ms',
    'BM25 alone p50',
    'BM25 alone p95',
    'p95 to the first, asked ≤ 4',
  ]
  return [{ title: 'answers, on made-up articles', head, rows }]
}

async function rowOf(store: Store, size: number): Promise<{ cells: string[]; p95: number }> {
  const answers = await timed(question => answerQuestion(store, question, { language: null, kind: null }))
  const peer = await timed(question => search(store, lexemes(question, 'fr'), 200))
  const times = [answers.wall, answers.cpu, peer.wall].flatMap(({ p50, p95 }) => [p50, p95])
  const cells = [size, await countSentences(store)].map(String)
  return { cells: [...cells, ...times.map(time => time.toFixed(1))], p95: answers.wall.p95 }
}

/** Each question ten times, the first round left out as a warm-up. */
async function timed(work: (question: string) => Promise<unknown>): Promise<{ wall: Times; cpu: Times }> {
  const costs: Cost[] = []
  for (let round = 0; round < 11; round++) {
    for (const question of questions) {
      const cost = await timeOf(() => work(question))
      if (round > 0) costs.push(cost)
    }
  }
  return { wall: timesOf(costs.map(({ wall }) => wall)), cpu: timesOf(costs.map(({ cpu }) => cpu)) }
}
