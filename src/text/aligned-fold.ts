import { foldCode } from './characters.ts'
import { fold } from './words/tokens.ts'

/** A folded copy of a text that remembers where each of its characters stands in the original. */
interface AlignedFold {
  /** As `fold` gives it: lower case, no accents, one form for spaces, dashes and apostrophes. */
  readonly folded: string
  /** The offset in the original of the character at `index` of the copy; `index` may be the copy's length. */
  readonly offset: (index: number) => number
}

export function alignedFold(text: string): AlignedFold {
  const folded = fold(text)
  if (!isShifted(text)) return { folded, offset: index => index }
  const offsets = new Uint32Array(folded.length + 1)
  let at = 0
  for (let index = 0; index < text.length; index++) {
    const end = at + foldCode(text.charCodeAt(index)).length
    while (at < end) offsets[at++] = index
  }
  offsets[at] = text.length
  return { folded, offset: index => offsets[index] ?? text.length }
}

/** Whether some character gives none, or more than one: « œ », a soft hyphen. */
function isShifted(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code > 127 && foldCode(code).length !== 1) return true
  }
  return false
}
