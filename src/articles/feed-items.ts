import type { parseFeed } from 'feedsmith'

type AnyFeed = ReturnType<typeof parseFeed<string>>
type FeedOf<Format extends AnyFeed['format']> = Extract<AnyFeed, { format: Format }>['feed']
type ItemOf<Feed, Key extends keyof Feed> =
  NonNullable<Feed[Key]> extends readonly (infer Item)[] ? Item : never
type RssItem = ItemOf<FeedOf<'rss'>, 'items'>
type AtomEntry = ItemOf<FeedOf<'atom'>, 'entries'>
type RdfItem = ItemOf<FeedOf<'rdf'>, 'items'>
type JsonItem = ItemOf<FeedOf<'json'>, 'items'>

type Maybe = string | null | undefined

/** One feed item, whatever its format, not yet decoded or resolved. */
export interface RawItem {
  readonly title: Maybe
  readonly link: Maybe
  readonly base: Maybe
  readonly guid: Maybe
  /** HTML bodies, fullest first. */
  readonly html: readonly Maybe[]
  /** A body that is plain text and wins over `html`. */
  readonly plain: Maybe
  readonly author: Maybe
  readonly date: Maybe
  readonly language: Maybe
  readonly outlet: Maybe
}

export interface RawFeed {
  readonly title: Maybe
  readonly link: Maybe
  readonly base: Maybe
  readonly language: Maybe
  /** How often the feed asks to be read at most, in minutes. */
  readonly minutes: number | null
  readonly items: readonly RawItem[]
}

/** The fields that we read, from feedsmith's result. */
export function rawFeed(parsed: AnyFeed): RawFeed {
  if (parsed.format === 'rss') return fromRss(parsed.feed)
  if (parsed.format === 'atom') return fromAtom(parsed.feed)
  if (parsed.format === 'rdf') return fromRdf(parsed.feed)
  return fromJson(parsed.feed)
}

const minutesOf: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
}

/** RSS `ttl`, in minutes, and the syndication module's period divided by its frequency. */
function pollMinutes(
  ttl: number | undefined,
  sy: { updatePeriod?: string; updateFrequency?: number } | undefined,
): number | null {
  const period = minutesOf[sy?.updatePeriod?.trim().toLowerCase() ?? '']
  const frequency = Math.max(1, sy?.updateFrequency ?? 1)
  const asked = [ttl, period === undefined ? undefined : period / frequency].filter(
    minutes => minutes !== undefined,
  )
  const longest = Math.max(0, ...asked.filter(minutes => Number.isFinite(minutes)))
  return longest === 0 ? null : Math.round(longest)
}

type People = readonly { readonly name?: string; readonly email?: string }[] | undefined

function peopleOf(people: People, creators: readonly string[] | undefined): Maybe {
  const named = people?.map(person => person.name ?? person.email).filter(name => name !== undefined) ?? []
  return (creators?.length ? creators : named).slice(0, 10).join(', ')
}

function fromRss(feed: FeedOf<'rss'>): RawFeed {
  return {
    title: feed.title,
    link: feed.link,
    base: feed.xml?.base,
    language: feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang,
    minutes: pollMinutes(feed.ttl, feed.sy),
    items: (feed.items ?? []).map(rssItem),
  }
}

function rssItem(item: RssItem): RawItem {
  const guid = item.guid?.value
  const permanent = item.guid?.isPermaLink !== false && /^https?:\/\//i.test(guid ?? '') ? guid : undefined
  return {
    title: item.title ?? item.dc?.titles?.[0] ?? item.media?.title?.value,
    link: item.link ?? linkOf(item.atom?.links) ?? permanent,
    base: item.xml?.base,
    guid: guid ?? item.dc?.identifiers?.[0],
    html: [
      item.content?.encoded,
      item.description,
      item.dc?.descriptions?.[0],
      item.media?.description?.value,
    ],
    plain: null,
    author: peopleOf(item.authors, item.dc?.creators),
    date: item.pubDate ?? item.dc?.dates?.[0] ?? item.atom?.published ?? item.atom?.updated,
    language: item.dc?.languages?.[0] ?? item.xml?.lang,
    outlet: item.dc?.publishers?.[0] ?? item.source?.title,
  }
}

function linkOf(links: readonly { readonly href?: string; readonly rel?: string }[] | undefined): Maybe {
  const own = links?.find(link => link.rel === undefined || link.rel === 'alternate')
  return own?.href
}

function fromAtom(feed: FeedOf<'atom'>): RawFeed {
  return {
    title: feed.title?.value,
    link: linkOf(feed.links),
    base: feed.xml?.base,
    language: feed.xml?.lang,
    minutes: pollMinutes(undefined, feed.sy),
    items: (feed.entries ?? []).map(atomItem),
  }
}

function atomItem(entry: AtomEntry): RawItem {
  return {
    title: entry.title?.value ?? entry.media?.title?.value,
    link: linkOf(entry.links) ?? (/^https?:\/\//i.test(entry.id ?? '') ? entry.id : undefined),
    base: entry.xml?.base,
    guid: entry.id,
    html: [
      entry.content?.value,
      entry.summary?.value,
      entry.media?.groups?.[0]?.description?.value ?? entry.media?.description?.value,
    ],
    plain: null,
    author: peopleOf(entry.authors, entry.dc?.creators),
    date: entry.published ?? entry.updated ?? entry.dc?.dates?.[0],
    language: entry.content?.xml?.lang ?? entry.xml?.lang,
    outlet: entry.source?.title?.value,
  }
}

function fromRdf(feed: FeedOf<'rdf'>): RawFeed {
  return {
    title: feed.title,
    link: feed.link,
    base: feed.xml?.base,
    language: feed.dc?.languages?.[0] ?? feed.xml?.lang,
    minutes: pollMinutes(undefined, feed.sy),
    items: (feed.items ?? []).map(rdfItem),
  }
}

function rdfItem(item: RdfItem): RawItem {
  return {
    title: item.title,
    link: item.link ?? item.rdf?.about,
    base: item.xml?.base,
    guid: item.rdf?.about,
    html: [item.content?.encoded, item.description],
    plain: null,
    author: peopleOf(undefined, item.dc?.creators),
    date: item.dc?.dates?.[0],
    language: item.dc?.languages?.[0] ?? item.xml?.lang,
    outlet: item.dc?.publishers?.[0],
  }
}

function fromJson(feed: FeedOf<'json'>): RawFeed {
  return {
    title: feed.title,
    link: feed.home_page_url,
    base: null,
    language: feed.language,
    minutes: null,
    items: (feed.items ?? []).map(jsonItem),
  }
}

function jsonItem(item: JsonItem): RawItem {
  return {
    title: item.title,
    link: item.url ?? item.external_url,
    base: null,
    guid: item.id,
    html: [item.content_html],
    plain: item.content_html ? null : (item.content_text ?? item.summary),
    author: peopleOf(item.authors, undefined),
    date: item.date_published ?? item.date_modified,
    language: item.language,
    outlet: null,
  }
}
