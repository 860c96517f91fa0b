import cron, { type ScheduledTask } from 'node-cron'

const minute_ms = 60_000
const day_ms = 24 * 60 * minute_ms
/** An edition that was due while the bot was down, or the machine asleep, is made up for within this time. */
const madeUpFor_ms = 36 * 60 * minute_ms
/** What comes round less often than this has no next time that is worth telling. */
const lookedAhead_days = 400

/** When something is due: five fields, as cron has them, in an IANA zone. */
export interface Timetable {
  readonly cron: string
  readonly timeZone: string
}

/** The last minute up to `now` at which it was due; null when there was none in the last 36 hours. */
export function lastDue(timetable: Timetable, now: Date): Date | null {
  const today_ms = floor(wallClock(now.getTime(), timetable.timeZone), day_ms)
  for (let day = 1; day >= -3; day--) {
    for (const wall_ms of timesOfDay(timetable.cron, today_ms + day * day_ms).reverse()) {
      const due_ms = instantOf(wall_ms, timetable.timeZone)
      if (due_ms > now.getTime()) continue
      return due_ms > now.getTime() - madeUpFor_ms ? new Date(due_ms) : null
    }
  }
  return null
}

/** The first minute after `now` at which it is due; null when there is none in the next 400 days. */
export function nextDue(timetable: Timetable, now: Date): Date | null {
  const today_ms = floor(wallClock(now.getTime(), timetable.timeZone), day_ms)
  for (let day = -1; day <= lookedAhead_days; day++) {
    for (const wall_ms of timesOfDay(timetable.cron, today_ms + day * day_ms)) {
      const due_ms = instantOf(wall_ms, timetable.timeZone)
      if (due_ms > now.getTime()) return new Date(due_ms)
    }
  }
  return null
}

/** The minutes of one day at which an expression is due, on a clock that knows no zone, as if it were UTC. */
function timesOfDay(expression: string, start_ms: number): number[] {
  const { times_ms, task } = readExpression(expression)
  const [first_ms] = times_ms
  const isOnDay = first_ms !== undefined && task.match(new Date(start_ms + first_ms))
  return isOnDay ? times_ms.map(time_ms => start_ms + time_ms) : []
}

interface Expression {
  /** From midnight, in order: the same on every day that it falls on. */
  readonly times_ms: readonly number[]
  /** Never started: it only tells on which days the expression falls. */
  readonly task: ScheduledTask
}

const expressions = new Map<string, Expression>()

function readExpression(expression: string): Expression {
  const known = expressions.get(expression)
  if (known !== undefined) return known
  const { minute, hour } = cron.parse(expression)
  const times_ms = hour
    .flatMap(hours => minute.map(minutes => (Number(hours) * 60 + Number(minutes)) * minute_ms))
    .sort((a, b) => a - b)
  const read = { times_ms, task: cron.createTask(expression, () => {}, { timezone: 'Etc/UTC' }) }
  expressions.set(expression, read)
  return read
}

/**
 * When a clock on the wall shows a time, as RFC 5545 (section 3.3.5) has it: the first of two when it is set back, and
 * as late after the jump as it would have been when it is set forward past that time.
 */
function instantOf(wall_ms: number, timeZone: string): number {
  const [before, after] = [-day_ms, day_ms].map(
    shift => wallClock(wall_ms + shift, timeZone) - wall_ms - shift,
  )
  const [first = wall_ms, second = wall_ms] = [before, after].map(offset_ms => wall_ms - (offset_ms ?? 0))
  const isShown = (instant_ms: number) => wallClock(instant_ms, timeZone) === wall_ms
  return !isShown(first) && isShown(second) ? second : first
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** What the clock on the wall shows, to the second, as if it were UTC. */
function wallClock(instant_ms: number, timeZone: string): number {
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, ...fields })
  clocks.set(timeZone, clock)
  const parts = new Map(clock.formatToParts(instant_ms).map(({ type, value }) => [type, Number(value)]))
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'))
}

const fields = {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
  hourCycle: 'h23',
} as const

function floor(value: number, unit: number): number {
  return Math.floor(value / unit) * unit
}
