import { readFileSync } from 'node:fs'
import type { Language } from '../types.ts'
import { lexemeOf } from './lexemes.ts'
import { stopWords } from './stop-words.ts'
import { tokens } from './tokens.ts'

type Table = ReadonlyMap<string, readonly string[]>

const file = new URL('./glossary.tsv', import.meta.url)
const none: readonly string[] = []
let tables: Readonly<Record<Language, Table>> | null = null

/**
 * The stems that translate a stem of `from` into the other language, most usual first; empty when the glossary has
 * none. Stems are those of `lexemes`. Read once from glossary.tsv, at the first call.
 */
export function translations(stem: string, from: Language): readonly string[] {
  tables ??= readTables(readFileSync(file, 'utf8'))
  return tables[from].get(stem) ?? none
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
    for (const stem of frenchStems) add(fr, stem, englishStems)
    for (const stem of englishStems) add(en, stem, frenchStems)
  }
  return { fr, en }
}

/** The stem of each alternative. A phrase counts by its one content word; one with several says too little by each. */
function stemsOf(alternatives: string, language: Language): string[] {
  const stems = alternatives.split('|').flatMap(alternative => {
    const content = tokens(alternative).filter(token => !stopWords[language].has(token.word))
    const [only] = content
    return content.length === 1 && only !== undefined ? [lexemeOf(only.word, language)] : []
  })
  return [...new Set(stems)]
}

function add(table: Map<string, string[]>, from: string, to: readonly string[]): void {
  const known = table.get(from) ?? []
  table.set(from, [...known, ...to.filter(stem => !known.includes(stem))])
}
