import { type FigureClaim, isFigureClaim, isSameHolder, isSameThing } from '../stories/ledger.ts'
import { hasSameNumber } from '../stories/same-thing.ts'
import { wordsInCommon } from '../stories/sayings.ts'
import { contentWords } from '../text/lexemes.ts'
import { findNumbers } from '../text/numbers.ts'
import { fold } from '../text/tokens.ts'
import type { Article, Claim, Language, Quote, Span } from '../types.ts'

/** A claim beside the article that makes it. */
export interface Made {
  readonly claim: Claim
  readonly article: Article
}

/** The shares of the shorter and of the longer of two statements that the other must say too, and in how many words. */
const alike = { ofShorter: 0.6, ofLonger: 0.45, words: 3 }
/** One dispatch told in other words: what somebody says in both is mostly the same. */
const alikeInRetelling = { ofShorter: 0.35, ofLonger: 0.2, words: 2 }

/**
 * Whether two claims tell a reader the same: the same number of the same thing, the same said by the same, the same
 * sanction. A denial and what it denies are two; somebody with a name who confirms another's figure tells something new.
 */
export function isSameClaim(a: Made, b: Made): boolean {
  if (a.claim.kind !== b.claim.kind || isRefusal(a.claim) !== isRefusal(b.claim)) return false
  if (fold(a.claim.quote.text) === fold(b.claim.quote.text) && !isFigureClaim(a.claim)) return true
  if (isFigureClaim(a.claim) && isFigureClaim(b.claim))
    return isSameFigure(a.claim, b.claim, isRetelling(a, b))
  return a.claim.kind === 'sanction' ? isSameSanction(a, b) : isSameStatement(a, b)
}

/** Who denies, or does not confirm. */
export function isRefusal({ modality }: Claim): boolean {
  return modality === 'denied' || modality === 'unconfirmed'
}

function isRetelling(a: Made, b: Made): boolean {
  return a.article.origin === b.article.origin
}

function isSameFigure(a: FigureClaim, b: FigureClaim, isRetold: boolean): boolean {
  if (!isSameThing(a, b)) return false
  if (a.figure.hedge === 'vague' || b.figure.hedge === 'vague')
    return fold(a.quote.text) === fold(b.quote.text)
  if (!hasSameNumber(a.figure, b.figure)) return false
  return isRetold || a.holder === null || b.holder === null || isSameHolder(a, b)
}

function isSameStatement(a: Made, b: Made): boolean {
  if (!isSameHolder(a.claim, b.claim)) return false
  // That somebody has still not confirmed is said under every article of a story.
  if (a.claim.modality === 'unconfirmed' && b.claim.modality === 'unconfirmed')
    return a.article.story === b.article.story
  return sharesWords(a.claim, b.claim, isRetelling(a, b) ? alikeInRetelling : alike)
}

/** By its words, or by how many it names, of what: « neuf personnes et sept entités ». */
function isSameSanction(a: Made, b: Made): boolean {
  if (a.claim.kind !== 'sanction' || b.claim.kind !== 'sanction') return false
  if (a.claim.sanction.status !== b.claim.sanction.status && !isRetelling(a, b)) return false
  if (sharesWords(a.claim, b.claim, isRetelling(a, b) ? alikeInRetelling : alike)) return true
  const numbers = numbersIn(a.claim)
  return numbers.length > 1 && numbers.join() === numbersIn(b.claim).join()
}

function numbersIn({ quote }: Claim): number[] {
  return findNumbers(quote.text, quote.language)
    .map(({ value, low, high }) => value ?? low ?? high ?? 0)
    .filter(number => number > 1)
    .sort((x, y) => x - y)
}

function sharesWords(a: Claim, b: Claim, needed: typeof alike): boolean {
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

/** Whether two sentences tell the same in mostly the same words, in one language or across both. */
export function isSameSentence(a: Quote, b: Quote): boolean {
  return areAlike(stemsOf(a), a.language, stemsOf(b), b.language, alike)
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
