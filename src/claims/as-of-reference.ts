import { dayNumber, isoDate, weekday } from '../text/dates/calendar.ts'
import { oneOf } from '../text/dates/date-rule.ts'
import { englishMonths, englishWeekdays } from '../text/dates/date-words-english.ts'
import { frenchMonths, frenchWeekdays } from '../text/dates/date-words-french.ts'
import { fold } from '../text/words/tokens.ts'
import type { Language } from '../types.ts'
import type { ArticleText } from './attribution.ts'

const weekdays = { fr: frenchWeekdays, en: englishWeekdays } as const
const months = { fr: frenchMonths, en: englishMonths } as const
const oneDay = { fr: oneOf(frenchWeekdays.keys()), en: oneOf(englishWeekdays.keys()) } as const
const oneMonth = { fr: oneOf(frenchMonths.keys()), en: oneOf(englishMonths.keys()) } as const
const dated: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(`\\b(${oneDay.fr}) (\\d{1,2})(?:er)? (${oneMonth.fr})\\b(?! \\d{4})`, 'g'),
  en: new RegExp(
    `\\b(${oneDay.en}),? (?:(\\d{1,2}) (${oneMonth.en})|(${oneMonth.en}) (\\d{1,2}))\\b(?!,? \\d{4})`,
    'g',
  ),
}
const yearInText = /\b(?:19|20)\d{2}\b/g
const longestText = 100_000

/**
 * A date to count from when nobody says when the article appeared: « mercredi 4 décembre » is a Wednesday in one
 * year only among those beside the years that the article itself gives. Null when that does not single out one.
 */
export function derivedReference({ text, language }: ArticleText): string | null {
  const folded = fold(text.slice(0, longestText)).replace(/[\n ]+/g, ' ')
  const years = new Set([...folded.matchAll(yearInText)].map(match => Number(match[0])))
  const near = [...new Set([...years].flatMap(year => [year, year + 1]))]
  for (const match of folded.matchAll(dated[language])) {
    const [, name = '', day = match[5] ?? '', month = match[4] ?? ''] = match
    const possible = near
      .map(year => dayNumber(year, months[language].get(month) ?? 0, Number(day)))
      .filter(number => number !== null)
      .filter(number => weekday(number) === weekdays[language].get(name))
    const [only] = possible
    if (only !== undefined && possible.length === 1) return isoDate(only)
  }
  return null
}
