import type { ArticleText, Attribution } from '../../src/claims/attribution.ts'
import { findAttributions } from '../../src/claims/statements/attributions.ts'
import { splitSentences } from '../../src/text/sentences/sentences.ts'
import type { Language, Span } from '../../src/types.ts'
import { codeUnits, type Row, readLines } from './row.ts'

interface Gold {
  readonly source: Span[]
  readonly cue: Span[]
  readonly content: Span[]
  readonly cueText: string
}

interface Found {
  readonly source: Span[]
  readonly cue: Span[]
  readonly content: Span[]
  readonly cueText: string
}

interface PolnearItem {
  readonly id: string
  readonly text: string
  readonly attributions: readonly {
    source: [number, number][]
    cue: [number, number][]
    content: [number, number][]
  }[]
}

/** Cues that say that somebody spoke or wrote, by the head word; the rest of PolNeAR is beliefs, plans and actions. */
const speechCue =
  /\b(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|according|claim(?:s|ed|ing)?|add(?:s|ed|ing)?|argu(?:es?|ed|ing)|announc(?:es?|ed|ing)|warn(?:s|ed|ing)?|not(?:es?|ed|ing)|writ(?:es?|ing)|wrote|written|acknowledg(?:es?|ed|ing)|explain(?:s|ed|ing)?|repl(?:y|ies|ied)|respond(?:s|ed)|insist(?:s|ed|ing)?|stat(?:es?|ed|ing)|tweet(?:s|ed|ing)?|report(?:s|ed|ing)?|suggest(?:s|ed|ing)?|declar(?:es?|ed|ing)|den(?:y|ies|ied|ying)|admit(?:s|ted|ting)?|emphasiz(?:es?|ed|ing)|stress(?:es|ed|ing)?|promis(?:es?|ed|ing)|pledg(?:es?|ed|ing)|vow(?:s|ed|ing)?|accus(?:es?|ed|ing)|urg(?:es?|ed|ing)|assert(?:s|ed|ing)?|contend(?:s|ed|ing)?|mention(?:s|ed|ing)?|predict(?:s|ed|ing)?|testif(?:y|ies|ied)|complain(?:s|ed|ing)?|recall(?:s|ed|ing)?|remark(?:s|ed|ing)?|repeat(?:s|ed|ing)?|conclud(?:es?|ed|ing)|estimat(?:es?|ed|ing)|cit(?:es?|ed|ing)|call(?:s|ed|ing)? (?:for|on)|ask(?:s|ed|ing)?|demand(?:s|ed|ing)?)\b/i

/**
 * Measures on PolNeAR (speech cues only; overlap is Jaccard over characters, a source is right from 0.3 on) and on reported speech from Universal
 * Dependencies, in both languages.
 */
export function attributionRows(dataDirectory: string): Row[] {
  return [
    ...polnearRows(readLines<PolnearItem>(dataDirectory, 'attribution-en.jsonl')),
    ...speechRows('fr', readLines<SpeechItem>(dataDirectory, 'reported-speech-fr.jsonl')),
    ...speechRows('en', readLines<SpeechItem>(dataDirectory, 'reported-speech-en.jsonl')),
  ]
}

function asArticle(text: string, language: Language): ArticleText {
  const sentences = splitSentences(text, language).map(([start, end]) => ({
    start,
    end,
    role: 'body' as const,
    language,
  }))
  return { text, language, title: null, outlet: null, publishedAt: null, sentences }
}

function foundIn(article: ArticleText): Found[] {
  return findAttributions(article).map(attribution => asFound(article.text, attribution))
}

function asFound(text: string, attribution: Attribution): Found {
  const cue = attribution.cue === null ? [] : [attribution.cue]
  return {
    source: attribution.holders.map(({ span }) => span),
    cue,
    content: [...attribution.content],
    cueText: cue.map(([start, end]) => text.slice(start, end)).join(' '),
  }
}

/** Shared characters over all characters of both (Jaccard). */
function overlap(a: readonly Span[], b: readonly Span[]): number {
  const length = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0)
  let shared = 0
  for (const [start, end] of a) {
    for (const other of b) shared += Math.max(0, Math.min(end, other[1]) - Math.max(start, other[0]))
  }
  const all = length(a) + length(b) - shared
  return all === 0 ? 0 : shared / all
}

function polnearRows(items: readonly PolnearItem[]): Row[] {
  const counts = {
    gold: 0,
    predicted: 0,
    recall30: 0,
    recall80: 0,
    precise30: 0,
    precise80: 0,
    sourced: 0,
    source: 0,
  }
  for (const item of items) {
    const units = codeUnits(item.text)
    const spans = (list: readonly [number, number][]): Span[] =>
      list.map(([start, end]): Span => [units[start] ?? 0, units[end] ?? 0])
    const gold = item.attributions.map((one): Gold => {
      const cue = spans(one.cue)
      const cueText = cue.map(([start, end]) => item.text.slice(start, end)).join(' ')
      return { source: spans(one.source), cue, content: spans(one.content), cueText }
    })
    countItem(counts, gold, foundIn(asArticle(item.text, 'en')))
  }
  const f1 = (precise: number, recalled: number): number => {
    const precision = precise / counts.predicted
    const recall = recalled / counts.gold
    return (2 * precision * recall) / (precision + recall)
  }
  const n = counts.gold
  return [
    {
      measure: 'attribution-en quotations, 30 % overlap, precision',
      value: counts.precise30 / counts.predicted,
      n: counts.predicted,
    },
    { measure: 'attribution-en quotations, 30 % overlap, recall', value: counts.recall30 / n, n },
    {
      measure: 'attribution-en quotations, 30 % overlap, F1',
      value: f1(counts.precise30, counts.recall30),
      n,
    },
    {
      measure: 'attribution-en quotations, 80 % overlap, F1',
      value: f1(counts.precise80, counts.recall80),
      n,
    },
    {
      measure: 'attribution-en right source of found quotations',
      value: counts.source / counts.sourced,
      n: counts.sourced,
    },
  ]
}

interface Counts {
  gold: number
  predicted: number
  recall30: number
  recall80: number
  precise30: number
  precise80: number
  sourced: number
  source: number
}

function best(content: readonly Span[], others: readonly Found[]): { item: Found | null; score: number } {
  let item: Found | null = null
  let score = 0
  for (const other of others) {
    const value = overlap(content, other.content)
    if (value > score) {
      item = other
      score = value
    }
  }
  return { item, score }
}

function countItem(counts: Counts, gold: readonly Gold[], found: readonly Found[]): void {
  for (const one of gold.filter(({ cueText }) => speechCue.test(cueText))) {
    counts.gold += 1
    const { item, score } = best(one.content, found)
    if (score >= 0.8) counts.recall80 += 1
    if (score < 0.3 || item === null) continue
    counts.recall30 += 1
    if (one.source.length === 0) continue
    counts.sourced += 1
    if (sameSource(one.source, item.source)) counts.source += 1
  }
  for (const one of found.filter(({ cueText }) => cueText === '' || speechCue.test(cueText))) {
    counts.predicted += 1
    const { score } = best(one.content, gold)
    if (score >= 0.3) counts.precise30 += 1
    if (score >= 0.8) counts.precise80 += 1
  }
}

function sameSource(gold: readonly Span[], found: readonly Span[]): boolean {
  return overlap(gold, found) >= 0.3
}

interface SpeechItem {
  readonly text: string
  readonly type: string
  readonly cue: [number, number, string]
  readonly speaker: [number, number, string] | null
  readonly speaker_is_pronoun?: boolean
  readonly content: [number, number, string] | null
}

function speechRows(language: Language, items: readonly SpeechItem[]): Row[] {
  const rows: Row[] = []
  const kinds = [
    [
      'noun as speaker',
      (item: SpeechItem) =>
        item.speaker !== null && item.type !== 'selon' && item.speaker_is_pronoun === false,
    ],
    ['pronoun as speaker', (item: SpeechItem) => item.speaker !== null && item.speaker_is_pronoun === true],
    ['selon', (item: SpeechItem) => item.type === 'selon'],
  ] as const
  for (const [name, chosen] of kinds) {
    const some = items.filter(item => item.content !== null && chosen(item))
    if (some.length === 0) continue
    const right = some.filter(item => speechFound(item, language))
    rows.push({
      measure: `reported-speech-${language}, ${name}: content with right speaker`,
      value: right.length / some.length,
      n: some.length,
    })
  }
  return rows
}

function speechFound(item: SpeechItem, language: Language): boolean {
  const units = codeUnits(item.text)
  const span = (range: [number, number, string] | null): Span[] =>
    range === null ? [] : [[units[range[0]] ?? 0, units[range[1]] ?? 0]]
  return foundIn(asArticle(item.text, language)).some(
    found =>
      overlap(span(item.content), found.content) >= 0.3 && sameSource(span(item.speaker), found.source),
  )
}
