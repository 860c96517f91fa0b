import { type RefusalReason, whyWordsFail } from './gate/carried.ts'
import { extractive } from './lines/lines.ts'
import { getArticles } from './store/articles.ts'
import { countRefusals } from './store/refusals.ts'
import type { Store } from './store/store.ts'
import { getVersions } from './store/versions.ts'
import { sourceNameOf } from './text/names/source-names.ts'
import { isQuotable } from './text/sentences/quotable.ts'
import type { Article, Language, Line, Quote, Version } from './types.ts'

interface Refusal {
  readonly text: string
  readonly reason: RefusalReason
}

interface Passed {
  readonly lines: readonly Line[]
  /** Lines whose words did not hold: their extractive form went out instead. */
  readonly replaced: readonly Refusal[]
  /** Lines whose quotes are not what is stored: nothing of them went out. */
  readonly dropped: readonly Refusal[]
}

/**
 * The only door out. A quote must equal, code unit for code unit, the stored text at its offsets, in the article that
 * it names, as that article is stored: its outlet, its title, its address and its day. And a line's own words must be
 * carried by its quotes and its stored claim. What does not hold is counted by day and reason, for `doctor`.
 */
export async function gate(store: Store, lines: readonly Line[], language: Language): Promise<Passed> {
  const sources = await sourcesOf(store, lines)
  const passed: Line[] = []
  const replaced: Refusal[] = []
  const dropped: Refusal[] = []
  for (const line of lines) {
    if (!printsClaim(line) || !line.quotes.every(quote => isExact(quote, sources.get(quote.version)))) {
      dropped.push({ text: line.text, reason: 'wrong-quote' })
      continue
    }
    const reason = whyWordsFail(line.text, line, language)
    if (reason === null) passed.push(line)
    else {
      replaced.push({ text: line.text, reason })
      passed.push(extractive(line, language))
    }
  }
  const reasons = [...replaced, ...dropped].map(({ reason }) => reason)
  if (reasons.length > 0) await countRefusals(store, new Date().toISOString().slice(0, 10), reasons)
  return { lines: passed, replaced, dropped }
}

interface Source {
  readonly version: Version
  readonly article: Article
}

async function sourcesOf(store: Store, lines: readonly Line[]): Promise<ReadonlyMap<string, Source>> {
  const ids = new Set(lines.flatMap(line => line.quotes.map(quote => quote.version)))
  const versions = await getVersions(store, [...ids])
  const stored = await getArticles(store, [...new Set(versions.map(version => version.article))])
  const articles = new Map(stored.map(article => [article.id, article]))
  const sources = new Map<string, Source>()
  for (const version of versions) {
    const article = articles.get(version.article)
    if (article !== undefined) sources.set(version.id, { version, article })
  }
  return sources
}

/** A claim is known to be stored by its quote: without that, its numbers and names would be nobody's. */
function printsClaim({ quotes, claim }: Line): boolean {
  if (claim === null) return true
  const { version, start, end } = claim.quote
  return quotes.some(quote => quote.version === version && quote.start === start && quote.end === end)
}

/** The stored words at these offsets, all of them in sentences that may be quoted, of the article as it is stored. */
function isExact({ text, start, end, article }: Quote, source: Source | undefined): boolean {
  if (source === undefined || !isTrulyOf(article, source)) return false
  const { version } = source
  if (!Number.isInteger(start) || start < 0 || end - start !== text.length || text === '') return false
  if (version.text.slice(start, end) !== text) return false
  const quoted = version.sentences.filter(sentence => sentence.start < end && start < sentence.end)
  return quoted.length > 0 && quoted.every(isQuotable)
}

/** Who printed it, under which title, where and when. An article may have got another title or day with a later version. */
function isTrulyOf(named: Quote['article'], { article, version }: Source): boolean {
  return (
    named.id === article.id &&
    named.outlet === article.outlet &&
    named.url === article.url &&
    [undefined, sourceNameOf({ ...article, title: named.title })].includes(named.readFrom) &&
    [article.title, version.title].includes(named.title) &&
    [article.publishedAt, version.publishedAt].includes(named.publishedAt)
  )
}
