import type { Attribution } from '../attribution.ts'
import { nounPhraseBefore } from '../grammar/noun-phrases.ts'
import { maySpeak } from '../holders/speakers.ts'
import type { Earlier } from './parts.ts'
import { holderOf, type Speaker } from './speakers.ts'
import { tellingParticiple } from './telling-participles.ts'

const reach = 8

/**
 * « La mairie annonce 300 coureurs, les clubs faisant état de 900 »: who gives a number in a participle that has a
 * subject of its own behind a comma, whoever tells the words before.
 */
export function absoluteTeller(
  { sentence, quantity }: Earlier,
  attributions: readonly Attribution[],
): Speaker | null {
  const { words, language, grammar } = sentence
  if (language !== 'fr') return null
  const at = tellingParticiple(words, quantity.start - reach, quantity.start)
  const word = words[at]
  if (word === undefined || words.slice(at, quantity.start).some(({ kind }) => kind !== 'word')) return null
  const subject = nounPhraseBefore(words, at, grammar)
  if (subject === null || words[subject.first - 1]?.form !== ',') return null
  if (!maySpeak(words, subject, grammar) || words[subject.core[1]]?.form === 'derniers') return null
  const holder = holderOf(sentence, subject.core, attributions)
  return holder === null ? null : { holder, cue: [word.start, word.end], modality: 'attributed' }
}
