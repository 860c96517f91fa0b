import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { answerQuestion } from '../../src/answers/answer.ts'
import { ingest } from '../../src/ingest.ts'
import { countSentences, search } from '../../src/store/search.ts'
import { openStore } from '../../src/store/store.ts'
import { lexemes } from '../../src/text/lexemes.ts'
import { table } from '../eval/row.ts'
import { generated, questions } from './generate.ts'

/**
 * `npm run bench`: articles read a second, time to answer, memory, on made-up articles of about 400 words.
 * `--sizes 1000,10000` says how many articles; `DATABASE_URL` takes PostgreSQL instead of SQLite. In the same run, as
 * the peer, the search engine's own BM25 query alone.
 */
const { values } = parseArgs({ options: { sizes: { type: 'string', default: '1000,10000' } } })
const sizes = values.sizes.split(',').map(Number)

const directory = await mkdtemp(join(tmpdir(), 'verbatim-bench-'))
const store = await openStore({ databaseUrl: process.env.DATABASE_URL ?? null, dataDirectory: directory })
const rows: string[][] = []
let done = 0
try {
  for (const size of sizes) {
    const perSecond = await readUpTo(size)
    const answers = await timed(question => answerQuestion(store, question, { language: null, kind: null }))
    const peer = await timed(question => search(store, lexemes(question, 'fr'), 200))
    const memory = Math.round(process.memoryUsage().rss / 2 ** 20)
    rows.push([
      String(size),
      String(await countSentences(store)),
      perSecond.toFixed(0),
      ...[answers.p50, answers.p95, peer.p50, peer.p95].map(time => time.toFixed(1)),
      String(memory),
    ])
  }
} finally {
  await store.close()
  await rm(directory, { recursive: true, force: true })
}
console.log(
  'Made-up articles of about 400 words. “BM25 alone” is the search engine’s own query, without an answer.\n',
)
console.log(
  table(
    [
      'articles',
      'sentences',
      'read/s',
      'answer p50 ms',
      'answer p95 ms',
      'BM25 alone p50',
      'BM25 alone p95',
      'memory MB',
    ],
    rows,
  ),
)

async function readUpTo(size: number): Promise<number> {
  const from = done
  const started = performance.now()
  for (; done < size; done++) await ingest(store, generated(done), new Date())
  return ((done - from) / (performance.now() - started)) * 1000
}

/** Each question ten times, the first round left out as a warm-up. */
async function timed(work: (question: string) => Promise<unknown>): Promise<{ p50: number; p95: number }> {
  const times: number[] = []
  for (let round = 0; round < 11; round++) {
    for (const question of questions) {
      const started = performance.now()
      await work(question)
      if (round > 0) times.push(performance.now() - started)
    }
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95) }
}
