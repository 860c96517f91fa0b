import { fold } from '../../text/words/tokens.ts'
import { isThey } from '../grammar/function-words.ts'
import { type Quantity, type SentenceWords, sentenceWords } from '../quantities/quantities.ts'
import { isFate, kindOfWord } from './categories.ts'
import { things } from './categories-words.ts'
import { nounPhrase, phraseText } from './counted.ts'
import type { Counted } from './counted-edges.ts'
import { demonstrates } from './crowds.ts'
import { overMarks } from './names.ts'
import type { Earlier } from './parts.ts'
import { subjectPhrase } from './phrases-before.ts'
import { sentenceBefore } from './pronoun-en.ts'
import type { Context, Tie } from './ties.ts'

const plural = { fr: /^(?:les|des|ces)$/, en: /^(?:the|these|those)$/ }
const neutral = { fr: 'personnes', en: 'people' }
const pronounReach = 4

/** Persons of the sentence before, and whether they came together there, as in « Les opposants ont défilé à Lille ». */
interface Named {
  readonly counts: string
  readonly isCrowd: boolean
}

/**
 * Whom « Ils étaient 3 500 » counts where no figure before does: the persons that the sentence before names first,
 * else a neutral word; null when no such pronoun stands before the number.
 */
export function theyBefore(sentence: SentenceWords, { start }: Quantity): Named | null {
  const near = sentence.words.slice(Math.max(0, start - pronounReach), start)
  return near.some(({ form }) => isThey(form)) ? personsBefore(sentence) : null
}

/** The persons that the sentence before names first, else a neutral word. */
function personsBefore(sentence: SentenceWords): Named {
  return namedBefore(sentence) ?? { counts: neutral[sentence.language], isCrowd: false }
}

function namedBefore({ text, span, language }: SentenceWords): Named | null {
  const before = sentenceWords(text, [sentenceBefore(text, span[0]), span[0]], language)
  const phrases = before.words.flatMap(({ form }, at) =>
    plural[language].test(form) ? [nounPhrase(before, at + 1, false)] : [],
  )
  const persons = phrases.find(phrase => phrase !== null && isPersons(before, phrase))
  if (persons === undefined || persons === null) return null
  const isCrowd = demonstrates(before, persons, { right: before.words.length })
  return { counts: phraseText(before, persons), isCrowd }
}

/** « les honneurs », « les valeurs »: they end as those who do something. */
const qualities =
  /^(?:honneurs|erreurs|valeurs|couleurs|douleurs|chaleurs|fleurs|hauteurs|longueurs|peurs|faveurs|rumeurs|humeurs|malheurs|moteurs|ordinateurs|secteurs|facteurs|odeurs|vapeurs|lueurs|liqueurs|tumeurs|terreurs|horreurs|ampleurs|interieurs|exterieurs|papiers|quartiers|dossiers|chantiers|courriers|milliers|foyers|ateliers|instants|montants)$/

/** Nouns that the lexicon knows for persons, or that end as words for those who do something. */
function isPersons({ words, language }: SentenceWords, { head }: Counted): boolean {
  const form = head === null ? '' : (words[head]?.form ?? '')
  if (things.has(form) || qualities.test(form)) return false
  const kind = kindOfWord(form, language)
  if (kind === 'persons' || kind === 'troops' || kind === 'crowd') return true
  return language === 'fr'
    ? /(?:eurs|euses|trices|istes|iens|iennes|ants|antes|iers|ieres)$/.test(form)
    : /(?:[^nt]ers|ists|ians|ants)$/.test(form)
}

/** "140 of them were killed", where no number counts them before: persons, for something befell them. */
export function ofThem({ sentence, counted, told }: Context): Tie | null {
  const last = counted === null ? '' : (sentence.words[counted.last]?.form ?? '')
  if (!/^(?:them|eux|elles)$/.test(last) || told === null || !isFate(told)) return null
  return { counts: personsBefore(sentence).counts, total: null, borrowed: null, phrase: null }
}

const leastMany = 100

/** « Les assaillants étaient près de 300 », "the attackers numbered 300": whom the subject names. */
export function beingMany({ sentence, quantity, counted, left }: Context): Counted | null {
  const { words, grammar } = sentence
  const opening = Math.min(quantity.first, quantity.start)
  const verb = words[overMarks(words, opening - 1)]?.form ?? ''
  // « sont autour de 450 » is a price, "riders must be 16" an age, "there are 900" tells of no subject
  const around = words
    .slice(Math.max(0, opening - 2), quantity.next)
    .some(({ form }) => /^(?:autour|around|there)$/.test(form))
  if (around || /^(?:be|etre)$/.test(verb)) return null
  const isMany = grammar.be.has(verb) || /^(?:number(?:s|ed)|numbering|totall?ed)$/.test(verb)
  if (counted !== null || !isMany) return null
  const subject = subjectPhrase(sentence, left, opening)
  const noun = subject === null || subject.head === null ? undefined : words[subject.head]
  if (subject === null || noun === undefined || !/[sx]$|^(?:people|men|women|children)$/.test(noun.form))
    return null
  const isLarge =
    (quantity.value ?? quantity.low ?? quantity.high ?? 0) >= leastMany && !things.has(noun.form)
  return isPersons(sentence, subject) || isLarge ? subject : null
}

const feminine = /(?:[stx]ion|ance|ence|ette|itude)s$/
const masculine = /(?:ment|isme|(?:[bt]|ss)eau)[sx]$/

/** « une vingtaine d’entre eux » are no « interventions »: the pronoun shows the gender. */
export function agreesWithPronoun({ sentence, counted }: Context, { counts }: Earlier): boolean {
  const pronoun = counted === null ? '' : (sentence.words[counted.last]?.form ?? '')
  const other = /^(?:entre-)?eux$/.test(pronoun)
    ? feminine
    : /^(?:entre-)?elles$/.test(pronoun)
      ? masculine
      : null
  return other === null || !other.test(fold(counts).split(/\s/u, 1)[0] ?? '')
}
