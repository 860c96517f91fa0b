import { Parser } from 'htmlparser2'

/** Deeper nesting than this is an attack on the parsers behind us (depth 4,000 blocks the process for seconds). */
export const depthMax = 512

const voidElements = new Set(
  'area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen'.split(
    ' ',
  ),
)

/** A page of a long article has some thousands. */
export const elementsMax = 50_000

/** Why HTML is too costly to build a document from; null when it is not. Linear; stops at the first reason. */
export function markupProblem(html: string): 'too-deep' | 'too-many' | null {
  let depth = 0
  let elements = 0
  let problem: 'too-deep' | 'too-many' | null = null
  const parser = new Parser({
    onopentag(name) {
      elements += 1
      if (!voidElements.has(name)) depth += 1
      if (depth > depthMax) problem ??= 'too-deep'
      if (elements > elementsMax) problem ??= 'too-many'
      if (problem !== null) parser.pause()
    },
    onclosetag(name) {
      if (!voidElements.has(name)) depth -= 1
    },
  })
  parser.write(html)
  if (problem === null) parser.end()
  return problem
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
