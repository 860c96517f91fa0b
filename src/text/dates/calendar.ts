/** Days of the proleptic Gregorian calendar, counted from 1970-01-01 (day 0, a Thursday), without time zones. */

const dayMs = 86_400_000

/** The day number of a date; null when there is no such day (31 April). `month` is 1 to 12. */
export function dayNumber(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return monthStart(year, month) + day - 1
}

/** The first day of a month; months below 1 and above 12 run over into other years. */
export function monthStart(year: number, month: number): number {
  // Date.UTC would take the years 0 to 99 for 1900 to 1999
  const date = new Date(Date.UTC(2000, 0, 1))
  date.setUTCFullYear(year, month - 1, 1)
  return Math.round(date.getTime() / dayMs)
}

/** The last day of a month; months below 1 and above 12 run over into other years. */
export function monthEnd(year: number, month: number): number {
  return monthStart(year, month + 1) - 1
}

function daysInMonth(year: number, month: number): number {
  return monthEnd(year, month) - monthStart(year, month) + 1
}

/** 1 for Monday to 7 for Sunday, as in ISO 8601. */
export function weekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** `[year, month, day]`. */
export function dateOf(day: number): [year: number, month: number, day: number] {
  const date = new Date(day * dayMs)
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
}

/** ISO 8601: `2024-12-04`. */
export function isoDate(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10)
}

/** The day number of an ISO 8601 date or of the local date of an instant; null when it is neither. */
export function dayOfIso(iso: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso) ?? []
  return year === undefined ? null : dayNumber(Number(year), Number(month), Number(day))
}

/** The century of a year written with two digits: 2000 to 2069, then 1970 to 1999. */
export function fullYear(written: string): number {
  const year = Number(written)
  if (written.length > 2) return year
  return year < 70 ? 2000 + year : 1900 + year
}
