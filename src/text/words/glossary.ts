import { readFileSync } from 'node:fs'
import type { Language } from '../../types.ts'
import { lexemeOf } from './lexemes.ts'
import { stopWords } from './stop-words.ts'
import { tokens } from './tokens.ts'

/** By stem, or by the stems of a phrase with a space between them. */
type Table = ReadonlyMap<string, readonly string[]>

const file = new URL('./glossary.tsv', import.meta.url)
const none: readonly string[] = []
const phraseLengthMax = 4
let tables: Readonly<Record<Language, Table>> | null = null

/**
 * The stems that translate a stem of `from` into the other language, most usual first; empty when the glossary has
 * none. Stems are those of `lexemes`. Read once from glossary.tsv, at the first call.
 */
export function translations(stem: string, from: Language): readonly string[] {
  tables ??= readTables(readFileSync(file, 'utf8'))
  return tables[from].get(stem) ?? none
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
function readTables(content: string): Record<Language, Table> {
  const fr = new Map<string, string[]>()
  const en = new Map<string, string[]>()
  for (const line of content.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [french = '', english = ''] = line.split('\t')
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
  const stems = to.filter(phrase => from.length > 1 || phrase.length === 1).flat()
  const key = from.join(' ')
  table.set(key, [...new Set([...(table.get(key) ?? []), ...stems])])
}
