import { isOfThings } from '../claims/figures/categories.ts'
import { holdsNegation } from '../gate/polarity.ts'
import { lookedUpOnce } from '../looked-up-once.ts'
import { isFigureClaim } from '../stories/ledger.ts'
import { shareWords } from '../stories/same-event.ts'
import { hasSameNumber, numberOf } from '../stories/same-thing.ts'
import { wordsInCommon } from '../stories/sayings.ts'
import { opensAbove, opensBelow } from '../text/bounds/hedges.ts'
import { findNames } from '../text/names/names.ts'
import { findNumbers } from '../text/numbers/numbers.ts'
import { stemsOf } from '../text/words/lexemes.ts'
import { fold } from '../text/words/tokens.ts'
import type { Claim, Hedge, Language, Modality, Quote, Span } from '../types.ts'
import { foldedQuote } from './folded.ts'
import {
  isOfOneThing,
  isOneCount,
  isSameTeller,
  isSameVoice,
  isTheOne,
  type Made,
  type MadeFigure,
} from './same-thing.ts'

/** The shares of the shorter and of the longer of two statements that the other must say too, and in how many words. */
const alike = { ofShorter: 0.6, ofLonger: 0.45, words: 3 }
/** One dispatch told in other words: what somebody says in both is mostly the same. */
const alikeInRetelling = { ofShorter: 0.35, ofLonger: 0.2, words: 2 }
/** Of the words of another language, the glossary knows some. */
const alikeAcross = { ofShorter: 0.4, ofLonger: 0.3, words: 3 }

/**
 * Whether two claims tell a reader the same: the same number of the same thing, the same said by the same, the same
 * sanction. A denial and what it denies are two; somebody with a name who confirms another's figure tells something new,
 * unless `isAnybody`: then whoever gives it gives the same figure.
 */
export function isSameClaim(a: Made, b: Made, isAnybody = false): boolean {
  if (a.claim.kind !== b.claim.kind || isRefusal(a.claim) !== isRefusal(b.claim)) return false
  if (foldedQuote(a.claim) === foldedQuote(b.claim) && !isFigureClaim(a.claim)) return true
  if (isFigureClaim(a.claim) && isFigureClaim(b.claim))
    return isSameFigure({ ...a, claim: a.claim }, { ...b, claim: b.claim }, isAnybody)
  return a.claim.kind === 'sanction' ? isSameSanction(a, b) : isSameStatement(a, b)
}

/** Who denies, or does not confirm. */
function isRefusal({ modality }: Claim): boolean {
  return modality === 'denied' || modality === 'unconfirmed'
}

function isRetelling(a: Made, b: Made): boolean {
  return a.article.origin === b.article.origin
}

/** What two say in one article of two dead, or of eleven players, may be of others. */
function areTwoTellersOfOneText(a: Made, b: Made): boolean {
  if (a.claim.holder === null || b.claim.holder === null) return false
  return a.claim.quote.version === b.claim.quote.version && !isSameTeller(a, b)
}

function isSameFigure(a: MadeFigure, b: MadeFigure, isAnybody: boolean): boolean {
  const [one, other] = [a.claim, b.claim]
  if (one.figure.hedge === 'vague' || other.figure.hedge === 'vague')
    return foldedQuote(one) === foldedQuote(other)
  if (!hasSameNumber(one.figure, other.figure) || areOppositeBounds(one.figure.hedge, other.figure.hedge))
    return false
  const isOfOne = isOfOneThing(a, b)
  if (isRetelling(a, b)) {
    if (!areTwoTellersOfOneText(a, b)) return isOfOne || isOneCount(a, b)
    return isOfOne && (numberOf(one.figure) ?? 0) >= tellingMin
  }
  const isUnnamed = one.holderKeys.length === 0 || other.holderKeys.length === 0
  const isAsFirm = firmnessOf(one) === firmnessOf(other)
  if (!shareWords(one, other, wordsNeeded(a, b, isOfOne))) return false
  if (isSameTeller(a, b) || (isUnnamed && isAsFirm)) return isOfOne || isOneCount(a, b)
  // Two who are named tell one figure when they tell it alike.
  return isAnybody && isAsFirm && one.figure.hedge === other.figure.hedge && isOfOne
}

/** Numbers so low are told of everything. */
const tellingMin = 10

/**
 * How many words two articles share that tell one number. « Un mort » and « 500 postes » are told of everything in a
 * story; what is called by two nouns is one thing when nearly all else is the same.
 */
function wordsNeeded({ claim: one }: MadeFigure, { claim: other }: MadeFigure, isOfOne: boolean): number {
  const { category } = one.figure
  const isLow = (numberOf(one.figure) ?? 0) < tellingMin
  if (one.quote.language !== other.quote.language) return isLow || !isOfOne ? 2 : 0
  if (category === 'money') return 2
  if (!isOfOne) return 4
  if (isOfThings(category)) return isLow ? 4 : 2
  return isLow ? 3 : 0
}

/** « plus de 10 000 » and « jusqu’à 10 000 » have a number in common and nothing else. */
function areOppositeBounds(a: Hedge, b: Hedge): boolean {
  return (opensAbove.has(a) && opensBelow.has(b)) || (opensBelow.has(a) && opensAbove.has(b))
}

/** What an outlet asserts and what it attributes are told as so; what is hearsay, planned or called for is not. */
function firmnessOf({ modality }: Claim): Modality {
  return modality === 'asserted' ? 'attributed' : modality
}

function isSameStatement(a: Made, b: Made): boolean {
  if (!isSameTeller(a, b)) return false
  const isOfOneStory = a.article.story === b.article.story
  // That somebody has still not confirmed is said under every article of a story, but of each for themselves.
  if (a.claim.modality === 'unconfirmed' && b.claim.modality === 'unconfirmed')
    return isOfOneStory && isSameVoice(a.claim, b.claim)
  return saysSame(a, b)
}

/** Two who report by themselves, one that something is so, the other that it is not, do not report the same. */
function saysSame(a: Made, b: Made): boolean {
  if (!isRetelling(a, b) && isNegated(a.claim) !== isNegated(b.claim)) return false
  const isOfOneStory = a.article.story === b.article.story
  if (isOfOneStory && isWithin(wordsOf(a.claim), wordsOf(b.claim))) return true
  return sharesWords(a.claim, b.claim, isRetelling(a, b) ? alikeInRetelling : alike)
}

/** What is quoted in three words here is quoted in full there. */
function isWithin(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  return few.size > 1 && few.isSubsetOf(many)
}

/** By its words, by whom it names, or by how many, of what: « neuf personnes et sept entités ». */
function isSameSanction(a: Made, b: Made): boolean {
  if (a.claim.kind !== 'sanction' || b.claim.kind !== 'sanction') return false
  if (!isRetelling(a, b) && areImposedApart(a.claim, b.claim)) return false
  if (sharesTarget(a.claim, b.claim) || isOnTheSame(a, b)) return true
  if (a.claim.sanction.status !== b.claim.sanction.status && !isRetelling(a, b)) return false
  if (sharesWords(a.claim, b.claim, isRetelling(a, b) ? alikeInRetelling : alike)) return true
  const numbers = numbersIn(a.claim)
  return numbers.length > 1 && numbers.join() === numbersIn(b.claim).join()
}

/** In one story what one body does to one country is told in many words: "Western powers", "the Western sanctions". */
function isOnTheSame(a: Made, b: Made): boolean {
  if (a.claim.kind !== 'sanction' || b.claim.kind !== 'sanction') return false
  const [one, other] = [a.claim.sanction, b.claim.sanction]
  const listed = (targets: readonly string[]) => targets.map(fold).sort().join()
  return (
    a.article.story === b.article.story &&
    one.status === other.status &&
    one.imposer !== null &&
    other.imposer !== null &&
    one.targets.length > 0 &&
    listed(one.targets) === listed(other.targets)
  )
}

/** By two who have neither a name nor a word in common: what Brussels does, Washington may do to the same people. */
function areImposedApart(one: SanctionClaim, other: SanctionClaim): boolean {
  const [from, to] = [one.quote.language, other.quote.language]
  const [imposer, second] = [one.sanction.imposer, other.sanction.imposer]
  if (imposer === null || second === null) return false
  const keysOf = (name: string, language: Language) => findNames(name, language).flatMap(({ keys }) => keys)
  const keys = new Set(keysOf(imposer, from))
  if (keysOf(second, to).some(key => keys.has(key))) return false
  return wordsInCommon(stemsOf(imposer, from), from, stemsOf(second, to), to) === 0
}

/** First and last name: « les généraux Aimé Delorme et Luc Brial », and not "two officers". */
const fullName = /\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+/gu

function sharesTarget(one: SanctionClaim, other: SanctionClaim): boolean {
  const namesOf = ({ sanction: { targets } }: SanctionClaim) =>
    targets.flatMap(target => target.match(fullName) ?? []).map(fold)
  const names = new Set(namesOf(one))
  return isDone(one) === isDone(other) && namesOf(other).some(name => names.has(name))
}

type SanctionClaim = Claim & { readonly kind: 'sanction' }

/** Whether a sanction, or its lifting, is more than called for or threatened. */
export function isDone({ sanction: { status }, modality }: SanctionClaim): boolean {
  return status !== 'called-for' && status !== 'threatened' && modality !== 'called-for'
}

function numbersIn({ quote }: Claim): number[] {
  return findNumbers(quote.text, quote.language)
    .map(({ value, low, high }) => value ?? low ?? high ?? 0)
    .filter(number => number > 1)
    .sort((x, y) => x - y)
}

function sharesWords(a: Claim, b: Claim, within: typeof alike): boolean {
  const needed = a.quote.language === b.quote.language || within === alikeInRetelling ? within : alikeAcross
  return areAlike(wordsOf(a), a.quote.language, wordsOf(b), b.quote.language, needed)
}

function areAlike(
  one: ReadonlySet<string>,
  from: Language,
  other: ReadonlySet<string>,
  to: Language,
  needed: typeof alike,
): boolean {
  const [shorter, longer] = [Math.min(one.size, other.size), Math.max(one.size, other.size)]
  const least = Math.max(needed.words, needed.ofShorter * shorter, needed.ofLonger * longer)
  return (
    shorter >= least &&
    wordsInCommon(one, from, other, to) >= least &&
    wordsInCommon(other, to, one, from) >= least
  )
}

/** Whether two claims of one holder are of one story, in two languages, or have a word in common. */
export function isOfOneSubject(a: Made, b: Made): boolean {
  const [from, to] = [a.claim.quote.language, b.claim.quote.language]
  // Across languages stories may not have met, and the glossary knows some words only.
  if (a.article.story === b.article.story || from !== to) return true
  return wordsInCommon(wordsOf(a.claim), from, wordsOf(b.claim), to) > 0
}

/** A body without its name. */
const genericBody =
  /^(?:l[ae]|l'|the) ?(?:societe|compagnie|entreprise|groupe|exploitant|operateur|ministere|agence|commission|direction|company|firm|group|operator|ministry|agency|management)$/

/** « La société dément » under a story in which another article names it. */
export function isSameDenial(a: Made, b: Made): boolean {
  const isOfOneStory = a.article.story === b.article.story && a.article.id !== b.article.id
  const isGeneric = ({ claim }: Made) => isTheOne(claim) && genericBody.test(fold(claim.holder ?? ''))
  return (
    isOfOneStory &&
    a.claim.modality === 'denied' &&
    b.claim.modality === 'denied' &&
    (isGeneric(a) || isGeneric(b))
  )
}

/** Whether a statement only gives in words the figure that another article of its story gives. */
export function hasNumberOf({ claim, article }: Made, told: Made): boolean {
  if (!isFigureClaim(told.claim) || isRefusal(claim) || told.article.story !== article.story) return false
  const number = numberOf(told.claim.figure)
  return number !== null && number >= tellingMin && numbersIn(claim).includes(number)
}

/** Whether two sentences tell the same in mostly the same words, in one language or across both. */
export function isSameSentence(a: Quote, b: Quote): boolean {
  const needed = a.language === b.language ? alike : alikeAcross
  return areAlike(stemsOfQuote(a), a.language, stemsOfQuote(b), b.language, needed)
}

const stemsOfQuote = lookedUpOnce(({ text, language }: Quote) => stemsOf(text, language))

/** The stems of what is claimed, without who claims it. */
const wordsOf = lookedUpOnce(
  (claim: Claim): ReadonlySet<string> => stemsOf(claimedIn(claim), claim.quote.language),
)

const isNegated = lookedUpOnce((claim: Claim) => holdsNegation(claimedIn(claim)))

function claimedIn(claim: Claim): string {
  const { text, start, end } = claim.quote
  const isQuoted = ([from, to]: Span) => from >= start && to <= end
  const content = claim.kind === 'statement' ? claim.spans.content.filter(isQuoted) : []
  const said = content.map(([from, to]) => text.slice(from - start, to - start)).join(' ')
  return said === '' ? text : said
}
