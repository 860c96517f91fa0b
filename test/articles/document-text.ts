import { blocksOf } from '../../src/articles/pages/blocks.ts'
import { parseDocument } from '../../src/articles/pages/dom.ts'
import { joinBlocks, type MarkedText } from '../../src/articles/pages/joined-blocks.ts'

/** The text of a whole document of some markup, as that of a page is made. */
export function documentText(html: string): MarkedText {
  const document = parseDocument(html)
  const root = document.documentElement
  return joinBlocks(blocksOf(document.body ?? root, root.getAttribute('lang')))
}
