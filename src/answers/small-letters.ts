import { type Match, matchKnownNames } from '../text/names/matching.ts'
import { type NameWord, nameWords } from '../text/names/words.ts'
import { translations } from '../text/words/glossary.ts'
import { lexemeOf } from '../text/words/lexemes.ts'
import type { Language } from '../types.ts'
import { inTown } from './narrow-names.ts'

/** « Mali », "Iran"; "us" and "who" are words. */
const nameLength_min = 4

/** Words of the longest names that people type: "democratic republic of the congo". */
const nameWords_max = 5

/**
 * A question that is typed without capitals, with those of the names that the tables know: "how many north korean troops
 * are in kursk". A town that is also a word has one only where a place is named: "in nice". Of the same length.
 */
export function withCapitals(text: string, language: Language): string {
  if (/\p{Lu}/u.test(text.slice(1))) return text
  const words = nameWords(text)
  let result = text
  for (let from = 0, count = 0; from < words.length; from += Math.max(1, count)) {
    count = nameAt(text, words, from, language)
    result = capitalised(result, words.slice(from, from + count))
  }
  return result
}

/** How many words from here are one name; 0 for none. */
function nameAt(text: string, words: readonly NameWord[], from: number, language: Language): number {
  for (let count = Math.min(nameWords_max, words.length - from); count > 0; count--) {
    const written = nameWords(capitalised(text, words.slice(from, from + count)))
    const isWhole = ({ shown, next }: Match) => shown === from && next === from + count
    const match = matchKnownNames(written, language).find(isWhole)
    if (match !== undefined && isName(match, words, text, language)) return count
  }
  return 0
}

function isName({ kind, shown, next }: Match, words: readonly NameWord[], text: string, language: Language) {
  const [start, end] = [words[shown]?.start ?? 0, words[next - 1]?.end ?? 0]
  if (inTown.test(text.slice(0, start))) return true
  if (end - start < nameLength_min) return false
  const isWord =
    next - shown === 1 && translations(lexemeOf(words[shown]?.folded ?? '', language), language).length > 0
  return (kind !== 'place' && kind !== 'capital') || !isWord
}

function capitalised(text: string, words: readonly NameWord[]): string {
  let result = text
  for (const { start } of words) {
    const capital = text.charAt(start).toUpperCase()
    if (capital.length === 1) result = result.slice(0, start) + capital + result.slice(start + 1)
  }
  return result
}
