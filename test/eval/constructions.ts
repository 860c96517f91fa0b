import { extractClaims } from '../../src/claims/extract.ts'
import { splitSentences } from '../../src/text/sentences/sentences.ts'
import { fold } from '../../src/text/words/tokens.ts'
import type { Claim, ClaimDraft, Figure, Hedge, Language, Modality } from '../../src/types.ts'
import { type PairMeasure, pairRows } from './paired.ts'
import { type Row, readLines } from './row.ts'

/** Who may be told, by a part of the name: null for anybody, none for nobody; and how firmly, null for in any way. */
interface GoldClaim {
  readonly holders: readonly string[] | null
  readonly modalities: readonly Modality[] | null
}

interface GoldFigure extends GoldClaim {
  /** Of a range the low end. */
  readonly value: number
  readonly hedge: Hedge | null
}

interface GoldStatement extends GoldClaim {
  /** Some words of what is said, letter by letter. */
  readonly words: string
}

/** A paragraph that holds a construction, with the figures or the statements that every careful reader takes from it. */
interface Construction {
  readonly language: Language
  readonly text: string
  readonly figures?: readonly GoldFigure[]
  readonly statements?: readonly GoldStatement[]
  /** Numbers that a reader may take for figures or not: neither missed nor wrong. */
  readonly optional?: readonly number[]
}

type FoundFigure = ClaimDraft & { readonly kind: 'figure' }

/** Those of the first writer were all looked at to mend the rules; of the second's only the French statements. */
const writers = {
  'first writer': 'constructions.jsonl',
  'second writer': 'constructions-second.jsonl',
} as const

type Writer = keyof typeof writers

/**
 * A few sentences each, as newsrooms write of contested counts and of who denies what, written and annotated by
 * somebody who had not seen the rules, so that each construction is there once however rare it is in the news of a day.
 */
export function constructionsOf(writer: Writer): Construction[] {
  return readLines<Construction>(import.meta.dirname, writers[writer])
}

/** How many constructions are read right, by each writer. */
export function constructionRows(): Row[] {
  return (['first writer', 'second writer'] as const).flatMap(writer => {
    const items = constructionsOf(writer)
    return (['fr', 'en'] as const).flatMap(language => {
      const own = items.filter(item => item.language === language)
      return [...figureRows(`${language}, ${writer}`, own), statementRow(`${language}, ${writer}`, own)]
    })
  })
}

const measures: readonly PairMeasure<GoldFigure, FoundFigure>[] = [
  { name: 'found', tests: [] },
  { name: 'value and hedge', tests: [hasHedge] },
  { name: 'value, hedge, holder and modality', tests: [hasHedge, agrees] },
]

function figureRows(title: string, items: readonly Construction[]): Row[] {
  const scores = items.flatMap(({ figures, optional = [], ...item }) => {
    if (figures === undefined) return []
    const found = claimsIn(item).filter(claim => claim.kind === 'figure')
    const { pairs, left } = pairsOf(figures, found)
    const wrong = left.filter(({ figure }) => !optional.some(value => isValue(figure, value)))
    return [{ wanted: figures.length, found: pairs.length + wrong.length, pairs }]
  })
  return pairRows(`figures in ${title}`, measures, scores)
}

function pairsOf(gold: readonly GoldFigure[], found: readonly FoundFigure[]) {
  const left = [...found]
  const pairs = gold.flatMap((one): (readonly [GoldFigure, FoundFigure])[] => {
    const at = left.findIndex(({ figure }) => isValue(figure, one.value))
    const [claim] = at < 0 ? [] : left.splice(at, 1)
    return claim === undefined ? [] : [[one, claim]]
  })
  return { pairs, left }
}

function statementRow(title: string, items: readonly Construction[]): Row {
  const told = items.flatMap(({ statements, ...item }) => {
    if (statements === undefined) return []
    const found = claimsIn(item).filter(claim => claim.kind === 'statement')
    return statements.map(gold =>
      found.some(claim => holdsWords(claim, item.text, gold) && agrees(gold, claim)),
    )
  })
  const right = told.filter(isRight => isRight)
  return {
    measure: `statements in ${title}: found with holder and modality`,
    value: right.length / told.length,
    n: told.length,
  }
}

function claimsIn({ text, language }: Pick<Construction, 'text' | 'language'>): ClaimDraft[] {
  const sentences = splitSentences(text, language).map(([start, end]) => ({
    start,
    end,
    role: 'body' as const,
    language,
  }))
  return extractClaims({ text, language, title: null, outlet: null, publishedAt: null, sentences })
}

function isValue({ value, low, high }: Figure, wanted: number): boolean {
  return value === wanted || low === wanted || high === wanted
}

function hasHedge({ hedge }: GoldFigure, { figure }: FoundFigure): boolean {
  return hedge === null || figure.hedge === hedge
}

/** By a part of the holder's name, or of whoever handed it on. */
function agrees(
  { holders, modalities }: GoldClaim,
  claim: Pick<Claim, 'holder' | 'relay' | 'modality'>,
): boolean {
  if (modalities !== null && !modalities.includes(claim.modality)) return false
  if (holders === null) return true
  if (holders.length === 0) return claim.holder === null
  const names = fold([claim.holder ?? '', ...claim.relay].join(' '))
  return holders.some(name => names.includes(fold(name)))
}

function holdsWords({ spans }: ClaimDraft, text: string, { words }: GoldStatement): boolean {
  const start = text.indexOf(words)
  return spans.content.some(([from, to]) => from < start + words.length && start < to)
}
