import { parseFeed as parseWithFeedsmith } from 'feedsmith'
import RssParser from 'rss-parser'
import { decode } from '../../src/articles/decode.ts'
import { feedOf } from '../../src/articles/feeds/feed-items.ts'
import { parseFeed } from '../../src/articles/feeds/feeds.ts'
import { readFeedTree } from '../../src/articles/xml/xml.ts'
import { expectationOf, isAsExpected } from './feed-expectations.ts'
import { type Row, readLines } from './row.ts'

interface Item {
  readonly file: string
  readonly expect: string | null
  readonly bytes_base64: string
}

interface Received {
  readonly text: string
  readonly address: string
}

const slow_ms = 1000
/** Where feedparser serves its tests. */
const server = 'http://127.0.0.1:8097/tests/'

/**
 * feedparser's own tests: the share of files that are read, by us and by others, and of its expectations on title, link,
 * id, dates, summary, content and author that hold. Of markup the visible text is compared, as that is what we keep. What
 * is left out is what an article has no place for: rights, tags, contributors, pictures, the base and the language of a
 * single element, an author's home page, a link's title.
 */
export async function feedRows(data: string): Promise<Row[]> {
  const items = readLines<Item>(data, 'feeds.jsonl')
  const files = items.map(item => ({ ...item, ...received(item) }))
  const read = await shareRead(files, ({ text, address }) => parseFeed(text, address).ok)
  const feedsmith = await shareRead(files, ({ text }) => parseWithFeedsmith(text) !== null)
  const parser = new RssParser()
  const rssParser = await shareRead(files, async ({ text }) => (await parser.parseString(text)) !== null)
  const peers = `feedsmith ${feedsmith.toFixed(3)}, rss-parser ${rssParser.toFixed(3)}`
  return [
    {
      measure: 'feeds: read without an error or a hang',
      value: read,
      n: files.length,
      asked: '≥ 0.98',
      peers,
    },
    ...expectationRows(files),
  ]
}

/** As it would come over the network: feedparser's tests give their headers in a comment. */
function received({ file, bytes_base64 }: Item): Received {
  const bytes = Buffer.from(bytes_base64, 'base64')
  const head = bytes.subarray(0, 2000).toString('latin1')
  const header = (name: string) => new RegExp(`^Header:\\s*${name}:\\s*(.*)$`, 'im').exec(head)?.[1]?.trim()
  const charset = /charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(header('content-type') ?? '')?.[1] ?? null
  const address = new URL(header('content-location') ?? '', new URL(file, server)).href
  return { text: decode(bytes, charset), address }
}

async function shareRead<T>(
  files: readonly T[],
  read: (file: T) => boolean | Promise<boolean>,
): Promise<number> {
  let count = 0
  for (const file of files) {
    const started = performance.now()
    const isRead = await Promise.resolve(file)
      .then(read)
      .catch(() => false)
    if (isRead && performance.now() - started < slow_ms) count += 1
  }
  return count / files.length
}

function expectationRows(files: readonly (Item & Received)[]): Row[] {
  const leftOut = new Map<string, number>()
  const checked: { isCleaning: boolean; holds: boolean }[] = []
  for (const { file, expect, text, address } of files) {
    const expectation = expectationOf(expect ?? '1')
    if (typeof expectation === 'string') leftOut.set(expectation, (leftOut.get(expectation) ?? 0) + 1)
    else {
      const holds = isAsExpected(expectation, feedOf(readFeedTree(text, address), address))
      checked.push({ isCleaning: file.includes('/sanitize/'), holds })
    }
  }
  const row = (measure: string, some: typeof checked): Row => {
    const held = some.filter(({ holds }) => holds).length
    return { measure, value: held / Math.max(1, some.length), n: some.length, asked: '≥ 0.95' }
  }
  return [
    row('feeds: expectations that hold', checked),
    row(
      'feeds: the same but for tests of how markup is cleaned',
      checked.filter(({ isCleaning }) => !isCleaning),
    ),
    {
      measure: 'feeds: files whose expectation is about nothing that we keep',
      value: (files.length - checked.length) / files.length,
      n: files.length,
      peers: mostOf(leftOut),
    },
  ]
}

const reasonsMax = 10

function mostOf(counts: ReadonlyMap<string, number>): string {
  const sorted = [...counts].sort((one, other) => other[1] - one[1])
  const rest = sorted.slice(reasonsMax).reduce((sum, [, count]) => sum + count, 0)
  return [...sorted.slice(0, reasonsMax), ['others', rest]].map(entry => entry.join(' ')).join(', ')
}
