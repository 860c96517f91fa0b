import { createHash } from 'node:crypto'
import { parseDocument } from '../../src/articles/pages/dom.ts'
import type { Language } from '../../src/types.ts'
import { markedLines, textLines } from './pasted.ts'
import { type Row, readLines } from './row.ts'

/**
 * A wild article as an annotator read it, line by line, before the rules saw it. Its words stay in the data: a line is
 * the first letter of its label (own, junk, repeat, unsure) and the first ten digits of the SHA-256 of its letters.
 */
interface GoldArticle {
  readonly file: string
  readonly key: string
  readonly language: Language
  readonly lines: readonly string[]
  /** Annotated when the rules were written, and never looked at since. */
  readonly heldOut?: true
  /** Lines of ours that were put in, as they are put into articles in the wild. */
  readonly inserted?: readonly string[]
}

/** A record of any of the files: a page, or an article's texts. */
interface Source {
  readonly id?: string
  readonly title?: string
  readonly heading?: string
  readonly html?: string
  readonly text?: string
  readonly article?: string
}

interface Line {
  readonly text: string
  readonly label: string
}

/** Lines of wild articles that support no claim: F1 against a reader, of articles looked at and of those held out. */
export function junkLineRows(data: string): Row[] {
  const gold = readLines<GoldArticle>(import.meta.dirname, 'junk-lines.jsonl')
  const sources = new Map([...new Set(gold.map(({ file }) => file))].map(file => [file, keyed(data, file)]))
  const articles = gold.map(article => {
    const source = sources.get(article.file)?.get(article.key)
    return {
      heldOut: article.heldOut === true,
      language: article.language,
      lines: source === undefined ? [] : linesOf(article, source),
    }
  })
  const known = articles.flatMap(({ lines }) => lines).length / gold.flatMap(({ lines }) => lines).length
  const groups = [
    ['looked at', article => !article.heldOut],
    ['held out', article => article.heldOut],
    ['held out, French', article => article.heldOut && article.language === 'fr'],
    ['held out, English', article => article.heldOut && article.language === 'en'],
  ] satisfies [string, (article: (typeof articles)[number]) => boolean][]
  return [
    { measure: 'junk lines: lines of the articles that the data has', value: known, n: gold.length },
    ...groups.flatMap(([name, isIn]) => rowsOf(name, articles.filter(isIn))),
  ]
}

function rowsOf(
  name: string,
  articles: readonly { readonly language: Language; readonly lines: readonly Line[] }[],
): Row[] {
  const counts = { right: 0, wrong: 0, missed: 0, own: 0 }
  for (const { language, lines } of articles) {
    const marked = markedLines(
      lines.map(line => line.text),
      '\n',
      language,
    )
    for (const [index, { label }] of lines.entries()) {
      if (label === 'u') continue
      const isJunk = label !== 'o'
      if (!isJunk) counts.own += 1
      if (marked[index] === true) counts[isJunk ? 'right' : 'wrong'] += 1
      else if (isJunk) counts.missed += 1
    }
  }
  const { right, wrong, missed, own } = counts
  return [
    {
      measure: `junk lines, ${name} (${articles.length} articles), F1`,
      value: (2 * right) / (2 * right + wrong + missed),
      n: right + missed,
      asked: '≥ 0.95',
    },
    { measure: `junk lines, ${name}: own lines left alone`, value: 1 - wrong / own, n: own },
  ]
}

function keyed(data: string, file: string): ReadonlyMap<string, Source> {
  return new Map(readLines<Source>(data, file).map((source, index) => [source.id ?? String(index), source]))
}

/** The lines of the article, in order; one that its source does not have any more is left out. */
function linesOf({ lines, inserted }: GoldArticle, source: Source): Line[] {
  const texts = new Map([...sourceLines(source), ...(inserted ?? [])].map(text => [hashOf(text), text]))
  return lines.flatMap(line => {
    const text = texts.get(line.slice(1))
    return text === undefined ? [] : [{ text, label: line.slice(0, 1) }]
  })
}

function sourceLines({ title, heading, html, text, article }: Source): string[] {
  const page = html === undefined ? null : parseDocument(html).body
  const texts = [title, heading, text].filter(one => one !== undefined)
  return [
    ...texts.flatMap(one => one.split('\n')),
    ...(article === undefined ? [] : [article, ...unglued(article)]),
    ...(page === null ? [] : textLines(page)),
  ]
}

/** « fin.Début »: where a paragraph began before its mark was lost. */
function unglued(text: string): string[] {
  return text.replace(/(?<=[a-zà-ÿ0-9)%€$][.!?…])(["»”]?)(?=(?:["«“] ?)?[A-ZÀ-Ý►•])/gu, '$1\n').split('\n')
}

function hashOf(line: string): string {
  const letters = line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  return createHash('sha256').update(letters).digest('hex').slice(0, 10)
}
