import { categoryOfPhrase } from '../claims/figures/categories.ts'
import { eachOnce } from '../each-once.ts'
import { claimedWords, cueWords } from '../lines/claim-words.ts'
import { claimsAtSentences, findClaims } from '../store/claims.ts'
import type { Store } from '../store/store.ts'
import { findNames } from '../text/names/names.ts'
import { isQuotable } from '../text/sentences/quotable.ts'
import { type ContentWord, contentWords, lexemes } from '../text/words/lexemes.ts'
import { fold } from '../text/words/tokens.ts'
import type { Claim } from '../types.ts'
import { spreadOverArticles } from './arrange.ts'
import { bearingOn, leastTold, topicsOf } from './bearing.ts'
import type { Concept } from './concepts.ts'
import { asDescribed } from './described-persons.ts'
import { confirming } from './doubt-words.ts'
import { isPointer, thingDoubted } from './doubted-thing.ts'
import { holdersSought, ofHolders } from './holders-asked.ts'
import type { Lookup } from './lookup.ts'
import { adjoining, charactersBehind } from './neighbours.ts'
import type { Question } from './question.ts'
import { type Passage, relevance } from './retrieval.ts'
import { asksByCalling, ofWhoIsCalled, withoutCalling } from './speakers-told.ts'

const claimsLooked = 150
/** The share of the question that a statement's sentence, with what is around it, must hold. */
const enough = 0.5
/** The share of what is asked that the opening of an article must tell for all that is said there to be about it. */
const leastEntitled = 0.75
/** By how much less of what is asked than the best a denial may tell. */
const besideTheBest = 0.2

/** What somebody said, about the rest of the question when it asks for more than the person; best first. */
export async function statementsFor(
  lookup: Lookup,
  question: Question,
  passages: readonly Passage[],
): Promise<Claim[]> {
  if (asksByCalling(question)) {
    const claims = await claimsAtSentences(
      lookup.store,
      passages.map(({ version, position }) => ({ version: version.id, position })),
    )
    const told = ofWhoIsCalled(claims, question).filter(({ kind }) => kind === 'statement')
    const theirs = await withAllTheirWords(lookup.store, told)
    const about = await aboutTopics(lookup, withoutCalling(question), theirs)
    const described = await asDescribed(lookup, question)
    const others = described === null ? [] : await statementsFor(lookup, described, passages)
    return eachOnce([...about, ...others])
  }
  if (question.holders.length === 0) return []
  const sought = await holdersSought(lookup.store, question)
  const claims = await findClaims(lookup.store, {
    kinds: ['statement'],
    holderKeys: sought,
    currentOnly: true,
    limit: claimsLooked,
  })
  const bearing = await aboutTopics(lookup, question, claims)
  const told = bearing.length > 0 ? bearing : await ofArticlesOnTopic(lookup, question, claims)
  return [...ofHolders(withQuotesBehind(told, claims), question, sought)]
}

/** « Nordfret dément. “Nous n’avons rien proposé”, assure-t-il »: what bears on it, each with the quotation that goes on from it. */
function withQuotesBehind(told: readonly Claim[], claims: readonly Claim[]): Claim[] {
  const isBehind = ({ quote }: Claim, other: Claim) => {
    const apart = charactersBehind(quote, other.quote)
    return apart >= 0 && apart < adjoining
  }
  const quoted = claims.filter(claim => claim.kind === 'statement' && claim.statement.form === 'direct')
  const all = told.flatMap(claim => [claim, ...quoted.filter(other => isBehind(other, claim))])
  return eachOnce(all)
}

/** « Le préfet, Jean Morel », is « Morel » or « il » further down. */
async function withAllTheirWords(store: Store, told: readonly Claim[]): Promise<Claim[]> {
  const further = await findClaims(store, {
    kinds: ['statement'],
    versions: told.map(({ quote }) => quote.version),
    holderKeys: told.flatMap(({ holderKeys }) => holderKeys.filter(key => key.startsWith('person_'))),
  })
  return eachOnce([...told, ...further])
}

/** Of somebody's words about nothing in particular, those of the newest articles. */
function aboutTopics(lookup: Lookup, question: Question, claims: readonly Claim[]): Promise<Claim[]> {
  return topicsOf(question).length > 0
    ? bearing(lookup, question, claims)
    : Promise.resolve(spreadOverArticles(claims))
}

/** What somebody says in articles that begin with what is asked about, though their own words do not name it. */
async function ofArticlesOnTopic(
  lookup: Lookup,
  question: Question,
  claims: readonly Claim[],
): Promise<Claim[]> {
  const versions = [...new Set(claims.map(({ quote }) => quote.version))]
  const [bears, articles] = await Promise.all([
    bearingOn(lookup, question, versions),
    lookup.articles(versions),
  ])
  const first = new Map(articles.map(({ version }) => [version.id, version.sentences.find(isQuotable)]))
  return claims.filter(({ quote, modality }) => {
    const opening = first.get(quote.version)
    return (
      opening !== undefined &&
      modality !== 'unconfirmed' &&
      bears({ ...opening, version: quote.version }, false) >= leastEntitled
    )
  })
}

/** « Qui n’a pas confirmé ? », "who has not confirmed", folded. */
const notDone =
  /\b(?:n'\w+ (?:pas|jamais|ni|rien)|ne \w+ (?:pas|jamais)|not|never|\w+n't|yet to|refus\w+ (?:de|to)) (?:\w+ )?(?:confirm\w*|reconn\w*|admi\w*|acknowledg\w*)/

/** Denials, non-confirmations and confirmations by those whom the question names, or calls by what they are. */
export async function confirmationsFor(
  lookup: Lookup,
  question: Question,
  passages: readonly Passage[] = [],
): Promise<Claim[]> {
  if (!asksByCalling(question)) return verdictsFor(lookup, question, passages)
  const ofAnybody = await verdictsFor(lookup, withoutCalling(question), passages)
  const described = await asDescribed(lookup, question)
  const others = described === null ? [] : await verdictsFor(lookup, described, passages)
  const all = [...ofWhoIsCalled(ofAnybody, question), ...others]
  return [...new Map(all.map(claim => [claim.id, claim])).values()]
}

/** Statements of these holders; of anybody the newest, and those of the sentences that bear on the question. */
async function statementsOf(
  { store }: Lookup,
  holders: readonly string[],
  passages: readonly Passage[],
): Promise<Claim[]> {
  const options = { kinds: ['statement'], currentOnly: true, limit: claimsLooked } as const
  if (holders.length > 0) return findClaims(store, { ...options, holderKeys: holders })
  const [newest, near] = await Promise.all([
    findClaims(store, options),
    claimsAtSentences(
      store,
      passages.map(({ version, position }) => ({ version: version.id, position })),
    ),
  ])
  const all = [...newest, ...near.filter(({ kind }) => kind === 'statement')]
  return [...new Map(all.map(claim => [claim.id, claim])).values()]
}

async function verdictsFor(
  lookup: Lookup,
  question: Question,
  passages: readonly Passage[],
): Promise<Claim[]> {
  const sought = await holdersSought(lookup.store, question)
  const claims = await statementsOf(lookup, sought, passages)
  const verdicts = claims.filter(claim => isVerdict(claim, question))
  const told =
    question.asks === 'name'
      ? await bearing(lookup, question, verdicts)
      : await onTopic(lookup, question, verdicts)
  if (question.asks !== 'name') return [...ofHolders(told, question, sought)]
  if (notDone.test(fold(question.text)))
    return told.filter(({ modality }) => modality === 'unconfirmed' || modality === 'denied')
  // « Qui a confirmé … ? » is not answered by who has not, unless nobody else is there.
  const did = told.filter(claim => hasVerb(claim, question) && claim.modality !== 'unconfirmed')
  if (did.length > 0) return did
  // Whoever only keeps silent denies nothing.
  return denying.test(fold(question.text)) ? told.filter(({ modality }) => modality !== 'unconfirmed') : told
}

/** « Qui nie … ? », "who denies" */
const denying =
  /\b(?:nie|nient|niait|dement\w*|conteste\w*|rejett?e\w*|den(?:y|ies|ied)|rejects?|disputes?)\b/

/** What those whom the question names deny of it, or do not confirm. */
export async function denialsFor(lookup: Lookup, question: Question): Promise<Claim[]> {
  const verdicts = await confirmationsFor(lookup, question)
  return verdicts.filter(({ modality }) => modality === 'denied' || modality === 'unconfirmed')
}

/**
 * Those whose words bear on what is asked, the nearest first; what was said before counts for whatever carries on from
 * it. Who denies is told by who denies the very thing, and beside them by nobody who denies half of it.
 */
async function bearing(lookup: Lookup, question: Question, claims: readonly Claim[]): Promise<Claim[]> {
  const versions = claims.map(({ quote }) => quote.version)
  const topics = topicsOf(question)
  const [whole, head] = await Promise.all([
    bearingOn(lookup, question, versions),
    bearingOn(
      lookup,
      { ...question, concepts: topics.filter(({ isNamed }) => !isNamed).slice(0, 1) },
      versions,
    ),
  ])
  const told = claims.map(claim => {
    const mayCarryOn = carriesOn(claim, question)
    const isHead = question.kind === 'said' || head(claim.quote, mayCarryOn) > 0
    return { claim, share: isHead ? whole(claim.quote, mayCarryOn) : 0 }
  })
  const most = Math.max(0, ...told.map(({ share }) => share))
  const least = question.kind === 'said' ? leastTold : Math.max(leastTold, most - besideTheBest)
  const near = told.filter(({ share }) => share >= least).map(({ claim }) => claim)
  const relevant = await relevance(lookup, question, near)
  const coverage = (claim: Claim) => relevant.get(claim.id)?.coverage ?? 0
  return near.sort((a, b) => coverage(b) - coverage(a))
}

/**
 * Who confirms or denies something says itself what; but « Moscou dément ces chiffres » points back at them, as does
 * « Moscou n’a pas commenté ».
 */
function carriesOn(claim: Claim, question: Question): boolean {
  if (!isVerdict(claim, question)) return true
  const { language } = claim.quote
  const text = claimedWords(claim)
  if (cueWords(claim).includes(text)) return true
  return isPointer({ text, language, names: findNames(text, language) })
}

/** « La présence de ses soldats » asks about soldiers. */
const beingThere = new Set([...lexemes('présence existence', 'fr'), ...lexemes('presence existence', 'en')])

/** Those that bear on what is asked, the nearest first; and none that themselves tell next to nothing of what another does. */
async function onTopic(lookup: Lookup, question: Question, claims: readonly Claim[]): Promise<Claim[]> {
  const all = topicsOf(question)
  const others = all.filter(({ terms }) => !terms.some(term => beingThere.has(term)))
  const topics = others.length > 0 ? others : all
  const asked = topics.length === 0 ? question : { ...question, concepts: topics }
  const relevant = await relevance(lookup, asked, claims)
  const whole = asked === question ? relevant : await relevance(lookup, question, claims)
  const told = claims.flatMap(claim => {
    const passage = relevant.get(claim.id)
    if (passage === undefined) return []
    const coverage = Math.max(passage.coverage, whole.get(claim.id)?.coverage ?? 0)
    const isSure =
      deniesTroops(claim, question) || (passage.namesMissing === 0 && isNothingElse(claim, topics))
    return coverage >= enough || isSure ? [{ claim, own: passage.own, coverage, isSure }] : []
  })
  const most = Math.max(0, ...told.map(({ own }) => own))
  return (
    told
      // Of the words of another language the glossary knows some.
      .filter(
        ({ own, claim, isSure }) => own >= most / 4 || claim.quote.language !== question.spoken || isSure,
      )
      .sort((a, b) => b.own - a.own || b.coverage - a.coverage)
      .map(({ claim }) => claim)
  )
}

/** « La direction dément toute fermeture »: all of what is denied or confirmed is asked for. */
function isNothingElse(claim: Claim, topics: readonly Concept[]): boolean {
  const words = contentWords(claimedWords(claim), claim.quote.language)
  const isAsked = ({ stem }: ContentWord) => topics.some(({ terms }) => terms.includes(stem))
  return words.length > 0 && words.every(isAsked)
}

/** « Tout envoi de soldats » is denied by who denies « toute présence militaire », at no place that the question lacks. */
function deniesTroops(claim: Claim, { text: asked, spoken, names: known }: Question): boolean {
  if (claim.modality !== 'denied' || categoryOfPhrase(asked, spoken) !== 'troops') return false
  const { language } = claim.quote
  const text = claimedWords(claim)
  const names = findNames(text, language)
  const isKnown = names.every(({ keys }) => keys.some(key => known.includes(key)))
  return isKnown && thingDoubted({ text, language, names }, troops) === 'thing'
}

const troops = { category: 'troops', nouns: new Set<string>() } as const

function isVerdict(claim: Claim, question: Question): boolean {
  const isDenial = claim.modality === 'denied' || claim.modality === 'unconfirmed' || isFlatNo(claim)
  return isDenial || hasVerb(claim, question)
}

const flatNo =
  /\b(?:(?:pas|not) (?:un|une|a|one) (?:seule?|single)|pas (?:un|une) seule?|not one|there (?:is|are|were|was|have been) (?:no|not)|no such|il n'y a (?:pas|jamais|aucun)|aucune? \w+ (?:\w+ )?n(?:e|'))\b/

/** « Un faux », "the invention of a frightened man", "no proof of his death". */
const calledFalse =
  /\b(?:(?:un |des |une |de |d')?(?:faux\b|mensonges?|inventions?|fables?|calomnies?|affabulations?|pure fiction|fantasmes?)|(?:a|an|the|pure|all|complete|of) ?(?:\w+ )?(?:forger(?:y|ies)|fabrications?|inventions?|lies?|fake|nonsense|fantasy|fiction|smears?|hoax)|sans (?:aucun )?fondement|baseless|groundless|unfounded|(?:no|any|aucune|pas (?:la |de )?) ?(?:proof|evidence|preuves?))\b/

/** « Il n’y a pas un seul soldat ici », "there are no troops there": whoever says so, or calls it false, denies it. */
function isFlatNo(claim: Claim): boolean {
  const words = fold(claimedWords(claim))
  return claim.modality === 'attributed' && (flatNo.test(words) || calledFalse.test(words))
}

/** The question's own verb; « confirmer » is also done by who admits or acknowledges it. */
function hasVerb(claim: Claim, question: Question): boolean {
  if (confirming.test(fold(question.text)) && confirming.test(fold(cueWords(claim)))) return true
  return lexemes(cueWords(claim), claim.quote.language).some(lexeme => question.verdicts.includes(lexeme))
}
