import type { Span } from '../types.ts'
import { isVerb } from './figures-clause.ts'
import type { SentenceWords } from './quantities.ts'
import { clauseBreaks } from './sanctions-status.ts'
import { isTime } from './sanctions-subjects.ts'
import { givingVerbs, hittingVerbs, targetPrepositions } from './sanctions-words.ts'
import type { Word } from './words.ts'

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

const longestTarget = 14
const mostTargets = 12
const stopsTarget: Readonly<Record<SentenceWords['language'], ReadonlySet<string>>> = {
  fr: set(
    `que qu' dont où pour afin apres avant depuis lors pendant selon accuse accuses accusee accusees soupconne soupconnes lie lies
    liee liees implique impliques impliquees en a à par sur au aux mais car alors tandis responsable responsables coupable parce
    si comme sans malgre face suite lundi mardi mercredi jeudi vendredi samedi dimanche hier cause`,
  ),
  en: set(
    `that for to over after before since during in at by accused suspected linked involved as because when while but with from
    according if until amid following monday tuesday wednesday thursday friday saturday sunday last this which including`,
  ),
}
/** In a title « responsables » is a noun: it is only an adjective behind another one. */
const nounToo = set('responsable responsables')
const relatives = { fr: set('qui'), en: set('who') }
const joints = set('et and ou or ainsi')
const indefinite = set('a an un une')

const prepositionReach = 9

/** The targets behind a measure that the verb at `verb` governs, looked for from the word `from` on. */
export function targetsBehind(sentence: SentenceWords, verb: number, from: number): Span[] {
  const targets = behindPreposition(sentence, from)
  return targets.length > 0 ? targets : behindMeasure(sentence, verb, from)
}

/** « contre … », "on …", "against …" */
function behindPreposition(sentence: SentenceWords, from: number): Span[] {
  const { words, language } = sentence
  for (let at = from; at < words.length && at - from < prepositionReach; at++) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word' || clauseBreaks.has(word.form)) return []
    if (!targetPrepositions[language].has(word.form)) continue
    const next = /^(?:at|de|d')$/.test(words[at + 1]?.form ?? '') ? at + 2 : at + 1
    if (isTime(words[next]?.form ?? '')) continue
    return targetsFrom(sentence, next)
  }
  return []
}

/** « a imposé des sanctions au directeur », « les sanctions qui frappaient deux banques » */
function behindMeasure(sentence: SentenceWords, verb: number, from: number): Span[] {
  const { words, language } = sentence
  const next = words[from]?.form ?? ''
  const isGiven = language === 'fr' && givingVerbs.test(words[verb]?.form ?? '')
  if (isGiven && /^(?:à|au|aux)$/.test(next)) return targetsFrom(sentence, from + 1)
  const hits = /^(?:qui|that|which)$/.test(next) && hittingVerbs[language].test(words[from + 1]?.form ?? '')
  return hits ? targetsFrom(sentence, from + 2) : []
}

/** The persons, firms, sectors or countries listed from the word `from` on, each as the span that names it. */
export function targetsFrom(sentence: SentenceWords, from: number): Span[] {
  const { words } = sentence
  const targets: Span[] = []
  let start = from
  let at = from
  for (; at < words.length && targets.length < mostTargets; at++) {
    const word = words[at]
    if (word === undefined || at - start > longestTarget) break
    if (relatives[sentence.language].has(word.form) && at > start) {
      at = relativeEnd(sentence, at)
      break
    }
    if (ends(sentence, at, start)) break
    if (word.form === ',' && isApposition(words, at, targets.length > 0 || start < at)) {
      push(targets, words, start, at)
      start = appositionEnd(words, at + 1)
      at = start - 1
      continue
    }
    const joint = joints.has(word.form) || word.form === ','
    if (!joint) continue
    const next = jointEnd(words, at)
    if (!startsTarget(words, next)) {
      if (word.form === ',') break
      continue
    }
    push(targets, words, start, at)
    start = next
    at = next - 1
  }
  push(targets, words, start, at)
  return targets
}

/** « X, une banque, et … », "X, a lender in the north, and …": told of a name, and no target of its own. */
function isApposition(words: readonly Word[], comma: number, afterName: boolean): boolean {
  const next = words[comma + 1]
  return afterName && words[comma - 1]?.capital === true && next !== undefined && indefinite.has(next.form)
}

/** The word behind the comma, and the « et », that close an apposition. */
function appositionEnd(words: readonly Word[], from: number): number {
  let at = from
  while (at < words.length && words[at]?.form !== ',') at += 1
  return jointEnd(words, at)
}

/** « et », « , et », « ainsi que » */
function jointEnd(words: readonly Word[], at: number): number {
  let next = at + 1
  while (
    joints.has(words[next]?.form ?? '') ||
    /^(?:que|qu'|contre|de|à|au|aux|against|on)$/.test(words[next]?.form ?? '')
  )
    next += 1
  return next
}

const determiners = set(
  "le la les l' des un une deux trois plusieurs certains quatre cinq six sept huit neuf dix onze douze quinze vingt the a an its several two three four five six seven eight nine ten eleven twelve some other",
)

function startsTarget(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined || word.kind !== 'word') return false
  const contracted = /^(?:au|aux)$/.test(words[at - 1]?.form ?? '')
  return word.capital || contracted || determiners.has(word.form) || /^\d/.test(word.form)
}

function ends(sentence: SentenceWords, at: number, start: number): boolean {
  const word = sentence.words[at]
  if (word === undefined || word.kind === 'quote') return true
  if (word.kind === 'mark') return !',-\'’″"«»&'.includes(word.form)
  if (at > start && nounToo.has(word.form)) return !determiners.has(sentence.words[at - 1]?.form ?? '')
  if (stopsTarget[sentence.language].has(word.form)) return true
  if (word.accented && at > start + 1) return true
  return isVerb(sentence, at) && !word.capital
}

/** « les officiers qui commandent ces unités »: up to the end of the clause. */
function relativeEnd({ words }: SentenceWords, from: number): number {
  let at = from
  while (at < words.length && words[at]?.kind === 'word' && at - from < longestTarget) at += 1
  return at
}

function push(targets: Span[], words: readonly Word[], from: number, to: number): void {
  let end = to
  while (end > from && (words[end - 1]?.kind === 'mark' || joints.has(words[end - 1]?.form ?? ''))) end -= 1
  const first = words[from]
  const last = words[end - 1]
  if (first !== undefined && last !== undefined && end > from) targets.push([first.start, last.end])
}
