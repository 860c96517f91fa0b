import { capitalised } from '../text/capitalised.ts'
import { matchKnownNames } from '../text/names/matching.ts'
import { nameKey } from '../text/names/names.ts'
import { nameWords } from '../text/names/words.ts'
import { translations } from '../text/words/glossary.ts'
import { contentWords, lexemeOf, nameLexeme } from '../text/words/lexemes.ts'
import { stopWords } from '../text/words/stop-words.ts'
import { wordSet } from '../text/words/word-set.ts'
import type { Language, Span } from '../types.ts'
import { isLight } from './light-words.ts'
import type { Lookup } from './lookup.ts'

/** "The us", "us sanctions": only behind an article or before such a noun is it no pronoun. */
const pronounLike =
  /(?<=\bthe )us\b|\bus(?= (?:sanction|troop|soldier|force|army|military|navy|marine|official|intelligence|treasury|government|president|state|aid|embassy|citizen|election|tariff|econom|strike)\w*\b)|\bu\.s\.?(?!\w)/gu
const acronymLength = 5
const words = /[\p{L}\p{N}]+/gu
const beforeCapital = /(?<![\p{L}\p{N}'’-])(\p{Ll}+) (\p{Lu}\p{Ll}+)/gu
/** Places, and peoples, that are common words rather. */
const common: ReadonlySet<string> = wordSet('eau manche maine doubs levant pole polish turkey cologne')
/** Of the sentences that hold a word, the share that must have it as a name: where one opens a sentence it is seldom known for one. */
const mostlyNames = 1 / 3
const counted = /\b(?:combien (?:de |d['’])|how many )$/iu

/** Whether a question is typed without any capital but its first. */
export function isWithoutCapitals(text: string): boolean {
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

/** And those of the names that the articles write so: « kagame », of a question that was typed without any capital. */
export async function withCapitalsOfArticles(
  lookup: Lookup,
  text: string,
  language: Language,
): Promise<string> {
  const unknown = contentWords(text, language).filter(
    ({ start, word }) =>
      /^[a-z]{3,}$/.test(word) &&
      !isCommon(word, language) &&
      translations(lexemeOf(word, language), language).length === 0 &&
      !counted.test(text.slice(0, start)),
  )
  const terms = unknown.map(({ word }) => [nameLexeme(nameKey(word)), lexemeOf(word, language)] as const)
  const frequencies = await lookup.frequencies(terms.flat())
  const written = unknown.reduceRight((read, { start, end }, index) => {
    const [named = 0, all = 0] = (terms[index] ?? []).map(term => frequencies.get(term) ?? 0)
    const isName = named > 0 && named >= mostlyNames * all
    return isName ? replaced(read, [start, end], capitalised(read.slice(start, end))) : read
  }, text)
  return withFirstNames(lookup, written)
}

/** « rose Sardou » has a capital where the articles have somebody of that whole name. */
async function withFirstNames(lookup: Lookup, text: string): Promise<string> {
  const pairs = [...text.matchAll(beforeCapital)]
  const keys = pairs.map(([, first = '', last = '']) => `person_${nameKey(`${first} ${last}`)}`)
  const frequencies = await lookup.frequencies(keys)
  return pairs.reduce((read, { 0: pair, index }, at) => {
    const isPerson = (frequencies.get(keys[at] ?? '') ?? 0) > 0
    return isPerson ? replaced(read, [index, index + pair.length], capitalised(pair)) : read
  }, text)
}

/** A short word in lower case, as an acronym. */
function shouted(word: string): string {
  return word.length <= acronymLength && word === word.toLowerCase() ? word.toUpperCase() : word
}

/** A text with a stretch of another of the same length, or with a word in its place. */
function replaced(text: string, [start, end]: Span, other: string): string {
  const word = other.length === text.length ? other.slice(start, end) : other
  return text.slice(0, start) + word + text.slice(end)
}
