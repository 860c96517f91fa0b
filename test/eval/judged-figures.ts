import { figureClaims } from './figures.ts'
import { type Row, readLines } from './row.ts'

/** A figure claim of an article as a reader judged it; its words stay in `articles-fr.jsonl`. */
interface Judged {
  /** The line of the article, from 0. */
  readonly row: number
  /** Where the claimed words begin, in UTF-16 code units. */
  readonly start: number
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly hedge: string
  readonly category: string
  readonly verdict: 'right' | 'wrong'
  /** What is wrong with it. */
  readonly why?:
    | 'no figure'
    | 'value'
    | 'hedge'
    | 'counts'
    | 'category'
    | 'holder'
    | 'place'
    | 'modality'
    | 'as of'
    | 'part of'
  /** The wrong holder: with another one the claim is to be judged again. */
  readonly holder?: string | null
  /** The wrong noun, likewise. */
  readonly counts?: string
  /** The wrong place. */
  readonly place?: string
  /** The wrong modality. */
  readonly modality?: string
  /** The day with which the wrong time begins. */
  readonly asOf?: string
  /** Where the wrong whole begins, in UTF-16 code units. */
  readonly partOf?: number
  /** Of which draw: the rules were mended after each, and not before it was judged. */
  readonly sample: number
}

interface Item {
  readonly article: string
}

/** A judged claim and the words that it stands in. */
interface Made {
  readonly judged: Judged
  readonly isMade: boolean
  readonly words: string
}

const shown = 60

/**
 * Of the claims that a reader judged, drawn from 500 random articles without an annotation, those that are still
 * made as they were judged: the share that is right, for each draw.
 */
export function judgedRows(data: string): Row[] {
  const made = read(data).filter(({ isMade }) => isMade)
  return [...new Set(made.map(({ judged }) => judged.sample))].map(sample => {
    const asked = made.filter(({ judged }) => judged.sample === sample)
    const right = asked.filter(({ judged }) => judged.verdict === 'right').length
    return {
      measure: `figures-fr, precision over 500 articles, draw ${sample}, judged claims still made`,
      value: right / Math.max(1, asked.length),
      n: asked.length,
      asked: '≥ 0.95',
    }
  })
}

/** One line for each judged claim: its verdict, whether it is still made, its article and its words. */
export function judgedLines(data: string): string[] {
  return read(data).map(({ judged: { sample, row, verdict, why }, isMade, words }) => {
    const state = isMade ? '' : ', no longer made so'
    return `  draw ${sample}, article ${row}: ${verdict}${why === undefined ? '' : ` (${why})`}${state}: ${words}`
  })
}

function read(data: string): Made[] {
  const all = readLines<Judged>(import.meta.dirname, 'judged-figures.jsonl')
  const items = readLines<Item>(data, 'articles-fr.jsonl')
  const rows = [...new Set(all.map(({ row }) => row))]
  const claims = new Map(rows.map(row => [row, figureClaims(items[row]?.article ?? '')]))
  return all.map(judged => ({
    judged,
    isMade: (claims.get(judged.row) ?? []).some(claim => isSame(judged, claim)),
    words: (items[judged.row]?.article ?? '').slice(judged.start, judged.start + shown).replace(/\s+/gu, ' '),
  }))
}

function isSame(
  judged: Judged,
  { holder, spans, figure, modality, asOf }: ReturnType<typeof figureClaims>[number],
): boolean {
  return (
    spans.content[0]?.[0] === judged.start &&
    figure.value === judged.value &&
    figure.low === judged.low &&
    figure.high === judged.high &&
    figure.hedge === judged.hedge &&
    figure.category === judged.category &&
    (judged.holder === undefined || judged.holder === holder) &&
    (judged.counts === undefined || judged.counts === figure.counts) &&
    (judged.place === undefined || judged.place === figure.place) &&
    (judged.modality === undefined || judged.modality === modality) &&
    (judged.asOf === undefined || judged.asOf === asOf?.start) &&
    (judged.partOf === undefined || judged.partOf === figure.partOf?.[0])
  )
}
