import { dayNumber, isoDate } from './calendar.ts'
import { dayOfMonth, oneOf } from './date-rule.ts'
import { englishMonths, englishShortMonths } from './date-words-english.ts'
import { frenchMonths, frenchShortMonths } from './date-words-french.ts'
import { dayFirst, fullYear } from './dates-numeric.ts'
import { zoneOffsetMinutes } from './time-zones.ts'
import { fold } from './tokens.ts'

const months = new Map([...englishShortMonths, ...frenchShortMonths, ...englishMonths, ...frenchMonths])
const monthName = `(?<m>${oneOf(months.keys())})\\b\\.?`
const longestDate = 200
const earliestYear = 1900
const latestYear = 2100

/** Ways to write the day, the clearest first. */
const days = [
  /(?<!\d)(?<y>\d{4})-(?<n>\d{1,2})-(?<d>\d{1,2})(?!\d)/u,
  /(?<![\d/])(?<y>\d{4})\/(?<n>\d{1,2})\/(?<d>\d{1,2})(?!\d)/u,
  /(?<!\d)(?<y>(?:19|20)\d\d)(?<n>\d\d)(?<d>\d\d)(?=t|$|\s)/u,
  new RegExp(
    `(?<!\\d)(?<d>${dayOfMonth})(?:er|st|nd|rd|th)?[ -](?:of )?${monthName},?[ -]'?(?<y>\\d{4}|\\d\\d)(?![\\d:])`,
    'u',
  ),
  new RegExp(`\\b${monthName} (?<d>${dayOfMonth})(?:st|nd|rd|th)?,? (?<y>\\d{4})(?!\\d)`, 'u'),
  // Mon Dec 16 12:30:00 CET 2024
  new RegExp(`\\b${monthName} +(?<d>${dayOfMonth}) (?=\\d\\d:).{0,24}? (?<y>\\d{4})(?!\\d)`, 'u'),
  /(?<!\d)(?<a>\d{1,2})(?<sign>[/.-])(?<b>\d{1,2})\k<sign>(?<y>\d{4}|\d\d)(?!\d)/u,
]
const clock =
  /(?<![\d.+-])(?<h>\d{1,2})(?: ?h ?|[:.])(?<min>\d{2})(?:[:.](?<s>\d{2})(?:[.,]\d+)?)?(?: ?(?<half>[ap])\.?m\b\.?)?(?!\d)/u
const compactClock = /(?<=t)(?<h>\d\d)(?<min>\d\d)(?<s>\d\d)?(?!\d)/u
const wholeHour = /(?<![\d.+-])(?<h>\d{1,2})(?: ?h\b| (?=[ap]\.?m\b))(?: ?(?<half>[ap])\.?m\b)?/u
const numericZone = /^ ?\(?(?:gmt|utc|ut|z)? ?(?<sign>[+-]) ?(?<h>\d{1,2}):?(?<min>\d\d)?/u
const namedZone = /^ ?\(?(?:heure de [a-z]+ )?\(?(?<name>[a-z]{1,4})\b/u

/**
 * Reads the date that a feed or a page gives, in French or English: RFC 822 with named zones, ISO 8601 and its
 * compact and careless forms, asctime, « Publié le 4 décembre 2024 à 18h30 », "December 4, 2024 6:30 pm",
 * 04/12/2024 (day first).
 *
 * Gives an ISO 8601 instant in UTC (`2024-12-04T18:30:00.000Z`) when there is a time of day, which is taken for
 * UTC where no zone is written; else the date alone (`2024-12-04`). Null when there is no such date, no year,
 * or the year is not between 1900 and 2100 (systems write 0001-01-01 for "never").
 */
export function parseDate(text: string): string | null {
  const folded = fold(text.slice(0, longestDate)).replace(/\s+/gu, ' ').trim()
  const found = findDay(folded)
  if (found === null) return null
  const time = findTime(folded, found.index, found.end, text)
  if (time === null) return isoDate(found.day)
  const instant = new Date(found.day * 86_400_000 + time.minutes * 60_000 + time.seconds * 1000)
  return instant.toISOString()
}

function findDay(folded: string): { day: number; index: number; end: number } | null {
  for (const pattern of days) {
    const match = pattern.exec(folded)
    if (match?.groups === undefined) continue
    const day = dayOfGroups(match.groups)
    const year = day === null ? 0 : Number(isoDate(day).slice(0, 4))
    if (day === null || year < earliestYear || year > latestYear) continue
    return { day, index: match.index, end: match.index + match[0].length }
  }
  return null
}

function dayOfGroups(groups: Readonly<Record<string, string | undefined>>): number | null {
  const { a, b, d, m, n } = groups
  const year = groups.y ?? ''
  if (a !== undefined && b !== undefined) return dayFirst(a, b, year)
  const month = n === undefined ? (months.get(m ?? '') ?? 0) : Number(n)
  return dayNumber(fullYear(year), month, Number(d))
}

/** The time of day after the date, inside it (asctime) or before it, with its zone; null when there is none. */
function findTime(
  folded: string,
  start: number,
  end: number,
  text: string,
): { minutes: number; seconds: number } | null {
  const inside = folded.slice(start, end)
  const places = [folded.slice(end), inside.includes(':') ? inside : '', folded.slice(0, start)]
  for (const place of places) {
    const match = clock.exec(place) ?? compactClock.exec(place) ?? wholeHour.exec(place)
    if (match?.groups === undefined) continue
    const minutes = minutesOf(match.groups)
    if (minutes === null) continue
    const zone = zoneMinutes(place.slice(match.index + match[0].length), text)
    return { minutes: minutes - zone, seconds: Math.min(59, Number(match.groups.s ?? 0)) }
  }
  return null
}

function minutesOf(groups: Readonly<Record<string, string | undefined>>): number | null {
  const written = Number(groups.h)
  const minutes = Number(groups.min ?? 0)
  const half = groups.half
  if (half !== undefined && (written < 1 || written > 12)) return null
  const hours = half === undefined ? written : (written % 12) + (half === 'p' ? 12 : 0)
  return hours > 23 || minutes > 59 ? null : hours * 60 + minutes
}

function zoneMinutes(after: string, text: string): number {
  const numeric = numericZone.exec(after)?.groups
  if (numeric !== undefined) {
    const minutes = Number(numeric.h) * 60 + Number(numeric.min ?? 0)
    return numeric.sign === '-' ? -minutes : minutes
  }
  const name = namedZone.exec(after)?.groups?.name ?? ''
  // « à 18h30 et … »: a zone is written in capitals
  return text.includes(name.toUpperCase()) ? (zoneOffsetMinutes.get(name) ?? 0) : 0
}
