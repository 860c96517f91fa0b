import { decodeReferences, type ReferenceMode } from './references.ts'

interface ScanHandler {
  open(name: string, attributes: Readonly<Record<string, string>>, isEmpty: boolean): void
  close(name: string): void
  text(text: string): void
}

/** The end of what is read as one unit, and whether there was one at all. */
interface Found {
  readonly end: number
  readonly next: number
}

/** No element of a feed or an article has so many. */
const attributesMax = 256
const rawTags = new Set(['script', 'style', 'textarea', 'noembed', 'noframes', 'xmp'])
const attribute = /[\s/]*([^\s=/>"'<]+)(?:\s*=\s*(?:(["'])|([^\s>"']*)))?/y

/**
 * Reads markup from end to end in one pass, well-formed or not: what cannot be a tag is text, a quotation mark that is
 * never closed ends with its tag, and whatever breaks off ends with the text. References are decoded once, and not in
 * CDATA sections. Document types, comments and processing instructions are passed over, so that no entity is ever
 * declared. Ends early when `isDone` says so. Linear in the length of the text.
 */
export function scanMarkup(
  markup: string,
  handler: ScanHandler,
  mode: ReferenceMode,
  isDone: () => boolean = () => false,
): void {
  let index = 0
  while (index < markup.length && !isDone()) {
    const start = nextTag(markup, index)
    if (start > index) handler.text(decodeReferences(markup.slice(index, start), mode))
    if (start === markup.length) return
    index = scanTag(markup, start, handler, mode)
  }
}

function nextTag(markup: string, from: number): number {
  let start = markup.indexOf('<', from)
  while (start !== -1 && !isTagAt(markup, start)) start = markup.indexOf('<', start + 1)
  return start === -1 ? markup.length : start
}

/** "5 < 6" and "<3" are no tags. */
function isTagAt(markup: string, start: number): boolean {
  const first = markup[start + 1]
  if (first === '!' || first === '?') return true
  return beginsName(markup.charCodeAt(first === '/' ? start + 2 : start + 1))
}

/** Letters, `_`, `:` and what is beyond ASCII. */
function beginsName(code: number): boolean {
  const letter = code | 0x20
  return (letter >= 0x61 && letter <= 0x7a) || code === 0x5f || code === 0x3a || code >= 0x80
}

/** Where to read on. */
function scanTag(markup: string, start: number, handler: ScanHandler, mode: ReferenceMode): number {
  const first = markup[start + 1]
  if (first === '!') return scanDeclaration(markup, start, handler)
  if (first === '?') return find(markup, '>', start).next
  if (first !== '/') return scanOpening(markup, start, handler, mode)
  const end = endOfName(markup, start + 2)
  handler.close(markup.slice(start + 2, end))
  return markup[end] === '>' ? end + 1 : find(markup, '>', end).next
}

/** Names end at white space and at the signs that tags are made of. */
function endOfName(markup: string, from: number): number {
  let end = from
  while (end < markup.length && !endsName(markup.charCodeAt(end))) end += 1
  return end
}

function endsName(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0x2f ||
    code === 0x3e ||
    code === 0x3c ||
    code === 0x3d ||
    code === 0x22 ||
    code === 0x27
  )
}

function scanDeclaration(markup: string, start: number, handler: ScanHandler): number {
  if (markup.startsWith('<!--', start)) return find(markup, '-->', start + 2).next
  if (markup.startsWith('<![CDATA[', start)) {
    const { end, next } = find(markup, ']]>', start + 9)
    handler.text(markup.slice(start + 9, end))
    return next
  }
  const { end, next } = find(markup, '>', start)
  // The inner subset of a document type holds declarations of its own.
  return markup.slice(start, end).includes('[') ? find(markup, ']', start, '>').next : next
}

function find(markup: string, mark: string, from: number, then = ''): Found {
  const end = markup.indexOf(mark, from)
  if (end === -1) return { end: markup.length, next: markup.length }
  return then === '' ? { end, next: end + mark.length } : find(markup, then, end)
}

function scanOpening(markup: string, start: number, handler: ScanHandler, mode: ReferenceMode): number {
  const afterName = endOfName(markup, start + 1)
  const name = markup.slice(start + 1, afterName)
  const { attributes, index } =
    markup[afterName] === '>'
      ? { attributes: none, index: afterName }
      : readAttributes(markup, afterName, mode)
  const { end, next } = endOfTag(markup, index)
  if (end === markup.length) return next
  handler.open(name, attributes, markup[end - 1] === '/')
  return mode === 'html' && rawTags.has(name.toLowerCase()) ? endOfRaw(markup, name, next) : next
}

const none: Readonly<Record<string, string>> = {}

function readAttributes(
  markup: string,
  from: number,
  mode: ReferenceMode,
): { attributes: Readonly<Record<string, string>>; index: number } {
  const attributes: Record<string, string> = {}
  let index = from
  for (let count = 0; index < markup.length; count += 1) {
    attribute.lastIndex = index
    const match = attribute.exec(markup)
    if (match === null) break
    const value = readValue(markup, match, attribute.lastIndex)
    if (count < attributesMax) attributes[match[1] ?? ''] ??= decodeReferences(value.text, mode)
    index = value.next
  }
  return { attributes, index }
}

/** What a script holds is neither markup nor text: it is passed over. */
function endOfRaw(markup: string, name: string, from: number): number {
  const ending = new RegExp(`</${name}`, 'gi')
  ending.lastIndex = from
  return ending.exec(markup)?.index ?? markup.length
}

function readValue(markup: string, match: RegExpExecArray, from: number): { text: string; next: number } {
  const quote = match[2]
  if (quote === undefined) return { text: match[3] ?? '', next: from }
  const end = markup.indexOf(quote, from)
  const text = end === -1 ? markup.slice(from) : markup.slice(from, end)
  // A mark that was never closed would take the next tags with it.
  const isOpen = end === -1 || (text.includes('<') && /^[^<]*>[\s\S]*</.test(text))
  if (!isOpen) return { text, next: end + 1 }
  const until = markup.indexOf('>', from)
  return until === -1
    ? { text: '', next: markup.length }
    : { text: markup.slice(from, until).replace(/\/$/, ''), next: until }
}

/** A tag that is never closed ends where the next begins. */
function endOfTag(markup: string, from: number): Found {
  let end = from
  while (end < markup.length && markup[end] !== '>' && markup[end] !== '<') end += 1
  return { end, next: markup[end] === '>' ? end + 1 : end }
}
