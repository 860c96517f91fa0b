import { assignRoles } from '../../src/articles/cleaning/cleaning.ts'
import { titleOf } from '../../src/articles/cleaning/titles.ts'
import { type DomNode, isElement, isText, tagOf } from '../../src/articles/pages/dom.ts'
import { isQuotable } from '../../src/text/sentences/quotable.ts'
import type { Language } from '../../src/types.ts'

export interface BlockLine {
  readonly text: string
  readonly tag: string
}

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
const unseen = new Set(
  'script style noscript template svg iframe head select textarea object video audio canvas map math link meta title'.split(
    ' ',
  ),
)

/** The lines of an element as a browser copies them: one a block, a line break makes another. */
export function blockLines(root: DomNode): BlockLine[] {
  const lines: BlockLine[] = []
  let line = ''
  const end = (tag: string) => {
    const text = line.replace(/[ \t\r\n\f]+/g, ' ').trim()
    if (/[\p{L}\p{N}]/u.test(text)) lines.push({ text, tag })
    line = ''
  }
  const walk = (node: DomNode, tag: string) => {
    for (const child of node.childNodes) {
      if (isText(child)) line += child.textContent ?? ''
      else if (isElement(child) && !unseen.has(tagOf(child)) && !isHidden(child.getAttribute('style'))) {
        const name = tagOf(child)
        if (name === 'br') end(tag)
        else if (inline.has(name)) walk(child, tag)
        else {
          end(tag)
          walk(child, /^h[1-6]$/.test(tag) ? tag : name)
          end(/^h[1-6]$/.test(tag) ? tag : name)
        }
      }
    }
  }
  walk(root, 'body')
  end('body')
  return lines
}

function isHidden(style: string | null): boolean {
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}

/** The same as texts. */
export function textLines(root: DomNode): string[] {
  return blockLines(root).map(({ text }) => text)
}

/** Which of the lines of a text the roles of their sentences mark, by most of their characters. */
export function markedLines(lines: readonly string[], separator: string, language: Language): boolean[] {
  const text = lines.join(separator)
  const own = assignRoles({ text, title: titleOf(text), marked: [] }, language).filter(isQuotable)
  let at = 0
  return lines.map(line => {
    const [start, end] = [at, at + line.length]
    at = end + separator.length
    const length = own.reduce(
      (sum, span) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
      0,
    )
    return length * 2 < line.trim().length
  })
}
