import type { Category } from '../../types.ts'
import { isFiniteVerb } from '../grammar/clauses.ts'
import { isAnd, isOf, isWho } from '../grammar/function-words.ts'
import type { Quantity, SentenceWords } from '../quantities/quantities.ts'
import { fateOf, isFate, kindOfWord, kindsOfWords } from './categories.ts'
import type { Clause } from './clause.ts'
import type { Counted } from './counted-edges.ts'
import { intransitive, passive } from './fates-words.ts'
import type { Head } from './heads.ts'

const longestFatePhrase = 3

/** « est mort avec sa fille et sept autres personnes »: what befell the first befell the others. */
export function sharedFate(
  { words, language }: SentenceWords,
  { start }: Quantity,
  counted: Counted | null,
  { left }: Clause,
): Category | null {
  const joint = words[start - 1]?.form ?? ''
  const before = words.slice(left, start - 1).map(({ form }) => form)
  // « dix maisons ont été évacuées, soit 30 personnes »
  if (counted !== null && joint === 'soit')
    return fateOf(kindsOfWords(before.slice(-1 - longestFatePhrase), language))
  if (counted === null || !/^(?:et|avec|and|with)$/.test(joint)) return null
  if (!/^(?:autres?|others?)$/.test(words[counted.first]?.form ?? '')) return null
  const at = before.findLastIndex(form => passive.has(form) || intransitive.has(form))
  return at < 0 ? null : fateOf(kindsOfWords(before.slice(at, at + longestFatePhrase), language))
}

const leaving = /^(?:left|leaves?|leaving)$/
const leavingReach = 4
const leftReach = 12
const state = /^(?:dead|injured|wounded|hurt|maimed|missing|homeless|displaced|stranded)$/

/** "left 19 pupils and two teachers dead": how all were left whom "and" or a comma joins. */
export function fateOfLeft(
  { words, language }: SentenceWords,
  { start }: Quantity,
  counted: Counted | null,
): Category | null {
  if (counted === null || language !== 'en') return null
  if (!words.slice(Math.max(0, start - leavingReach), start).some(({ form }) => leaving.test(form)))
    return null
  const behind = words.slice(counted.last + 1, counted.last + 1 + leftReach).map(({ form }) => form)
  if (!/^(?:and|,)$/.test(behind[0] ?? '')) return null
  const at = behind.findIndex(form => state.test(form))
  if (at < 0 || behind.slice(0, at).some(form => /^[.;:!?()]$/.test(form))) return null
  return fateOf(kindsOfWords(behind.slice(at, at + 1), language))
}

const possessive = /^(?:ses|leurs|nos|his|her|their)$/
const of = /^(?:de|d'|of)$/
const coordinatedReach = 12
const alsoReach = 16

/**
 * « la mort d’un passant et de trois policiers », « avoir tué sa femme et ses deux enfants », « 30 soldats ont perdu la
 * vie, ainsi que 12 civils »: what befell those who are named first.
 */
export function coordinatedFate(
  sentence: SentenceWords,
  { start }: Quantity,
  head: Head,
  { verb }: Clause,
): Category | null {
  const { words } = sentence
  if (head.kind !== 'persons' && head.kind !== 'troops' && !head.loose) return null
  const from = possessive.test(words[start - 1]?.form ?? '') ? start - 1 : start
  const hasOf = of.test(words[from - 1]?.form ?? '')
  const joint = hasOf ? from - 2 : from - 1
  const isAlso = /^que?'?$/.test(words[joint]?.form ?? '') && words[joint - 1]?.form === 'ainsi'
  // « trois voisins ont été blessés ainsi que deux agents qui les aidaient »
  const isRelative = isAlso && words.slice(start, verb ?? start).some(({ form }) => isWho(form))
  if (verb !== null && !hasOf && !isRelative) return null
  if (isAnd(words[joint]?.form)) return fateOfFirst(sentence, joint, hasOf)
  return isAlso ? fateOfSubject(sentence, joint - 1) : null
}

/** The noun with « de », or the verb, that governs what stands before « et ». */
function fateOfFirst(
  { words, language, grammar }: SentenceWords,
  joint: number,
  hasOf: boolean,
): Category | null {
  for (let at = joint - 1; at >= 0 && joint - at < coordinatedReach; at--) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word') return null
    const kind = kindOfWord(word.form, language)
    if (kind !== undefined && isFate(kind)) {
      const [before, behind] = [words[at - 1]?.form ?? '', words[at + 1]?.form ?? '']
      const isNoun = isOf(behind)
      const isVerb = grammar.have.has(before) || /^(?:avoir|having|pour|to)$/.test(before)
      return (hasOf ? isNoun : isVerb) ? fateOf([kind]) : null
    }
    if (isFiniteVerb(words, at, grammar)) return null
  }
  return null
}

function fateOfSubject({ words, language }: SentenceWords, end: number): Category | null {
  const forms = words.slice(Math.max(0, end - alsoReach), end).map(({ form }) => form)
  const at = forms.findLastIndex(form => passive.has(form) || /^(?:ont|have|had|avaient|a)$/.test(form))
  return at < 0 ? null : fateOf(kindsOfWords(forms.slice(at), language))
}
