import { findNames } from '../text/names/names.ts'
import { lexemes } from '../text/words/lexemes.ts'
import { fold } from '../text/words/tokens.ts'
import type { Language, Line, Quote } from '../types.ts'
import { mayAnswer } from './asked.ts'
import { manyCountries } from './concepts.ts'
import type { Question } from './question.ts'

/** So many countries in a sentence are a list. */
export const several = 3
/** A place, and not its name alone: « dans quel pays » is answered by any country. */
const where = /\bwhere\b|(?:^|[^a-z] ?|d'|\b(?:par|vers|jusqu'|sait|dire|savoir) ?)ou\b/

const between =
  "(?:(?:the|a|la|le|les|une?|western|eastern|northern|southern|central|north|south|east|west|region|province|oblast|city|town|villages?|district|area|state|port|island|border|outskirts|vicinity|suburbs?|of|from|with|de|du|des|région|ville|départements?|secteur|localité|frontière|banlieue|périphérie|île|territoire|nord|sud|est|ouest|centre|alentours|environs|bases?|camps?|airport|aéroport|avec|et|and) |(?:[ld]|aujourd)['’]){0,6}(?:[ae][dlnrst]h?-)?"
const locative: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(
    `(?:^|[^\\p{L}])(?:à|au|aux|en|dans|vers|sur|sous|près|autour|depuis|chez|devant|jusqu['’](?:à|au|en)|entre|traversé|quitté|gagné|rejoint) ${between}$`,
    'iu',
  ),
  en: new RegExp(
    `(?:^|[^\\p{L}])(?:in|at|near|around|into|inside|outside|across|through|towards?|over|on|(?<!according )to|from|within|between|reached|left|entered|crossed) ${between}$`,
    'iu',
  ),
}
/** What somebody or something does that comes from a place. */
const departing: Readonly<Record<Language, string>> = {
  fr: '(?:décoll|parti|lanc|tir|arriv|provena|provien|venu|venai)\\p{L}* (?=d)',
  en: '(?:launch|fl[eoy]|fire|took off|taken off|depart|set out|sail|c[ao]m|arriv)\\p{L}* from ',
}
/** A name that no list knows is a place behind one of these: « à Am Kharouba », and nobody is « sur Durand ». */
const inside: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(
    `(?:^|[^\\p{L}])(?:(?:à|dans|vers|près|autour|depuis|jusqu['’]à) |${departing.fr})${between}$`,
    'iu',
  ),
  en: new RegExp(
    `(?:^|[^\\p{L}])(?:(?:in|at|near|around|into|inside|outside) |${departing.en})${between}$`,
    'iu',
  ),
}
/** « dans l’abdomen », "under the roof": a place without a name. */
const somewhere: Readonly<Record<Language, RegExp>> = {
  fr: /(?:^|[^\p{L}])(?:à|au|aux|en|dans|vers|sur|sous|près|autour|devant|derrière|entre)(?= )/iu,
  en: /(?:^|[^\p{L}])(?:in|at|on|near|around|into|inside|outside|across|through|under|behind|between)(?= )/iu,
}

/**
 * The lines that may answer where, when or which countries: each with a place by name at which what is asked about is,
 * else one without a name; each with a time, where any has one. Lines for all other questions.
 */
export function ofKindAsked(lines: readonly Line[], question: Question): Line[] {
  const { kind, asks, text: asked } = question
  if (kind === 'open' && asks === 'time')
    return afterTheFirst(lines, ({ text }) => mayAnswer(text, 'time', asked))
  if (asksCountries(question)) {
    const naming = (least: number) =>
      lines.filter(({ quotes }) => quotes.some(one => countriesIn(one.text, one.language, question) >= least))
    const listing = naming(several)
    return listing.length > 0 ? listing : naming(1)
  }
  if (!asksWhere(question)) return [...lines]
  // What stands in the other language may say the thing in words that no glossary has.
  const isThere = (quote: Quote) =>
    (quote.language !== question.spoken || holdsThing(quote, question)) && isPlaced(quote, question)
  return afterTheFirst(lines, isThere).filter(({ quotes }) =>
    quotes.some(quote => isThere(quote) || somewhere[quote.language].test(quote.text)),
  )
}

export function asksWhere({ kind, asks, text }: Question): boolean {
  return kind === 'open' && asks === 'place' && where.test(fold(text))
}

/** What comes before the first line that tells it is nearer to the question than that one. */
function afterTheFirst(lines: readonly Line[], tells: (quote: Quote) => boolean): Line[] {
  const first = lines.findIndex(({ quotes }) => quotes.some(tells))
  return lines.filter(({ quotes }, index) => first < 0 || index <= first || quotes.some(tells))
}

/** One of the things asked about, and the person, if it names one. */
function holdsThing({ text, language }: Quote, { concepts }: Question): boolean {
  const full = concepts.filter(({ weight }) => weight === 1)
  const things = full.filter(({ isNamed }) => !isNamed)
  const persons = full.filter(({ terms }) => terms.some(term => term.startsWith('person_')))
  const held = new Set([...lexemes(text, language), ...findNames(text, language).flatMap(({ keys }) => keys)])
  const holdsOne = (asked: Question['concepts']) =>
    asked.length === 0 ||
    asked.some(({ terms, synonyms }) => [...terms, ...synonyms].some(term => held.has(term)))
  return holdsOne(things.length > 0 ? things : full) && holdsOne(persons)
}

/** « Quels pays ont signé ? » */
export function asksCountries({ concepts }: Question): boolean {
  return concepts.some(({ terms }) => terms.includes(manyCountries))
}

/** How many countries a text names that the question does not; a capital mostly stands for its government. */
export function countriesIn(text: string, language: Language, { names }: Question): number {
  const countries = findNames(text, language).filter(({ kind }) => kind === 'country')
  const found = countries.flatMap(({ keys }) => keys)
  return new Set(found.filter(key => key.startsWith('country_') && !names.includes(key))).size
}

/** A place that the question does not name, behind a word of place. */
function isPlaced({ text, language }: Quote, question: Question): boolean {
  const places = findNames(text, language).filter(
    ({ keys }) => !keys.some(key => question.names.includes(key)),
  )
  return places.some(({ kind, span }) => {
    const before = text.slice(0, span[0])
    if (kind === 'person') return inside[language].test(before)
    return kind !== 'nationality' && kind !== 'organisation' && locative[language].test(before)
  })
}
