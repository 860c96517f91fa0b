import { isFiniteVerb, isMark } from '../grammar/clauses.ts'
import { isNumber } from '../grammar/determiners.ts'
import type { Grammar } from '../grammar/grammar.ts'
import type { Word } from '../grammar/words.ts'

const farthestNumber = 6
const longestSubject = 8
const givingReach = 6
const joints = /^(?:et|mais|and|but|while|whereas|tandis|alors|quand)$/
/** « dont la moitié », « la plupart sont absents »: parts of what is counted are told by the same. */
const parts = /^(?:moitie|plupart|tiers|quart|reste|majorite|half|majority|rest|third|quarter|most)$/
/** Verbs that give a number, folded. */
const giving = {
  fr: /^(?:(?:compt|denombr|recens|comptabilis|parl|evoqu|avanc|revendiqu|estim|redout)(?:e|ent|ait|aient|ant)?|reconnai(?:t|ssent|ssait|ssaient)|admet(?:tent|tait)?|chiffre(?:nt)?)$/,
  en: /^(?:puts?|counts?|counted|says?|said|claims?|claimed|speaks?|spoke|admits?|admitted|fears?|feared|estimates?|estimated|gives?|gave)$/,
}

/**
 * The comma behind somebody's count at which somebody else begins to count: « a revendiqué 18 000 participants, | la
 * préfecture en a compté 4 700 », "puts the toll at 45, | the Red Cross at 80", "said 30,000 came, | but police put it
 * at 7,000". Null when nobody does.
 *
 * @param isObject whether what begins at `start` is what somebody counts, and no clause: it has no verb, so in French
 * one behind the comma has another subject
 */
export function nextCounter(
  words: readonly Word[],
  start: number,
  grammar: Grammar,
  isObject: boolean,
): number | null {
  const number = words.findIndex(
    ({ form }, at) => at >= start && at < start + farthestNumber && isNumber(form),
  )
  if (number < 0 || grammar.times.has(words[number + 1]?.form ?? '')) return null
  let isClause = !isObject
  for (let at = start; at < words.length; at++) {
    const word = words[at]
    if (word === undefined || word.kind === 'quote') return null
    const opensClause = grammar.relatives.has(word.form) || grammar.complementizers.has(word.form)
    if (opensClause && at > start) return null
    isClause ||= opensClause || word.form === 'avoir' || isFiniteVerb(words, at, grammar)
    if (at <= number || !isMark(word, ',')) continue
    if (isRivalCount(words, at + 1)) return at
    const subject = subjectBehind(words, at)
    if (!opensSubject(words[subject], grammar)) continue
    const isContrast = subject > at + 1
    if (gives(words, subject, grammar, isContrast) || (!isClause && counts(words, subject, grammar)))
      return at
  }
  return null
}

/** « contre 9 000 selon la préfecture », "against 40 according to the rebels" */
export function isRivalCount(words: readonly Word[], first: number): boolean {
  if (!/^(?:contre|against)$/.test(words[first]?.form ?? '')) return false
  const source = words.findIndex(
    ({ form }, at) =>
      at > first && at < first + longestSubject && /^(?:selon|d'apres|d'|according)$/.test(form),
  )
  const count = words.slice(first + 1, Math.max(source, first + 1))
  return count.every(({ kind }) => kind === 'word') && count.some(({ form }) => isNumber(form))
}

function subjectBehind(words: readonly Word[], comma: number): number {
  const first = joints.test(words[comma + 1]?.form ?? '') ? comma + 2 : comma + 1
  return words[first]?.form === 'que' ? first + 1 : first
}

function opensSubject(opening: Word | undefined, grammar: Grammar): boolean {
  if (opening?.kind !== 'word' || grammar.pronouns.has(opening.form) || isNumber(opening.form)) return false
  const isPlural =
    grammar.language === 'en' && /s$/.test(opening.form) && !grammar.prepositions.has(opening.form)
  return grammar.determiners.has(opening.form) || opening.capital || isPlural || opening.form === 'police'
}

/** « la CGT en dénombrant 500 000 », "police put the figure at 7,000", the latter behind « mais », "but". */
function gives(words: readonly Word[], first: number, grammar: Grammar, isContrast: boolean): boolean {
  const verb = words.findIndex(
    ({ form }, at) => at > first && at < first + longestSubject && giving[grammar.language].test(form),
  )
  if (verb < 0 || words.slice(first, verb).some(({ kind }) => kind !== 'word')) return false
  if (!isContrast && !words.slice(first, verb).some(({ form }) => form === 'en')) return false
  const behind = words.slice(verb + 1, verb + 1 + givingReach)
  const stop = behind.findIndex(({ kind }) => kind !== 'word')
  return behind.slice(0, stop < 0 ? givingReach : stop).some(({ form }) => isNumber(form))
}

/** « la préfecture en a compté », "the Red Cross at 80": behind a subject its verb, or the number that it gives. */
function counts(words: readonly Word[], first: number, grammar: Grammar): boolean {
  for (let at = first + 1; at < Math.min(words.length, first + longestSubject); at++) {
    const word = words[at]
    if (word?.kind !== 'word' || parts.test(word.form)) return false
    if (grammar.relatives.has(word.form) || grammar.complementizers.has(word.form)) return false
    if (isNumber(word.form))
      return !grammar.determiners.has(words[at - 1]?.form ?? '') && endsBehind(words, at)
    if (giving[grammar.language].test(word.form)) return true
    if (grammar.language === 'fr' && isFiniteVerb(words, at, grammar)) return true
  }
  return false
}

/** « la préfecture 4 700. »: nothing is counted behind it. */
function endsBehind(words: readonly Word[], number: number): boolean {
  let at = number + 1
  while (isNumber(words[at]?.form ?? '')) at += 1
  return words[at] === undefined || (words[at]?.kind === 'mark' && words[at]?.form !== '%')
}
