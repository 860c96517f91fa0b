import type { Span } from '../../types.ts'
import { hasFiniteVerb } from '../grammar/clauses.ts'
import { type Grammar, grammarOf } from '../grammar/grammar.ts'
import { isTensed } from '../grammar/inflection.ts'
import { nounPhraseAfter } from '../grammar/inverted-subjects.ts'
import { type NounPhrase, nounPhraseBefore } from '../grammar/noun-phrases.ts'
import { findVerbGroups, type VerbGroup } from '../grammar/verb-groups.ts'
import { formsOf, type Word } from '../grammar/words.ts'
import { maySpeak } from '../holders/speakers.ts'
import type { Passage } from '../passages.ts'
import { isQuotationOnly } from './linked-reports.ts'
import type { PlacedReport } from './links.ts'
import { innerSpans } from './quotation-links.ts'

const openings = /^(?:c' est ce (?:que|qu')|that (?:is|'s|was) what) /
const openingWords = 4
/** What is told so is as often wished or known. */
const telling =
  /^(?:affirmer|déclarer|indiquer|expliquer|préciser|assurer|annoncer|confirmer|révéler|rapporter|soutenir|dire|faire savoir|say|tell|announce|report|confirm|reveal|claim|state)$/

/** « La digue tiendra. C’est ce qu’a déclaré lundi la préfète. »: the sentence before is what she said; else null. */
export function pointsBack(passage: Passage, previous: Passage): PlacedReport | null {
  const { words, language } = passage
  if (!openings.test(`${formsOf(words.slice(0, openingWords))} `) || passage.afterGap) return null
  if (words.some(({ full, form }) => full || form === ':') || previous.words.at(-1)?.form === '?') return null
  const start = language === 'fr' ? openingWords : openingWords - 1
  const group = findVerbGroups(words, language).find(({ first }) => first >= start)
  if (group === undefined || !telling.test(group.verb.lemma)) return null
  const grammar = grammarOf(language)
  const holder = holderOf(words, group, start, grammar)
  if (holder === null || !maySpeak(words, holder, grammar)) return null
  const isQuoted = isQuotationOnly(previous)
  return {
    passage,
    holder,
    cue: [group.first, group.last],
    group,
    content: isQuoted ? innerSpans(previous) : [withoutEnd(previous)],
    span: [previous.span[0], passage.span[1]],
    continues: false,
    nested: false,
    verbatim: isQuoted,
  }
}

function holderOf(
  words: readonly Word[],
  { first, last, shape, passive, inverted, negated, governor }: VerbGroup,
  start: number,
  grammar: Grammar,
): NounPhrase | null {
  if (passive || negated || inverted !== null || governor !== null) return null
  if (!isTensed(shape)) return null
  if (first === start) return grammar.language === 'fr' ? nounPhraseAfter(words, last + 1, grammar) : null
  const subject = nounPhraseBefore(words, first, grammar)
  if (subject === null || subject.core[0] < start || hasFiniteVerb(words, start, first, grammar)) return null
  return subject
}

function withoutEnd({ words, span }: Passage): Span {
  const last = words.findLast(({ kind }) => kind !== 'mark')
  return [span[0], last?.end ?? span[1]]
}
