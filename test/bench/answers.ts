import { answerQuestion } from '../../src/answers/answer.ts'
import { ingest } from '../../src/ingest.ts'
import { countSentences, search } from '../../src/store/search.ts'
import type { Store } from '../../src/store/store.ts'
import { lexemes } from '../../src/text/lexemes.ts'
import { generated, questions } from './generate.ts'
import { type BenchOptions, type Measured, type Times, timeOf, timesOf } from './measure.ts'
import { withStore } from './stores.ts'

/** How long an answer takes in archives of several sizes. The peer is the search engine's own query, without an answer. */
export async function answersBench({ sizes }: BenchOptions): Promise<Measured[]> {
  const rows = await withStore(async store => {
    const rows: string[][] = []
    let done = 0
    for (const size of sizes) {
      for (; done < size; done++) await ingest(store, generated(done), new Date())
      rows.push(await rowOf(store, size))
    }
    return rows
  })
  const head = ['articles', 'sentences', 'answer p50 ms', 'answer p95 ms', 'BM25 alone p50', 'BM25 alone p95']
  return [{ title: 'answers, on made-up articles', head, rows }]
}

async function rowOf(store: Store, size: number): Promise<string[]> {
  const answers = await timed(question => answerQuestion(store, question, { language: null, kind: null }))
  const peer = await timed(question => search(store, lexemes(question, 'fr'), 200))
  const times = [answers.p50, answers.p95, peer.p50, peer.p95].map(time => time.toFixed(1))
  return [String(size), String(await countSentences(store)), ...times]
}

/** Each question ten times, the first round left out as a warm-up. */
async function timed(work: (question: string) => Promise<unknown>): Promise<Times> {
  const times: number[] = []
  for (let round = 0; round < 11; round++) {
    for (const question of questions) {
      const { wall } = await timeOf(() => work(question))
      if (round > 0) times.push(wall)
    }
  }
  return timesOf(times)
}
