import type { Span } from '../../types.ts'
import { isOf } from '../grammar/function-words.ts'
import type { SentenceWords } from '../quantities/quantities.ts'
import type { SanctionEvent } from './events.ts'
import type { Measure } from './measures.ts'
import { targetsFrom } from './target-list.ts'

/** Nothing is imposed here, and no other reading may say otherwise. */
export type Reading = SanctionEvent | null | 'none'

/** « le gel des avoirs de 32 responsables » */
export function behindOf(sentence: SentenceWords, { head, last }: Measure): readonly Span[] {
  const { words } = sentence
  const next = words[last + 1]?.form ?? ''
  if (!/^(?:gels?|freezes?)$/.test(words[head]?.form ?? '') || !isOf(next)) return []
  return targetsFrom(sentence, next === 'des' ? last + 1 : last + 2)
}

/** The measure without its article. */
export function written({ words }: SentenceWords, { first, last }: Measure): readonly [number, number] {
  const article = /^(?:de|d'|des|les|la|le|l'|un|une|the|a|an|its|their|ses|leurs|leur|sa|son|″)$/
  let start = first
  while (start < last && article.test(words[start]?.form ?? '')) start += 1
  return [start, last]
}

export function agentFrom(sentence: SentenceWords, from: number): Span | null {
  if (sentence.words[from]?.form !== 'from') return null
  const [first] = targetsFrom(sentence, from + 1)
  return first ?? null
}

const western =
  /^(?:western|american|british|european|u\.?s|us|eu|uk|canadian|french|german|chinese|russian|swiss|japanese|australian|(?:americain|europeen|britannique|occidental|canadien|suisse|chinois|russe|francais|japonais|australien|onusien|allemand)\p{L}*)$/u

/** "European Union sanctions", « les sanctions de l’ONU », « les sanctions américaines » */
export function ownerOf({ words, grammar }: SentenceWords, { first, head, last }: Measure): Span | null {
  let from = head
  while (
    from > first &&
    words[from - 1]?.capital === true &&
    !grammar.determiners.has(words[from - 1]?.form ?? '') &&
    !/^(?:new|further|more|additional|fresh|these|those|the|such)$/.test(words[from - 1]?.form ?? '')
  )
    from -= 1
  const opening = words[from]
  const closing = words[head - 1]
  if (from < head && opening !== undefined && closing !== undefined) return [opening.start, closing.end]
  for (let at = first; at <= last; at++) {
    const word = words[at]
    if (word !== undefined && at !== head && western.test(word.form)) return [word.start, word.end]
  }
  if (!isOf(words[last + 1]?.form)) return null
  const start = words[last + 1]?.form === 'des' ? last + 1 : last + 2
  let end = start
  while (
    words[end + 1]?.capital === true ||
    (end === start && grammar.determiners.has(words[start]?.form ?? ''))
  )
    end += 1
  const [a, b] = [words[start], words[end]]
  return a === undefined || b === undefined || !b.capital ? null : [a.start, b.end]
}
