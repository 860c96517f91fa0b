import { isFate, kindsOfWords } from '../claims/figures/categories.ts'
import { fold, tokens } from '../text/words/tokens.ts'
import type { Category, Language, Quote } from '../types.ts'

/** Of one number, folded: « tués ou blessés », "killed or seriously wounded". */
const either =
  /\b(?:(?:tue[es]*|morte?s?|killed|dead) (?:et\/ou|and\/or|ou|or) (?:\w+ )?(?:blesse[es]*|wounded|injured)|(?:blesse[es]*|wounded|injured) (?:ou|or) (?:\w+ )?(?:tue[es]*|morte?s?|killed|dead))\b/g

/** What becomes of persons in a text: killed, wounded, captured …; « pertes » and "casualties" are either. */
export function fatesIn(text: string, language: Language): Category[] {
  const words = tokens(text).map(token => token.word)
  const found: Category[] = kindsOfWords(words, language).filter(isFate)
  return found.includes('killed') && found.includes('wounded') ? [...found, 'killed-or-wounded'] : found
}

/** Whether words tell as killed, or as wounded, those whom no quote tells as more than killed or wounded. */
export function isHalved(words: string, language: Language, quotes: readonly Quote[]): boolean {
  const told = fatesIn(words, language)
  const alone = (['killed', 'wounded'] as const).filter(fate => told.includes(fate))
  const [fate] = alone
  if (alone.length !== 1 || fate === undefined) return false
  return !quotes.some(quote => fatesIn(fold(quote.text).replace(either, ' '), quote.language).includes(fate))
}
