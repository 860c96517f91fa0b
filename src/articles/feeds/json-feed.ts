import { isJsonObject, type JsonObject } from '../json-object.ts'
import { webAddress } from '../plain.ts'
import { type Person, writtenPerson } from '../writers.ts'
import type { FeedDocument, FeedEntry, FeedPart } from './feed-items.ts'
import type { FeedText } from './feed-texts.ts'

/**
 * A JSON Feed (jsonfeed.org, versions 1 and 1.1), or what is written like one; null for what is none. Fields of the
 * wrong type are as good as absent.
 */
export function jsonFeedOf(text: string, address: string | null): FeedDocument | null {
  const feed = parsed(text.replace(/^[\s\ufeff]+/, ''))
  if (feed === null) return null
  const isDeclared = stringIn(feed, 'version')?.includes('jsonfeed.org') === true
  if (!isDeclared && !(Array.isArray(feed.items) && stringIn(feed, 'title') !== null)) return null
  const part = partOf(feed, stringIn(feed, 'home_page_url'), address)
  const items = Array.isArray(feed.items) ? feed.items.filter(isJsonObject) : []
  return {
    ...part,
    id: stringIn(feed, 'feed_url'),
    summary: textIn(feed, 'description', 'text'),
    minutesBetweenReads: null,
    quiet: null,
    entries: items.map(item => entryOf(item, part.link ?? address, part.authors)),
  }
}

function parsed(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text)
    return isJsonObject(value) ? value : null
  } catch {
    return null // Whoever asks says that it is no feed.
  }
}

function entryOf(item: JsonObject, site: string | null, inherited: readonly Person[]): FeedEntry {
  const html = textIn(item, 'content_html', 'html')
  const contents = [html ?? textIn(item, 'content_text', 'lines')].filter(content => content !== null)
  const part = partOf(item, stringIn(item, 'url') ?? stringIn(item, 'external_url'), site)
  return {
    ...part,
    authors: part.authors.length > 0 ? part.authors : inherited,
    summary: textIn(item, 'summary', 'lines'),
    contents,
    outlet: null,
  }
}

function partOf(fields: JsonObject, page: string | null, around: string | null): Omit<FeedPart, 'summary'> {
  const id = stringIn(fields, 'id')
  const link = webAddress(page, around) ?? (/^https?:\/\//i.test(id ?? '') ? webAddress(id, null) : null)
  const people = [...(Array.isArray(fields.authors) ? fields.authors : []), fields.author].filter(
    isJsonObject,
  )
  return {
    title: textIn(fields, 'title', 'either'),
    link,
    links: link === null ? [] : [{ href: link, rel: 'alternate', type: null }],
    id,
    published: stringIn(fields, 'date_published'),
    updated: stringIn(fields, 'date_modified'),
    created: null,
    authors: people.slice(0, 10).flatMap(personOf),
    language: stringIn(fields, 'language'),
  }
}

function personOf(person: JsonObject): Person[] {
  const name = stringIn(person, 'name')
  return name === null ? [] : [writtenPerson(name)]
}

function textIn(fields: JsonObject, name: string, kind: FeedText['kind']): FeedText | null {
  const value = stringIn(fields, name)
  return value === null ? null : { value, kind }
}

/** Some write identifiers as numbers. */
function stringIn(fields: JsonObject, name: string): string | null {
  const value = fields[name]
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && text.trim() !== '' ? text : null
}
