import type { Holder } from '../attribution.ts'
import { isFiniteVerb } from '../grammar/clauses.ts'
import { grammarOf } from '../grammar/grammar.ts'
import { isSomebodyNoun } from '../grammar/person-nouns.ts'
import { phraseEnd } from '../grammar/phrase-extent.ts'
import type { Passage } from '../passages.ts'
import type { Gender } from './entities.ts'
import { type Naming, passageBefore } from './naming.ts'

const determiners = { m: /^(?:un|le|l'|ce|cet|son|leur)$/, f: /^(?:une|la|l'|cette|sa|leur)$/ }

/** « Elle accuse un sous-traitant. Ce dernier … »: the last whom the sentence before tells of, and does not name. */
export function latterDescribed(naming: Naming, passage: Passage, gender: Gender): Holder | null {
  const before = passageBefore(naming, passage)
  if (before === undefined || gender === null || before.language !== 'fr') return null
  const { words } = before
  const noun = words.findLastIndex(
    ({ form, kind, capital }, at) =>
      kind === 'word' &&
      !capital &&
      determiners[gender].test(words[at - 1]?.form ?? '') &&
      isSomebodyNoun(form, gender),
  )
  if (noun < 1) return null
  const first = noun - 1
  const start = words[first]?.start ?? 0
  const grammar = grammarOf('fr')
  const verb = words.findIndex(
    ({ form }, at) => at > noun && (grammar.have.has(form) || isFiniteVerb(words, at, grammar)),
  )
  const phrase = verb < 0 ? words : words.slice(0, verb)
  const end = words[phraseEnd(phrase, first, grammar)]?.end ?? start
  const written = naming.text.slice(start, end)
  return { name: written.charAt(0).toLowerCase() + written.slice(1), keys: [], span: [start, end] }
}
