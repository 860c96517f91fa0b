import type { Attribution } from '../attribution.ts'
import { isFate } from './categories.ts'
import type { Earlier } from './parts.ts'
import { isBeforeVerb, type Speaker, subjectOf } from './speakers.ts'

/** Verbs that count or claim « en » with the number behind them; folded. */
const countingThem =
  /^(?:compt|denombr|recens|comptabilis|revendiqu|annonc|avanc|evoqu|estim|donn|cit|mentionn|signal|relev|repertori|admet|admis|conced|reconnai|reconnu|dit|disent|disait|disaient)/
const enReach = 6

/**
 * « Kiev en compte 5 300 », « qui en dénombrent 61 »: who counts the persons that « en » stands for. Of things nobody does:
 * « la ville en compte trois » has them.
 */
export function counterOf(figure: Earlier, attributions: readonly Attribution[]): Speaker | null {
  const { sentence, quantity } = figure
  const { words, language } = sentence
  if (language !== 'fr' || !isContested(figure)) return null
  const from = Math.max(0, quantity.start - enReach)
  const at = words.findIndex(
    ({ form }, index) => index > from && index < quantity.start && countingThem.test(form),
  )
  const word = words[at]
  if (word === undefined || words.slice(at, quantity.start).some(({ kind }) => kind !== 'word')) return null
  let start = at
  while (isBeforeVerb(words[start - 1], sentence.grammar)) start -= 1
  if (!words.slice(start, at).some(({ form }) => form === 'en')) return null
  const holder = subjectOf(sentence, at, attributions, true)
  return holder === null ? null : { holder, cue: [word.start, word.end], modality: 'attributed' }
}

function isContested({ base, category }: Earlier): boolean {
  return base === 'troops' || category === 'crowd' || isFate(category)
}
