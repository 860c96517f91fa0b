import type { Precision, TimeSpan } from '../../types.ts'
import { dateOf, dayNumber, dayOfIso, isoDate, monthEnd, monthStart, weekday } from './calendar.ts'

/** Where an expression looks from: the article's day number, or null when nobody knows it. */
export type Reference = number | null

/** « prochain » and "next" look forward, « dernier » and "last" back; null leaves it to the nearest. */
export type Direction = 'past' | 'future' | null
export type Part = 'early' | 'mid' | 'late' | null
export type Unit = 'hour' | 'day' | 'week' | 'month' | 'year'

/**
 * A day or month without its year is the latest one that begins no more than this after the reference: articles
 * announce the coming weeks, and otherwise tell the past.
 */
const futureToleranceDays = 60
/** How far « ces dernières semaines » and the like reach back, in their own units. */
const recentReach: Record<Unit, number> = { hour: 48, day: 7, week: 4, month: 3, year: 3 }
/** Beyond this, « il y a trois millions d’années » tells no date. */
const longestReach: Record<Unit, number> = { hour: 2400, day: 3650, week: 520, month: 1200, year: 900 }
const partDays: Record<'early' | 'mid' | 'late', [from: number, to: number]> = {
  early: [1, 10],
  mid: [11, 20],
  late: [21, 31],
}
const partMonths: Record<'early' | 'mid' | 'late', [from: number, to: number]> = {
  early: [1, 4],
  mid: [5, 8],
  late: [9, 12],
}
const partYears: Record<'early' | 'mid' | 'late', [from: number, to: number]> = {
  early: [0, 3],
  mid: [4, 6],
  late: [7, 9],
}

function timeSpan(start: number, end: number, precision: Precision): TimeSpan {
  return { start: isoDate(start), end: isoDate(end), precision }
}

function within(candidate: number, reference: number, direction: Direction): boolean {
  if (direction === 'past') return candidate < reference
  if (direction === 'future') return candidate > reference
  return candidate <= reference + futureToleranceDays
}

/** The year, among those next to the reference, in which the expression is meant. */
function nearestYear(
  reference: number,
  direction: Direction,
  startIn: (year: number) => number | null,
): number | null {
  const [year] = dateOf(reference)
  const order = direction === 'future' ? [0, 1, 2] : [1, 0, -1, -2, -3, -4]
  for (const offset of order) {
    const start = startIn(year + offset)
    if (start !== null && within(start, reference, direction)) return year + offset
  }
  return null
}

/** « 16 décembre », "Monday, Dec. 16, 2024"; a weekday that fits one year next to the reference decides. */
export function resolveDay(
  month: number,
  day: number,
  year: number | null,
  onWeekday: number | null,
  reference: Reference,
  direction: Direction = null,
): TimeSpan | null {
  const chosen = year ?? chooseYear(month, day, onWeekday, reference, direction)
  const found = chosen === null ? null : dayNumber(chosen, month, day)
  return found === null ? null : timeSpan(found, found, 'day')
}

function chooseYear(
  month: number,
  day: number,
  onWeekday: number | null,
  reference: Reference,
  direction: Direction,
): number | null {
  if (reference === null) return null
  const [year] = dateOf(reference)
  const fitting = [year - 1, year, year + 1].filter(candidate => {
    const start = dayNumber(candidate, month, day)
    return start !== null && weekday(start) === onWeekday
  })
  const [only] = fitting
  if (fitting.length === 1 && only !== undefined) return only
  return nearestYear(reference, direction, candidate => dayNumber(candidate, month, day))
}

/** « juin 2024 », « fin octobre », "early August", "last December". */
export function resolveMonth(
  month: number,
  year: number | null,
  part: Part,
  reference: Reference,
  direction: Direction = null,
): TimeSpan | null {
  const startIn = (candidate: number) =>
    direction === 'past' ? monthEnd(candidate, month) : monthStart(candidate, month)
  const chosen = year ?? (reference === null ? null : nearestYear(reference, direction, startIn))
  if (chosen === null) return null
  const start = monthStart(chosen, month)
  const end = monthEnd(chosen, month)
  if (part === null) return timeSpan(start, end, 'month')
  const [from, to] = partDays[part]
  return timeSpan(start + from - 1, Math.min(end, start + to - 1), 'month')
}

/** A year, or a third of it: « fin 2024 » is September to December. */
export function resolveYear(year: number, part: Part): TimeSpan {
  const [from, to] = part === null ? [1, 12] : partMonths[part]
  return timeSpan(monthStart(year, from), monthEnd(year, to), 'year')
}

/** `count` months from the month `first`: a quarter has the precision of a season, half a year that of a year. */
export function resolveMonths(
  first: number,
  count: number,
  year: number | null,
  reference: Reference,
): TimeSpan | null {
  const startIn = (candidate: number) => monthStart(candidate, first)
  const chosen = year ?? (reference === null ? null : nearestYear(reference, null, startIn))
  if (chosen === null) return null
  const precision = count > 3 ? 'year' : 'season'
  return timeSpan(monthStart(chosen, first), monthEnd(chosen, first + count - 1), precision)
}

/** « les années 1990 », "the 1990s": the ten years from `year`; "the late 1990s" their last three. */
export function resolveDecade(year: number, part: Part = null): TimeSpan {
  const [from, to] = part === null ? [0, 9] : partYears[part]
  return timeSpan(monthStart(year + from, 1), monthEnd(year + to, 12), 'decade')
}

/** Meteorological seasons of the northern hemisphere: spring is March to May; winter is named after its December. */
export function resolveSeason(
  season: 'spring' | 'summer' | 'autumn' | 'winter',
  year: number | null,
  reference: Reference,
  direction: Direction = null,
): TimeSpan | null {
  const first = { spring: 3, summer: 6, autumn: 9, winter: 12 }[season]
  const startIn = (candidate: number) =>
    direction === 'past' ? monthEnd(candidate, first + 2) : monthStart(candidate, first)
  const chosen = year ?? (reference === null ? null : nearestYear(reference, direction, startIn))
  return chosen === null ? null : timeSpan(monthStart(chosen, first), monthEnd(chosen, first + 2), 'season')
}

/** A bare weekday is on or before the reference; « dernier » is before it and « prochain » after it. */
export function resolveWeekday(day: number, reference: Reference, direction: Direction): TimeSpan | null {
  if (reference === null) return null
  const back = (weekday(reference) - day + 7) % 7
  if (direction === 'future') return dayAt(reference + (7 - back))
  return dayAt(reference - (direction === 'past' && back === 0 ? 7 : back))
}

/** The first such weekday that is not before the reference. */
export function resolveWeekdayToCome(day: number, reference: Reference): TimeSpan | null {
  return reference === null ? null : dayAt(reference + ((day - weekday(reference) + 7) % 7))
}

export function dayAt(day: number): TimeSpan {
  return timeSpan(day, day, 'day')
}

/** The day `offset` days after the reference. */
export function resolveOffset(offset: number, reference: Reference): TimeSpan | null {
  return reference === null ? null : dayAt(reference + offset)
}

/** This week, last month, next year: calendar units, weeks from Monday to Sunday. */
export function resolveCalendarUnit(unit: Unit, offset: number, reference: Reference): TimeSpan | null {
  if (reference === null) return null
  const [year, month] = dateOf(reference)
  if (unit === 'year') return resolveYear(year + offset, null)
  if (unit === 'month') {
    return timeSpan(monthStart(year, month + offset), monthEnd(year, month + offset), 'month')
  }
  if (unit !== 'week') return dayAt(reference + offset)
  const monday = reference - weekday(reference) + 1 + 7 * offset
  return timeSpan(monday, monday + 6, 'week')
}

/** « la fin de l’année », "the start of last month": a third of the year or month `offset` away. */
export function resolvePart(
  unit: 'year' | 'month',
  part: Part,
  offset: number,
  reference: Reference,
): TimeSpan | null {
  if (reference === null) return null
  const [year, month] = dateOf(reference)
  if (unit === 'year') return resolveYear(year + offset, part)
  const [inYear, inMonth] = dateOf(monthStart(year, month + offset))
  return resolveMonth(inMonth, inYear, part, reference)
}

/**
 * A Saturday and Sunday. "Last weekend" is the latest that has begun, "next weekend" the one after it; "this weekend"
 * the one that has begun until Wednesday, and the coming one from Thursday on.
 */
export function resolveWeekend(direction: Direction, reference: Reference): TimeSpan | null {
  if (reference === null) return null
  const day = weekday(reference)
  const ahead = direction === 'future' || (direction === null && day >= 4 && day <= 5)
  const saturday = reference - ((day + 1) % 7) + (ahead ? 7 : 0)
  return timeSpan(saturday, saturday + 1, 'day')
}

/** « il y a deux jours », "three weeks ago": the day, or the calendar week, month or year it falls in; ahead if negative. */
export function resolveAgo(count: number, unit: Unit, reference: Reference): TimeSpan | null {
  if (Math.abs(count) > longestReach[unit]) return null
  if (unit === 'hour') return resolveOffset(-Math.round(count / 24), reference)
  return resolveCalendarUnit(unit, -count, reference)
}

/** « ces trois derniers mois », "the past 10 days"; `count` null is « ces dernières semaines ». */
export function resolveLast(count: number | null, unit: Unit, reference: Reference): TimeSpan | null {
  if (reference === null || (count !== null && count > longestReach[unit])) return null
  const reach = count ?? recentReach[unit]
  const [year, month, day] = dateOf(reference)
  if (unit === 'hour') return timeSpan(reference - Math.ceil(reach / 24), reference, 'day')
  if (unit === 'day') return timeSpan(reference - reach, reference, 'day')
  if (unit === 'week') return timeSpan(reference - 7 * reach, reference, 'week')
  const months = unit === 'year' ? 12 * reach : reach
  const start = monthStart(year, month - months)
  const last = monthEnd(year, month - months)
  return timeSpan(Math.min(last, start + day - 1), reference, unit)
}

/** From the start of one to the end of the other, at the coarser precision; null when they are not in order. */
export function resolveRange(from: TimeSpan | null, to: TimeSpan | null): TimeSpan | null {
  if (from === null || to === null || from.start > to.end) return null
  const order: Precision[] = ['minute', 'day', 'week', 'month', 'season', 'year', 'decade']
  const coarser = order.indexOf(from.precision) > order.indexOf(to.precision) ? from.precision : to.precision
  return { start: from.start, end: to.end, precision: coarser }
}

/**
 * « du 28 novembre au 3 décembre 2024 »: the first day takes the year of the second, or the one before when that
 * would put it later.
 */
export function resolveDayRange(
  from: { month: number; day: number; year: number | null },
  to: { month: number; day: number; year: number | null },
  reference: Reference,
): TimeSpan | null {
  const end = resolveDay(to.month, to.day, to.year ?? from.year, null, reference)
  if (end === null) return null
  const endYear = Number(end.end.slice(0, 4))
  const sameYear = resolveDay(from.month, from.day, from.year ?? endYear, null, reference)
  if (sameYear === null || sameYear.start <= end.end || from.year !== null) return resolveRange(sameYear, end)
  return resolveRange(resolveDay(from.month, from.day, endYear - 1, null, reference), end)
}

/** « de novembre à janvier », "from June to August 2024": the first month comes before the second. */
export function resolveMonthRange(
  from: { month: number; year: number | null },
  to: { month: number; year: number | null },
  reference: Reference,
): TimeSpan | null {
  const end = resolveMonth(to.month, to.year, null, reference)
  if (end === null) return null
  const endYear = Number(end.end.slice(0, 4))
  const year = from.year ?? (from.month <= to.month ? endYear : endYear - 1)
  return resolveRange(resolveMonth(from.month, year, null, reference), end)
}

/** « samedi et dimanche »: the second day as a weekday alone would be, the first one before it. */
export function resolveWeekdayRange(
  from: number,
  to: number,
  reference: Reference,
  direction: Direction,
): TimeSpan | null {
  const end = resolveWeekday(to, reference, direction)
  const last = end === null ? null : dayOfIso(end.end)
  return last === null ? null : timeSpan(last - ((to - from + 7) % 7), last, 'day')
}

/** « jeudi 9 »: the latest such day that is not more than the tolerance ahead; null when there is none near. */
export function resolveWeekdayAndDay(onWeekday: number, day: number, reference: Reference): TimeSpan | null {
  if (reference === null) return null
  const [year, month] = dateOf(reference)
  for (const offset of [1, 0, -1, -2, -3]) {
    const start = monthStart(year, month + offset)
    const candidate = start + day - 1
    if (candidate > monthEnd(year, month + offset) || !within(candidate, reference, null)) continue
    if (weekday(candidate) === onWeekday) return dayAt(candidate)
  }
  return null
}
