import { lexemeOf } from '../text/words/lexemes.ts'
import { fold } from '../text/words/tokens.ts'

const french =
  'premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième'.split(' ')
const english = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const digits = /^(\d{1,2})(?:ers?|eres?|res?|e|emes?|iemes?|nde?|st|nd|rd|th)$/
const tens = ['', 'x', 'xx', 'xxx']
const units = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix']
/** The highest that Roman numbers count: centuries, kings, districts. */
const most = 39

/** Whether a folded word is an ordinal in digits: « 3eme », "11th". */
export function isOrdinal(word: string): boolean {
  return digits.test(word)
}

/** The other ways to write a folded ordinal, as stems in both languages: « 3eme » is « troisième », « 3e », « IIIe », "third". */
export function ordinalTerms(word: string): string[] {
  const number = numberOf(word)
  if (number === null) return []
  const roman = (tens[Math.floor(number / 10)] ?? '') + (units[number % 10] ?? '')
  const suffixes = number === 1 ? ['er', 'ere', 're', 'st'] : ['e', 'eme', 'ieme', 'nd', 'rd', 'th']
  return [
    ...suffixes.map(suffix => number + suffix),
    ...(number === 1 ? ['ier', 'iere'] : [`${roman}e`, `${roman}eme`]).map(form => lexemeOf(form, 'fr')),
    ...[french[number - 1] ?? ''].map(form => lexemeOf(fold(form), 'fr')),
    ...[english[number - 1] ?? ''].map(form => lexemeOf(form, 'en')),
  ].filter(term => term !== '')
}

function numberOf(word: string): number | null {
  const written = Number(digits.exec(word)?.[1] ?? 0)
  return written >= 1 && written <= most ? written : null
}
