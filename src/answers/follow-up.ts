import { isFate, kindOfWord } from '../claims/figures/categories.ts'
import { findDates } from '../text/dates/dates.ts'
import { detectLanguage, languageOfSentence } from '../text/language.ts'
import { findNames, type Name } from '../text/names/names.ts'
import { contentWords } from '../text/words/lexemes.ts'
import { tokens } from '../text/words/tokens.ts'
import type { Language, Span } from '../types.ts'

/** A question as it is to be answered, and the language of the answer. */
export interface WholeQuestion {
  readonly text: string
  readonly language: Language | null
}

/** « et selon Kiev ? », "and in November?", "what about the wounded?": what goes on from the question before. */
const opening =
  /^\s*(?:et\s+(?:alors\s+)?(?:pour\s+|qu['’]en est-il (?:de |d['’]|des? |du ))?|qu['’]en est-il (?:de |d['’]|des? |du )|(?:and\s+)?(?:what|how) about\s+|and\s+|but\s+|mais\s+|même question pour\s+|same for\s+)/iu
const alone = /^\s*(?:selon|d['’]apr[eè]s|according to|depuis|since|en|in|à|au|at)\s/iu
const questionWord =
  /\b(?:combien|pourquoi|quand|où|comment|qui|que|quoi|quel(?:le)?s?|how many|how much|how|why|when|where|who|what|which)\b/iu
const bareQuestionWord =
  /^\s*(?:et\s+|and\s+)?(pourquoi|quand|où|comment|qui|combien|why|when|where|how|who|how many)\s*\??\s*$/iu
const source = /(?:\bselon|\bd['’]apr[eè]s|\baccording to)\s+/giu
const counting = /\b(?:combien\s+(?:de\s+|d['’]|des\s+)?|how (?:many|much)\s+)/iu
/** A preposition and an article before a name or a date. */
const leading =
  /(?:(?<!\p{L})(?:à|au|aux|en|dans|depuis|de|du|des|pour|chez|in|at|on|since|for|by|from|of)\s+)?(?:\b(?:la|le|les|the)\s+|\bl['’])?$/iu
/** Words of a question that only goes on from another. */
const followingWordsMax = 6

/**
 * A question that goes on from the one before it in the same thread, made whole: the new source, time, place, person or
 * counted noun takes the place of the old one. A question that stands by itself stays as it is.
 */
export function followUp(text: string, earlier: string | null): WholeQuestion {
  if (earlier === null || text.length > 200) return { text, language: null }
  const word = bareQuestionWord.exec(text)?.[1]
  const language = languageOf(text, earlier)
  if (word !== undefined) return { text: `${word} ${withoutQuestion(earlier)} ?`, language }
  const begins = opening.exec(text)?.[0] ?? (alone.test(text) ? '' : null)
  const fragment = begins === null ? '' : text.slice(begins.length).replace(/[\s?!.]+$/u, '')
  const words = fragment.split(/\s+/).length
  if (fragment === '' || words > followingWordsMax || questionWord.test(fragment))
    return { text, language: null }
  return { text: `${merged(fragment, withoutMark(earlier), language)} ?`, language }
}

/** Of few words the small ones decide; where they do not, that of the question before. */
function languageOf(text: string, earlier: string): Language {
  return languageOfSentence(text, detectLanguage(earlier) ?? languageOfSentence(earlier, 'en'))
}

function merged(fragment: string, earlier: string, language: Language): string {
  const spoken = languageOfSentence(earlier, language)
  const from = firstMatch(source, fragment)
  if (from !== null) return replaced(earlier, sourceIn(earlier, spoken), fragment)
  const [date] = findDates(fragment, language, null)
  if (date !== undefined) return replaced(earlier, dateIn(earlier, spoken), fragment)
  const name = nameOf(fragment, language)
  const bare = fragment.replace(
    /^(?:(?:à|au|aux|en|dans|de|du|des|in|at|of|for|the|la|le|les)\s+|[dl]['’]\s*)+/iu,
    '',
  )
  const isPlaced = /^(?:à|au|aux|en|dans|in|at)\s/iu.test(fragment)
  if (name !== null) {
    const named = sourceNameIn(earlier, spoken) ?? nameIn(earlier, spoken, name.kind)
    return named === null || isPlaced
      ? replaced(earlier, placeIn(earlier, spoken), fragment)
      : replaced(earlier, named, bare)
  }
  const counted = countedIn(earlier, spoken)
  const isOfFate = tokens(bare).some(({ word }) => isFateWord(word, language))
  return replaced(earlier, counted !== null && isOfFate ? fateOf(earlier, counted, spoken) : counted, bare)
}

/** The new words in place of the old ones; after everything else when there are none. */
function replaced(earlier: string, span: Span | null, words: string): string {
  if (span === null) return `${earlier} ${words}`
  return `${earlier.slice(0, span[0])}${words}${earlier.slice(span[1])}`
}

function sourceIn(text: string, language: Language): Span | null {
  const match = firstMatch(source, text)
  const name = sourceNameIn(text, language)
  return match === null ? null : [match, name?.[1] ?? text.length]
}

function sourceNameIn(text: string, language: Language): Span | null {
  const match = firstMatch(source, text)
  return match === null
    ? null
    : (findNames(text, language).find(({ span }) => span[0] >= match)?.span ?? null)
}

function nameIn(text: string, language: Language, kind: string): Span | null {
  const names = findNames(text, language)
  return (names.find(name => name.kind === kind) ?? names[0])?.span ?? null
}

function dateIn(text: string, language: Language): Span | null {
  const [date] = findDates(text, language, null)
  return date === undefined ? null : withLeading(text, date.span)
}

/** A name that a preposition of place leads in. */
function placeIn(text: string, language: Language): Span | null {
  const spans = findNames(text, language).map(({ span }) => withLeading(text, span))
  return spans.find(([start]) => /^(?:à|au|aux|en|dans|in|at)\s/iu.test(text.slice(start))) ?? null
}

function withLeading(text: string, [start, end]: Span): Span {
  return [start - (leading.exec(text.slice(0, start))?.[0].length ?? 0), end]
}

/** The noun after « combien de », "how many". */
function countedIn(text: string, language: Language): Span | null {
  const match = counting.exec(text)
  if (match === null) return null
  const from = match.index + match[0].length
  const [noun] = contentWords(text.slice(from), language)
  return noun === undefined ? null : [from + noun.start, from + noun.end]
}

/** Words behind a noun in which it is told what became of those counted: « personnes ont été tuées ». */
const fateReach = 4

/** What became of those counted, behind their noun; the noun itself where nothing did. */
function fateOf(text: string, noun: Span, language: Language): Span {
  const behind = tokens(text, noun[1]).slice(0, fateReach)
  const fate = behind.find(({ word }) => isFateWord(word, language))
  return fate === undefined ? noun : [fate.start, fate.end]
}

function isFateWord(word: string, language: Language): boolean {
  const kind = kindOfWord(word, language)
  return kind !== undefined && isFate(kind)
}

function firstMatch(pattern: RegExp, text: string): number | null {
  pattern.lastIndex = 0
  const match = pattern.exec(text)
  pattern.lastIndex = 0
  return match?.index ?? null
}

function withoutMark(text: string): string {
  return text.replace(/[\s?!.]+$/u, '')
}

function withoutQuestion(text: string): string {
  return withoutMark(text).replace(questionWord, '').trim()
}

/** A name that begins a text could be any word there: it is looked for where a name is expected. */
function nameOf(fragment: string, language: Language): Name | null {
  return findNames(`${language === 'fr' ? 'selon' : 'according to'} ${fragment}`, language)[0] ?? null
}
