import { morning } from '../../digests/morning.ts'
import { everything } from '../../src/editions/choice.ts'
import { composeEditions } from '../../src/editions/compose.ts'
import { ingest } from '../../src/ingest.ts'
import type { Store } from '../../src/store/store.ts'
import { generated } from './generate.ts'
import { type BenchOptions, type Cost, type Measured, timeOf, timesOf } from './measure.ts'
import { withStore } from './stores.ts'

/** New articles in the window of one edition. */
const fresh = 1_000
const rounds = 5
const day_ms = 86_400_000

/**
 * What composing one edition in both languages takes, of a thousand new made-up articles over so many earlier ones; no
 * model. Memory is what the process holds at most while it composes, and what that adds to an open store.
 */
export async function composingBench({ sizes }: BenchOptions): Promise<Measured[]> {
  const rows: string[][] = []
  for (const size of sizes) rows.push(await withStore(store => rowOf(store, size)))
  const head = [
    'earlier articles',
    'CPU s, asked ≤ 2',
    's',
    'MB at most, asked ≤ 300',
    'MB of it added',
    'lines',
  ]
  return [{ title: `composing an edition of ${fresh} new articles, made up`, head, rows }]
}

async function rowOf(store: Store, size: number): Promise<string[]> {
  const now = new Date()
  const yesterday = new Date(now.getTime() - day_ms)
  for (let n = 0; n < size + fresh; n++) await ingest(store, generated(n), n < size ? yesterday : now)
  const window = { from: new Date(now.getTime() - day_ms / 2).toISOString(), to: now.toISOString() }
  const before = memory_MB()
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, memory_MB())
  }, 5)
  const costs: Cost[] = []
  let lines = 0
  for (let round = 0; round < rounds; round++) {
    costs.push(
      await timeOf(async () => {
        const editions = await composeEditions(store, morning, window, everything)
        lines = editions?.fr.sections.flatMap(({ items }) => items).length ?? 0
      }),
    )
    most = Math.max(most, memory_MB())
  }
  clearInterval(watch)
  const [cpu, wall] = [costs.map(cost => cost.cpu), costs.map(cost => cost.wall)].map(
    times => timesOf(times).p50,
  )
  const numbers = [((cpu ?? 0) / 1_000).toFixed(2), ((wall ?? 0) / 1_000).toFixed(2), most.toFixed(0)]
  return [String(size), ...numbers, (most - before).toFixed(0), String(lines)]
}

function memory_MB(): number {
  return process.memoryUsage().rss / 2 ** 20
}
