import { webAddress } from '../plain.ts'
import type { Person } from '../writers.ts'
import { type FeedTree, textOf, type XmlElement } from '../xml/xml.ts'
import { authorsOf, inheritedAuthors } from './feed-people.ts'
import { contentOf, type FeedText } from './feed-texts.ts'
import { type QuietTimes, quietTimes } from './quiet-times.ts'

interface FeedLink {
  readonly href: string
  readonly rel: string
  readonly type: string | null
}

/** What a feed and its items have in common. Addresses are absolute, dates as written, texts not yet rendered. */
export interface FeedPart {
  readonly title: FeedText | null
  readonly summary: FeedText | null
  readonly link: string | null
  readonly links: readonly FeedLink[]
  readonly id: string | null
  readonly published: string | null
  readonly updated: string | null
  readonly created: string | null
  /** Of an item that names none: those of its source or of the feed. */
  readonly authors: readonly Person[]
  readonly language: string | null
}

export interface FeedEntry extends FeedPart {
  /** Bodies other than the summary, fullest first. */
  readonly contents: readonly FeedText[]
  /** Who published it, where that is not the feed's own outlet. */
  readonly outlet: FeedText | null
}

/** A feed as it says of itself, whatever its format. */
export interface FeedDocument extends FeedPart {
  /** How often the feed asks to be read at most, in minutes; null when it does not say. */
  readonly minutesBetweenReads: number | null
  /** When it asks not to be read. */
  readonly quiet: QuietTimes | null
  readonly entries: readonly FeedEntry[]
}

/** The children of an element by name; those of a `media:group` stand behind its own. */
type Fields = ReadonlyMap<string, readonly XmlElement[]>

/** What the elements of an RSS, Atom, RDF or CDF feed say; `address` is where it was read. */
export function feedOf(tree: FeedTree, address: string | null): FeedDocument | null {
  if (tree.feed === null) return null
  const fields = fieldsOf(tree.feed)
  const part = partOf(tree.feed, fields, address)
  const site = part.link ?? address
  const inherited = inheritedAuthors(fields)
  return {
    ...part,
    summary: textIn(fields, feedSummaries),
    minutesBetweenReads: minutesBetweenReads(fields),
    quiet: quietTimes(linesWithin(fields, 'skiphours', 'hour'), linesWithin(fields, 'skipdays', 'day')),
    entries: tree.items.map(item => entryOf(item, site, inherited)),
  }
}

const titles = ['title', 'dc:title', 'media:title']
const feedSummaries = [
  'subtitle',
  'tagline',
  'description',
  'dc:description',
  'itunes:summary',
  'info',
  'abstract',
  'itunes:subtitle',
]
const summaries = [
  'summary',
  'description',
  'abstract',
  'dc:description',
  'dcterms:abstract',
  'itunes:summary',
  'media:description',
  'itunes:subtitle',
]
const bodies = ['content:encoded', 'content', 'xhtml:body', 'body', 'xhtml:div', 'fullitem']

function entryOf(item: XmlElement, site: string | null, inherited: readonly Person[]): FeedEntry {
  const fields = fieldsOf(item)
  const source = fields.get('source')?.[0]
  const inSource = source === undefined ? null : fieldsOf(source)
  const part = partOf(item, fields, site)
  const authors = [part.authors, inSource === null ? [] : authorsOf(inSource), inherited]
  const both = fields.has('summary') ? fields.get('description') : undefined
  return {
    ...part,
    authors: authors.find(people => people.length > 0) ?? [],
    summary: textIn(fields, summaries),
    contents: [
      ...bodies.flatMap(name => (fields.get(name) ?? []).map(contentOf)),
      ...(both ?? []).map(contentOf),
    ].filter(content => content.value.trim() !== ''),
    outlet: textIn(fields, ['dc:publisher']) ?? sourceTitle(source, inSource),
  }
}

/** Atom's `source` is a feed in small; that of RSS is its title. */
function sourceTitle(source: XmlElement | undefined, fields: Fields | null): FeedText | null {
  if (source === undefined || fields === null) return null
  return fields.size > 0 ? textIn(fields, titles) : contentOf(source)
}

function fieldsOf(element: XmlElement): Fields {
  const fields = new Map<string, XmlElement[]>()
  const groups: XmlElement[] = []
  const add = (child: XmlElement) => {
    const same = fields.get(child.name)
    if (same === undefined) fields.set(child.name, [child])
    else same.push(child)
  }
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (child.name === 'media:group' || child.name === 'media:content') groups.push(child)
    else add(child)
  }
  for (const group of groups) for (const child of group.children) if (typeof child !== 'string') add(child)
  return fields
}

function partOf(element: XmlElement, fields: Fields, around: string | null): Omit<FeedPart, 'summary'> {
  const links = linksOf(element, fields, around)
  const id = idOf(element, fields)
  const own = isAddress(id) && isPermanent(fields) ? (id ?? '') : null
  return {
    title: textIn(fields, titles),
    link: mainLink(links) ?? webAddress(own ?? element.attributes['rdf:about'], element.base ?? around),
    links,
    id,
    published: lineIn(fields, ['pubdate', 'published', 'issued', 'dcterms:issued']),
    updated:
      lineIn(fields, ['updated', 'modified', 'dcterms:modified', 'dc:date', 'lastbuilddate']) ??
      element.attributes.lastmod ??
      null,
    created: lineIn(fields, ['created', 'dcterms:created']),
    authors: authorsOf(fields),
    language: lineIn(fields, ['language', 'dc:language']) ?? element.language,
  }
}

function linksOf(element: XmlElement, fields: Fields, around: string | null): FeedLink[] {
  const links: FeedLink[] = []
  const add = (href: string | undefined, rel: string, type: string | null, base: string | null) => {
    const address = webAddress(href, base ?? around)
    if (address !== null) links.push({ href: address, rel, type })
  }
  // A feed that is counted on its way links to the counter, and says here where it leads.
  for (const { children, base } of fields.get('feedburner:origlink') ?? []) {
    const [written] = children
    if (typeof written === 'string') add(written, 'alternate', null, base)
  }
  for (const link of fields.get('link') ?? []) {
    const { href, rel, type } = link.attributes
    add(href ?? textOf(link), rel?.trim().toLowerCase() || 'alternate', type ?? null, link.base)
  }
  add(element.attributes.href, 'alternate', null, element.base)
  return links
}

function mainLink(links: readonly FeedLink[]): string | null {
  const alternates = links.filter(({ rel }) => rel === 'alternate')
  const page = alternates.find(({ type }) => type === null || /html/i.test(type))
  return (page ?? alternates[0])?.href ?? null
}

function idOf(element: XmlElement, fields: Fields): string | null {
  return lineIn(fields, ['guid', 'id', 'dc:identifier']) ?? element.attributes['rdf:about'] ?? null
}

function isAddress(id: string | null): boolean {
  return /^https?:\/\//i.test(id ?? '')
}

function isPermanent(fields: Fields): boolean {
  return fields.get('guid')?.[0]?.attributes.ispermalink?.trim().toLowerCase() !== 'false'
}

function textIn(fields: Fields, names: readonly string[]): FeedText | null {
  for (const name of names) {
    for (const element of fields.get(name) ?? []) {
      const text = contentOf(element)
      if (text.value.trim() !== '') return text
    }
  }
  return null
}

function lineIn(fields: Fields, names: readonly string[]): string | null {
  for (const name of names) {
    for (const element of fields.get(name) ?? []) {
      const line = textOf(element).trim()
      if (line !== '') return line
    }
  }
  return null
}

const listedMax = 100

/** What the elements of one name say that stand in those of another. */
function linesWithin(fields: Fields, list: string, name: string): string[] {
  return (fields.get(list) ?? [])
    .flatMap(({ children }) => children)
    .filter(child => typeof child !== 'string')
    .filter(child => child.name === name)
    .slice(0, listedMax)
    .map(textOf)
}

const minutesOf: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
}

/** RSS `ttl`, in minutes, and the syndication module's period divided by its frequency. */
function minutesBetweenReads(fields: Fields): number | null {
  const ttl = Number(lineIn(fields, ['ttl']) ?? 0)
  const period = minutesOf[lineIn(fields, ['sy:updateperiod'])?.toLowerCase() ?? ''] ?? 0
  const frequency = Number(lineIn(fields, ['sy:updatefrequency']) ?? 1)
  const asked = [ttl, period / Math.max(1, frequency)].filter(minutes => Number.isFinite(minutes))
  const longest = Math.max(0, ...asked)
  return longest === 0 ? null : Math.round(longest)
}
