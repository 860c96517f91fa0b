import { decode } from '../decode.ts'
import { markupOf, textOf, type XmlElement } from '../xml/xml.ts'

/**
 * A text of a feed. `either` is for formats that do not say whether they send markup: what looks like it is.
 * `lines` is plain text whose line breaks are its own; those of `text` are the file's.
 */
export interface FeedText {
  readonly value: string
  readonly kind: 'text' | 'lines' | 'html' | 'either'
}

/** Elements whose content is markup wherever they stand. */
const alwaysMarkup = new Set(['content:encoded', 'xhtml:body', 'body', 'xhtml:div', 'fullitem'])

/**
 * The content of an element, by what it says of itself: Atom 1.0's `type` (RFC 4287, 4.1.3: text, html, xhtml, or a
 * media type, in base64 unless it is text or XML), Atom 0.3's `type` and `mode`. RSS says nothing. Elements inside are
 * markup that was not escaped.
 */
export function contentOf(element: XmlElement): FeedText {
  if (element.children.some(child => typeof child !== 'string'))
    return { value: markupOf(element), kind: 'html' }
  const value = textOf(element)
  if (alwaysMarkup.has(element.name)) return { value, kind: 'html' }
  const { type, mode } = element.attributes
  const media = type?.trim().toLowerCase().split(';')[0] ?? ''
  if (mode?.trim().toLowerCase() === 'base64' || isBase64(media, value))
    return { value: decode(Buffer.from(value, 'base64'), null), kind: kindOf(media) }
  return { value, kind: kindOf(media) }
}

function kindOf(media: string): FeedText['kind'] {
  if (media === 'text' || media === 'text/plain') return 'text'
  return /html$|xml$/.test(media) ? 'html' : 'either'
}

function isBase64(media: string, text: string): boolean {
  return media.includes('/') && !/^text\/|xml$/.test(media) && /^[\sA-Za-z\d+/]+={0,2}\s*$/.test(text)
}
