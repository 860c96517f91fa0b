import { Parser } from 'htmlparser2'
import { depthMax } from './markup.ts'

/** Items beyond this are counted, not read. */
export const itemsMax = 1000
/** A feed may leave its items open, one in another; beyond this it is an attack. */
const openItemsMax = 4 * itemsMax
const pendingLengthMax = 16_384

export interface RepairedXml {
  readonly xml: string
  /** Items left out beyond the first 1,000. */
  readonly excess: number
  /** The document ended inside an item, which is left out. */
  readonly truncated: boolean
  readonly tooDeep: boolean
}

/**
 * Well-formed XML from whatever a feed sends: junk before the root dropped, loose ampersands escaped, elements closed,
 * items never nested in items. DTDs and processing instructions are dropped, so that no entity can be declared and
 * nothing outside is ever asked for; an entity beyond the predefined stays as the text it is written with.
 */
export function repairXml(markup: string): RepairedXml {
  const writer = new Writer()
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        writer.open(name, attributes)
        if (writer.tooDeep) parser.pause()
      },
      ontext: text => writer.text(text),
      onclosetag: name => writer.close(name),
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(markup)
  writer.ended = true
  if (!writer.tooDeep) parser.end()
  return writer.result()
}

function isItem(name: string): boolean {
  return /^(?:[\w-]+:)?(?:item|entry)$/i.test(name)
}

class Writer {
  private readonly parts: string[] = []
  private readonly stack: string[] = []
  /** Where the open item starts in `parts`, and how deep it stands; -1 outside items. */
  private itemStart = -1
  private itemDepth = -1
  private items = 0
  private excess = 0
  private truncated = false
  private pending = ''
  private rootClosed = false
  /** How deep the parser itself stands, items left open included. */
  private parserDepth = 0
  tooDeep = false
  ended = false

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.parserDepth += 1
    this.tooDeep ||= this.parserDepth > openItemsMax
    if (this.rootClosed) return
    this.flush()
    if (this.itemStart !== -1 && isItem(name) && !this.insideContent()) this.endItem()
    if (this.itemStart === -1 && isItem(name)) {
      this.itemStart = this.parts.length
      this.itemDepth = this.stack.length
      this.items += 1
    }
    this.stack.push(name)
    this.tooDeep ||= this.stack.length > depthMax
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
    this.parts.push(`<${name}${written.join('')}>`)
  }

  text(text: string): void {
    if (this.stack.length === 0) return
    // Text comes in as many pieces as it has ampersands: kept together they take a tenth of the memory.
    this.pending += text
    if (this.pending.length > pendingLengthMax) this.flush()
  }

  private flush(): void {
    if (this.pending !== '') this.parts.push(escaped(this.pending))
    this.pending = ''
  }

  /** htmlparser2 also closes what is still open when the document ends: an item closed then is incomplete. */
  close(name: string): void {
    this.parserDepth -= 1
    if (this.stack.at(-1) !== name) return
    if (this.itemDepth === this.stack.length - 1) {
      this.truncated ||= this.ended
      this.endItem(this.ended)
    } else this.pop()
  }

  result(): RepairedXml {
    return { xml: this.parts.join(''), excess: this.excess, truncated: this.truncated, tooDeep: this.tooDeep }
  }

  private endItem(drop = false): void {
    while (this.stack.length > this.itemDepth) this.pop()
    if (this.items > itemsMax) this.excess += 1
    if (drop || this.items > itemsMax) this.parts.length = this.itemStart
    this.itemStart = -1
    this.itemDepth = -1
  }

  private pop(): void {
    this.flush()
    const name = this.stack.pop()
    if (name !== undefined) this.parts.push(`</${name}>`)
    this.rootClosed = this.stack.length === 0
  }

  /** Inside an item's own elements (a podcast's, an XHTML body) an `item` is not a new item. */
  private insideContent(): boolean {
    return this.stack
      .slice(this.itemDepth + 1)
      .some(name => /^(?:[\w-]+:)?(?:content|description|summary|div)$/i.test(name))
  }
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, character => `&${names[character]};`).replace(/[^\P{Cc}\t\n\r]/gu, '')
}

const names: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }
