import type { Sentences } from '../../errors.ts'
import { oneLine, webAddress } from '../plain.ts'
import { escaped } from '../xml/xml.ts'
import { scanMarkup } from '../xml/xml-scanner.ts'

/** One feed of a reading list. */
interface ListedFeed {
  readonly url: string
  readonly title: string | null
}

interface ReadingList {
  /** Each address once, in the order of the file. */
  readonly feeds: readonly ListedFeed[]
  /** What was left out, as a sentence each. */
  readonly problems: readonly Sentences[]
}

const lengthMax = 20_000_000
const feedsMax = 10_000

/**
 * The feeds of an OPML file, however deep its outlines are nested; null when it is none. An outline without an address
 * is a folder. `feed://` addresses are taken for what they stand for.
 */
export function parseOpml(text: string): ReadingList | null {
  if (text.length > lengthMax) return null
  let isOpml = false
  const feeds = new Map<string, ListedFeed>()
  const problems: Sentences[] = []
  const open = (name: string, attributes: Readonly<Record<string, string>>) => {
    const local = name.slice(name.indexOf(':') + 1).toLowerCase()
    isOpml ||= local === 'opml'
    if (!isOpml || local !== 'outline') return
    const outline = outlineOf(attributes)
    if (outline === null) return
    const { address, title } = outline
    const url = webAddress(
      address.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:/i, 'http:'),
      null,
    )
    if (url === null) problems.push(badAddress(address))
    else if (feeds.has(url)) problems.push(listedTwice(url))
    else if (feeds.size >= feedsMax) problems.push(tooMany(url))
    else feeds.set(url, { url, title })
  }
  scanMarkup(text, { open, close() {}, text() {} }, 'xml')
  return isOpml ? { feeds: [...feeds.values()], problems } : null
}

/** Programs differ in how they write `xmlUrl`; some give a feed its address as `url`. */
function outlineOf(
  written: Readonly<Record<string, string>>,
): { address: string; title: string | null } | null {
  const attributes = new Map(Object.entries(written).map(([name, value]) => [name.toLowerCase(), value]))
  const isFeed = /^(?:rss|atom|feed)/i.test(attributes.get('type') ?? '')
  const address = (attributes.get('xmlurl') ?? (isFeed ? attributes.get('url') : undefined))?.trim() ?? ''
  if (address === '') return null
  return { address, title: oneLine(attributes.get('title') || attributes.get('text') || '') }
}

/** An OPML 2.0 file (opml.org/spec2.opml) of feeds, which every feed reader takes. */
export function writeOpml(title: string, feeds: readonly ListedFeed[]): string {
  const outlines = feeds.map(feed => {
    const name = written(feed.title ?? feed.url)
    return `    <outline type="rss" text="${name}" title="${name}" xmlUrl="${written(feed.url)}"/>\n`
  })
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n  <head>\n    <title>${written(title)}</title>\n` +
    `  </head>\n  <body>\n${outlines.join('')}  </body>\n</opml>`
  )
}

/** Without what XML has no character for. */
function written(text: string): string {
  return escaped(text.replace(/[\p{Cc}\ufffe\uffff]/gu, ' '))
}

function badAddress(address: string): Sentences {
  const shown = address.slice(0, 200)
  return {
    fr: `« ${shown} » n’est pas une adresse du Web : corrigez-la dans le fichier.`,
    en: `“${shown}” is no web address: mend it in the file.`,
  }
}

function listedTwice(url: string): Sentences {
  return { fr: `${url} figure plusieurs fois dans le fichier.`, en: `${url} is in the file more than once.` }
}

function tooMany(url: string): Sentences {
  return {
    fr: `${url} est au-delà des 10 000 flux d’un fichier : partagez-le.`,
    en: `${url} is beyond the 10,000 feeds of one file: split it.`,
  }
}
