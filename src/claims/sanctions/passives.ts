import type { Span } from '../../types.ts'
import { isAnd } from '../grammar/function-words.ts'
import { isInfinitive } from '../grammar/inflection.ts'
import { nounPhraseBefore } from '../grammar/noun-phrases.ts'
import type { SentenceWords } from '../quantities/quantities.ts'
import { targetsFrom } from './target-list.ts'

/** « ont été sanctionnés », "were imposed": a form of « être », "be" stands just before the participle. */
export function isPassive({ words, grammar, language }: SentenceWords, at: number): boolean {
  const near = words.slice(Math.max(0, at - 3), at).map(word => word.form)
  if (language === 'fr') {
    const form = words[at]?.form ?? ''
    return (
      !isInfinitive(form) &&
      !form.endsWith('ant') &&
      near.some((one, index) => grammar.be.has(one) && near[index - 1] !== "s'")
    )
  }
  const participle = /(?:ed|en|put|hit|struck)$/.test(words[at]?.form ?? '')
  return participle && near.some(form => grammar.be.has(form) && form !== "'s")
}

/** « Trois dirigeants et un intermédiaire ont été inscrits »: each of the subject's parts. */
export function subjectTargets(sentence: SentenceWords, subject: Span): readonly Span[] {
  const { words, grammar } = sentence
  const first = words.findIndex(word => word.start === subject[0])
  // « des oligarques et leurs familles »: whose families they are stands before.
  if (
    /^(?:leurs?|s(?:on|a|es)|their|his|her)$/.test(words[first]?.form ?? '') &&
    isAnd(words[first - 1]?.form)
  ) {
    const core = nounPhraseBefore(words, first - 1, grammar)?.core
    const [start, end] = [words[core?.[0] ?? -1]?.start, words[core?.[1] ?? -1]?.end]
    return start === undefined || end === undefined ? [] : [[start, end], subject]
  }
  const joined = words.some(({ start, form }) => start > subject[0] && start < subject[1] && isAnd(form))
  if (!joined || first < 0) return [subject]
  const parts = targetsFrom(sentence, first).filter(([, end]) => end <= subject[1])
  return parts.length === 0 ? [subject] : parts
}

/** Whether a form of "have" or "be" stands up to four words before. */
export function hasAuxiliary({ words, grammar }: SentenceWords, at: number): boolean {
  return words
    .slice(Math.max(0, at - 4), at)
    .some(word => grammar.have.has(word.form) || grammar.be.has(word.form))
}
