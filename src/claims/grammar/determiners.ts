import { englishNumberWords } from '../../text/numbers/words-english.ts'
import { frenchNumberWords } from '../../text/numbers/words-french.ts'
import { wordSet } from '../../text/words/word-set.ts'

/** Whether a folded word is a whole number above one: « deux », « milliers », "twelve", "dozens"; no ordinal, no fraction. */
export function isNumberWord(form: string): boolean {
  const word = frenchNumberWords.get(form) ?? englishNumberWords.get(form)
  // "The scores" are as often those of a match
  if (word === undefined || word.role === 'part' || form === 'scores') return false
  return word.value > 1 && (word.role === 'collective' || !word.ordinal)
}

/** A number in digits or in words. */
export function isNumber(form: string): boolean {
  return /^\d/.test(form) || isNumberWord(form)
}

const plural = wordSet(
  `les des ces mes tes ses nos vos leurs plusieurs quelques certains certaines these those several many few both some`,
)

/** Whether a folded word opens a phrase of more than one: « les », « plusieurs », "these", "twelve", "300". */
export function isPluralDeterminer(form: string): boolean {
  return plural.has(form) || isNumberWord(form) || /^\d+$/.test(form)
}
