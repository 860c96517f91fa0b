import { webAddress } from '../plain.ts'
import { depthMax } from './markup.ts'
import { withoutControls } from './references.ts'
import { nameIn, type Scope, scopeWithin } from './xml-names.ts'
import { scanMarkup } from './xml-scanner.ts'

/** Items beyond this are counted, not read. */
export const itemsMax = 1000

/** An element, its names as `xml-names.ts` writes them. */
export interface XmlElement {
  readonly name: string
  /** As written: what XHTML calls it. */
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (XmlElement | string)[]
  /** `xml:base` and `xml:lang` in force; null when there is none. */
  readonly base: string | null
  readonly language: string | null
}

export interface FeedTree {
  /** `channel`, `feed` or `rdf:rdf`, without its items; null when the text has none of them. */
  readonly feed: XmlElement | null
  readonly items: readonly XmlElement[]
  /** Items left out beyond the first 1,000. */
  readonly excess: number
  /** The document ended inside an item, which is left out. */
  readonly truncated: boolean
  readonly tooDeep: boolean
}

/**
 * The elements of a feed, from whatever is sent: what stands before its root or after it is dropped, elements left open
 * are closed, items never stand in items. `address` is what `xml:base` is resolved against.
 */
export function readFeedTree(markup: string, address: string | null): FeedTree {
  const builder = new Builder(address)
  scanMarkup(markup, builder, 'xml', () => builder.isDone)
  return builder.result()
}

const roots = new Set(['rss', 'feed', 'rdf:rdf', 'rdf', 'channel'])
/** Elements that hold text or markup: another of these inside means that the first was never closed. */
const lines = new Set(
  (
    'title link guid id pubdate published updated issued modified created description summary author category ' +
    'comments content dc:creator dc:date dc:title dc:subject dc:language content:encoded enclosure'
  ).split(' '),
)
/** Inside these an `item` is no item of the feed. */
const bodies = new Set('content xhtml:div div xhtml:body body'.split(' '))

interface Open {
  readonly element: XmlElement
  readonly scope: Scope | null
}

class Builder {
  private readonly stack: Open[] = []
  /** How many elements of each name are open: what closes nothing is passed over at once, however often it comes. */
  private readonly openNames = new Map<string, number>()
  private readonly items: XmlElement[] = []
  private root: XmlElement | null = null
  private channel: XmlElement | null = null
  private excess = 0
  private tooDeep = false
  private readonly address: string | null
  private itemDepth = -1
  isDone = false

  constructor(address: string | null) {
    this.address = address
  }

  open(tag: string, written: Readonly<Record<string, string>>, isEmpty: boolean): void {
    const scope = scopeWithin(this.stack.at(-1)?.scope ?? null, written)
    const name = this.nameOf(scope, tag)
    if (this.root === null && !roots.has(name)) return
    const isItem = (name === 'item' || name === 'entry') && !this.isInsideBody()
    if (isItem && this.itemDepth !== -1) this.closeFrom(this.itemDepth)
    else if (lines.has(name)) this.closeLine()
    const parent = this.stack.at(-1)?.element ?? null
    const element = elementOf(name, tag, attributesOf(written, scope), parent, this.address)
    if (this.root === null) this.root = element
    if (name === 'channel') this.channel ??= element
    if (isItem) this.startItem(element)
    else parent?.children.push(element)
    if (isEmpty && !isItem) return
    this.stack.push({ element, scope })
    this.openNames.set(name, (this.openNames.get(name) ?? 0) + 1)
    if (isEmpty) this.closeFrom(this.stack.length - 1)
    this.tooDeep = this.stack.length > depthMax
    this.isDone ||= this.tooDeep
  }

  text(text: string): void {
    const top = this.stack.at(-1)
    if (top !== undefined) top.element.children.push(withoutControls(text))
  }

  close(tag: string): void {
    const name = this.nameOf(this.stack.at(-1)?.scope ?? null, tag)
    if ((this.openNames.get(name) ?? 0) === 0) return
    this.closeFrom(this.stack.findLastIndex(({ element }) => element.name === name))
  }

  result(): FeedTree {
    const truncated = this.itemDepth !== -1 && !this.tooDeep
    // The item that the document ends in is incomplete.
    if (truncated && this.excess === 0) this.items.pop()
    const { root, channel, items, excess, tooDeep } = this
    return { feed: root?.name === 'channel' ? root : (channel ?? root), items, excess, truncated, tooDeep }
  }

  /** A root may have a prefix that nobody declared. */
  private nameOf(scope: Scope | null, tag: string): string {
    const name = nameIn(scope, tag)
    return this.root === null && name.startsWith('other:') ? name.slice(6) : name
  }

  private startItem(element: XmlElement): void {
    this.itemDepth = this.stack.length
    if (this.items.length < itemsMax) this.items.push(element)
    else this.excess += 1
  }

  private closeFrom(depth: number): void {
    while (this.stack.length > depth) this.pop()
    if (this.itemDepth >= depth) this.itemDepth = -1
    if (depth === 0) this.isDone = true
  }

  private pop(): void {
    const name = this.stack.pop()?.element.name ?? ''
    this.openNames.set(name, (this.openNames.get(name) ?? 1) - 1)
  }

  private closeLine(): void {
    const top = this.stack.at(-1)?.element
    if (top !== undefined && lines.has(top.name) && !isMarkupContent(top)) this.pop()
  }

  private isInsideBody(): boolean {
    if (this.itemDepth === -1) return false
    return this.stack.slice(this.itemDepth + 1).some(({ element }) => bodies.has(element.name))
  }
}

/** Atom's content may hold any XML. */
function isMarkupContent({ name, attributes }: XmlElement): boolean {
  return name === 'content' && /x(?:ht)?ml/i.test(attributes.type ?? '')
}

function attributesOf(
  written: Readonly<Record<string, string>>,
  scope: Scope | null,
): Readonly<Record<string, string>> {
  const names = Object.keys(written)
  if (names.every(name => /^[a-z]+$/.test(name))) return written
  return Object.fromEntries(
    names.map(name => [name.includes(':') ? nameIn(scope, name) : name.toLowerCase(), written[name] ?? '']),
  )
}

function elementOf(
  name: string,
  tag: string,
  attributes: Readonly<Record<string, string>>,
  parent: XmlElement | null,
  address: string | null,
): XmlElement {
  const { 'xml:base': base, 'xml:lang': language } = attributes
  const around = parent?.base ?? null
  return {
    name,
    tag,
    attributes,
    children: [],
    base: base === undefined ? around : (webAddress(base, around ?? address) ?? around),
    language: language === undefined ? (parent?.language ?? null) : language.trim() || null,
  }
}

/** All text under an element. */
export function textOf({ children }: XmlElement): string {
  if (children.length === 1 && typeof children[0] === 'string') return children[0]
  return children.map(child => (typeof child === 'string' ? child : textOf(child))).join('')
}

/** What an element holds, as markup. */
export function markupOf({ children }: XmlElement): string {
  return children.map(child => (typeof child === 'string' ? escaped(child) : tagged(child))).join('')
}

function tagged(element: XmlElement): string {
  const tag = element.tag.slice(element.tag.indexOf(':') + 1)
  const attributes = Object.entries(element.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  const start = `<${tag}${attributes.join('')}>`
  return /^(?:br|hr|img|wbr|input)$/i.test(tag) ? start : `${start}${markupOf(element)}</${tag}>`
}

/** Text such that XML reads it as text, also in an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, character => names[character] ?? character)
}

const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
