import { isFate } from '../claims/figures/categories.ts'
import { eachOnce } from '../each-once.ts'
import { claimsAtSentences, findClaims } from '../store/claims.ts'
import type { Store } from '../store/store.ts'
import { causesIn, isOfOtherCause } from '../stories/causes.ts'
import { isDeparture, tellsDeparture } from '../stories/increments.ts'
import type { FigureClaim } from '../stories/ledger.ts'
import { isFigureClaim } from '../stories/ledger.ts'
import { findNames } from '../text/names/names.ts'
import { contentWords } from '../text/words/lexemes.ts'
import { fold } from '../text/words/tokens.ts'
import type { Category, Claim } from '../types.ts'
import { spreadOverArticles } from './arrange.ts'
import { ofArticlesNaming } from './articles-naming.ts'
import { mayAnswer } from './asked.ts'
import { evidence, rivalsAmong } from './evidence.ts'
import {
  counts,
  countsOrShares,
  inPlace,
  isOfWhom,
  isOtherSum,
  isUntold,
  narrowed,
  ofPeople,
  soldiersAmong,
  wholes,
  withoutBases,
  withoutFormer,
  withoutRanks,
} from './figures-counted.ts'
import { othersOfStory } from './figures-of-story.ts'
import { holdersSought, isOfBody, ofHolders } from './holders-asked.ts'
import type { Lookup } from './lookup.ts'
import { mayBeMeant } from './meant.ts'
import type { Question } from './question.ts'
import { type Passage, relevance, standsIn, wordsOf } from './retrieval.ts'
import { rivalsBeside } from './rivals.ts'
import { asksByCalling, ofWhoIsCalled, withoutCalling } from './speakers-told.ts'
import { isUntoldTopic, ofTitled, onTopic } from './topic.ts'

/** A question about the dead is also answered by « tués ou blessés », never by a number of troops. */
const answering: Partial<Record<Category, readonly Category[]>> = {
  killed: ['killed', 'killed-or-wounded'],
  wounded: ['wounded', 'killed-or-wounded'],
  'killed-or-wounded': ['killed-or-wounded', 'killed', 'wounded'],
}

const claimsLooked = 150
const passagesLooked = 60
/** The share of the rest of the question that the sentence, with its article, must hold when the category tells what is counted. */
const enough = 0.3
/** And when it does not. */
const enoughUntold = 0.5
/** Of such a figure, the share of the best score that its sentence must have, and how much its being one says (log odds). */
const besideTheBest = 0.8
const ofFigure = 0.8

/** The figures that answer a question of how many: what is counted, whose, where, according to whom; best first. */
export async function figuresFor(
  lookup: Lookup,
  asked: Question,
  passages: readonly Passage[],
): Promise<FigureClaim[]> {
  const isOfLeaving = tellsDeparture(asked.text, asked.spoken)
  // « Ont quitté la Libye » counts no Libyans.
  const question = isOfLeaving ? { ...withoutCalling(asked), who: [] } : withoutCalling(asked)
  const sought = await holdersSought(lookup.store, question)
  const found = await candidates(lookup, question, passages, sought)
  const causes = causesIn(question.text)
  const mayAnswerIt = (claim: FigureClaim) => isRight(claim, question) && !isOfOtherCause(claim, causes)
  const right = ofPeople(found.filter(mayAnswerIt), question)
  const isTold = !isUntold(question.category) || question.isTopic
  const rest = withoutCategory(question)
  const isAll = rest === null && (isTold || question.time !== null || question.isOverTime)
  const needed = isAll ? 0 : isTold ? enough : enoughUntold
  const relevant = await relevance(lookup, rest ?? question, right)
  const coverage = (claim: Claim) => {
    const passage = relevant.get(claim.id)
    if (passage === undefined) return 0
    // Of the right things, of whom and where it is asked: then the rest may be said in other words.
    return isTold && mayBeMeant(passage) ? Math.max(enough, passage.coverage) : passage.coverage
  }
  const titleOf = (claim: Claim) => relevant.get(claim.id)?.version.title ?? ''
  const near = ofTopic(right, question, relevant).filter(claim => coverage(claim) >= needed)
  const ofThem = near.filter(claim => isOfWhom(claim, question, [titleOf(claim)]))
  // « Les combattants touchent 1 500 dollars »: whose they are stands in the article.
  const isPaid = ({ id, figure }: FigureClaim) =>
    figure.category === 'money' && relevant.get(id)?.namesMissing === 0
  const bearing = ofHolders(ofThem.length > 0 ? ofThem : near.filter(isPaid), question, sought)
  const theirs = ofWhoIsCalled(bearing, asked)
  const about = await ofArticlesNaming(lookup, question, rest === null ? theirs : onSubject(theirs, relevant))
  const isOfAnybody = sought.length === 0 && !asksByCalling(asked)
  const ofStory = isTold && isOfAnybody ? await othersOfStory(lookup, question, about) : []
  const more = ofStory.filter(mayAnswerIt)
  const now = withoutFormer([...about, ...more], question)
  const ofEvent = withoutTotals(withoutBases(now, question), rest, relevant)
  const whole = inPlace(wholes(narrowed(ofEvent, question), question), question)
  const isThere = (claim: FigureClaim) => isDeparture(claim) === isOfLeaving
  const told = (question.isTopic ? whole : countsOrShares(whole, question)).filter(isThere)
  const rivals = isTold && isOfAnybody ? await rivalsBeside(lookup.store, told) : []
  const others = rivals.filter(claim => !isOfOtherCause(claim, causes) && isThere(claim))
  const placed = withoutRanks(soldiersAmong([...told, ...others], question), question)
  if (isCountOfThings(question)) {
    const things = await nearest(lookup.store, placed, question, passages)
    return isOfAnybody ? [...things, ...(await rivalsBeside(lookup.store, things))] : things
  }
  if (isUntoldTopic(question)) return spreadOverArticles(placed)
  const exact = (claim: FigureClaim) => Number(claim.figure.category === question.category)
  const isFirm = ({ modality }: Claim) => Number(modality !== 'planned' && modality !== 'called-for')
  const named = (claim: Claim) => Number(claim.holder !== null)
  const nearer = (a: Claim, b: Claim) => Math.round(4 * (coverage(b) - coverage(a)))
  return placed.sort(
    (a, b) =>
      exact(b) - exact(a) ||
      isFirm(b) - isFirm(a) ||
      (isTold ? 0 : nearer(a, b)) ||
      named(b) - named(a) ||
      nearer(a, b) ||
      coverage(b) - coverage(a),
  )
}

/** Of what no category tells, as areas, prices and shares, words alone tell which figure is meant. */
export function isCountOfThings({ kind, category, isTopic, isOverTime }: Question): boolean {
  return kind === 'how-many' && isUntold(category) && !isTopic && !isOverTime
}

/** Of a topic's figures those whose sentences are about it, or of people their articles. */
function ofTopic(
  claims: readonly FigureClaim[],
  question: Question,
  relevant: ReadonlyMap<string, Passage>,
): readonly FigureClaim[] {
  if (!question.isTopic) return claims
  const passages = [...relevant.values()]
  const found = new Set(isUntoldTopic(question) ? onTopic(passages) : ofTitled(passages))
  return claims.filter(({ id, figure }) => {
    const passage = relevant.get(id)
    const isOfThem = figure.about.some(key => question.who.includes(key))
    return isOfThem || (passage !== undefined && found.has(passage))
  })
}

/**
 * The figures whose sentences bear on the question, nearest first: those that count what is asked for, and of the others
 * those that come as near to it as any sentence that holds a number.
 */
async function nearest(
  store: Store,
  claims: readonly FigureClaim[],
  question: Question,
  passages: readonly Passage[],
): Promise<FigureClaim[]> {
  const numbered = passages.find(passage => mayAnswer(wordsOf(passage), 'number', question.text))
  if (numbered === undefined || claims.length === 0) return []
  const rivals = await rivalsAmong(store, passages)
  const least = besideTheBest * numbered.score
  return claims
    .flatMap(claim => {
      const passage = passages.find(one => standsIn(claim, one))
      return passage === undefined ? [] : [{ claim, passage }]
    })
    .filter(({ claim, passage }) => {
      const isCounted = question.holders.length > 0 || counts(claim.figure, claim.quote.language, question)
      return (isCounted || passage.score >= least) && evidence(passage, question, rivals) >= -ofFigure
    })
    .sort((a, b) => b.passage.score - a.passage.score)
    .map(({ claim }) => claim)
}

/** No single figure says that it has changed. */
const changing = [
  ...contentWords(
    'évolué évolution changé changement progressé progression augmenté augmentation baissé baisse',
    'fr',
  ),
  ...contentWords(
    'changed change grown grew risen fallen evolved progressed increased decreased trend since time',
    'en',
  ),
].map(word => word.stem)

/** « Dans l’est du Congo », "in eastern Congo": a part of a country is seldom named beside a figure. */
const directions = [
  ...contentWords('oriental occidental septentrional méridional', 'fr'),
  ...contentWords('eastern northern southern', 'en'),
].map(word => word.stem)

/**
 * What the category says already need not stand in the sentence: « tués » answers "dead". Null when that is all that
 * is asked, but for a time.
 */
function withoutCategory(question: Question): Question | null {
  const isTold = !isUntold(question.category)
  if (!isTold && !question.isOverTime) return question
  const said = new Set([
    ...(isTold ? [...question.counted, ...question.fates, ...directions] : []),
    ...(question.isOverTime ? changing : []),
  ])
  const rest = question.concepts.filter(concept => !concept.terms.some(term => said.has(term)))
  // « Combien », "according to" ask for it, and need not stand in the sentence either.
  const topics = rest.filter(concept => concept.weight === 1)
  return topics.length > 0 ? { ...question, concepts: topics } : null
}

/** Figures of the right category that bear a name of the question, or stand in a sentence that bears on it. */
async function candidates(
  lookup: Lookup,
  question: Question,
  passages: readonly Passage[],
  holders: readonly string[],
): Promise<FigureClaim[]> {
  const { category, names } = question
  const places = isUntoldTopic(question) ? onTopic(passages) : passages.slice(0, passagesLooked)
  const [named, near] = await Promise.all([
    findClaims(lookup.store, {
      kinds: ['figure'],
      ...(category === null ? {} : { categories: categoriesFor(category) }),
      ...(names.length === 0 ? {} : { keys: names }),
      ...(holders.length === 0 ? {} : { holderKeys: holders }),
      currentOnly: true,
      limit: claimsLooked,
    }),
    claimsAtSentences(
      lookup.store,
      places.map(({ version, position }) => ({ version: version.id, position })),
    ),
  ])
  const fitting = near.filter(isFigureClaim).filter(claim => {
    const rightCategory = category === null || categoriesFor(category).includes(claim.figure.category)
    const isTheirs = claim.holderKeys.some(key => holders.includes(key)) || isOfBody(claim, holders)
    return rightCategory && (holders.length === 0 || isTheirs)
  })
  return eachOnce([...fitting, ...named.filter(isFigureClaim)])
}

function categoriesFor(category: Category): readonly Category[] {
  return answering[category] ?? [category]
}

const persons = /\b(?:combien de (?:personnes|gens)|how many (?:people|persons))\b/

function isRight({ figure, quote }: FigureClaim, question: Question): boolean {
  const { places, category, counted, holders } = question
  // « Selon le Pentagone » names who counts, not who is counted.
  const who = question.who.filter(key => !holders.includes(key))
  // « Une société allemande a livré 300 viseurs au Soudan »: of things, whoever the sentence names may be meant.
  const isNamed = () =>
    isUntold(figure.category) &&
    findNames(quote.text, quote.language).some(({ keys }) => keys.some(key => who.includes(key)))
  const rightWho =
    who.length === 0 || figure.about.length === 0 || figure.about.some(key => who.includes(key)) || isNamed()
  const rightWhere =
    places.length === 0 || figure.places.length === 0 || figure.places.some(key => places.includes(key))
  const mustCount = counted.length > 0 && category !== 'money' && (isUntold(category) || question.countsKind)
  // « Combien de personnes » asks for no ransom.
  const isOfMoney = category === null && figure.category === 'money' && persons.test(fold(question.text))
  const isRightThing = !mustCount || counts(figure, quote.language, question)
  return rightWho && rightWhere && !isOfMoney && !isOtherSum(quote, question) && isRightThing
}

/** Of « un incendie » are the figures that stand beside it, or mean it: those that share a place alone are of something else. */
function onSubject(
  claims: readonly FigureClaim[],
  relevant: ReadonlyMap<string, Passage>,
): readonly FigureClaim[] {
  return claims.filter(({ id }) => {
    const passage = relevant.get(id)
    return passage !== undefined && (passage.isOnSubject || mayBeMeant(passage))
  })
}

const runningTotal =
  /\b(?:depuis (?:le (?:debut|\d)|janvier|fevrier|\d{4})|cette annee|en \d{4}|since (?:the (?:start|beginning)|january|february|\d{4})|(?:this|last) year|in \d{4})\b/

/**
 * « Combien de morts dans le naufrage » is asked of one event: « depuis le début de l’année, 1 200 migrants sont morts »
 * counts others too, where it does not name the event.
 */
function withoutTotals(
  claims: readonly FigureClaim[],
  rest: Question | null,
  relevant: ReadonlyMap<string, Passage>,
): readonly FigureClaim[] {
  const isOfEvent = rest?.concepts.some(({ isNamed }) => !isNamed) ?? false
  if (!isOfEvent || rest === null || rest.time !== null) return claims
  const isTotal = ({ id, figure, quote }: FigureClaim) =>
    isFate(figure.category) && runningTotal.test(fold(quote.text)) && (relevant.get(id)?.own ?? 0) === 0
  const others = claims.filter(claim => !isTotal(claim))
  return others.length > 0 ? others : claims
}
