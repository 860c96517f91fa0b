import type { Language, Span, TimeSpan } from '../../types.ts'
import { alignedFold } from '../aligned-fold.ts'
import { dayOfIso } from './calendar.ts'
import type { Reference } from './date-resolution.ts'
import { beginsWithDigit, type DateRule } from './date-rule.ts'
import { englishDateRules } from './english.ts'
import { frenchDateRules } from './french.ts'
import { numericDateRules } from './numeric.ts'

export { parseDate } from './feed-dates.ts'

export interface DateMention {
  /** The words of the date, without the preposition or article before it; « du … au … » and "from … to …" whole. */
  readonly span: Span
  /** Null when it cannot be told, as when a year is missing and there is no reference. */
  readonly time: TimeSpan | null
}

/** English is written with the day first in London and the month first in Washington. */
const rulesByFirstWord = {
  fr: indexRules([...frenchDateRules, ...numericDateRules('day-first')]),
  en: indexRules([...englishDateRules, ...numericDateRules(null)]),
}
/** What `accepts` of a rule sees before the expression. */
const contextLength = 80
const words = /[\p{L}\p{N}]+/gu

function indexRules(rules: readonly DateRule[]): ReadonlyMap<string, readonly DateRule[]> {
  const index = new Map<string, DateRule[]>()
  for (const rule of rules) {
    for (const word of rule.first) index.set(word, [...(index.get(word) ?? []), rule])
  }
  return index
}

/**
 * The dates and periods of `text`, in order and without overlap: days, months, seasons, years, weekdays, ranges,
 * and what is told from the article's own date (« hier », "last month", « ces dernières semaines »). A duration
 * (« en 24 heures », "for two weeks") is no date.
 *
 * `reference` is the article's date, an ISO 8601 date or instant: a day or month without its year is the latest
 * that begins no more than 60 days after it, a bare weekday is on or before it, or the next one in a clause about the
 * future. Without it only what gives its own year is told.
 */
export function findDates(text: string, language: Language, reference: string | null): DateMention[] {
  const { folded, offset } = alignedFold(text)
  const day = reference === null ? null : dayOfIso(reference)
  const mentions: DateMention[] = []
  words.lastIndex = 0
  for (let word = words.exec(folded); word !== null; word = words.exec(folded)) {
    const first = word[0] < ':' ? beginsWithDigit : word[0]
    const rules = rulesByFirstWord[language].get(first)
    const match = rules === undefined ? null : longest(rules, text, folded, offset, word.index, day)
    if (match === null) continue
    mentions.push({ span: [offset(word.index), offset(match.end)], time: match.time })
    words.lastIndex = match.end
  }
  return mentions
}

function longest(
  rules: readonly DateRule[],
  text: string,
  folded: string,
  offset: (index: number) => number,
  index: number,
  reference: Reference,
): { end: number; time: TimeSpan | null } | null {
  let best: { end: number; time: TimeSpan | null } | null = null
  for (const rule of rules) {
    rule.pattern.lastIndex = index
    const match = rule.pattern.exec(folded)
    if (match === null || rule.pattern.lastIndex <= (best?.end ?? 0)) continue
    const end = rule.pattern.lastIndex
    const start = offset(index)
    const before = text.slice(Math.max(0, start - contextLength), start)
    if (
      rule.accepts !== undefined &&
      !rule.accepts(
        text.slice(start, offset(end)),
        before,
        text.slice(offset(end), offset(end) + contextLength),
      )
    )
      continue
    const time = rule.resolve(match.groups ?? {}, reference)
    if (time !== undefined) best = { end, time }
  }
  return best
}
