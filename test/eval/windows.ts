import { morning } from '../../digests/morning.ts'
import { bareArticle } from '../../src/articles/read-item.ts'
import { everything } from '../../src/editions/choice.ts'
import { composeEditions } from '../../src/editions/compose.ts'
import { ingest } from '../../src/reading/ingest.ts'
import type { Language, Line, Quote } from '../../src/types.ts'
import { withStore } from '../temporary-store.ts'
import { type Row, readLines } from './row.ts'

interface WindowArticle {
  readonly id: string
  readonly title: string
  readonly outlet: string
  readonly url: string
  /** Also when it is read. */
  readonly publishedAt: string
  readonly language: Language
  readonly text: string
}

/** A claim of the window; every place that tells it equally well. */
interface Told {
  readonly kind: 'figure' | 'statement' | 'denial' | 'sanction' | 'event'
  readonly anyOf: readonly { readonly article: string; readonly quote: string }[]
}

interface NewsWindow {
  readonly name: string
  readonly topic: string
  readonly from: string
  readonly to: string
  /** Read, and briefed, before the window. */
  readonly earlier: readonly WindowArticle[]
  readonly fresh: readonly WindowArticle[]
  /** What an editor would tell of the window. */
  readonly wanted: readonly Told[]
  /** What an editor could tell or leave out; counts neither way. */
  readonly fine: readonly Told[]
}

interface Judged {
  readonly window: NewsWindow
  readonly missed: readonly Told[]
  readonly items: number
  readonly welcome: number
  readonly unwanted: readonly Line[]
}

const kinds: readonly Told['kind'][] = ['figure', 'statement', 'denial', 'sanction', 'event']

/** Invented news, and what an editor would tell of it, written without a look at how a digest chooses. */
export function newsWindows(): NewsWindow[] {
  return readLines<NewsWindow>(import.meta.dirname, 'windows.jsonl')
}

/** Does the morning digest tell what an editor would, and little else? With a line for each that it gets wrong. */
export async function windowRows(): Promise<{ rows: Row[]; misses: string[] }> {
  const judged: Judged[] = []
  for (const window of newsWindows()) judged.push(judge(window, await shownOf(window)))
  const items = sum(judged.map(each => each.items))
  const shown = (measure: string, counts: (told: Told) => boolean, asked?: string): Row => {
    const missed = sum(judged.map(each => each.missed.filter(counts).length))
    const n = sum(judged.map(each => each.window.wanted.filter(counts).length))
    return { measure, n, value: (n - missed) / n, ...(asked === undefined ? {} : { asked }) }
  }
  const rows = [
    shown('wanted claims that are shown', () => true, '≥ 0.80'),
    {
      measure: 'shown items that were wanted',
      n: items,
      value: items === 0 ? 0 : sum(judged.map(each => each.welcome)) / items,
      asked: '≥ 0.85',
    },
    ...kinds.map(kind => shown(`wanted claims that are shown, kind: ${kind}`, told => told.kind === kind)),
  ]
  return { rows, misses: judged.flatMap(missesOf) }
}

/** The lines of both editions, which must rest on the same quotes. */
async function shownOf(window: NewsWindow): Promise<readonly Line[]> {
  return withStore(async store => {
    for (const article of [...window.earlier, ...window.fresh]) {
      const { text, url, title, outlet, publishedAt, language } = article
      const input = { ...bareArticle(url, text), url, title, outlet, publishedAt, language }
      await ingest(store, input, new Date(publishedAt))
    }
    const editions = await composeEditions(store, morning, window, { ...everything, topic: window.topic })
    if (editions === null) return []
    const [fr, en] = [editions.fr, editions.en].map(edition => edition.sections.flatMap(({ items }) => items))
    const quotes = (lines: readonly Line[] = []) => JSON.stringify(lines.map(line => line.quotes))
    if (quotes(fr) !== quotes(en)) throw new Error(`${window.name}: the two editions tell different things`)
    return fr ?? []
  })
}

/** Each wanted claim makes one item welcome: a second one that tells the same is a repetition. */
function judge(window: NewsWindow, lines: readonly Line[]): Judged {
  const told = lines.map(line => window.wanted.filter(wanted => tells(window, line, wanted)))
  const itemOf = new Map<Told, number>()
  const place = (item: number, tried: Set<Told>): boolean =>
    (told[item] ?? []).some(wanted => {
      if (tried.has(wanted)) return false
      tried.add(wanted)
      const other = itemOf.get(wanted)
      if (other !== undefined && !place(other, tried)) return false
      itemOf.set(wanted, item)
      return true
    })
  const rest = lines.filter((_, item) => !place(item, new Set()))
  const unwanted = rest.filter(line => !window.fine.some(fine => tells(window, line, fine)))
  const missed = window.wanted.filter(wanted => !told.some(each => each.includes(wanted)))
  return { window, missed, items: itemOf.size + unwanted.length, welcome: itemOf.size, unwanted }
}

function tells(window: NewsWindow, line: Line, { anyOf }: Told): boolean {
  return anyOf.some(({ article, quote }) => {
    const carrier = window.fresh.find(({ id }) => id === article)
    if (carrier === undefined) return false
    const start = carrier.text.indexOf(quote)
    const overlaps = (found: Quote) => found.start < start + quote.length && found.end > start
    return line.quotes.some(found => found.article.url === carrier.url && overlaps(found))
  })
}

function missesOf({ window, missed, unwanted }: Judged): string[] {
  return [
    ...missed.map(({ kind, anyOf }) => `${window.name}: not shown, ${kind}: ${anyOf[0]?.quote}`),
    ...unwanted.map(line => {
      const why = window.wanted.some(wanted => tells(window, line, wanted)) ? 'told already' : 'not wanted'
      return `${window.name}: ${why}: ${line.text} ← ${line.quotes[0].text}`
    }),
  ]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
