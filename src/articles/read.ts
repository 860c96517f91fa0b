import { decode, isBinary } from './decode.ts'
import { isFeedRoot } from './feeds.ts'
import { type Conditions, createFetcher, type Fetcher, type FetchOptions, type FetchResult } from './fetch.ts'
import { readPath } from './files.ts'
import { rootElement } from './markup.ts'
import { createParser, type Parser } from './parsing.ts'
import { type ReadItem, read, unread } from './read-item.ts'
import { createRobots, type Robots } from './robots.ts'

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
    })
  | { readonly kind: 'not-modified'; readonly movedTo: string | null; readonly wait_s: number | null }
  | { readonly kind: 'gone' }
  | { readonly kind: 'later'; readonly wait_s: number | null }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string }

/**
 * The articles of a file, a folder, a feed or a page. An address that turns out to be a feed gives its items, a page
 * its article; robots.txt is obeyed for pages. Never throws: what cannot be read comes as an item that says why.
 */
export async function* readSource(source: string, web: Web): AsyncGenerator<ReadItem> {
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(source)) yield* readAddress(source, web)
  else yield* readPath(source)
}

/** One poll of a feed, conditional on what the last one brought. */
export async function pollFeed(url: string, conditions: Conditions | null, web: Web): Promise<Poll> {
  const result = await web.fetcher.fetch(url, conditions)
  if (result.kind === 'gone') return { kind: 'gone' }
  if (result.kind === 'later') return { kind: 'later', wait_s: result.retryAfter_s }
  if (result.kind === 'failed') return { kind: 'failed', code: result.code, message: result.message }
  if (result.kind === 'not-modified')
    return { kind: 'not-modified', movedTo: result.movedTo, wait_s: result.maxAge_s }
  const feed = await web.parser.feed(textOf(result), result.url)
  if (!feed.ok) return { kind: 'failed', code: feed.code, message: feed.message }
  const asked_s = (feed.minutesBetweenReads ?? 0) * 60
  return {
    kind: 'read',
    etag: result.etag,
    lastModified: result.lastModified,
    movedTo: result.movedTo,
    wait_s: Math.max(asked_s, result.maxAge_s ?? 0) || null,
    items: [
      ...feed.items.map(read),
      ...feed.problems.map(({ code, message }) => unread(result.url, code, message)),
    ],
  }
}

async function* readAddress(source: string, web: Web): AsyncGenerator<ReadItem> {
  const bad = web.fetcher.refusal(source)
  if (bad !== null) return yield unread(source, bad.code, bad.message)
  // robots.txt is for pages. What is named like a feed is asked for anyway, and dropped if it is a page after all.
  const refusal = await web.robots.refusal(source)
  if (refusal !== null && !looksLikeFeedAddress(source))
    return yield unread(source, refusal.code, refusal.message)
  const result = await web.fetcher.fetch(source)
  if (result.kind !== 'ok') return yield failure(source, result)
  const text = textOf(result)
  if (isBinary(text)) return yield unread(source, 'not-text', `${source} is not text`)
  if (isFeed(text)) return yield* readFeed(text, result.url, source, web)
  const isElsewhere = new URL(result.url).origin !== URL.parse(source)?.origin
  const refusalThere = refusal ?? (isElsewhere ? await web.robots.refusal(result.url) : null)
  if (refusalThere !== null) return yield unread(source, refusalThere.code, refusalThere.message)
  yield await readPage(text, result.url, source, web)
}

function textOf(result: Extract<FetchResult, { kind: 'ok' }>): string {
  return decode(result.body, result.charset)
}

function failure(source: string, result: Exclude<FetchResult, { kind: 'ok' }>): ReadItem {
  if (result.kind === 'failed') return unread(source, result.code, result.message)
  if (result.kind === 'gone') return unread(source, 'gone', `${source} is gone for good`)
  if (result.kind === 'later')
    return unread(source, 'later', `${source} asks to come back later (${result.status})`)
  return unread(source, 'http-error', `${source} answered 304 to a question without conditions`)
}

function looksLikeFeedAddress(address: string): boolean {
  return /\b(?:rss|atom|feeds?)\b|\.(?:xml|rss|atom|json)(?:$|\?)/i.test(address)
}

/** By its root element or, for JSON, by its version: servers call feeds text/html and worse. */
export function isFeed(text: string): boolean {
  const root = rootElement(text)
  if (root !== null) return isFeedRoot(root)
  return /^[\s\ufeff]*\{/.test(text) && text.slice(0, 2000).includes('jsonfeed.org/version')
}

async function* readFeed(text: string, url: string, source: string, web: Web): AsyncGenerator<ReadItem> {
  const feed = await web.parser.feed(text, url)
  if (!feed.ok) return yield unread(source, feed.code, feed.message)
  for (const item of feed.items) yield read(item)
  for (const problem of feed.problems) yield unread(source, problem.code, problem.message)
}

async function readPage(text: string, url: string, source: string, web: Web): Promise<ReadItem> {
  const page = await web.parser.page(text, url, source)
  if (page.ok) return read(page.input)
  const hint = page.feeds[0] === undefined ? '' : `; to follow the site, read its feed ${page.feeds[0]}`
  return unread(source, page.code, page.message + hint)
}
