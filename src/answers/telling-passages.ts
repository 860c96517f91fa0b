import { contentWords } from '../text/words/lexemes.ts'
import { fold } from '../text/words/tokens.ts'
import { asksWhether, mayAnswer } from './asked.ts'
import { bearingOn, leastTold, spanOf } from './bearing.ts'
import { causesBegin, tellsWhy } from './causes.ts'
import type { Concept } from './concepts.ts'
import { asksHowLong, tellsHowLong } from './durations.ts'
import type { Lookup } from './lookup.ts'
import { tellsMeasure, unitsAsked } from './measures.ts'
import { asksOfficeHolder, isOfAnotherCountry, mayNameOffice } from './office-holders.ts'
import { asksCountries, countriesIn, several } from './places-told.ts'
import { isDoneTo, objectOf, predicateOf } from './predicate.ts'
import { confirmingOrDenying, type Question } from './question.ts'
import { type Passage, wordsOf } from './retrieval.ts'
import { tellingOf } from './things-told.ts'

const ofKind = 0.75
/** What it says that a sentence tells a time, beside an article that holds all that is asked. */
const ofTime = 0.5
/** The share of the best score that a sentence must have which names to whom it was done. */
const nearTheBest = 0.6
/** And one that holds what was done, where the best does not, and how many times as much of the question it must hold. */
const nearlyTheBest = 0.85
const muchMore = 2
/** The share of a question that a sentence holds which answers it by itself. */
const nearlyWhole = 0.7
/** The share of what is asked that a sentence must tell in which somebody confirms or denies. */
const leastDenied = 0.6
/** The share of what is asked that a cause must tell of, else it may be that of something else. */
const leastWhy = { surely: 0.4, perhaps: 0.6, translated: 0.25 } as const

/**
 * Asked how long something lasts, or how far it is, those that tell a length of time, or a distance; asked who holds an office of a country, those that
 * name no other country; asked why, those that tell a cause of what is asked, before those in which one only stands;
 * asked who confirms or denies it, those in which somebody does; asked what somebody says about something, those that
 * bear on it; asked who did something, those whose own words tell of it where the best one's do, and of it done to whom
 * the question names; asked whether it is so, the same, and beside one that tells nearly all of it those that hold half
 * as much.
 */
export async function tellingPassages(
  lookup: Lookup,
  question: Question,
  passages: readonly Passage[],
): Promise<readonly Passage[]> {
  const { kind, asks } = question
  if (kind === 'confirmed' && asks === 'name') {
    const telling = passages.filter(passage => confirmingOrDenying.test(fold(wordsOf(passage))))
    const bears = await bearingOn(lookup, question, versionsOf(telling))
    return telling.filter(passage => bears(spanOf(passage), false) >= leastDenied)
  }
  if (kind === 'said') {
    const bears = await bearingOn(lookup, question, versionsOf(passages))
    return passages.filter(passage => bears(spanOf(passage)) >= leastTold)
  }
  if (asksHowLong(question)) {
    const lasting = passages.filter(passage => tellsHowLong(wordsOf(passage)))
    return lasting.length > 0 ? lasting : passages
  }
  const units = unitsAsked(question.text)
  if (units !== null) return passages.filter(passage => tellsMeasure(wordsOf(passage), units))
  if (asksOfficeHolder(question))
    return passages.filter(
      passage => !isOfAnotherCountry(passage, question) && mayNameOffice(passage, question),
    )
  const tells = tellingOf(question)
  if (tells !== null) return passages.filter(passage => tells(wordsOf(passage)))
  const predicate = predicateOf(question)
  if (predicate !== null) {
    const told = await holding([predicate], lookup, question, passages)
    return doneTo(predicate, question, told)
  }
  if (kind === 'open' && asks === null && asksWhether(fold(question.text)))
    return besideTheWhole(await holding(thingsIn(question), lookup, question, passages))
  return asksWhy(question) ? causesAmong(lookup, question, passages) : passages
}

/** Those that tell a cause of what a question asks about, the likeliest first. */
async function causesAmong(
  lookup: Lookup,
  question: Question,
  passages: readonly Passage[],
): Promise<readonly Passage[]> {
  const telling = passages.flatMap(passage => {
    const way = causeIn(passage, question)
    return way === null ? [] : [{ passage, way }]
  })
  const bears = await bearingOn(lookup, question, versionsOf(telling.map(({ passage }) => passage)))
  const told = telling.filter(
    ({ passage, way }) => bears(spanOf(passage)) >= leastToTell(way, passage, question),
  )
  const most = Math.max(0, ...told.map(({ passage }) => passage.score))
  const first = new Set(
    told.filter(({ passage }) => passage.score >= nearTheBest * most && isCauseOf(passage, question)),
  )
  const others = told.filter(one => !first.has(one) && (first.size === 0 || one.way === 'surely'))
  return [...first, ...others].map(({ passage }) => passage)
}

/** What a question asks of besides names: a sentence that shares a name alone is about something else. */
function thingsIn({ concepts }: Question): Concept[] {
  const mayBeName = (term: string) => term.startsWith('name_')
  return concepts.filter(({ weight, isNamed, terms }) => weight === 1 && !isNamed && !terms.some(mayBeName))
}

/** The passages whose own words hold one of the concepts, where those do of the best, or of one near it that tells much more. */
async function holding(
  concepts: readonly Concept[],
  lookup: Lookup,
  question: Question,
  passages: readonly Passage[],
): Promise<readonly Passage[]> {
  const [best] = passages
  if (best === undefined || concepts.length === 0) return passages
  const bears = await bearingOn(lookup, { ...question, concepts }, versionsOf(passages))
  const tells = (passage: Passage) => bears(spanOf(passage), false) > 0
  const tellsMore = ({ score, own }: Passage) =>
    score >= nearlyTheBest * best.score && own >= muchMore * best.own
  const telling = passages.filter(tells)
  return tells(best) || telling.some(tellsMore) ? telling : passages
}

/** Asked who killed somebody, the sentences that tell of their death and of no other, where one comes near to the best. */
function doneTo(verb: Concept, question: Question, passages: readonly Passage[]): readonly Passage[] {
  const object = objectOf(question, verb)
  if (object === null) return passages
  const done = passages.filter(passage => isDoneTo(wordsOf(passage), passage.version.language, verb, object))
  const [first, best] = [done[0], passages[0]]
  return first !== undefined && best !== undefined && first.score >= nearTheBest * best.score
    ? done
    : passages
}

/** Beside a sentence that holds nearly the whole question, those that hold half as much of it. */
function besideTheWhole(passages: readonly Passage[]): readonly Passage[] {
  const [best] = passages
  if (best === undefined || best.own < nearlyWhole) return passages
  return passages.filter(({ own }) => own >= best.own / 2)
}

export function asksWhy({ kind, asks }: Question): boolean {
  return asks === 'reason' && (kind === 'open' || kind === 'sanctions')
}

function causeIn(passage: Passage, { kind }: Question) {
  return tellsWhy(wordsOf(passage), passage.version.language, kind === 'sanctions')
}

/** Code units between what is asked and its cause. */
const longestBetween = 80
const parting = /[,;:]| (?:and|but|or|et|mais|ou) /

/**
 * "She was detained for carrying it": what is asked stands right before the cause, and not behind it, as in "he testified
 * after she was detained".
 */
export function isCauseOf(passage: Passage, question: Question): boolean {
  const { language } = passage.version
  const folded = fold(wordsOf(passage))
  const terms = new Set(thingsIn(question).flatMap(concept => concept.terms))
  const asked = contentWords(folded, language).filter(({ stem }) => terms.has(stem))
  return causesBegin(folded, language).some(start =>
    asked.some(
      ({ end }) => end <= start && start - end < longestBetween && !parting.test(folded.slice(end, start)),
    ),
  )
}

/** What it says that a sentence answers why, that it tells a cause, or which countries, that it lists some (log odds). */
export function ofKindIn(passage: Passage, question: Question): number {
  if (asksCountries(question))
    return countriesIn(wordsOf(passage), passage.version.language, question) >= several ? ofKind : 0
  if (question.asks === 'time' && passage.missing === 0)
    return mayAnswer(wordsOf(passage), 'time', question.text) ? ofTime : 0
  return asksWhy(question) && causeIn(passage, question) === 'surely' ? ofKind : 0
}

/** Of a question in the other language words are lost. */
function leastToTell(way: 'surely' | 'perhaps', { version }: Passage, { spoken }: Question): number {
  return way === 'surely' && version.language !== spoken ? leastWhy.translated : leastWhy[way]
}

function versionsOf(passages: readonly Passage[]): string[] {
  return passages.map(({ version }) => version.id)
}
