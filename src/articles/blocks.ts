import type { Span } from '../types.ts'
import { type DomElement, type DomNode, isElement, isText, parseDocument, tagOf } from './dom.ts'

/** One paragraph as rendered. `linked` counts the characters of it that are links. */
export interface Block {
  readonly text: string
  readonly tag: string
  readonly caption: boolean
  readonly linked: number
}

export interface MarkedText {
  readonly text: string
  readonly marked: readonly { readonly span: Span; readonly role: 'caption' | 'boilerplate' }[]
}

const skippedTags = words(
  'script style template noscript svg math button select textarea input iframe object embed video audio canvas ' +
    'map head label title link meta dialog menu progress meter datalist',
)
const inlineTags = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark q ruby rb rt rp s samp small ' +
    'span strike strong sub sup time tt u var wbr nobr picture source slot',
)
const captionTags = words('figcaption caption')
const headingTags = words('h1 h2 h3 h4 h5 h6')

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** The paragraphs under an element, in reading order: blocks and double line breaks end one, hidden parts are left out. */
export function blocksOf(root: DomNode): Block[] {
  const walker = new Walker()
  walker.children(root, { tag: 'p', caption: false, link: false, preformatted: false })
  walker.end('p', false)
  return walker.blocks
}

/** Paragraphs joined by one blank line. Captions, and lists and paragraphs that are nothing but links, are marked. */
export function joinBlocks(blocks: readonly Block[]): MarkedText {
  const marked: { span: Span; role: 'caption' | 'boilerplate' }[] = []
  const parts: string[] = []
  let start = 0
  for (const block of blocks) {
    const role = block.caption ? 'caption' : isLinks(block) ? 'boilerplate' : null
    if (role !== null) marked.push({ span: [start, start + block.text.length], role })
    parts.push(block.text)
    start += block.text.length + 2
  }
  return { text: parts.join('\n\n'), marked }
}

/** The rendered text of an HTML fragment. */
export function htmlToText(html: string): MarkedText {
  const document = parseDocument(html)
  return joinBlocks(blocksOf(document.body ?? document.documentElement))
}

/** A heading or a long paragraph may be linked and still be the article's own. */
function isLinks(block: Block): boolean {
  if (headingTags.has(block.tag) || block.text.length > 300) return false
  return block.linked >= block.text.length * 0.8
}

interface Inside {
  readonly tag: string
  readonly caption: boolean
  readonly link: boolean
  readonly preformatted: boolean
}

class Walker {
  readonly blocks: Block[] = []
  private line = ''
  private linked = 0

  children(node: DomNode, inside: Inside): void {
    for (const child of node.childNodes) {
      if (isText(child)) this.text(child.textContent ?? '', inside)
      else if (isElement(child)) this.element(child, inside)
    }
  }

  private element(element: DomElement, inside: Inside): void {
    const tag = tagOf(element)
    if (skippedTags.has(tag) || isHidden(element)) return
    if (tag === 'br') this.text('\n', { ...inside, preformatted: true })
    else if (inlineTags.has(tag)) this.children(element, tag === 'a' ? { ...inside, link: true } : inside)
    else if (tag === 'td' || tag === 'th') this.cell(element, tag, inside)
    else this.block(element, tag, inside)
  }

  /** Cells of one row are one line as long as they hold no blocks. */
  private cell(element: DomElement, tag: string, inside: Inside): void {
    if (this.line !== '') this.text('\t', { ...inside, preformatted: true })
    this.children(element, { ...inside, tag })
  }

  private block(element: DomElement, tag: string, inside: Inside): void {
    this.end(inside.tag, inside.caption)
    const within: Inside = {
      tag,
      link: inside.link,
      caption: inside.caption || isCaption(element, tag),
      preformatted: inside.preformatted || tag === 'pre',
    }
    this.children(element, within)
    this.end(within.tag, within.caption)
  }

  private text(text: string, inside: Inside): void {
    // White space collapses as when rendered; no-break and thin spaces are characters like any other.
    const shown = inside.preformatted ? text.replace(/\r\n?/g, '\n') : text.replace(/[ \t\n\r\f]+/g, ' ')
    const glued = /\s$/.test(this.line) || this.line === '' ? shown.replace(/^ /, '') : shown
    this.line += glued
    if (inside.link) this.linked += glued.length
  }

  /** Ends the paragraph. Two line breaks inside it are rendered as an empty line: they end one too. */
  end(tag: string, caption: boolean): void {
    const share = this.linked / Math.max(1, this.line.length)
    for (const part of this.line.split(/[ \t\f]*\n[ \t\f]*\n\s*/)) {
      const text = part.replace(/[ \t\f]*\n[ \t\f]*/g, '\n').replace(/^[ \t\n\r\f]+|[ \t\n\r\f]+$/g, '')
      if (/[^\s\u200b\ufeff]/.test(text))
        this.blocks.push({ text, tag, caption, linked: share * text.length })
    }
    this.line = ''
    this.linked = 0
  }
}

function isCaption(element: DomElement, tag: string): boolean {
  if (captionTags.has(tag)) return true
  const name = element.getAttribute('class') ?? ''
  if (!/(?:^|[\s_-])(?:caption|legende|credits?|copyright)(?:$|[\s_-])/i.test(name)) return false
  return (element.textContent ?? '').length < 500
}

function isHidden(element: DomElement): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  const style = element.getAttribute('style')
  return (
    style !== null &&
    /(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d]))/i.test(
      style,
    )
  )
}
