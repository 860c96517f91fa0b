import type { Sentences } from '../../errors.ts'
import type { ArticleInput } from '../../types.ts'
import { webAddress } from '../plain.ts'
import { itemsMax, readFeedTree } from '../xml/xml.ts'
import { articleOf, distinct, feedDateReader, lineOf } from './feed-articles.ts'
import { type FeedDocument, feedOf } from './feed-items.ts'
import { cut, type FeedProblem, notAFeed, tooDeep, tooLong, tooManyItems } from './feed-problems.ts'
import { jsonFeedOf } from './json-feed.ts'
import type { QuietTimes } from './quiet-times.ts'

const lengthMax = 20_000_000

export type FeedResult =
  | {
      readonly ok: true
      readonly title: string | null
      /** How often the feed asks to be read at most, in minutes; null when it does not say. */
      readonly minutesBetweenReads: number | null
      /** When it asks not to be read. */
      readonly quiet: QuietTimes | null
      readonly items: readonly ArticleInput[]
      /** What was left out, and why. */
      readonly problems: readonly FeedProblem[]
    }
  | {
      readonly ok: false
      readonly code: string
      readonly sentences: Sentences
    }

/**
 * The articles of an RSS, Atom, RDF or JSON feed, broken ones repaired as far as they can be. `source` is the address
 * or path that it was read from; relative links are resolved against it. At most 1,000 items; the rest is reported.
 */
export function parseFeed(text: string, source: string): FeedResult {
  if (text.length > lengthMax) return { ok: false, ...tooLong }
  const isJson = /^[\s\ufeff]*\{/.test(text)
  return isJson ? parseJsonFeed(text, source) : parseXmlFeed(text, source)
}

function parseXmlFeed(text: string, source: string): FeedResult {
  const address = webAddress(source, null)
  const tree = readFeedTree(text, address)
  if (tree.tooDeep) return { ok: false, ...tooDeep }
  const feed = feedOf(tree, address)
  if (feed === null) return { ok: false, ...notAFeed }
  return resultOf(feed, source, tree.excess, tree.truncated ? [cut] : [])
}

function parseJsonFeed(text: string, source: string): FeedResult {
  const feed = jsonFeedOf(text, webAddress(source, null))
  if (feed === null) return { ok: false, ...notAFeed }
  const excess = Math.max(0, feed.entries.length - itemsMax)
  return resultOf({ ...feed, entries: feed.entries.slice(0, itemsMax) }, source, excess, [])
}

function resultOf(
  feed: FeedDocument,
  source: string,
  excess: number,
  found: readonly FeedProblem[],
): FeedResult {
  const problems = [...found]
  if (excess > 0) problems.push(tooManyItems(excess, itemsMax))
  const items: ArticleInput[] = []
  const readDate = feedDateReader(feed)
  for (const entry of feed.entries) {
    const article = articleOf(entry, feed, source, readDate)
    if ('code' in article) problems.push(article)
    else items.push(article)
  }
  return {
    ok: true,
    title: lineOf(feed.title),
    minutesBetweenReads: feed.minutesBetweenReads,
    quiet: feed.quiet,
    items: distinct(items),
    problems,
  }
}
