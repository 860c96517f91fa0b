import type { Span } from '../../types.ts'
import { type Block, headingTags } from './blocks.ts'

export interface MarkedText {
  readonly text: string
  readonly marked: readonly { readonly span: Span; readonly role: 'caption' | 'boilerplate' }[]
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
