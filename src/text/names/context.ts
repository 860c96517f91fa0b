import type { Language } from '../../types.ts'
import { isLineBreak } from '../characters.ts'
import { functionWords, notNames } from './lists.ts'
import type { NameWord } from './words.ts'

/** What the rest of a text tells about its capitals. */
export interface NameContext {
  /** Whether the text also writes a folded word in lower case: « constitution » makes « Constitution » no name. */
  readonly isAlsoLower: (folded: string) => boolean
  /** Whether the word at this index stands in a headline, where capitals say nothing. */
  readonly inHeadline: (index: number) => boolean
  /** Whether the word at this index begins a sentence, a quotation or a line. */
  readonly beginsSentence: (index: number) => boolean
}

const sentenceEnd = /[.!?…:«»"“”•–—()[\]\n\r\u2028\u2029]/u
const headlineWordsMin = 4
const headlineWordsMax = 30
const headlineShare = 0.7
const longWord = 4

export function nameContext(text: string, words: readonly NameWord[], language: Language): NameContext {
  let lower: ReadonlySet<string> | null = null
  const headlines = headlineWords(text, words, language)
  return {
    isAlsoLower: folded => {
      lower ??= lowerWords(words)
      return lower.has(folded)
    },
    inHeadline: index => headlines.has(index),
    beginsSentence: index => {
      const word = words[index]
      const previous = words[index - 1]
      if (word === undefined || previous === undefined) return true
      return word.gap === 'break' && sentenceEnd.test(text.slice(previous.end, word.start))
    },
  }
}

function lowerWords(words: readonly NameWord[]): ReadonlySet<string> {
  const lower = new Set<string>()
  for (const word of words) if (word.shape === 'lower') lower.add(word.folded)
  return lower
}

/** Lines in capitals, and English lines In Title Case. */
function headlineWords(text: string, words: readonly NameWord[], language: Language): ReadonlySet<number> {
  const found = new Set<number>()
  let from = 0
  for (let index = 1; index <= words.length; index++) {
    const last = words[index - 1]
    const word = words[index]
    if (last === undefined || (word !== undefined && !hasLineBreak(text, last.end, word.start))) continue
    if (isHeadline(text, words.slice(from, index), language)) {
      for (let inside = from; inside < index; inside++) found.add(inside)
    }
    from = index
  }
  return found
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (isLineBreak(text.charCodeAt(index))) return true
  return false
}

function isHeadline(text: string, line: readonly NameWord[], language: Language): boolean {
  if (line.length < headlineWordsMin || line.length > headlineWordsMax) return false
  if (line.filter(word => word.shape === 'upper').length >= headlineShare * line.length) return true
  const long = line.filter(word => word.folded.length >= longWord && !functionWords.has(word.folded))
  if (long.length < headlineWordsMin) return false
  const last = line.at(-1)
  if (language === 'fr' || (last !== undefined && /^["”’)]?[.!?]/u.test(text.slice(last.end, last.end + 2))))
    return false
  const capitals = long.filter(word => word.shape !== 'lower').length
  return capitals >= headlineShare * long.length
}

/** A capitalised word that may be part of a name. */
export function mayName(word: NameWord | undefined): boolean {
  if (word === undefined || word.shape === 'lower') return false
  return !functionWords.has(word.folded) && !notNames.has(word.folded)
}
