import type { CueVerb } from './cues.ts'
import type { Grammar } from './grammar.ts'
import { finiteGroup, type VerbGroup } from './verb-groups.ts'
import { formsOf, type Word } from './words.ts'

const commenting: CueVerb = { lemma: 'comment', uses: new Set(['that'] as const), tail: [] }
const silences =
  /(?:^| )(?:(?:has|have|had) no (?:immediate |further )?comment|(?:(?:is|are|was|were) (?:not |unable to be )|(?:could|can) not |cannot |couldn't |wasn't |weren't |isn't |aren't )(?:(?:immediately|be|been|currently) ){0,3}(?:available|reached) for comment)$/
const longest = 8

/** "had no immediate comment", "could not be reached for comment": whoever says nothing, as a verb that tells so. */
export function noComments(words: readonly Word[], grammar: Grammar): VerbGroup[] {
  if (grammar.language === 'fr') return []
  return words.flatMap(({ form }, head): VerbGroup[] => {
    if (form !== 'comment') return []
    const from = Math.max(0, head - longest)
    const near = words.slice(from, head + 1)
    const found = near.every(({ kind }) => kind !== 'quote') ? silences.exec(formsOf(near)) : null
    if (found === null) return []
    const length = found[0].trim().split(' ').length
    return [{ ...finiteGroup(commenting, head - length + 1, head, head), negated: true }]
  })
}
