import { lookedUpOnce } from '../looked-up-once.ts'
import { englishMonths, englishWeekdays } from '../text/dates/date-words-english.ts'
import { frenchMonths, frenchWeekdays } from '../text/dates/date-words-french.ts'
import { findNumbers } from '../text/numbers/numbers.ts'
import { contentWords, stemsOf } from '../text/words/lexemes.ts'
import type { Claim, Quote, QuotedArticle } from '../types.ts'
import { anybody } from './firmness-words.ts'
import type { FigureClaim } from './ledger.ts'
import { wordsInCommon } from './sayings.ts'

/** Words that two quotes told alike share, names among them; across languages the glossary knows fewer. */
const wordsNeeded = 3
const wordsNeededAcross = 2

/** Articles of one event that are no story yet came out so near to one another. */
const near_ms = 3 * 24 * 60 * 60_000

/**
 * Whether two figures may be about one event: of one story; or, where stories have not met, in much the same words, of
 * the same people or of the same days. The wounded of two fires are two things, whoever counts them.
 */
export function isSameEvent(a: FigureClaim, b: FigureClaim): boolean {
  const [one, other] = [a.quote.article, b.quote.article]
  if (one.id === other.id) return true
  if (one.story !== undefined && one.story === other.story) return true
  if (!areSamePeople(a, b) && !areNear(one, other)) return false
  return wordsSharedOfEvent(a, b) >= wordsNeededBetween(a, b)
}

const days = new Set([
  ...stemsOf([...frenchWeekdays.keys(), ...frenchMonths.keys()].join(' '), 'fr'),
  ...stemsOf([...englishWeekdays.keys(), ...englishMonths.keys()].join(' '), 'en'),
])

/** « tués » and "on Tuesday" stand in whatever is told of that day. */
function wordsSharedOfEvent(a: FigureClaim, b: FigureClaim): number {
  const telling = wordsBesideHolder(a).difference(anybody).difference(days)
  return wordsInCommon(telling, a.quote.language, wordsOf(b.quote), b.quote.language)
}

/** Whether the quotes of two claims have some words in common besides their numbers. */
export function isToldAlike(a: Claim, b: Claim): boolean {
  return wordsShared(a, b) >= wordsNeededBetween(a, b)
}

function areSamePeople({ figure: { about } }: FigureClaim, { figure }: FigureClaim): boolean {
  return about.some(key => figure.about.includes(key))
}

function areNear(a: QuotedArticle, b: QuotedArticle): boolean {
  return Math.abs(publishedAt_ms(a) - publishedAt_ms(b)) <= near_ms
}

/** NaN, which is near nothing, when nobody knows. */
const publishedAt_ms = lookedUpOnce(({ publishedAt }: QuotedArticle) => Date.parse(publishedAt ?? ''))

/** The share of the words of the shorter of two sentences that tell one thing at two times. */
const sameShare = 0.6

/** Whether the quotes of two claims are one sentence, brought up to date: « le bilan est passé à 98 ». */
export function isSentenceKeptUp(a: Claim, b: Claim): boolean {
  const shorter = Math.min(wordsOf(a.quote).size, wordsOf(b.quote).size)
  return wordsShared(a, b) >= Math.max(wordsNeededBetween(a, b), sameShare * shorter)
}

function wordsNeededBetween({ quote: a }: Claim, { quote: b }: Claim): number {
  return a.language === b.language ? wordsNeeded : wordsNeededAcross
}

/** How many words the quotes of two claims have in common, numbers and the holder of the first left out. */
export function wordsShared(a: Claim, { quote: b }: Claim): number {
  return wordsInCommon(wordsBesideHolder(a), a.quote.language, wordsOf(b), b.language)
}

/** Whether the quotes of two claims have so many words in common, or all of the shorter one. */
export function shareWords(a: Claim, b: Claim, needed: number): boolean {
  const shorter = Math.min(wordsBesideHolder(a).size, wordsBesideHolder(b).size)
  return wordsShared(a, b) >= Math.min(needed, shorter)
}

const wordsBesideHolder = lookedUpOnce(({ holder, quote }: Claim): ReadonlySet<string> => {
  return wordsOf(quote).difference(stemsOf(holder ?? '', quote.language))
})

/** The stems of a quote without its numbers. */
const wordsOf = lookedUpOnce(({ text, language }: Quote): ReadonlySet<string> => {
  const numbers = findNumbers(text, language)
  const words = contentWords(text, language).filter(
    ({ start, end }) => !numbers.some(({ span }) => span[0] < end && start < span[1]),
  )
  return new Set(words.map(({ stem }) => stem))
})
