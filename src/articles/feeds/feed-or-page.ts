import type { Parser } from '../parsing.ts'
import { rootElement } from '../xml/markup.ts'
import type { FeedResult } from './feeds.ts'

/** A feed may have anything printed before it, but hardly a whole page. */
const page = /<(?:!doctype\s+html|html|head|body)\b/i
const headLength = 20_000

/**
 * The feed that a text is, or why that feed cannot be read; null for a page. Servers call feeds text/html and worse, and
 * some print a warning before them: what does not look like a page is read as a feed to see whether it is one.
 */
export async function feedIn(text: string, url: string, parser: Parser): Promise<FeedResult | null> {
  const isNamed = isFeed(text)
  if (!isNamed && page.test(text.slice(0, headLength))) return null
  const feed = await parser.feed(text, url)
  return feed.ok || isNamed ? feed : null
}

/** The name of a feed's first element, in lower case, whatever its prefix. */
const feedRoot = /^(?:[\w.-]+:)?(?:rss|feed|rdf|channel)$/

/** By its root element or, for JSON, by its version. */
function isFeed(text: string): boolean {
  const root = rootElement(text)
  if (root !== null) return feedRoot.test(root)
  return /^[\s\ufeff]*\{/.test(text) && text.slice(0, 2000).includes('jsonfeed.org/version')
}
