import { detectLanguage } from '../../text/language.ts'
import { wordSet } from '../../text/words/word-set.ts'
import type { Language } from '../../types.ts'
import { languageCode } from '../plain.ts'
import { isAsking } from './asking-links.ts'
import { holdsPicture, leadsOff, noteLink, notePicture, type OpenPlace, type Place } from './block-places.ts'
import { type DomElement, type DomNode, isElement, isText, tagOf } from './dom.ts'
import { isHidden } from './hidden.ts'
import { raisedCharacters, raisedKind } from './superscripts.ts'
import { collapsed, paragraphsOf } from './white-space.ts'

/** One paragraph as rendered. `linked` counts the characters of it that are links. */
export interface Block {
  readonly text: string
  readonly tag: string
  readonly caption: boolean
  readonly linked: number
  /** The innermost block-level element that it stands in; null right under the root. */
  readonly place: Place | null
  /** Set where the page shows it to be none of the article. */
  readonly furniture: boolean
}

const skippedTags = wordSet(
  'script style template noscript svg math button select textarea input iframe object embed video audio canvas ' +
    'map head label title link meta dialog menu progress meter datalist del s strike',
)
const inlineTags = wordSet(
  'a abbr acronym b bdi bdo big cite code data dfn em font i img ins kbd mark q ruby rb rt rp samp small ' +
    'span strong sub sup time tt u var wbr nobr picture source slot',
)
const promptLengthMax = 300
const linkTextLength = 60
const lineEndLength = 20
const captionTags = wordSet('figcaption caption')
export const headingTags: ReadonlySet<string> = wordSet('h1 h2 h3 h4 h5 h6')

const proseLengthMin = 60

/** Whether a block is a paragraph of running text, and no heading and no links. */
export function isProse({ text, linked, tag }: Block): boolean {
  return text.length >= proseLengthMin && linked < text.length / 2 && !headingTags.has(tag)
}

/**
 * The paragraphs under an element, in reading order: blocks and double line breaks end one; hidden and struck out parts
 * and the marks of notes are left out. `language`: what the page declares, for the quotation marks of `<q>`; the text
 * tells where nothing is declared.
 */
export function blocksOf(root: DomNode, language: string | null = null): Block[] {
  const walker = new Walker(
    () => languageCode(language) ?? detectLanguage((root.textContent ?? '').slice(0, 2000)),
  )
  const inside: Inside = {
    tag: 'p',
    caption: false,
    link: false,
    preformatted: false,
    embedded: false,
    place: null,
  }
  walker.children(root, inside)
  walker.end(inside)
  return walker.blocks
}

interface Inside {
  readonly tag: string
  readonly caption: boolean
  readonly link: boolean
  readonly preformatted: boolean
  /** In a post that was embedded: another's words. */
  readonly embedded: boolean
  readonly place: OpenPlace | null
}

class Walker {
  readonly blocks: Block[] = []
  private line = ''
  /** The end of the line: to look at that of a long line as it grows would copy all of it each time. */
  private lineEnd = ''
  private linked = 0
  private asks = false
  private endsBlank = true
  /** How the link under work begins. */
  private linkText = ''
  /** How many `<q>` are open. */
  private quotes = 0
  private isRaised = false
  private readonly language: () => Language | null

  constructor(language: () => Language | null) {
    this.language = language
  }

  children(node: DomNode, inside: Inside): void {
    for (const child of node.childNodes) {
      if (isText(child)) this.text(child.textContent ?? '', inside)
      else if (isElement(child)) this.element(child, inside)
    }
  }

  private element(element: DomElement, inside: Inside): void {
    const tag = tagOf(element)
    if (skippedTags.has(tag) || isHidden(element)) return
    // Names and times side by side are kept apart by nothing but their style.
    if (tag === 'time' && this.line !== '') this.text(' ', inside)
    if (tag === 'img') notePicture(inside.place)
    else if (tag === 'br') this.text('\n', { ...inside, preformatted: true })
    else if (tag === 'a') this.link(element, inside)
    else if (tag === 'sup') this.raised(element, inside)
    else if (tag === 'q') this.quote(element, inside)
    else if (inlineTags.has(tag)) this.children(element, inside)
    else if (tag === 'td' || tag === 'th') this.cell(element, tag, inside)
    else this.block(element, tag, inside)
  }

  private link(element: DomElement, inside: Inside): void {
    this.linkText = ''
    const leads = leadsOff(element)
    // A heading is often linked to its own place on the page.
    const isCounted = leads || !headingTags.has(inside.tag)
    this.children(element, { ...inside, link: inside.link || isCounted })
    if (leads) noteLink(inside.place, this.linkText === '' && !holdsPicture(element))
    this.asks ||= isAsking(this.linkText, element.getAttribute('href'))
  }

  /** Run into the word before it, the mark of a note or a power would change a figure. */
  private raised(element: DomElement, inside: Inside): void {
    // One in another is read with it: the text of each level by itself would take long.
    if (this.isRaised) {
      this.children(element, inside)
      return
    }
    const text = element.textContent ?? ''
    const isLinked = inside.link ? this.linkText === '' : holdsLink(element)
    const kind = raisedKind(text, this.lineEnd, isLinked)
    if (kind === 'power') this.text(raisedCharacters(text), inside)
    if (kind !== 'letters') return
    this.isRaised = true
    this.children(element, inside)
    this.isRaised = false
  }

  /** A browser writes the marks of a `<q>`; some pages have written theirs as well. */
  private quote(element: DomElement, inside: Inside): void {
    const isNested = this.quotes > 0
    const isMarked = /[«“"‘][\s\u00a0\u202f]?$/.test(this.lineEnd) || (!isNested && isQuoted(element))
    const [open, close] = isMarked ? ['', ''] : quotationMarks(this.language() === 'fr', isNested)
    this.text(open, inside)
    this.quotes += 1
    this.children(element, inside)
    this.quotes -= 1
    this.text(close, inside)
  }

  /** Cells of one row are one line as long as they hold no blocks. */
  private cell(element: DomElement, tag: string, inside: Inside): void {
    if (this.line !== '') this.text('\t', { ...inside, preformatted: true })
    this.children(element, { ...inside, tag })
  }

  private block(element: DomElement, tag: string, inside: Inside): void {
    this.end(inside)
    const within: Inside = {
      tag,
      place: { element, tag, parent: inside.place, holdsPicture: false, leads: null },
      link: inside.link,
      caption: inside.caption || isCaption(element, tag),
      preformatted: inside.preformatted || tag === 'pre',
      embedded: inside.embedded || (tag === 'blockquote' && isPost(element)),
    }
    this.children(element, within)
    this.end(within)
  }

  private text(text: string, inside: Inside): void {
    // White space collapses as when rendered; no-break and thin spaces are characters like any other.
    const shown = inside.preformatted ? text.replace(/\r\n?/g, '\n') : collapsed(text)
    const glued = this.endsBlank && shown.startsWith(' ') ? shown.slice(1) : shown
    if (glued === '') return
    this.line += glued
    this.lineEnd = (this.lineEnd + glued.slice(-lineEndLength)).slice(-lineEndLength)
    this.endsBlank = /\s/.test(glued.charAt(glued.length - 1))
    if (!inside.link) return
    this.linked += glued.length
    if (this.linkText.length < linkTextLength) this.linkText += glued.slice(0, linkTextLength)
  }

  /** A short paragraph with a link that asks its reader to subscribe and the like. */
  private isPrompt(): boolean {
    return this.asks && this.line.length <= promptLengthMax
  }

  /** Ends the paragraph. Two line breaks inside it are rendered as an empty line: they end one too. */
  end({ tag, caption, place, embedded }: Inside): void {
    const share = this.linked / Math.max(1, this.line.length)
    const furniture = embedded || this.isPrompt()
    for (const text of paragraphsOf(this.line))
      this.blocks.push({ text, tag, caption, linked: share * text.length, place, furniture })
    this.line = ''
    this.lineEnd = ''
    this.linked = 0
    this.asks = false
    this.endsBlank = true
  }
}

function quotationMarks(isFrench: boolean, isNested: boolean): readonly [string, string] {
  if (isFrench) return isNested ? ['“', '”'] : ['«\u00a0', '\u00a0»']
  return isNested ? ['‘', '’'] : ['“', '”']
}

function isQuoted(element: DomElement): boolean {
  return /^\s*[«“"]/.test((element.textContent ?? '').slice(0, 100))
}

function holdsLink(element: DomElement): boolean {
  return [...element.childNodes].some(child => isElement(child) && (tagOf(child) === 'a' || holdsLink(child)))
}

function isPost(element: DomElement): boolean {
  const name = element.getAttribute('class') ?? ''
  return /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed)(?:$|\s)/.test(name)
}

function isCaption(element: DomElement, tag: string): boolean {
  if (captionTags.has(tag)) return true
  const name = element.getAttribute('class') ?? ''
  if (!/(?:^|[\s_-])(?:caption|legende?|credits?|copyright)(?:$|[\s_-])/i.test(name)) return false
  return (element.textContent ?? '').length < 500
}
