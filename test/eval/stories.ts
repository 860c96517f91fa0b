import type { Language } from '../../src/types.ts'
import { withStore } from '../temporary-store.ts'
import { bCubed, pairwise } from './clusters.ts'
import { readArticles } from './read-articles.ts'
import { type Row, readLines } from './row.ts'
import { groupByTfIdf } from './tf-idf.ts'

interface Item {
  readonly event: string
  readonly date: string
  readonly title: string
  readonly text: string
  /** English where it does not say. */
  readonly language?: Language
}

/** What the baseline is tried with; the best of them is what it is compared by. */
const thresholds = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5]

/**
 * Whether articles that come in one after the other, in the order of their dates, are grouped by what they tell: of one
 * language, on public data; across French and English, on short articles of our own, two of each event.
 */
export async function storyRows(data: string): Promise<Row[]> {
  const english = readLines<Item>(data, 'same-event-en.jsonl')
  const own = readLines<Item>(import.meta.dirname, 'stories-across-languages.jsonl')
  return [...(await sameEventRows(english)), ...(await crossLanguageRows(own))]
}

async function sameEventRows(items: readonly Item[]): Promise<Row[]> {
  const inOrder = byDate(items)
  const right = inOrder.map(item => item.event)
  const found = await storiesOf(inOrder)
  const texts = inOrder.map(({ title, text }) => `${title}\n${text}`)
  const baselines = thresholds.map(threshold => groupByTfIdf(texts, threshold))
  const best = (measure: (groups: readonly string[]) => { readonly f1: number }) =>
    `TF-IDF online ${Math.max(...baselines.map(groups => measure(groups).f1)).toFixed(3)}`
  const pairs = pairwise(found, right)
  const groups = bCubed(found, right)
  return [
    {
      measure: `same-event-en: pairwise F1 (P ${pairs.precision.toFixed(3)}, R ${pairs.recall.toFixed(3)})`,
      value: pairs.f1,
      n: pairs.pairs,
      asked: '≥ 0.80',
      peers: best(baseline => pairwise(baseline, right)),
    },
    {
      measure: `same-event-en: B-cubed F1 (P ${groups.precision.toFixed(3)}, R ${groups.recall.toFixed(3)})`,
      value: groups.f1,
      n: items.length,
      asked: '≥ 0.85',
      peers: best(baseline => bCubed(baseline, right)),
    },
  ]
}

async function crossLanguageRows(items: readonly Item[]): Promise<Row[]> {
  const inOrder = byDate(items)
  const found = await storiesOf(inOrder)
  const right = inOrder.map(item => item.event)
  const isCross = (a: number, b: number) => inOrder[a]?.language !== inOrder[b]?.language
  const { f1, precision, recall, pairs, others } = pairwise(found, right, isCross)
  return [
    {
      measure: `stories across French and English: F1, ${others} other pairs (P ${precision.toFixed(3)}, R ${recall.toFixed(3)})`,
      value: f1,
      n: pairs,
      asked: '≥ 0.80',
    },
  ]
}

function byDate(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => a.date.localeCompare(b.date))
}

async function storiesOf(items: readonly Item[]): Promise<string[]> {
  const inputs = items.map(({ title, text, date, language = 'en' }, index) => {
    const source = `https://news.example/${index}`
    return { source, url: source, title, text, publishedAt: date, language }
  })
  const articles = await withStore(store => readArticles(store, inputs))
  return articles.map((article, index) => article?.story ?? `none ${index}`)
}
