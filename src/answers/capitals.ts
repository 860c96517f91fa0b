import { matchKnownNames } from '../text/names/matching.ts'
import { nameKey } from '../text/names/names.ts'
import { nameWords } from '../text/names/words.ts'
import { isInGlossary } from '../text/words/glossary.ts'
import { contentWords, lexemeOf, nameLexeme } from '../text/words/lexemes.ts'
import { stopWords } from '../text/words/stop-words.ts'
import type { Language, Span } from '../types.ts'
import { isLight } from './light-words.ts'
import type { Lookup } from './lookup.ts'

/** "The us", "us sanctions": only behind an article or before such a noun is it no pronoun. */
const pronounLike =
  /(?<=\bthe )us\b|\bus(?= (?:sanction|troop|soldier|force|army|military|navy|marine|official|intelligence|treasury|government|president|state|aid|embassy|citizen|election|tariff|econom|strike)\w*\b)|\bu\.s\.?(?!\w)/gu
const acronymLength = 5
const words = /[\p{L}\p{N}]+/gu
/** Places, and peoples, that are common words rather. */
const common: ReadonlySet<string> = new Set(
  'eau manche maine doubs levant pole polish turkey cologne'.split(' '),
)
/** Of the sentences that hold a word, the share that must have it as a name. */
const mostlyNames = 0.8
const counted = /\b(?:combien (?:de |d['’])|how many )$/iu

/** Whether a question is typed without any capital but its first. */
function isWithoutCapitals(text: string): boolean {
  return !/\p{Lu}/u.test(text.slice(1))
}

/**
 * A question that is typed without any capital with those of the names that the tables have: « le rwanda », "the eu".
 * Of the same length. What is a common word rather, as « manche », stays one.
 */
export function withKnownCapitals(text: string, language: Language): string {
  if (!isWithoutCapitals(text)) return text
  const spelled = language === 'en' ? text.replace(pronounLike, word => word.toUpperCase()) : text
  const title = (word: string) => (stopWords[language].has(word) ? word : capitalised(word))
  const titled = withNamesOf(spelled, spelled.replace(words, title), language)
  // "What Did Israel Sign" would be a person's name.
  const alone = [...titled.matchAll(words)].reduce((written, { 0: word, index }) => {
    const other = replaced(written, [index, index + word.length], title(word))
    return withNamesOf(written, other, language)
  }, titled)
  const shout = (word: string) => (stopWords[language].has(word) ? word : shouted(word))
  return withNamesOf(alone, alone.replace(words, shout), language)
}

function withNamesOf(text: string, other: string, language: Language): string {
  if (other.length !== text.length) return text
  const named = nameWords(other)
  return matchKnownNames(named, language).reduce((written, { shown, next, kind }) => {
    const [start, end] = [named[shown]?.start ?? 0, named[next - 1]?.end ?? 0]
    const word = text.slice(start, end).toLowerCase()
    if (kind === 'nationality' && language === 'fr') return written
    const isName = next > shown + 1 || !isCommon(word, language)
    return isName ? replaced(written, [start, end], other) : written
  }, text)
}

function isCommon(word: string, language: Language): boolean {
  return stopWords[language].has(word) || isLight(word) || common.has(word)
}

/** And those of the names that the articles write so wherever they have them: « kagame ». */
export async function withCapitalsOfArticles(
  lookup: Lookup,
  text: string,
  language: Language,
): Promise<string> {
  if (!isWithoutCapitals(text)) return text
  const unknown = contentWords(text, language).filter(
    ({ start, word }) =>
      /^[a-z]{3,}$/.test(word) &&
      !isCommon(word, language) &&
      !isInGlossary(word) &&
      !counted.test(text.slice(0, start)),
  )
  const terms = unknown.map(({ word }) => [nameLexeme(nameKey(word)), lexemeOf(word, language)] as const)
  const frequencies = await lookup.frequencies(terms.flat())
  return unknown.reduceRight((written, { start, end }, index) => {
    const [named = 0, all = 0] = (terms[index] ?? []).map(term => frequencies.get(term) ?? 0)
    const isName = named > 0 && named >= mostlyNames * all
    return isName ? replaced(written, [start, end], capitalised(written.slice(start, end))) : written
  }, text)
}

/** A short word in lower case, as an acronym. */
function shouted(word: string): string {
  return word.length <= acronymLength && word === word.toLowerCase() ? word.toUpperCase() : word
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** A text with a stretch of another of the same length, or with a word in its place. */
function replaced(text: string, [start, end]: Span, other: string): string {
  const word = other.length === text.length ? other.slice(start, end) : other
  return text.slice(0, start) + word + text.slice(end)
}
