import { isQue } from './function-words.ts'
import type { Word } from './words.ts'

const full = /^(?:pas|plus|jamais|rien|personne|point|guere|aucune?|aucunement|nullement|ni|nul(?:le)?|non)$/
const longestOnly = 6

/** « ne reconnaît pour sa part que 19 morts »: « ne … que » without « pas » says how few, and denies nothing. */
export function isOnly(words: readonly Word[], first: number, last: number): boolean {
  const opening = words[first]?.form ?? ''
  if (opening !== 'ne' && opening !== "n'") return false
  for (let at = first + 1; at <= last + longestOnly; at++) {
    const word = words[at]
    if (word?.kind !== 'word' || full.test(word.form)) return false
    if (at > last && isQue(word.form)) return true
  }
  return false
}
