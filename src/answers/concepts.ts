import { otherThan } from '../text/language.ts'
import { displayName, type Name, nameKey } from '../text/names/names.ts'
import { frenchSynonyms } from '../text/words/french-synonyms.ts'
import { phraseTranslations, translations } from '../text/words/glossary.ts'
import { type ContentWord, contentWords, lexemeOf, nameLexeme } from '../text/words/lexemes.ts'
import { fold } from '../text/words/tokens.ts'
import type { Language, Span } from '../types.ts'
import { isFrame, isLight } from './light-words.ts'
import { isOrdinal, ordinalTerms } from './ordinals.ts'
import { findSynonyms } from './synonyms.ts'

/** One thing that an answer should bear on, as alternatives for the search index in both languages. */
export interface Concept {
  /** What says the same: the stem, its translations, the keys of the name that it is part of. */
  readonly terms: readonly string[]
  /** What says nearly the same: words that share a translation with it. They count half. */
  readonly synonyms: readonly string[]
  /** From 0 to 1: how much of the question hangs on it. */
  readonly weight: number
  /** True for a name or a number, which nothing else can stand for. */
  readonly isNamed: boolean
}

/** A question and what was read in it. */
interface Written {
  readonly text: string
  readonly language: Language
  readonly names: readonly Name[]
  /** Words that need not stand in an answer, as those of a date by which answers are chosen, and « cette semaine ». */
  readonly aside: readonly Span[]
}

/** Letters at the start that words of one family share. */
const familyLength = 4
/** How much a question hangs on a verb such as « donner ». */
export const lightWeight = 0.2
/** And on a word such as « rôle », which says what kind of thing is asked for. */
const frameWeight = 0.5
const countries =
  /\b(?:quels (?:pays|etats|gouvernements)|(?:which|what) (?:countries|states|nations|governments))\b/

/** Stands for « three countries or more » among a sentence's lexemes: no word of a text can be it. */
export const manyCountries = '=countries'

/**
 * Every content word and idiom of the question, each with what stands for it in the other language. A word of a name
 * also stands for the name: « Nord » of « Corée du Nord » is found by the key of the country.
 */
export function conceptsOf(question: Written): Concept[] {
  const { text, language, names } = question
  const folded = fold(text)
  const idioms = findSynonyms(folded)
  const asked = countries.exec(folded)?.[0].split(' ') ?? []
  const spoken = new Set([...idioms.flatMap(({ words }) => words), ...asked])
  const words = wholeWords(contentWords(text, language).filter(word => !spoken.has(word.word)))
  const phrases = phraseTranslations(
    words.map(([word]) => word.stem),
    language,
  )
  const concepts = words.map(([word, ...parts], index) =>
    conceptOf({ word, parts, phrases: phrases[index] ?? [] }, question),
  )
  const isSpelled = ({ span }: Name) => words.some(([word]) => word.start < span[1] && word.end > span[0])
  return [
    ...byFirstTerm(concepts),
    // « WHO » and « US » are also small words, which are no concepts.
    ...names.filter(name => !isSpelled(name)).map(({ keys }) => named(keys)),
    ...idioms.map(({ terms, weight }) => ({ terms, synonyms: [], weight, isNamed: false })),
    ...(asked.length > 0 ? [{ terms: [manyCountries], synonyms: [], weight: 1, isNamed: false }] : []),
  ]
}

function named(terms: readonly string[]): Concept {
  return { terms, synonyms: [], weight: 1, isNamed: true }
}

interface Word {
  readonly word: ContentWord
  /** Of a hyphenated word. */
  readonly parts: readonly ContentWord[]
  /** What translates the phrases that it is part of. */
  readonly phrases: readonly string[]
}

/** Each word, a hyphenated one followed by its parts. */
function wholeWords(words: readonly ContentWord[]): [ContentWord, ...ContentWord[]][] {
  const found: [ContentWord, ...ContentWord[]][] = []
  for (const word of words) {
    const last = found.at(-1)
    if (last !== undefined && word.start < last[0].end) last.push(word)
    else found.push([word])
  }
  return found
}

function conceptOf({ word, parts, phrases }: Word, { text, language, names, aside }: Written): Concept {
  const name = names.find(({ span }) => word.start < span[1] && word.end > span[0])
  const isAside = aside.some(([start, end]) => word.start < end && word.end > start)
  const written = text.slice(word.start, word.end)
  const terms = [
    ...new Set([
      ...alternatives(word.stem, language),
      ...(name === undefined ? ofOtherLanguage(word, language) : []),
      ...phrases,
      ...(name === undefined ? [] : termsOfName(name, text, language)),
      ...nameTerms(written),
      ...ordinalTerms(word.word),
    ]),
  ]
  // The parts of « Nouvelle-Zélande » say nothing of it; those of a name that only the articles know may.
  const mayBeInParts = name === undefined || name.kind === 'person'
  const near = [
    ...(mayBeInParts ? parts.map(part => part.stem) : []),
    ...(name === undefined ? synonymsOf(word.stem, language) : []),
  ]
  return {
    terms,
    synonyms: [...new Set(near)].filter(term => !terms.includes(term)),
    weight: weightOf(word.word, name !== undefined, isAside),
    isNamed:
      name !== undefined ||
      isProper(written, text, word.start) ||
      (/^\d/.test(word.word) && !isOrdinal(word.word)),
  }
}

function weightOf(word: string, isName: boolean, isAside: boolean): number {
  if (isAside || isLight(word)) return lightWeight
  return isFrame(word) && !isName ? frameWeight : 1
}

/** A capital inside a sentence, of a question that is not all in capitals: « Queen » is a band, and no queen. */
function isProper(written: string, text: string, start: number): boolean {
  return (
    /^\p{Lu}\p{Ll}/u.test(written) &&
    /[\p{Ll}\d,] ?$/u.test(text.slice(0, start)) &&
    /(?:^|\P{L})\p{Ll}{3}/u.test(text.slice(0, start))
  )
}

function byFirstTerm(concepts: readonly Concept[]): Concept[] {
  return [...new Map(concepts.map(concept => [concept.terms[0], concept])).values()]
}

/** A capitalised word may be a name that only the articles know: the index has it unstemmed, alike in both languages. */
function nameTerms(written: string): string[] {
  return /^\p{Lu}/u.test(written) ? [nameLexeme(nameKey(written))] : []
}

/** A stem, its translations, and their words of its own family: « signer » also finds « signature ». */
export function alternatives(stem: string, language: Language): string[] {
  const family = pivoted(stem, language).filter(
    word => word.startsWith(stem.slice(0, familyLength)) && stem.length >= familyLength,
  )
  return [...new Set([stem, ...translations(stem, language), ...family])]
}

/** A word that the question's language does not know, and the other one does: « combien de soldiers ». */
function ofOtherLanguage({ word, stem }: ContentWord, language: Language): string[] {
  const other = otherThan(language)
  if (translations(stem, language).length > 0) return []
  const foreign = lexemeOf(word, other)
  return translations(foreign, other).length === 0 ? [] : alternatives(foreign, other)
}

/** Words of the same language that share a translation: « décès » and « mort » are both "death". */
function synonymsOf(stem: string, language: Language): string[] {
  const near = language === 'fr' ? frenchSynonyms(stem) : []
  return [...pivoted(stem, language), ...near].filter(word => word !== stem)
}

function pivoted(stem: string, language: Language): string[] {
  const other = otherThan(language)
  return translations(stem, language).flatMap(word => translations(word, other))
}

/**
 * A surname, and a name of one word, are terms of their own: articles may shorten the one and not know the other. A
 * country is also found by its name in words, as in "the Bank of Norway".
 */
function termsOfName({ kind, keys, span }: Name, text: string, language: Language): string[] {
  const words = contentWords(text.slice(...span), language)
  const last = words.at(-1)
  const terms = [...keys, ...keys.filter(key => key.startsWith('country_')).flatMap(inWords)]
  if (last === undefined || (kind !== 'person' && words.length > 1)) return terms
  return [...terms, nameLexeme(nameKey(text.slice(span[0] + last.start, span[0] + last.end)))]
}

/** The stems of a name of one word in both languages. */
function inWords(key: string): string[] {
  return (['fr', 'en'] as const).flatMap(language => {
    const words = contentWords(displayName(key, language) ?? '', language)
    return words.length === 1 ? words.map(word => word.stem) : []
  })
}
