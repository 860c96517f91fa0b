import { wordSet } from '../../text/words/word-set.ts'
import { isFiniteVerb, isMark } from '../grammar/clauses.ts'
import { isSpeechNoun } from '../grammar/cues.ts'
import { isOf } from '../grammar/function-words.ts'
import { type Grammar, grammarOf } from '../grammar/grammar.ts'
import { phraseFrom } from '../grammar/inverted-subjects.ts'
import type { NounPhrase } from '../grammar/noun-phrases.ts'
import type { Word } from '../grammar/words.ts'
import type { Passage } from '../passages.ts'
import { clauseEnd } from './content-end.ts'
import { contentSpans } from './contents.ts'
import type { Report } from './report.ts'

const uttered =
  /^(?:lancee?s?|faite?s?|formulee?s?|publiee?s?|prononcee?s?|emise?s?|exprimee?s?|adressee?s?|made|issued|voiced)$/
const topics = /^(?:sur|concernant|contre|quant|about|on|over|against|for)$/
const connectors = /^(?:que|qu'|that|to)$/
const longestHolder = 24

/** « les révélations de X sur Y », « l’avertissement lancé par X », "the claim by X that": acts of speech as nouns. */
export function findNounReports(passage: Passage): Report[] {
  const { words, language } = passage
  const reports: Report[] = []
  for (let at = 0; at < words.length; at++) {
    if (!isSpeechNoun(words[at]?.form ?? '', language)) continue
    const report = nounReport(passage, at)
    if (report === null) continue
    reports.push(report)
    at = report.cue[1]
  }
  return reports
}

function nounReport(passage: Passage, noun: number): Report | null {
  const { words } = passage
  const grammar = grammarOf(passage.language)
  const found = holderBehind(words, noun, grammar)
  if (found === null) return null
  const content = topicContent(passage, found.holder.last + 1, grammar)
  if (content === null) return null
  return { holder: found.holder, cue: [noun, found.from - 1], content, group: null, open: false }
}

interface HolderBehind {
  readonly holder: NounPhrase
  readonly from: number
}

/** « (lancé lundi) par les États-Unis », « du ministre », "by", "from". */
function holderBehind(words: readonly Word[], noun: number, grammar: Grammar): HolderBehind | null {
  let spoken = false
  for (let at = noun + 1; at < words.length && at < noun + 8; at++) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word') return null
    spoken ||= uttered.test(word.form)
    const agent = word.form === 'par' || word.form === 'by' || word.form === 'from'
    const link = at <= noun + 2 && !spoken && isOf(word.form)
    if (!agent && !link) continue
    const from = word.form === 'du' || word.form === 'des' ? at : at + 1
    const holder = boundedPhrase(words, from, grammar)
    return holder === null ? null : { holder, from }
  }
  return null
}

/** The holder up to « sur », « contre », « selon lesquelles ». */
function boundedPhrase(words: readonly Word[], from: number, grammar: Grammar): NounPhrase | null {
  let end = from
  while (end < words.length && end - from < longestHolder) {
    const form = words[end]?.form ?? ''
    if (topics.test(form) || connectors.test(form) || form === 'selon') break
    end += 1
  }
  const phrase = phraseFrom(words.slice(0, end), from, grammar)
  const named =
    phrase !== null && words.slice(phrase.first, phrase.last + 1).some(word => isHolderWord(word, grammar))
  return named ? phrase : null
}

/** Somebody, not a thing: a name, or one of the nouns for people and bodies that speak. */
function isHolderWord(word: Word, grammar: Grammar): boolean {
  return (word.capital && !grammar.times.has(word.form)) || speakers.has(word.form)
}

const speakers = wordSet(
  `gouvernement ministere ministre president presidente services renseignement police armee parquet autorites experts
  chercheurs syndicats opposition responsables officials government ministry minister president police army
  prosecutors authorities experts researchers unions opposition intelligence services commission observers`,
)

function topicContent(passage: Passage, at: number, grammar: Grammar): Report['content'] | null {
  const { words } = passage
  const form = words[at]?.form ?? ''
  const which =
    form === 'selon' && /^(?:laquelle|lesquelles|lequel|lesquels)$/.test(words[at + 1]?.form ?? '')
  if (!which && !topics.test(form) && !connectors.test(form)) return null
  const start = which ? at + 2 : connectors.test(form) ? at : at + 1
  const end =
    which || connectors.test(form) ? clauseEnd(words, start, grammar, []) : phraseLimit(words, start, grammar)
  const spans = contentSpans(passage, end < start ? null : [start, end])
  return spans.length === 0 ? null : spans
}

/** The topic ends at a comma or before the main verb. */
function phraseLimit(words: readonly Word[], start: number, grammar: Grammar): number {
  let at = start
  while (at < words.length) {
    const word = words[at]
    if (word === undefined || isMark(word, ',;:.!?')) break
    if (word.kind === 'word' && at > start && isFiniteVerb(words, at, grammar)) break
    at += 1
  }
  return at - 1
}
