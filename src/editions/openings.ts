import { makeQuotes } from '../store/quotes.ts'
import type { Store } from '../store/store.ts'
import { findDates } from '../text/dates/dates.ts'
import { isQuotable } from '../text/sentences/quotable.ts'
import { stemsOf } from '../text/words/lexemes.ts'
import type { Article, Quote, Sentence, Version } from '../types.ts'
import { isSameSentence } from './same-claim.ts'

/** An article, with the quote of its opening sentence. */
export interface Read {
  readonly article: Article
  readonly opening: Quote
}

/** What one dispatch opens with, and who repeats it, retells it, or opens with the same of their own. */
export interface Headline {
  /** The earliest article. */
  readonly first: Read
  readonly copies: readonly Read[]
  readonly retellings: readonly Read[]
  readonly others: readonly Read[]
  /** Whether it claims something of weight, or says when something happened: what has no day is no news. */
  readonly isNews: boolean
}

/** The articles of versions, by their ids, with their openings: the first sentence that can support a quote and is no bare heading. */
export async function withOpenings(
  store: Store,
  versions: readonly Version[],
  articles: ReadonlyMap<string, Article>,
): Promise<Read[]> {
  const openings = versions.flatMap(version => {
    const article = articles.get(version.article)
    const span = openingOf(version, article?.title ?? null)
    return article === undefined || span === null ? [] : [{ article, version: version.id, span }]
  })
  const quotes = await makeQuotes(store, openings)
  return openings.flatMap(({ article }, index) => {
    const opening = quotes[index]
    return opening === undefined ? [] : [{ article, opening }]
  })
}

/** Sentences that may tell the news of an article, where its first one sets the scene. */
const head = 4
/** Words that a sentence shares with the title when it tells what that announces. */
const titleWords = 2

/** Where the opening of a text stands; null in one that says nothing itself. */
function openingOf(
  { text, language, sentences }: Version,
  title: string | null,
): readonly [number, number] | null {
  const quotable = sentences.filter(isQuotable)
  const full = quotable.filter(sentence => isFullSentence(text, sentence) && hasWords(text, sentence))
  const announced = stemsOf(title ?? '', language)
  const shared = ({ start, end }: Sentence) =>
    stemsOf(text.slice(start, end), language).intersection(announced).size
  const [plain] = full
  const setsScene = plain !== undefined && announced.size >= titleWords && shared(plain) === 0
  const telling = setsScene ? full.slice(0, head).find(sentence => shared(sentence) >= titleWords) : undefined
  const first = telling ?? plain ?? quotable[0]
  return first === undefined ? null : [first.start, first.end]
}

/** Whether a sentence ends as one does: a heading has no full stop. */
export function isFullSentence(text: string, { start, end }: Pick<Sentence, 'start' | 'end'>): boolean {
  return /[.!?…][ \u00a0\u202f]?["”»’']?$/u.test(text.slice(start, end))
}

/** Whether a quote closes with no mark of any kind, as headings do. */
export function isHeading({ text }: Pick<Quote, 'text'>): boolean {
  return !/[.!?…:;,][\s\u00a0\u202f"”»’')\]]*$/u.test(text)
}

/** « 18 h 30. », the hour of an entry, tells nothing. */
function hasWords(text: string, { start, end }: Sentence): boolean {
  return (text.slice(start, end).match(/\p{L}{3,}/gu) ?? []).length > 1
}

/** An opening is compared with so many others of its story, the ones read last. */
const compared = 40

/** Openings by story, so that each is compared with few. */
export class OpeningIndex<Entry> {
  readonly #entries = new Map<string, { readonly opening: Quote; readonly entry: Entry }[]>()

  add(story: string, opening: Quote, entry: Entry): void {
    const entries = this.#entries.get(story)
    if (entries === undefined) this.#entries.set(story, [{ opening, entry }])
    else entries.push({ opening, entry })
  }

  /** One that opens with the same; null without any. */
  find({ article, opening }: Read): Entry | null {
    const near = this.#entries.get(article.story)?.slice(-compared) ?? []
    return near.findLast(other => isSameSentence(other.opening, opening))?.entry ?? null
  }
}

/**
 * One headline an origin, those that more tell first, then the newest. `isClaimed` says whether something of weight is
 * claimed in an opening; null when nothing is.
 */
export function headlinesOf(
  articles: readonly Read[],
  retold: ReadonlySet<string>,
  isClaimed: (opening: Quote) => boolean | null,
): Headline[] {
  const groups = Map.groupBy(articles, ({ article }) => article.origin)
  const index = new OpeningIndex<Read[]>()
  const headlines: Headline[] = []
  for (const [first, ...more] of groups.values()) {
    if (first === undefined) continue
    const known = index.find(first)
    if (known !== null) {
      known.push(first, ...more)
      continue
    }
    const others: Read[] = []
    index.add(first.article.story, first.opening, others)
    const isRetelling = ({ article }: Read) => retold.has(article.id)
    const copies = more.filter(read => !isRetelling(read))
    const isNews = isClaimed(first.opening) ?? isDated(first.opening)
    headlines.push({ first, copies, retellings: more.filter(isRetelling), others, isNews })
  }
  return headlines.reverse().sort((a, b) => tellers(b) - tellers(a))
}

/** News are of the days before and after they come out. */
const daysAround_ms = 8 * 86_400_000

function isDated({ text, language, article }: Quote): boolean {
  const published_ms = Date.parse(article.publishedAt ?? '')
  if (Number.isNaN(published_ms)) return true
  return findDates(text, language, article.publishedAt).some(({ time }) => {
    if (time === null || time.precision === 'year' || time.precision === 'decade') return false
    const near = [time.start, time.end].map(day => Math.abs(Date.parse(day) - published_ms))
    return near.some(apart_ms => apart_ms <= daysAround_ms)
  })
}

function tellers({ copies, retellings, others }: Headline): number {
  return copies.length + retellings.length + others.length
}
