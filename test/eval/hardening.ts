import { extractClaims } from '../../src/claims/extract.ts'
import { hardenings, type Way } from '../../src/stories/hardening.ts'
import { type Saying, sayingsOf } from '../../src/stories/sayings.ts'
import { splitSentences } from '../../src/text/sentences/sentences.ts'
import type { Language } from '../../src/types.ts'
import { type Row, readLines } from './row.ts'

interface Side {
  readonly language: Language
  readonly text: string
}

interface Pair {
  /** In what the later sentence is firmer than the earlier one; null when it is not. */
  readonly way: Way | null
  readonly before: Side
  readonly after: Side
  /** Written when the rules were there already. */
  readonly later?: true
}

type Judged = Pair & { readonly found: Way | null }

/**
 * Whether a sentence of a later article is firmer than that of an earlier one: on pairs written before the rules, and on
 * others written after them, which no rule was changed for.
 */
export function hardeningRows(): Row[] {
  const judged = judgedPairs()
  return [
    ...rowsOf(
      'before the rules',
      judged.filter(pair => pair.later !== true),
    ),
    ...rowsOf(
      'after the rules',
      judged.filter(pair => pair.later === true),
    ),
  ]
}

function rowsOf(written: string, judged: readonly Judged[]): Row[] {
  const found = judged.filter(pair => pair.found !== null)
  const right = found.filter(({ way }) => way !== null)
  const hard = judged.filter(({ way }) => way !== null)
  const across = hard.filter(({ before, after }) => before.language !== after.language)
  const named = right.filter(({ way, found: foundWay }) => way === foundWay)
  const turned = hard.filter(({ before, after }) => foundIn(after, before) === null)
  const row = (measure: string, part: number, n: number, asked?: string): Row => ({
    measure: `hardening, pairs written ${written}: ${measure}`,
    value: n === 0 ? 0 : part / n,
    n,
    ...(asked === undefined ? {} : { asked }),
  })
  return [
    row('precision', right.length, found.length, '≥ 0.95'),
    row('recall', right.length, hard.length, '≥ 0.80'),
    row('recall across languages', right.filter(pair => across.includes(pair)).length, across.length),
    row('the right way, of those found', named.length, right.length),
    row('none when turned round', turned.length, hard.length),
  ]
}

/** What is missed and what is found wrongly, a line each. */
export function hardeningMisses(): string[] {
  return judgedPairs()
    .filter(({ way, found }) => (way === null) !== (found === null))
    .map(({ way, found, before, after }) => `${way ?? found}: ${before.text} → ${after.text}`)
}

function judgedPairs(): Judged[] {
  return readLines<Pair>(import.meta.dirname, 'hardening.jsonl').map(pair => ({
    ...pair,
    found: foundIn(pair.before, pair.after),
  }))
}

function foundIn(before: Side, after: Side): Way | null {
  return hardenings(sayingsIn(before), sayingsIn(after))[0]?.way ?? null
}

function sayingsIn({ text, language }: Side): Saying[] {
  const sentences = splitSentences(text, language).map(([start, end]) => {
    return { start, end, role: 'body' as const, language }
  })
  const version = { text, language, sentences }
  return sayingsOf(version, extractClaims({ ...version, title: null, outlet: null, publishedAt: null }))
}
