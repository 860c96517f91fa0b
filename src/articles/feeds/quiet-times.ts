/**
 * When a feed asks not to be read: hours of the day (0 to 23) and days of the week (0 is Sunday), in UTC. RSS 2.0,
 * `skipHours` and `skipDays`: https://www.rssboard.org/rss-specification
 */
export interface QuietTimes {
  readonly hours: readonly number[]
  readonly days: readonly number[]
}

const dayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const hour_ms = 3_600_000
const hoursOfWeek = 168

/** The quiet times of written hours and days; null where none can be read. RSS 0.91 writes midnight as 24. */
export function quietTimes(hours: readonly string[], days: readonly string[]): QuietTimes | null {
  const written = hours.map(hour => hour.trim()).filter(hour => /^(?:1?\d|2[0-4]|0\d)$/.test(hour))
  const quiet = {
    hours: ascending(written.map(hour => Number(hour) % 24)),
    days: ascending(days.map(day => dayNames.indexOf(day.trim().toLowerCase())).filter(day => day !== -1)),
  }
  return quiet.hours.length === 0 && quiet.days.length === 0 ? null : quiet
}

function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((one, other) => one - other)
}

/** A time, or, where that is quiet, the first hour after it that is not. A feed that is always quiet is not obeyed. */
export function afterQuiet(time: Date, quiet: QuietTimes | null): Date {
  if (quiet === null || !isQuiet(time, quiet)) return time
  const start = Math.floor(time.getTime() / hour_ms) * hour_ms
  for (let hours = 1; hours <= hoursOfWeek; hours += 1) {
    const next = new Date(start + hours * hour_ms)
    if (!isQuiet(next, quiet)) return next
  }
  return time
}

function isQuiet(time: Date, { hours, days }: QuietTimes): boolean {
  return hours.includes(time.getUTCHours()) || days.includes(time.getUTCDay())
}
