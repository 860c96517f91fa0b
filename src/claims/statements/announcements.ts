import { grammarOf } from '../grammar/grammar.ts'
import { leadingSubject } from '../grammar/leading-subjects.ts'
import { type NounPhrase, nounPhraseBefore } from '../grammar/noun-phrases.ts'
import { findVerbGroups } from '../grammar/verb-groups.ts'
import type { Passage } from '../passages.ts'
import type { WordRange } from './contents.ts'

/** Who speaks in a line that ends with a colon: « Le ministre a répondu : ». */
export function findAnnouncement(passage: Passage): { holder: NounPhrase; cue: WordRange } | null {
  const { words } = passage
  const grammar = grammarOf(passage.language)
  const group = findVerbGroups(words, passage.language).findLast(
    ({ shape, passive }) => shape !== 'gerund' && !passive,
  )
  const end = group === undefined ? words.length : group.first
  const phrase =
    group === undefined ? leadingSubject(words, end, grammar) : nounPhraseBefore(words, end, grammar)
  if (phrase === null) return null
  return {
    holder: phrase,
    cue: group === undefined ? [words.length - 1, words.length - 1] : [group.first, group.last],
  }
}
