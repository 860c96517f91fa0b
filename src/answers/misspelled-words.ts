import { isInGlossary, wordsLike } from '../text/words/glossary.ts'
import { distanceOf } from '../text/words/letter-distance.ts'
import { type ContentWord, contentWords, lexemeOf } from '../text/words/lexemes.ts'
import { fold } from '../text/words/tokens.ts'
import type { Language } from '../types.ts'
import type { Lookup } from './lookup.ts'
import type { Question } from './question.ts'

/** A question's text with the words that it was read with, and those of them that tell what is asked for. */
interface Reworded {
  readonly text: string
  readonly words: readonly string[]
}

/** Letters of a word that one, or two, may be wrong in. */
const lettersOfOne = 5
const lettersOfTwo = 12
/** Of a word so long that one wrong letter leaves no doubt, though no article holds it: « manifestans ». */
const lettersOfSure = 9
/** Of one question: each takes a look through the glossary. */
const wordsRead = 5
const lettersRead = 1_000
/** What people write for one another by ear: another letter in its place makes another word, « chats » of « chars ». */
const soundsAlike = ['aeiouy', 'ckqsxz', 'mn']
const endings: Readonly<Record<Language, readonly string[]>> = {
  fr: ['', 's', 'e', 'es', 'x'],
  en: ['', 's', 'es', 'd', 'ed', 'ing'],
}
/** Which no article need hold. */
const askingWords: Readonly<Record<Language, readonly string[]>> = {
  fr: ['combien', 'pourquoi', 'comment', 'selon'],
  en: ['according', 'which', 'where', 'whose', 'many'],
}
const endingsOfVerb = ['er', 'e', 'ent', 'é', 'ée', 'és', 'ées']

/**
 * The question with each common word that neither the articles nor the glossary hold under the only word of the
 * glossary that is as near, when articles hold that one or it is long: « combien de soldtas » asks for soldiers.
 */
export async function reword(lookup: Lookup, { text, spoken, concepts }: Question): Promise<Reworded> {
  // Synonyms are asked for along with them: they are weighed next.
  const asked = concepts.flatMap(({ terms, synonyms }) => [...terms, ...synonyms])
  const frequencies = await lookup.frequencies(asked)
  const isUnknown = ({ stem }: ContentWord) =>
    concepts.some(
      concept =>
        !concept.isNamed &&
        concept.terms[0] === stem &&
        concept.terms.every(term => (frequencies.get(term) ?? 0) === 0),
    )
  const isCommon = ({ start, word }: ContentWord) =>
    /^[a-z]+$/.test(word) &&
    word.length >= lettersOfOne &&
    (start === 0 || !/\p{Lu}/u.test(text.charAt(start)))
  const unknown = contentWords(text.slice(0, lettersRead), spoken)
    .filter(word => isCommon(word) && isUnknown(word) && !isInGlossary(word.word))
    .slice(0, wordsRead)
  const found: { readonly word: ContentWord; readonly right: string }[] = []
  for (const word of unknown) {
    const right = await nearestWord(lookup, word.word, spoken)
    if (right !== null) found.push({ word, right })
  }
  const reworded = found.reduceRight(
    (read, { word, right }) => read.slice(0, word.start) + right + read.slice(word.end),
    text,
  )
  const told = found.filter(({ right }) => !askingWords[spoken].includes(right))
  return { text: reworded, words: told.map(({ right }) => right) }
}

/** The nearest word that asks, or form of a word of the glossary; null when none is near, those of several are, or it is one itself. */
async function nearestWord(lookup: Lookup, written: string, language: Language): Promise<string | null> {
  const most = written.length < lettersOfTwo ? 1 : 2
  const asking = askingWords[language].find(
    word => word.charAt(0) === written.charAt(0) && distanceOf(written, word, 1) === 1,
  )
  if (asking !== undefined) return asking
  const near = wordsLike(written.charAt(0), written.length + most + 1, language).flatMap(word =>
    formsOf(word, language).flatMap(form => {
      const folded = fold(form)
      const distance = distanceOf(written, folded, most)
      if (distance > most || (distance > 0 && !isSlip(written, folded, distance))) return []
      return [{ form, lexeme: lexemeOf(fold(word), language), distance }]
    }),
  )
  const frequencies = await lookup.frequencies(near.map(({ lexeme }) => lexeme))
  const held = near.filter(
    ({ lexeme, distance }) =>
      distance === 0 ||
      (distance === 1 && written.length >= lettersOfSure) ||
      (frequencies.get(lexeme) ?? 0) > 0,
  )
  const least = Math.min(...held.map(({ distance }) => distance))
  const nearest = held.filter(({ distance }) => distance === least)
  const isOne = least > 0 && new Set(nearest.map(({ lexeme }) => lexeme)).size === 1
  return isOne ? (nearest[0]?.form ?? null) : null
}

function formsOf(word: string, language: Language): string[] {
  if (language === 'fr' && word.endsWith('er')) return endingsOfVerb.map(ending => word.slice(0, -2) + ending)
  return endings[language].map(ending => word + ending)
}

/**
 * Letters that were swapped, left out or put in, or one that sounds like the right one; not at the end, where another
 * letter makes a form of another word, as « parue » of « parie ».
 */
function isSlip(written: string, right: string, distance: number): boolean {
  if (isSwapped(written, right)) return true
  if (written.slice(-2) !== right.slice(-2))
    return written.length !== right.length && written.length >= lettersOfSure
  if (written.length !== right.length) return true
  const index = [...written].findIndex((letter, at) => letter !== right[at])
  const [one, other] = [written.charAt(index), right.charAt(index)]
  return distance === 1 && soundsAlike.some(letters => letters.includes(one) && letters.includes(other))
}

function isSwapped(written: string, right: string): boolean {
  const sorted = (word: string) => [...word].sort().join('')
  return written.length === right.length && sorted(written) === sorted(right)
}
