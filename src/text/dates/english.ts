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
  englishDays,
  englishDirections,
  englishMonths,
  englishParts,
  englishSeasons,
  englishShortMonths,
  englishShortWeekdays,
  englishWeekdays,
} from './date-words-english.ts'
import { englishQuarterRules } from './quarters.ts'
import { englishUnitRules } from './units-english.ts'
import { isToComeInEnglish } from './weekdays-to-come.ts'

const fullMonth = oneOf(englishMonths.keys())
const anyMonth = `(?:${fullMonth}|${oneOf(englishShortMonths.keys())}\\b\\.?)`
const weekdayName = oneOf(englishWeekdays.keys())
const anyWeekday = `(?:${weekdayName}|${oneOf(englishShortWeekdays.keys())}\\b\\.?)`
const anyDay = `${dayOfMonth}`
const ordinal = '(?:st|nd|rd|th)?'
const part = `(?:(?<part>early|mid|late)(?: in | |-)|the (?<part>beginning|start|middle|end) of )`
const partOfDay = '(?: (?:morning|afternoon|evening|night))?'
const weekdays = [...englishWeekdays.keys(), ...englishShortWeekdays.keys()]
const noFeast = '(?<!\\b(?:black|good|bloody|super|ash|palm|easter|cyber|boxing|shrove) )'
const plainWeekday = `(?<w>${weekdayName})${partOfDay}(?! (?:times|telegraph|express|mirror|mail|post|herald)\\b)`
const months = [...englishMonths.keys(), ...englishShortMonths.keys()]
const and = '(?: (?:to|(?<apart>and|or)|through|until) | ?- ?)'
const opener = '(?:from |(?<both>between ))?'
const era = '(?:a\\.?d\\.? )?'
const notCounted =
  '(?! (?:soldiers|troops|people|men|women|children|civilians|dead|deaths|killed|wounded|injured|casualties|victims|dollars|euros|pounds|km|kilometres|kilometers|miles|metres|meters|tons|tonnes|copies|votes|tanks|refugees|prisoners|fighters|officers|cases|others|more|were|have)\\b)'
const beforeYear =
  '(?<=\\b(?:in|since|until|till|by|before|after|during|from|year|circa|around|through|throughout|early|late|mid|to|a\\.d\\.|ad|(?:19|20)\\d\\d(?:,| and| or)) |\\()'
const afterPlainYear =
  '(?= ?(?:[.,;:)!?\\n»"”]|$)| (?:and|or|was|is|when|that|which|by|with|in|on|at|to|has|had|against)\\b)'
/** "the 2024 election", "a 2012 study", "the 2015 protests": no plural of things that are counted behind it. */
const yearlyEvent =
  '(?= (?:(?:census|crisis|congress|elections|olympics|games|midterms|attacks|protests|primaries|finals|playoffs|riots|accords|talks|sanctions|fires|floods|championships|awards)\\b|(?!(?:people|men|women|children|police|staff|crew|dead|more|or|and|to|in|of|on|at|by|ton|tonne|mile|metre|meter|kilometre|foot|feet|pound|dollar|euro|square|million|thousand|km|kg|odd|strong|north|south|mostly)\\b)[a-z]{3,}(?<![^s]s)\\b))'

const monthOf = (written: string | undefined): number =>
  lookUp(englishMonths, written) ?? lookUp(englishShortMonths, written?.replace('.', '')) ?? 0
const weekdayOf = (written: string | undefined): number | null =>
  lookUp(englishWeekdays, written) ?? lookUp(englishShortWeekdays, written?.replace('.', ''))
const directionOf = (groups: Groups) => lookUp(englishDirections, groups.direction)
/** "may" and "march" are verbs, "mar", "sun" and "sat" words; a month begins with a capital. */
const hasCapitalMonth = (written: string): boolean => !/\b(?:may|march|mar|dec|jan)\b/.test(written)

/** "April Jones" */
function isFirstName(written: string, before: string, after: string): boolean {
  const afterPreposition = /\b(?:in|since|until|by|from|of|for|to|last|next|this|early|late) $/i.test(before)
  return /^(?:April|June|August)$/.test(written) && /^ \p{Lu}\p{Ll}/u.test(after) && !afterPreposition
}

const days: DateRule[] = [
  {
    // "Monday, December 16, 2024", "Dec. 16"
    first: [...weekdays, ...months],
    pattern: datePattern(
      `(?:(?<w>${anyWeekday}),? )?(?<m>${anyMonth}) (?<d>${anyDay})${ordinal}(?:,? (?<y>${yearDigits}))?`,
    ),
    accepts: hasCapitalMonth,
    resolve: dayOfGroups,
  },
  {
    // "Monday 16 December 2024", "the 16th of December"
    first: [...weekdays, beginsWithDigit],
    pattern: datePattern(
      `(?:(?<w>${anyWeekday}),? (?:the )?)?(?<d>${anyDay})${ordinal} (?:of )?(?<m>${anyMonth})(?:,? (?<y>${yearDigits}))?`,
    ),
    accepts: hasCapitalMonth,
    resolve: dayOfGroups,
  },
  {
    // "December 12-15, 2024", "between January 28 and February 3"
    first: [...months, 'from', 'between'],
    pattern: datePattern(
      `${opener}(?<m1>${anyMonth}) (?<d1>${anyDay})${ordinal}(?:,? (?<y1>${yearDigits}))?${and}(?:(?<m2>${anyMonth}) )?(?<d2>${anyDay})${ordinal}(?:,? (?<y2>${yearDigits}))?(?! (?:of )?${anyMonth})`,
    ),
    accepts: hasCapitalMonth,
    resolve: (groups, reference) => dayRange({ ...groups, m2: groups.m2 ?? groups.m1 }, reference),
  },
  {
    // "12-15 December 2024", "from 28 November to 3 December"
    first: [beginsWithDigit, 'from', 'between'],
    pattern: datePattern(
      `${opener}(?:the )?(?<d1>${anyDay})${ordinal}(?: (?<m1>${anyMonth})(?: (?<y1>${yearDigits}))?)?${and}(?:the )?(?<d2>${anyDay})${ordinal} (?:of )?(?<m2>${anyMonth})(?:,? (?<y2>${yearDigits}))?`,
    ),
    accepts: hasCapitalMonth,
    resolve: (groups, reference) => dayRange({ ...groups, m1: groups.m1 ?? groups.m2 }, reference),
  },
  {
    // "will rule on Friday"
    first: weekdays,
    pattern: datePattern(`${noFeast}${plainWeekday}`),
    accepts: isToComeInEnglish,
    resolve: (groups, reference) => resolveWeekdayToCome(weekdayOf(groups.w) ?? 1, reference),
  },
  {
    first: [...weekdays, 'last', 'next', 'this'],
    pattern: datePattern(`${noFeast}(?:(?<direction>last|next|this) )?${plainWeekday}`),
    accepts: written => /[A-Z]/.test(written.replace(/^(?:Last|Next|This) /, '')),
    resolve: (groups, reference) => resolveWeekday(weekdayOf(groups.w) ?? 1, reference, directionOf(groups)),
  },
  {
    first: [...weekdays, 'from', 'between'],
    pattern: datePattern(`${opener}(?<w1>${weekdayName})${partOfDay}${and}(?<w2>${weekdayName})${partOfDay}`),
    resolve: (groups, reference) =>
      resolveWeekdayRange(weekdayOf(groups.w1) ?? 1, weekdayOf(groups.w2) ?? 7, reference, null),
  },
  {
    first: ['the', 'yesterday', 'today', 'tonight', 'tomorrow', 'last', 'this', 'earlier', 'later', 'day'],
    pattern: datePattern(
      `(?:(?<twice>the day before yesterday|day after tomorrow)|(?:earlier |later )?(?<word>yesterday|today|tonight|tomorrow)${partOfDay}|(?<last>last night)|this (?:morning|afternoon|evening))`,
    ),
    resolve: (groups, reference) => {
      if (groups.twice !== undefined)
        return resolveOffset(groups.twice.endsWith('yesterday') ? -2 : 2, reference)
      const offset = groups.last === undefined ? (lookUp(englishDays, groups.word) ?? 0) : -1
      return resolveOffset(offset, reference)
    },
  },
]

function dayOfGroups(groups: Groups, reference: number | null) {
  return resolveDay(monthOf(groups.m), Number(groups.d), numberOf(groups.y), weekdayOf(groups.w), reference)
}

/** "5 and 12 May" are two days, "5 and 6 May" and "between 5 and 12 May" a stretch. */
function areApart(groups: Groups, distance: number): boolean {
  return groups.apart !== undefined && groups.both === undefined && distance !== 1
}

function dayRange(groups: Groups, reference: number | null) {
  const sameMonth = groups.m1 === groups.m2
  if (areApart(groups, sameMonth ? Number(groups.d2) - Number(groups.d1) : 0)) return undefined
  const from = { month: monthOf(groups.m1), day: Number(groups.d1), year: numberOf(groups.y1) }
  const to = { month: monthOf(groups.m2), day: Number(groups.d2), year: numberOf(groups.y2) }
  return resolveDayRange(from, to, reference)
}

const monthsAndSeasons: DateRule[] = [
  {
    // "June 2024", "Sept. 2023"
    first: months,
    pattern: datePattern(`(?<m>${anyMonth})(?:,| of)? (?<y>${yearDigits})`),
    accepts: hasCapitalMonth,
    resolve: (groups, reference) => resolveMonth(monthOf(groups.m), Number(groups.y), null, reference),
  },
  {
    // "late October", "mid-November 2024", "the end of March", "last December"
    first: ['early', 'mid', 'late', 'the', 'last', 'next', 'this'],
    pattern: datePattern(
      `(?:${part}|(?<direction>last|next|this) )(?<m>${fullMonth})(?:,? (?<y>${yearDigits}))?`,
    ),
    accepts: hasCapitalMonth,
    resolve: (groups, reference) =>
      resolveMonth(
        monthOf(groups.m),
        numberOf(groups.y),
        lookUp(englishParts, groups.part),
        reference,
        directionOf(groups),
      ),
  },
  {
    // "in January": a month alone only after a preposition, since May and March are names and verbs too
    first: [...englishMonths.keys()],
    pattern: datePattern(
      `(?:(?<=\\b(?:in|since|until|till|by|before|after|during|from|of|for|to|and|through|between) )(?<m>${fullMonth})|(?<m>january|february|april|june|july|august|september|october|november|december))`,
    ),
    accepts: (written, before, after) =>
      /^(?:[A-Z][a-z]+|[A-Z]+)$/.test(written) && !isFirstName(written, before, after),
    resolve: (groups, reference) => resolveMonth(monthOf(groups.m), null, null, reference),
  },
  {
    first: [...englishMonths.keys(), 'from', 'between'],
    pattern: datePattern(
      `${opener}(?<m1>${fullMonth})(?:,? (?<y1>${yearDigits}))?${and}(?<m2>${fullMonth})(?:,? (?<y2>${yearDigits}))?`,
    ),
    accepts: hasCapitalMonth,
    resolve: (groups, reference) => {
      if (areApart(groups, monthOf(groups.m2) - monthOf(groups.m1))) return undefined
      return resolveMonthRange(
        { month: monthOf(groups.m1), year: numberOf(groups.y1) },
        { month: monthOf(groups.m2), year: numberOf(groups.y2) },
        reference,
      )
    },
  },
  {
    // "the summer of 2024", "last winter", "this spring"
    first: ['spring', 'summer', 'autumn', 'fall', 'winter', 'last', 'this', 'next'],
    pattern: datePattern(
      `(?:(?<season>${oneOf(englishSeasons.keys())}) (?:of )?(?<y>${yearDigits})(?:[-/](?:19|20)?\\d\\d)?|(?<direction>last|this|next) (?<season>${oneOf(englishSeasons.keys())}))`,
    ),
    resolve: (groups, reference) =>
      resolveSeason(
        lookUp(englishSeasons, groups.season) ?? 'spring',
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
    pattern: datePattern(
      `(?:(?<=\\bof )(?<y>(?:19|20)(?!00)\\d\\d)${afterPlainYear}|(?<=\\b(?:the|a|his|her|its|their|our|'s) )(?<y>(?:19|20)\\d\\d)${yearlyEvent})`,
    ),
    resolve: groups => resolveYear(Number(groups.y), null),
  },
  {
    first: [beginsWithDigit],
    pattern: datePattern(`(?<y>(?:19|20)\\d\\d)${afterPlainYear}`),
    accepts: afterName,
    resolve: groups => resolveYear(Number(groups.y), null),
  },
  {
    first: ['early', 'mid', 'late', 'the'],
    pattern: datePattern(`${part}(?<y>${yearDigits})${notCounted}`),
    resolve: groups => resolveYear(Number(groups.y), lookUp(englishParts, groups.part)),
  },
  {
    first: [beginsWithDigit, 'from', 'between'],
    pattern: datePattern(
      `${opener}${era}(?<y1>${yearDigits})(?: (?:to|(?<apart>and)) | ?- ?)(?<y2>${yearDigits})${notCounted}`,
    ),
    resolve: groups => {
      if (areApart(groups, Number(groups.y2) - Number(groups.y1))) return undefined
      return (
        resolveRange(resolveYear(Number(groups.y1), null), resolveYear(Number(groups.y2), null)) ?? undefined
      )
    },
  },
  {
    first: [beginsWithDigit, 'early', 'mid', 'late', 'the'],
    pattern: datePattern(
      `(?:(?<part>early|mid|late)(?: in the | |-)|the (?<part>beginning|start|middle|end) of the )?(?:(?<y>(?:1[89]|20)\\d0)'?s|'?(?<short>[2-9]0)'?s)`,
    ),
    resolve: groups =>
      resolveDecade(numberOf(groups.y) ?? 1900 + Number(groups.short), lookUp(englishParts, groups.part)),
  },
]

/** How English writes dates, in folded text. */
export const englishDateRules: readonly DateRule[] = [
  ...days,
  ...monthsAndSeasons,
  ...englishQuarterRules,
  ...years,
  ...englishUnitRules,
]
