import { fold } from '../words/tokens.ts'
import { dayNumber, fullYear, isoDate } from './calendar.ts'
import { type DateOrder, dayInNumbers } from './date-order.ts'
import { dayOfMonth, oneOf } from './date-rule.ts'
import { englishMonths, englishShortMonths } from './date-words-english.ts'
import { frenchMonths, frenchShortMonths } from './date-words-french.ts'
import { zoneOffsetMinutes } from './time-zones.ts'

const months = new Map([...englishShortMonths, ...frenchShortMonths, ...englishMonths, ...frenchMonths])
const monthName = `(?<m>${oneOf(months.keys())})\\b\\.?`
const longestDate = 200
const earliestYear = 1900
const latestYear = 2100

/** Ways to write the day, the clearest first. */
const days = [
  /(?<!\d)(?<y>\d{4})-(?<n>\d{1,2})-(?<d>\d{1,2})(?!\d)/u,
  /(?<![\d/.])(?<y>\d{4})(?<sign>[/.])(?<n>\d{1,2})\k<sign>(?<d>\d{1,2})(?!\d)/u,
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
const wholeHour = /(?<![\d.+-])(?<h>\d{1,2})(?: ?h\b| ?(?=[ap]\.?m\b))(?: ?(?<half>[ap])\.?m\b)?/u
const numericZone = /^ ?\(?(?:gmt|utc|ut|z)? ?(?<sign>[+-]) ?(?<h>\d{1,2}):?(?<min>\d\d)?/u
/** A time zone database name, or a city whose time is meant: « heure de Paris », "London time". */
const placeZone =
  /^[ ,]{0,2}\(?(?:heure d(?:e |')(?<city>[a-z -]{3,20})|(?<place>[a-z ]{3,20}) time\b|(?<zone>[a-z]+\/[a-z_]+)\b)/u
const zoneOfCity: ReadonlyMap<string, string> = new Map([
  ['paris', 'Europe/Paris'],
  ['bruxelles', 'Europe/Brussels'],
  ['brussels', 'Europe/Brussels'],
  ['geneve', 'Europe/Zurich'],
  ['berlin', 'Europe/Berlin'],
  ['londres', 'Europe/London'],
  ['london', 'Europe/London'],
  ['kiev', 'Europe/Kiev'],
  ['kyiv', 'Europe/Kiev'],
  ['moscou', 'Europe/Moscow'],
  ['moscow', 'Europe/Moscow'],
  ['montreal', 'America/Toronto'],
  ['quebec', 'America/Toronto'],
  ['new york', 'America/New_York'],
  ['washington', 'America/New_York'],
  ['eastern', 'America/New_York'],
  ['pacific', 'America/Los_Angeles'],
])
const namedZone = /^[ ,]{0,2}\(?(?:heure de [a-z]+ )?\(?(?<name>[a-z]{1,4})\b/u

/**
 * Reads the date that a feed or a page gives, in French or English: RFC 822 with named zones, ISO 8601 and its
 * compact and careless forms, asctime, « Publié le 4 décembre 2024 à 18h30 », "December 4, 2024 6:30 pm",
 * 16/12/2024. 04/12/2024 is a day in April or in December: by `order`, or by the weekday written beside it.
 *
 * Gives an ISO 8601 instant in UTC (`2024-12-04T18:30:00.000Z`) when there is a time of day, which is taken for
 * UTC where no zone is written; else the date alone (`2024-12-04`). Ten or thirteen digits alone are a Unix time. Null
 * when there is no such date, when it may be two and nothing tells which, when there is no year, or it is not between
 * 1900 and 2100 (systems write 0001-01-01 for "never").
 */
export function parseDate(text: string, order: DateOrder | null = null): string | null {
  const usual = usualInstant(text)
  if (usual !== null) return usual
  const folded = fold(text.slice(0, longestDate)).replace(/\s+/gu, ' ').trim()
  if (/^\d{10}(?:\d{3})?$/u.test(folded)) return unixTime(folded)
  const found = findDay(folded, order)
  if (found === null) return null
  const time = findTime(folded, found, text)
  if (time === null) return isoDate(found.day)
  const instant = new Date(found.day * 86_400_000 + time.minutes * 60_000 + time.seconds * 1000)
  return instant.toISOString()
}

/** RFC 822 as nearly all feeds write it: `Mon, 16 Dec 2024 12:30:00 +0100`. */
const usualDate =
  /^(?:[a-z]{3}, )?(\d{1,2}) ([a-z]{3}) (20\d\d) ([01]\d|2[0-3]):([0-5]\d):([0-5]\d) (?:gmt|([+-])(\d\d)(\d\d))$/i

function usualInstant(text: string): string | null {
  const [, day, name = '', year, hours, minutes, seconds, sign, ahead = '0', aheadMinutes = '0'] =
    usualDate.exec(text) ?? []
  const month = months.get(name.toLowerCase())
  const days = month === undefined ? null : dayNumber(Number(year), month, Number(day))
  if (days === null) return null
  const zone = Number(ahead) * 60 + Number(aheadMinutes)
  const utc = Number(hours) * 60 + Number(minutes) - (sign === '-' ? -zone : zone)
  return new Date(days * 86_400_000 + utc * 60_000 + Number(seconds) * 1000).toISOString()
}

/** In seconds or in milliseconds since 1970. */
function unixTime(digits: string): string | null {
  const instant = new Date(Number(digits.padEnd(13, '0')))
  return instant.getUTCFullYear() > latestYear ? null : instant.toISOString()
}

interface FoundDay {
  /** Days since 1970. */
  readonly day: number
  readonly index: number
  readonly end: number
}

function findDay(folded: string, order: DateOrder | null): FoundDay | null {
  for (const pattern of days) {
    const match = pattern.exec(folded)
    if (match?.groups === undefined) continue
    const day = dayOfGroups(match.groups, folded, order)
    const year = day === null ? 0 : Number(isoDate(day).slice(0, 4))
    if (day === null || year < earliestYear || year > latestYear) continue
    return { day, index: match.index, end: match.index + match[0].length }
  }
  return null
}

function dayOfGroups(
  groups: Readonly<Record<string, string | undefined>>,
  folded: string,
  order: DateOrder | null,
): number | null {
  const { a, b, d, m, n } = groups
  const year = groups.y ?? ''
  if (a !== undefined && b !== undefined) return dayInNumbers([a, b, year], groups.sign ?? '', folded, order)
  const month = n === undefined ? (months.get(m ?? '') ?? 0) : Number(n)
  return dayNumber(fullYear(year), month, Number(d))
}

/** The time of day after the date, inside it (asctime) or before it, with its zone; null when there is none. */
function findTime(
  folded: string,
  { day, index, end }: FoundDay,
  text: string,
): { minutes: number; seconds: number } | null {
  const inside = folded.slice(index, end)
  const places = [folded.slice(end), inside.includes(':') ? inside : '', folded.slice(0, index)]
  for (const place of places) {
    const match = clock.exec(place) ?? compactClock.exec(place) ?? wholeHour.exec(place)
    if (match?.groups === undefined) continue
    const minutes = minutesOf(match.groups)
    if (minutes === null) continue
    const after = place.slice(match.index + match[0].length)
    const zone = placeMinutes(after, day, minutes) ?? zoneMinutes(after, text)
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
  // ISO 8601 writes the end of a day as 24:00.
  return hours > 24 || minutes > 59 || (hours === 24 && minutes > 0) ? null : hours * 60 + minutes
}

/** How far ahead of UTC a place's clock is at that time of that day; null where no place is named. */
function placeMinutes(after: string, day: number, minutes: number): number | null {
  const { city, place, zone } = placeZone.exec(after)?.groups ?? {}
  const timeZone = zone ?? zoneOfCity.get((city ?? place ?? '').trim())
  const clockThere = timeZone === undefined ? null : clockOf(timeZone)
  if (clockThere === null) return null
  const parts = clockThere.formatToParts(new Date(day * 86_400_000 + minutes * 60_000))
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const written = /(?<sign>[+-])(?<h>\d\d):(?<min>\d\d)/u.exec(offset)?.groups
  if (written === undefined) return 0
  const ahead = Number(written.h) * 60 + Number(written.min)
  return written.sign === '-' ? -ahead : ahead
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string): Intl.DateTimeFormat | null {
  const known = clocks.get(timeZone)
  if (known !== undefined) return known
  try {
    const made = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    clocks.set(timeZone, made)
    return made
  } catch {
    return null // Another word with a slash.
  }
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
