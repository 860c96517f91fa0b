import { isFigureClaim } from '../stories/ledger.ts'
import { hasSameNumber } from '../stories/same-thing.ts'
import { wordsInCommon } from '../stories/sayings.ts'
import { contentWords } from '../text/lexemes.ts'
import { findNumbers } from '../text/numbers.ts'
import { fold } from '../text/tokens.ts'
import type { Claim, Language, Quote, Span } from '../types.ts'
import { isOfOneThing, isOneCount, isSameTeller, type Made, type MadeFigure } from './same-thing.ts'

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
  if (fold(a.claim.quote.text) === fold(b.claim.quote.text) && !isFigureClaim(a.claim)) return true
  if (isFigureClaim(a.claim) && isFigureClaim(b.claim))
    return isSameFigure({ ...a, claim: a.claim }, { ...b, claim: b.claim }, isAnybody)
  return a.claim.kind === 'sanction' ? isSameSanction(a, b) : isSameStatement(a, b)
}

/** Who denies, or does not confirm. */
export function isRefusal({ modality }: Claim): boolean {
  return modality === 'denied' || modality === 'unconfirmed'
}

function isRetelling(a: Made, b: Made): boolean {
  return a.article.origin === b.article.origin
}

function isSameFigure(a: MadeFigure, b: MadeFigure, isAnybody: boolean): boolean {
  const isOfOneTeller = isSameTeller(a, b)
  if ((isOfOneTeller || isAnybody) && isOneCount(a, b)) return true
  if (!isOfOneThing(a, b)) return false
  const [one, other] = [a.claim, b.claim]
  if (one.figure.hedge === 'vague' || other.figure.hedge === 'vague')
    return fold(one.quote.text) === fold(other.quote.text)
  if (!hasSameNumber(one.figure, other.figure)) return false
  return (
    isOfOneTeller || isAnybody || one.holderKeys.length * other.holderKeys.length === 0 || isRetelling(a, b)
  )
}

function isSameStatement(a: Made, b: Made): boolean {
  if (!isSameTeller(a, b)) return false
  const isOfOneStory = a.article.story === b.article.story
  // That somebody has still not confirmed is said under every article of a story.
  if (a.claim.modality === 'unconfirmed' && b.claim.modality === 'unconfirmed') return isOfOneStory
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
  if (a.claim.sanction.status !== b.claim.sanction.status && !isRetelling(a, b)) return false
  if (sharesWords(a.claim, b.claim, isRetelling(a, b) ? alikeInRetelling : alike)) return true
  if (sharesTarget(a.claim.sanction.targets, b.claim.sanction.targets)) return true
  const numbers = numbersIn(a.claim)
  return numbers.length > 1 && numbers.join() === numbersIn(b.claim).join()
}

/** Somebody with a first and a last name: « Aimée Delorme », not "two officers". */
const fullName = /^\p{Lu}\p{L}*[\s-]\p{Lu}/u

function sharesTarget(one: readonly string[], other: readonly string[]): boolean {
  const names = new Set(one.filter(target => fullName.test(target)).map(fold))
  return other.some(target => names.has(fold(target)))
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
  const common = Math.min(wordsInCommon(one, from, other, to), wordsInCommon(other, to, one, from))
  return (
    common >= needed.words &&
    common >= needed.ofShorter * Math.min(one.size, other.size) &&
    common >= needed.ofLonger * Math.max(one.size, other.size)
  )
}

/** Whether two claims of one holder are of one story, in two languages, or have a word in common. */
export function isOfOneSubject(a: Made, b: Made): boolean {
  const [from, to] = [a.claim.quote.language, b.claim.quote.language]
  // Across languages stories may not have met, and the glossary knows some words only.
  if (a.article.story === b.article.story || from !== to) return true
  return wordsInCommon(wordsOf(a.claim), from, wordsOf(b.claim), to) > 0
}

/** Whether two sentences tell the same in mostly the same words, in one language or across both. */
export function isSameSentence(a: Quote, b: Quote): boolean {
  const needed = a.language === b.language ? alike : alikeAcross
  return areAlike(stemsOf(a), a.language, stemsOf(b), b.language, needed)
}

const sentences = new WeakMap<Quote, ReadonlySet<string>>()

function stemsOf(quote: Quote): ReadonlySet<string> {
  const found =
    sentences.get(quote) ?? new Set(contentWords(quote.text, quote.language).map(({ stem }) => stem))
  sentences.set(quote, found)
  return found
}

const known = new WeakMap<Claim, ReadonlySet<string>>()

/** The stems of what is claimed, without who claims it; looked for once, for a claim is compared with many. */
function wordsOf(claim: Claim): ReadonlySet<string> {
  const found = known.get(claim)
  if (found !== undefined) return found
  const { text, language, start, end } = claim.quote
  const isQuoted = ([from, to]: Span) => from >= start && to <= end
  const content = claim.kind === 'statement' ? claim.spans.content.filter(isQuoted) : []
  const said = content.map(([from, to]) => text.slice(from - start, to - start)).join(' ')
  const words = new Set(contentWords(said === '' ? text : said, language).map(({ stem }) => stem))
  known.set(claim, words)
  return words
}
