import { findClaims } from '../store/claims.ts'
import { search } from '../store/search.ts'
import { findNames } from '../text/names/names.ts'
import { type ContentWord, contentWords } from '../text/words/lexemes.ts'
import type { Language, Span } from '../types.ts'
import { speakerWords } from './holders-asked.ts'
import type { Lookup } from './lookup.ts'
import type { Question } from './question.ts'
import { calledWords, firms, nationsCalled, withoutCalling } from './speakers-told.ts'

const sentencesLooked = 60
const articlesLooked = 24
/** Code units between a description and the name that it stands beside. */
const farthest = 60
/** Of an article, what tells in which country it is. */
const opening = 400

/** Nothing but the rest of a noun phrase, and a comma at its end: « de l’élue, », "of Reims, Mr". In small letters. */
const restBefore = /^[^,.;:!?«»"“”()]*(?:, )?(?:(?:me|m\.|mme|mr\.?|mrs\.?|ms\.?|dr\.?) )?$/
const restBehind = /^, (?:[\p{L}'’-]+ ){0,4}(?:l['’]|d['’])?$/u
/** What ends such a rest where the name is no name of whoever is described: « l’avocat de ». */
const governs =
  /(?:^|[\s'’])(?:de|du|des|d['’]|of|for|to|à|a|par|by|with|avec|contre|against|in|en|et|and|or|ou)\s*$/
const clause =
  /(?:^|\s)(?:qu[ie]|qu['’]|dont|est|sont|[ée]tait|a|ont|avait|who|that|which|is|are|was|were|has|had|said|says|dit|et|and)(?:\s|$)/
/** « Selon la ministre, Jean Morel a … » describes nobody. */
const source =
  /(?:^|\s)(?:selon|d['’]apr[eè]s|pour|avec|contre|chez|sans|apr[eè]s|avant|according to|for|with|against|unlike|to|by)\s+(?:\S+\s+){0,2}$/

/**
 * The same question with the keys of those whom the articles describe by the words for who is to answer it: « la sœur » is
 * Béatrice Morel where an article says « sa sœur, Béatrice Morel ». Null when nobody is so described.
 */
export async function asDescribed(lookup: Lookup, question: Question): Promise<Question | null> {
  const nations = nationsCalled(question)
  const words = calledWords(question)?.map(stems =>
    nations.length > 0 && stems.some(stem => firms.has(stem)) ? [...stems, ...firms] : stems,
  )
  if (words === undefined) return null
  const hits = await search(lookup.store, words.flat(), sentencesLooked)
  const versions = [...new Set(hits.map(({ version }) => version))].slice(0, articlesLooked)
  const [articles, claims] = await Promise.all([
    lookup.articles(versions),
    findClaims(lookup.store, { kinds: ['statement'], versions }),
  ])
  const speakers = new Map(
    claims.flatMap(({ holder, holderKeys }) => (holder === null ? [] : [[holder, holderKeys]])),
  )
  const described = { words, whose: whoseKeys(question), speakers }
  const keys = articles.flatMap(({ version: { text, title, language, sentences } }) =>
    sentences
      .map(({ start, end }) => text.slice(start, end))
      .filter(sentence => isOfNation(sentence, `${title ?? ''} ${text.slice(0, opening)}`, language, nations))
      .flatMap(sentence => describedIn(sentence, language, described)),
  )
  return keys.length === 0
    ? null
    : { ...withoutCalling(question), holders: [...new Set(keys)], governments: [] }
}

/** Whether a sentence, or the opening of its article where it names none, has one of these countries, of whom any is asked for. */
function isOfNation(
  sentence: string,
  beginning: string,
  language: Language,
  nations: readonly string[],
): boolean {
  if (nations.length === 0) return true
  const countriesIn = (text: string) =>
    findNames(text, language).flatMap(({ keys }) => keys.filter(key => key.startsWith('country_')))
  const own = countriesIn(sentence)
  return (own.length > 0 ? own : countriesIn(beginning)).some(key => nations.includes(key))
}

/** Who is looked for: the stems of each word, the names of whoever they belong to, and all who speak with their keys. */
interface Described {
  readonly words: readonly (readonly string[])[]
  readonly whose: readonly string[]
  readonly speakers: ReadonlyMap<string, readonly string[]>
}

/** Keys of the persons and bodies beside whose names a sentence has the words. */
function describedIn(sentence: string, language: Language, { words, whose, speakers }: Described): string[] {
  const all = contentWords(sentence, language)
  const found = words.map(stems => all.filter(({ stem }) => stems.includes(stem)))
  if (found.some(places => places.length === 0)) return []
  const named = findNames(sentence, language).flatMap(({ keys }) => keys)
  if (!whose.every(key => named.includes(key))) return []
  return [...speakers].flatMap(([name, keys]) => {
    const start = sentence.indexOf(name)
    const isTheirs =
      start >= 0 &&
      found.some(places => places.some(place => isBeside(sentence, place, [start, start + name.length])))
    return isTheirs ? keys.filter(key => /^(?:person|org)_/.test(key)) : []
  })
}

/** « L’avocat de Karasai », "the lawyer for Karasai": whose he is, right behind the words for him. */
function whoseKeys({ text, spoken }: Question): string[] {
  const called = speakerWords(text)
  if (called === null) return []
  const end = text.indexOf(called) + called.length
  const name = findNames(text, spoken).find(({ span }) => behindOf.test(text.slice(end, span[0])))
  return name === undefined ? [] : [...name.keys]
}

const behindOf = /^ (?:de|du|des|d['’]|of|for)(?: la| l['’]| the)? ?$/u

function isBeside(sentence: string, { start, end }: ContentWord, [first, last]: Span): boolean {
  const lower = sentence.toLowerCase()
  if (end <= first && first - end <= farthest) {
    const between = lower.slice(end, first)
    const isSource = between.includes(',') && source.test(lower.slice(0, start))
    return restBefore.test(between) && !governs.test(between) && !clause.test(between) && !isSource
  }
  const between = lower.slice(last, start)
  return last <= start && start - last <= farthest && restBehind.test(between) && !clause.test(between)
}
