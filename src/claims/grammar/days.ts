import { englishDays, englishMonths, englishWeekdays } from '../../text/dates/date-words-english.ts'
import { frenchDays, frenchMonths, frenchWeekdays } from '../../text/dates/date-words-french.ts'

const days = new Set(
  [frenchWeekdays, englishWeekdays, frenchDays, englishDays].flatMap(names => [...names.keys()]),
)

/** « lundi », "yesterday": the folded name of a day. */
export function isDay(form: string): boolean {
  return days.has(form)
}

/** « mars », "October": the folded name of a month. */
export function isMonth(form: string): boolean {
  return frenchMonths.has(form) || englishMonths.has(form)
}
