import { isLight } from '../answers/light-words.ts'
import { type RefusalReason, whyWordsFail } from '../gate/carried.ts'
import { attributes, whyLessCareful } from '../gate/firmness.ts'
import { swapsParts } from '../gate/parts.ts'
import { turnsRound } from '../gate/polarity.ts'
import { whyToldOtherwise } from '../gate/retold.ts'
import { findNames } from '../text/names/names.ts'
import { findNumbers } from '../text/numbers/numbers.ts'
import { splitSentences } from '../text/sentences/sentences.ts'
import { translations } from '../text/words/glossary.ts'
import { type ContentWord, contentWords } from '../text/words/lexemes.ts'
import type { Language, Line } from '../types.ts'

export type ModelRefusal = RefusalReason | 'content'

/** A model may choose a word or so in each sentence; most that mean something must come from the quotes. */
const sharedNeeded = 0.7
/** A good translation shares less with its source: the glossary does not know every word. */
const sharedByTranslation = 0.35

/** Why a model's words for a line do not go out; null when they do. */
export function whyRefused(words: string, line: Line, language: Language): ModelRefusal | null {
  return (
    whyWordsFail(words, line, language) ??
    whyLessCareful(words, line, language) ??
    (turnsRound(words, line.quotes, language) ? 'firmness' : null) ??
    whyToldOtherwise(words, line, language) ??
    (swapsParts(words, line.quotes, language) ? 'name' : null) ??
    whyForeign(words, line, language, sharedNeeded)
  )
}

/** Why a model's translation of a line's first quote does not go out. Its holder may stand in another sentence. */
export function whyTranslationRefused(words: string, line: Line, language: Language): ModelRefusal | null {
  const evidence: Line = { text: line.text, quotes: [line.quotes[0]], claim: null }
  return (
    whyWordsFail(words, evidence, language) ??
    whyLessCareful(words, evidence, language) ??
    (turnsRound(words, evidence.quotes, language) ? 'firmness' : null) ??
    whyToldOtherwise(words, evidence, language) ??
    (swapsParts(words, evidence.quotes, language) ? 'name' : null) ??
    whyForeign(words, evidence, language, sharedByTranslation)
  )
}

/** Why a model's sentence above the lines does not go out: it must say who claims, and nothing the quotes lack. */
export function whyLeadRefused(
  words: string,
  lines: readonly Line[],
  language: Language,
): ModelRefusal | null {
  const [first, ...rest] = lines.flatMap(line => line.quotes)
  if (first === undefined || !attributes(words)) return 'holder'
  return whyRefused(words, { text: '', quotes: [first, ...rest], claim: null }, language)
}

/**
 * `content` when a sentence shares too few of its words with the evidence, or has one that no sentence of ours would
 * hold: « PWNED », "ZX-81". Names and numbers are checked by themselves.
 */
function whyForeign(words: string, evidence: Line, language: Language, needed: number): 'content' | null {
  if (endlessWord.test(words) || isShouted(words) || addressesReader(words, evidence)) return 'content'
  const known = stemsOf(evidence, language)
  for (const [from, to] of splitSentences(words, language)) {
    const sentence = words.slice(from, to)
    const own = ownWords(sentence, language)
    const foreign = own.filter(({ stem }) => !known.has(stem))
    if (foreign.some(({ start, end }) => !ordinary.test(sentence.slice(start, end)))) return 'content'
    const isOne = foreign.length === 1 && own.length > 1
    if (!isOne && foreign.length > own.length * (1 - needed)) return 'content'
  }
  return null
}

/** No word of French or English is as long. */
const endlessWord = /[\p{L}\p{N}]{40}/u

/** "VOLODYMYR ZELENSKY: 11,000 TROOPS". */
function isShouted(words: string): boolean {
  return words.length > 20 && words === words.toLocaleUpperCase('fr')
}

const secondPerson = /(?<![\p{L}-])(?:you|your|yours|yourself|vous|votre|vos|tu|toi|tes)(?!\p{L})/iu

/** A line speaks to its reader only where a quote does. */
function addressesReader(words: string, { quotes }: Line): boolean {
  return secondPerson.test(words) && !quotes.some(({ text }) => secondPerson.test(text))
}

/** The words of a sentence that could say something new: no names, numbers, or words of speaking. */
function ownWords(sentence: string, language: Language): ContentWord[] {
  const read = [...findNames(sentence, language), ...findNumbers(sentence, language)].map(({ span }) => span)
  return contentWords(sentence, language).filter(
    ({ start, end, word }) =>
      !isLight(word) && !attributes(word) && !read.some(([from, to]) => from < end && start < to),
  )
}

const ordinary = /^\p{L}[\p{Ll}'’-]*$/u

/** The stems of our own line, of the quotes and of the holder, with their translations. */
function stemsOf({ text, quotes, claim }: Line, language: Language): ReadonlySet<string> {
  const known = new Set(contentWords(text, language).map(word => word.stem))
  const told = quotes.map(quote => ({ text: quote.text, language: quote.language }))
  if (claim?.holder) told.push({ text: claim.holder, language: claim.quote.language })
  for (const source of told) {
    for (const { stem } of contentWords(source.text, source.language)) {
      known.add(stem)
      if (source.language !== language)
        for (const other of translations(stem, source.language)) known.add(other)
    }
  }
  return known
}
