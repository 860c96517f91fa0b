import { isAndOr } from '../grammar/function-words.ts'
import type { Word } from '../grammar/words.ts'
import type { SentenceWords } from '../quantities/quantities.ts'
import { isFate, kindOfWord } from './categories.ts'
import { stops } from './counted-words.ts'

/** What a number counts: the noun phrase behind it, as word indexes, both inclusive. */
export interface Counted {
  readonly first: number
  readonly last: number
  /** The noun itself; null where the phrase has none of its own (« d’entre eux », « autres »). */
  readonly head: number | null
  /** « 8 000 d’entre eux », "30 of the men": a part of what was counted before. */
  readonly partitive: boolean
}

/** What a phrase is followed over: more words than these belong to no one noun. */
export const longestPhrase = 10
export const longestComplement = 4
/** Marks that may stand within a phrase. */
export const transparent = '″"«»'
export const ofWords = new Set(['de', "d'", 'of', 'des', 'du'])

export function skipMarks(words: readonly Word[], from: number): number {
  let at = from
  while (words[at]?.kind === 'mark' && transparent.includes(words[at]?.form ?? ' ')) at += 1
  return at
}

export function isClosed(sentence: SentenceWords, at: number): boolean {
  const word = sentence.words[at]
  if (word === undefined || word.kind !== 'word') return true
  const { grammar, language } = sentence
  // "481 US children": no pronoun is written with a capital inside a sentence
  const isName = language === 'en' && word.form === 'us' && word.capital
  if ((stops[language].has(word.form) && !isName) || /^\d/.test(word.form)) return true
  const closed = [grammar.have, grammar.be, grammar.modals, grammar.prepositions, grammar.conjunctions]
  return closed.some(words => words.has(word.form))
}

/** « tués ou blessés », « tués ou gravement blessés », « de tués et de blessés », "killed and wounded". */
export function joinsFates(words: readonly Word[], at: number): boolean {
  if (!isAndOr(words[at]?.form)) return false
  const next = words[at + 1]?.form ?? ''
  const after = ofWords.has(next) || /(?:ment|ly)$/.test(next) ? words[at + 2] : words[at + 1]
  return isFateWord(words[at - 1]) && isFateWord(after)
}

export function isFateWord(word: Word | undefined): boolean {
  if (word === undefined) return false
  const kind = kindOfWord(word.form, 'fr') ?? kindOfWord(word.form, 'en')
  return kind !== undefined && isFate(kind)
}
