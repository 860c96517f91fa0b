import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { messageOf } from '../errors.ts'
import { decode, isBinary } from './decode.ts'
import { describe } from './described.ts'
import { parseFeed } from './feeds.ts'
import { splitFrontMatter } from './front-matter.ts'
import { readJsonLines } from './json-lines.ts'
import { parsePage } from './pages.ts'
import { bareArticle, type ReadItem, read, unread } from './read-item.ts'
import { titleOf } from './titles.ts'

const fileBytesMax = 20_000_000
const foldersDeepMax = 32

type TextReader = (text: string, path: string) => Iterable<ReadItem>

const readers: Readonly<Record<string, TextReader>> = {
  '.txt': readText,
  '.md': readMarkdown,
  '.html': readHtml,
  '.htm': readHtml,
  '.xml': readFeed,
  '.rss': readFeed,
  '.atom': readFeed,
  '.json': readFeed,
}

/**
 * The articles of a file or of a folder, its folders included, in name order. Never throws: what cannot be read comes
 * as an item that says why, and the rest follows. In folders, dot files, README.md and other kinds of file are passed over.
 */
export async function* readPath(path: string): AsyncGenerator<ReadItem> {
  const info = await infoOf(path)
  if ('ok' in info) yield info
  else if (info.isDirectory()) yield* readFolder(path, 1, new Set())
  else if (isKnown(path)) yield* readOne(path)
  else
    yield unread(
      path,
      'unknown-kind',
      `Give a .txt, .md, .jsonl, .html, .xml or .json file instead of ${basename(path)}`,
    )
}

async function infoOf(path: string) {
  try {
    return await stat(path)
  } catch (error) {
    return unreadable(path, error)
  }
}

function unreadable(path: string, error: unknown): ReadItem {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT' || code === 'ENOTDIR') return unread(path, 'not-found', `There is no ${path}`)
  if (code === 'EACCES' || code === 'EPERM') return unread(path, 'not-readable', `Allow reading ${path}`)
  return unread(path, 'not-readable', `${path}: ${messageOf(error)}`)
}

function isKnown(path: string): boolean {
  const kind = extname(path).toLowerCase()
  return kind === '.jsonl' || kind in readers
}

/**
 * `seen`: the real paths of the folders read so far. Each is read once: ten folders with links to one another would
 * otherwise be ten factorial folders.
 */
async function* readFolder(path: string, depth: number, seen: Set<string>): AsyncGenerator<ReadItem> {
  try {
    const real = await realpath(path)
    if (seen.has(real)) return
    if (depth > foldersDeepMax)
      return yield unread(path, 'too-deep', `More than ${foldersDeepMax} folders deep`)
    const names = (await readdir(path))
      .filter(name => !name.startsWith('.') && name.toLowerCase() !== 'readme.md')
      .sort()
    seen.add(real)
    for (const name of names) yield* readEntry(join(path, name), depth, seen)
  } catch (error) {
    yield unreadable(path, error)
  }
}

async function* readEntry(path: string, depth: number, seen: Set<string>): AsyncGenerator<ReadItem> {
  const info = await infoOf(path)
  if ('ok' in info) yield info
  else if (info.isDirectory()) yield* readFolder(path, depth + 1, seen)
  else if (isKnown(path)) yield* readOne(path)
}

async function* readOne(path: string): AsyncGenerator<ReadItem> {
  try {
    const info = await stat(path)
    const kind = extname(path).toLowerCase()
    // A pipe or a device would be read for ever.
    if (!info.isFile()) yield unread(path, 'not-text', `${path} is not a plain file`)
    else if (kind === '.jsonl') yield* readJsonLines(path)
    else if (info.size > fileBytesMax) yield unread(path, 'too-large', `${path} is larger than 20 MB`)
    else yield* readKind(kind, path, decode(await readFile(path), null))
  } catch (error) {
    yield unreadable(path, error)
  }
}

function* readKind(kind: string, path: string, text: string): Generator<ReadItem> {
  const reader = readers[kind]
  if (isBinary(text)) yield unread(path, 'not-text', `${path} is not a text file`)
  else if (text.trim() === '') yield unread(path, 'empty', `${path} is empty`)
  else if (reader !== undefined) yield* reader(text, path)
}

function* readText(text: string, path: string): Generator<ReadItem> {
  yield read({ ...bareArticle(path, text), title: titleOf(text) })
}

function* readMarkdown(text: string, path: string): Generator<ReadItem> {
  const { matter, body } = splitFrontMatter(text)
  if (body.trim() === '') return yield unread(path, 'empty', `${path} has no text after its front matter`)
  yield* describe({ ...bareArticle(path, body), title: titleOf(body) }, matter)
}

function* readHtml(text: string, path: string): Generator<ReadItem> {
  const page = parsePage(text, null, path)
  yield page.ok ? read(page.input) : unread(path, page.code, page.message)
}

function* readFeed(text: string, path: string): Generator<ReadItem> {
  const feed = parseFeed(text, path)
  if (!feed.ok) return yield unread(path, feed.code, feed.message)
  for (const item of feed.items) yield read(item)
  for (const problem of feed.problems) yield unread(path, problem.code, problem.message)
}
