import { categoryOfPhrase } from '../claims/categories.ts'
import { translations } from '../text/glossary.ts'
import { detectLanguage, languageOfSentence } from '../text/language.ts'
import { type ContentWord, contentWords, nameLexeme } from '../text/lexemes.ts'
import { findNames, type Name, nameKey } from '../text/names.ts'
import { fold } from '../text/tokens.ts'
import type { Category, Language } from '../types.ts'

import { isAnybody, isLight } from './light-words.ts'
import { findSynonyms } from './synonyms.ts'

/** A `topic` is no question: words of it that no article holds are passed over. */
export type QuestionKind = 'how-many' | 'sanctions' | 'said' | 'confirmed' | 'open' | 'topic'

/** One thing that an answer should bear on, as alternatives for the search index in both languages. */
export interface Concept {
  readonly terms: readonly string[]
  /** From 0 to 1: how much of the question hangs on it. */
  readonly weight: number
}

export interface Question {
  readonly text: string
  readonly language: Language
  readonly kind: QuestionKind
  readonly concepts: readonly Concept[]
  /** Keys of every name in the question. */
  readonly names: readonly string[]
  /** Keys of whom the question asks about: « selon Kiev », "what did Rutte say"; empty when anybody will do. */
  readonly holders: readonly string[]
  /** Stems, in both languages, of the words that say what became of those counted: « tués », "arrested". */
  readonly fates: readonly string[]
  /** Keys of who is counted: the first name of the question that is not a mere place. */
  readonly who: readonly string[]
  /** Stems, in both languages, of « confirmer », "deny" and their like in the question. */
  readonly verdicts: readonly string[]
  /** Keys of places that narrow it: regions, towns; a country narrows nothing by itself. */
  readonly places: readonly string[]
  /** What is counted, for a question of how many. */
  readonly category: Category | null
  /** True when a command gives a topic instead of a question: all its figures, statements or sanctions are wanted. */
  readonly isTopic: boolean
  /** The counted noun's stems, in both languages; empty when the question names none, or anybody (« personnes »). */
  readonly counted: readonly string[]
  /** True when no category stands for the noun: « pompiers » asks for firefighters and nobody else. */
  readonly countsKind: boolean
}

const howMany =
  /\b(?:combien|how (?:many|much|large|big)|quel(?:le)? pourcentage|what (?:share|percentage))\b/
const total =
  /\b(?:nombre|chiffres?|bilan|montant|effectifs?|number of|figures? (?:of|for|on)|toll|death count)\b/
const sanctions = /\bsanction/
const saying =
  /\bqu(?:e |')(?:dit|disent|declare|pense|repond)\b|\b(?:qu'(?:a|ont|est-ce que)|que|what (?:did|does|do|has|have|is|are|was)|who|qui)\b.{0,60}?\b(?:dit|dire|disent|declare\w*|affirm\w*|annonc\w*|promis|repond\w*|pense\w*|say|says|said|saying|state[ds]?|claim(?:s|ed)?|announced?|promised?|think|comment(?:s|ed)?)\b/
const confirming =
  /\b(confirm\w*|dement\w*|nie|nier|niee?|reconnu\w*|reconnait|admis|admet\w*|den(?:y|ies|ied)|admit(?:s|ted)?|acknowledg\w*)\b/
const according = /(?:\bselon|\bd['’]après|\bd['’]apres|\baccording to)\s+/gi
const price = /\b(?:vaut|valent|coute\w*|prix|montant|worth|costs?|price|how much money)\b/
/** Letters at the start that words of one family share. */
const familyLength = 4
/** How much a question hangs on a verb such as « donner ». */
const lightWeight = 0.2
const countries =
  /\b(?:quels? (?:pays|etats|gouvernements)|(?:which|what) (?:countries|states|nations|governments))\b/

export interface QuestionOptions {
  /** The answer's language; the question's own when null. */
  readonly language: Language | null
  /** What is asked for, when a command says it; read from the question when null. */
  readonly kind: QuestionKind | null
}

/** Reads a question in French or English, with or without accents. Never throws. */
export function parseQuestion(text: string, options: QuestionOptions): Question {
  const bounded = text.slice(0, 1_000)
  const spoken = languageSpoken(bounded, options.language)
  const folded = fold(bounded)
  const names = findNames(bounded, spoken)
  const kind = options.kind ?? kindOf(folded)
  const category = kind === 'how-many' ? categoryAsked(bounded, folded, spoken) : null
  const isTopic = options.kind !== null && !howMany.test(folded) && !total.test(folded)
  const counted = kind === 'how-many' && !isTopic ? countedIn(bounded, spoken, names) : null
  return {
    text,
    language: options.language ?? spoken,
    kind,
    isTopic,
    concepts: conceptsOf(bounded, spoken, names),
    names: unique(names.flatMap(name => name.keys)),
    who: names.find(name => !isNarrow(name) && name.kind !== 'person')?.keys ?? [],
    fates: category === null ? [] : fatesOf(bounded, spoken, category),
    verdicts: verdictsOf(bounded, spoken),
    holders: holdersOf(bounded, spoken, names, kind),
    places: unique(names.filter(isNarrow).flatMap(name => name.keys.filter(key => key.startsWith('place_')))),
    category,
    counted: counted === null ? [] : alternatives(counted.stem, spoken),
    countsKind: counted !== null && categoryOfPhrase(counted.word, spoken) === null,
  }
}

/** « Combien vaut », "how much does it cost" ask for money without naming it. */
function categoryAsked(text: string, folded: string, language: Language): Category | null {
  return price.test(folded) ? 'money' : categoryOfPhrase(text, language)
}

/** The language that a question is written in: often too short to tell, so its small words decide. */
function languageSpoken(text: string, given: Language | null): Language {
  return detectLanguage(text) ?? languageOfSentence(text, given ?? 'en')
}

function fatesOf(text: string, language: Language, category: Category): string[] {
  const words = contentWords(text, language).filter(({ word }) => {
    const own = categoryOfPhrase(word, language)
    return own !== null && (own === category || isAnybody(word))
  })
  return unique(words.flatMap(word => alternatives(word.stem, language)))
}

function verdictsOf(text: string, language: Language): string[] {
  const words = contentWords(text, language).filter(word => confirming.test(word.word))
  return unique(words.flatMap(word => alternatives(word.stem, language)))
}

function kindOf(folded: string): QuestionKind {
  if (howMany.test(folded)) return 'how-many'
  if (saying.test(folded)) return 'said'
  if (confirming.test(folded)) return 'confirmed'
  if (sanctions.test(folded)) return 'sanctions'
  return total.test(folded) ? 'how-many' : 'open'
}

function isNarrow(name: Name): boolean {
  return (
    name.kind === 'place' || (name.kind === 'capital' && name.keys.every(key => !key.startsWith('country_')))
  )
}

/** Stands for « three countries or more » among a sentence's lexemes: no word of a text can be it. */
export const manyCountries = '=countries'

/** Every content word, idiom and name of the question, each with what stands for it in the other language. */
function conceptsOf(text: string, language: Language, names: readonly Name[]): Concept[] {
  const folded = fold(text)
  const named = names.map(name => ({ terms: termsOfName(name, text, language), weight: 1 }))
  const synonyms = findSynonyms(folded)
  const asked = countries.exec(folded)?.[0].split(' ') ?? []
  const spoken = new Set([...synonyms.flatMap(({ words }) => words), ...asked])
  const words = contentWords(text, language)
    .filter(word => !spoken.has(word.word))
    .filter(word => !names.some(name => word.start < name.span[1] && word.end > name.span[0]))
    .map(word => ({
      terms: [...alternatives(word.stem, language), ...nameTerms(text.slice(word.start, word.end))],
      weight: isLight(word.word) ? lightWeight : 1,
    }))
  return [
    ...named,
    ...synonyms.map(({ terms }) => ({ terms, weight: 1 })),
    ...(asked.length > 0 ? [{ terms: [manyCountries], weight: 1 }] : []),
    ...words,
  ]
}

/** A capitalised word may be a name that only the articles know: the index has it unstemmed, alike in both languages. */
function nameTerms(written: string): string[] {
  return /^\p{Lu}/u.test(written) ? [nameLexeme(nameKey(written))] : []
}

/** A stem, its translations, and their words of its own family: « signer » also finds « signature ». */
function alternatives(stem: string, language: Language): string[] {
  const other = language === 'fr' ? 'en' : 'fr'
  const translated = translations(stem, language)
  const family = translated
    .flatMap(word => translations(word, other))
    .filter(word => word.startsWith(stem.slice(0, familyLength)) && stem.length >= familyLength)
  return unique([stem, ...translated, ...family])
}

/** A surname, and a name of one word, are terms of their own: articles may shorten the one and not know the other. */
function termsOfName({ kind, keys, span }: Name, text: string, language: Language): string[] {
  const words = contentWords(text.slice(...span), language)
  const last = words.at(-1)
  if (last === undefined || (kind !== 'person' && words.length > 1)) return [...keys]
  return unique([...keys, nameLexeme(nameKey(text.slice(span[0] + last.start, span[0] + last.end)))])
}

/** Names after « selon », or all names that are persons or powers when the question asks what was said. */
function holdersOf(text: string, language: Language, names: readonly Name[], kind: QuestionKind): string[] {
  const sources = [...text.matchAll(according)].flatMap(match => {
    const rest = text.slice(match.index + match[0].length)
    return findNames(rest, language).slice(0, 1)
  })
  if (sources.length > 0) return unique(sources.flatMap(name => name.keys))
  if (kind !== 'said' && kind !== 'confirmed') return []
  const people = names.filter(name => name.kind === 'person')
  const first = people.length > 0 ? people : names.slice(0, 1)
  return unique(first.flatMap(name => name.keys))
}

/** The first word between « combien de » and the verb that says something is the counted one. */
function countedIn(text: string, language: Language, names: readonly Name[]): ContentWord | null {
  const asked = /combien|how many|how much|nombre|number|bilan|toll/i.exec(text)
  const from = asked === null ? 0 : asked.index + asked[0].length
  const inName = (word: ContentWord) =>
    names.some(name => word.start + from < name.span[1] && word.end + from > name.span[0])
  const words = contentWords(text.slice(from), language).filter(word => !inName(word))
  const counted = words.find(word => !isLight(word.word) || isAnybody(word.word))
  return counted === undefined || isAnybody(counted.word) ? null : counted
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)]
}
