import type { Language, TimeSpan } from '../types.ts'

const locales = { fr: 'fr-FR', en: 'en-GB' } as const
const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }
const month: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric', timeZone: 'UTC' }
const year: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' }

function formats(options: Intl.DateTimeFormatOptions) {
  return {
    fr: new Intl.DateTimeFormat(locales.fr, options),
    en: new Intl.DateTimeFormat(locales.en, options),
  }
}

const byDay = formats(day)
const byMonth = formats(month)
const byYear = formats(year)

/** « 16 décembre 2024 », "16 December 2024": the day of an ISO 8601 date or instant, in UTC. */
export function formatDay(iso: string, language: Language): string {
  return byDay[language].format(new Date(iso))
}

/** A stretch of time at its own precision: a day, « 12–15 décembre 2024 », a month, a year. */
export function formatTimeSpan(time: TimeSpan, language: Language): string {
  const format = formatFor(time.precision)[language]
  const start = new Date(time.start)
  const end = new Date(time.end)
  return time.start === time.end ? format.format(start) : format.formatRange(start, end)
}

function formatFor(precision: TimeSpan['precision']) {
  if (precision === 'month') return byMonth
  if (precision === 'year' || precision === 'decade') return byYear
  return byDay
}
