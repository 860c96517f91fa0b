import { findNames, type Name } from '../../text/names/names.ts'
import type { Language } from '../../types.ts'

let last: { readonly text: string; readonly language: Language; readonly names: readonly Name[] } | null =
  null

/** The names of a whole article, in order. Whoever takes its claims asks for them again at once: they are found once. */
export function namesOfArticle(text: string, language: Language): readonly Name[] {
  if (last?.text !== text || last.language !== language)
    last = { text, language, names: findNames(text, language) }
  return last.names
}
