import { foldCode } from './characters.ts'

/** A folded copy of a text that remembers where each of its characters stands in the original. */
export interface AlignedFold {
  /** As `fold` gives it: lower case, no accents, one form for spaces, dashes and apostrophes. */
  readonly folded: string
  /** The offset in the original of the character at `index` of the copy; `index` may be the copy's length. */
  readonly offset: (index: number) => number
}

export function alignedFold(text: string): AlignedFold {
  const parts: string[] = []
  let shifted = false
  for (let index = 0; index < text.length; index++) {
    const part = foldCode(text.charCodeAt(index))
    shifted ||= part.length !== 1
    parts.push(part)
  }
  const folded = parts.join('')
  if (!shifted) return { folded, offset: index => index }
  const offsets = new Uint32Array(folded.length + 1)
  let at = 0
  parts.forEach((part, index) => {
    for (let unit = 0; unit < part.length; unit++) offsets[at++] = index
  })
  offsets[at] = text.length
  return { folded, offset: index => offsets[index] ?? text.length }
}
