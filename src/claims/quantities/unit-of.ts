import type { NumberMention } from '../../text/numbers/numbers.ts'
import { fold } from '../../text/words/tokens.ts'
import { isDe } from '../grammar/function-words.ts'
import type { Word } from '../grammar/words.ts'
import { currencyAt } from './currencies-of-countries.ts'
import type { Quantity, SentenceWords } from './quantities.ts'
import { currencyCodes, currencySigns, gluedOnly, type Unit, unitOfWord } from './units.ts'

export interface UnitMatch {
  readonly kind: Quantity['kind']
  readonly unit: string | null
  /** The word index where the currency in front begins, or that of the number. */
  readonly from: number
  /** The word index behind the number and its unit. */
  readonly next: number
}

/** « les 24 dernières heures », "five consecutive days": what may stand between a number and its unit of time. */
const betweenNumberAndTime = new Set(
  `dernier derniers derniere dernieres prochain prochains prochaine prochaines premier premiers premiere premieres long
  longs longue longues consecutif consecutifs consecutives autre autres bons bonnes petits petites pleines consecutive straight past
  last next more further full whole extra previous final first remaining working business calendar additional solid other`.split(
    /\s+/,
  ),
)
const largestUnscaled = 1_000

/** The unit of the number at the words `[first, last]`: a currency before or behind it, or a word. */
export function unitOf(
  sentence: SentenceWords,
  number: NumberMention,
  first: number,
  last: number,
): UnitMatch {
  const { words, text, language } = sentence
  const none = { unit: null, next: last + 1, from: first }
  if (number.kind === 'percent') return { ...none, kind: 'percent', unit: '%' }
  const money = currencyBefore(sentence, number, first) ?? signBehind(sentence, number, last)
  if (money !== null) return { ...none, ...money, kind: 'money' }
  const rest = fold(text.slice(number.span[1], words[last]?.end ?? 0)).replace(/^-/, '')
  if (/^p\.?c\.?$/.test(rest)) return { ...none, kind: 'percent', unit: '%' }
  if (rest !== '' && !boundingSuffix.test(rest)) {
    const glued = unitOfWord(rest, words[last + 1]?.form, language)
    if (glued === null) return { ...none, kind: 'compound', unit: rest }
    if (glued.kind === 'measure' && isSlashed(words, last)) return perUnit(sentence, first, last, rest)
    return { ...none, kind: glued.kind, unit: glued.code ?? rest }
  }
  if (isAge(words, first)) return { ...none, kind: 'age' }
  const named = unitBehind(sentence, number, last)
  if (named !== null) return { ...named, from: first }
  if (isOfAge(words, first)) return { ...none, kind: 'age', unit: 'age' }
  return { ...none, kind: number.kind === 'fraction' ? 'fraction' : 'count' }
}

/** « 45km/h », "12mg/l": glued to the number, and by another unit. */
function perUnit({ words }: SentenceWords, first: number, last: number, rest: string): UnitMatch {
  return { kind: 'measure', unit: `${rest}/${words[last + 2]?.form ?? ''}`, from: first, next: last + 3 }
}

/** "40-plus beds", "300-odd people" */
const boundingSuffix = /^(?:plus|odd)$/

/** "women aged 25 to 54", « âgés de 18 », "Senard, 65, now": an age without its unit. */
function isAge(words: readonly Word[], first: number): boolean {
  const before = words[first - 1]
  const further = words[first - 2]
  if (/^(?:under|over)$/.test(before?.form ?? '') && agedOnes.test(further?.form ?? ''))
    return !/[a-z]s$/.test(words[first + 1]?.form ?? '')
  if (/^(?:aged|ages?|agee?s?)$/.test(before?.form ?? '')) return true
  if (before?.form === 'de' && /^agee?s?$/.test(further?.form ?? '')) return true
  return before?.form === ',' && words[first + 1]?.form === ',' && further?.capital === true
}

/** "died at the age of 67 Friday" */
function isOfAge(words: readonly Word[], first: number): boolean {
  return words[first - 1]?.form === 'of' && words[first - 2]?.form === 'age'
}

const agedOnes = /^(?:people|persons|adults|those|anyone|everyone|men|women|children|kids|voters|workers)$/

const longestSign = 3
/** Letters for currencies; PS and Y= are what programs that keep only ASCII make of £ and ¥. */
const oldCodes = new Map([
  ['RM', 'MYR'],
  ['Rs', 'INR'],
  ['PS', 'GBP'],
  ['Y=', 'JPY'],
])
const codeBefore = /(?:^|[^\p{L}])((?:[A-Z]{3}|RM|Rs)(?=\s?$)|(?:PS|Y=)$)/u

/** « $ 5 », "US $5", "USD 5", and the sign inside "10 to $15 billion". */
function currencyBefore(
  { text, span, words }: SentenceWords,
  number: NumberMention,
  first: number,
): { unit: string; from: number } | null {
  const inside = signIn(text.slice(number.span[0], number.span[1]))
  if (inside !== null) return { unit: inside, from: first }
  const written = text.slice(Math.max(span[0], number.span[0] - longestSign - 2), number.span[0])
  const trimmed = written.trimEnd()
  const sign = currencySigns.find(([candidate]) => trimmed.endsWith(candidate))
  if (sign !== undefined) {
    const start = number.span[0] - (written.length - trimmed.length) - sign[0].length
    const at = indexFrom(words, start, first)
    const from = countryBefore(words, at)
    const letters = from < at ? text.slice(words[from]?.start ?? 0, words[from]?.end ?? 0) : ''
    return { unit: codeWithLetters(sign[1], letters), from }
  }
  const code = codeBefore.exec(written)?.[1]
  if (code === undefined) return null
  const known = oldCodes.get(code) ?? (currencyCodes.has(code) ? code : null)
  const start = number.span[0] - (written.length - trimmed.length) - code.length
  return known === null ? null : { unit: known, from: indexFrom(words, start, first) }
}

function signIn(written: string): string | null {
  return currencySigns.find(([sign]) => written.includes(sign))?.[1] ?? null
}

function indexFrom(words: readonly Word[], offset: number, before: number): number {
  let index = before
  while (index > 0 && (words[index - 1]?.start ?? 0) >= offset) index--
  return index
}

const prefixed: Readonly<Record<string, string>> = {
  HK: 'HKD',
  A: 'AUD',
  C: 'CAD',
  NZ: 'NZD',
  S: 'SGD',
  R: 'BRL',
}

/** "HK $5": the letters in front of the sign make it another currency. */
function codeWithLetters(sign: string, letters: string): string {
  return sign === 'USD' ? (prefixed[letters] ?? sign) : sign
}

/** "US $5": the letters belong to the sign. */
function countryBefore(words: readonly Word[], from: number): number {
  const word = words[from - 1]
  return word?.capital && /^(?:us|hk|au|ca|nz|a|c|s)$/.test(word.form) ? from - 1 : from
}

const signBehindNumber = /\s?(US\$|[$€£¥₽₴₩₹₺₪])/uy

function signBehind(
  { text, words, span }: SentenceWords,
  number: NumberMention,
  last: number,
): { unit: string; next: number } | null {
  signBehindNumber.lastIndex = number.span[1]
  const match = signBehindNumber.exec(text)
  const sign = match === null ? undefined : currencySigns.find(([candidate]) => candidate === match[1])
  const end = number.span[1] + (match?.[0].length ?? 0)
  if (sign === undefined || end > span[1]) return codeBehind(words, last)
  // "12 $5 notes"
  if (/\d/.test(text.charAt(end)) || /\d/.test(text.charAt(end + 1))) return null
  let next = last + 1
  while ((words[next]?.end ?? end + 1) <= end) next++
  return { unit: sign[1], next }
}

function codeBehind(words: readonly Word[], last: number): { unit: string; next: number } | null {
  const word = words[last + 1]
  if (word === undefined || !word.capital || word.end - word.start !== 3) return null
  const code = word.form.toUpperCase()
  return currencyCodes.has(code) ? { unit: code, next: last + 2 } : null
}

/** « millions d’euros », « 24 dernières heures », "30 barrels", "two-year". */
function unitBehind(sentence: SentenceWords, number: NumberMention, last: number): UnitMatch | null {
  const { words, text, language } = sentence
  // « 30 milliards” d’euros »
  let at = words[last + 1]?.form === '″' && isDe(words[last + 2]?.form) ? last + 2 : last + 1
  if (/^(?:de|d'|of)$/.test(words[at]?.form ?? '') && isScaled(number)) at += 1
  const from = at
  while (at < from + 2 && betweenNumberAndTime.has(words[at]?.form ?? '')) at += 1
  if (words[at]?.form === '°') return degrees(sentence, at, last)
  const word = words[at]
  if (word === undefined || word.kind !== 'word' || isPlainWord(word, language)) return null
  const next = words[at + 1]?.form
  const pounds = poundsOf(sentence, at, number)
  const unit = pounds ?? unitOfWord(word.form, next, language)
  // « 10 000 EUROS LE KILO »: in a heading every word is in capitals
  const isHeading = word.end - word.start > 1 && !/\p{Ll}/u.test(text.slice(word.start, word.end))
  const isName = words[at + 1]?.capital === true && !isHeading
  if (unit === null || !isLikely(unit, word, number, isName)) return null
  if (at > from && unit.kind !== 'duration' && unit.kind !== 'times') return null
  const hours = hourly(words, at)
  if (hours !== null && /^(?:km|kilometres?|kilometers?)$/.test(word.form))
    return { kind: 'measure', unit: 'km/h', from: last, next: hours }
  const isPower = unit.kind === 'measure' && /^(?:cubes?|carree?s?)$/.test(next ?? '')
  const length = isSlashed(words, at) ? 3 : isPower ? 2 : 1
  const isTold = pounds === null && tellsCurrency(unit, word, next, language)
  const behind = at + length + (isTold ? 1 : 0)
  const written = text.slice(word.start, words[behind - 1]?.end ?? word.end).toLowerCase()
  const code = unit.code === null || isTold ? unit.code : currencyAt(unit.code, text, word.start)
  return { kind: unit.kind, unit: code ?? written, from: last, next: behind }
}

/** « 160 km par heure », « 90 kilomètres à l’heure »: the word behind. */
function hourly(words: readonly Word[], at: number): number | null {
  const behind = words.slice(at + 1, at + 4).map(({ form }) => form)
  if (/^(?:par|per|an) (?:heure|hour)/.test(behind.join(' '))) return at + 3
  return behind.join(' ') === "à l' heure" ? at + 4 : null
}

/** « 600 millions de livres (680 millions d’euros) », "2 million pounds": money, unless they are of something. */
function poundsOf({ words, text, language }: SentenceWords, at: number, number: NumberMention): Unit | null {
  const word = words[at]
  if (
    word === undefined ||
    !/^(?:livres|pounds)$/.test(word.form) ||
    (number.value ?? number.high ?? 0) < 1e6
  )
    return null
  const behind = text.slice(word.end, word.end + changedReach)
  const isMoney =
    language === 'en' ? !/^\s+of\b/u.test(behind) : /^\s*\([^)]*(?:euros|€|dollars)/u.test(behind)
  return isMoney ? { kind: 'money', code: 'GBP' } : null
}

const changedReach = 40

/** "5 in": a word; "5 W", « 300 ch »: a unit. */
function isPlainWord(word: Word, language: SentenceWords['language']): boolean {
  if (language === 'fr' && word.form === 'ch') return false
  return gluedOnly.has(word.form) && !(word.capital && word.form === 'w')
}

function degrees({ words, text }: SentenceWords, at: number, first: number): UnitMatch {
  const letter = words[at + 1]
  const hasLetter = letter !== undefined && /^[cfk]$/.test(letter.form)
  const end = hasLetter ? letter.end : (words[at]?.end ?? 0)
  const unit = text.slice(words[at]?.start ?? end, end)
  return { kind: 'measure', unit, from: first, next: at + (hasLetter ? 2 : 1) }
}

function isScaled(number: NumberMention): boolean {
  return number.kind === 'vague' || (number.value ?? number.high ?? 0) >= largestUnscaled
}

/** « 140 millions d’Euros »: no name begins with these behind a number. */
const alwaysMoney = /^(?:euros?|dollars?|roubles?|rubles?|francs?|yens?|yuans?)$/

/** "won" is a currency only behind a large number, and a unit is no name ("5,000 Dollar Tree stores"). */
function isLikely(unit: Unit, word: Word, number: NumberMention, isName: boolean): boolean {
  if (unit.code === 'KRW') return isScaled(number)
  if (unit.kind === 'money' && word.capital && isName) return false
  if (word.capital && word.form.length === 1) return /^[lw]$/.test(word.form)
  return !word.capital || unit.kind === 'measure' || alwaysMoney.test(word.form) || word.form === 'ans'
}

function isSlashed(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.form === '/' && words[at + 2]?.kind === 'word'
}

function tellsCurrency(
  unit: Unit,
  word: Word,
  next: string | undefined,
  language: SentenceWords['language'],
): boolean {
  if (unit.kind !== 'money' || next === undefined) return false
  if (/^(?:americain|us$|u\.s\.?$)/.test(next)) return true
  return unitOfWord(word.form, undefined, language)?.code !== unit.code
}
