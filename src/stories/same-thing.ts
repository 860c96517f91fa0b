import { isOfThings } from '../claims/figures/categories.ts'
import { isEnglishPlural } from '../claims/figures/counted-english.ts'
import { findNumbers } from '../text/numbers/numbers.ts'
import { translations } from '../text/words/glossary.ts'
import { contentWords, stemsOf } from '../text/words/lexemes.ts'
import { fold } from '../text/words/tokens.ts'
import type { Category, ClaimDraft, Figure, Language, TimeSpan } from '../types.ts'
import { anybody, deadAtAll } from './firmness-words.ts'
import { type Saying, wordsInCommon } from './sayings.ts'

type FigureDraft = ClaimDraft & { readonly kind: 'figure' }

/** The shares of the shorter and of the longer of two sentences that the other must say too, and in how many words at least. */
const sameShare = 0.6
const sameShareOfLonger = 0.45
const sameWords = 3
/** Words, the noun among them, that two sentences must share besides a number. */
const wordsWithNumber = 2

/** Whether two articles say the same of the same thing, however firmly. */
export function isSameSaying(a: Saying, b: Saying): boolean {
  if (a.claim?.kind === 'figure' && b.claim?.kind === 'figure')
    return (
      hasSameNumber(a.claim.figure, b.claim.figure) &&
      isSameCount(a, a.claim, b, b.claim) &&
      wordsInCommon(a.words, a.language, b.words, b.language) >= wordsWithNumber
    )
  if (a.claim?.kind === 'figure' || b.claim?.kind === 'figure') return false
  if (isSpoken(a) || isSpoken(b) || numbersIn(a) !== numbersIn(b)) return false
  const shorter = Math.min(a.words.size, b.words.size)
  const longer = Math.max(a.words.size, b.words.size)
  const common = Math.min(
    wordsInCommon(a.words, a.language, b.words, b.language),
    wordsInCommon(b.words, b.language, a.words, a.language),
  )
  return common >= sameWords && common >= sameShare * shorter && common >= sameShareOfLonger * longer
}

/** In quotation marks, what is said stays somebody's, whoever is named. */
function isSpoken({ claim, text }: Saying): boolean {
  if (claim?.kind === 'statement') return claim.statement.form !== 'indirect'
  return /["“”«»]/u.test(text)
}

function numbersIn({ text, language }: Saying): string {
  return findNumbers(text, language).map(numberOf).sort().join()
}

/** How many, whatever the hedge; null for « plusieurs milliers ». */
export function numberOf({ value, low, high }: Pick<Figure, 'value' | 'low' | 'high'>): number | null {
  return value ?? low ?? high
}

/** « jusqu’à 10 000 » and « 10 000 »: the same number, whatever stands before it. */
export function hasSameNumber(a: Figure, b: Figure): boolean {
  if (a.hedge === 'between' || b.hedge === 'between') return a.low === b.low && a.high === b.high
  const [one, other] = [numberOf(a), numberOf(b)]
  return one !== null && one === other
}

/** Whether two figures count the same: the same people or things, at no other place, of no other time. */
function isSameCount(a: Saying, one: FigureDraft, b: Saying, other: FigureDraft): boolean {
  const [x, y] = [one.figure, other.figure]
  return (
    x.unit === y.unit &&
    !areApart(x.places, y.places) &&
    !areApart(x.about, y.about) &&
    !isOtherTime(one.asOf, other.asOf) &&
    mayBeSameCategory(categoryOf(x), categoryOf(y)) &&
    countsSame(x, a.language, y, b.language)
  )
}

const untold: ReadonlySet<Category> = new Set(['other', 'weapons', 'troops'])
const ofLosses: ReadonlySet<Category> = new Set(['killed', 'wounded', 'killed-or-wounded'])

function mayBeSameCategory(a: Category, b: Category): boolean {
  return a === b || (untold.has(a) && untold.has(b)) || (ofLosses.has(a) && ofLosses.has(b))
}

/** « 1 100 morts du choléra » may be counted as a loss or as anything. */
function categoryOf({ category, counts }: Figure): Category {
  return untold.has(category) && deadAtAll.test(fold(counts)) ? 'killed' : category
}

/**
 * By their nouns: « soldats » are no « rebelles »; « morts » may be anybody. Of things only what is counted tells, and not
 * what it is of: « cas de variole » are no « vaccins contre la variole ».
 */
export function countsSame(a: Figure, from: Language, b: Figure, to: Language): boolean {
  const nounsOf = isOfThings(a.category) && isOfThings(b.category) ? headsOf : allNounsOf
  const [one, other] = [nounsOf(a, from), nounsOf(b, to)]
  const told = (nouns: ReadonlySet<string>) => [...nouns].filter(noun => !anybody.has(noun))
  const common = wordsInCommon(one, from, other, to) > 0
  if (common) return true
  if (!mayBeSameCategory(a.category, b.category)) return false
  if (a.category !== 'other' && (told(one).length === 0 || told(other).length === 0)) return true
  // What the glossary does not know in the other language may be the same.
  const isKnown = (nouns: ReadonlySet<string>, language: Language) =>
    [...nouns].some(noun => translations(noun, language).length > 0)
  return from !== to && !(isKnown(one, from) && isKnown(other, to))
}

function allNounsOf({ counts }: Figure, language: Language): ReadonlySet<string> {
  return stemsOf(counts, language)
}

/** A complement begins with a preposition, in French with « de » as a rule. */
const complement =
  /(?<=\S)\s+(?:de\s|du\s|des\s|d['’]|of\s|in\s|for\s|with\s|pour\s|contre\s|[àa]\s|aux?\s|en\s).*$/iu

/** The noun with its adjectives; in English the plural that ends what stands before a complement. */
function headsOf({ counts }: Figure, language: Language): ReadonlySet<string> {
  const own = counts.replace(complement, '')
  if (language === 'fr') return stemsOf(own, 'fr')
  const words = contentWords(own, 'en')
  const head = words.findLast(({ word }) => isEnglishPlural(word)) ?? words.at(-1)
  return new Set(head === undefined ? [] : [head.stem])
}

/** Both name some, and none is the same. */
export function areApart(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some(key => b.includes(key))
}

export function isOtherTime(a: TimeSpan | null, b: TimeSpan | null): boolean {
  return (
    a !== null &&
    b !== null &&
    (a.end.slice(0, 10) < b.start.slice(0, 10) || b.end.slice(0, 10) < a.start.slice(0, 10))
  )
}
