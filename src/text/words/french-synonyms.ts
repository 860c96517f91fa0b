import { readFileSync } from 'node:fs'
import { lexemeOf } from './lexemes.ts'
import { fold } from './tokens.ts'

const file = new URL('./french-synonyms.txt', import.meta.url)
let groups: ReadonlyMap<string, readonly string[]> | null = null

/** The stems of the everyday French words that say the same as one does: « décès » of « mourir ». Read once, at the first call. */
export function frenchSynonyms(stem: string): readonly string[] {
  groups ??= readGroups(readFileSync(file, 'utf8'))
  return groups.get(stem) ?? []
}

/** Groups of words, one a line, separated by `|`; lines that start with # are titles. */
function readGroups(content: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const line of content.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const stems = [...new Set(line.split('|').map(word => lexemeOf(fold(word.trim()), 'fr')))]
    for (const stem of stems)
      found.set(stem, [...new Set([...(found.get(stem) ?? []), ...stems.filter(other => other !== stem)])])
  }
  return found
}
