import { clauseStart, hasFiniteVerb, isMark } from '../grammar/clauses.ts'
import { isAnd, isBy, isDefiniteArticle, isIndefiniteArticle } from '../grammar/function-words.ts'
import { type Grammar, grammarOf } from '../grammar/grammar.ts'
import { phraseFrom } from '../grammar/inverted-subjects.ts'
import type { NounPhrase } from '../grammar/noun-phrases.ts'
import { findVerbGroups } from '../grammar/verb-groups.ts'
import { formsOf, type Word } from '../grammar/words.ts'
import type { Passage } from '../passages.ts'
import { contentAfter, contentSpans, type WordRange } from './contents.ts'
import { isOfSetAside } from './contrasts.ts'
import { isRivalCount } from './next-counters.ts'
import { beforeNextClause } from './next-counts.ts'
import { relativeSource } from './relative-sources.ts'
import type { Report } from './report.ts'
import { isMeasure, isVarying } from './source-measures.ts'
import { prepositionAt } from './source-prepositions.ts'

/** The attributions of « selon X », « d’après X », "according to X", « de source policière ». */
export function findSourceReports(passage: Passage): Report[] {
  const grammar = grammarOf(passage.language)
  const reports: Report[] = []
  for (let at = 0; at < passage.words.length; at++) {
    const length = prepositionAt(passage, at)
    const report =
      length === 0
        ? believedReport(passage, at, grammar)
        : (relativeSource(passage, at, at + length, grammar) ??
          sourceReport(passage, at, at + length, grammar))
    if (report === null) continue
    reports.push(report)
    at += length
  }
  return reports
}

/** « À l’en croire, 140 militants ont été arrêtés »: whom « l’ » means says so. */
function believedReport(passage: Passage, at: number, grammar: Grammar): Report | null {
  const { words } = passage
  const last = at + 3
  if (words[last]?.form !== 'croire' || !believing.test(formsOf(words.slice(at, last)))) return null
  const content = sourceContent(passage, at, last + 1, grammar).flatMap(part => contentSpans(passage, part))
  if (content.length === 0) return null
  const holder: NounPhrase = { first: at + 1, last: at + 1, core: [at + 1, at + 1] }
  return { holder, cue: [at, last], content, group: null, open: false }
}

const believing = /^[àa] l' en$/

function sourceReport(passage: Passage, at: number, from: number, grammar: Grammar): Report | null {
  const { words } = passage
  const opens = isOpening(words, at, grammar) || isBehindThat(words, at, grammar)
  const inside = insideVerb(words, at, from, grammar)
  const holder = withoutNextSubject(
    passage,
    phraseFrom(beforeNextClause(passage, inside ?? words, from, opens), from, grammar, opens),
  )
  if (holder === null || isMeasure(words, holder) || isVarying(words, at, holder)) return null
  if (isOfSetAside(words, at, holder.core[1])) return null
  const last = opens ? participleEnd(words, holder.last, grammar) : holder.last
  const range = sourceContent(passage, at, last + 1, grammar)
  const content = range.flatMap(part => contentSpans(passage, part))
  if (content.length === 0) return null
  return { holder: { ...holder, last }, cue: [at, from - 1], content, group: null, open: false }
}

/** « a, selon X, décidé de »: the words up to the comma behind X, where a verb is broken off before the first. */
function insideVerb(
  words: readonly Word[],
  at: number,
  from: number,
  grammar: Grammar,
): readonly Word[] | null {
  let verb = at - 2
  while (grammar.adverbs.has(words[verb]?.form ?? '')) verb -= 1
  const form = words[verb]?.form ?? ''
  const isBroken = grammar.have.has(form) || grammar.be.has(form) || grammar.modals.has(form)
  if (!isMark(words[at - 1], ',') || !isBroken) return null
  const comma = words.findIndex((word, index) => index > from && isMark(word, ','))
  return comma < 0 ? null : words.slice(0, comma + 1)
}

/** ", according to the police, the Echo reports": what looks like an apposition is the subject of the next verb. */
function withoutNextSubject({ words, language }: Passage, holder: NounPhrase | null): NounPhrase | null {
  if (holder === null) return holder
  // « selon le ministère, et 40 % selon les syndicats »
  const comma = words.findIndex((word, at) => at > holder.first && isMark(word, ','))
  const isCount = comma > 0 && comma < holder.last && /^\d/.test(words[comma + 2]?.form ?? '')
  if (isCount) return { ...holder, last: comma - 1, core: [holder.core[0], comma - 1] }
  if (holder.last === holder.core[1]) return holder
  const speaks = findVerbGroups(words, language).some(
    ({ first, shape }) => shape === 'finite' && first > holder.core[1] && first <= holder.last + 1,
  )
  return speaks ? { ...holder, last: holder.core[1] } : holder
}

const passed = /^(?:citee?s?|interrogee?s?|relayee?s?|rapportee?s?|contactee?s?|jointe?s?|quoted|cited)$/

const issued =
  /^(?:publiee?s?|diffusee?s?|parue?s?|devoilee?s?|rendue?s?|menee?s?|realisee?s?|published|released|issued)$/

/** « Selon les élus, qui ont été reçus, le maire … », « Selon X, tout comme Y, … »: over what goes on about the holder. */
function afterRelative(words: readonly Word[], start: number, grammar: Grammar): number {
  const [first, second] = [words[start]?.form ?? '', words[start + 1]?.form ?? '']
  const isLikewise = /^(?:tout comme|ainsi que|like the|along with)$/.test(`${first} ${second}`)
  // « Selon une source, et confirmant une première information, … »
  const tells = isAnd(first) ? second : first
  const isGerund = /^(?:confirmant|citant|reprenant|relayant|evoquant|confirming|citing|quoting)$/.test(tells)
  // « Selon un proche, cité par le quotidien, … »
  const isPassed = passed.test(first) && isBy(second)
  // « Selon le dernier bilan, publié jeudi soir, … »
  const isIssued = issued.test(first)
  if (!isLikewise && !isGerund && !isPassed && !isIssued && !grammar.relatives.has(first)) return start
  const comma = words.findIndex((word, index) => index > start && isMark(word, ','))
  // « selon X, menées par des inconnus »: what X tells goes on
  return comma >= 0 ? comma + 1 : isIssued ? start : words.length
}

/** « 12 digues ont cédé et, selon X, 30 sont fragiles »: X tells the second clause. */
function opensSecond(words: readonly Word[], at: number, after: number, grammar: Grammar): boolean {
  if (!isMark(words[at - 1], ',') || !grammar.coordinators.has(words[at - 2]?.form ?? '')) return false
  if (!isMark(words[after], ',')) return false
  return hasFiniteVerb(words, 0, at - 2, grammar) && hasFiniteVerb(words, after + 1, words.length, grammar)
}

/** « Toujours selon X, », « Mais selon X, »: nothing that could be content stands before. */
function isOpening(words: readonly Word[], at: number, grammar: Grammar): boolean {
  if (words[at]?.capital === true || isBehindOpening(words, at, grammar)) return true
  for (let index = at - 1; index >= 0; index--) {
    const word = words[index]
    if (isMark(word, ':;-')) return true
    if (word === undefined || word.kind !== 'word') return false
    if (
      !grammar.adverbs.has(word.form) &&
      !grammar.coordinators.has(word.form) &&
      !grammar.times.has(word.form)
    )
      return false
  }
  return true
}

/** « Selon un rapport publié mardi par l’ONU, … »: the phrase goes on to the comma when no verb stands before it. */
function participleEnd(words: readonly Word[], last: number, grammar: Grammar): number {
  const relative =
    grammar.relatives.has(words[last + 1]?.form ?? '') ||
    /^(?:dont|que|qu'|which|that)$/.test(words[last + 1]?.form ?? '')
  for (let at = last + 1; at < words.length && at - last < 25; at++) {
    const word = words[at]
    if (isMark(word, ',')) return at - 1
    if (relative && word?.kind === 'word') continue
    const isNoun = grammar.determiners.has(words[at - 1]?.form ?? '')
    if (word === undefined || word.kind === 'mark' || (grammar.verbs.has(word.form) && !isNoun)) return last
    if (grammar.determiners.has(word.form) && at === last + 1) return last
    if (grammar.pronouns.has(word.form) && !grammar.determiners.has(word.form)) return last
  }
  return last
}

const longestAdverbial = 6

/** "said that, according to X, …" */
function isBehindThat(words: readonly Word[], at: number, grammar: Grammar): boolean {
  return isMark(words[at - 1], ',') && grammar.complementizers.has(words[at - 2]?.form ?? '')
}

/** « Au total, selon X, … », « En mars, selon X, … »: what stands before says when or where, and the clause comes behind. */
function isBehindOpening(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const opening = words[0]
  if (opening === undefined || at < 2 || at > longestAdverbial || !isMark(words[at - 1], ',')) return false
  if (!grammar.prepositions.has(opening.form) && !grammar.times.has(opening.form)) return false
  if (words.slice(0, at - 1).some(({ kind }) => kind !== 'word')) return false
  return !hasFiniteVerb(words, 0, at, grammar) && hasFiniteVerb(words, at + 1, words.length, grammar)
}

/** Behind « Selon X, », before « , selon X », or on both sides of one that is put in between. */
function sourceContent(passage: Passage, at: number, after: number, grammar: Grammar): WordRange[] {
  const { words } = passage
  const groups = findVerbGroups(words, passage.language)
  const before = words[at - 1]
  const opens =
    isOpening(words, at, grammar) ||
    grammar.coordinators.has(before?.form ?? '') ||
    opensSecond(words, at, after, grammar)
  const subordinate = grammar.complementizers.has(before?.form ?? '') || isBehindThat(words, at, grammar)
  const comma =
    isMark(words[after], ',') || words[after]?.form === ':' ? afterRelative(words, after + 1, grammar) : after
  const behind = contentAfter(words, comma, null, grammar, groups)
  if (opens || subordinate) return behind === null ? [] : [beforeOtherCount(passage, behind)]
  const pronoun = holderIsPronoun(words, at, after)
  const cue = pronoun ? groups.findLast(({ last, passive }) => last < at && !passive) : undefined
  const apposed = appositionBefore(words, at, grammar)
  const start =
    cue === undefined && apposed !== null
      ? apposed
      : cue === undefined
        ? contentStartBefore(passage, at, grammar)
        : Math.max(cue.last + 1, contentStartBefore(passage, at, grammar))
  const dash = isMark(words[after], '-')
    ? words.findLastIndex((word, index) => index < at && isMark(word, '-'))
    : -1
  if (dash >= start) return [[dash + 1, at - 1]]
  let last = at - 1
  while (last >= start && (isMark(words[last], ',-(') || words[last]?.form === 'toujours')) last -= 1
  const ahead: WordRange[] = last >= start ? [[start, last]] : []
  // « qui va induire selon X une “concurrence” »: the object stands behind
  const isObject = before?.kind === 'word' && /^(?:une?|de|d')$/.test(words[after]?.form ?? '')
  // « 40 000 selon les organisateurs, 3 000 selon la police »: what the next source says
  const isNext = words.some((_, index) => isWithin(index, behind) && prepositionAt(passage, index) > 0)
  // "…, according to X, and they say": another verb of speech
  const isTold =
    grammar.coordinators.has(words[after + 1]?.form ?? '') && groups.some(({ first }) => first === after + 3)
  const enclosed = isObject || (isMark(before, ',(') && isMark(words[after], ',)') && !isNext && !isTold)
  const goesOn =
    behind !== null && !groups.some(({ last: end, shape }) => shape === 'finite' && end === behind[1])
  const relative = comma > after + 1
  const complete = !relative || (behind !== null && hasFiniteVerb(words, behind[0], behind[1] + 1, grammar))
  return enclosed && goesOn && complete ? [...ahead, behind] : ahead
}

/** « Selon Oslo, 300 sont morts, 120 selon Bergen »: what the next source counts is not among Oslo's words. */
function beforeOtherCount(passage: Passage, range: WordRange): WordRange {
  const { words } = passage
  const next = words.findIndex(
    ({ form }, index) =>
      isWithin(index, range) &&
      /^\d/.test(form) &&
      prepositionAt(passage, index + 1) > 0 &&
      words.slice(index - 2, index).some(word => isMark(word, ',')),
  )
  const comma = words.findLastIndex((word, index) => index < next && isMark(word, ','))
  return next < 0 || comma <= range[0] ? range : [range[0], comma - 1]
}

function isWithin(index: number, range: WordRange | null): boolean {
  return range !== null && index > range[0] && index <= range[1]
}

/** Up to so many words before a comma may be « À Brest », « En mars dernier », and no clause. */
const longestOpening = 6

/** « …, désormais le premier port du pays selon X »: without a comma X speaks of the apposition alone. */
function appositionBefore(words: readonly Word[], at: number, grammar: Grammar): number | null {
  const comma = words.findLastIndex((word, index) => index < at && word.kind !== 'word')
  if (comma < 1 || at - comma < 4 || !isMark(words[comma], ',')) return null
  let start = comma + 1
  while (isAdverbial(words[start], grammar)) start += 1
  if (!isDefiniteArticle(words[start]?.form) && !isIndefiniteArticle(words[start]?.form)) return null
  const isClause = hasFiniteVerb(words, comma + 1, at, grammar)
  const isComplete = comma - clauseStart(words, comma) > longestOpening
  return isComplete && !isClause ? comma + 1 : null
}

function isAdverbial(word: Word | undefined, grammar: Grammar): boolean {
  if (word === undefined) return false
  return grammar.adverbs.has(word.form) || /^(?:dorenavant|desormais|now)$/.test(word.form)
}

/** « , soulignant le danger que représente, selon lui, … »: his words begin behind the verb that brings them. */
function holderIsPronoun(words: readonly Word[], at: number, after: number): boolean {
  const form = words[after - 1]?.form ?? ''
  return after - at <= 3 && /^(?:lui|elle|eux|elles|moi|him|her|them)$/.test(form)
}

function contentStartBefore(passage: Passage, at: number, grammar: Grammar): number {
  const { words } = passage
  const quote = words[at - 1]?.kind === 'quote' ? words[at - 1] : words[at - 2]
  if (quote?.full === true && at <= 2) return 0
  // « moins de 200 (96 selon la police) »
  const bracket = words.findLastIndex((word, index) => index < at && isMark(word, '()'))
  if (isMark(words[bracket], '(')) return bracket + 1
  const comma = words.findLastIndex((word, index) => index < at - 1 && isMark(word, ','))
  // « …, contre 9 000 selon la préfecture »: she tells nothing of what stands before
  if (isRivalCount(words, comma + 1)) return comma + 2
  let start = clauseStart(words, at)
  // "sold in Ohio; Iowa (three); and Utah, according to X": what has no verb goes on with what stands before
  while (isMark(words[start - 1], ';') && !hasFiniteVerb(words, start, at, grammar))
    start = clauseStart(words, start - 1)
  const isSecond = words.some(
    (_, index) => index >= start && index < comma && prepositionAt(passage, index) > 0,
  )
  if (!isSecond) return start
  return isAnd(words[comma + 1]?.form) ? comma + 2 : comma + 1
}
