import { namesPaper } from '../claims/figures/papers.ts'
import { holderWords } from '../lines/claim-words.ts'
import { otherThan } from '../text/language.ts'
import { findNames, type Name } from '../text/names/names.ts'
import { phraseTranslations, translations } from '../text/words/glossary.ts'
import { type ContentWord, contentWords, lexemeOf, stemsOf } from '../text/words/lexemes.ts'
import { fold } from '../text/words/tokens.ts'
import type { Claim, Language, Line, Quote } from '../types.ts'
import { isPerson, isVoiceOf } from './governments.ts'
import { speakerWords, withSpeakersName } from './holders-asked.ts'
import type { Question } from './question.ts'

/** The lines in which whoever is asked for speaks; without any, those that name them, which only others tell. */
export function bySpeaker(
  lines: readonly Line[],
  question: Question,
): { readonly lines: Line[]; readonly isOfOthers: boolean } {
  const ways = speakersAsked(question)
  const [surest] = ways
  if (surest === undefined) return { lines: [...lines], isOfOthers: false }
  const speaks = (claim: Claim) => claim.kind !== 'sanction' && ways.some(way => way.speaks(claim))
  const own = lines.filter(({ claim }) => claim !== null && speaks(claim))
  if (own.length > 0) return { lines: own, isOfOthers: false }
  return { lines: lines.filter(({ quotes }) => quotes.some(surest.isIn)), isOfOthers: true }
}

/** « Le gouvernement tunisien » is the country itself; « l’opposition tunisienne » is not, nor "the Tunisian president". */
const government =
  /\b(?:gouvernement|government|autorites|authorities|pouvoir|executif|executive|state|etat)\b/

/** Whether a question asks for somebody by their office or body alone: « selon la police », « l’opposition tchadienne ». */
export function asksByCalling(question: Question): boolean {
  const { outlet, holders } = question
  return outlet === null && (holders.length === 0 || isOfNation(question)) && isCalled(question) !== null
}

/** Of claims, those of the body or office by which alone a question asks for somebody. */
export function ofWhoIsCalled<C extends Claim>(claims: readonly C[], question: Question): readonly C[] {
  const called = asksByCalling(question) ? isCalled(question) : null
  return called === null ? claims : claims.filter(called.speaks)
}

/** The same question without the words for who is to answer it, and the country that they alone name. */
export function withoutCalling(question: Question): Question {
  if (!asksByCalling(question)) return question
  const { text, spoken } = question
  const called = wordsOfCalled(question)
  const said = stemsOf(called, spoken)
  const rest = withSpeakersName(text, spoken).replace(called, '')
  const elsewhere = new Set([
    ...stemsOf(rest, spoken),
    ...findNames(rest, spoken).flatMap(({ keys }) => keys),
  ])
  const isOther = (term = '') => !said.has(term) || elsewhere.has(term)
  return {
    ...question,
    holders: [],
    names: question.names.filter(key => elsewhere.has(key)),
    who: question.who.filter(key => elsewhere.has(key)),
    concepts: question.concepts.filter(({ terms }) => isOther(terms[0])),
  }
}

function speakersAsked(question: Question): Speaker[] {
  const called = isCalled(question)
  const others = called === null ? [] : [called]
  return question.holders.length === 0 || asksByCalling(question)
    ? others
    : [isNamed(question.holders), ...others]
}

/** The words for whoever is asked for; a command for somebody's words begins with them: « la mairie sur les impôts ». */
function wordsOfCalled({ text, spoken, kind, isTopic }: Question): string {
  const written = withSpeakersName(text, spoken)
  return speakerWords(written) ?? (kind === 'said' && isTopic ? speakerWords(`selon ${written}`) : null) ?? ''
}

function isOfNation(question: Question): boolean {
  const { holders } = question
  const called = fold(wordsOfCalled(question))
  return called !== '' && holders.every(key => key.startsWith('country_')) && !government.test(called)
}

interface Speaker {
  readonly speaks: (claim: Claim) => boolean
  readonly isIn: (quote: Quote) => boolean
}

function isNamed(holders: readonly string[]): Speaker {
  const isOne = (keys: readonly string[]) => keys.some(key => holders.includes(key))
  return {
    speaks: claim => isOne(claim.holderKeys) || isVoiceOf(claim, holders),
    isIn: ({ text, language }) => findNames(text, language).some(({ keys }) => isOne(keys)),
  }
}

/**
 * « L’armée », "the town hall": by each word of it, in the holder's name or where the article names who speaks; in the
 * other language by the words that mean this before all else: not every « force » is an army. « L’opposition tunisienne »
 * may be called « l’opposition » where it speaks; a person's country stands with the office.
 */
function isCalled(question: Question): Speaker | null {
  const words = calledWords(question)
  if (words === null) return null
  const called = nationsCalled(question)
  // « L’opposition au Tchad » is also « l’opposition tchadienne ».
  const nations = called.length > 0 ? called : question.holders.filter(key => key.startsWith('country_'))
  const holdsAll = (written: string, language: Language) => {
    const stems = stemsOf(written, language)
    return words.every(alternatives => alternatives.some(stem => stems.has(stem)))
  }
  const isTheirs = (written: string, claim: Claim) => {
    const told = findNames(written, claim.quote.language).filter(isNation)
    if (told.length === 0) return nations.length === 0 || !isPerson(claim)
    return nations.length === 0 || told.some(({ keys }) => keys.some(key => nations.includes(key)))
  }
  return {
    speaks: claim => {
      const written = `${claim.holder ?? ''} ${holderWords(claim)}`
      return holdsAll(written, claim.quote.language) && isTheirs(written, claim)
    },
    isIn: ({ text, language }) => holdsAll(text, language),
  }
}

/** Of each word for who is to answer the stems that say the same, in both languages; null without any. */
export function calledWords(question: Question): string[][] | null {
  const { spoken } = question
  const called = wordsOfCalled(question)
  if (isAnyPaper(called)) return null
  const nations = nationsIn(called, spoken)
  const isOutside = ({ start }: ContentWord) =>
    !nations.some(({ span }) => start >= span[0] && start < span[1])
  const written = contentWords(called, spoken).filter(isOutside)
  const phrases = phraseTranslations(
    written.map(({ stem }) => stem),
    spoken,
  )
  const told = new Set(written.flatMap(({ stem }) => translations(stem, spoken)))
  const words = written.map(({ word, stem, start }, index) => {
    const own = translations(stem, spoken)
    const ofPhrase = phrases[index] ?? []
    return [
      stem,
      ...own.filter(other => translations(other, otherThan(spoken))[0] === stem),
      // "Defence" of the "defence minister" is « Armées » in « ministre des Armées ».
      ...(ofPhrase.some(other => own.includes(other)) ? [] : ofPhrase.filter(other => !told.has(other))),
      // A town keeps its name.
      ...(/\p{Lu}/u.test(called.charAt(start)) ? [lexemeOf(word, otherThan(spoken))] : []),
    ]
  })
  return words.length === 0 ? null : words
}

/** « La société kazakhe » may be described as « le groupe minier kazakh ». */
export const firms: ReadonlySet<string> = new Set([
  ...stemsOf('société groupe entreprise compagnie firme', 'fr'),
  ...stemsOf('company group firm', 'en'),
])

/** Keys of the country with which a question names an office: « la ministre française ». */
export function nationsCalled(question: Question): string[] {
  return nationsIn(wordsOfCalled(question), question.spoken).flatMap(({ keys }) =>
    keys.filter(key => key.startsWith('country_')),
  )
}

function nationsIn(called: string, spoken: Language): Name[] {
  return findNames(called, spoken).filter(isNation)
}

/** "According to a recent survey", « selon une étude » ask for nobody in particular. */
function isAnyPaper(called: string): boolean {
  const folded = fold(called)
  return /^(?:an?|une?|des|new|recent|some|several|plusieurs|certaines?) /.test(folded) && namesPaper(folded)
}

function isNation({ keys }: Name): boolean {
  return keys.some(key => key.startsWith('country_'))
}

/** « Aucun propos de Rutte n’a été trouvé à ce sujet ; d’autres en disent ceci. » */
export function othersTell(question: Question): string {
  const { text, spoken, holders, language } = question
  if (isOfNation(question) && isCalled(question) !== null) return nobodys[language]
  const name = findNames(text, spoken).find(({ keys }) => keys.some(key => holders.includes(key)))
  return name === undefined
    ? nobodys[language]
    : nobodysOf[language].replace('#', () => text.slice(...name.span))
}

const nobodysOf: Readonly<Record<Language, string>> = {
  fr: 'Aucun propos de # n’a été trouvé à ce sujet\u00a0; d’autres en disent ceci.',
  en: 'Nothing that # says about this was found; others say this of it.',
}

const nobodys: Readonly<Record<Language, string>> = {
  fr: 'Rien de ce qui est demandé n’a été trouvé dans leurs propos\u00a0; d’autres en disent ceci.',
  en: 'Nothing that they say about this was found; others say this of it.',
}
