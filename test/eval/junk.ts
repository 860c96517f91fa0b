import { linesOf } from '../../src/articles/cleaning/lines.ts'
import { parseDocument } from '../../src/articles/pages/dom.ts'
import { detectLanguage } from '../../src/text/language.ts'
import { fold } from '../../src/text/words/tokens.ts'
import type { Language } from '../../src/types.ts'
import { type BlockLine, blockLines, markedLines } from './pasted.ts'
import { type Row, readLines } from './row.ts'

/** A page of the public data, in the names of either file. */
interface JunkPage {
  readonly html: string
  /** Every text of the article that the data gives, in its order: lead, body. */
  readonly own: string
  /** Titles that the data gives, or that the page declares: neither junk nor body. */
  readonly titles: readonly string[]
  readonly language: Language
}

/** A line as it is pasted, and whether it is page furniture; null where the data cannot tell. */
interface PastedLine {
  readonly text: string
  readonly isJunk: boolean | null
}

/** Characters above and below the article that get selected with it, as shares of its length. */
const above = 0.3
const below = 0.3

/**
 * Junk in text as people paste it: the lines of real pages from a little above the article to a little below it, each
 * line its own paragraph. A line is the article's own when its words stand in the article that the data gives.
 */
export function junkRows(data: string): readonly Row[] {
  return [...rowsOf('en', readPages(data, 'en')), ...rowsOf('fr', readPages(data, 'fr'))]
}

function rowsOf(language: Language, pages: readonly JunkPage[]): Row[] {
  return [0, 1].flatMap(parity => {
    const pasted = pages.filter((_, index) => index % 2 === parity).map(pastedLines)
    const half = `${language}, ${parity === 0 ? 'even' : 'odd'} pages`
    const ours = countLines(
      pasted.map(lines => [
        lines,
        markedLines(
          lines.map(line => line.text),
          '\n\n',
          language,
        ),
      ]),
    )
    const plain = countLines(pasted.map(lines => [lines, lines.map(isShortOrUnfinished)]))
    return [
      {
        measure: `junk lines marked, F1 (${half})`,
        value: f1(ours),
        n: ours.found + ours.missed,
        peers: `short or unfinished lines ${f1(plain).toFixed(3)}`,
        asked: '≥ 0.950',
      },
      {
        measure: `own lines left alone (${half}; ${ours.undecided} lines undecided)`,
        value: 1 - ours.wrong / ours.own,
        n: ours.own,
        peers: `short or unfinished lines ${(1 - plain.wrong / plain.own).toFixed(3)}`,
      },
    ]
  })
}

function readPages(data: string, language: Language): JunkPage[] {
  if (language === 'en')
    return readLines<{ html: string; body: string }>(data, 'pages-en.jsonl')
      .filter(({ body }) => detectLanguage(body) === 'en')
      .map(({ html, body }) => ({ html, own: body, titles: [], language }))
  type French = { html: string; heading: string; article: string; title: string }
  return readLines<French>(data, 'pages-fr.jsonl').map(({ html, heading, article, title }) => {
    return { html, own: `${heading}\n\n${article}`, titles: [title], language }
  })
}

interface Counts {
  readonly found: number
  readonly missed: number
  readonly wrong: number
  readonly own: number
  readonly undecided: number
}

function countLines(pairs: readonly (readonly [readonly PastedLine[], readonly boolean[]])[]): Counts {
  const all = pairs.flatMap(([lines, marked]) =>
    lines.map(({ isJunk }, index) => ({ isJunk, isMarked: marked[index] === true })),
  )
  const count = (isJunk: boolean | null, isMarked?: boolean) =>
    all.filter(line => line.isJunk === isJunk && (isMarked ?? line.isMarked) === line.isMarked).length
  return {
    found: count(true, true),
    missed: count(true, false),
    wrong: count(false, true),
    own: count(false),
    undecided: count(null),
  }
}

function f1({ found, missed, wrong }: Counts): number {
  return found === 0 ? 0 : (2 * found) / (2 * found + missed + wrong)
}

/** What a program does without reading: under six words, or without a full stop. */
function isShortOrUnfinished({ text }: PastedLine): boolean {
  return wordsOf(text).length < 6 || !/[.!?…]["»”’')\]\s]*$/.test(text)
}

/** The page's lines from a little above the article to a little below it, each with what the data says of it. */
function pastedLines(page: JunkPage): PastedLine[] {
  const document = parseDocument(page.html)
  const blocks = document.body === null ? [] : blockLines(document.body)
  const gold = new Gold(page, document.querySelector('h1')?.textContent ?? '')
  const labels = blocks.map(block => gold.label(block))
  const isOwn = (index: number) => labels[index] === false && (blocks[index]?.text.length ?? 0) > 60
  const indexes = blocks.map((_, index) => index)
  const first = indexes.find(isOwn)
  const last = indexes.findLast(isOwn)
  if (first === undefined || last === undefined) return []
  const from = extend(blocks, first, -1, above * page.own.length)
  const to = extend(blocks, last, 1, below * page.own.length)
  const seen = new Seen(page.own)
  return blocks.slice(from, to + 1).map(({ text }, index) => {
    const label = labels[from + index] ?? null
    return { text, isJunk: label === false ? seen.isRepeat(text) : label }
  })
}

function extend(blocks: readonly BlockLine[], at: number, step: 1 | -1, length: number): number {
  let left = length
  let index = at
  while (blocks[index + step] !== undefined) {
    left -= blocks[index + step]?.text.length ?? 0
    if (left < 0) break
    index += step
  }
  return index
}

/**
 * A line that is there again is junk; a longer one with the same words inside leaves it open. Open too are a few words
 * and what the data itself holds three times or more: the dishes on a week of menus and the entries of a list are the
 * article's own each time, but the data cannot tell them from a heading that the page prints again.
 */
class Seen {
  private readonly keys: string[] = []
  private readonly own: ReadonlyMap<string, number>

  constructor(own: string) {
    const counts = new Map<string, number>()
    for (const line of linesOf(own)) {
      const key = wordsOf(line.text).join(' ')
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    this.own = counts
  }

  isRepeat(text: string): boolean | null {
    const words = wordsOf(text)
    const key = words.join(' ')
    const isEntry = words.length < 5 || key.length < 25 || (this.own.get(key) ?? 0) >= 3
    if (this.keys.includes(key)) return isEntry ? null : true
    const isInside = this.keys.some(other => other.includes(key))
    this.keys.push(key)
    return isInside ? null : false
  }
}

/** What the data says about one line. */
class Gold {
  private readonly text: string
  private readonly lines: ReadonlySet<string>
  private readonly grams: ReadonlySet<string>
  private readonly titles: ReadonlySet<string>

  constructor(page: JunkPage, heading: string) {
    const words = wordsOf(page.own)
    this.text = ` ${words.join(' ')} `
    this.grams = new Set(gramsOf(words))
    this.lines = new Set(linesOf(page.own).map(line => wordsOf(line.text).join(' ')))
    this.titles = new Set([...page.titles, heading].map(title => wordsOf(title).join(' ')))
  }

  /** Junk or not, or null: titles and headings may be missing from the data, and short words stand there by chance. */
  label({ text, tag }: BlockLine): boolean | null {
    const words = wordsOf(text)
    const key = words.join(' ')
    if (this.titles.has(key)) return null
    if (this.lines.has(key)) return false
    if (words.length < 5) {
      if (this.text.includes(` ${key} `)) return words.length > 3 ? false : null
      return /^h[1-6]$/.test(tag) ? null : true
    }
    const grams = gramsOf(words)
    const share = grams.filter(gram => this.grams.has(gram)).length / grams.length
    if (share >= 0.8) return false
    return share > 0.3 || /^h[1-6]$/.test(tag) ? null : true
  }
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

function gramsOf(words: readonly string[]): string[] {
  return words.slice(3).map((_, index) => words.slice(index, index + 4).join(' '))
}
