import type { types } from '@slack/bolt'
import { isolated, isolationLengthMax } from '../direction.ts'
import { splitText } from '../split.ts'

/** The blocks that we print; all of them hold literal text, in which Slack reads no markup and no mention. */
export type Block = types.HeaderBlock | types.ContextBlock | types.RichTextBlock

type Part = types.RichTextSection | types.RichTextQuote
type Style = { readonly bold?: true; readonly italic?: true }

/** Slack's limit for a text is 3,000; a little is kept back for the marks of JSON. */
const textMax = 2900
const headerMax = 150

/** The characters of a block as Slack is thought to count them: the whole of its JSON. */
export function sizeOf(value: unknown): number {
  return JSON.stringify(value).length
}

/** The text in pieces that each fit a text element; joined they are the text, but for what ends a direction set in it. */
function pieces(text: string): string[] {
  return splitText(text, textMax, piece => sizeOf(piece) + isolationLengthMax(piece)).map(isolated)
}

/** Prose: sections that follow each other run on, so that a long text stays one paragraph. */
export function proseParts(text: string, style?: Style): Part[] {
  return pieces(text).map(piece => ({ type: 'rich_text_section', elements: [textElement(piece, style)] }))
}

export function quoteParts(text: string): Part[] {
  return pieces(text).map(piece => ({ type: 'rich_text_quote', elements: [textElement(piece)] }))
}

/** A link to the page, or the bare text when there is no address. */
export function linkParts(text: string, address: string | null): Part[] {
  if (address === null) return proseParts(text)
  return pieces(text).map(piece => ({
    type: 'rich_text_section',
    elements: [{ type: 'link', url: address, text: piece }],
  }))
}

/** As few blocks as hold the parts, each of at most `size_max` characters. */
export function richText(parts: readonly Part[], size_max: number): Block[] {
  const groups: Part[][] = []
  let room = 0
  for (const part of parts) {
    const size = sizeOf(part) + 1
    if (size > room) {
      groups.push([])
      room = size_max - sizeOf({ type: 'rich_text', elements: [] })
    }
    groups.at(-1)?.push(part)
    room -= size
  }
  return groups.map(elements => ({ type: 'rich_text', elements }))
}

/** A heading; null when it is too long, or when Slack might decode or escape a part of it. */
export function header(title: string): Block | null {
  const text = isolated(title)
  if (!fitsPlainText(text, headerMax)) return null
  return { type: 'header', text: { type: 'plain_text', text, emoji: false } }
}

/** Small print; null in the same cases. */
export function smallPrint(words: string): Block | null {
  const text = isolated(words)
  if (!fitsPlainText(text, textMax)) return null
  return { type: 'context', elements: [{ type: 'plain_text', text, emoji: false }] }
}

/** What a person reads in a block, as one text. */
export function plainText(block: Block): string {
  if (block.type === 'header') return block.text.text
  if (block.type === 'context')
    return block.elements.map(element => ('text' in element ? element.text : '')).join(' ')
  return block.elements.map(part => part.elements.map(element => wordsOf(element)).join('')).join('\n')
}

function wordsOf(element: types.RichTextElement | types.RichTextSection): string {
  return 'text' in element ? (element.text ?? '') : ''
}

function textElement(text: string, style?: Style): types.RichTextText {
  return style ? { type: 'text', text, style } : { type: 'text', text }
}

function fitsPlainText(text: string, characters_max: number): boolean {
  return text.trim() !== '' && text.length <= characters_max && !/[&<>\n\r]/.test(text)
}
