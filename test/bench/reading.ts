import { fork } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readLines } from '../eval/row.ts'
import { generated } from './generate.ts'
import type { BenchOptions, Cost, Measured } from './measure.ts'
import { withStore } from './stores.ts'

/** What a process that read one file says of itself. */
export interface ReadingTimes {
  readonly read: number
  /** In seconds. */
  readonly first: Cost
  readonly again: Cost
  /** Of reading the file and what its texts say once more, in a program that is warm by then, without storing it. */
  readonly text: Cost
  readonly memory_mb: number
}

/**
 * Files of JSON lines, read end to end by a process of its own each, so that its memory is its own; then read again.
 * The peer of a large file is the small one: reading grows no faster than what is read.
 */
export async function readingBench({ data, sizes }: BenchOptions): Promise<Measured[]> {
  const tables = [await tableOf('made-up articles of about 400 words', sizes, madeUp)]
  if (data !== null) {
    const lines = frenchArticles(data)
    const all = [Math.floor(lines.length / 10), lines.length]
    tables.push(await tableOf('real French articles', all, size => lines.slice(0, size)))
  }
  return tables
}

async function tableOf(
  name: string,
  sizes: readonly number[],
  linesOf: (size: number) => readonly string[],
): Promise<Measured> {
  const rows: string[][] = []
  let first: ReadingTimes | null = null
  for (const size of sizes) {
    const times = await readInChild(linesOf(size))
    first ??= times
    rows.push([
      String(times.read),
      times.first.cpu.toFixed(1),
      times.first.wall.toFixed(1),
      (times.read / times.first.cpu).toFixed(0),
      inMilliseconds(times.first, times),
      inMilliseconds(times.text, times),
      `${(times.first.cpu / first.first.cpu).toFixed(1)} for ${(times.read / first.read).toFixed(1)}`,
      (times.read / times.again.cpu).toFixed(0),
      `${(times.first.cpu / times.again.cpu).toFixed(0)} ×`,
      String(times.memory_mb),
    ])
  }
  const head = [
    'articles',
    'CPU seconds',
    'seconds',
    'read/CPU s, asked ≥ 100',
    'CPU ms each',
    'of which texts and claims, once warm',
    'times the first, asked ≤ 11 for 10',
    'again/CPU s',
    'quicker',
    'memory MB, asked < 400',
  ]
  return { title: `reading, ${name}`, head, rows }
}

function inMilliseconds({ cpu }: Cost, { read }: ReadingTimes): string {
  return ((cpu * 1_000) / read).toFixed(1)
}

async function readInChild(lines: readonly string[]): Promise<ReadingTimes> {
  return withStore(async (_, folder) => {
    const file = join(folder, 'articles.jsonl')
    await writeFile(file, lines.join('\n'))
    const child = fork(join(import.meta.dirname, 'reading-child.ts'), [file])
    const [times]: [ReadingTimes] = await Promise.race([
      once(child, 'message').then(([message]): [ReadingTimes] => [message]),
      once(child, 'exit').then(([code]) => Promise.reject(new Error(`Reading ended with code ${code}`))),
    ])
    return times
  })
}

function madeUp(size: number): string[] {
  return Array.from({ length: size }, (_, n) => {
    const { title, url, outlet, publishedAt, text } = generated(n)
    return JSON.stringify({ title, url, outlet, published: publishedAt, text })
  })
}

interface FrenchArticle {
  readonly id: string
  readonly heading: string
  readonly article: string
}

function frenchArticles(data: string): string[] {
  return readLines<FrenchArticle>(data, 'articles-fr.jsonl').map(({ id, heading, article }) =>
    JSON.stringify({ url: `https://articles.example/${id}`, text: `${heading}\n\n${article}` }),
  )
}
