import { isFiniteVerb, isMark, matchingBracket } from '../grammar/clauses.ts'
import type { Grammar } from '../grammar/grammar.ts'
import { type NounPhrase, nounPhraseBefore } from '../grammar/noun-phrases.ts'
import { governedBefore } from '../grammar/relatives.ts'
import { findVerbGroups } from '../grammar/verb-groups.ts'
import type { Word } from '../grammar/words.ts'
import { maySpeak } from '../holders/speakers.ts'
import type { Passage } from '../passages.ts'
import { contentAfter, contentSpans, type WordRange } from './contents.ts'
import type { Report } from './report.ts'

const pronouns = /^(?:qui|lequel|laquelle|lesquels|lesquelles)$/
const papers =
  /^(?:etudes?|enquetes?|rapports?|sondages?|notes?|communiques?|bilans?|documents?|barometres?)$/

/** What is only said, by nobody. */
const rumours =
  /^(?:rumeurs?|informations?|idees?|hypotheses?|theories?|theses?|principes?|accusations?|allegations?|affirmations?|declarations?|regles?|statuts?|legendes?)$/

/**
 * « …, a dit Ana Ruiz, selon qui la digue tient »: the words behind the pronoun are told by whom the comma follows, or by
 * the paper right before: « une étude selon laquelle … », but not « l’idée selon laquelle … ».
 */
export function relativeSource(passage: Passage, at: number, from: number, grammar: Grammar): Report | null {
  const { words, language } = passage
  if (language !== 'fr' || !pronouns.test(words[from]?.form ?? '')) return null
  const isBehindComma = isMark(words[at - 1], ',')
  const end = isBehindComma ? at - 1 : at
  const last = isMark(words[end - 1], ')') ? matchingBracket(words, end - 1) - 1 : end - 1
  const core =
    nounPhraseBefore(words, end, grammar)?.core ??
    (last < 0 ? null : governedBefore(words, last, grammar, false))
  if (core === null) return null
  const groups = findVerbGroups(words, language)
  // « …, révèle Le Figaro, selon qui »: whoever stands behind the verb
  const verb = groups.findLast(
    ({ shape, head, last }) => shape === 'finite' && head > core[0] && last < core[1],
  )
  const first = verb === undefined ? core[0] : verb.last + 1
  const holder: NounPhrase = { first, last: core[1], core: [first, core[1]] }
  const named = words.slice(first, core[1] + 1)
  if (!maySpeak(words, holder, grammar) || named.some(({ form }) => rumours.test(form))) return null
  if (differs(words[from]?.form ?? '', words[first]?.form ?? '')) return null
  if (!isBehindComma && !named.some(({ form }) => papers.test(form))) return null
  const start = isMark(words[from + 1], ',') ? from + 2 : from + 1
  const range = contentAfter(words, start, null, grammar, groups)
  if (range === null) return null
  const content = contentSpans(passage, [range[0], beforeMainVerb(words, range, grammar)])
  return content.length === 0 ? null : { holder, cue: [at, from], content, group: null, open: false }
}

/** « un maître de l’esquive, selon laquelle »: the article shows another gender than the pronoun. */
function differs(pronoun: string, article: string): boolean {
  return (
    (/^lesquelles$|^laquelle$/.test(pronoun) && /^(?:un|le|ce|du|au)$/.test(article)) ||
    (/^lequel$/.test(pronoun) && /^(?:une|la|cette)$/.test(article))
  )
}

/** « Le maire, selon qui la digue tient, a parlé »: behind the comma the verb of the main clause follows. */
function beforeMainVerb(words: readonly Word[], [first, last]: WordRange, grammar: Grammar): number {
  const comma = words.findIndex(
    (word, at) => at > first && at < last && isMark(word, ',') && isFiniteVerb(words, at + 1, grammar),
  )
  return comma < 0 ? last : comma - 1
}
