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
  const readIn = {
    fr: rememberedText(text => read(text, 'fr'), textsMax),
    en: rememberedText(text => read(text, 'en'), textsMax),
  }
  return (text, language) => readIn[language](text)
}

/** The same where the language says nothing. */
export function rememberedText<Result>(
  read: (text: string) => Result,
  textsMax = 200,
): (text: string) => Result {
  const known = new Map<string, Result>()
  return text => {
    const before = known.get(text)
    if (before !== undefined) return before
    const result = read(text)
    if (known.size >= textsMax) known.clear()
    if (text.length <= lengthMax) known.set(text, result)
    return result
  }
}
