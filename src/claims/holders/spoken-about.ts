import type { Name } from '../../text/names/names.ts'
import { formsOf } from '../grammar/words.ts'
import type { Passage } from '../passages.ts'

/** « Selon lui, Morel n’est pas seul »: whom the words told name. */
export function isToldOf({ words }: Passage, { span }: Name): boolean {
  if (!/^(?:selon|d'|according)$/.test(words[0]?.form ?? '')) return false
  const comma = words.find(({ form, kind }) => kind === 'mark' && form === ',')
  // « Selon un bilan du ministre, Ana Ruiz, … »
  const isApposed = words.find(({ start }) => start >= span[1])?.form === ','
  return comma !== undefined && comma.start < span[0] && !isApposed
}

const asked =
  /^(?:(?:when|if|after|once|being|lorsqu'|quand|on) )*(?:asked|questioned|pressed|quizzed|challenged|interrogee?s?|questionnee?s?|relancee?s?|sollicitee?s?)$/
const longestAsking = 3

/** "Asked whether Ruiz had paid, he said": whom the question names, before its comma. */
export function isAskedOf({ words }: Passage, { span }: Name): boolean {
  const isAsking = [1, 2, longestAsking].some(length => asked.test(formsOf(words.slice(0, length))))
  const comma = words.find(({ form, kind }) => kind === 'mark' && form === ',')
  return isAsking && comma !== undefined && span[1] <= comma.start
}
