import { isInGlossary } from '../text/words/glossary.ts'
import { contentWords } from '../text/words/lexemes.ts'
import type { Language } from '../types.ts'
import type { Lookup } from './lookup.ts'

const pairs = /(?<![\p{L}\p{N}'’-])(\p{L}{2,}) (?=(\p{L}{3,})(?![\p{L}\p{N}'’-]))/gu
/** Small words that begin compounds; others, as « pour le », may be in an article without their space by a slip. */
const opening = /^(?:sous|sans|non|contre|entre|avant|arriere|demi|anti|counter)-/

/**
 * A question with the hyphens that people leave out as they type, where the articles or the glossary have the compound
 * and not both of its words: « sous marins », « trois rivieres ». Of the same length.
 */
export async function withHyphens(lookup: Lookup, text: string, language: Language): Promise<string> {
  const found = [...text.matchAll(pairs)].flatMap(({ index, 1: first = '', 2: last = '' }) => {
    const word = contentWords(`${first}-${last}`, language).find(one => one.word.includes('-'))
    const parts = contentWords(`${first} ${last}`, language).map(({ stem }) => stem)
    return word === undefined ? [] : [{ space: index + first.length, word, parts }]
  })
  const frequencies = await lookup.frequencies(found.flatMap(({ word, parts }) => [word.stem, ...parts]))
  const isHeld = (stem: string) => (frequencies.get(stem) ?? 0) > 0
  const isCompound = ({ word, parts }: (typeof found)[number]) => {
    if (opening.test(word.word)) return isInGlossary(word.word) || isHeld(word.stem)
    return parts.length === 2 && isHeld(word.stem) && !parts.every(isHeld)
  }
  return found
    .filter(isCompound)
    .reduce((read, { space }) => `${read.slice(0, space)}-${read.slice(space + 1)}`, text)
}
