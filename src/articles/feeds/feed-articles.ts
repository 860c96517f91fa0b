import type { ArticleInput, Language } from '../../types.ts'
import { normalAddress } from '../identity.ts'
import { fragmentToText } from '../pages/fragment.ts'
import type { MarkedText } from '../pages/joined-blocks.ts'
import { hostOf, isMarkup, languageCode, oneLine, plainLine } from '../plain.ts'
import { type Person, writersOf } from '../writers.ts'
import { type DateReader, dateReader } from '../written-dates.ts'
import type { FeedDocument, FeedEntry } from './feed-items.ts'
import { empty, type FeedProblem, tooLarge } from './feed-problems.ts'
import type { FeedText } from './feed-texts.ts'

const bodyLengthMax = 1_000_000
const guidLengthMax = 2000
const day_ms = 24 * 60 * 60 * 1000
/** Before the Web: a clock that was never set, or a date written in another order. */
const dateMin = Date.UTC(1990, 0, 1)
/** Longer texts that several items share are one dispatch under several titles. */
const noticeLengthMax = 500

/** The article of a feed's item, or why there is none. */
export function articleOf(
  entry: FeedEntry,
  feed: FeedDocument,
  source: string,
  readDate: DateReader,
): ArticleInput | FeedProblem {
  const dateOf = (written: string | null) => dateWithin(written, readDate)
  const url = entry.link
  const title = lineOf(entry.title)
  const body = bodyOf(entry)
  if (body === null) return tooLarge(title ?? url)
  // A feed of headlines only: the headline is all that the outlet says there.
  const { text, marked } = body.text === '' && title !== null ? { text: title, marked: [] } : body
  if (text === '') return empty(url)
  return {
    source,
    text,
    title,
    url,
    outlet: lineOf(entry.outlet) ?? hostOf(url) ?? hostOf(feed.link) ?? lineOf(feed.title),
    author: writersOf(plainLine(namesOf(entry.authors))),
    guid: guidOf(entry.id),
    publishedAt: dateOf(entry.published) ?? dateOf(entry.created) ?? dateOf(entry.updated),
    updatedAt: dateOf(entry.updated),
    language: declaredLanguage(entry, feed, text),
    marked,
  }
}

/** A template's language is often wrong: a text long enough to tell is left to tell itself. */
function declaredLanguage(entry: FeedEntry, feed: FeedDocument, text: string): Language | null {
  return text.length < 200 ? languageCode(entry.language ?? feed.language) : null
}

/** A title or a name as one line. What says that it is plain text keeps its angle brackets and its ampersands. */
export function lineOf(text: FeedText | null): string | null {
  if (text === null) return null
  return text.kind === 'text' ? oneLine(text.value) : plainLine(text.value)
}

function namesOf(people: readonly Person[]): string {
  return people
    .map(({ name, email }) => name ?? email)
    .filter(name => name !== null)
    .join(', ')
}

/** Reads the dates of a feed's items, which are all written alike. */
export function feedDateReader({ entries, language, title, summary }: FeedDocument): DateReader {
  const written = () => [
    ...entries.flatMap(({ published, updated, created }) => [published, updated, created]).filter(isText),
    ...[title, summary, ...entries.flatMap(entry => [entry.title, entry.summary])].map(lineOf).filter(isText),
  ]
  return dateReader({ written, declared: language })
}

function isText(text: string | null): text is string {
  return text !== null
}

function dateWithin(written: string | null, read: DateReader): string | null {
  const date = written === null ? null : read(written)
  if (date === null) return null
  const time = Date.parse(date)
  return time >= dateMin && time <= Date.now() + day_ms ? date : null
}

function guidOf(guid: string | null): string | null {
  const trimmed = guid?.trim() ?? ''
  return trimmed === '' || trimmed.length > guidLengthMax ? null : trimmed
}

const bodiesMax = 4

/** The longest of the item's bodies: some feeds put a stub in the fuller element. Null when it may not be read. */
function bodyOf({ contents, summary }: FeedEntry): MarkedText | null {
  const candidates = [...contents.slice(0, bodiesMax), ...(summary === null ? [] : [summary])]
  let longest: MarkedText = { text: '', marked: [] }
  for (const candidate of candidates) {
    if (candidate.value.length > bodyLengthMax) return null
    // Rendering makes no text longer.
    if (candidate.value.length <= longest.text.length) continue
    const body = rendered(candidate)
    if (body === null) return null
    if (body.text.length > longest.text.length) longest = body
  }
  return longest
}

function rendered({ value, kind }: FeedText): MarkedText | null {
  if (kind === 'lines') return { text: value.trim(), marked: [] }
  if (kind === 'html' || (kind === 'either' && isMarkup(value))) return fragmentToText(value)
  return { text: unwrapped(value), marked: [] }
}

/** Plain text in XML is broken and indented like the XML: only blank lines part paragraphs. */
function unwrapped(text: string): string {
  const paragraphs = text.split(/\n[ \t\r]*\n\s*/)
  return paragraphs
    .map(paragraph => paragraph.replace(/[ \t\r\n\f]+/g, ' ').replace(/^ | $/g, ''))
    .filter(paragraph => paragraph !== '')
    .join('\n\n')
}

/**
 * Some feeds give every item one guid, or link every item to one page. What stands on items with different titles
 * identifies none of them and is dropped, so that no article is taken for another. Nor does a sentence that stands for
 * the text of several, « not available in your country », say anything of theirs: their headlines do.
 */
export function distinct(items: readonly ArticleInput[]): ArticleInput[] {
  const addresses = items.map(({ url }) => (url === null ? null : normalAddress(url)))
  const sharedGuids = sharedKeys(
    items,
    items.map(({ guid }) => guid),
  )
  const sharedAddresses = sharedKeys(items, addresses)
  const notices = sharedTexts(items)
  return items.map((item, index) => {
    const headline = notices.has(item.text) ? item.title : null
    const hasSharedGuid = sharedGuids.has(item.guid)
    const hasSharedAddress = sharedAddresses.has(addresses[index] ?? null)
    if (headline === null && !hasSharedGuid && !hasSharedAddress) return item
    return {
      ...item,
      ...(headline === null ? {} : { text: headline, marked: [] }),
      guid: hasSharedGuid ? null : item.guid,
      url: hasSharedAddress ? null : item.url,
    }
  })
}

/** Short texts of three items or more with different titles, or of all when there are two. */
function sharedTexts(items: readonly ArticleInput[]): Set<string> {
  const shared = new Set<string>()
  const short = items.filter(({ text }) => text.length <= noticeLengthMax)
  for (const [text, its] of Map.groupBy(short, item => item.text)) {
    const titles = new Set(its.map(({ title }) => title)).size
    if (titles > 2 || (titles === 2 && its.length === items.length)) shared.add(text)
  }
  return shared
}

/** The keys that stand on items with different titles. */
function sharedKeys(items: readonly ArticleInput[], keys: readonly (string | null)[]): Set<string | null> {
  const first = new Map<string, string>()
  const shared = new Set<string | null>()
  for (const [index, item] of items.entries()) {
    const key = keys[index] ?? null
    if (key === null) continue
    const title = item.title ?? item.text.slice(0, 200)
    const known = first.get(key)
    if (known === undefined) first.set(key, title)
    else if (known !== title) shared.add(key)
  }
  return shared
}
