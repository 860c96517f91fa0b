import type { Sentences } from '../../errors.ts'
import { decode } from '../decode.ts'
import type { Manners } from '../fetch/fetch.ts'
import type { FetchResult } from '../fetch/fetch-answer.ts'
import type { FetchErrorCode } from '../fetch/fetch-error.ts'
import { gone, later, notModified } from '../fetch/fetch-sentences.ts'
import type { Robots } from '../fetch/robots.ts'
import { oneLine, webAddress } from '../plain.ts'
import type { Web } from '../read.ts'
import { scanMarkup } from '../xml/xml-scanner.ts'
import { feedIn } from './feed-or-page.ts'

/** A feed that a page announces. */
export interface AnnouncedFeed {
  readonly url: string
  readonly title: string | null
}

/** What stands at an address that somebody wants to follow. */
type Discovery =
  | { readonly kind: 'feed'; readonly title: string | null }
  | { readonly kind: 'page'; readonly feeds: readonly AnnouncedFeed[] }
  | { readonly kind: 'unread'; readonly sentences: Sentences }
  /** Not asked, so that nobody knows what stands there: its robots.txt keeps us away, or cannot be read. */
  | { readonly kind: 'refused'; readonly code: FetchErrorCode; readonly sentences: Sentences }

const feedTypes = /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)$|^text\/(?:rss|atom)\+?xml$/i
const feedsMax = 20

/** Reads an address once, to tell a feed from a page. */
export async function discoverFeed(address: string, web: Web): Promise<Discovery> {
  const manners = pageManners(web.robots)
  const refusal = await manners.refusal(address)
  if (refusal !== null) return { kind: 'refused', ...refusal }
  const result = await web.fetcher.fetch(address, null, manners)
  if (result.kind !== 'ok') return unreadable(address, result)
  const text = decode(result.body, result.charset)
  const feed = await feedIn(text, result.url, web.parser)
  if (feed === null) return { kind: 'page', feeds: announcedFeeds(text, result.url) }
  return feed.ok ? { kind: 'feed', title: feed.title } : { kind: 'unread', sentences: feed.sentences }
}

/** robots.txt is for pages; what is named like a feed is asked for. */
function pageManners(robots: Robots): Manners {
  return { ...robots, refusal: async url => (isFeedAddress(url) ? null : robots.refusal(url)) }
}

function unreadable(address: string, result: Exclude<FetchResult, { kind: 'ok' }>): Discovery {
  switch (result.kind) {
    case 'failed':
      if (result.code === 'refused-by-robots')
        return { kind: 'refused', code: result.code, sentences: result.sentences }
      return { kind: 'unread', sentences: result.sentences }
    case 'gone':
      return { kind: 'unread', sentences: gone(address) }
    case 'later':
      return { kind: 'unread', sentences: later(address, result.status) }
    case 'not-modified':
      return { kind: 'unread', sentences: notModified(address) }
  }
}

/**
 * The feeds that a page links to: those of its head, else those among its links whose address is like a feed's.
 * Feeds of comments are left out where there is another.
 */
function announcedFeeds(html: string, address: string): AnnouncedFeed[] {
  const declared = new Map<string, AnnouncedFeed>()
  const linked = new Map<string, AnnouncedFeed>()
  let base = address
  const open = (tag: string, attributes: Readonly<Record<string, string>>) => {
    const name = tag.toLowerCase()
    if (name === 'base') base = webAddress(attributes.href, address) ?? base
    if (name !== 'link' && name !== 'a') return
    const url = webAddress(attributes.href, base)
    if (url === null) return
    const feed = { url, title: oneLine(attributes.title ?? '') }
    if (name === 'a') {
      if (isFeedAddress(url)) add(linked, feed)
    } else if (isAlternate(attributes) || isJsonFeed(attributes)) add(declared, feed)
  }
  scanMarkup(html, { open, close() {}, text() {} }, 'html')
  const found = [...(declared.size > 0 ? declared : linked).values()]
  const main = found.filter(feed => !isOfComments(feed))
  return main.length > 0 ? main : found
}

function add(feeds: Map<string, AnnouncedFeed>, feed: AnnouncedFeed): void {
  if (feeds.size < feedsMax && !feeds.has(feed.url)) feeds.set(feed.url, feed)
}

function isAlternate({ rel, type }: Readonly<Record<string, string>>): boolean {
  const rels = rel?.toLowerCase().split(/\s+/) ?? []
  return (rels.includes('alternate') || rels.includes('feed')) && feedTypes.test(type?.trim() ?? '')
}

/** JSON Feed is also announced under the type of all JSON. */
function isJsonFeed({ rel, type, href }: Readonly<Record<string, string>>): boolean {
  return rel?.toLowerCase() === 'alternate' && type === 'application/json' && /feed/i.test(href ?? '')
}

function isFeedAddress(url: string): boolean {
  const { pathname } = new URL(url)
  return /\/(?:rss|atom|feeds?)(?:\.xml|\.json|\.php)?\/?$|\.(?:rss|atom|rdf)$|\/(?:rss|feeds?)\/[^/]*\.xml$/i.test(
    pathname,
  )
}

function isOfComments({ url, title }: AnnouncedFeed): boolean {
  return (
    /\/comment(?:s|aires)?\b/i.test(new URL(url).pathname) || /\bcomment(?:s|aires?)\b/i.test(title ?? '')
  )
}
