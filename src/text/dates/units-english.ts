import {
  resolveAgo,
  resolveCalendarUnit,
  resolveLast,
  resolvePart,
  resolveWeekend,
  type Unit,
} from './date-resolution.ts'
import {
  beginsWithDigit,
  countOf,
  type DateRule,
  datePattern,
  type Groups,
  lookUp,
  oneOf,
} from './date-rule.ts'
import { englishCounts, englishDirections, englishParts, englishUnits } from './date-words-english.ts'

const unit = `(?<unit>${oneOf(englishUnits.keys())})`
const count = `(?<count>\\d{1,4}|${oneOf(englishCounts.keys())})`
const directionOf = (groups: Groups) => lookUp(englishDirections, groups.direction)
const unitOf = (groups: Groups): Unit => lookUp(englishUnits, groups.unit) ?? 'day'

/** How English tells times from the article’s own by their unit: weeks, months, years, weekends. */
export const englishUnitRules: readonly DateRule[] = [
  {
    // "last week", "this month", "next year", "last weekend"
    first: ['last', 'this', 'next', 'over'],
    pattern: datePattern(
      '(?:(?<direction>last|this|next) (?:(?<unit>week|month|year)|(?<weekend>weekend))|over the (?<past>weekend))',
    ),
    resolve: (groups, reference) => {
      if (groups.past !== undefined) return resolveWeekend('past', reference)
      const direction = directionOf(groups)
      if (groups.weekend !== undefined) return resolveWeekend(direction, reference)
      return resolveCalendarUnit(
        unitOf(groups),
        direction === 'past' ? -1 : direction === 'future' ? 1 : 0,
        reference,
      )
    },
  },
  {
    // "the end of the year", "the start of last month"
    first: ['the', 'beginning', 'start', 'middle', 'end'],
    pattern: datePattern(
      '(?:the )?(?<part>beginning|start|middle|end) of (?:the|(?<direction>last|next|this)) (?<unit>year|month)',
    ),
    resolve: (groups, reference) => {
      const direction = directionOf(groups)
      const offset = direction === 'past' ? -1 : direction === 'future' ? 1 : 0
      const part = lookUp(englishParts, groups.part)
      return resolvePart(groups.unit === 'month' ? 'month' : 'year', part, offset, reference)
    },
  },
  {
    // "the past three weeks", "the last 10 days", "recent months"
    first: ['the', 'past', 'last', 'these', 'recent'],
    pattern: datePattern(
      `(?:(?:(?:the|these) )?(?:past|last) (?:few |couple of |several )?(?:${count} )?${unit}|recent (?<unit>days|weeks|months|years))(?! of\\b)`,
    ),
    resolve: (groups, reference) =>
      resolveLast(countOf(englishCounts, groups.count), unitOf(groups), reference),
  },
  {
    // "three days ago"; "a few days ago" is a date that nobody can tell
    first: [beginsWithDigit, ...englishCounts.keys(), 'several', 'few', 'some'],
    pattern: datePattern(
      `(?:a hundred|${count}|(?:a )?few|several|some|a couple of) ${unit} (?:ago|earlier this|(?<ahead>from now|hence))`,
    ),
    resolve: (groups, reference) => {
      const number = countOf(englishCounts, groups.count)
      const sign = groups.ahead === undefined ? 1 : -1
      return number === null ? null : resolveAgo(sign * number, unitOf(groups), reference)
    },
  },
]
