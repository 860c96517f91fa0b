import type { Grammar } from '../grammar/grammar.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import type { Word } from '../grammar/words.ts'

/** A verb of speech that may tell what somebody does, and not what is said. */
export interface Deed {
  readonly words: readonly Word[]
  readonly grammar: Grammar
  readonly group: VerbGroup
  /** The word where its content would begin. */
  readonly first: number
}

/** The form of the first word of the content, or of one behind it. */
export function formAt({ words, first }: Deed, behind = 0): string {
  return words[first + behind]?.form ?? ''
}

export function opensQuotation({ words, first }: Deed): boolean {
  return words[first]?.kind === 'quote'
}
