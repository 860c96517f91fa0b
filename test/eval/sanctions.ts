import { extractClaims } from '../../src/claims/extract.ts'
import { splitSentences } from '../../src/text/sentences/sentences.ts'
import type { Language, Sanction } from '../../src/types.ts'
import { isNamed } from './holders.ts'
import { halvesOf, type PairMeasure, pairRows } from './paired.ts'
import { codeUnits, type Row, readLines } from './row.ts'

/** A sanction as an annotator read it before the rules saw it; what else is as good stands beside. */
interface GoldSanction {
  readonly imposer: string | null
  readonly targets: readonly string[]
  readonly measure?: string
  readonly status: string
  readonly otherImposers?: readonly (string | null)[]
  readonly otherStatuses?: readonly string[]
  /** The sentence names them only in passing: without targets it is as good. */
  readonly targetsOptional?: true
  /** A reader may count it or not: neither missed nor wrong. */
  readonly optional?: true
}

/** One sentence: our own with its text, or of the public data, in code points of the article of a row. */
type GoldSentence = { readonly language: Language; readonly sanctions: readonly GoldSanction[] } & (
  | { readonly text: string }
  | { readonly file: string; readonly row: number; readonly start: number; readonly end: number }
)

interface Item {
  readonly article?: string
  readonly text?: string
}

type Test = (gold: GoldSanction, found: Sanction) => boolean

const hasImposer: Test = (gold, { imposer }) =>
  [gold.imposer, ...(gold.otherImposers ?? [])].some(name => isNamed(imposer, name))
const hasTarget: Test = ({ targets, targetsOptional }, found) =>
  (found.targets.length === 0 && (targets.length === 0 || targetsOptional === true)) ||
  targets.some(target => found.targets.some(other => isNamed(other, target)))
const hasStatus: Test = (gold, { status }) => [gold.status, ...(gold.otherStatuses ?? [])].includes(status)

const measures: readonly PairMeasure<GoldSanction, Sanction>[] = [
  { name: 'found', tests: [] },
  { name: 'imposer', tests: [hasImposer] },
  { name: 'imposer and target', tests: [hasImposer, hasTarget] },
  { name: 'status', tests: [hasStatus] },
  { name: 'imposer, target and status', asked: '≥ 0.80', tests: [hasImposer, hasTarget, hasStatus] },
]

/**
 * Sanctions in French and English sentences of news, each read alone, annotated before the rules saw them: F1 of
 * what agrees with the annotator, and the share of the sentences that only speak of sanctions where none is found.
 * Every other sentence was looked at to mend the rules; the rest was only measured.
 */
export function sanctionRows(data: string): Row[] {
  return halvesOf(scoredSentences(data)).flatMap(([half, scores]) => rowsOf(half, scores))
}

function rowsOf(half: string, scores: readonly Score[]): Row[] {
  const counted = scores.map(score => ({ ...score, found: score.pairs.length + score.wrong.length }))
  const empty = scores.filter(score => score.isEmpty)
  const left = empty.filter(score => score.wrong.length === 0)
  return [
    ...pairRows(`sanctions, ${half}`, measures, counted),
    {
      measure: `sanctions, ${half}: none where none is imposed`,
      value: left.length / empty.length,
      n: empty.length,
      asked: '≥ 0.95',
    },
  ]
}

interface Score {
  readonly text: string
  readonly isEmpty: boolean
  /** How many sanctions the annotator asks for. */
  readonly wanted: number
  readonly pairs: readonly (readonly [gold: GoldSanction, found: Sanction])[]
  readonly missed: readonly GoldSanction[]
  readonly wrong: readonly Sanction[]
}

/** Every annotated sentence beside what is found in it, in the order of the file. */
function scoredSentences(data: string): Score[] {
  const gold = readLines<GoldSentence>(import.meta.dirname, 'sanctions.jsonl')
  const files = new Map<string, Item[]>()
  const itemsOf = (file: string) => {
    const items = files.get(file) ?? readLines<Item>(data, file)
    files.set(file, items)
    return items
  }
  return gold.map(sentence => score(textOf(sentence, itemsOf), sentence))
}

function textOf(sentence: GoldSentence, itemsOf: (file: string) => Item[]): string {
  if ('text' in sentence) return sentence.text
  const item = itemsOf(sentence.file)[sentence.row]
  const text = item?.article ?? item?.text ?? ''
  const units = codeUnits(text)
  return text.slice(units[sentence.start], units[sentence.end])
}

/** Each sanction of the annotator beside the one found that agrees with it best. */
function score(text: string, { language, sanctions }: GoldSentence): Score {
  const left = foundIn(text, language)
  const pairs: [GoldSanction, Sanction][] = []
  const missed: GoldSanction[] = []
  for (const gold of sanctions) {
    const [best] = left.toSorted((a, b) => agreement(gold, b) - agreement(gold, a))
    if (best !== undefined) left.splice(left.indexOf(best), 1)
    if (gold.optional === true) continue
    if (best === undefined) missed.push(gold)
    else pairs.push([gold, best])
  }
  return {
    text,
    isEmpty: sanctions.length === 0,
    wanted: pairs.length + missed.length,
    pairs,
    missed,
    wrong: left,
  }
}

function agreement(gold: GoldSanction, found: Sanction): number {
  return [hasImposer, hasTarget, hasStatus].filter(test => test(gold, found)).length
}

function foundIn(text: string, language: Language): Sanction[] {
  const sentences = splitSentences(text, language).map(([start, end]) => {
    return { start, end, role: 'body' as const, language }
  })
  const article = { text, language, title: null, outlet: null, publishedAt: null, sentences }
  return extractClaims(article).flatMap(claim => (claim.kind === 'sanction' ? [claim.sanction] : []))
}
