import { parseDate } from '../text/dates.ts'
import { type DomDocument, type DomElement, type DomNode, isElement, isText, tagOf } from './dom.ts'
import { type LinkedArticle, linkedArticle } from './json-ld.ts'
import { hostOf, plainLine, webAddress } from './plain.ts'

export interface PageMetadata {
  readonly title: string | null
  /** The canonical address; null when neither the page nor the caller gives one. */
  readonly url: string | null
  readonly outlet: string | null
  readonly author: string | null
  /** ISO 8601. */
  readonly publishedAt: string | null
  /** As declared: `fr-FR`. */
  readonly language: string | null
  readonly feeds: readonly string[]
  /** Whether the page declares itself an article. */
  readonly isArticle: boolean
  /** False when the page declares that a part of it is for those who pay. */
  readonly free: boolean
}

const feedsMax = 20

/** What a page says about itself, in JSON-LD, meta elements, `<time>`, and « Publié le … ». `address`: where it was read. */
export function readMetadata(document: DomDocument, address: string | null): PageMetadata {
  const url = webAddress(address, null)
  const linked = linkedArticle(
    [...document.querySelectorAll('script[type="application/ld+json"]')].map(textOf),
  )
  const meta = metaOf(document)
  const base = webAddress(document.querySelector('base[href]')?.getAttribute('href'), url) ?? url
  const canonical = canonicalAddress([...canonicalLinks(document), meta('og:url'), linked?.url], base, url)
  const siteName = plainLine(meta('og:site_name') ?? linked?.publisher ?? meta('application-name'))
  return {
    title: titleOfPage(document, meta, linked, siteName),
    url: canonical ?? url,
    outlet: siteName ?? hostOf(canonical ?? url),
    author: plainLine(authorOf(document, meta, linked)),
    publishedAt: publishedDate(document, meta, linked),
    language: document.documentElement.getAttribute('lang') ?? meta('og:locale') ?? linked?.language ?? null,
    feeds: feedsOf(document, base),
    isArticle: linked !== null || meta('og:type') === 'article' || meta('article:published_time') !== null,
    free: linked?.free !== false,
  }
}

type Meta = (name: string) => string | null

/** Meta elements by `property`, `name` or `itemprop`, first one wins; names in lower case. */
function metaOf(document: DomDocument): Meta {
  const values = new Map<string, string>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim() ?? ''
    if (content === '') continue
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase()
      if (name && !values.has(name)) values.set(name, content.slice(0, 4096))
    }
  }
  return name => values.get(name) ?? null
}

function textOf(element: DomElement): string {
  return element.textContent ?? ''
}

function titleOfPage(
  document: DomDocument,
  meta: Meta,
  linked: LinkedArticle | null,
  siteName: string | null,
): string | null {
  const headings = [...document.querySelectorAll('h1')]
    .map(textOf)
    .map(plainLine)
    .filter(heading => heading !== null)
  const only = headings.length === 1 ? (headings[0] ?? null) : null
  const social = withoutSiteName(
    plainLine(meta('og:title') ?? meta('twitter:title') ?? meta('dc.title')),
    siteName,
  )
  const head = document.querySelector('title')
  // The visible heading is the article's own title, as long as the page agrees that it is about the article.
  const visible = headings.find(heading => social !== null && isAlike(heading, social))
  return (
    visible ??
    plainLine(linked?.headline) ??
    social ??
    only ??
    withoutSiteName(plainLine(head && textOf(head)), siteName)
  )
}

function isAlike(one: string, other: string): boolean {
  const words = new Set(wordsOf(other))
  const shared = wordsOf(one).filter(word => words.has(word)).length
  return shared >= 2 && shared >= wordsOf(one).length / 2
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word.length > 2)
}

/** « Titre - Le Monde » without the last part, when it is the outlet's name or at most a few words. */
function withoutSiteName(title: string | null, siteName: string | null): string | null {
  if (title === null) return null
  const match = /^(.{15,}\S)\s+[-–—|•·:]\s+([^-–—|•·]{2,40})$/.exec(title)
  const rest = match?.[1]
  const last = match?.[2]
  if (rest === undefined || last === undefined) return title
  const isName = siteName !== null && last.toLowerCase() === siteName.toLowerCase()
  return isName || (siteName === null && last.split(/\s+/).length <= 3) ? rest : title
}

function authorOf(document: DomDocument, meta: Meta, linked: LinkedArticle | null): string | null {
  const declared = linked?.author ?? meta('author') ?? meta('article:author') ?? meta('dc.creator')
  if (declared !== null && !/^https?:/.test(declared)) return declared
  const element = document.querySelector('[rel="author"], [itemprop="author"]')
  return element && textOf(element).length <= 200 ? textOf(element) : null
}

const dateMetas = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date.published',
  'publish_date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
  'pubdate',
]

function publishedDate(document: DomDocument, meta: Meta, linked: LinkedArticle | null): string | null {
  for (const candidate of dateCandidates(document, meta, linked)) {
    const date = candidate === null ? null : parseDate(candidate.trim().slice(0, 100))
    // A year long before the web is a template's empty value (0001-01-01, 1970).
    if (date !== null && date >= '1980') return date
  }
  return null
}

function* dateCandidates(
  document: DomDocument,
  meta: Meta,
  linked: LinkedArticle | null,
): Generator<string | null> {
  yield linked?.publishedAt ?? null
  for (const name of dateMetas) yield meta(name)
  const times = [...document.querySelectorAll('time')]
  const own = document.querySelector(
    'time[pubdate], time[itemprop="datePublished"], article header time, article time',
  )
  const time = own ?? (times.length === 1 ? times[0] : undefined)
  yield time?.getAttribute('datetime') ?? null
  yield time ? textOf(time) : null
  const published = document.querySelector('[itemprop="datePublished"]')
  yield published ? (published.getAttribute('datetime') ?? textOf(published)) : null
  yield publishedLine(document)
}

/** « Publié le lundi 16 décembre 2024 à 10 h 30 », "Published on 16 December 2024". */
function publishedLine(document: DomDocument): string | null {
  const match = publishedWords.exec(piecesOf(document.body ?? document, 100_000))
  return match?.[1]?.split(/\s[-–—]\s|,?\s+(?:à|at|par|by|mis à jour|updated)\b/i)[0] ?? null
}

/** A short line of its own; « le rapport publié le 4 mars 2023 montre … » in the running text is another date. */
const publishedWords =
  /^(?:.{0,60}[,|·•–-])?\s*(?:publi(?:é|ée|cation)|posté|mis en ligne|(?:first )?published|posted)(?:\s+(?:le|on))?\s*:?\s{0,40}(?=.{0,30}\d{4})([\p{L}\d][^\n|•·]{5,50})$/imu

/** The pieces of text of an element, one a line, up to so many characters. */
function piecesOf(root: DomNode, lengthMax: number): string {
  const pieces: string[] = []
  let length = 0
  const collect = (node: DomNode): void => {
    for (const child of node.childNodes) {
      if (length > lengthMax) return
      if (isElement(child) && !/^(?:script|style|template|noscript)$/.test(tagOf(child))) collect(child)
      else if (isText(child)) {
        const piece = child.textContent ?? ''
        length += piece.length
        pieces.push(piece)
      }
    }
  }
  collect(root)
  return pieces.join('\n')
}

/**
 * The page's own address. One that names another site is not believed (a page must not pass for another outlet's
 * article), nor one that points every page to the front page.
 */
function canonicalAddress(
  declared: readonly (string | null | undefined)[],
  base: string | null,
  readAt: string | null,
): string | null {
  for (const address of declared) {
    const url = webAddress(address, base)
    if (url === null) continue
    if (readAt === null) return url
    const isFrontPage = new URL(url).pathname === '/' && new URL(readAt).pathname !== '/'
    if (!isFrontPage && siteOf(url) === siteOf(readAt)) return url
  }
  return null
}

function canonicalLinks(document: DomDocument): (string | null)[] {
  return [...document.querySelectorAll('link[rel="canonical"]')].map(link => link.getAttribute('href'))
}

/** example.org for www.example.org, example.co.uk for news.example.co.uk. */
function siteOf(address: string): string {
  const { hostname } = new URL(address)
  const labels = hostname.split('.')
  if (/^\d+$/.test(labels.at(-1) ?? '')) return hostname
  const isShort = (labels.at(-1)?.length ?? 0) === 2 && (labels.at(-2)?.length ?? 0) <= 3
  return labels.slice(isShort ? -3 : -2).join('.')
}

function feedsOf(document: DomDocument, base: string | null): string[] {
  const feeds = new Set<string>()
  for (const link of document.querySelectorAll('link[rel~="alternate"][type][href]')) {
    const type = link.getAttribute('type') ?? ''
    const address = /rss|atom|feed\+json/i.test(type) ? webAddress(link.getAttribute('href'), base) : null
    if (address !== null && feeds.size < feedsMax) feeds.add(address)
  }
  return [...feeds]
}
