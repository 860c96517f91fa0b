import { createHash } from 'node:crypto'
import { withNote } from '../../lines/lines.ts'
import type { Edition, Line, Quote } from '../../types.ts'
import { addressOf } from '../address.ts'
import { attributionOf, quoted } from '../wording.ts'

/**
 * An edition as an Atom 1.0 document (RFC 4287), an entry a line. A line that a later edition repeats keeps its entry's
 * id, so that a feed reader shows it once.
 */
export function renderAtom({ digest, title, language, window, sections }: Edition): string {
  const entries = sections.flatMap(section =>
    section.items.map(line => entry(line, section.title, language, window.to)),
  )
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `  <id>${identifier(digest, language)}</id>`,
    `  <title>${escaped(title)}</title>`,
    `  <updated>${window.to}</updated>`,
    '  <author><name>Verbatim</name></author>',
    ...entries,
    '</feed>',
  ].join('\n')}\n`
}

function entry(line: Line, section: string, language: Edition['language'], updated: string): string {
  const address = addressOf(line.quotes[0])
  const content = line.quotes.map(quote => html(quote, language)).join('')
  const places = line.quotes.map(({ version, start, end }) => `${version} ${start} ${end}`)
  return [
    '  <entry>',
    `    <id>${identifier(language, line.text, ...places)}</id>`,
    `    <title>${escaped(withNote(line))}</title>`,
    `    <updated>${updated}</updated>`,
    ...(address === null ? [] : [`    <link href="${escaped(address)}"/>`]),
    `    <category term="${escaped(section)}"/>`,
    `    <content type="html">${escaped(content)}</content>`,
    '  </entry>',
  ].join('\n')
}

function html(quote: Quote, language: Edition['language']): string {
  const words = escaped(quoted(quote.text, quote.language))
  const source = escaped(attributionOf(quote, language))
  const address = addressOf(quote)
  const cited = address === null ? source : `<a href="${escaped(address)}">${source}</a>`
  return `<blockquote lang="${quote.language}"><p>${words}</p><footer>${cited}</footer></blockquote>`
}

/** The same for the same parts: an address that names and is not fetched (RFC 4122, made as RFC 9562 makes version 8). */
function identifier(...parts: readonly string[]): string {
  const digits = createHash('sha256').update(JSON.stringify(parts)).digest('hex')
  return `urn:uuid:${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`
}

/** Text inside an element or an attribute; what XML 1.0 has no character for is left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
