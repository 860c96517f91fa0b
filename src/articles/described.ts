import type { ArticleInput } from '../types.ts'
import { hostOf, languageCode, plainLine, webAddress } from './plain.ts'
import { type ReadItem, read, unread } from './read-item.ts'
import { writersOf } from './writers.ts'
import { type DateReader, dateReader, isUndecided } from './written-dates.ts'

/** What a person writes about an article, in front matter or a line of JSON. */
interface Description {
  readonly title?: string | null | undefined
  readonly url?: string | null | undefined
  readonly outlet?: string | null | undefined
  readonly author?: string | null | undefined
  readonly published?: string | null | undefined
  readonly updated?: string | null | undefined
  readonly language?: string | null | undefined
}

/**
 * The article as described; what the description leaves out stays as found. A date or an address that cannot be read
 * is reported next to the article, which is read without it.
 */
export function* describe(input: ArticleInput, description: Description): Generator<ReadItem> {
  const url = webAddress(description.url, null)
  const readDate = describedDates(input, description)
  const publishedAt = dateOf(description.published, readDate)
  const updatedAt = dateOf(description.updated, readDate)
  yield read({
    ...input,
    title: plainLine(description.title) ?? input.title,
    url: url ?? input.url,
    outlet: plainLine(description.outlet) ?? input.outlet ?? hostOf(url),
    author: writersOf(plainLine(description.author)) ?? input.author,
    publishedAt: publishedAt ?? input.publishedAt,
    updatedAt: updatedAt ?? input.updatedAt,
    language: languageCode(description.language) ?? input.language,
  })
  if (description.published && publishedAt === null) yield badDate(input.source, description.published)
  if (description.updated && updatedAt === null) yield badDate(input.source, description.updated)
  if (description.url && url === null)
    yield unread(input.source, 'bad-address', {
      fr: `« ${description.url.slice(0, 100)} » n’est pas une adresse du Web : écrivez https://… L’article est lu sans elle.`,
      en: `“${description.url.slice(0, 100)}” is not a web address: write https://… The article is read without it.`,
    })
}

function describedDates({ text }: ArticleInput, { published, updated, language }: Description): DateReader {
  const written = () => [published ?? '', updated ?? '', text]
  return dateReader({ written, declared: language ?? null })
}

function dateOf(written: string | null | undefined, read: DateReader): string | null {
  return written ? read(written) : null
}

function badDate(source: string, written: string): ReadItem {
  const shown = written.slice(0, 100)
  if (isUndecided(written))
    return unread(source, 'bad-date', {
      fr: `« ${shown} » peut être deux jours : écrivez l’année, le mois, puis le jour, comme 2024-12-16. L’article est lu sans cette date.`,
      en: `“${shown}” may be two days: write the year, the month, then the day, as in 2024-12-16. The article is read without this date.`,
    })
  return unread(source, 'bad-date', {
    fr: `« ${shown} » n’est pas une date : écrivez 2024-12-16. L’article est lu sans cette date.`,
    en: `“${shown}” is not a date: write 2024-12-16. The article is read without this date.`,
  })
}
