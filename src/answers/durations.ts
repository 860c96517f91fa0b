import { fold } from '../text/words/tokens.ts'
import type { Question } from './question.ts'

// The patterns are for folded words: lower case, no accents, ' for every apostrophe.

const howLong = /\bhow long\b(?! (?:is|was) the\b)|\bcombien de temps\b/
const number =
  '(?:\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|several|deux|trois|quatre|cinq|sept|huit|neuf|dix|quinze|vingt|trente|plusieurs|quelques))'
const units =
  '(?:secondes?|minutes?|heures?|hours?|jours?|journees?|days?|semaines?|weeks?|mois|months?|ans?|annees?|years?|decades?|decennies?)\\b'
/** "Lasts a day", and not « 120 000 barils par jour », "a day". */
const one = '\\b(?:for|about|another|tak\\w+|last\\w*|pendant|durant|environ|encore|dur\\w+) (?:an?|une?) '
const lasting = new RegExp(
  `${number}[ -](?:\\w+ )?${units}|${one}${units}|\\bindefini|\\bjusqu'|\\buntil\\b|\\bsince\\b|\\bdepuis\\b|\\b(?:de|from) \\d{4} (?:a|to)\\b`,
)

/** « Combien de temps durera la fermeture ? », "how long will it last?" */
export function asksHowLong({ kind, text }: Pick<Question, 'kind' | 'text'>): boolean {
  return kind === 'open' && howLong.test(fold(text))
}

/** Whether a sentence tells how long something lasts: for so many days, until or since when. */
export function tellsHowLong(sentence: string): boolean {
  return lasting.test(fold(sentence))
}
