import { dayNumber, isoDate, weekday } from '../text/dates/calendar.ts'
import { fold } from '../text/words/tokens.ts'
import type { Language } from '../types.ts'
import type { ArticleText } from './attribution.ts'

const days: Readonly<Record<Language, readonly string[]>> = {
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
  en: 'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
}
const months: Readonly<Record<Language, readonly string[]>> = {
  fr: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' '),
  en: 'january february march april may june july august september october november december'.split(' '),
}
const dated: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(`\\b(${days.fr.join('|')}) (\\d{1,2})(?:er)? (${months.fr.join('|')})\\b(?! \\d{4})`, 'g'),
  en: new RegExp(
    `\\b(${days.en.join('|')}),? (?:(\\d{1,2}) (${months.en.join('|')})|(${months.en.join('|')}) (\\d{1,2}))\\b(?!,? \\d{4})`,
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
      .map(year => dayNumber(year, months[language].indexOf(month) + 1, Number(day)))
      .filter(number => number !== null)
      .filter(number => weekday(number) === weekdayOf(name, language))
    const [only] = possible
    if (only !== undefined && possible.length === 1) return isoDate(only)
  }
  return null
}

const monday = dayNumber(2024, 1, 1) ?? 0

/** The number that `weekday` gives for a day of that name; 1 January 2024 was a Monday. */
function weekdayOf(name: string, language: Language): number {
  return weekday(monday + days[language].indexOf(name))
}
