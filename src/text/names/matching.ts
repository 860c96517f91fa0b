import type { Language } from '../../types.ts'
import { mayName } from './context.ts'
import { combiningKeys, type Form, formsAt, type NameKind } from './gazetteer.ts'
import { alsoGivenNames, alsoSurnames, compoundLinks, givenNames } from './lists.ts'
import { readMinistry } from './ministries.ts'
import type { NameGap, NameWord } from './words.ts'

/** A name of the tables in the words `[from, next)`; the words before `shown` are not part of it (the l' of l'Ouest). */
export interface Match {
  readonly from: number
  readonly shown: number
  readonly next: number
  readonly kind: NameKind
  readonly keys: readonly string[]
}

const longestShouted = 4

/** The names of the tables in a text's words, the longest at each place. */
export function matchKnownNames(words: readonly NameWord[], language: Language): Match[] {
  const matches: Match[] = []
  let index = 0
  while (index < words.length) {
    const match = matchAt(words, index, language, matches.at(-1))
    if (match !== null) matches.push(match)
    index = match?.next ?? index + 1
  }
  return matches
}

function matchAt(
  words: readonly NameWord[],
  from: number,
  language: Language,
  previous: Match | undefined,
): Match | null {
  const word = words[from]
  if (word === undefined) return null
  const ministry = language === 'fr' ? readMinistry(words, from) : null
  if (ministry !== null) return { from, shown: from, kind: 'organisation', ...ministry }
  if (isInsideCompound(words, from, previous)) return null
  for (const form of formsAt(language, word.folded) ?? []) {
    if (!fits(form, words, from) || isPerson(form, words, from, language)) continue
    const next = from + form.words.length
    if (continuesCompound(words, next, language)) continue
    const shown = form.words.length > 1 && word.folded === 'l' ? from + 1 : from
    return { from, shown, next, kind: form.kind, keys: form.keys }
  }
  return matchCombining(words, from, language)
}

function fits(form: Form, words: readonly NameWord[], from: number): boolean {
  for (let offset = 0; offset < form.words.length; offset++) {
    const word = words[from + offset]
    if (word === undefined || word.folded !== form.words[offset]) return false
    if (offset > 0 && word.gap === 'break') return false
    const needed = form.shapes[offset]
    if (needed === 'upper' && (word.shape !== 'upper' || isShouted(words, from))) return false
    if (needed === 'capital' && word.shape === 'lower') return false
  }
  return true
}

/** Among words in capitals, US and WHO may be ordinary words. */
function isShouted(words: readonly NameWord[], index: number): boolean {
  const word = words[index]
  const after = words[index + 1]
  if (word === undefined || word.end - word.start > longestShouted) return false
  return isLongUpper(words[index - 1], word.gap) || isLongUpper(after, after?.gap ?? 'break')
}

function isLongUpper(word: NameWord | undefined, gap: NameGap): boolean {
  if (word === undefined || gap !== 'space' || word.shape !== 'upper') return false
  return word.folded.length >= longestShouted && formsAt('en', word.folded) === undefined
}

/** The second part of « Boulogne-Billancourt » begins no name; that of « pro-ukrainien » and « Paris-Moscou » may. */
function isInsideCompound(words: readonly NameWord[], from: number, previous: Match | undefined): boolean {
  const before = words[from - 1]
  if (words[from]?.gap !== 'hyphen' || before === undefined) return false
  if (before.folded === 'outre') return true
  return before.shape !== 'lower' && previous?.next !== from && !combiningKeys.has(before.folded)
}

/** « Paris-Saclay » and « Vaux-sur-Mer » are not Paris and Vaux; "Moscow-backed" and « Paris-Moscou » are about both. */
function continuesCompound(words: readonly NameWord[], next: number, language: Language): boolean {
  const word = words[next]
  if (word?.gap !== 'hyphen') return false
  if (word.shape === 'lower') {
    const after = words[next + 1]
    const isJoined = after?.gap === 'hyphen' || after?.gap === 'apostrophe'
    return isJoined && after.shape !== 'lower' && compoundLinks.has(word.folded)
  }
  return formsAt(language, word.folded) === undefined
}

/** "Michael Jordan", « Jordan Bardella »: a place's name that is here a person's. */
function isPerson(form: Form, words: readonly NameWord[], from: number, language: Language): boolean {
  const word = words[from]
  if (form.words.length > 1 || word === undefined || word.shape === 'lower') return false
  const before = words[from - 1]
  const after = words[from + 1]
  if (alsoSurnames.has(word.folded) && before !== undefined && word.gap === 'space') {
    if (before.shape === 'capital' && givenNames.has(before.folded)) return true
  }
  if (!alsoGivenNames.has(word.folded) || after?.gap !== 'space') return false
  return mayName(after) && formsAt(language, after.folded) === undefined
}

/** The « russo » of « russo-ukrainien ». */
function matchCombining(words: readonly NameWord[], from: number, language: Language): Match | null {
  const after = words[from + 1]
  if (after?.gap !== 'hyphen') return null
  const key = combiningKeys.get(words[from]?.folded ?? '')
  if (key === undefined) return null
  const second = words[from + 2]
  const known =
    formsAt(language, after.folded) ??
    (second?.gap === 'hyphen' ? formsAt(language, second.folded) : undefined)
  const isAdjective = known?.some(form => form.kind === 'nationality') ?? false
  return isAdjective ? { from, shown: from, next: from + 1, kind: 'nationality', keys: [key] } : null
}
