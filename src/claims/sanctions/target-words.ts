import { pointsToOne } from '../grammar/function-words.ts'
import type { Word } from '../grammar/words.ts'
import type { SentenceWords } from '../quantities/quantities.ts'

/** « ses complices présumés », "three suspected members": what is not certain of a target is part of its name. */
export function isReserve({ words }: SentenceWords, at: number): boolean {
  const form = words[at]?.form ?? ''
  if (form === 'suspected') return !/^(?:of|in|by)$/.test(words[at + 1]?.form ?? '')
  return /^(?:presume|suppose)e?s?$/.test(form) && words[at]?.accented === true
}

/** « contre la Syrie la semaine prochaine » */
export function opensTime(words: readonly Word[], at: number): boolean {
  return (
    pointsToOne(words[at]?.form) &&
    /^(?:semaine|mois|annee|an|jour|trimestre|automne|hiver|printemps|ete|soir|matin)$/.test(
      words[at + 1]?.form ?? '',
    )
  )
}

/** "deputy for operations" */
export function isPortfolio({ words }: SentenceWords, at: number): boolean {
  const isOffice = /^(?:deputy|head|chief|minister|commander|director|adviser|advisor|envoy)$/
  return (
    words[at]?.form === 'for' && isOffice.test(words[at - 1]?.form ?? '') && words[at + 1]?.kind === 'word'
  )
}

/** "his deputy, Jan Hart", « son adjoint, Jan Hart »: whoever is meant is named behind the comma. */
export function isNamedBehind(words: readonly Word[], start: number, comma: number): boolean {
  const isTheirs = /^(?:his|her|its|their|son|sa|leur)$/.test(words[start]?.form ?? '')
  return isTheirs && comma > start + 1 && words[comma + 1]?.capital === true
}
