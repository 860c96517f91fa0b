import { inSentence, nameFor, withoutArticle } from '../lines/names-told.ts'
import { displayName, findNames } from '../text/names/names.ts'
import { withArticle } from '../text/with-article.ts'
import { fold } from '../text/words/tokens.ts'
import type { Claim, Language } from '../types.ts'
import { governmentsOf } from './governments.ts'

/** One of those who claim something together. */
export interface Member {
  /** Alike for all who speak for one government, else for all names of one person or body. */
  readonly key: string
  /** As the article names it. */
  readonly words: string
}

const anybody =
  /^(?:an?|une?|des|deux|trois|quatre|cinq|two|three|four|five|several|some|plusieurs|certaine?s|quelques|one|many) |^[\d]/

/** Who claims something, each by name; nobody where the article names nobody. */
export function membersOf(claim: Claim): Member[] {
  const { holder, holderKeys, quote } = claim
  if (holder === null || holderKeys.length === 0 || anybody.test(fold(holder))) return []
  const states = governmentsOf(claim)
  const [state] = states
  if (states.length > 1) return statesIn(holder, quote.language)
  if (state !== undefined) return [{ key: state, words: holder }]
  const key = holderKeys.find(one => /^(?:person|org)_/.test(one))
  return key === undefined ? [] : [{ key, words: holder }]
}

/** « Moscou et Pyongyang » are two. */
function statesIn(holder: string, language: Language): Member[] {
  return findNames(holder, language).flatMap(({ keys, span }) => {
    const key = keys.find(one => one.startsWith('country_'))
    return key === undefined ? [] : [{ key, words: holder.slice(...span) }]
  })
}

/** A member's name inside a sentence of a language: « la Russie », « le ministère de la Défense ». */
export function namedIn({ key, words }: Member, from: Language, language: Language): string {
  const name = nameFor(words, from, language)
  if (displayName(key, language) === withoutArticle(name)) return withArticle(withoutArticle(name), language)
  return inSentence(name)
}
