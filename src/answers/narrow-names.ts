import { kindOfWord } from '../claims/figures/categories.ts'
import type { Name } from '../text/names/names.ts'
import { fold } from '../text/words/tokens.ts'
import type { Language } from '../types.ts'

/** « à Paris », "in Nairobi" ask of the town; « selon Paris », "has Nairobi" of its government. */
const inTown = /(?:^|[\s(])(?:à|a|dans|près de|autour de|in|at|near|around)\s+$/iu
/** « l’incendie de Londres », "the London fire": the town where it was, behind or before what is no people of its own. */
const of = /([\p{L}-]+)\s+(?:de\s+|du\s+|d['’]\s*|of\s+)$/iu
const noun = /^\s+([\p{L}-]+)/u
const verb =
  /^(?:a|ont|has|have|had|is|are|was|were|did|do|does|will|says?|said|claim\w*|report\w*|los[et]s?|admit\w*|confirm\w*|acknowledg\w*|den(?:y|ies|ied)|count\w*|estimat\w*|and|or|et|ou|in|on|at|for|over|by|to|since|during|from|with|against|about|if|after|before)$/
const government =
  /^(?:gouvernement|government|armee|army|autorites|authorities|ministere|ministry|regime|pouvoir|forces?|presidence|allie\w*|ally|allies|police)$/

/** Whether a name narrows a question to a place: a region, a town, or a capital that stands for itself. */
export function isNarrow(
  { kind, keys, span: [start, end] }: Name,
  text: string,
  language: Language,
): boolean {
  if (kind !== 'capital') return kind === 'place'
  const before = text.slice(0, start)
  if (inTown.test(before) || keys.every(key => !key.startsWith('country_'))) return true
  const word = of.exec(before)?.[1] ?? (language === 'en' ? noun.exec(text.slice(end))?.[1] : undefined)
  const folded = fold(word ?? '')
  if (folded === '' || verb.test(folded) || government.test(folded)) return false
  return kindOfWord(folded, language) === undefined
}
