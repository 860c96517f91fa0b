import { depthMax, elementsMax, voidElements } from '../xml/markup.ts'
import { scanMarkup } from '../xml/xml-scanner.ts'
import { blocksOf } from './blocks.ts'
import type { DomElement, DomNode } from './dom.ts'
import { joinBlocks, type MarkedText } from './joined-blocks.ts'

/**
 * The rendered text of a fragment of HTML, as a page's is, without building a whole document for it: a feed has
 * hundreds. Null when it is nested more than 512 deep or has more than 50,000 elements.
 */
export function fragmentToText(html: string): MarkedText | null {
  const builder = new Builder()
  // Wrapped twice, once too often.
  const bare = html.includes('<![CDATA[') ? html.replace(/<!\[CDATA\[|\]\]>/g, '') : html
  scanMarkup(bare, builder, 'html', () => builder.isTooMuch)
  if (builder.isTooMuch) return null
  builder.end()
  return joinBlocks(blocksOf(builder.root))
}

/** Elements that one of the same kind ends, as nobody closes them. */
const selfEnding = new Set('p li tr td th dt dd option'.split(' '))

/** What these hold is not shown; one that is never closed must not hide the rest of the article. */
const embeds = new Set('iframe object video audio canvas noscript button select svg'.split(' '))

class Builder {
  readonly root = new FragmentElement('body', {})
  private readonly stack: FragmentElement[] = [this.root]
  /** How many elements of each name are open. */
  private readonly openTags = new Map<string, number>()
  private elements = 0
  isTooMuch = false

  /** `<a/>` is empty here, as those who write feeds mean it. */
  open(written: string, attributes: Readonly<Record<string, string>>, isEmpty: boolean): void {
    const tag = written.toLowerCase()
    if (selfEnding.has(tag) && this.top().nodeName === tag) this.pop()
    const element = new FragmentElement(tag, attributes)
    this.top().childNodes.push(element)
    this.elements += 1
    if (!isEmpty && !voidElements.has(tag)) this.push(element)
    this.isTooMuch = this.stack.length > depthMax || this.elements > elementsMax
  }

  text(text: string): void {
    this.top().childNodes.push(new FragmentText(text))
  }

  close(written: string): void {
    const tag = written.toLowerCase()
    if (tag === 'br') this.open('br', {}, true)
    if ((this.openTags.get(tag) ?? 0) === 0) return
    this.closeTo(this.stack.findLastIndex(({ nodeName }) => nodeName === tag) + 1)
    this.pop()
  }

  end(): void {
    this.closeTo(1)
  }

  private closeTo(length: number): void {
    while (this.stack.length > length) {
      const element = this.pop()
      if (element !== undefined && embeds.has(element.nodeName)) this.top().takeChildren(element)
    }
  }

  private push(element: FragmentElement): void {
    this.stack.push(element)
    this.openTags.set(element.nodeName, (this.openTags.get(element.nodeName) ?? 0) + 1)
  }

  private pop(): FragmentElement | undefined {
    const element = this.stack.pop()
    if (element !== undefined)
      this.openTags.set(element.nodeName, (this.openTags.get(element.nodeName) ?? 1) - 1)
    return element
  }

  private top(): FragmentElement {
    return this.stack.at(-1) ?? this.root
  }
}

class FragmentText implements DomNode {
  readonly nodeType = 3
  readonly nodeName = '#text'
  readonly childNodes: readonly DomNode[] = []
  readonly textContent: string

  constructor(text: string) {
    this.textContent = text
  }
}

/** What `blocks.ts` asks of an element, and no more. */
class FragmentElement implements DomNode, Pick<DomElement, 'getAttribute' | 'hasAttribute'> {
  readonly nodeType = 1
  readonly nodeName: string
  readonly childNodes: DomNode[] = []
  private readonly attributes: Readonly<Record<string, string>>

  constructor(tag: string, attributes: Readonly<Record<string, string>>) {
    this.nodeName = tag
    this.attributes = attributes
  }

  takeChildren(of: FragmentElement): void {
    for (const child of of.childNodes.splice(0)) this.childNodes.push(child)
  }

  get textContent(): string {
    return this.childNodes.map(child => child.textContent ?? '').join('')
  }

  getAttribute(name: string): string | null {
    return this.attributes[name] ?? null
  }

  hasAttribute(name: string): boolean {
    return this.attributes[name] !== undefined
  }
}
