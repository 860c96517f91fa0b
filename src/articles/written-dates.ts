import {
  type DateOrder,
  dateOrders,
  hasNumericDay,
  regionOrder,
  writtenOrder,
} from '../text/dates/date-order.ts'
import { parseDate } from '../text/dates/dates.ts'
import { detectLanguage } from '../text/language.ts'

/** What tells how a page or a feed writes its dates. */
interface DateEvidence {
  /** What else is written there, dates among it. */
  readonly written: () => readonly string[]
  /** Its language and region as declared: `en-US`. */
  readonly declared: string | null
}

export type DateReader = (written: string) => string | null

/** A day ahead at most, for the clocks and zones of others. */
const ahead_ms = 24 * 3_600_000
const detectedLength = 2_000
/** A shorter text may be a date with its zone: "EST" is a French word too. */
const proseLengthMin = 40
const dateLength = 100

/** No date later than this is believed, ISO 8601. */
export function latestDate(now: Date): string {
  return new Date(now.getTime() + ahead_ms).toISOString()
}

/**
 * Reads the dates of one page, feed or file. A day in numbers that may be two, 11/02/2026, is the one that has come,
 * where only one has; else it is read in the order that the other dates there show, or the language and the region.
 * Where nothing tells, it is no date: null.
 */
export function dateReader(evidence: DateEvidence, now: Date = new Date()): DateReader {
  const latest = latestDate(now)
  let order: DateOrder | null | undefined
  return written => {
    const line = written.trim().slice(0, dateLength)
    const sure = parseDate(line)
    if (sure !== null || !hasNumericDay(line)) return sure
    const possible = dateOrders.filter(one => (parseDate(line, one) ?? 'z') <= latest)
    if (possible.length === 1) return parseDate(line, possible[0] ?? null)
    order ??= orderOf(evidence)
    return parseDate(line, order)
  }
}

/** Whether a date could be read if one knew which of its numbers is the month. */
export function isUndecided(written: string): boolean {
  return parseDate(written) === null && parseDate(written, 'day-first') !== null
}

/** A template's `en-US` is often wrong: a text in French shows that it is. */
function orderOf({ written, declared }: DateEvidence): DateOrder | null {
  const texts = written()
  const shown = writtenOrder(texts)
  if (shown !== null) return shown
  const prose = texts.filter(text => text.length >= proseLengthMin).join('\n')
  const language = detectLanguage(prose.slice(0, detectedLength))
  return language === 'fr' ? 'day-first' : regionOrder(declared)
}
