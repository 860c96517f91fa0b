import type { Category } from '../../types.ts'
import { isAnd, isWho } from '../grammar/function-words.ts'
import { formsOf, type Word } from '../grammar/words.ts'
import type { Quantity, SentenceWords } from '../quantities/quantities.ts'
import { fateOf, kindsOfWords } from './categories.ts'
import { type Clause, isGoverned } from './clause.ts'
import type { Counted } from './counted-edges.ts'
import { disasters } from './fates-words.ts'
import { governingFate, subjectFate } from './governed.ts'
import type { Head } from './heads.ts'
import { isOwnVerb, predicateFate } from './predicates.ts'
import { coordinatedFate, fateOfLeft, sharedFate } from './shared-fates.ts'

/** What became of those who are counted, by their own words, by what governs them and by their verb; null when nothing tells. */
export function fateInClause(
  sentence: SentenceWords,
  quantity: Quantity,
  counted: Counted | null,
  head: Head,
  clause: Clause,
): Category | null {
  if (isAvoided(sentence, quantity)) return null
  const end = counted === null ? quantity.next : counted.last + 1
  return (
    fateOfWounded(sentence, quantity, head, clause, end) ??
    head.fate ??
    victimsFate(sentence, counted, clause, quantity) ??
    governingFate(sentence, quantity, head) ??
    ((!isGoverned(sentence, quantity.start) || isWho(sentence.words[end]?.form)) &&
    isOwnVerb(sentence, quantity, clause)
      ? (predicateFate(sentence, head, clause, end) ?? secondFate(sentence, head, clause))
      : null) ??
    fateBehind(sentence, end) ??
    sharedFate(sentence, quantity, counted, clause) ??
    fateOfLeft(sentence, quantity, counted) ??
    coordinatedFate(sentence, quantity, head, clause) ??
    subjectFate(sentence, quantity, counted, head, clause)
  )
}

/** « le décès à l’hôpital de deux blessés », "two of the wounded have died": they count as dead, and no longer as hurt. */
function fateOfWounded(
  sentence: SentenceWords,
  quantity: Quantity,
  head: Head,
  clause: Clause,
  end: number,
): Category | null {
  if (head.fate !== 'wounded') return null
  if (deathOf.test(formsBefore(sentence.words, quantity.start))) return 'killed'
  const isSubject = !isGoverned(sentence, quantity.start) && isOwnVerb(sentence, quantity, clause)
  return isSubject && predicateFate(sentence, head, clause, end) === 'killed' ? 'killed' : null
}

const deathOf = / (?:la mort|le deces|the deaths?) (?:\S+ ){0,3}(?:de|d'|of) $/

const secondReach = 10

/** « ont été surpris par le froid et sont morts », "were caught and have died": the second verb of the same subject. */
function secondFate(sentence: SentenceWords, head: Head, { verb, right }: Clause): Category | null {
  const { words } = sentence
  const next = right + 1
  if (verb === null || !isAnd(words[right]?.form)) return null
  if (!/^(?:ont|sont|etaient|avaient|were|have|had|are)$/.test(words[next]?.form ?? '')) return null
  const stop = words.findIndex(({ kind, form }, at) => at > next && kind !== 'word' && form !== '″')
  const end = Math.min(next + secondReach, stop < 0 ? words.length : stop)
  return predicateFate(sentence, head, { left: next, right: end, verb: next }, next)
}

const avoidedReach = 4

/** « permet d’éviter 300 décès », "prevented 300 deaths": what has not become of anybody. */
function isAvoided({ words }: SentenceWords, { start }: Quantity): boolean {
  return words
    .slice(Math.max(0, start - avoidedReach), start)
    .some(({ form }) => /^(?:evit|prevent|avert|avoid)/.test(form))
}

/** « a fait 17 victimes », "claimed 12 victims": the dead. */
function victimsFate(
  { words }: SentenceWords,
  counted: Counted | null,
  clause: Clause,
  { start }: Quantity,
): Category | null {
  if (/ cout\w* la vie (?:à|a|de|d') $/.test(formsBefore(words, start))) return 'killed'
  if (counted === null || counted.head === null) return null
  if (/ (?:corps|bodies) (?:sans vie )?(?:de|d'|of) $/.test(formsBefore(words, start)))
    return areFound(words, start, counted.last, bodiesReach) ? 'killed' : null
  if (/^(?:corps|bodies)$/.test(words[counted.head]?.form ?? '') && areFound(words, start, counted.last))
    return 'killed'
  if (/^(?:vies|lives)$/.test(words[counted.head]?.form ?? '') && taking.test(formsBefore(words, start)))
    return 'killed'
  if (!/^victimes?$|^victims?$/.test(words[counted.head]?.form ?? '')) return null
  if (isOfDisaster(words, counted)) return 'killed'
  const before = words.slice(Math.max(clause.left, start - 4), start)
  return before.some(({ form }) =>
    /^(?:fait|font|faisait|faisant|fit|firent|claimed|claiming|claims)$/.test(form),
  )
    ? 'killed'
    : null
}

const foundReach = 5
/** « les corps de 21 hommes et de six femmes, dont deux élèves, ont été retrouvés » */
const bodiesReach = 14

/** « ont retrouvé 15 corps », "12 bodies were recovered" */
function areFound(words: readonly Word[], start: number, last: number, reach = foundReach): boolean {
  const near = [...words.slice(Math.max(0, start - 4), start), ...words.slice(last + 1, last + 1 + reach)]
  return near.some(({ form }) =>
    /^(?:re)?(?:trouv|decouv|pech|extrai|degag|ramass|enterr|inhum|found|recover|pulled|collected|buried)/.test(
      form,
    ),
  )
}

/** « a fauché 300 vies », "claimed 300 lives" */
const taking = / (?:fauch|cout|emport|pri[st]|ot|claim|cost|taken?|took)\w* (?:\S+ )?$/

/** « a coûté la vie à »: the words before, each with a space behind. */
function formsBefore(words: readonly Word[], start: number): string {
  const near = words.slice(Math.max(0, start - 6), start)
  return ` ${formsOf(near)} `
}

/** « 27 000 victimes du virus » */
function isOfDisaster(words: readonly Word[], { head, last }: Counted): boolean {
  return words
    .slice(head ?? last, Math.max(last + 1, (head ?? last) + 5))
    .some(({ form }) => disasters.test(form))
}

/** « sept policiers légèrement blessés », "two guards badly injured": the participle without a verb of its own. */
function fateBehind({ words, language }: SentenceWords, end: number): Category | null {
  const participle = words[end + 1]
  if (words[end]?.form === ',' && participle?.accented === true && isAgent(words[end + 2]))
    return fateOf(kindsOfWords([participle.form], language))
  if (!/(?:ment|ly)$/.test(words[end]?.form ?? '')) return null
  return fateOf(kindsOfWords([words[end + 1]?.form ?? ''], language))
}

/** « , blessés par des tirs », « , tués dans l’attaque » */
function isAgent(word: Word | undefined): boolean {
  return /^(?:par|dans|lors|lorsque|au|pendant)$/.test(word?.form ?? '')
}
