import { detectLanguage } from '../text/language.ts'
import type { Language, Span } from '../types.ts'
import { type DomElement, type DomNode, isElement, isText, tagOf } from './dom.ts'
import { languageCode } from './plain.ts'
import { raisedCharacters, raisedKind } from './superscripts.ts'

/** A block-level element on the way down to a paragraph. */
export interface Place {
  readonly element: DomElement
  readonly tag: string
  readonly parent: Place | null
  /** Whether there is a picture in it. */
  readonly holdsPicture: boolean
  /** Whether links in it lead off the page: one without text, which lies over all of it, or others only. */
  readonly leads: 'silently' | 'in words' | null
}

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

export interface MarkedText {
  readonly text: string
  readonly marked: readonly { readonly span: Span; readonly role: 'caption' | 'boilerplate' }[]
}

const skippedTags = words(
  'script style template noscript svg math button select textarea input iframe object embed video audio canvas ' +
    'map head label title link meta dialog menu progress meter datalist del s strike',
)
const inlineTags = words(
  'a abbr acronym b bdi bdo big cite code data dfn em font i img ins kbd mark q ruby rb rt rp samp small ' +
    'span strong sub sup time tt u var wbr nobr picture source slot',
)
const promptLengthMax = 300
const linkTextLength = 60
const lineEndLength = 20
const captionTags = words('figcaption caption')
const headingTags = words('h1 h2 h3 h4 h5 h6')

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
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

/** Paragraphs joined by one blank line. Captions, and lists and paragraphs that are nothing but links, are marked. */
export function joinBlocks(blocks: readonly Block[]): MarkedText {
  const marked: { span: Span; role: 'caption' | 'boilerplate' }[] = []
  const parts: string[] = []
  let start = 0
  for (const block of blocks) {
    const role = block.caption ? 'caption' : block.furniture || isLinks(block) ? 'boilerplate' : null
    if (role !== null) marked.push({ span: [start, start + block.text.length], role })
    parts.push(block.text)
    start += block.text.length + 2
  }
  return { text: parts.join('\n\n'), marked }
}

/** A heading or a long paragraph may be linked and still be the article's own. */
function isLinks(block: Block): boolean {
  if (headingTags.has(block.tag) || block.text.length > 300) return false
  return block.linked >= block.text.length * 0.8
}

/** A place as it is while its element is read. */
type OpenPlace = { -readonly [Key in keyof Place]: Place[Key] } & { readonly parent: OpenPlace | null }

function notePicture(inside: OpenPlace | null): void {
  for (let place = inside; place !== null && !place.holdsPicture; place = place.parent)
    place.holdsPicture = true
}

function noteLink(inside: OpenPlace | null, isSilent: boolean): void {
  for (let place = inside; place !== null && place.leads !== 'silently'; place = place.parent) {
    if (isSilent) place.leads = 'silently'
    else if (place.leads === null) place.leads = 'in words'
    else return
  }
}

function leadsOff(link: DomElement): boolean {
  const address = link.getAttribute('href')?.trim() ?? ''
  return address !== '' && !/^(?:#|javascript:|mailto:)/i.test(address)
}

function holdsPicture(element: DomElement): boolean {
  return [...element.childNodes].some(
    child => isElement(child) && (tagOf(child) === 'img' || holdsPicture(child)),
  )
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
    this.asks ||= asking.test(this.linkText) || isAskingAddress(element.getAttribute('href'))
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

/** Most text has single spaces and nothing to collapse: to look is quicker than to replace each by itself. */
function collapsed(text: string): string {
  const isLoose = looseBlanks.some(blank => text.includes(blank))
  return isLoose ? text.replace(/[ \t\n\r\f]+/g, ' ') : text
}

const looseBlanks = ['\n', '  ', '\t', '\r', '\f']

/** Lines that follow one another without an empty one between them. Linear, unlike a pattern for blanks at an end. */
function paragraphsOf(text: string): string[] {
  const paragraphs: string[][] = [[]]
  if (text === '') return []
  for (const line of text.split('\n').map(withoutBlanks)) {
    if (line !== '') paragraphs.at(-1)?.push(line)
    else if (paragraphs.at(-1)?.length !== 0) paragraphs.push([])
  }
  return paragraphs.map(lines => lines.join('\n')).filter(paragraph => /[^\s\u200b\ufeff]/.test(paragraph))
}

function withoutBlanks(line: string): string {
  let start = 0
  let end = line.length
  while (start < end && isBlank(line.charCodeAt(start))) start += 1
  while (end > start && isBlank(line.charCodeAt(end - 1))) end -= 1
  return line.slice(start, end)
}

/** A space, a tab, a carriage return or a form feed; no-break spaces are characters like any other. */
function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 12
}

/** What a link asks of its reader. */
const asking =
  /^\s*(?:sign(?:ing)? up|subscribe|register|join (?:us|our|the)|download|donate|get (?:our|the) (?:app|newsletter)|inscrivez[- ]vous|s['’]inscrire|abonnez[- ]vous|s['’]abonner|je m['’]abonne|rejoignez|téléchargez|faites un don|recevez)(?![\p{L}\p{N}])/iu

/** An address to subscribe or to give. */
function isAskingAddress(address: string | null): boolean {
  return (
    address !== null &&
    /[/.#?=](?:newsletters?|subscri(?:be|ptions?)|sign-?up|abonnements?|infolettres?|donat(?:e|ions?))\b/i.test(
      address.slice(0, 300),
    )
  )
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

function isHidden(element: DomElement): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  const style = element.getAttribute('style')?.slice(0, styleLengthMax) ?? ''
  return style !== '' && (hidingStyle.test(style) || isInItsOwnColour(style))
}

const styleLengthMax = 2_000

/** Not shown, or moved out of sight: words that no reader of the page has seen. */
const hidingStyle =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])|(?:left|right|top|text-indent|margin-left)\s*:\s*-\d{3,}|clip\s*:\s*rect\(\s*(?:0|1px)|clip-path\s*:\s*inset\(\s*(?:50|100)%|color\s*:\s*transparent)/i

/** Letters in the colour of what they stand on. */
function isInItsOwnColour(style: string): boolean {
  const colour = /(?:^|;)\s*color\s*:\s*([^;!]{2,40})/i.exec(style)?.[1]
  const ground = /(?:^|;)\s*background(?:-color)?\s*:\s*([^;!]{2,40})/i.exec(style)?.[1]
  return colour !== undefined && ground !== undefined && bareColour(colour) === bareColour(ground)
}

function bareColour(written: string): string {
  const name = written.replace(/\s+/g, '').toLowerCase()
  return name === 'white' || name === '#ffffff' ? '#fff' : name
}
