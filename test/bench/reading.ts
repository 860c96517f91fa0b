import { fork } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readLines } from '../eval/row.ts'
import { generated } from './generate.ts'
import type { BenchOptions, Cost, Measured } from './measure.ts'
import { withStore } from './stores.ts'

/** What a process says of itself that read one file, then the same again, then another one of as many articles. */
export interface ReadingTimes {
  readonly read: number
  /** The processor's milliseconds of loading the program. */
  readonly start: number
  readonly first: Cost
  readonly again: Cost
  readonly warm: Cost
  readonly memory_mb: number
}

/** The processor's milliseconds of reading a file. */
export interface Stages {
  /** All that follows from the texts alone, claims included. */
  readonly texts: number
  /** Filing articles among copies and retellings and in stories. */
  readonly placing: number
}

/** What a process says of itself that read two files, measuring the stages of each. */
export interface StageTimes {
  readonly first: Stages
  readonly warm: Stages
}

/**
 * Files of JSON lines, read end to end by a process of its own each, so that its memory is its own; then read again; then
 * as many others by a program that is warm. The peer of a large file is the small one: reading grows no faster than what
 * is read.
 */
export async function readingBench({ data, sizes }: BenchOptions): Promise<Measured[]> {
  const tables = await tablesOf('made-up articles of about 400 words', sizes, madeUp)
  if (data === null) return tables
  const lines = frenchArticles(data)
  const all = [20, 2].map(parts => Math.floor(lines.length / parts))
  const real = await tablesOf('real French articles', all, (from, to) => lines.slice(from, to))
  return [...tables, ...real]
}

type LinesOf = (from: number, to: number) => readonly string[]

async function tablesOf(name: string, sizes: readonly number[], linesOf: LinesOf): Promise<Measured[]> {
  const whole: string[][] = []
  const stages: string[][] = []
  let smallest: ReadingTimes | null = null
  for (const size of sizes) {
    const files = [linesOf(0, size), linesOf(size, 2 * size)]
    const times = await inChild<ReadingTimes>('reading-child.ts', files)
    smallest ??= times
    whole.push(wholeRow(times, smallest))
    const parts = await inChild<StageTimes>('reading-stages-child.ts', files)
    stages.push(stageRow('the first, cold', times.read, times.first, parts.first))
    stages.push(stageRow('the next, warm', times.read, times.warm, parts.warm))
  }
  return [
    { title: `reading, ${name}`, head: wholeHead, rows: whole },
    { title: `reading, ${name}: where the time goes, CPU ms each`, head: stageHead, rows: stages },
  ]
}

const wholeHead = [
  'articles',
  'CPU seconds to start',
  'to read',
  'seconds',
  'read/CPU s, asked ≥ 100',
  'times the first, asked ≤ 11 for 10',
  'again/CPU s',
  'quicker',
  'memory MB, asked < 400',
]

function wholeRow({ read, start, first, again, memory_mb }: ReadingTimes, smallest: ReadingTimes): string[] {
  return [
    String(read),
    (start / 1_000).toFixed(1),
    (first.cpu / 1_000).toFixed(1),
    (first.wall / 1_000).toFixed(1),
    perSecond(first.cpu, read),
    `${(first.cpu / smallest.first.cpu).toFixed(1)} for ${(read / smallest.read).toFixed(1)}`,
    perSecond(again.cpu, read),
    `${(first.cpu / again.cpu).toFixed(0)} ×`,
    String(memory_mb),
  ]
}

const stageHead = [
  'articles',
  'which',
  'in all',
  'texts and claims',
  'storing',
  'origins and stories',
  'read/CPU s, asked ≥ 100',
  'without origins and stories',
]

/** What is left of the whole is storing, the reading of the file with it. */
function stageRow(name: string, read: number, { cpu }: Cost, { texts, placing }: Stages): string[] {
  const each = [cpu, texts, cpu - texts - placing, placing].map(time => (time / read).toFixed(1))
  return [String(read), name, ...each, perSecond(cpu, read), perSecond(cpu - placing, read)]
}

function perSecond(cpu: number, articles: number): string {
  return ((articles * 1_000) / cpu).toFixed(0)
}

async function inChild<Times>(program: string, files: readonly (readonly string[])[]): Promise<Times> {
  return withStore(async (_, folder) => {
    const paths = files.map((_, index) => join(folder, `articles-${index}.jsonl`))
    for (const [index, path] of paths.entries()) await writeFile(path, files[index]?.join('\n') ?? '')
    const child = fork(join(import.meta.dirname, program), paths)
    const [times]: [Times] = await Promise.race([
      once(child, 'message').then(([message]): [Times] => [message]),
      once(child, 'exit').then(([code]) => Promise.reject(new Error(`Reading ended with code ${code}`))),
    ])
    return times
  })
}

function madeUp(from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, index) => {
    const { title, url, outlet, publishedAt, text } = generated(from + index)
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
