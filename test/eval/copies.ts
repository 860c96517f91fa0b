import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fold } from '../../src/text/words/tokens.ts'
import { withStore } from '../temporary-store.ts'
import { readArticles } from './read-articles.ts'
import { type Row, readLines } from './row.ts'

interface Item {
  readonly id: string
  readonly source: string
  readonly title: string
  readonly text: string
}

/** What a reader found in the pairs on which titles and texts do not agree. */
interface Judged {
  /** Pairs under different titles of which the shorter text stands word for word in the other by two fifths or more. */
  readonly sameText: readonly (readonly [string, string])[]
  /** Pairs under one title that do not have a text in common: a title of every week, and one of two surveys. */
  readonly sameTitleAlone: readonly (readonly [string, string])[]
}

/** Which articles of two outlets that print agency text are found to be copies of one another. */
export async function copyRows(data: string): Promise<Row[]> {
  const items = readLines<Item>(data, 'copies-fr.jsonl')
  const { right, wanted, titled } = pairsOf(items)
  const found = await foundPairs(items)
  return [
    {
      measure: 'copies-fr: precision, other titles read by hand',
      value: found.intersection(right).size / found.size,
      n: found.size,
      asked: '≥ 0.98',
    },
    {
      measure: 'copies-fr: recall of pairs with one title',
      value: found.intersection(wanted).size / wanted.size,
      n: wanted.size,
      asked: '≥ 0.95',
    },
    {
      measure: 'copies-fr: of the pairs found, those with one title',
      value: found.intersection(titled).size / found.size,
      n: found.size,
    },
  ]
}

function pairsOf(items: readonly Item[]) {
  const judged: Judged = JSON.parse(readFileSync(join(import.meta.dirname, 'judged-copies.json'), 'utf8'))
  const titles = Map.groupBy(items, ({ title }) =>
    fold(title)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim(),
  )
  const titled = new Set([...titles.values()].flatMap(group => pairsWithin(group.map(({ id }) => id))))
  const pairs = (list: Judged['sameText']) => new Set(list.map(([a, b]) => pairOf(a, b)))
  const wanted = titled.difference(pairs(judged.sameTitleAlone))
  return { titled, wanted, right: wanted.union(pairs(judged.sameText)) }
}

async function foundPairs(items: readonly Item[]): Promise<Set<string>> {
  const inputs = items.map(({ id, source, title, text }) => {
    const url = `https://${source.toLowerCase()}.example/${id}`
    return { source: url, url, title, text, outlet: source, language: 'fr' as const }
  })
  const articles = await withStore(store => readArticles(store, inputs))
  const origins = Map.groupBy(items, (_, index) => articles[index]?.origin ?? `none ${index}`)
  return new Set([...origins.values()].flatMap(group => pairsWithin(group.map(({ id }) => id))))
}

function pairsWithin(ids: readonly string[]): string[] {
  return ids.flatMap((a, index) => ids.slice(index + 1).map(b => pairOf(a, b)))
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
