import { assignRoles } from '../../src/articles/cleaning/cleaning.ts'
import { extractClaims } from '../../src/claims/extract.ts'
import type { ClaimDraft, Span } from '../../src/types.ts'
import { isNamed } from './holders.ts'
import { halvesOf, type PairMeasure, pairRows } from './paired.ts'
import { codeUnits, type Row, readLines } from './row.ts'

/** Words of an article and where they stand, in code points. */
interface Place {
  readonly words: string
  readonly start: number
}

/** A figure as an annotator read it before any rule for it; the others are as good as what stands first. */
interface GoldFigure extends Place {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly hedge: string
  readonly category: string
  readonly holder: string | null
  readonly modality: string
  readonly otherHedges?: readonly string[]
  readonly otherCategories?: readonly string[]
  readonly otherModalities?: readonly string[]
  /** The holder was named sentences before: without it the figure is as good. */
  readonly holderOptional?: true
  /** A reader may count it or not: neither missed nor wrong. */
  readonly optional?: true
}

/** One article of `articles-fr`: its words stay in that file, what was annotated is here. */
interface GoldArticle {
  readonly row: number
  readonly figures: readonly GoldFigure[]
  /** Numbers that a reader may take for figures or not: « les deux pays », measures. */
  readonly ignored: readonly Place[]
}

interface Item {
  readonly article: string
}

type FigureDraft = Extract<ClaimDraft, { kind: 'figure' }>
type Pair = readonly [gold: GoldFigure, found: FigureDraft]
type Test = (...pair: Pair) => boolean

const hasValue: Test = (gold, { figure }) =>
  [gold.hedge, ...(gold.otherHedges ?? [])].includes(figure.hedge) &&
  (gold.value === null
    ? gold.low === figure.low && gold.high === figure.high
    : gold.value === (figure.value ?? gold.value))
const hasCategory: Test = (gold, { figure }) =>
  [gold.category, ...(gold.otherCategories ?? [])].includes(figure.category)
const hasHolder: Test = (gold, { holder }) =>
  isNamed(holder, gold.holder) || (gold.holderOptional === true && holder === null)
const hasModality: Test = (gold, { modality, holder }) =>
  [gold.modality, ...(gold.otherModalities ?? [])].includes(modality) ||
  (gold.holderOptional === true && holder === null && modality === 'asserted')

const measures: readonly PairMeasure<GoldFigure, FigureDraft>[] = [
  { name: 'found', tests: [] },
  { name: 'value and hedge', asked: '≥ 0.85', tests: [hasValue] },
  { name: 'value, hedge and category', tests: [hasValue, hasCategory] },
  { name: 'value, hedge and holder', asked: '≥ 0.75', tests: [hasValue, hasHolder] },
  { name: 'value, hedge, category and holder', asked: '≥ 0.75', tests: [hasValue, hasCategory, hasHolder] },
  { name: 'all of these and modality', tests: [hasValue, hasCategory, hasHolder, hasModality] },
]

/**
 * Figures of French news, annotated before the rules saw the articles: F1 of what agrees with the annotator. Every
 * other article was looked at to mend the rules; the rest was only measured.
 */
export function figureRows(data: string): Row[] {
  const gold = readLines<GoldArticle>(import.meta.dirname, 'figures-fr.jsonl')
  const items = readLines<Item>(data, 'articles-fr.jsonl')
  const scored = gold.map(article => score(items[article.row]?.article ?? '', article))
  return halvesOf(scored).flatMap(([half, scores]) => pairRows(`figures-fr, ${half}`, measures, scores))
}

interface Score {
  /** How many figures the annotator asks for, and how many claims are to be judged. */
  readonly wanted: number
  readonly found: number
  readonly pairs: readonly Pair[]
  readonly missed: readonly GoldFigure[]
  readonly wrong: readonly FigureDraft[]
}

/** Each figure of the annotator beside the claim whose number stands where its own does. */
function score(text: string, { figures, ignored }: GoldArticle): Score {
  const claims = figureClaims(text)
  const spanOf = placed(text)
  const standsAt = (claim: FigureDraft, place: Place) =>
    claim.spans.content.some(span => overlaps(span, spanOf(place)))
  const isSaidAgainAt = (claim: FigureDraft, figure: GoldFigure) =>
    claim.repeats.some(span => overlaps(span, spanOf(figure))) && hasValue(figure, claim)
  const claimAt = (figure: GoldFigure) =>
    claims.find(claim => standsAt(claim, figure)) ?? claims.find(claim => isSaidAgainAt(claim, figure))
  const found = figures.map(figure => ({ figure, claim: claimAt(figure) }))
  const required = found.filter(({ figure }) => figure.optional !== true)
  const pairs = required.flatMap(({ figure, claim }) =>
    claim === undefined ? [] : [[figure, claim] as const],
  )
  const met = new Set(found.map(({ claim }) => claim))
  const wrong = claims.filter(claim => !met.has(claim) && !ignored.some(place => standsAt(claim, place)))
  return {
    wanted: required.length,
    found: pairs.length + wrong.length,
    pairs,
    missed: required.flatMap(({ figure, claim }) => (claim === undefined ? [figure] : [])),
    wrong,
  }
}

/** The figures of an article that nothing is known of but its words. */
export function figureClaims(text: string): FigureDraft[] {
  const sentences = assignRoles({ text, title: null, marked: [] }, 'fr')
  const article = { text, language: 'fr' as const, title: null, outlet: null, publishedAt: null, sentences }
  return extractClaims(article).filter(claim => claim.kind === 'figure')
}

function placed(text: string): (place: Place) => Span {
  const units = codeUnits(text)
  return ({ words, start }) => [units[start] ?? 0, (units[start] ?? 0) + words.length]
}

function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}
