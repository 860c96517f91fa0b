import { fold } from '../text/words/tokens.ts'
import { number } from './asked.ts'
import type { Question } from './question.ts'

// The patterns are for folded words: lower case, no accents, ' for every apostrophe.

const howLong = /\bhow long\b(?! (?:is|was) the\b)|\bcombien de temps\b/
const units =
  '(?:secondes?|minutes?|nuits?|nights?|heures?|hours?|jours?|journees?|days?|semaines?|weeks?|mois|months?|ans?|annees?|years?|decades?|decennies?)\\b'
/** « Toute la nuit », "the same second". */
const whole = "\\b(?:meme |toute? (?:une |la |le |l')|all |whole |entire |same )"
/** "Lasts a day", and not « 120 000 barils par jour », "a day". */
const one = '\\b(?:for|about|another|tak\\w+|last\\w*|pendant|durant|environ|encore|dur\\w+) (?:an?|une?) '
/** « Plusieurs mois », "several years". */
const some = '\\b(?:plusieurs|quelques|several|many|few|some|couple of)'
const lasting = new RegExp(
  `(?:${number.source}|${some})(?:[ -](?!(?:an?|par|per|chaque|each|every) )[\\w,.]+){0,3}[ -]${units}|(?:${one}|${whole})${units}|\\b(?:journee|semaine|annee|decennie) (?:complete|entiere)|\\bindefini|\\bjusqu'|\\buntil\\b|\\bsince\\b|\\bdepuis\\b|\\b(?:de|from) \\d{4} (?:a|to)\\b`,
)

/** « Combien de temps durera la fermeture ? », "how long will it last?" */
export function asksHowLong({ kind, text }: Pick<Question, 'kind' | 'text'>): boolean {
  return kind === 'open' && howLong.test(fold(text))
}

/** Whether a sentence tells how long something lasts: for so many days, until or since when. */
export function tellsHowLong(sentence: string): boolean {
  return lasting.test(fold(sentence))
}
