import { Readability } from '@mozilla/readability'
import { assignRoles } from '../../src/articles/cleaning/cleaning.ts'
import { blocksOf } from '../../src/articles/pages/blocks.ts'
import { type DomNode, parseDocument } from '../../src/articles/pages/dom.ts'
import { joinBlocks } from '../../src/articles/pages/joined-blocks.ts'
import { parsePage } from '../../src/articles/pages/pages.ts'
import { detectLanguage } from '../../src/text/language.ts'
import type { Role } from '../../src/types.ts'
import { type Row, readLines } from './row.ts'

interface EnglishItem {
  readonly id: string
  readonly url: string
  readonly body: string
  readonly html: string
}

interface FrenchItem {
  readonly id: string
  readonly heading: string
  readonly article: string
  readonly html: string
}

/** A page with the text that people found to be its article. */
interface GoldPage {
  readonly id: string
  readonly url: string | null
  readonly html: string
  readonly text: string
}

/** Shares of a page's shingles: right, too many, missing. They sum to 1, so that long pages weigh no more. */
interface Shares {
  readonly right: number
  readonly extra: number
  readonly missing: number
}

type Extract = (page: GoldPage) => string

/**
 * The main text of pages, French and English, as the article-extraction-benchmark measures it
 * (github.com/scrapinghub/article-extraction-benchmark, evaluate.py): shingles of four words, F1 of mean precision and
 * mean recall over pages. First what may be quoted, then all that is kept of a page, marked or not.
 */
export function pageRows(dataDirectory: string): Row[] {
  return [
    ...rowsOf('pages-en', englishPages(dataDirectory), '≥ 0.970'),
    ...rowsOf('pages-fr', frenchPages(dataDirectory), '≥ 0.985'),
  ]
}

function englishPages(dataDirectory: string): GoldPage[] {
  return readLines<EnglishItem>(dataDirectory, 'pages-en.jsonl').map(({ id, url, html, body }) => ({
    id,
    url,
    html,
    text: body,
  }))
}

function frenchPages(dataDirectory: string): GoldPage[] {
  return readLines<FrenchItem>(dataDirectory, 'pages-fr.jsonl').map(({ id, html, heading, article }) => ({
    id,
    url: null,
    html,
    text: `${heading}\n${article}`,
  }))
}

function rowsOf(name: string, pages: readonly GoldPage[], asked: string): Row[] {
  const peers = `Readability ${score(pages, readabilityText).toFixed(3)}`
  const row = (measure: string, of: readonly GoldPage[], extract: Extract) => ({
    measure: `${name}: ${measure}, F1`,
    value: score(of, extract),
    n: of.length,
    peers,
  })
  const isRead = (page: GoldPage) => parsePage(page.html, page.url).ok
  return [
    { ...row('what may be quoted', pages, quotableText), asked },
    row('the same and what the page says twice', pages, ownText),
    row('the same, of the pages that are not refused', pages.filter(isRead), ownText),
    row('all that is kept', pages, keptText),
  ]
}

/** The sentences that may support a claim or a quote; '' for a page that is refused. */
function quotableText(page: GoldPage): string {
  return textOf(page, role => role === 'body' || role === 'lead')
}

/** With the sentences that stand on the page a second time, which are the article's and in the data. */
function ownText(page: GoldPage): string {
  return textOf(page, role => role === 'body' || role === 'lead' || role === 'repeat')
}

function textOf(page: GoldPage, holds: (role: Role) => boolean): string {
  const result = parsePage(page.html, page.url)
  if (!result.ok) return ''
  const { input } = result
  return assignRoles(input, input.language ?? detectLanguage(input.text) ?? 'en')
    .filter(({ role }) => holds(role))
    .map(({ start, end }) => input.text.slice(start, end))
    .join('\n')
}

function keptText(page: GoldPage): string {
  const result = parsePage(page.html, page.url)
  return result.ok ? result.input.text : ''
}

/** Readability alone, on the same document, its answer written out with the same line breaks as ours. */
function readabilityText(page: GoldPage): string {
  const reader = new Readability<DomNode>(parseDocument(page.html), { serializer: (node: DomNode) => node })
  const content = reader.parse()?.content
  return content ? joinBlocks(blocksOf(content)).text : ''
}

function score(pages: readonly GoldPage[], extract: Extract): number {
  return f1(pages.map(page => shares(page.text, extract(page))))
}

/** F1 of mean precision and mean recall. A page counts for precision when something was found, for recall when something was there. */
function f1(pages: readonly Shares[]): number {
  const precision = mean(
    pages.filter(({ right, extra }) => right + extra > 0).map(({ right, extra }) => right / (right + extra)),
  )
  const recall = mean(
    pages
      .filter(({ right, missing }) => right + missing > 0)
      .map(({ right, missing }) => right / (right + missing)),
  )
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

function shares(gold: string, found: string): Shares {
  const rest = new Map(shingles(gold))
  let right = 0
  let extra = 0
  for (const [shingle, count] of shingles(found)) {
    const there = Math.min(count, rest.get(shingle) ?? 0)
    right += there
    extra += count - there
    rest.set(shingle, (rest.get(shingle) ?? 0) - there)
  }
  const missing = [...rest.values()].reduce((sum, count) => sum + Math.max(0, count), 0)
  const all = Math.max(1, right + extra + missing)
  return { right: right / all, extra: extra / all, missing: missing / all }
}

/** How often each run of four words stands in a text; a shorter text is one run. */
function shingles(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let index = 0; index < Math.max(1, words.length - 3); index += 1) {
    const shingle = words.slice(index, index + 4).join(' ')
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}
