import { printerOf } from '../lines/lines.ts'
import { formatDay } from '../text/dates/date-format.ts'
import type { Language, Quote } from '../types.ts'
import { isolated } from './direction.ts'

const noBreakSpace = '\u00A0'

const unnamed: Readonly<Record<Language, string>> = { fr: 'source', en: 'source' }
export const undated: Readonly<Record<Language, string>> = { fr: 'sans date', en: 'undated' }
const readOn: Readonly<Record<Language, string>> = { fr: ', lu le ', en: ', read on ' }

/** Who printed a quote: the outlet, else the article's title, else « source ». */
export function sourceOf(quote: Quote, language: Language): string {
  return printerOf(quote) ?? unnamed[language]
}

/**
 * « 16 décembre 2024 », "16 December 2024", or « sans date, lu le 16 décembre 2024 », "undated, read on …".
 * The day is the one that the publisher wrote (the date part of the ISO 8601 text), whatever the zone.
 */
export function dateOf(quote: Quote, language: Language): string {
  const day = quote.article.publishedAt?.slice(0, 10) ?? ''
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`))
  if (isDay) return formatDay(day, language)
  const { readAt } = quote.article
  return undated[language] + (readAt === undefined ? '' : readOn[language] + formatDay(readAt, language))
}

/** « Le Courrier, 16 décembre 2024 », "Le Courrier, 16 December 2024", plain text without markup. */
export function attributionOf(quote: Quote, language: Language): string {
  return `${isolated(sourceOf(quote, language))}, ${dateOf(quote, language)}`
}

/**
 * The exact text between the quotation marks of its own language. Text that starts or ends with marks of its own
 * gets no others: quotes stand in a block by themselves on every platform. A direction set in it ends with it.
 */
export function quoted(text: string, language: Language): string {
  const [open, close] = marksFor(text, language)
  return `${open}${isolated(text)}${close}`
}

/** What `quoted` puts before and after a text; both empty when the text brings its own marks. */
export function marksFor(text: string, language: Language): readonly [open: string, close: string] {
  if (bringsMarks(text)) return ['', '']
  return language === 'fr' ? [`«${noBreakSpace}`, `${noBreakSpace}»`] : ['“', '”']
}

/** « Non », a-t-il dit. — Il a dit « non » : marks at an end of their own, which ours would only double. */
function bringsMarks(text: string): boolean {
  return opening.test(text) || closing.test(text)
}

const opening = /^[«“„‹"]/
const closing = /[»”›"]$/
