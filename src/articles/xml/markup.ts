import { type Handler, Parser } from 'htmlparser2'

/** Deeper nesting than this is an attack on the parsers behind us (depth 4,000 blocks the process for seconds). */
export const depthMax = 512

/** Elements that hold nothing and are never closed. */
export const voidElements: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen'.split(
    ' ',
  ),
)

/** A page of a long article has some thousands. */
export const elementsMax = 50_000
/** The parsers' work grows with the depth of every element. */
const depthSumMax = 2_000_000
/** Characters times their depth: an element's text is put together anew for it and for each that it stands in. */
const textDepthSumMax = 100_000_000
/** Attributes of one element, each of which is looked for among those before it, and of all. */
const elementAttributesMax = 1_000
const attributesMax = 200_000
/** The parser that builds the document makes a node of each, and Readability goes through them again and again. */
const referencesMax = 30_000
/** Their text holds no references: an ampersand there is one. */
const rawElements = new Set(['script', 'style'])
/** The names of an element, which are split into a list each. */
const classLengthMax = 20_000

/**
 * Why HTML is too costly to build a document from; null when it is not. Comments count as elements. Linear; stops at the
 * first reason.
 */
export function markupProblem(html: string): 'too-deep' | 'too-many' | null {
  let depth = 0
  let elements = 0
  let attributes = 0
  let elementAttributes = 0
  let depthSum = 0
  let textDepthSum = 0
  let linksOpen = 0
  let references = 0
  let isRaw = false
  let problem: 'too-deep' | 'too-many' | null = null
  const count: Partial<Handler> = {
    onopentagname(name) {
      elements += 1
      elementAttributes = 0
      isRaw = rawElements.has(name)
      if (!voidElements.has(name)) depth += 1
      depthSum += depth
      if (depth > depthMax || depthSum > depthSumMax) problem ??= 'too-deep'
      if (elements > elementsMax) problem ??= 'too-many'
      if (problem !== null) parser.pause()
    },
    onattribute(name, value) {
      attributes += 1
      elementAttributes += 1
      if (elementAttributes > elementAttributesMax || attributes > attributesMax) problem ??= 'too-many'
      if (name === 'class' && value.length > classLengthMax) problem ??= 'too-many'
      if (problem !== null) parser.pause()
    },
    ontext(text) {
      textDepthSum += text.length * depth
      if (textDepthSum > textDepthSumMax) problem ??= 'too-deep'
      if (!isRaw) references += text.split('&').length - 1
      if (references > referencesMax) problem ??= 'too-many'
      if (problem !== null) parser.pause()
    },
    oncomment() {
      elements += 1
      if (elements > elementsMax) problem ??= 'too-many'
    },
    onclosetag(name, isImplied) {
      isRaw = false
      if (!voidElements.has(name)) depth -= 1
      // A link inside a link: closed by this parser, nested by the one that builds the document.
      if (name === 'a' && isImplied) linksOpen += 1
      if (linksOpen > depthMax) problem ??= 'too-deep'
    },
  }
  const parser: Parser = new Parser(count, { decodeEntities: false })
  parser.write(html)
  if (problem === null) parser.end()
  return problem
}

/** Whether there are more than so many opening tags; linear. */
export function hasMoreTagsThan(html: string, most: number): boolean {
  let count = 0
  for (const _ of html.matchAll(/<[a-z]/gi)) {
    count += 1
    if (count > most) return true
  }
  return false
}

/** The name of the first element: what kind of document this is. Null for text that is no markup. */
export function rootElement(markup: string): string | null {
  const head = markup.slice(0, 20_000)
  const start = /^[\s\ufeff]*</.exec(head)
  if (start === null) return null
  return /<(?![!?])([a-z][\w:.-]{0,40})/i.exec(withoutComments(head))?.[1]?.toLowerCase() ?? null
}

function withoutComments(markup: string): string {
  const parts = markup.split('<!--')
  return parts.map((part, index) => (index === 0 ? part : afterComment(part))).join('')
}

function afterComment(part: string): string {
  const end = part.indexOf('-->')
  return end === -1 ? '' : part.slice(end + 3)
}
