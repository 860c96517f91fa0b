import type { Name } from '../../text/names/names.ts'
import type { Category } from '../../types.ts'
import { isThey } from '../grammar/function-words.ts'
import { formsOf } from '../grammar/words.ts'
import type { Quantity, SentenceWords } from '../quantities/quantities.ts'
import { categoryOfPhrase, isFate } from './categories.ts'
import { type Clause, isGoverned } from './clause.ts'
import { nounPhrase, phraseText } from './counted.ts'
import type { Counted } from './counted-edges.ts'
import { crowdVerb } from './crowds.ts'
import {
  changeBehindSoit,
  inBracketBehind,
  isHadByThing,
  isSoit,
  isState,
  isWhole,
  numberBehind,
} from './elided.ts'
import type { Head } from './heads.ts'
import {
  antecedentOf,
  countedByNumberOf,
  countsPersons,
  type Earlier,
  hasPartOpener,
  isListed,
  linkOf,
  measuredObject,
  numberedBeforeBracket,
  totalOf,
  withoutBases,
} from './parts.ts'
import { nounEndingBefore, subjectPhrase } from './phrases-before.ts'
import { enBefore, fitsEn } from './pronoun-en.ts'
import { recountTie } from './recounts.ts'
import { sharesNoun } from './repeats.ts'
import { claimedTie, rivalTie } from './rival-ties.ts'
import type { Rival } from './rivals.ts'
import { agreesWithPronoun, beingMany, ofThem, theyBefore } from './they.ts'
import { isBareNumber, isBareToll, tollBefore } from './tolls.ts'
import { type Soldiers, troopsBefore } from './troops.ts'

/** A number that counts something, as its sentence shows it. */
export interface FoundFigure {
  readonly sentence: SentenceWords
  /** The position of its sentence in the article. */
  readonly position: number
  readonly quantity: Quantity
  readonly counted: Counted | null
  /** What the next figure counts, when this one changed into it: « de 10 à 12 navires ». */
  readonly ahead: Counted | null
  /** Names in the sentence, those of the holders left out. */
  readonly names: readonly Name[]
  /** The words where the figures behind it in the sentence begin. */
  readonly following: readonly number[]
  /** Where the claimed words begin in the article. */
  readonly contentStart: number
  /** Countries and bodies of those who claim them. */
  readonly claimants: readonly string[]
  /** Where they end; the article's end when nobody is said to claim them. */
  readonly contentEnd: number
}

/** A found count with its clause read. */
export interface Context extends FoundFigure {
  readonly clause: Clause
  /** The first word of the clause that is claimed. */
  readonly left: number
  /** The word behind the counted phrase. */
  readonly end: number
  readonly head: Head
  /** What the phrase and its clause tell of the category. */
  readonly told: Category | null
  /** The figure before it in the same sentence. */
  readonly previous: Earlier | null
  readonly earlier: readonly Earlier[]
}

/** What a figure counts, and which figures before it it hangs on. */
export interface Tie {
  readonly counts: string
  /** What it is a part of. */
  readonly total: Earlier | null
  /** Whose noun, people or place it borrows. */
  readonly borrowed: Earlier | null
  readonly phrase: Counted | null
  /** « n’en comptait que trente », "the figure of 8,000": the very thing counted before, whatever became of it. */
  readonly again?: boolean
  /** Who gives the number against the one before it. */
  readonly rival?: Rival
  /** What a bare « bilan », "toll" counts. */
  readonly toll?: Category
  /** The soldiers that the sentences before speak of, where no figure does. */
  readonly soldiers?: Soldiers
}

const nearby = 4
const farthest = 8
const pronounReach = 2

/** Null when the number has neither a noun nor anything before it to borrow one from. */
export function tieOf(context: Context): Tie | null {
  const { sentence, quantity, counted, previous } = context
  const opener = hasPartOpener(sentence, quantity.start)
  const part = opener || counted?.partitive === true
  const listed = previous !== null && isListed(sentence, previous.shown[1] + 1, quantity.start)
  const total = part ? wholeOf(context, opener ? 1 : farthest) : listed ? partOfPrevious(context) : null
  const state = stateTie(context)
  if (state !== null) return state
  // « 109 voix sur 217 nécessaires », « sur les 217 nécessaires »
  const before = sentence.words.slice(Math.max(0, quantity.start - 2), quantity.start)
  if (/(?:^| )sur(?: les)?$/.test(formsOf(before)) && isState(sentence, counted)) return null
  const claimed = claimedTie(context)
  if (claimed !== null) return claimed
  if (counted !== null && counted.head !== null) {
    const counts = phraseText(sentence, counted)
    const kept = total !== null && !opener && !listed && !isOfTotal(context, counts, total) ? null : total
    return { counts, total: kept, borrowed: kept, phrase: counted }
  }
  if (counted === null && isHadByThing(sentence, quantity.start)) return null
  const numbered = counted === null ? numberedBeforeBracket(sentence, quantity) : null
  if (numbered !== null)
    return { counts: phraseText(sentence, numbered), total: null, borrowed: null, phrase: numbered }
  const against = part ? null : (recountTie(context) ?? rivalTie(context))
  if (against !== null) return against
  if (part)
    return total === null ? ofThem(context) : { counts: total.counts, total, borrowed: total, phrase: null }
  return headless(context, listed)
}

/** What a part is of: « 250 élus de 30 communes, dont 20 maires » are of the elected, and not of the towns. */
function wholeOf(context: Context, reach: number): Earlier | null {
  const { quantity, position, head } = context
  const earlier = withoutBases(context.earlier).filter(one => agreesWithPronoun(context, one))
  const nearest = totalOf(quantity, position, earlier, reach)
  if (nearest !== null && (isOfAnother(context, nearest) || isLeftBehind(context, nearest))) return null
  if (nearest === null || nearest.persons || (head.kind !== 'persons' && head.kind !== 'troops'))
    return nearest
  const persons = totalOf(quantity, position, earlier.filter(countsPersons), reach)
  return persons?.position === nearest.position ? persons : nearest
}

/** « Trois des victimes » are of no « cinq marins » of another sentence, nor « …, dont 30 chefs » of what it counts. */
function isLeftBehind({ sentence, quantity, counted, position }: Context, total: Earlier): boolean {
  if (total.position === position) return false
  if (hasPartOpener(sentence, quantity.start)) return !isOpening(sentence, quantity.start)
  if (counted === null || counted.head === null) return position - total.position > pronounReach
  return !sharesNoun(phraseText(sentence, counted), total.counts)
}

const longestOpening = 2

/** « Dont 300 à Rome. », « Les 40 autres … »: the number stands at the beginning of its sentence. */
function isOpening({ words }: SentenceWords, start: number): boolean {
  return words.slice(0, start).filter(({ kind }) => kind === 'word').length <= longestOpening
}

/** « 108 des 112 personnes »: of those, and of no other number that was told before. */
function isOfAnother({ sentence: { words, text }, quantity: { next } }: Context, total: Earlier): boolean {
  const whole = words[next + 1]?.form ?? ''
  if (!/^(?:des|de|of)$/.test(words[next]?.form ?? '') || !/^\d/.test(whole)) return false
  return whole.replace(/\D/gu, '') !== text.slice(...total.quantity.number.span).replace(/\D/gu, '')
}

/** « 83 000 cas (27 nouveaux) », « 900 places, contre 2 000 espérées »: the noun of the number before it. */
function stateTie({ sentence, quantity, counted, previous }: Context): Tie | null {
  if (previous === null || previous.quantity.kind !== 'count') return null
  if (!isState(sentence, counted)) return null
  const isAgainst = /^(?:contre|against)$/.test(sentence.words[quantity.start - 1]?.form ?? '')
  if (!isAgainst && !inBracketBehind(sentence, quantity, previous.shown[1])) return null
  const total = isAgainst ? null : previous
  return { counts: previous.counts, total, borrowed: previous, phrase: null }
}

/** « 125 de ses stations » are a part of stations, « huit mille de ces hommes » of soldiers. */
function isOfTotal({ head }: Context, counts: string, total: Earlier): boolean {
  const persons = head.kind === 'troops' || head.loose || (head.kind === 'persons' && countsPersons(total))
  return persons ? countsPersons(total) : sharesNoun(counts, total.counts)
}

/** "500 officers and three generals": the second is a part of what the first is a part of. */
function partOfPrevious({ previous, quantity, earlier, position }: Context): Earlier | null {
  const partOf = previous?.partOf
  if (partOf === null || partOf === undefined) return null
  const total = earlier.find(one => one.quantity === partOf && one.position === position) ?? null
  return total !== null && totalOf(quantity, position, [total], farthest) !== null ? total : null
}

/** « 8 000 sont stationnés », "have been wounded", « trois autres »: the noun is to be borrowed. */
function headless(context: Context, listed: boolean): Tie | null {
  const { sentence, quantity, counted, position, earlier, left, told, previous, ahead } = context
  const none = { total: null, borrowed: null, phrase: null }
  if (ahead !== null) return { ...none, counts: phraseText(sentence, ahead), phrase: ahead }
  const behind = numberBehind(sentence, quantity)
  const said = behind === null ? null : nounPhrase(sentence, behind, true)
  if (said !== null) return { ...none, counts: phraseText(sentence, said), phrase: said }
  const change = changeBehindSoit(sentence, quantity)
  if (previous?.quantity.kind === 'count' && change !== null)
    return { ...none, borrowed: previous, counts: `${previous.counts} ${change}`, again: true }
  if (isSoit(sentence, quantity)) {
    const noun = nounEndingBefore(sentence, quantity.start - 2)
    if (noun !== null) return { ...none, counts: phraseText(sentence, noun), phrase: noun }
  }
  const link = linkOf(sentence, quantity, left, previous !== null)
  if (
    link === 'subject' &&
    previous !== null &&
    !isFate(previous.category) &&
    isWhole(sentence, quantity, previous.shown[1])
  )
    return { ...none, borrowed: previous, counts: previous.counts }
  if (link === 'number-of') {
    const phrase =
      countedByNumberOf(sentence, quantity, left) ??
      measuredObject(sentence, quantity, left) ??
      subjectPhrase(sentence, left, quantity.start)
    const wholes = earlier.filter(({ partOf }) => partOf === null)
    const isBare = phrase !== null && isBareNumber(sentence, phrase)
    const meant = isBare ? antecedentOf(position, wholes, nearby, false) : null
    if (meant !== null) return { ...none, borrowed: meant, counts: meant.counts, again: true }
    if (phrase !== null && !isBareToll(sentence, phrase))
      return { ...none, counts: phraseText(sentence, phrase), phrase }
  }
  const many = beingMany(context)
  if (many !== null) return { ...none, counts: phraseText(sentence, many), phrase: many }
  const toll = tollBefore(context, link)
  if (toll !== null) return toll
  const fate = told !== null && isFate(told)
  const persons = fate || link === 'subject' || followsThey(sentence, quantity)
  // « a brûlé, et deux autres sont abîmés »: what its own sentence names
  const isDefinite = /^(?:les|the)$/.test(sentence.words[quantity.start - 1]?.form ?? '')
  const isOther =
    counted !== null && link === null && !fate && !isDefinite && !isOpening(sentence, quantity.start)
  const sameSentence = listed || link === 'object' || isOther
  if (!sameSentence && !fate && link === null && counted === null) return null
  const beside = link === 'subject' && !fate ? besideSubject(context) : null
  const found = beside ?? antecedentOf(position, earlier, sameSentence ? 0 : nearby, persons)
  const en = link === 'pronoun' || fate ? enBefore(sentence, quantity, earlier) : null
  if (en !== null && en.counts !== null && quantity.hedge !== 'vague') return { ...none, counts: en.counts }
  if (en !== null && found !== null && !fitsEn(en, found)) return null
  // « Ils sont 3 500 à manifester » are none of the dead before them
  const borrowed =
    link === 'pronoun' && found?.category === 'killed' && acts(sentence, quantity) ? null : found
  const weak = link === 'subject' && borrowed?.base !== 'troops' && borrowed?.position !== position
  const troops = (weak && told !== 'crowd') || (borrowed === null && fate) ? troopsBefore(sentence) : null
  if (troops !== null) return { ...none, counts: troops.counts, soldiers: troops }
  const again = link === 'pronoun' || link === 'figure-of'
  const crowd = told === 'crowd' ? crowdVerb(context) : null
  if (crowd !== null && borrowed?.category !== 'crowd') return { ...none, counts: crowd }
  if (borrowed !== null) return { ...none, borrowed, counts: borrowed.counts, again }
  const definite = link === 'pronoun' ? (en?.definite() ?? null) : null
  if (definite !== null) {
    const toll = categoryOfPhrase(definite, sentence.language)
    return { ...none, counts: definite, ...(toll === null ? {} : { toll }) }
  }
  const they = link === 'pronoun' ? theyBefore(sentence, context.quantity) : null
  if (they !== null) return { ...none, counts: they.counts, ...(they.isCrowd ? { toll: 'crowd' } : {}) }
  if (!fate || counted === null) return null
  return { ...none, counts: phraseText(sentence, counted) }
}

/** « Chaque année, ils sont 67 000 »: persons, and none of the things before. */
function followsThey({ words }: SentenceWords, { start }: Quantity): boolean {
  return words.slice(Math.max(0, start - 3), start).some(({ form }) => isThey(form))
}

/** « 500 dossiers ont été déposés, et 1 400 sont en cours »: the subject of the clause before « et ». */
function besideSubject({ sentence, previous, quantity }: Context): Earlier | null {
  if (previous === null || previous.quantity.kind !== 'count') return null
  if (!/^(?:et|and|,)$/.test(sentence.words[quantity.start - 1]?.form ?? '')) return null
  return isGoverned(sentence, previous.quantity.start) ? null : previous
}

/** « 3 500 à composer cette réserve »: what they do. */
function acts({ words }: SentenceWords, { next }: Quantity): boolean {
  const at = words.slice(next, next + 3).findIndex(({ form }) => /^(?:à|to)$/.test(form))
  return at >= 0 && /(?:er|ir|re)$/.test(words[next + at + 1]?.form ?? '')
}
