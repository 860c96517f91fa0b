import type { Language } from '../../types.ts'
import { mayName, type NameContext } from './context.ts'
import { familyParticles } from './kinds.ts'
import { givenNames, notNames, organisationHeads, placeHeads } from './lists.ts'
import type { NameWord } from './words.ts'

export function canBegin(
  words: readonly NameWord[],
  from: number,
  language: Language,
  context: NameContext,
): boolean {
  const word = words[from]
  if (word === undefined || word.shape === 'lower') return false
  if (word.gap === 'hyphen' && words[from - 1]?.shape !== 'lower') return false
  if (word.end - word.start === 1 && words[from + 1]?.gap === 'ampersand') return !isTwoLetters(words, from)
  if (word.end - word.start === 1)
    return isInitial(words, from) && !(language === 'fr' && word.folded === 'm')
  if (!mayName(word) && !organisationHeads.has(word.folded)) {
    return isFunctionWordName(words, from, context) || (language === 'fr' && isWomansName(words, from))
  }
  // « Interrogé hier », « Accusés de … »: at the beginning of a sentence a common word has a capital too
  return !(context.beginsSentence(from) && context.isAlsoLower(word.folded))
}

/** « avec Son Heung-min »: in the middle of a sentence, before another capital. */
function isFunctionWordName(words: readonly NameWord[], from: number, context: NameContext): boolean {
  const word = words[from]
  const after = words[from + 1]
  if (word === undefined || notNames.has(word.folded) || context.beginsSentence(from)) return false
  return word.gap !== 'break' && after?.gap === 'space' && mayName(after)
}

/** « Marine Le Guen »: a common noun with a capital elsewhere, a given name before another capital. */
function isWomansName(words: readonly NameWord[], from: number): boolean {
  const after = words[from + 1]
  return words[from]?.folded === 'marine' && after?.gap === 'space' && after.shape === 'capital'
}

/** "J. D. Vance" */
function isInitial(words: readonly NameWord[], index: number): boolean {
  const next = words[index + 1]
  return next !== undefined && next.gap === 'point' && next.shape !== 'lower'
}

/** R&D, Q&A, M&A; "S&P Global" goes on. */
function isTwoLetters(words: readonly NameWord[], from: number): boolean {
  const second = words[from + 1]
  const third = words[from + 2]
  if (second === undefined || second.end - second.start > 1) return false
  return third?.gap !== 'space' || third.shape === 'lower'
}

/** « La Lettre A » */
export function isLetteredTitle(words: readonly NameWord[], from: number): boolean {
  const article = words[from]
  if (article?.shape !== 'capital' || !familyParticles.has(article.folded)) return false
  const [noun, letter, after] = [words[from + 1], words[from + 2], words[from + 3]]
  if (noun === undefined || letter === undefined) return false
  if (noun.gap !== 'space' || noun.shape !== 'capital' || letter.gap !== 'space') return false
  const isLetter = letter.end - letter.start === 1 && letter.shape !== 'lower' && !/\d/.test(letter.folded)
  return isLetter && after?.gap !== 'apostrophe' && after?.gap !== 'point' && after?.gap !== 'hyphen'
}

const countedWord = /(?:s|ion|ment)$/

/** "Shares of Kroger": the capital of a common noun; "Joan of Arc" and "Game of Thrones" are names. */
export function isOfAtSentenceStart(
  words: readonly NameWord[],
  from: number,
  next: number,
  context: NameContext,
): boolean {
  if (words[next]?.folded !== 'of' || !context.beginsSentence(from)) return false
  const first = words[from]?.folded ?? ''
  return countedWord.test(first) && !givenNames.has(first) && !placeHeads.has(first)
}
