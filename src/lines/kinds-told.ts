import { isFate, kindOfWord } from '../claims/figures/categories.ts'
import { findNames } from '../text/names/names.ts'
import { tokens } from '../text/words/tokens.ts'
import { wordSet } from '../text/words/word-set.ts'
import type { Figure, Language } from '../types.ts'

/** What a count of persons says besides that they are persons: nothing. Folded. */
const anybody: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: wordSet(`personne personnes gens individu individus victime victimes vie vies homme hommes bilan nombre total
    membre membres corps autre autres entre eux elles de des du la le les d l et ou en`),
  en: wordSet(`person persons people individual individuals victim victims life lives man men member members body bodies toll number total
    other others them whom of the a an and or in`),
}

/**
 * Who met a fate or stood somewhere, in the article's words, when the category does not say it: « enfants » of 19 who
 * were killed, "new deaths", "horses"; empty otherwise. Soldiers and the names that are told beside it go without saying.
 */
export function kindTold(figure: Figure, language: Language): string {
  const { counts, category } = figure
  const told = new Set([...figure.about, ...figure.places])
  const names = findNames(counts, language).filter(({ keys }) => keys.some(key => told.has(key)))
  const words = tokens(counts).filter(
    ({ start }) => !names.some(({ span }) => span[0] <= start && start < span[1]),
  )
  const goesWithoutSaying = (word: string) => {
    const kind = kindOfWord(word, language)
    return anybody[language].has(word) || kind === category || (kind === 'troops' && isFate(category))
  }
  // A name that nobody knows may be anything.
  const isNamed = words.some(({ start }) => /\p{Lu}/u.test(counts.charAt(start)))
  return isNamed || words.every(({ word }) => goesWithoutSaying(word)) ? '' : counts
}
