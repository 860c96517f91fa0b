import {
  resolveDay,
  resolveDayRange,
  resolveDecade,
  resolveMonth,
  resolveMonthRange,
  resolveOffset,
  resolveRange,
  resolveSeason,
  resolveWeekday,
  resolveWeekdayAndDay,
  resolveWeekdayRange,
  resolveWeekdayToCome,
  resolveYear,
} from './date-resolution.ts'
import {
  afterName,
  beginsWithDigit,
  type DateRule,
  datePattern,
  dayOfMonth,
  type Groups,
  lookUp,
  numberOf,
  oneOf,
  yearDigits,
} from './date-rule.ts'
import {
  frenchDays,
  frenchDecades,
  frenchDirections,
  frenchMonths,
  frenchParts,
  frenchSeasons,
  frenchShortMonths,
  frenchWeekdays,
} from './date-words-french.ts'
import { frenchQuarterRules } from './quarters.ts'
import { frenchUnitRules } from './units-french.ts'
import { isToComeInFrench } from './weekdays-to-come.ts'

const fullMonth = oneOf(frenchMonths.keys())
const anyMonth = `(?:${fullMonth}|${oneOf(frenchShortMonths.keys())}\\b\\.?)`
const weekdayName = oneOf(frenchWeekdays.keys())
const anyDay = `(?:${dayOfMonth}|premier)`
const directionWord = oneOf(frenchDirections.keys())
const direction = `(?<direction>${directionWord})`
const part = `(?<part>${oneOf(frenchParts.keys())})`
const partOfDay =
  '(?: (?:matin|midi|soir|apres-midi|en fin de journee|dans la (?:nuit|soiree|matinee|journee)))?'
const weekdays = [...frenchWeekdays.keys()]
const months = [...frenchMonths.keys()]
/** « ils étaient 2024 soldats »: a count of things, not a year. */
const notCounted =
  '(?! (?:soldats|hommes|personnes|morts|blesses|femmes|enfants|civils|victimes|euros|dollars|km|kilometres|metres|tonnes|exemplaires|habitants|voix|chars|refugies|prisonniers|combattants|policiers|militaires|deces|cas))'
const beforeYear =
  "(?<=\\b(?:en|depuis|des|avant|apres|annee|an|ici|jusqu'en|jusqu'a|pour|vers|courant|presidentielle|election|elections|legislatives|municipales|europeennes|jo|jeux olympiques|coupe du monde|mondial|euro|edition|saison|budget|cop|(?:19|20)\\d\\d(?:,| et| ou)) |\\()"
/** After « de »: only where no noun follows that could be counted. */
const afterPlainYear =
  '(?= ?(?:[.,;:)!?\\n»"”]|$)| (?:a|ont|et|ou|avec|par|dans|contre|est|sont|etait|qui|que|lors|puis)\\b)'

const monthOf = (written: string | undefined): number =>
  lookUp(frenchMonths, written) ?? lookUp(frenchShortMonths, written?.replace('.', '')) ?? 0
const dayOf = (written: string | undefined): number => (written === 'premier' ? 1 : Number(written))
const weekdayOf = (written: string | undefined): number | null => lookUp(frenchWeekdays, written)
const directionOf = (groups: Groups) => lookUp(frenchDirections, groups.direction)

const days: DateRule[] = [
  {
    // « lundi 16 décembre 2024 », « le 1er mars », « 12 juin dernier »
    first: [beginsWithDigit, 'premier', ...weekdays],
    pattern: datePattern(
      `(?:(?<w>${weekdayName})(?:, (?:le )?| le | ))?(?<d>${anyDay})(?: ?er)? (?<m>${anyMonth})(?:,? (?:de l'an(?:nee)? )?(?<y>${yearDigits}))?(?: ${direction})?`,
    ),
    resolve: (groups, reference) =>
      resolveDay(
        monthOf(groups.m),
        dayOf(groups.d),
        numberOf(groups.y),
        weekdayOf(groups.w),
        reference,
        directionOf(groups),
      ),
  },
  {
    // « 5 et 6 mars », « du 12 au 15 décembre 2024 », « entre le 28 novembre et le 3 décembre »
    first: [beginsWithDigit, 'premier', 'du', 'entre', 'de', ...weekdays],
    pattern: datePattern(
      `(?:du |(?<both>entre (?:le )?)|de )?(?:${weekdayName} )?(?<d1>${anyDay})(?: ?er)?(?: (?<m1>${anyMonth})(?: (?<y1>${yearDigits}))?)?(?: (?:au|a|jusqu'au) | (?<and>et|ou)(?: le)? | ?- ?)(?:${weekdayName} )?(?<d2>${anyDay}) (?<m2>${anyMonth})(?: (?<y2>${yearDigits}))?`,
    ),
    resolve: (groups, reference) => {
      const to = { month: monthOf(groups.m2), day: dayOf(groups.d2), year: numberOf(groups.y2) }
      const from = {
        month: monthOf(groups.m1 ?? groups.m2),
        day: dayOf(groups.d1),
        year: numberOf(groups.y1),
      }
      // « le 5 et le 12 mars » are two days, « les 5 et 6 mars » a range
      const apart = groups.and !== undefined && groups.both === undefined
      if (apart && (groups.m1 !== undefined || to.day !== from.day + 1)) return undefined
      return resolveDayRange(from, to, reference)
    },
  },
  {
    // « jeudi 9 », of this month or a near one
    first: weekdays,
    pattern: datePattern(`(?<w>${weekdayName}) (?<d>${dayOfMonth})(?! ?(?:h|heures?|:|%|[a-z]{3,}))`),
    resolve: (groups, reference) =>
      resolveWeekdayAndDay(weekdayOf(groups.w) ?? 1, Number(groups.d), reference),
  },
  {
    // « d’ici à vendredi » is the one to come
    first: weekdays,
    pattern: datePattern(`(?<=\\bd'ici (?:a |au )?)(?<w>${weekdayName})${partOfDay}`),
    resolve: (groups, reference) => resolveWeekday(weekdayOf(groups.w) ?? 1, reference, 'future'),
  },
  {
    // « rendra sa décision vendredi »
    first: weekdays,
    pattern: datePattern(`(?<w>${weekdayName})(?! (?:gras|saint|noir))${partOfDay}`),
    accepts: isToComeInFrench,
    resolve: (groups, reference) => resolveWeekdayToCome(weekdayOf(groups.w) ?? 1, reference),
  },
  {
    first: weekdays,
    pattern: datePattern(`(?<w>${weekdayName})(?! (?:gras|saint|noir))${partOfDay}(?: ${direction})?`),
    resolve: (groups, reference) => resolveWeekday(weekdayOf(groups.w) ?? 1, reference, directionOf(groups)),
  },
  {
    // « samedi et dimanche », « de lundi à mercredi », « dans la nuit de jeudi à vendredi »
    first: [...weekdays, 'de', 'entre'],
    pattern: datePattern(
      `(?:de |entre )?(?<w1>${weekdayName})${partOfDay} (?:et|a) (?:le )?(?<w2>${weekdayName})${partOfDay}(?: ${direction})?`,
    ),
    resolve: (groups, reference) =>
      resolveWeekdayRange(
        weekdayOf(groups.w1) ?? 1,
        weekdayOf(groups.w2) ?? 7,
        reference,
        directionOf(groups),
      ),
  },
  {
    first: ['hier', 'avant', 'aujourd', 'demain', 'apres'],
    pattern: datePattern(`(?<word>avant-hier|hier|aujourd'hui|demain|apres-demain)${partOfDay}`),
    resolve: (groups, reference) => resolveOffset(lookUp(frenchDays, groups.word) ?? 0, reference),
  },
  {
    first: ['ce', 'cet', 'cette'],
    pattern: datePattern('(?:ce matin|ce soir|ce midi|cet apres-midi|cette nuit)'),
    resolve: (_, reference) => resolveOffset(0, reference),
  },
]

const monthsAndSeasons: DateRule[] = [
  {
    // « juin 2024 », « fin octobre », « mi-novembre », « début du mois de mars », « janvier prochain »
    first: [...months, ...frenchParts.keys()],
    pattern: datePattern(
      `(?:${part}(?: |-)(?:du )?(?:mois )?(?:de |d')?)?(?<m>${fullMonth})(?: (?:de )?(?<y>${yearDigits})(?! ?-))?(?: ${direction})?`,
    ),
    accepts: written => !/^Mars$/.test(written),
    resolve: (groups, reference) =>
      resolveMonth(
        monthOf(groups.m),
        numberOf(groups.y),
        lookUp(frenchParts, groups.part),
        reference,
        directionOf(groups),
      ),
  },
  {
    first: [...frenchShortMonths.keys()],
    pattern: datePattern(`(?<m>${anyMonth}) (?<y>${yearDigits})`),
    resolve: groups => resolveMonth(monthOf(groups.m), Number(groups.y), null, null),
  },
  {
    first: [...months, 'de', 'd', 'entre'],
    pattern: datePattern(
      `(?:de |d'|(?<both>entre ))?(?<m1>${fullMonth})(?: (?<y1>${yearDigits}))?(?: (?:a|(?<and>et)) | ?- ?)(?<m2>${fullMonth})(?: (?<y2>${yearDigits}))?`,
    ),
    resolve: (groups, reference) => {
      // « en mars et en juin » are two months, « mars et avril » a stretch
      const apart = groups.and !== undefined && groups.both === undefined
      if (apart && monthOf(groups.m2) !== monthOf(groups.m1) + 1) return undefined
      return resolveMonthRange(
        { month: monthOf(groups.m1), year: numberOf(groups.y1) },
        { month: monthOf(groups.m2), year: numberOf(groups.y2) },
        reference,
      )
    },
  },
  {
    // « l’été 2024 », « l’hiver dernier », « cet automne », « au printemps »
    first: ['ete', 'automne', 'hiver', 'printemps', 'cet', 'ce', 'au'],
    pattern: datePattern(
      `(?:(?<season>${oneOf(frenchSeasons.keys())}) (?:(?:de )?(?<y>${yearDigits})(?:[-/](?:19|20)?\\d\\d)?|${direction})|cet (?<season>ete|automne|hiver)|(?:ce|au) (?<season>printemps)(?! (?:de )?${yearDigits}| ${directionWord}))`,
    ),
    resolve: (groups, reference) =>
      resolveSeason(
        lookUp(frenchSeasons, groups.season) ?? 'spring',
        numberOf(groups.y),
        reference,
        directionOf(groups),
      ),
  },
]

const years: DateRule[] = [
  {
    first: [beginsWithDigit],
    pattern: datePattern(`${beforeYear}(?<y>${yearDigits})${notCounted}`),
    resolve: groups => resolveYear(Number(groups.y), null),
  },
  {
    first: [beginsWithDigit],
    pattern: datePattern(`(?<=\\bde )(?<y>(?:19|20)(?!00)\\d\\d)${afterPlainYear}`),
    resolve: groups => resolveYear(Number(groups.y), null),
  },
  {
    first: [beginsWithDigit],
    pattern: datePattern(`(?<y>(?:19|20)\\d\\d)${afterPlainYear}`),
    accepts: afterName,
    resolve: groups => resolveYear(Number(groups.y), null),
  },
  {
    first: [...frenchParts.keys()],
    pattern: datePattern(`${part}(?: |-)(?:de l'annee |de )?(?<y>${yearDigits})${notCounted}`),
    resolve: groups => resolveYear(Number(groups.y), lookUp(frenchParts, groups.part)),
  },
  {
    first: [beginsWithDigit, 'de', 'entre'],
    pattern: datePattern(
      `(?:de |(?<both>entre ))?(?<y1>${yearDigits})(?: (?:a|(?<and>et)) | ?- ?)(?<y2>${yearDigits})${notCounted}`,
    ),
    resolve: groups => {
      const apart = groups.and !== undefined && groups.both === undefined
      if (apart && Number(groups.y2) !== Number(groups.y1) + 1) return undefined
      return (
        resolveRange(resolveYear(Number(groups.y1), null), resolveYear(Number(groups.y2), null)) ?? undefined
      )
    },
  },
  {
    first: ['annees', ...frenchParts.keys()],
    pattern: datePattern(
      `(?:${part} des )?annees (?:(?<y>(?:1[89]|20)\\d0)|(?<short>[1-9]0)|(?<word>${oneOf(frenchDecades.keys())}))`,
    ),
    resolve: groups => {
      const tens = numberOf(groups.short) ?? lookUp(frenchDecades, groups.word) ?? 0
      return resolveDecade(numberOf(groups.y) ?? 1900 + tens, lookUp(frenchParts, groups.part))
    },
  },
]

/** How French writes dates, in folded text. */
export const frenchDateRules: readonly DateRule[] = [
  ...days,
  ...monthsAndSeasons,
  ...frenchQuarterRules,
  ...years,
  ...frenchUnitRules,
]
