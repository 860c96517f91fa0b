import type { TimeSpan } from '../../types.ts'
import { dayNumber, fullYear } from './calendar.ts'
import { type DateOrder, dayInNumbers } from './date-order.ts'
import { dayAt, resolveYear } from './date-resolution.ts'
import { beginsWithDigit, type DateRule, datePattern, type Groups } from './date-rule.ts'

const isoDay: DateRule = {
  first: [beginsWithDigit],
  pattern: datePattern(
    '(?<y>(?:19|20)\\d\\d)-(?<m>\\d\\d)-(?<d>\\d\\d)(?:t\\d\\d:\\d\\d(?::\\d\\d)?(?:\\.\\d+)?(?:z|[+-]\\d\\d:?\\d\\d)?)?',
  ),
  resolve: groups => {
    const day = dayNumber(Number(groups.y), Number(groups.m), Number(groups.d))
    return day === null ? undefined : dayAt(day)
  },
}

/** Dates in digits: 2024-12-16, 16/12/2024, 16.12.24. Without an `order`, 04/05/2024 tells its year only. */
export function numericDateRules(order: DateOrder | null): readonly DateRule[] {
  const dayInDigits: DateRule = {
    first: [beginsWithDigit],
    pattern: datePattern('(?<a>\\d{1,2})(?<sign>[/.-])(?<b>\\d{1,2})\\k<sign>(?<y>(?:19|20)?\\d\\d)'),
    resolve: groups => resolveDigits(groups, order),
  }
  return [isoDay, dayInDigits]
}

function resolveDigits({ a = '', b = '', y = '', sign = '' }: Groups, order: DateOrder | null) {
  // 12.04.24 may be a version as well: only a full year makes it a date.
  if (sign === '.' && y.length === 2) return undefined
  const dayIn = (assumed: DateOrder | null): TimeSpan | null => {
    const day = dayInNumbers([a, b, y], sign, '', assumed)
    return day === null ? null : dayAt(day)
  }
  if (dayIn('day-first') === null) return undefined
  return dayIn(order) ?? resolveYear(fullYear(y), null)
}
