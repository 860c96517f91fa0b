import { fold } from '../../text/words/tokens.ts'
import { isDe, isOf, isThey } from '../grammar/function-words.ts'
import { wordAt } from '../grammar/words.ts'
import type { SentenceWords } from '../quantities/quantities.ts'
import { hasVerb, isInAside, isVerb } from './clause.ts'
import { behindChange, nounPhrase, phraseText } from './counted.ts'
import type { Counted } from './counted-edges.ts'
import { measured, measuredBefore } from './measured.ts'
import { type Earlier, hasPartOpener, measuredObject } from './parts.ts'
import {
  nounBefore,
  nounBeforeBound,
  nounEndingBefore,
  phraseBefore,
  subjectPhrase,
} from './phrases-before.ts'
import { nounOfRatio } from './ratio-nouns.ts'
import {
  ageGroupBehind,
  disagrees,
  fractions,
  isAdverbial,
  isBeside,
  isName,
  nounBehindAmong,
  real,
  wholeBefore,
  wholeOf,
} from './share-nouns.ts'
import { moverOf, objectBehind, subjectOfVerb } from './share-verbs.ts'
import type { FoundFigure } from './ties.ts'
import { intentionsOf } from './votes.ts'

const reach = 2

/**
 * What a share is of, when no noun follows it: the object of its verb, the noun before its bracket, the subject of its
 * clause, what is measured there, else what the share before it is of, in this sentence or those just before. Null when
 * nothing tells.
 */
export function sharedOf(found: FoundFigure, left: number, earlier: readonly Earlier[]): string | null {
  const { sentence, quantity, counted } = found
  const { words } = sentence
  if (holding.test(words[quantity.start - 1]?.form ?? '') || isPaidMore(found)) return null
  const isChange = isDe(words[quantity.start - 1]?.form)
  const group = isChange ? null : ageGroupBehind(sentence, quantity.next)
  if (group !== null) return group
  const put = isPutAgain(found) ? recentShare(found, earlier) : null
  if (put !== null) return put
  const foretold = isSubject(found) || takesUp(found) ? null : intentionsOf(found)
  if (foretold !== null) return recentShare(found, earlier) ?? foretold
  const bracket = bracketBefore(found)
  const isBracketed = words[bracket]?.form === '('
  if (isBracketed && isOfThose(found)) return null
  const lender = lastShare(found, earlier, isBracketed)
  const before = lender?.counts ?? null
  const ratio = isBracketed ? (nounOfRatio(found) ?? nounBehindBracket(found)) : null
  const beside = isBracketed ? phraseBefore(sentence, bracket) : null
  const inBracket = ratio ?? (lender === null && isAdverbial(sentence, beside) ? null : beside)
  const whole = isBracketed && ratio === null ? real(sentence, wholeBefore(sentence, bracket)) : null
  // « l’élue Anne Roux (27 %) », « le Portugal (14 %) »: a share is none of who has it
  const isNamed = isBracketed && isName(sentence, bracket - 1)
  const isOfOthers =
    isSubject(found) ||
    counted?.partitive === true ||
    isNamed ||
    (ratio === null && beside !== null && isBeside(sentence, beside))
  if (whole !== null) return phraseText(sentence, whole)
  const among = real(sentence, nounBehindAmong(sentence, quantity.next))
  const isLent = lender !== null && (lender.position === found.position || takesUp(found))
  const borrowed = isLent ? borrowedFor(found, lender.counts, among) : null
  if (isOfOthers && before !== null) return borrowed
  const noun =
    real(sentence, objectBehind(found)) ??
    real(sentence, nounOfAmount(sentence, quantity.start) ?? nounBeforeBound(sentence, quantity)) ??
    real(sentence, isBracketed ? null : measuredObject(sentence, quantity, left)) ??
    real(sentence, isNamed ? null : inBracket) ??
    ((isBracketed && inBracket === null) || isSubject(found)
      ? null
      : real(sentence, subjectBefore(sentence, left, quantity.start))) ??
    real(sentence, measuredBefore(found)) ??
    real(sentence, subjectOfVerb(found))
  if (noun !== null) return phraseText(sentence, noun)
  const mover = moverOf(found)
  if (mover !== null) return mover
  const isAlone = isLoose(found) || (isBracketed && isOfName(found))
  return before === null ? (isAlone ? null : firstNoun(found)) : borrowed
}

/** Where the bracket before a number would stand, over its sign. */
function bracketBefore({ sentence: { words }, quantity: { start } }: FoundFigure): number {
  return /^[+-]$/.test(words[start - 1]?.form ?? '') ? start - 2 : start - 1
}

const thoseReach = 7

/** « les élus de Pau (49 %), et ceux de Nice (23 %) »: of others than those before, whom a pronoun alone tells. */
function isOfThose(found: FoundFigure): boolean {
  const { words } = found.sentence
  const bracket = bracketBefore(found)
  const near = words.slice(Math.max(0, bracket - thoseReach), bracket)
  const at = near.findLastIndex(({ form }) => /^(?:celui|celles?|ceux)$/.test(form))
  return at >= 0 && /^(?:de|d'|du|des)$/.test(near[at + 1]?.form ?? '')
}

/** « l’Italie (-12 %) »: a name stands before the bracket. */
function isOfName(found: FoundFigure): boolean {
  const end = found.sentence.words[bracketBefore(found) - 1]?.end
  return found.names.some(({ span }) => span[1] === end)
}

/** What the share before it is of, when it may be that of this one too; of those among whom it was found else. */
function borrowedFor(found: FoundFigure, before: string, among: Counted | null): string | null {
  const { sentence, quantity } = found
  const [head = ''] = fold(before).split(/\s/u, 1)
  if (among !== null && !measured.test(head)) return phraseText(sentence, among)
  return disagrees(sentence, before, quantity, isSubject(found)) ? null : before
}

/** The subject of the clause from the word `left` on: over « , qui exclut les coûts, » what stands before that. */
function subjectBefore(sentence: SentenceWords, left: number, start: number): Counted | null {
  const isComma = ({ form }: { readonly form: string }): boolean => form === ','
  const close = sentence.words.slice(0, start).findLastIndex(isComma)
  if (!isInAside(sentence, left, start) || !hasVerb(sentence, close, start))
    return subjectPhrase(sentence, left, start)
  return phraseBefore(sentence, sentence.words.slice(0, left).findLastIndex(isComma))
}

/** "paid 13% more for butter", « un siège neuf et 30 % plus léger »: of nothing that is named. */
function isPaidMore({ sentence: { words }, quantity: { start, next } }: FoundFigure): boolean {
  const [than, compared] = [words[next]?.form ?? '', words[next + 1]?.form ?? '']
  if (/^(?:more|less)$/.test(than) && compared === 'for') return true
  const isListed = /^(?:et|ou|and|or|,)$/.test(words[start - 1]?.form ?? '')
  return (
    isListed &&
    /^(?:plus|moins|more|less)$/.test(than) &&
    !/^(?:de|d'|que|qu'|of|than|[.,;)])$/.test(compared)
  )
}

/** What the share just before is of, in this sentence or the one before. */
function recentShare({ position }: FoundFigure, earlier: readonly Earlier[]): string | null {
  const last = earlier.findLast(one => position - one.position <= 1 && one.quantity.kind === 'percent')
  return last?.counts ?? null
}

const pronounReach = 8

/** « Ils étaient 64 % », « Seuls 28 % en doutent », « Parmi eux, 57 % … », « 57 % d’entre eux »: of those whom the sentence before counts. */
function takesUp(found: FoundFigure): boolean {
  const { words } = found.sentence
  const { start, next } = found.quantity
  const before = words.slice(Math.max(0, start - pronounReach), start)
  // « ils ont augmenté de 20 % »: those who are counted did not
  if (/^(?:à|a|de|d'|to|at|by)$/.test(words[start - 1]?.form ?? '')) return false
  if (before.some(({ form }) => isThey(form))) return true
  if (words[next]?.form === "d'" && words[next + 1]?.form === 'entre') return true
  const ahead = words.slice(0, start).flatMap(({ form, kind }) => (kind === 'word' ? [form] : []))
  return /^(?:(?:parmi|among) (?:eux|elles|them)|seule?s?|only)?$/.test(ahead.join(' ')) && isSubject(found)
}

/** "The bank put the figure at 14%", « la direction ramène ce taux à 14 % »: of what was just given. */
function isPutAgain({ sentence: { words }, quantity: { start } }: FoundFigure): boolean {
  const [article, noun, at] = words.slice(Math.max(0, start - 3), start).map(({ form }) => form)
  return (
    /^(?:at|to|à)$/.test(at ?? '') &&
    /^(?:figure|number|share|rate|proportion|chiffre|taux|part)$/.test(noun ?? '') &&
    /^(?:the|that|this|its|le|ce|cette|la)$/.test(article ?? '')
  )
}

/** « …, et 58 % en craignent les effets », « 64 % (-3) jugent »: the share itself does it. */
function isSubject({ sentence, quantity }: FoundFigure): boolean {
  let at = behindChange(sentence.words, quantity)
  while (/^(?:en|y|se|s'|ne|n'|le|la|les|l'|lui|leur)$/.test(sentence.words[at]?.form ?? '')) at += 1
  return isVerb(sentence, at, true)
}

/** Of the share that somebody holds, no noun beside it tells what it is of. */
const holding = /^(?:detien(?:t|nent)|detenait|detenaient|possed(?:e|ent|ait)|owns?|owned|holds?|held)$/

/** The share before it, or the count that a bracket or « en hausse de » changes, or those who were asked. */
function lastShare(found: FoundFigure, earlier: readonly Earlier[], isBracketed: boolean): Earlier | null {
  const { sentence, position, counted, quantity } = found
  const near = earlier.filter(one => position - one.position <= reach)
  const count = near.findLast(
    one => one.position === position && one.quantity.kind === 'count' && !change.test(one.counts),
  )
  const isPart = counted?.partitive === true || hasPartOpener(sentence, quantity.start)
  // « trois régions économisent : la Bretagne (-8 %) »: a share is none of what the names are counted as
  if (
    count !== undefined &&
    ((isBracketed && !isOfName(found)) || isPart || isChanged(found) || isSample(sentence, count))
  )
    return count
  const share = near.findLast(one => one.quantity.kind === 'percent' && !isAmong(one))
  // « en recul de 10 % », « (+38 %) »: of nothing that another sentence tells
  if (share === undefined || isLoose(found)) return null
  return share.position !== position && (isChanged(found) || isSigned(found)) ? null : share
}

/** « 3 693 tués, soit 45 de moins (-1,2 %) »: a share of the count before that. */
const change = /\s(?:de|en) (?:plus|moins)$/u
const sampleReach = 4

/** « parmi les 900 personnes interrogées, seules 4 % … », "of the 900 people asked, 4% …" */
function isSample({ words }: SentenceWords, { quantity: { start } }: Earlier): boolean {
  return words
    .slice(Math.max(0, start - sampleReach), start)
    .some(({ form }) => /^(?:parmi|sur|aupres|among|of)$/.test(form))
}

/** « brûlée à 80 % », « détenue à 51 % »: of what it says so, and of nothing that other shares are of. */
function isLoose({ sentence: { words }, quantity: { start } }: FoundFigure): boolean {
  if (!/^(?:à|a)$/.test(words[start - 1]?.form ?? '')) return false
  const state = words[start - 2]
  return state?.accented === true || states.test(state?.form ?? '')
}

const states =
  /^(?:detenue?s?|appartien(?:t|nent)|appartenait|compatibles?|ouverte?s?|pleine?s?|vides?|remplie?s?|construite?s?|favorables?)$/

/** « un quart (25 %) des personnes interrogées » */
function nounBehindBracket({ sentence, quantity: { start, next } }: FoundFigure): Counted | null {
  const { words } = sentence
  if (!fractions.test(words[start - 2]?.form ?? '')) return null
  if (words[next]?.form !== ')' || !isOf(words[next + 1]?.form)) return null
  const at = /^(?:la|les|l'|the)$/.test(words[next + 2]?.form ?? '') ? next + 3 : next + 2
  return words[at]?.form === 'entre' ? null : nounPhrase(sentence, at, true)
}

/** « un gain de poids de 40 % », « une TVA de 5 % »: the noun phrase that the share follows. */
function nounOfAmount(sentence: SentenceWords, start: number): Counted | null {
  const { words } = sentence
  if (!/^(?:de|d'|of|à)$/.test(words[start - 1]?.form ?? '')) return null
  // « une baisse à hauteur de 70 % »
  if (words[start - 2]?.form === 'hauteur') return phraseBefore(sentence, start - 3)
  // « la gestion de la société détenue à 80 % »: the noun beside the participle
  if (words[start - 1]?.form === 'à' && states.test(words[start - 2]?.form ?? ''))
    return nounEndingBefore(sentence, start - 2)
  const noun = phraseBefore(sentence, start - 1)
  // « a augmenté dans le pays de 48 % »
  const isWhere =
    noun !== null && isDe(words[start - 1]?.form) && /^(?:dans|in)$/.test(words[noun.first - 2]?.form ?? '')
  return isWhere ? null : (noun ?? nounBefore(sentence, { start }))
}

/** « 51 % chez les jeunes »: the next share is of others. */
function isAmong({ sentence, quantity }: Earlier): boolean {
  return nounBehindAmong(sentence, quantity.next) !== null || ageGroupBehind(sentence, quantity.next) !== null
}

function isSigned({ sentence: { words }, quantity: { start, value } }: FoundFigure): boolean {
  return /^[+-]$/.test(words[start - 1]?.form ?? '') || (value !== null && value < 0)
}

/** « en hausse de 3 % »: the count before it rose. */
function isChanged({ sentence: { words }, quantity: { start } }: FoundFigure): boolean {
  const signed = /^[+-]$/.test(words[start - 1]?.form ?? '') ? start - 1 : start
  const at = isDe(words[signed - 1]?.form) ? signed - 2 : signed - 1
  return /^(?:hausse|baisse|recul|progression|soit|up|down)$/.test(words[at]?.form ?? '')
}

/** « Parmi ces patients, 33 % … », « Près de six électeurs sur dix (58 %) »: the noun that the claimed words open with. */
function firstNoun({ sentence, contentStart, quantity }: FoundFigure): string | null {
  const { words, grammar } = sentence
  const isNear = (start: number) => start >= contentStart && start < (words[quantity.start]?.start ?? 0)
  const among = words.findLastIndex(({ form, start }) => isNear(start) && /^(?:parmi|among)$/.test(form))
  const opening = words.findIndex(({ form, start }) => isNear(start) && grammar.determiners.has(form))
  const isOpen = among >= 0 && !grammar.determiners.has(words[among + 1]?.form ?? '')
  const part = words.findLastIndex(({ form, start }) => isNear(start) && fractions.test(form))
  // « un quart des maîtres selon le ministère, et 40 % selon les syndicats »
  const whole = part < 0 ? null : wholeOf(sentence, part)
  if (whole !== null) return phraseText(sentence, whole)
  const at = among < 0 ? opening : isOpen ? among : among + 1
  // « à plusieurs reprises », « On aime les bals : 76 % y vont »
  if (
    among < 0 &&
    (grammar.prepositions.has(words[opening - 1]?.form ?? '') ||
      hasVerb(sentence, wordAt(words, Math.max(contentStart, sentence.span[0])), opening))
  )
    return null
  const phrase = at < 0 ? null : real(sentence, nounPhrase(sentence, at + 1, true))
  if (phrase === null || phrase.head === null || phrase.last >= quantity.start) return null
  const head = words[phrase.head]?.form ?? ''
  return /[sx]$/.test(head) || measured.test(head) ? phraseText(sentence, phrase) : null
}
