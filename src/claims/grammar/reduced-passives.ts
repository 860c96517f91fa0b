import { isMark } from './clauses.ts'
import type { VerbGroup } from './verb-groups.ts'
import type { Reading } from './word-order.ts'
import type { Word } from './words.ts'

/** "assigned to the camp, described on its website as": behind a comma a participle and a preposition, and no subject's verb. */
export function isReducedPassive({ words, grammar }: Reading, group: VerbGroup): boolean {
  if (grammar.language === 'fr' || group.first !== group.head) return false
  const next = words[group.last + 1]
  // "a “private visit” confirmed by the police"
  if (next?.form === 'by' && /ed$/.test(words[group.head]?.form ?? '')) return !isMeans(words[group.last + 2])
  // "four men accused of smuggling": who accuses says whom before "of".
  if (next?.form === 'of' && group.verb.lemma === 'accuse') return true
  if (!isMark(words[group.first - 1], ',')) return false
  if (
    !/^(?:describe|label|dub|mention|cite|charge|accuse|blame|denounce|reveal|report)$/.test(group.verb.lemma)
  )
    return false
  return (
    /ed$/.test(words[group.head]?.form ?? '') && /^(?:as|on|by|in)$/.test(words[group.last + 1]?.form ?? '')
  )
}

/** "confirmed by phone that", "responded by using" */
function isMeans(word: Word | undefined): boolean {
  return /^(?:phone|email|e-mail|text|letter|mail|telephone)$|ing$/.test(word?.form ?? '')
}
