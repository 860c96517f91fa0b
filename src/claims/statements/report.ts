import type { Span } from '../../types.ts'
import type { NounPhrase } from '../grammar/noun-phrases.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import type { WordRange } from './contents.ts'

/** One attribution as its passage alone shows it: word indexes and spans, nobody named yet. */
export interface Report {
  readonly holder: NounPhrase | null
  readonly cue: WordRange
  readonly content: readonly Span[]
  readonly group: VerbGroup | null
  /** Whether the content ends the passage, so that a quotation in the next sentence goes on with it. */
  readonly open: boolean
}
