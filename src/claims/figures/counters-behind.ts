import { matchingBracket } from '../grammar/clauses.ts'
import { isNumber } from '../grammar/determiners.ts'
import { phraseFrom } from '../grammar/inverted-subjects.ts'
import { isCounter } from '../statements/trailing-sources.ts'
import type { Earlier } from './parts.ts'
import { type Rival, sourceOpener } from './rivals.ts'

const longestSource = 4

/** « de 4 700 (préfecture) à 18 000 personnes (CGT) »: in the bracket right behind a count stands who counts. */
export function counterInBracket({ sentence: { words }, shown }: Earlier): Rival | null {
  const open = shown[1] + 1
  const close = words[open]?.form === '(' ? matchingBracket(words, open) : -1
  const [first, last] = [open + 1, close - 1]
  if (last < first || last - first >= longestSource) return null
  const source = words.slice(first, last + 1)
  if (source.some(({ kind, form }) => kind !== 'word' || isNumber(form)) || !isCounter(source)) return null
  return { holder: [first, last], cue: [open, close] }
}

/** « Entre 4 700 personnes, selon la préfecture, et 18 000, selon les syndicats »: who counts stands behind each end. */
export function counterOfEnd({ sentence: { words, grammar }, quantity, shown }: Earlier): Rival | null {
  if (!/^(?:entre|between)$/.test(words[quantity.start - 1]?.form ?? '')) return null
  const at = words[shown[1] + 1]?.form === ',' ? shown[1] + 2 : shown[1] + 1
  const length = sourceOpener(words, at)
  const comma = words.findIndex(({ form }, index) => index > at && form === ',')
  const source = comma < 0 ? words : words.slice(0, comma)
  const holder = length === 0 ? null : phraseFrom(source, at + length, grammar, false)
  return holder === null ? null : { holder: holder.core, cue: [at, at + length - 1] }
}
