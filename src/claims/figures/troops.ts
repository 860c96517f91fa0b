import { findNames } from '../../text/names/names.ts'
import { type SentenceWords, sentenceWords } from '../quantities/quantities.ts'
import { kindOfWord } from './categories.ts'
import { nounPhrase, phraseText } from './counted.ts'
import { stops } from './counted-words.ts'

/** Soldiers that an article speaks of without a number. */
export interface Soldiers {
  readonly counts: string
  /** Keys of their country. */
  readonly about: readonly string[]
}

const lookBack = 400
const longestPhrase = 4

/** The soldiers named last in the few sentences before this one: "any North Korean troops in Kursk". */
export function troopsBefore({ text, span, language }: SentenceWords): Soldiers | null {
  const before = sentenceWords(text, [Math.max(0, span[0] - lookBack), span[0]], language)
  const { words } = before
  for (let at = words.length - 1; at >= 0; at--) {
    if (kindOfWord(words[at]?.form ?? '', language) !== 'troops') continue
    let first = at
    while (language === 'en' && at - first < longestPhrase && isModifier(before, first - 1)) first -= 1
    const phrase = nounPhrase(before, first, true)
    if (phrase === null) continue
    const counts = phraseText(before, phrase)
    const about = findNames(counts, language).flatMap(name =>
      name.keys.filter(key => key.startsWith('country_')),
    )
    return { counts, about: [...new Set(about)] }
  }
  return null
}

function isModifier({ words, language }: SentenceWords, at: number): boolean {
  const word = words[at]
  return word?.kind === 'word' && !stops[language].has(word.form)
}
