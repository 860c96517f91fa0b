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

/** « 1er décembre 2024 », "1 December 2024": the day of an ISO 8601 date or instant, in UTC. */
export function formatDay(iso: string, language: Language): string {
  const date = byDay[language].format(new Date(iso))
  return language === 'fr' ? date.replace(/^1 /, '1er ') : date
}

/** A stretch of time at its own precision: a day, « 12–15 décembre 2024 », a month, a year. */
export function formatTimeSpan(time: TimeSpan, language: Language): string {
  const format = formatFor(time.precision)
  if (time.start !== time.end) return format[language].formatRange(new Date(time.start), new Date(time.end))
  return format === byDay ? formatDay(time.start, language) : format[language].format(new Date(time.start))
}

function formatFor(precision: TimeSpan['precision']) {
  if (precision === 'month') return byMonth
  if (precision === 'year' || precision === 'decade') return byYear
  return byDay
}
