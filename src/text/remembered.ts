import type { Language } from '../types.ts'

/** A longer text is read each time. */
const lengthMax = 5_000

/**
 * The same reading of texts, which remembers the last ones: of a few quotes each line, each note and the gate read every
 * one again. What it gives is shared, and must not be changed.
 */
export function remembered<Result>(
  read: (text: string, language: Language) => Result,
  textsMax = 200,
): (text: string, language: Language) => Result {
  const known = { fr: new Map<string, Result>(), en: new Map<string, Result>() }
  return (text, language) => {
    const texts = known[language]
    const before = texts.get(text)
    if (before !== undefined) return before
    const result = read(text, language)
    if (texts.size >= textsMax) texts.clear()
    if (text.length <= lengthMax) texts.set(text, result)
    return result
  }
}
