import { type DateReader, dateReader, latestDate } from '../written-dates.ts'
import { classOf, type DomDocument, type DomElement, type DomNode, isElement, isText, tagOf } from './dom.ts'
import type { LinkedArticle } from './json-ld.ts'
import type { Meta } from './metadata.ts'

/** ISO 8601 each. */
interface PageDates {
  readonly publishedAt: string | null
  /** Null when it is not later than `publishedAt`. */
  readonly updatedAt: string | null
}

const publishedMetas = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date.published',
  'publish_date',
  'publish-date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'date',
  'pubdate',
]
const updatedMetas = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
]

const textLengthMax = 100_000

/** When the article of a page was published and last changed, the surest source first. `declared`: its language. */
export function datesOf(
  document: DomDocument,
  meta: Meta,
  linked: LinkedArticle | null,
  address: string | null,
  declared: string | null,
  now: Date,
): PageDates {
  const latest = latestDate(now)
  const text = lazily(() => piecesOf(document.body ?? document.documentElement, textLengthMax))
  const written = () => [...metaDates(meta), ...text().split('\n')]
  const read = dateReader({ written, declared }, now)
  const published = firstDate(publishedCandidates(document, meta, linked, text), latest, read)
  const updated = firstDate(updatedCandidates(document, meta, linked, text), latest, read)
  const publishedAt = published ?? updated ?? firstDate([dateInAddress(address)], latest, read)
  const isLater = updated !== null && publishedAt !== null && isAfter(updated, publishedAt)
  return { publishedAt, updatedAt: isLater ? updated : null }
}

function metaDates(meta: Meta): string[] {
  return [...publishedMetas, ...updatedMetas].map(meta).filter(date => date !== null)
}

/** A date without a time of day is not after an instant of the same day. */
function isAfter(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length)
  return one.slice(0, length) > other.slice(0, length)
}

function firstDate(candidates: Iterable<string | null>, latest: string, read: DateReader): string | null {
  for (const candidate of candidates) {
    const date = candidate === null ? null : read(candidate)
    // A year long before the web is a template's empty value (0001-01-01, 1970).
    if (date !== null && date >= '1980' && date <= latest) return date
  }
  return null
}

function* publishedCandidates(
  document: DomDocument,
  meta: Meta,
  linked: LinkedArticle | null,
  text: () => string,
): Generator<string | null> {
  yield linked?.publishedAt ?? null
  for (const name of publishedMetas) yield meta(name)
  for (const element of elementsOf(document, '[itemprop="datePublished"]')) yield* datesIn(element)
  for (const time of ownTimes(document)) yield* datesIn(time)
  yield dateLine(publishedWords.exec(text()))
}

function* updatedCandidates(
  document: DomDocument,
  meta: Meta,
  linked: LinkedArticle | null,
  text: () => string,
): Generator<string | null> {
  yield linked?.updatedAt ?? null
  for (const name of updatedMetas) yield meta(name)
  for (const element of elementsOf(document, '[itemprop="dateModified"]')) yield* datesIn(element)
  yield dateLine(updatedWords.exec(text()))
}

function* datesIn(element: DomElement): Generator<string | null> {
  yield element.getAttribute('datetime') ?? element.getAttribute('content')
  yield element.textContent
}

function elementsOf(document: DomDocument, selector: string): DomElement[] {
  return [...document.querySelectorAll(selector)].slice(0, 5)
}

/** The time elements that may be the article's own: those in it, or the only one outside menus and footers. */
function ownTimes(document: DomDocument): DomElement[] {
  const times = [...document.querySelectorAll('time')].slice(0, 200).filter(time => !isAside(time))
  const own = times.find(
    time => time.hasAttribute('pubdate') || time.closest('article') !== null || isUnderTitle(time),
  )
  if (own !== undefined) return [own]
  return times.length === 1 ? times : []
}

function isAside(time: DomElement): boolean {
  if (time.getAttribute('itemprop') === 'dateModified' || isInCard(time)) return true
  const footer = time.closest('[class*="footer"], [id*="footer"]')
  if (footer !== null && isSiteFooter(footer)) return true
  return time.closest('footer, nav, aside, [class*="comment"], [id*="comment"], [class*="related"]') !== null
}

/** A card leads to another story; one around the page's own holds its title. */
function isInCard(time: DomElement): boolean {
  const card = time.closest('[class*="card"], [class*="teaser"], [class*="promo"], [class*="recommend"]')
  if (card === null || !/(?:^|[\s_-])(?:card|teaser|promo|recommend\w*)(?:$|\s)/i.test(namesOf(card)))
    return false
  return card.querySelector('h1, article') === null && card.querySelector('a[href]') !== null
}

/** Not that of the article, where some have its date. */
function isSiteFooter(element: DomElement): boolean {
  return /(?:^|\s|(?<!article|entry|post|story|content)[_-])footer(?=$|[\s_-])/i.test(namesOf(element))
}

function namesOf(element: DomElement): string {
  return `${classOf(element)} ${element.getAttribute('id') ?? ''}`.slice(0, 500)
}

function isUnderTitle(time: DomElement): boolean {
  return time.closest('header')?.querySelector('h1') != null
}

/** « Publié le lundi 16 décembre 2024 à 10 h 30 », "Published on 16 December 2024": what follows the words. */
function dateLine(match: RegExpExecArray | null): string | null {
  return match?.[1]?.split(/\s[-–—]\s|,?\s+(?:par|by|mis à jour|modifié|updated|modified|last)\b/i)[0] ?? null
}

/** A short line of its own; « le rapport publié le 4 mars 2023 montre … » in the running text is another date. */
function lineWith(words: string): RegExp {
  return new RegExp(
    `^(?:.{0,60}[,|·•(–-])?\\s{0,5}(?:${words})(?:\\s+(?:le|on|at))?\\s*:?\\s{0,40}(?=.{0,30}\\d{4})([\\p{L}\\d][^\\n|•·]{5,50})$`,
    'imu',
  )
}
const publishedWords = lineWith(
  'publi(?:é|ée|cation)|posté|mis en ligne|créé|(?:first |originally )?published|posted|(?:date )?issued',
)
const updatedWords = lineWith(
  '(?:dernière )?(?:mise? à jour|modification|actualisation)|modifié|actualisé|maj|(?:last )?(?:updated|modified|revised)',
)

/** `/2024/12/04/`: many sites put the day into their addresses. */
function dateInAddress(address: string | null): string | null {
  const match = /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?=[/-]|$)/.exec(address ?? '')
  return match === null ? null : `${match[1]}-${match[2]}-${match[3]}`
}

function lazily(make: () => string): () => string {
  let made: string | null = null
  return () => {
    made ??= make()
    return made
  }
}

/** A line with a date is short. */
const pieceLengthMax = 500

const silentTags = /^(?:script|style|template|noscript|footer|nav|aside)$/

/** The pieces of text of an element, one a line, up to so many characters; what stands in footers and menus left out. */
function piecesOf(root: DomNode, lengthMax: number): string {
  const pieces: string[] = []
  let length = 0
  const collect = (node: DomNode): void => {
    for (const child of node.childNodes) {
      if (length > lengthMax) return
      if (isElement(child) && !silentTags.test(tagOf(child)) && !isSiteFooter(child)) collect(child)
      else if (isText(child)) {
        const piece = child.textContent ?? ''
        length += piece.length
        if (piece.length <= pieceLengthMax) pieces.push(piece.replace(/\s+/g, ' ').trim())
      }
    }
  }
  collect(root)
  return pieces.filter(piece => piece !== '').join('\n')
}
