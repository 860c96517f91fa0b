import { fold } from '../words/tokens.ts'
import { dayNumber, fullYear, weekday } from './calendar.ts'

/** Whether 11/02/2026 is in February, as nearly everywhere, or in November, as in the United States. */
export type DateOrder = 'day-first' | 'month-first'

export const dateOrders: readonly DateOrder[] = ['day-first', 'month-first']

/** Weekdays from Monday to Sunday, as they begin in English and in French. */
const weekdays = [
  /\b(?:mon|lun)/,
  /\b(?:tue|mar)/,
  /\b(?:wed|mer)/,
  /\b(?:thu|jeu)/,
  /\b(?:fri|ven)/,
  /\b(?:sat|sam)/,
  /\b(?:sun|dim)/,
]

/**
 * The day that three numbers stand for. Where two are possible, the one of the weekday written beside them, else by
 * `order`, else null. With dots the day comes first everywhere.
 */
export function dayInNumbers(
  [first, second, year]: readonly [string, string, string],
  sign: string,
  folded: string,
  order: DateOrder | null,
): number | null {
  const whole = fullYear(year)
  const dayFirst = dayNumber(whole, Number(second), Number(first))
  const monthFirst = dayNumber(whole, Number(first), Number(second))
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return dayFirst ?? monthFirst
  if (sign === '.') return dayFirst
  const named = [dayFirst, monthFirst].filter(day => weekdays[weekday(day) - 1]?.test(folded))
  if (named.length === 1) return named[0] ?? null
  if (order === null) return null
  return order === 'day-first' ? dayFirst : monthFirst
}

const numericDay = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(?:19|20)\d\d(?![\d/-])/g

/** Whether there is a day in numbers that could be another one. */
export function hasNumericDay(text: string): boolean {
  return /(?<![\d/.-])\d{1,2}([/-])\d{1,2}\1(?:\d{4}|\d\d)(?!\d)/.test(text)
}

/** The order in which dates are written, from those that can be read one way only; null when they disagree. */
export function writtenOrder(texts: Iterable<string>): DateOrder | null {
  let found: DateOrder | null = null
  for (const text of texts) {
    for (const [, first, , second] of text.matchAll(numericDay)) {
      const order = onlyOrder(Number(first), Number(second))
      if (order === null || order === found) continue
      if (found !== null) return null
      found = order
    }
  }
  return found
}

function onlyOrder(first: number, second: number): DateOrder | null {
  if (first > 12 && first <= 31 && second <= 12) return 'day-first'
  return second > 12 && second <= 31 && first <= 12 ? 'month-first' : null
}

/** The states where the month comes first, and those where both are usual. */
const monthFirstStates = new Set(['us', 'pr', 'gu', 'vi', 'as', 'mp', 'um', 'fm', 'pw', 'mh'])
const mixedStates = new Set(['ca', 'ph', 'bz', 'pa', 'ky', 'ke', 'gh'])

/** The order of a language and a region (`en-US`, `fr`). English without a region may be either. */
export function regionOrder(declared: string | null): DateOrder | null {
  const [, language, state] =
    /^\s*([a-z]{2,3})(?:[-_](?:[a-z]{4}[-_])?([a-z]{2}))?\b/i.exec(declared ?? '') ?? []
  if (language === undefined) return null
  const region = state?.toLowerCase() ?? ''
  if (fold(language) !== 'en') return 'day-first'
  if (region === '' || mixedStates.has(region)) return null
  return monthFirstStates.has(region) ? 'month-first' : 'day-first'
}
