import { findDates } from '../text/dates/dates.ts'
import { type ContentWord, contentWords } from '../text/words/lexemes.ts'
import { fold } from '../text/words/tokens.ts'
import type { Language } from '../types.ts'
import { asksForShare, mayAnswer, number } from './asked.ts'
import { namesCounted } from './figures-counted.ts'
import type { Question } from './question.ts'
import { type Passage, wordsOf } from './retrieval.ts'

/**
 * The share that a sentence with a number must hold to answer how many, when no figure that was read there does, and
 * of how many words of the question its article may lack one.
 */
const enoughToCount = 0.35
const missingOneIn = 3
/** Characters before what is counted in which its number stands, without a mark between the two. */
const nearby = 60
const marks = /[;:!?]|\.(?!\d)|,(?= (?:et|mais|tandis|and|but|while)\b)/
/** And what prices change by. */
const money =
  /[$€£¥%]|\b(?:pour cent|per ?cent|euros?|dollars?|yens?|yuans?|wons?|roubles?|rubles?|livres? sterling|pounds?|francs?|pence|cents?|USD|EUR|GBP)\b/iu

const sums =
  /[$€£¥]\s?\d[\d.,]*(?:\s?(?:million|billion|bn|m)\b)?|\d[\d.,\u00a0\u202f ]*(?:(?:million|milliard|billion)s?\s)?(?:d[’'])?(?:euros?|dollars?|yens?|yuans?|roubles?|rubles?|pounds?|francs?|[€$£])/giu

/** « Combien d’aide » may ask for a sum. */
const countsThings = /\b(?:how many|combien d(?:e |')(?!fonds\b)\w+[sx])\b/

const share =
  /[%‰]|\b(?:pour cent|per ?cent|(?:un|one|a) (?:tiers|quart|third|quarter|half|fifth)|(?:deux|trois|two|three) (?:tiers|quarts|thirds|quarters)|half|moitié|(?:un|une|one|deux|two|trois|three|neuf|nine) (?:sur|in|out of) \S+)\b/iu

/** « Combien de ponts se sont effondrés ? » is not answered by « deux ponts restent fermés », nor by two of anything else. */
export function isCount(passage: Passage, question: Question): boolean {
  const { version, own, missing } = passage
  if (own < enoughToCount || !isNumbered(passage, question)) return false
  const words = wordsOf(passage)
  if (isCountedFarOff(words, version.language, question.counted)) return false
  if (missing === 0) return true
  const isThere = missing <= Math.floor(question.concepts.length / missingOneIn)
  return isThere && holdsCounted(passage, question)
}

/** Whether what is counted stands in its words, where the question names it. */
export function holdsCounted(passage: Passage, question: Question): boolean {
  return question.counted.length === 0 || namesCounted(wordsOf(passage), passage.version.language, question)
}

/** Whether it holds a number that is no day or year, of the kind that is asked for. */
export function isNumbered(passage: Passage, { text, category }: Question): boolean {
  const told = withoutDates(wordsOf(passage), passage.version.language)
  // « Un rachat de 11 milliards d’euros » counts no employees.
  const words = category !== 'money' && countsThings.test(fold(text)) ? told.replace(sums, ' ') : told
  if (category === 'money' && !money.test(words)) return false
  if (asksForShare(text) && !share.test(words)) return false
  return mayAnswer(words, 'number', text)
}

/** « Le 28 mai » counts nothing. */
function withoutDates(words: string, language: Language): string {
  const dates = findDates(words, language, null)
  return dates.reduceRight((left, { span: [start, end] }) => left.slice(0, start) + left.slice(end), words)
}

/** « Entre les deux camps, des drones » counts no drones: no number stands before what is counted. */
function isCountedFarOff(words: string, language: Language, counted: readonly string[]): boolean {
  const places = contentWords(words, language).filter(({ stem }) => counted.includes(stem))
  const hasNumber = ({ start }: ContentWord) =>
    number.test(
      fold(words.slice(Math.max(0, start - nearby), start))
        .split(marks)
        .at(-1) ?? '',
    )
  return places.length > 0 && !places.some(hasNumber)
}
