import type { TimeSpan } from '../../types.ts'
import {
  resolveAgo,
  resolveCalendarUnit,
  resolveLast,
  resolvePart,
  resolveWeekend,
  type Unit,
} from './date-resolution.ts'
import { countOf, type DateRule, datePattern, type Groups, lookUp, oneOf } from './date-rule.ts'
import { frenchCounts, frenchDirections, frenchParts, frenchUnits } from './date-words-french.ts'

const unit = `(?<unit>${oneOf(frenchUnits.keys())})`
const count = `(?<count>\\d{1,4}|${oneOf(frenchCounts.keys())})`
const direction = `(?<direction>${oneOf(frenchDirections.keys())})`
const part = `(?<part>${oneOf(frenchParts.keys())})`
const directionOf = (groups: Groups) => lookUp(frenchDirections, groups.direction)
const unitOf = (written: string | undefined): Unit => lookUp(frenchUnits, written) ?? 'day'

/** How French tells times from the article’s own by their unit: weeks, months, years, weekends. */
export const frenchUnitRules: readonly DateRule[] = [
  {
    // « cette semaine », « le mois dernier », « l’an prochain »
    first: ['cette', 'ce', 'semaine', 'mois', 'an', 'annee'],
    pattern: datePattern(
      `(?:(?:cette (?<current>semaine|annee)|ce (?<current>mois))(?:-ci)?|(?<unit>semaine|mois|an|annee) ${direction})`,
    ),
    resolve: (groups, reference) => {
      if (groups.current !== undefined) return resolveCalendarUnit(unitOf(groups.current), 0, reference)
      return resolveCalendarUnit(unitOf(groups.unit), directionOf(groups) === 'future' ? 1 : -1, reference)
    },
  },
  {
    // « la fin de l’année », « début du mois dernier », « en fin d’année »
    first: [...frenchParts.keys()],
    pattern: datePattern(
      `${part} (?:de l'(?<unit>annee)|d'(?<unit>annee)|du (?<unit>mois))(?: ${direction})?`,
    ),
    resolve: (groups, reference) => {
      const told = directionOf(groups)
      const offset = told === 'past' ? -1 : told === 'future' ? 1 : 0
      const unit = groups.unit === 'mois' ? 'month' : 'year'
      return resolvePart(unit, lookUp(frenchParts, groups.part), offset, reference)
    },
  },
  {
    first: ['ce', 'week', 'durant', 'au'],
    pattern: datePattern(
      `(?:ce week-?end(?: ${direction})?|week-?end ${direction}|(?<past>(?:durant|au cours du|au cours de) (?:le |ce )?week-?end))`,
    ),
    resolve: (groups, reference) =>
      resolveWeekend(groups.past === undefined ? directionOf(groups) : 'past', reference),
  },
  {
    // « ces dernières semaines », « les trois derniers mois », « les dernières 24 heures », « depuis deux ans »
    first: ['ces', 'les', 'des', 'depuis'],
    pattern: datePattern(
      `(?:(?:ces|des) derni(?:er|ere)s ${unit}|(?:ces|les|des) ${count} derni(?:er|ere)s ${unit}|(?:ces|les|des) dernieres ${count} ${unit}|depuis ${count} ${unit})(?! d(?:e|u|es)\\b| d')`,
    ),
    resolve: (groups, reference) =>
      resolveLast(countOf(frenchCounts, groups.count), unitOf(groups.unit), reference),
  },
  {
    // « dans dix jours »; « dans quelques semaines » is a date that nobody can tell
    first: ['dans'],
    pattern: datePattern(
      `dans (?:(?:environ|pres de|moins de|a peine) )?(?:${count}|quelques|plusieurs) ${unit}(?! d(?:e|u|es)\\b| d')`,
    ),
    resolve: (groups, reference): TimeSpan | null => {
      const number = countOf(frenchCounts, groups.count)
      return number === null ? null : resolveAgo(-number, unitOf(groups.unit), reference)
    },
  },
  {
    // « il y a deux jours »; « il y a quelques jours » is a date that nobody can tell
    first: ['il', 'voila'],
    pattern: datePattern(
      `(?:il y a|voila) (?:(?:environ|pres de|plus de|moins de|a peine|deja|tout juste) )?(?:${count}|quelques|plusieurs|une dizaine de|une quinzaine de|une vingtaine de) ${unit}(?! de\\b)`,
    ),
    resolve: (groups, reference): TimeSpan | null => {
      const number = countOf(frenchCounts, groups.count)
      return number === null ? null : resolveAgo(number, unitOf(groups.unit), reference)
    },
  },
]
