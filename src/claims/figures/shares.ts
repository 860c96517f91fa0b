import type { SentenceWords } from '../quantities/quantities.ts'
import { hasVerb, isInAside, isVerb } from './clause.ts'
import { nounPhrase, phraseText } from './counted.ts'
import type { Counted } from './counted-edges.ts'
import { measured, measuredBefore } from './measured.ts'
import { type Earlier, hasPartOpener } from './parts.ts'
import { nounBefore, nounEndingBefore, phraseBefore, subjectPhrase } from './phrases-before.ts'
import { nounOfRatio } from './ratio-nouns.ts'
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
  const foretold = intentionsOf(found)
  if (foretold !== null) return recentShare(found, earlier) ?? foretold
  const signed = /^[+-]$/.test(words[quantity.start - 1]?.form ?? '') ? quantity.start - 1 : quantity.start
  const isBracketed = words[signed - 1]?.form === '('
  const before = lastShare(found, earlier, isBracketed)
  const ratio = isBracketed ? (nounOfRatio(found) ?? nounBehindBracket(found)) : null
  const beside = isBracketed ? phraseBefore(sentence, signed - 1) : null
  const inBracket = ratio ?? beside
  // « l’élue Anne Roux (27 %) », « le Portugal (14 %) »: a share is none of who has it
  const isNamed = isBracketed && isName(sentence, signed - 2)
  const isOfOthers =
    isSubject(found) ||
    counted?.partitive === true ||
    isNamed ||
    (ratio === null && beside !== null && isBeside(sentence, beside))
  // « suivis par la justice (73 %), l’État (71 %) »: each bracket stands behind what it is of
  if (isNamed && beside !== null && isBehindItsNoun(found, earlier)) return phraseText(sentence, beside)
  if (isBracketed && isOfThem(found)) return null
  if (isBracketed && before !== null && isOneThing(sentence, ratio, beside)) return null
  if (isOfOthers && before !== null) return before
  const noun =
    real(sentence, objectBehind(found)) ??
    real(sentence, nounOfAmount(sentence, quantity.start)) ??
    real(sentence, isNamed ? null : inBracket) ??
    (isBracketed && inBracket === null
      ? null
      : real(sentence, subjectBefore(sentence, left, quantity.start))) ??
    real(sentence, measuredBefore(found)) ??
    real(sentence, subjectOfVerb(found))
  if (noun !== null) return phraseText(sentence, noun)
  const mover = moverOf(found)
  if (mover !== null) return mover
  const isFar = before !== null && before !== recentIn(found, earlier)
  if (isFar && isGoverned(found) && !isChanged(found)) return null
  return before ?? (isLoose(found) ? null : firstNoun(found))
}

/** « suit de près le podium (24 %) »: of one thing there are no shares, unless it is measured so. */
function isOneThing({ words }: SentenceWords, ratio: Counted | null, beside: Counted | null): boolean {
  if (ratio !== null || beside === null || beside.head !== beside.last) return false
  const determiner = words[beside.first - 1]?.form ?? ''
  const head = words[beside.head]
  if (head === undefined || head.capital || noSharers.test(head.form)) return false
  return /^(?:le|un)$/.test(determiner) && !/[sx]$/.test(head.form) && !measured.test(head.form)
}

/** The subject of the clause from the word `left` on: over « , qui exclut les coûts, » what stands before that. */
function subjectBefore(sentence: SentenceWords, left: number, start: number): Counted | null {
  const isComma = ({ form }: { readonly form: string }): boolean => form === ','
  const close = sentence.words.slice(0, start).findLastIndex(isComma)
  if (!isInAside(sentence, left, start) || !hasVerb(sentence, close, start))
    return subjectPhrase(sentence, left, start)
  return phraseBefore(sentence, sentence.words.slice(0, left).findLastIndex(isComma))
}

/** Whether the share before it is in a bracket too, and of the noun that stands before that. */
function isBehindItsNoun({ sentence, position }: FoundFigure, earlier: readonly Earlier[]): boolean {
  const last = earlier.findLast(one => one.quantity.kind === 'percent')
  if (last === undefined || last.position !== position) return false
  const open = sentence.words.findLastIndex(({ form }, at) => at < last.quantity.start && form === '(')
  const noun = open < 0 ? null : phraseBefore(sentence, open)
  return noun !== null && phraseText(sentence, noun) === last.counts
}

/** « un tiers (33 %) d’entre eux »: of those who were named, whom no share before need count. */
function isOfThem({ sentence: { words }, quantity: { next } }: FoundFigure): boolean {
  return words[next]?.form === ')' && words[next + 1]?.form === "d'" && words[next + 2]?.form === 'entre'
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

/** « gagne un point, à 46 % », « à hauteur de 20 % »: of what its own clause tells, and of nothing from farther up. */
function isGoverned({ sentence: { words }, quantity: { start } }: FoundFigure): boolean {
  return /^(?:à|a|de|d'|to|at)$/.test(words[start - 1]?.form ?? '')
}

/** What the share before it in its sentence is of. */
function recentIn({ position }: FoundFigure, earlier: readonly Earlier[]): string | null {
  const last = earlier.findLast(one => one.quantity.kind === 'percent')
  return last?.position === position ? last.counts : null
}

/** « …, et 58 % en craignent les effets »: the share itself does it. */
function isSubject({ sentence, quantity: { next } }: FoundFigure): boolean {
  const at = /^(?:en|y|se|s'|ne|n'|le|la|les|l'|lui|leur)$/.test(sentence.words[next]?.form ?? '')
    ? next + 1
    : next
  return isVerb(sentence, at, true)
}

/** Of the share that somebody holds, no noun beside it tells what it is of. */
const holding = /^(?:detien(?:t|nent)|detenait|detenaient|possed(?:e|ent|ait)|owns?|owned|holds?|held)$/

/** What the share before it is of, or the count that a bracket or « en hausse de » changes, or those who were asked. */
function lastShare(found: FoundFigure, earlier: readonly Earlier[], isBracketed: boolean): string | null {
  const { sentence, position, counted, quantity } = found
  const near = earlier.filter(one => position - one.position <= reach)
  const count = near.findLast(one => one.position === position && one.quantity.kind === 'count')
  const isPart = counted?.partitive === true || hasPartOpener(sentence, quantity.start)
  if (count !== undefined && (isBracketed || isPart || isChanged(found) || isSample(sentence, count)))
    return count.counts
  return isLoose(found) ? null : (near.findLast(one => one.quantity.kind === 'percent')?.counts ?? null)
}

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

/** A noun that shares can be of: no time, no person alone, no name; of a fraction what it is of. */
function real(sentence: SentenceWords, noun: Counted | null): Counted | null {
  if (noun === null || noun.head === null) return noun
  const head = sentence.words[noun.head]
  if (head === undefined || isTime(sentence, noun)) return null
  if (fractions.test(head.form)) return wholeOf(sentence, noun.head)
  if (noSharers.test(head.form) || (head.form === 'cote' && head.accented)) return null
  return isName(sentence, noun.head) ? null : noun
}

/** A capital inside a sentence that opens no name of a people (« Américains ») and is no abbreviation (« PIB »). */
function isName({ words, text }: SentenceWords, at: number): boolean {
  const word = words[at]
  if (word === undefined || !word.capital || words[at - 1]?.kind !== 'word') return false
  return !/[sx]$/.test(word.form) && !/^\p{Lu}+$/u.test(text.slice(word.start, word.end))
}

const fractions =
  /^(?:moitie|tiers|quart|quarts|cinquieme|dixieme|majorite|minorite|half|third|quarter|majority)$/
/** Of one person there are no shares, nor of what tells how much, how far and which. */
const noSharers =
  /^(?:ministre|president|presidente|chef|cheffe|maire|depute|deputee|senateur|candidate?|directeur|directrice|patron|patronne|pere|mere|homme|femme|points?|places?|position|niveau|minister|mayor|man|woman|volts?|degres?|lieu|cours|deux|trois|quatre)$/

/** « la moitié des électeurs (53 %) »; null behind « la moitié d’entre eux ». */
function wholeOf(sentence: SentenceWords, head: number): Counted | null {
  const { words } = sentence
  if (!/^(?:de|d'|des|du|of)$/.test(words[head + 1]?.form ?? '')) return null
  const at = /^(?:la|le|les|l'|the|its|their)$/.test(words[head + 2]?.form ?? '') ? head + 3 : head + 2
  return /^(?:entre|eux|them|ces?|those)$/.test(words[at]?.form ?? '') ? null : nounPhrase(sentence, at, true)
}

function isTime({ words, grammar }: SentenceWords, { head }: Counted): boolean {
  const form = head === null ? '' : (words[head]?.form ?? '')
  if (/^(?:an|ans|trimestre|semestre|weekend|years?|weeks?|months?|quarters?)$/.test(form)) return true
  return grammar.times.has(form) && !/^(?:heures?|jours|minutes)$/.test(form)
}

/** « un quart (25 %) des personnes interrogées » */
function nounBehindBracket({ sentence, quantity: { start, next } }: FoundFigure): Counted | null {
  const { words } = sentence
  if (!fractions.test(words[start - 2]?.form ?? '')) return null
  if (words[next]?.form !== ')' || !/^(?:des|de|du|d'|of)$/.test(words[next + 1]?.form ?? '')) return null
  const at = /^(?:la|les|l'|the)$/.test(words[next + 2]?.form ?? '') ? next + 3 : next + 2
  return words[at]?.form === 'entre' ? null : nounPhrase(sentence, at, true)
}

/** « de l’asthme chez les jeunes (12 %), de l’eczéma (23 %) »: the noun hangs on a preposition, and is not what is shared. */
function isBeside({ words, grammar }: SentenceWords, { first }: Counted): boolean {
  const [determiner, before] = [words[first - 1]?.form ?? '', words[first - 2]?.form ?? '']
  if (/^(?:chez|aupres|parmi|devant|derriere|moitie|tiers|quart|quarts|among|half)$/.test(before))
    return false
  // « suivis par les Suédois (5 %) »
  if (/^(?:par|by)$/.test(before) && /^(?:la|les|l'|the)$/.test(determiner)) return false
  return /^(?:du|des|au|aux)$/.test(determiner)
    ? !/^(?:aupres)$/.test(before)
    : grammar.prepositions.has(before) || /^(?:de|d')$/.test(before)
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
  return phraseBefore(sentence, start - 1) ?? nounBefore(sentence, { start })
}

const moving =
  /^(?:perd|perdu|gagne|chute|grimpe|bondi|bondit|cede|cedent|recule|rose|fell|dropped|lost|gained|climbed|jumped|sank|slid|surged|tumbled|rallied|slipped|plunged)$/

/** « Zorba a perdu 3 % », "Zorba dropped 7%": the name of what rises or falls. */
function moverOf({ sentence, quantity: { start } }: FoundFigure): string | null {
  const { words, text } = sentence
  const by = /^(?:de|d'|by)$/.test(words[start - 1]?.form ?? '') ? start - 1 : start
  if (!moving.test(words[by - 1]?.form ?? '')) return null
  const verb = /^(?:a|ont|has|have|avait)$/.test(words[by - 2]?.form ?? '') ? by - 2 : by - 1
  let first = verb
  while (words[first - 1]?.capital === true) first -= 1
  const [opening, closing] = [words[first], words[verb - 1]]
  if (first === verb || opening === undefined || closing === undefined) return null
  return text.slice(opening.start, closing.end)
}

const verbReach = 5

/** « Cette année, la hausse prévue est de 2 % », « la production, qui a reculé de 3 % »: the noun before the verb. */
function subjectOfVerb({ sentence, quantity: { start } }: FoundFigure): Counted | null {
  const { words } = sentence
  for (let at = start - 1; at > Math.max(0, start - verbReach); at--) {
    if (words[at]?.kind !== 'word') return null
    if (words[at]?.form === 'soit' || !isVerb(sentence, at, true)) continue
    let first = at
    while (/^(?:s'|se|ne|n'|y|en|l'|a|ont|est|sont|avait|avaient)$/.test(words[first - 1]?.form ?? ''))
      first -= 1
    if (/^(?:qui|which|that)$/.test(words[first - 1]?.form ?? '')) first -= 1
    if (words[first - 1]?.form === ',') first -= 1
    return phraseBefore(sentence, first)
  }
  return null
}

const objects = /^(?:le|la|les|l'|son|sa|ses|leurs?)$/

/** « augmenter de 50 % le nombre de trains », but not « a reculé de 3 % le mois dernier » */
function objectBehind({ sentence, quantity }: FoundFigure): Counted | null {
  const { words } = sentence
  if (!/^(?:de|d')$/.test(words[quantity.start - 1]?.form ?? '')) return null
  const at = quantity.next
  return objects.test(words[at]?.form ?? '') ? nounPhrase(sentence, at + 1, true) : null
}

/** « en hausse de 3 % »: the count before it rose. */
function isChanged({ sentence: { words }, quantity: { start } }: FoundFigure): boolean {
  const signed = /^[+-]$/.test(words[start - 1]?.form ?? '') ? start - 1 : start
  const at = /^(?:de|d')$/.test(words[signed - 1]?.form ?? '') ? signed - 2 : signed - 1
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
  const phrase = at < 0 ? null : real(sentence, nounPhrase(sentence, at + 1, true))
  if (phrase === null || phrase.head === null || phrase.last >= quantity.start) return null
  const head = words[phrase.head]?.form ?? ''
  return /[sx]$/.test(head) || measured.test(head) ? phraseText(sentence, phrase) : null
}
