import type { Holder } from '../attribution.ts'
import { isFiniteVerb } from '../grammar/clauses.ts'
import { grammarOf } from '../grammar/grammar.ts'
import { formsOf } from '../grammar/words.ts'
import type { Passage } from '../passages.ts'
import type { Gender } from './entities.ts'
import { type Naming, passageBefore } from './naming.ts'

const englishOnes = ['one', 'another', 'the other', 'the second']
const ones: Readonly<Record<Exclude<Gender, null>, ReadonlySet<string>>> = {
  m: new Set(["l' un", "l' autre", 'le premier', 'le second', 'un autre', ...englishOnes]),
  f: new Set(["l' une", "l' autre", 'la premiere', 'la seconde', 'une autre', ...englishOnes]),
}
/** Behind « l’un » no noun follows; behind others a word of these, a comma or a verb tells that none does. */
const alone = /^(?:l' une?|d'|des|de|of|,)$/

/** « L’un portait un livret. Il dit être né en 2005 »: who opens the sentence before, one of several without a name. */
export function oneOfThem(naming: Naming, at: number, gender: Gender, passage: Passage): Holder | null {
  if (gender === null || passage.words[0]?.start !== at) return null
  const before = passageBefore(naming, passage)
  if (before === undefined) return null
  const length = [1, 2].find(count => ones[gender].has(formsOf(before.words.slice(0, count))))
  const last = before.words[(length ?? 0) - 1]
  if (length === undefined || last === undefined) return null
  const next = before.words[length]?.form ?? ''
  const isAlone =
    alone.test(next) ||
    alone.test(formsOf(before.words.slice(0, length))) ||
    isFiniteVerb(before.words, length, grammarOf(before.language))
  const [start, end] = [before.span[0], last.end]
  const written = naming.text.slice(start, end)
  const name = written.charAt(0).toLowerCase() + written.slice(1)
  return isAlone ? { name, keys: [], span: [start, end] } : null
}
