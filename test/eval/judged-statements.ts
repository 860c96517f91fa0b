import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assignRoles } from '../../src/articles/cleaning/cleaning.ts'
import { extractClaims } from '../../src/claims/extract.ts'
import type { ClaimDraft, Language } from '../../src/types.ts'
import { type Row, readLines } from './row.ts'

/** A statement of an article as a reader judged it; its words stay in the file of articles. */
interface Judged {
  readonly language: Language
  /** The line of the article, from 0. */
  readonly row: number
  /** Where the content begins, in UTF-16 code units. */
  readonly start: number
  /** Where the content ends. */
  readonly end: number
  readonly holder: string | null
  readonly form: string
  readonly modality: string
  readonly verdict: 'right' | 'wrong'
  /** What is wrong with it; a speaker is wrong too where the article has a fuller name before. */
  readonly why?: 'no statement' | 'speaker' | 'content' | 'form' | 'modality'
  /** Of which draw: the rules were mended after each, and not before it was judged. */
  readonly sample: number
}

/** An article of `articles-fr.jsonl` has its words as `article`, one of `news-qa-en-articles.jsonl` as `text`. */
interface Item {
  readonly article?: string
  readonly text?: string
}

type StatementDraft = Extract<ClaimDraft, { kind: 'statement' }>

/** A judged statement and the words that it stands in. */
interface Made {
  readonly judged: Judged
  readonly isMade: boolean
  readonly words: string
}

const files: Readonly<Record<Language, string>> = {
  fr: 'articles-fr.jsonl',
  en: 'news-qa-en-articles.jsonl',
}
const shown = 60

/**
 * Of the statements that a reader judged, drawn from random articles, at most two from one, those that are still made
 * as they were judged: the share whose speaker is right, and the share that is right in all, for each draw.
 */
export function statementRows(data: string): Row[] {
  const made = read(data).filter(({ isMade }) => isMade)
  return Map.groupBy(made, ({ judged: { language, sample } }) => `statements-${language}, draw ${sample}`)
    .entries()
    .toArray()
    .flatMap(([draw, all]) => [
      share(`${draw}, right speaker, judged claims still made`, all, hasSpeaker),
      share(`${draw}, precision, judged claims still made`, all, isRight),
    ])
}

/** One line for each judged statement: its verdict, whether it is still made, its article and its words. */
export function statementLines(data: string): string[] {
  return read(data).map(({ judged: { language, sample, row, verdict, why }, isMade, words }) => {
    const state = isMade ? '' : ', no longer made so'
    const reason = why === undefined ? '' : ` (${why})`
    return `  ${language}, draw ${sample}, article ${row}: ${verdict}${reason}${state}: ${words}`
  })
}

function share(measure: string, made: readonly Made[], test: (judged: Judged) => boolean): Row {
  const held = made.filter(({ judged }) => test(judged)).length
  return { measure, value: held / Math.max(1, made.length), n: made.length }
}

function isRight({ verdict }: Judged): boolean {
  return verdict === 'right'
}

function hasSpeaker({ why }: Judged): boolean {
  return why !== 'speaker' && why !== 'no statement'
}

function read(data: string): Made[] {
  const all: readonly Judged[] = JSON.parse(
    readFileSync(join(import.meta.dirname, 'judged-statements.json'), 'utf8'),
  )
  const texts = { fr: textsOf(data, 'fr'), en: textsOf(data, 'en') }
  const found = new Map<string, readonly StatementDraft[]>()
  return all.map(judged => {
    const { language, row, start } = judged
    const text = texts[language][row] ?? ''
    const key = `${language} ${row}`
    const claims = found.get(key) ?? statementClaims(text, language)
    found.set(key, claims)
    const words = text.slice(start, start + shown).replace(/\s+/gu, ' ')
    return { judged, isMade: claims.some(claim => isSame(judged, claim)), words }
  })
}

function textsOf(data: string, language: Language): string[] {
  return readLines<Item>(data, files[language]).map(({ article, text }) => article ?? text ?? '')
}

/** The statements of an article that nothing is known of but its words. */
function statementClaims(text: string, language: Language): StatementDraft[] {
  const sentences = assignRoles({ text, title: null, marked: [] }, language)
  const article = { text, language, title: null, outlet: null, publishedAt: null, sentences }
  return extractClaims(article).filter(claim => claim.kind === 'statement')
}

function isSame(judged: Judged, { holder, spans, statement, modality }: StatementDraft): boolean {
  return (
    spans.content[0]?.[0] === judged.start &&
    spans.content.at(-1)?.[1] === judged.end &&
    holder === judged.holder &&
    statement.form === judged.form &&
    modality === judged.modality
  )
}
