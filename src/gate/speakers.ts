import { translations } from '../text/words/glossary.ts'
import { contentWords } from '../text/words/lexemes.ts'
import type { Language } from '../types.ts'

/** Who speaks, as a text names them. */
export interface Speaker {
  readonly name: string
  /** Keys of `text/names.ts`. */
  readonly keys: readonly string[]
  readonly language: Language
}

/**
 * Whether somebody is one of those known: by the key of a person or body, else by each word of the name, or by one of
 * them in another language, of which the glossary does not know every word.
 */
export function isOneOf(told: Speaker, known: readonly Speaker[]): boolean {
  const words = contentWords(told.name, told.language).map(word => word.stem)
  // « a-t-il ajouté » names nobody.
  if (words.length === 0) return true
  const [same, foreign] = [true, false].map(isSame => {
    const those = known.filter(({ language }) => (language === told.language) === isSame)
    return new Set(those.flatMap(speaker => stemsOf(speaker, told.language)))
  })
  if (words.every(stem => same?.has(stem))) return true
  if (known.some(speaker => isNameOf(speaker, words, told.language))) return true
  const keys = new Set(known.flatMap(speaker => speaker.keys))
  const bodies = told.keys.filter(key => /^(?:person|org)_/.test(key))
  if (bodies.length > 0) return bodies.every(key => keys.has(key))
  return told.keys.some(key => keys.has(key)) || words.some(stem => foreign?.has(stem))
}

/** « M. Zelensky » of « Volodymyr Zelensky ». */
function isNameOf(speaker: Speaker, words: readonly string[], language: Language): boolean {
  const own = stemsOf(speaker, language).filter(stem => stem.length > titleLength)
  return speaker.language === language && own.length > 0 && own.every(stem => words.includes(stem))
}

/** « M. », "Mr". */
const titleLength = 3

function stemsOf({ name, language: from }: Speaker, to: Language): string[] {
  const own = contentWords(name, from).map(word => word.stem)
  return from === to ? own : own.flatMap(stem => [stem, ...translations(stem, from)])
}
