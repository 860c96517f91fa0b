import sbd from 'sbd'
import { splitSentences } from '../../src/text/sentences/sentences.ts'
import type { Language } from '../../src/types.ts'
import { type Row, readLines } from './row.ts'

interface Item {
  readonly sent_id: string
  readonly text: string
}

/** The ends of the sentences of a text, in UTF-16 units, as a program sees them. */
type Splitter = (text: string, language: Language) => readonly number[]

/** A title or a line of verse without its full stop cannot be told from what follows it on the same line. */
const ended = /[.!?…][)\]"'»”’\s]*$/u
/** Sentences that are joined into one paragraph. */
const paragraphLength = 8

/**
 * Where sentences end: F1 of the boundaries inside paragraphs made of eight sentences of Universal Dependencies
 * treebanks each, joined by a space. Nobody wrote a rule from them.
 */
export function sentenceRows(dataDirectory: string): Row[] {
  return (['fr', 'en'] as const).map(language => {
    const own = boundaries(dataDirectory, language, ownEnds)
    const segmenter = boundaries(dataDirectory, language, segmenterEnds)
    const rules = boundaries(dataDirectory, language, sbdEnds)
    return {
      measure: `sentences-${language}: boundaries, F1`,
      value: own.f1,
      n: own.n,
      peers: `Intl.Segmenter ${segmenter.f1.toFixed(3)}, sbd ${rules.f1.toFixed(3)}`,
      asked: '≥ 0.970',
    }
  })
}

function ownEnds(text: string, language: Language): number[] {
  return splitSentences(text, language).map(([, end]) => end)
}

const segmenters = {
  fr: new Intl.Segmenter('fr', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
}

function segmenterEnds(text: string, language: Language): number[] {
  return [...segmenters[language].segment(text)].map(({ index, segment }) => index + segment.trimEnd().length)
}

function sbdEnds(text: string): number[] {
  let at = 0
  return sbd.sentences(text, { newline_boundaries: true }).map(sentence => {
    const start = text.indexOf(sentence, at)
    if (start >= 0) at = start + sentence.length
    return at
  })
}

/** F1 of the boundaries of a splitter, and a line for each that it missed or made up. */
function boundaries(
  dataDirectory: string,
  language: Language,
  split: Splitter,
): { f1: number; n: number; misses: string[] } {
  const counts = { right: 0, found: 0, gold: 0 }
  const misses: string[] = []
  for (const { text, ends } of paragraphs(dataDirectory, language)) {
    const last = text.length
    const found = new Set(split(text, language).filter(end => end < last))
    counts.gold += ends.length
    counts.found += found.size
    counts.right += ends.filter(end => found.has(end)).length
    for (const end of ends) if (!found.has(end)) misses.push(`missed ${around(text, end)}`)
    for (const end of found) if (!ends.includes(end)) misses.push(`made up ${around(text, end)}`)
  }
  return { f1: (2 * counts.right) / (counts.gold + counts.found), n: counts.gold, misses }
}

function around(text: string, at: number): string {
  return `${text.slice(Math.max(0, at - 60), at)}|${text.slice(at, at + 30)}`
}

function paragraphs(dataDirectory: string, language: Language): { text: string; ends: readonly number[] }[] {
  const items = readLines<Item>(dataDirectory, `reported-speech-${language}.jsonl`)
  const distinct = [...new Set(items.map(item => item.text.trim()))].filter(text => ended.test(text))
  const made: { text: string; ends: number[] }[] = []
  for (let from = 0; from < distinct.length; from += paragraphLength) {
    const ends: number[] = []
    let text = ''
    for (const sentence of distinct.slice(from, from + paragraphLength)) {
      text += text === '' ? sentence : ` ${sentence}`
      ends.push(text.length)
    }
    made.push({ text, ends: ends.slice(0, -1) })
  }
  return made
}
