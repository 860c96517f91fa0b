import { dayNumber } from './calendar.ts'
import { dayAt } from './date-resolution.ts'
import { beginsWithDigit, type DateRule, datePattern } from './date-rule.ts'

/** The century of a year written with two digits: 2000 to 2069, then 1970 to 1999. */
export function fullYear(written: string): number {
  const year = Number(written)
  if (written.length > 2) return year
  return year < 70 ? 2000 + year : 1900 + year
}

/** Day first; month first only when there is no other way to read it (12/16/2024). */
export function dayFirst(first: string, second: string, year: string): number | null {
  const whole = fullYear(year)
  return dayNumber(whole, Number(second), Number(first)) ?? dayNumber(whole, Number(first), Number(second))
}

/** Dates in digits, alike in both languages: 2024-12-16, 16/12/2024, 16.12.24. */
export const numericDateRules: readonly DateRule[] = [
  {
    first: [beginsWithDigit],
    pattern: datePattern(
      '(?<y>(?:19|20)\\d\\d)-(?<m>\\d\\d)-(?<d>\\d\\d)(?:t\\d\\d:\\d\\d(?::\\d\\d)?(?:\\.\\d+)?(?:z|[+-]\\d\\d:?\\d\\d)?)?',
    ),
    resolve: groups => {
      const day = dayNumber(Number(groups.y), Number(groups.m), Number(groups.d))
      return day === null ? undefined : dayAt(day)
    },
  },
  {
    first: [beginsWithDigit],
    pattern: datePattern('(?<a>\\d{1,2})(?<sign>[/.-])(?<b>\\d{1,2})\\k<sign>(?<y>(?:19|20)?\\d\\d)'),
    resolve: groups => {
      const day = dayFirst(groups.a ?? '', groups.b ?? '', groups.y ?? '')
      // 12.04.24 may be a version as well: only a full year makes it a date
      if (day === null || (groups.sign === '.' && groups.y?.length === 2)) return undefined
      return dayAt(day)
    },
  },
]
