import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { ArticleInput } from '../../types.ts'
import { dateLine } from '../cleaning/date-line.ts'
import { titleOf } from '../cleaning/titles.ts'
import { decode, isBinary } from '../decode.ts'
import { describe } from '../described.ts'
import type { Parser } from '../parsing.ts'
import { bareArticle, type ReadItem, read, unread } from '../read-item.ts'
import { dateReader } from '../written-dates.ts'
import { rootElement } from '../xml/markup.ts'
import { hasBrokenFrontMatter, splitFrontMatter } from './front-matter.ts'
import { readJsonLines } from './json-lines.ts'
import { findFiles, unreadable } from './paths.ts'

const fileBytesMax = 20_000_000

type Reader = (text: string, path: string, parser: Parser) => Iterable<ReadItem> | AsyncIterable<ReadItem>

const readers: Readonly<Record<string, Reader>> = {
  '.txt': readText,
  '.md': readMarkdown,
  '.html': readHtml,
  '.htm': readHtml,
  '.xml': readXml,
  '.rss': readXml,
  '.atom': readXml,
  '.json': readFeed,
}

/**
 * The articles of a file or of a folder, its folders included, in name order. Never throws: what cannot be read comes
 * as an item that says why, and the rest follows. In folders, dot files and README.md are passed over, and other kinds
 * of file are named once a kind. Pages and feeds are read by `parser`, as those of the Web are: a file may come from
 * anywhere. `onBytes` is told how many bytes are done with, which add up to `sizeOfPath`.
 */
export async function* readPath(
  path: string,
  parser: Parser,
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<ReadItem> {
  for await (const found of findFiles(path, isKnown)) {
    if ('ok' in found) yield found
    else yield* readOne(found.path, found.size, parser, onBytes)
  }
}

/** How many bytes `readPath` will read. */
export async function sizeOfPath(path: string): Promise<number> {
  let size = 0
  for await (const found of findFiles(path, isKnown)) if (!('ok' in found)) size += found.size
  return size
}

function isKnown(kind: string): boolean {
  return kind === '.jsonl' || kind in readers
}

async function* readOne(
  path: string,
  size: number,
  parser: Parser,
  onBytes: (bytes: number) => void,
): AsyncGenerator<ReadItem> {
  const kind = extname(path).toLowerCase()
  try {
    if (kind === '.jsonl') return yield* readJsonLines(path, onBytes)
    if (size > fileBytesMax) yield tooLarge(path)
    else yield* readKind(kind, path, decode(await readFile(path), null), parser)
    onBytes(size)
  } catch (error) {
    yield unreadable(path, error)
  }
}

async function* readKind(kind: string, path: string, text: string, parser: Parser): AsyncGenerator<ReadItem> {
  const reader = readers[kind]
  if (isBinary(text)) yield notText(path)
  else if (text.trim() === '')
    yield unread(path, 'empty', {
      fr: `${path} est vide : écrivez-y le texte de l’article.`,
      en: `${path} is empty: write the text of the article in it.`,
    })
  else if (reader !== undefined) yield* reader(text, path, parser)
}

function* readText(text: string, path: string): Generator<ReadItem> {
  yield read(plainArticle(path, text))
}

/** Its title and its date stand in the text, if anywhere. */
function plainArticle(path: string, text: string): ArticleInput {
  const date = dateLine(text)
  return {
    ...bareArticle(path, text),
    title: titleOf(text),
    publishedAt: date === null ? null : dateReader({ written: () => [text], declared: null })(date),
  }
}

function* readMarkdown(text: string, path: string): Generator<ReadItem> {
  const { matter, body } = splitFrontMatter(text)
  if (body.trim() === '')
    return yield unread(path, 'empty', {
      fr: `${path} n’a pas de texte après son en-tête : ajoutez celui de l’article.`,
      en: `${path} has no text after its front matter: add that of the article.`,
    })
  yield* describe(plainArticle(path, body), matter)
  if (hasBrokenFrontMatter(text))
    yield unread(path, 'bad-front-matter', {
      fr: `L’en-tête de ${path} n’est pas fermé : ajoutez une ligne --- à sa fin.`,
      en: `The front matter of ${path} is not closed: add a line --- at its end.`,
    })
}

async function* readHtml(text: string, path: string, parser: Parser): AsyncGenerator<ReadItem> {
  const page = await parser.page(text, null, path)
  yield page.ok ? read(page.input) : unread(path, page.code, page.sentences)
}

/** A feed, or a page that was saved as XML. */
async function* readXml(text: string, path: string, parser: Parser): AsyncGenerator<ReadItem> {
  if (rootElement(text) === 'html') yield* readHtml(text, path, parser)
  else yield* readFeed(text, path, parser)
}

async function* readFeed(text: string, path: string, parser: Parser): AsyncGenerator<ReadItem> {
  const feed = await parser.feed(text, path)
  if (!feed.ok) return yield unread(path, feed.code, feed.sentences)
  for (const item of feed.items) yield read(item)
  for (const problem of feed.problems) yield unread(path, problem.code, problem.sentences)
}

function notText(path: string): ReadItem {
  return unread(path, 'not-text', {
    fr: `${path} n’est pas un fichier de texte : enregistrez l’article en texte ou en HTML.`,
    en: `${path} is not a text file: save the article as text or HTML.`,
  })
}

function tooLarge(path: string): ReadItem {
  return unread(path, 'too-large', {
    fr: `${path} dépasse 20 Mo : coupez-le en plusieurs fichiers.`,
    en: `${path} is larger than 20 MB: cut it into several files.`,
  })
}
