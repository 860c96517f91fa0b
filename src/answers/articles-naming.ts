import type { FigureClaim } from '../stories/ledger.ts'
import { findDates } from '../text/dates/dates.ts'
import { nameKey } from '../text/names/key.ts'
import { displayName, findNames } from '../text/names/names.ts'
import { nameLexeme } from '../text/words/lexemes.ts'
import { fold } from '../text/words/tokens.ts'
import type { Lookup, ReadArticle } from './lookup.ts'
import type { Question } from './question.ts'

/** A word with a capital that does not open a sentence. */
const capital = /(?<=[^.?!:«“"\s]\s+(?:[dlDL]['’])?)\p{Lu}\p{Ll}[\p{L}’'-]+/gu

/**
 * « Lombok » is no place that we know: those figures answer whose articles name it, in any spelling, where some do.
 */
export async function ofArticlesNaming(
  lookup: Lookup,
  { text, language, spoken }: Question,
  claims: readonly FigureClaim[],
): Promise<readonly FigureClaim[]> {
  // Those that have two names in two languages, or several spellings, are compared by their keys elsewhere.
  const known = findNames(text, language).filter(({ kind, keys, span }) => {
    // « Le séisme de Lombok » names somebody as well as somewhere.
    const isPerson = kind === 'person' && /\s/.test(text.slice(...span))
    return isPerson || keys.some(key => displayName(key, language) !== null)
  })
  const dates = findDates(text, spoken, null)
  const words = [...text.matchAll(capital)]
    .filter(({ index }) => ![...known, ...dates].some(({ span }) => span[0] <= index && index < span[1]))
    .map(([word]) => word)
  if (words.length === 0) return claims
  const articles = await lookup.articles([...new Set(claims.map(({ quote }) => quote.version))])
  const naming = new Set(
    articles.flatMap(article => (words.every(word => isNamedIn(word, article)) ? article.version.id : [])),
  )
  return naming.size > 0 ? claims.filter(({ quote }) => naming.has(quote.version)) : claims
}

function isNamedIn(word: string, { version, indexed }: ReadArticle): boolean {
  const name = nameLexeme(nameKey(word))
  if ([indexed.title, ...indexed.sentences.values()].some(words => words.has(name))) return true
  return fold(`${version.title ?? ''} ${version.text}`).includes(fold(word))
}
