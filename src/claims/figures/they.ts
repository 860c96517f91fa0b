import { type Quantity, type SentenceWords, sentenceWords } from '../quantities/quantities.ts'
import { kindOfWord } from './categories.ts'
import { things } from './categories-words.ts'
import { nounPhrase, phraseText } from './counted.ts'
import type { Counted } from './counted-edges.ts'

const they = /^(?:ils|elles|they)$/
const plural = { fr: /^(?:les|des|ces)$/, en: /^(?:the|these|those)$/ }
const neutral = { fr: 'personnes', en: 'people' }
const pronounReach = 4
const lookBack = 300

/**
 * Whom « Ils étaient 3 500 » counts where no figure before does: the persons that the sentence before names first,
 * else a neutral word; null when no such pronoun stands before the number.
 */
export function theyBefore(sentence: SentenceWords, { start }: Quantity): string | null {
  const near = sentence.words.slice(Math.max(0, start - pronounReach), start)
  return near.some(({ form }) => they.test(form)) ? personsBefore(sentence) : null
}

/** The persons that the sentence before names first, else a neutral word. */
export function personsBefore(sentence: SentenceWords): string {
  return namedBefore(sentence) ?? neutral[sentence.language]
}

function namedBefore({ text, span, language }: SentenceWords): string | null {
  const from = Math.max(0, span[0] - lookBack)
  const end = text.slice(from, span[0]).trimEnd().length
  const start = Math.max(
    ...['. ', '! ', '? ', '\n'].map(mark => text.slice(from, from + end - 1).lastIndexOf(mark)),
  )
  const before = sentenceWords(text, [from + Math.max(0, start + 1), from + end], language)
  const phrases = before.words.flatMap(({ form }, at) =>
    plural[language].test(form) ? [nounPhrase(before, at + 1, false)] : [],
  )
  const persons = phrases.find(phrase => phrase !== null && isPersons(before, phrase))
  return persons === undefined || persons === null ? null : phraseText(before, persons)
}

/** « les honneurs », « les valeurs »: they end as those who do something. */
const qualities =
  /^(?:honneurs|erreurs|valeurs|couleurs|douleurs|chaleurs|fleurs|hauteurs|longueurs|peurs|faveurs|rumeurs|humeurs|malheurs|moteurs|ordinateurs|secteurs|facteurs|odeurs|vapeurs|lueurs|liqueurs|tumeurs|terreurs|horreurs|ampleurs|interieurs|exterieurs|papiers|quartiers|dossiers|chantiers|courriers|milliers|foyers|ateliers|instants|montants)$/

/** Nouns that the lexicon knows for persons, or that end as words for those who do something. */
export function isPersons({ words, language }: SentenceWords, { head }: Counted): boolean {
  const form = head === null ? '' : (words[head]?.form ?? '')
  if (things.has(form) || qualities.test(form)) return false
  const kind = kindOfWord(form, language)
  if (kind === 'persons' || kind === 'troops' || kind === 'crowd') return true
  return language === 'fr'
    ? /(?:eurs|euses|trices|istes|iens|iennes|ants|antes|iers|ieres)$/.test(form)
    : /(?:[^nt]ers|ists|ians|ants)$/.test(form)
}
