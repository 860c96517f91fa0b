import type { Language, TimeSpan } from '../../types.ts'

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

/** « 5 mars 2025 à 7 h 00 », "5 March 2025 at 7:00": an instant as the clocks of an IANA zone show it. */
export function formatMoment(instant: Date, language: Language, timeZone = 'UTC'): string {
  const date = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(instant)
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }).format(instant)
  const [hours = '', minutes = ''] = clock.split(':')
  const day = formatDay(date, language)
  return language === 'fr'
    ? `${day} à ${Number(hours)}\u00a0h\u00a0${minutes}`
    : `${day} at ${Number(hours)}:${minutes}`
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
