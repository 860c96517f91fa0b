import { parseHTML } from 'linkedom'

/** The few things that we ask of linkedom's nodes; the project has no DOM types. */
export interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly childNodes: Iterable<DomNode>
  readonly textContent: string | null
}

export interface DomElement extends DomNode {
  getAttribute(name: string): string | null
  getAttributeNode(name: string): { readonly value: string } | null
  hasAttribute(name: string): boolean
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
  closest(selector: string): DomElement | null
  remove(): void
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement
  readonly body: DomElement | null
}

const elementNode = 1
const textNode = 3

/** linkedom builds no document around bare text or a fragment: it is given one. */
export function parseDocument(html: string): DomDocument {
  const whole = /<(?:html|body)[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`
  return parseHTML(whole).document
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === elementNode
}

export function isText(node: DomNode): boolean {
  return node.nodeType === textNode
}

/** Lower case, whatever the document's mode. */
export function tagOf(element: DomElement): string {
  return element.nodeName.toLowerCase()
}

/** linkedom's `getAttribute('class')` takes the names apart and puts them together again each time. */
export function classOf(element: DomElement): string {
  return element.getAttributeNode('class')?.value ?? ''
}

/** The elements of some tags, each in the order of the page, in one walk: linkedom walks through all of it for every query. */
export function elementsByTag(
  root: DomElement,
  tags: readonly string[],
): (tag: string) => readonly DomElement[] {
  const found = Map.groupBy(root.querySelectorAll(tags.join(', ')), tagOf)
  return tag => found.get(tag) ?? []
}
