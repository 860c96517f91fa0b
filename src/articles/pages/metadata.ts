import { hostOf, plainLine, webAddress } from '../plain.ts'
import { writersOf } from '../writers.ts'
import { type DomDocument, type DomElement, elementsByTag } from './dom.ts'
import { type LinkedArticle, linkedData } from './json-ld.ts'
import { datesOf } from './page-dates.ts'

export interface PageMetadata {
  readonly title: string | null
  /** The canonical address; null when neither the page nor the caller gives one. */
  readonly url: string | null
  readonly outlet: string | null
  readonly author: string | null
  /** ISO 8601. */
  readonly publishedAt: string | null
  /** ISO 8601, after `publishedAt`; null for an article that was not changed, or does not say. */
  readonly updatedAt: string | null
  /** As declared: `fr-FR`. */
  readonly language: string | null
  readonly feeds: readonly string[]
  /** Whether the page declares itself an article. */
  readonly isArticle: boolean
  /** False when the page declares that a part of it is for those who pay. */
  readonly free: boolean
  /** The article's text as the page declares it, its paragraphs run together. */
  readonly body: string | null
  /** What its JSON-LD says that the page is and holds: `WebPage`, `NewsArticle`. */
  readonly types: readonly string[]
}

const feedsMax = 20

/**
 * What a page says about itself, in JSON-LD, meta elements, microdata, `<time>`, and « Publié le … ». `address`: where
 * it was read; `now`: no date later than the day after it is believed.
 */
export function readMetadata(
  document: DomDocument,
  address: string | null,
  now: Date = new Date(),
): PageMetadata {
  const url = webAddress(address, null)
  const elements = elementsByTag(document, ['script', 'meta', 'base', 'link', 'h1', 'title'])
  const scripts = elements('script').filter(isLinkedData).map(textOf)
  const { article: linked, types } = linkedData(scripts, url)
  const meta = metaOf(elements('meta'))
  const declaredBase = elements('base').find(element => element.hasAttribute('href'))
  const base = webAddress(declaredBase?.getAttribute('href'), url) ?? url
  const links = elements('link')
  const canonical = canonicalAddress([...canonicalLinks(links), meta('og:url'), linked?.url], base, url)
  const siteName = plainLine(meta('og:site_name') ?? linked?.publisher ?? meta('application-name'))
  const language = languageOf(document, meta, linked)
  const { publishedAt, updatedAt } = datesOf(document, meta, linked, canonical ?? url, language, now)
  return {
    title: titleOfPage(elements('h1'), elements('title')[0], meta, linked, siteName),
    url: canonical ?? url,
    outlet: siteName ?? hostOf(canonical ?? url),
    author: authorOf(document, meta, linked),
    publishedAt,
    updatedAt,
    language,
    feeds: feedsOf(links, base),
    isArticle: linked !== null || meta('og:type') === 'article' || meta('article:published_time') !== null,
    free: linked?.free !== false,
    body: linked?.body ?? null,
    types,
  }
}

function languageOf(document: DomDocument, meta: Meta, linked: LinkedArticle | null): string | null {
  return (
    document.documentElement.getAttribute('lang') ??
    document.documentElement.getAttribute('xml:lang') ??
    meta('og:locale') ??
    linked?.language ??
    meta('content-language') ??
    meta('language')
  )
}

/** The content of a meta element. */
export type Meta = (name: string) => string | null

/** Meta elements by `property`, `name`, `itemprop` or `http-equiv`, first one wins; names in lower case. */
function metaOf(elements: readonly DomElement[]): Meta {
  const values = new Map<string, string>()
  for (const element of elements) {
    const content = element.getAttribute('content')?.trim() ?? ''
    if (content === '') continue
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase()
      if (name && !values.has(name)) values.set(name, content.slice(0, 4096))
    }
  }
  return name => values.get(name) ?? null
}

function isLinkedData(script: DomElement): boolean {
  return script.getAttribute('type')?.toLowerCase() === 'application/ld+json'
}

function textOf(element: DomElement): string {
  return element.textContent ?? ''
}

function titleOfPage(
  h1s: readonly DomElement[],
  head: DomElement | undefined,
  meta: Meta,
  linked: LinkedArticle | null,
  siteName: string | null,
): string | null {
  const headings = h1s
    .map(textOf)
    .map(plainLine)
    .filter(heading => heading !== null)
  const only = headings.length === 1 ? (headings[0] ?? null) : null
  const social = withoutSiteName(
    plainLine(meta('og:title') ?? meta('twitter:title') ?? meta('dc.title')),
    siteName,
  )
  // The visible heading is the article's own title, as long as the page agrees that it is about the article.
  const visible = headings.find(heading => social !== null && isAlike(heading, social))
  return (
    visible ??
    plainLine(linked?.headline) ??
    social ??
    only ??
    plainLine(meta('headline')) ??
    withoutSiteName(plainLine(head === undefined ? null : textOf(head)), siteName)
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

/** Where an author may be named, the surest first. */
const authorElements = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"], [rel~="author"]',
  '.author-name, .byline-name, .byline, .author',
]

function authorOf(document: DomDocument, meta: Meta, linked: LinkedArticle | null): string | null {
  const declared = [linked?.author, meta('author'), meta('article:author'), meta('dc.creator')]
  for (const name of declared) {
    const writers = writersIn(name)
    if (writers !== null) return writers
  }
  for (const selector of authorElements) {
    const names = [...document.querySelectorAll(selector)].slice(0, 3).map(textOf).filter(isName)
    const writers = names.map(writersIn).find(found => found !== null)
    if (writers !== undefined) return writers
  }
  return null
}

function writersIn(name: string | null | undefined): string | null {
  return writersOf(plainLine(name)?.replace(/^(?:by|par|de|from)\s*:?\s+(?=\p{Lu})/iu, '') ?? null)
}

/** An element that is called an author may hold a biography, a date or a button. */
function isName(text: string): boolean {
  const line = text.trim()
  return line.length > 2 && line.length <= 80 && !/\d/.test(line) && /^(?:by |par )?\p{Lu}/iu.test(line)
}

/**
 * The page's own address. One that names another site is not believed (a page must not pass for another outlet's
 * article), nor one that points every page to the front page or to its section, nor a template that was not filled in.
 */
function canonicalAddress(
  declared: readonly (string | null | undefined)[],
  base: string | null,
  readAt: string | null,
): string | null {
  for (const address of declared) {
    const url = webAddress(address, base)
    if (url === null || unfilled.test(url)) continue
    if (readAt === null && segmentsOf(url).length > 0) return url
    if (readAt !== null && !isAbove(url, readAt) && siteOf(url) === siteOf(readAt)) return url
  }
  return null
}

const unfilled = /(?:\{|%7B){2}|(?:\$|%24)(?:\{|%7B)/i
/** What follows the address of an article in those of its other versions. */
const version = /^(?:amp|print|imprimer|full|page|comments?|commentaires?|\d{1,3})$/i

/** Whether an address is that of the front page or of a section that another stands in. */
function isAbove(address: string, other: string): boolean {
  const above = segmentsOf(address)
  const below = segmentsOf(other)
  const isPrefix = above.length < below.length && above.every((segment, index) => segment === below[index])
  if (!isPrefix || above.length === 0) return isPrefix
  // The number alone may name the article: /article/123456/its-title.
  return !/\d{5}/.test(above.at(-1) ?? '') && !below.slice(above.length).every(part => version.test(part))
}

function segmentsOf(address: string): string[] {
  return new URL(address).pathname.split('/').filter(segment => segment !== '')
}

function canonicalLinks(links: readonly DomElement[]): (string | null)[] {
  const canonical = links.filter(link => link.getAttribute('rel')?.toLowerCase() === 'canonical')
  return canonical.map(link => link.getAttribute('href'))
}

/** example.org for www.example.org, example.co.uk for news.example.co.uk. */
function siteOf(address: string): string {
  const { hostname } = new URL(address)
  const labels = hostname.split('.')
  if (/^\d+$/.test(labels.at(-1) ?? '')) return hostname
  const isShort = (labels.at(-1)?.length ?? 0) === 2 && (labels.at(-2)?.length ?? 0) <= 3
  return labels.slice(isShort ? -3 : -2).join('.')
}

function feedsOf(links: readonly DomElement[], base: string | null): string[] {
  const feeds = new Set<string>()
  for (const link of links) {
    if (!/(?:^|\s)alternate(?:$|\s)/i.test(link.getAttribute('rel') ?? '')) continue
    const type = link.getAttribute('type') ?? ''
    const address = /rss|atom|feed\+json/i.test(type) ? webAddress(link.getAttribute('href'), base) : null
    if (address !== null && feeds.size < feedsMax) feeds.add(address)
  }
  return [...feeds]
}
