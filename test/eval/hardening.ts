import { extractClaims } from '../../src/claims/extract.ts'
import { hardenings, type Way } from '../../src/stories/hardening.ts'
import { type Saying, sayingsOf } from '../../src/stories/sayings.ts'
import { splitSentences } from '../../src/text/sentences.ts'
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
}

/** Whether a sentence of a later article is firmer than that of an earlier one, on pairs written before the rules. */
export function hardeningRows(): Row[] {
  const judged = judgedPairs()
  const found = judged.filter(pair => pair.found !== null)
  const right = found.filter(({ way }) => way !== null)
  const hard = judged.filter(({ way }) => way !== null)
  const across = hard.filter(({ before, after }) => before.language !== after.language)
  const named = right.filter(({ way, found: foundWay }) => way === foundWay)
  const softened = hard.filter(({ before, after }) => foundIn(after, before) !== null)
  return [
    { measure: 'hardening: precision', value: right.length / found.length, n: found.length, asked: '≥ 0.95' },
    { measure: 'hardening: recall', value: right.length / hard.length, n: hard.length, asked: '≥ 0.80' },
    {
      measure: 'hardening: recall across languages',
      value: right.filter(pair => across.includes(pair)).length / across.length,
      n: across.length,
    },
    {
      measure: 'hardening: the way of it, of those found',
      value: named.length / right.length,
      n: right.length,
    },
    {
      measure: 'hardening: none where read the other way round',
      value: 1 - softened.length / hard.length,
      n: hard.length,
    },
  ]
}

/** What is missed and what is found wrongly, a line each. */
export function hardeningMisses(): string[] {
  return judgedPairs()
    .filter(({ way, found }) => (way === null) !== (found === null))
    .map(({ way, found, before, after }) => `${way ?? found}: ${before.text} → ${after.text}`)
}

function judgedPairs(): (Pair & { readonly found: Way | null })[] {
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
