import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { decode } from '../../src/articles/decode.ts'
import { parsePage } from '../../src/articles/pages/pages.ts'
import { type ReadItem, read } from '../../src/articles/read-item.ts'
import { storeItems } from '../../src/reading/read.ts'
import { readLines } from '../eval/row.ts'
import { generatedPage } from './generate-markup.ts'
import { type BenchOptions, type Cost, type Measured, timeOf } from './measure.ts'
import { withStore } from './stores.ts'

interface Page {
  readonly bytes: Uint8Array
  readonly url: string
}

/**
 * From the bytes of a page to its stored article, with sentences, claims, search index, copies and story. The peer is
 * Readability alone, on the fastest document there is for it; the times are sums over all pages and several rounds.
 */
export async function pagesBench({ data }: BenchOptions): Promise<Measured[]> {
  const rows = [await rowOf('made up', madeUp(60))]
  if (data !== null)
    for (const name of ['pages-en', 'pages-fr']) rows.push(await rowOf(name, pagesOf(data, name)))
  const head = [
    'pages',
    'n',
    'kB each',
    'ours CPU ms each',
    'of it stored',
    'Readability CPU ms',
    'ours ms',
    'Readability ms',
    'CPU ratio, asked ≤ 3',
  ]
  return [{ title: 'pages, from bytes to stored sentences', head, rows }]
}

function madeUp(count: number): Page[] {
  return Array.from({ length: count }, (_, n) => {
    const { html, url } = generatedPage(n)
    return { bytes: Buffer.from(html), url }
  })
}

function pagesOf(data: string, name: string): Page[] {
  const items = readLines<{ readonly id: string; readonly html: string }>(data, `${name}.jsonl`)
  return items.map(({ id, html }) => ({ bytes: Buffer.from(html), url: `https://${name}.example/${id}` }))
}

async function rowOf(name: string, pages: readonly Page[]): Promise<string[]> {
  // Readers of pages run for days: a first round, in another store, warms all of them up.
  await timePages(pages)
  const times = await timeRounds(pages)
  const each = (time: number) => (time / pages.length / rounds).toFixed(1)
  const size = pages.reduce((sum, { bytes }) => sum + bytes.length, 0) / pages.length
  const ours = sumOf(times.parsing, times.storing)
  return [
    name,
    String(pages.length),
    String(Math.round(size / 1_000)),
    each(ours.cpu),
    each(times.storing.cpu),
    each(times.readability.cpu),
    each(ours.wall),
    each(times.readability.wall),
    (ours.cpu / times.readability.cpu).toFixed(2),
  ]
}

const nothing: Cost = { wall: 0, cpu: 0 }

function sumOf(one: Cost, other: Cost): Cost {
  return { wall: one.wall + other.wall, cpu: one.cpu + other.cpu }
}

/** A collection of garbage falls on either side by chance: over several rounds the chances are even. */
const rounds = 4

async function timeRounds(pages: readonly Page[]) {
  let sum = { parsing: nothing, storing: nothing, readability: nothing }
  for (let round = 0; round < rounds; round++) {
    const times = await timePages(pages)
    sum = {
      parsing: sumOf(sum.parsing, times.parsing),
      storing: sumOf(sum.storing, times.storing),
      readability: sumOf(sum.readability, times.readability),
    }
  }
  return sum
}

async function timePages(pages: readonly Page[]) {
  const times = { parsing: nothing, storing: nothing, readability: nothing }
  const items: ReadItem[] = []
  for (const { bytes, url } of pages) {
    const parsing = await timeOf(() => {
      const page = parsePage(decode(bytes, null), url)
      if (page.ok) items.push(read(page.input))
    })
    times.parsing = sumOf(times.parsing, parsing)
    const readability = await timeOf(() => {
      const { document } = parseHTML(new TextDecoder().decode(bytes))
      return new Readability(document).parse()
    })
    times.readability = sumOf(times.readability, readability)
  }
  times.storing = await withStore(store => timeOf(() => storeItems(store, items, null)))
  return times
}
