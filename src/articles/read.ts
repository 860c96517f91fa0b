import type { Sentences } from '../errors.ts'
import { decode, isBinary } from './decode.ts'
import { feedIn } from './feeds/feed-or-page.ts'
import type { FeedResult } from './feeds/feeds.ts'
import type { QuietTimes } from './feeds/quiet-times.ts'
import { createFetcher, type Fetcher, type FetchOptions, type Manners } from './fetch/fetch.ts'
import type { Conditions, FetchResult } from './fetch/fetch-answer.ts'
import { gone, later, notModified, notText } from './fetch/fetch-sentences.ts'
import { createRobots, type Robots } from './fetch/robots.ts'
import { readPath, sizeOfPath } from './files/files.ts'
import { createParser, type Parser } from './parsing.ts'
import { type ReadItem, read, unread } from './read-item.ts'

/** What reading an address needs: the guarded client, the sites' robots.txt, and the parsers with their time limit. */
export interface Web {
  readonly fetcher: Fetcher
  readonly robots: Robots
  readonly parser: Parser
  close(): Promise<void>
}

/** One for the life of a process: it keeps connections, robots.txt files and a parser thread. */
export function openWeb(options: FetchOptions = {}): Web {
  const fetcher = createFetcher(options)
  const parser = createParser()
  return {
    fetcher,
    parser,
    robots: createRobots(fetcher),
    async close() {
      await Promise.all([fetcher.close(), parser.close()])
    },
  }
}

/** What one poll of a feed found. */
export type Poll =
  | (Conditions & {
      readonly kind: 'read'
      readonly items: readonly ReadItem[]
      /** Set when the feed moved for good: poll there from now on. */
      readonly movedTo: string | null
      /** How long the feed asks to be left alone, in seconds; null when it does not say. */
      readonly wait_s: number | null
      /** When it asks not to be read. */
      readonly quiet: QuietTimes | null
    })
  | { readonly kind: 'not-modified'; readonly movedTo: string | null; readonly wait_s: number | null }
  | { readonly kind: 'gone' }
  | { readonly kind: 'later'; readonly wait_s: number | null }
  | {
      readonly kind: 'failed'
      readonly code: string
      readonly sentences: Sentences
      /** Of HTTP, when the server answered with an error. */
      readonly status: number | null
    }

/**
 * The articles of a file, a folder, a feed or a page. An address that turns out to be a feed gives its items, a page
 * its article; robots.txt is obeyed for pages. Never throws: what cannot be read comes as an item that says why.
 */
export async function* readSource(
  source: string,
  web: Web,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<ReadItem> {
  if (isAddress(source)) yield* readAddress(source, web)
  else yield* readPath(source, web.parser, onBytes)
}

/** How many bytes there are to read, which `onBytes` is then told of; null for an address, which nobody knows of. */
export async function sizeOfSource(source: string): Promise<number | null> {
  return isAddress(source) ? null : sizeOfPath(source)
}

function isAddress(source: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(source)
}

/** One poll of a feed, conditional on what the last one brought. */
export async function pollFeed(url: string, conditions: Conditions | null, web: Web): Promise<Poll> {
  const result = await web.fetcher.fetch(url, conditions)
  if (result.kind === 'gone') return { kind: 'gone' }
  if (result.kind === 'later') return { kind: 'later', wait_s: result.retryAfter_s }
  if (result.kind === 'failed') return result
  if (result.kind === 'not-modified')
    return { kind: 'not-modified', movedTo: result.movedTo, wait_s: result.maxAge_s }
  const feed = await web.parser.feed(textOf(result), result.url)
  if (!feed.ok) return { kind: 'failed', code: feed.code, sentences: feed.sentences, status: null }
  const asked_s = (feed.minutesBetweenReads ?? 0) * 60
  return {
    kind: 'read',
    etag: result.etag,
    lastModified: result.lastModified,
    movedTo: result.movedTo,
    wait_s: Math.max(asked_s, result.maxAge_s ?? 0) || null,
    quiet: feed.quiet,
    items: [
      ...feed.items.map(read),
      ...feed.problems.map(({ code, sentences }) => unread(result.url, code, sentences)),
    ],
  }
}

async function* readAddress(source: string, web: Web): AsyncGenerator<ReadItem> {
  const bad = web.fetcher.refusal(source)
  if (bad !== null) return yield unread(source, bad.code, bad.sentences)
  // robots.txt is for pages. What is named like a feed is asked for anyway, and dropped if it is a page after all.
  const isNamedFeed = looksLikeFeedAddress(source)
  const refusal = await web.robots.refusal(source)
  if (refusal !== null && !isNamedFeed) return yield unread(source, refusal.code, refusal.sentences)
  const result = await web.fetcher.fetch(source, null, mannersFor(isNamedFeed, web.robots))
  if (result.kind !== 'ok') return yield failure(source, result)
  const text = textOf(result)
  if (isBinary(text)) return yield unread(source, 'not-text', notText(source, null))
  const feed = await feedIn(text, result.url, web.parser)
  if (feed !== null) return yield* readFeed(feed, source)
  const refusalThere = refusal ?? (await web.robots.refusal(result.url))
  if (refusalThere !== null) return yield unread(source, refusalThere.code, refusalThere.sentences)
  yield await readPage(text, result.url, source, web)
}

function mannersFor(isNamedFeed: boolean, robots: Robots): Manners {
  const isFree = (url: string) => isNamedFeed || looksLikeFeedAddress(url)
  return { ...robots, refusal: async url => (isFree(url) ? null : robots.refusal(url)) }
}

function textOf(result: Extract<FetchResult, { kind: 'ok' }>): string {
  return decode(result.body, result.charset)
}

function failure(source: string, result: Exclude<FetchResult, { kind: 'ok' }>): ReadItem {
  switch (result.kind) {
    case 'failed': {
      const item = unread(source, result.code, result.sentences)
      return result.status === 404 ? { ...item, isGone: true } : item
    }
    case 'gone':
      return { ...unread(source, 'gone', gone(source)), isGone: true }
    case 'later':
      return unread(source, 'later', later(source, result.status))
    case 'not-modified':
      return unread(source, 'http-error', notModified(source))
  }
}

function looksLikeFeedAddress(address: string): boolean {
  return /\b(?:rss|atom|feeds?)\b|\.(?:xml|rss|atom|json)(?:$|\?)/i.test(address)
}

function* readFeed(feed: FeedResult, source: string): Generator<ReadItem> {
  if (!feed.ok) return yield unread(source, feed.code, feed.sentences)
  for (const item of feed.items) yield read(item)
  for (const { code, sentences } of feed.problems) yield unread(source, code, sentences)
}

async function readPage(text: string, url: string, source: string, web: Web): Promise<ReadItem> {
  const page = await web.parser.page(text, url, source)
  if (page.ok) return read(page.input)
  const [feed] = page.feeds
  return unread(source, page.code, feed === undefined ? page.sentences : withFeed(page.sentences, feed))
}

function withFeed({ fr, en }: Sentences, feed: string): Sentences {
  return {
    fr: `${fr.replace(/\.$/, '')}, ou suivez le site par son flux (${feed}).`,
    en: `${en.replace(/\.$/, '')}, or follow the site by its feed (${feed}).`,
  }
}
