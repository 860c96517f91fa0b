import { isMark } from '../grammar/clauses.ts'
import type { Word } from '../grammar/words.ts'

const farthest = 14
const stops = ';:.!?…'
const opensSetAside = /^(?:(?:et|mais|and|but) )?(?:non|pas|not|rather than|instead of|plutot que)(?: |$)/
const negations = /^(?:pas|not|non)$/

/**
 * Whether « comme l’affirme Untel », "as X says" tells whose is what is set aside: « 3 000, et non 8 000 comme l’affirme la
 * CGT », « non pas 300 emplois, comme le dit la direction, mais 450 ». The words before it are then not that speaker's.
 * Word indexes: of « comme » or « selon », and of the last word of the speaker.
 */
export function isOfSetAside(words: readonly Word[], link: number, last: number): boolean {
  const isComma = isMark(words[link - 1], ',')
  // « 3 000 et non 8 000, selon la police » is all of the police
  if (isComma && !/^(?:comme|as)$/.test(words[link]?.form ?? '')) return false
  const end = isComma ? link - 1 : link
  const start = words.findLastIndex((word, at) => at < end && isMark(word, `,${stops}`)) + 1
  const before = words.slice(Math.max(start, end - farthest), end).map(({ form }) => form)
  const coordinated = before.findLastIndex(form => /^(?:et|mais|and|but)$/.test(form))
  if (opensSetAside.test(before.slice(Math.max(0, coordinated)).join(' '))) return true
  const goesOn = words[isMark(words[last + 1], ',') ? last + 2 : last + 1]?.form ?? ''
  return isComma && /^(?:mais|but)$/.test(goesOn) && before.some(form => negations.test(form))
}

/** « Comme l’ », « comme le », "as" right before a clause that begins at `first`; null when none stands there. */
export function comparingLink(words: readonly Word[], first: number): number | null {
  const at = /^(?:l'|le)$/.test(words[first - 1]?.form ?? '') ? first - 2 : first - 1
  return /^(?:comme|as)$/.test(words[at]?.form ?? '') ? at : null
}

/** "Contrary to what management says", « contrairement à ce qu’affirme la direction »: what follows is the opposite. */
export function isOfContrary(words: readonly Word[], first: number): boolean {
  const before = words.slice(Math.max(0, first - 4), first).map(({ form }) => form)
  return /(?:^| )(?:contrary to what|unlike what|contrairement [àa] ce qu(?:e|'))$/.test(before.join(' '))
}
