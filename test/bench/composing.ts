import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { ingest } from '../../src/reading/ingest.ts'
import type { Store } from '../../src/store/store.ts'
import { generated } from './generate.ts'
import type { BenchOptions, Cost, Measured } from './measure.ts'
import { withStore } from './stores.ts'

export interface Composed extends Cost {
  readonly memory_mb: number
  readonly lines: number
}

/** New articles in the window of one edition. */
const fresh = 1_000
const day_ms = 86_400_000

/**
 * What composing one edition in both languages takes, of a thousand new made-up articles over so many earlier ones, in
 * a process that does nothing else; no model. Memory is the most that this process ever held.
 */
export async function composingBench({ sizes }: BenchOptions): Promise<Measured[]> {
  const rows: string[][] = []
  for (const size of sizes) rows.push(await withStore((store, folder) => rowOf(store, folder, size)))
  const head = ['earlier articles', 'CPU s', 's, asked ≤ 2', 'memory MB, asked ≤ 300', 'lines']
  return [{ title: `composing an edition of ${fresh} new articles, made up`, head, rows }]
}

async function rowOf(store: Store, folder: string, size: number): Promise<string[]> {
  const now = new Date()
  const yesterday = new Date(now.getTime() - day_ms)
  for (let n = 0; n < size + fresh; n++) await ingest(store, generated(n), n < size ? yesterday : now)
  const from = new Date(now.getTime() - day_ms / 2).toISOString()
  const child = fork(join(import.meta.dirname, 'composing-child.ts'), [folder, from, now.toISOString()])
  const [composed]: [Composed] = await Promise.race([
    once(child, 'message').then(([message]): [Composed] => [message]),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`Composing ended with code ${code}`))),
  ])
  const times = [composed.cpu, composed.wall].map(time => (time / 1_000).toFixed(2))
  return [String(size), ...times, composed.memory_mb.toFixed(0), String(composed.lines)]
}
