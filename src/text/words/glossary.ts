import { readFileSync } from 'node:fs'
import type { Language } from '../../types.ts'
import { lexemeOf } from './lexemes.ts'
import { stopWords } from './stop-words.ts'
import { fold, tokens } from './tokens.ts'

/** By stem, or by the stems of a phrase with a space between them. */
type Table = ReadonlyMap<string, readonly string[]>

const file = new URL('./glossary.tsv', import.meta.url)
const none: readonly string[] = []
const phraseLengthMax = 4
let tables: Readonly<Record<Language, Table>> | null = null
let words: Readonly<Record<Language, Table>> | null = null

/**
 * The stems that translate a stem of `from` into the other language, most usual first; empty when the glossary has
 * none. Stems are those of `lexemes`. Read once from glossary.tsv, at the first call.
 */
export function translations(stem: string, from: Language): readonly string[] {
  tables ??= readTables(readFileSync(file, 'utf8'))
  return tables[from].get(stem) ?? none
}

/** Whether a folded word is of the glossary, in either language. */
export function isInGlossary(word: string): boolean {
  return (
    translations(lexemeOf(word, 'fr'), 'fr').length > 0 || translations(lexemeOf(word, 'en'), 'en').length > 0
  )
}

/** The single words of one language in the glossary that begin with a folded letter and are no longer than that. */
export function wordsLike(letter: string, lettersMax: number, language: Language): readonly string[] {
  words ??= readWords(readFileSync(file, 'utf8'))
  return (words[language].get(letter) ?? none).filter(word => word.length <= lettersMax)
}

/** For each of the stems of a text, in their order, those that translate a phrase which it is part of: « taux directeur ». */
export function phraseTranslations(stems: readonly string[], from: Language): string[][] {
  const found: string[][] = stems.map(() => [])
  for (let start = 0; start < stems.length; start++) {
    for (let next = start + 2; next <= Math.min(stems.length, start + phraseLengthMax); next++) {
      const translated = translations(stems.slice(start, next).join(' '), from)
      for (let index = start; index < next; index++) found[index]?.push(...translated)
    }
  }
  return found
}

/** French TAB English, alternatives separated by `|`; lines that start with # are titles. */
function pairsOf(content: string): [french: string, english: string][] {
  return content.split('\n').flatMap((line): [string, string][] => {
    if (line === '' || line.startsWith('#')) return []
    const [french = '', english = ''] = line.split('\t')
    return [[french, english]]
  })
}

/** By their first letter, folded. */
function readWords(content: string): Record<Language, Table> {
  const pairs = pairsOf(content)
  const single = (alternatives: readonly string[]) => {
    const all = alternatives.flatMap(one => one.split('|')).map(one => one.trim())
    const each = new Set(all.filter(word => /^\p{L}+$/u.test(word)))
    return Map.groupBy(each, word => fold(word).charAt(0))
  }
  return { fr: single(pairs.map(([french]) => french)), en: single(pairs.map(([, english]) => english)) }
}

function readTables(content: string): Record<Language, Table> {
  const fr = new Map<string, string[]>()
  const en = new Map<string, string[]>()
  for (const [french, english] of pairsOf(content)) {
    const frenchStems = stemsOf(french, 'fr')
    const englishStems = stemsOf(english, 'en')
    for (const stems of frenchStems) add(fr, stems, englishStems)
    for (const stems of englishStems) add(en, stems, frenchStems)
  }
  return { fr, en }
}

/** The stems of the content words of each alternative. */
function stemsOf(alternatives: string, language: Language): string[][] {
  return alternatives.split('|').map(alternative =>
    tokens(alternative)
      .filter(token => !stopWords[language].has(token.word))
      .map(token => lexemeOf(token.word, language)),
  )
}

/** A word is translated by words, a phrase by phrases too, each word of which says too little by itself. */
function add(
  table: Map<string, string[]>,
  from: readonly string[],
  to: readonly (readonly string[])[],
): void {
  const key = from.join(' ')
  const stems = table.get(key) ?? []
  for (const phrase of to)
    if (from.length > 1 || phrase.length === 1)
      for (const stem of phrase) if (!stems.includes(stem)) stems.push(stem)
  table.set(key, stems)
}
