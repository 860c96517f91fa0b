import { parseFeed as parseWithFeedsmith } from 'feedsmith'
import { parseDate } from '../text/dates.ts'
import type { ArticleInput } from '../types.ts'
import { htmlToText, type MarkedText } from './blocks.ts'
import { type RawFeed, type RawItem, rawFeed } from './feed-items.ts'
import { normalAddress } from './identity.ts'
import { markupProblem, rootElement } from './markup.ts'
import { hostOf, languageOf, plainLine, webAddress } from './plain.ts'
import { itemsMax, repairXml } from './xml.ts'

const lengthMax = 20_000_000
const bodyLengthMax = 1_000_000
const guidLengthMax = 2000

interface Problem {
  readonly code: string
  readonly message: string
}

export type FeedResult =
  | {
      readonly ok: true
      readonly title: string | null
      /** How often the feed asks to be read at most, in minutes; null when it does not say. */
      readonly minutesBetweenReads: number | null
      readonly items: readonly ArticleInput[]
      /** What was left out, and why. */
      readonly problems: readonly Problem[]
    }
  | ({ readonly ok: false } & Problem)

/**
 * The articles of an RSS, Atom, RDF or JSON feed, broken ones repaired as far as they can be. `source` is the address
 * or path that it was read from; relative links are resolved against it. At most 1,000 items; the rest is reported.
 */
export function parseFeed(text: string, source: string): FeedResult {
  if (text.length > lengthMax)
    return { ok: false, code: 'too-large', message: 'The feed is longer than 20,000,000 characters' }
  const isJson = /^[\s\ufeff]*\{/.test(text)
  return isJson ? parseJsonFeed(text, source) : parseXmlFeed(text, source)
}

const notAFeed: FeedResult = { ok: false, code: 'not-a-feed', message: 'Not an RSS, Atom, RDF or JSON feed' }

function parseXmlFeed(text: string, source: string): FeedResult {
  const whole = parseRepaired(text, source)
  if (whole.ok || whole.code !== 'not-a-feed') return whole
  // Markup printed before the feed (a warning, a banner) would be its root: begin again at the feed itself.
  const root = /<(?:\w+:)?(?:rss|feed|rdf)\b/i.exec(text)?.index ?? 0
  return root === 0 ? whole : parseRepaired(text.slice(root), source)
}

function parseRepaired(text: string, source: string): FeedResult {
  const { xml, excess, truncated, tooDeep } = repairXml(text)
  if (tooDeep)
    return { ok: false, code: 'too-deep', message: 'The elements of the feed are nested more than 512 deep' }
  const raw = parseRaw(xml) ?? (isFeedRoot(rootElement(xml)) ? emptyFeed : null)
  if (raw === null) return notAFeed
  const cut: Problem = {
    code: 'truncated',
    message: 'The feed breaks off in the middle of its last item, which is left out',
  }
  return resultOf(raw, source, excess, truncated ? [cut] : [])
}

/** A feed's root with nothing in it that the parser knows is a feed without items. */
const emptyFeed: RawFeed = { title: null, link: null, base: null, language: null, minutes: null, items: [] }

export function isFeedRoot(root: string | null): boolean {
  return root === 'rss' || root === 'feed' || root === 'channel' || root?.endsWith(':rdf') === true
}

function parseJsonFeed(text: string, source: string): FeedResult {
  const raw = parseRaw(text.replace(/^[\s\ufeff]+/, ''))
  if (raw === null) return notAFeed
  const excess = Math.max(0, raw.items.length - itemsMax)
  return resultOf({ ...raw, items: raw.items.slice(0, itemsMax) }, source, excess, [])
}

function parseRaw(text: string): RawFeed | null {
  try {
    return rawFeed(parseWithFeedsmith<string>(text))
  } catch {
    return null // After the repair the only thing left to be wrong is that it is no feed.
  }
}

function resultOf(raw: RawFeed, source: string, excess: number, found: readonly Problem[]): FeedResult {
  const problems = [...found]
  if (excess > 0)
    problems.push({
      code: 'too-many-items',
      message: `${excess} items beyond the first ${itemsMax} were left out`,
    })
  const items: ArticleInput[] = []
  for (const item of raw.items) {
    const article = articleOf(item, raw, source)
    if ('code' in article) problems.push(article)
    else items.push(article)
  }
  return {
    ok: true,
    title: plainLine(raw.title),
    minutesBetweenReads: raw.minutes,
    items: distinct(items),
    problems,
  }
}

function articleOf(item: RawItem, feed: RawFeed, source: string): ArticleInput | Problem {
  const base = baseOf(item, feed, source)
  const url = webAddress(item.link, base)
  const title = plainLine(item.title)
  const name = title ?? url ?? 'an item without a title'
  const body = bodyOf(item)
  if (body === null) return { code: 'too-large', message: `${name}: too long or too deeply nested to read` }
  // A feed of headlines only: the headline is all that the outlet says there.
  const { text, marked } = body.text === '' && title !== null ? { text: title, marked: [] } : body
  if (text === '') return { code: 'empty', message: `${name}: neither text nor title` }
  return {
    source,
    text,
    title,
    url,
    outlet:
      plainLine(item.outlet) ?? hostOf(url) ?? hostOf(webAddress(feed.link, base)) ?? plainLine(feed.title),
    author: plainLine(item.author),
    guid: guidOf(item.guid),
    publishedAt: item.date ? parseDate(item.date.trim().slice(0, 100)) : null,
    language: languageOf(item.language ?? feed.language, text),
    marked,
  }
}

/** A relative link is resolved against `xml:base`, then the feed's own site, then the feed's address. */
function baseOf(item: RawItem, feed: RawFeed, source: string): string | null {
  const address = webAddress(source, null)
  const site = webAddress(feed.link, address) ?? address
  const feedBase = webAddress(feed.base, site) ?? site
  return webAddress(item.base, feedBase) ?? feedBase
}

function guidOf(guid: string | null | undefined): string | null {
  const trimmed = guid?.trim() ?? ''
  return trimmed === '' || trimmed.length > guidLengthMax ? null : trimmed
}

/** The longest of the item's bodies: some feeds put a stub in the fuller element. Null when it may not be read. */
function bodyOf(item: RawItem): MarkedText | null {
  const candidates = [item.plain, ...item.html].filter(body => body !== null && body !== undefined)
  if (candidates.some(body => body.length > bodyLengthMax || markupProblem(body) !== null)) return null
  if (item.plain) return { text: item.plain.trim(), marked: [] }
  const bodies = candidates
    .slice(0, 4)
    .map(body => (isMarkup(body) ? htmlToText(body) : { text: unwrapped(body), marked: [] }))
  return bodies.reduce((best, body) => (body.text.length > best.text.length ? body : best), {
    text: '',
    marked: [],
  })
}

/** Plain text in XML is broken and indented like the XML: only blank lines part paragraphs. */
function unwrapped(text: string): string {
  const paragraphs = text.split(/\n[ \t\r]*\n\s*/)
  return paragraphs
    .map(paragraph => paragraph.replace(/[ \t\r\n\f]+/g, ' ').replace(/^ | $/g, ''))
    .filter(paragraph => paragraph !== '')
    .join('\n\n')
}

function isMarkup(text: string): boolean {
  return /<\/?[a-z][^<>]*>|&#?\w+;/i.test(text)
}

/**
 * Some feeds give every item one guid, or link every item to one page. What stands on items with different titles
 * identifies none of them and is dropped, so that no article is taken for another.
 */
function distinct(items: readonly ArticleInput[]): ArticleInput[] {
  const guids = sharedKeys(items, item => item.guid)
  const addresses = sharedKeys(items, item => (item.url === null ? null : normalAddress(item.url)))
  return items.map(item => ({
    ...item,
    guid: item.guid !== null && guids.has(item.guid) ? null : item.guid,
    url: item.url !== null && addresses.has(normalAddress(item.url) ?? '') ? null : item.url,
  }))
}

function sharedKeys(
  items: readonly ArticleInput[],
  keyOf: (item: ArticleInput) => string | null,
): Set<string> {
  const first = new Map<string, string>()
  const shared = new Set<string>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === null) continue
    const title = item.title ?? item.text.slice(0, 200)
    const known = first.get(key)
    if (known === undefined) first.set(key, title)
    else if (known !== title) shared.add(key)
  }
  return shared
}
