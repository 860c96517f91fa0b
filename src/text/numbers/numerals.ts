import type { Language } from '../../types.ts'

/** One number written in digits: where it ends, and its value; null for a code, a time, a version or a phone number. */
interface Numeral {
  readonly end: number
  readonly value: number | null
  readonly fraction: boolean
}

/** The characters that are a fraction by themselves. */
export const vulgarFractions: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
])

const codes = [
  // 192.168.0.1, 16.12.2024 and 2.0.1: dotted, and not groups of three
  /\d+(?:\.\d+){2,}/y,
  // 2024-12-16, 555-222-2222
  /\d+(?:[-‐‑]\d+){2,}(?:[T/]\d+)?/y,
  // 16/12/2024
  /\d+(?:\/\d+){2,}/y,
  // 14:30, 14h30, « 14 h 30 »
  /\d{1,2}(?::\d|[ \u00a0\u202f]?h[ \u00a0\u202f]?\d{2})\d?(?::\d{2})?(?!\d)/y,
]
const spaced = /[1-9]\d{0,2}(?:[ \u00a0\u202f\u2009'’]\d{3})+(?!\d)(?:[.,]\d+)?/y
const spacedDigitsAfter = /[ \u00a0\u202f\u2009]\d{1,4}(?![\d\p{L}.,’'%/:])/uy
const spacedCode = /\d{1,3}(?:[ \u00a0\u202f\u2009]\d+){2,}/y
const dotted = /[1-9]\d{0,2}(?:\.\d{3})+(?!\.?\d)(?:,\d+(?!,?\d))?/y
const commaed = /[1-9]\d{0,2}(?:,\d{3})+(?!,?\d)(?:\.\d+(?!\.?\d))?/y
/** 12,34,567: the Indian way, in lakhs and crores. */
const indian = /[1-9]\d?(?:,\d{2})+,\d{3}(?!\d)(?:\.\d+)?/y
const decimal = /\d*[.,]\d+(?![.,]?\d)/y
/** 3-0 is a score, 10-12 a range. */
const pair = /\d{1,2}-\d{1,2}(?![\d\p{L}-]|[.,]\d| \d)/uy
const ratio = /[1-8]\/[2-9](?![\d/\p{L}]|\.\d)/uy
/** U+2044 FRACTION SLASH is for nothing else. */
const slashed = /\d{1,4}⁄\d{1,4}(?![\d⁄])/uy
const mixed = /\d{1,3}[ \u00a0\u202f\u2009][1-8][/⁄][2-9](?![\d/\p{L}]|\.\d)/uy
const plain = /\d+/y
const power = /(?:[eE]|\^|\s?[x×*]\s?10\^)([+-]{0,4}\d{1,3})(?![\d\p{L}])/uy
const longestPlain = 18
const year =
  /(?:^|[\s(])(?:en|depuis|in|since|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|september|october|november|december),? (?:19|20)\d\d$/i
const yearReach = 24
const yearDigits = 4

/** Whether a date's year ends at `at`, as in « en 2019.53 personnes »: the point behind it ends a sentence. */
export function endsInYear(text: string, at: number): boolean {
  return year.test(text.slice(Math.max(0, at - yearReach), at))
}

function matchAt(pattern: RegExp, text: string, index: number): string | null {
  pattern.lastIndex = index
  return pattern.exec(text)?.[0] ?? null
}

function whole(end: number, value: number | null): Numeral {
  return { end, value, fraction: false }
}

/** The number whose first digit, or whose decimal separator, stands at `start`. */
export function readNumeral(text: string, start: number, language: Language): Numeral {
  const numeral =
    readFraction(text, start) ??
    readGrouped(text, start, language) ??
    readCode(text, start) ??
    readUngrouped(text, start)
  return numeral.value === null ? numeral : withPower(text, numeral)
}

/** 2/3, « 5 1/4 » and the like: below one, and not the 9/11 or 24/7 that are names. */
function readFraction(text: string, start: number): Numeral | null {
  const both = matchAt(mixed, text, start)
  if (both !== null) {
    const [integer = 0, over = 0, under = 1] = both.split(/\D/).map(Number)
    if (over < under) return { end: start + both.length, value: integer + over / under, fraction: true }
  }
  const fraction = matchAt(slashed, text, start) ?? matchAt(ratio, text, start)
  if (fraction === null) return null
  const [above = 0, below = 1] = fraction.split(/[/⁄]/).map(Number)
  return above >= below ? null : { end: start + fraction.length, value: above / below, fraction: true }
}

function readCode(text: string, start: number): Numeral | null {
  for (const pattern of codes) {
    const code = matchAt(pattern, text, start)
    if (code !== null) return whole(start + code.length, null)
  }
  const score = matchAt(pair, text, start)
  const [left = 0, right = 1] = (score ?? '').split('-').map(Number)
  return score !== null && left >= right ? whole(start + score.length, null) : null
}

function readGrouped(text: string, start: number, language: Language): Numeral | null {
  const bySpaces = matchAt(spaced, text, start)
  if (bySpaces !== null) {
    const end = start + bySpaces.length
    const more = matchAt(spacedDigitsAfter, text, end)
    if (more !== null) return whole(end + more.length, null)
    return whole(end, Number(bySpaces.replace(/[ \u00a0\u202f\u2009'’]/g, '').replace(',', '.')))
  }
  const phone = matchAt(spacedCode, text, start)
  if (phone !== null) return whole(start + phone.length, null)
  const byDots = matchAt(dotted, text, start)
  if (byDots !== null && groupsByDots(byDots, language)) {
    return whole(start + byDots.length, Number(byDots.replaceAll('.', '').replace(',', '.')))
  }
  const byCommas = matchAt(commaed, text, start) ?? matchAt(indian, text, start)
  if (byCommas !== null && groupsByCommas(byCommas, language)) {
    return whole(start + byCommas.length, Number(byCommas.replaceAll(',', '')))
  }
  return null
}

/** 10.000 is ten thousand in French and ten in English; 1.000.000 and 1.000,50 can only be groups. */
function groupsByDots(numeral: string, language: Language): boolean {
  return language === 'fr' || numeral.includes(',') || numeral.indexOf('.') !== numeral.lastIndexOf('.')
}

/**
 * 4,800 is 4.8 in French. But nobody writes three decimals that are all zero in prose: 10,000 in a French text
 * is ten thousand, copied from English.
 */
function groupsByCommas(numeral: string, language: Language): boolean {
  if (language === 'en' || numeral.includes('.')) return true
  return numeral.indexOf(',') !== numeral.lastIndexOf(',') || numeral.endsWith(',000')
}

function readUngrouped(text: string, start: number): Numeral {
  // « 22,24,26 » is a list
  const listed = text.charAt(start - 1) === ',' && /\d/.test(text.charAt(start - 2))
  const withDecimals = listed ? null : matchAt(decimal, text, start)
  const isYear = withDecimals?.charAt(yearDigits) === '.' && endsInYear(text, start + yearDigits)
  if (withDecimals !== null && !isYear) {
    return whole(start + withDecimals.length, Number(withDecimals.replace(',', '.')))
  }
  const digits = matchAt(plain, text, start) ?? text.charAt(start)
  const end = start + digits.length
  const part = vulgarFractions.get(text.charAt(end))
  if (part !== undefined) return { end: end + 1, value: Number(digits) + part, fraction: true }
  return whole(end, digits.length > longestPlain ? null : Number(digits))
}

/** Scientific notation: 1.2e13, 1.3x10^6, and plain powers. */
function withPower(text: string, numeral: Numeral): Numeral {
  const sign = matchAt(power, text, numeral.end)
  if (sign === null || numeral.value === null) return numeral
  const written = sign.replace(/^.*?10\^|^[eE^]/, '')
  const isNegative = (written.match(/-/g)?.length ?? 0) % 2 === 1
  const exponent = Number(written.replace(/^[+-]+/, '')) * (isNegative ? -1 : 1)
  const base = sign.startsWith('^') ? numeral.value ** exponent : numeral.value * 10 ** exponent
  return whole(numeral.end + sign.length, Number.isFinite(base) ? Number(base.toPrecision(15)) : null)
}
