import { parseDate } from '../text/dates.ts'
import type { ArticleInput } from '../types.ts'
import { hostOf, languageCode, plainLine, webAddress } from './plain.ts'
import { type ReadItem, read, unread } from './read-item.ts'

/** What a person writes about an article, in front matter or a line of JSON. */
export interface Description {
  readonly title?: string | null | undefined
  readonly url?: string | null | undefined
  readonly outlet?: string | null | undefined
  readonly author?: string | null | undefined
  readonly published?: string | null | undefined
  readonly language?: string | null | undefined
}

/**
 * The article as described; what the description leaves out stays as found. A date or an address that cannot be read
 * is reported next to the article, which is read without it.
 */
export function* describe(input: ArticleInput, description: Description): Generator<ReadItem> {
  const url = webAddress(description.url, null)
  const publishedAt = description.published ? parseDate(description.published.trim()) : null
  yield read({
    ...input,
    title: plainLine(description.title) ?? input.title,
    url: url ?? input.url,
    outlet: plainLine(description.outlet) ?? input.outlet ?? hostOf(url),
    author: plainLine(description.author) ?? input.author,
    publishedAt: publishedAt ?? input.publishedAt,
    language: languageCode(description.language) ?? input.language,
  })
  if (description.published && publishedAt === null)
    yield unread(
      input.source,
      'bad-date',
      `Not a date: ${description.published.slice(0, 100)}; write 2024-12-16`,
    )
  if (description.url && url === null)
    yield unread(input.source, 'bad-address', `Not a web address: ${description.url.slice(0, 100)}`)
}
