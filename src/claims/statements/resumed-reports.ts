import type { Span } from '../../types.ts'
import { hasFiniteVerb, isMark } from '../grammar/clauses.ts'
import { isQue } from '../grammar/function-words.ts'
import { type Grammar, grammarOf, isDerivedAdverb } from '../grammar/grammar.ts'
import { isTensed } from '../grammar/inflection.ts'
import { nounPhraseAfter } from '../grammar/inverted-subjects.ts'
import { type NounPhrase, nounPhraseBefore } from '../grammar/noun-phrases.ts'
import { findVerbGroups, type VerbGroup } from '../grammar/verb-groups.ts'
import type { Word } from '../grammar/words.ts'
import { maySpeak } from '../holders/speakers.ts'
import type { Passage } from '../passages.ts'
import { contentBefore, contentSpans } from './contents.ts'
import type { Report } from './report.ts'

/** Verbs by which somebody stands by what was just told, or does not. */
const verdicts =
  /^(?:démentir|nier|réfuter|contester|récuser|infirmer|confirmer|deny|refute|dispute|contest|disclaim|confirm)$/
/** They turn down an offer as well, and deny only what is called an accusation. */
const rejections = /^(?:rejeter|balayer|reject|dismiss)$/
const accusation =
  /^(?:accusations?|allegations?|affirmations?|assertions?|claims?|charges?|suggestions?|reproches?|soupcons?|rumeurs?|rumou?rs?)$/
const telling =
  /^(?:versions?|theses?|informations?|chiffres?|bilans?|constats?|findings?|figures?|accounts?|reports?)$/
const longestResumption = 12

/** Where a clause takes up what stands before its comma: its comma, and the first word behind its pronoun. */
interface Resumption {
  readonly comma: number
  readonly from: number
  /** Whether a noun calls what is taken up an accusation. */
  readonly accuses: boolean
}

/**
 * With what is denied or confirmed in a clause about a whole statement: « …, ce que dément Kigali », "…, a claim the
 * army denies". What stands before the comma is what the verdict is on, and the clause is no part of it.
 */
export function withResumptions(passage: Passage, reports: readonly Report[]): Report[] {
  const { words } = passage
  const grammar = grammarOf(passage.language)
  let all = [...reports]
  for (let at = 2; at < words.length - 2; at++) {
    const opening = isMark(words[at], ',-') ? resumptionAt(words, at, grammar) : null
    if (opening !== null) all = withVerdict(passage, all, opening, grammar)
  }
  return all
}

function resumptionAt(words: readonly Word[], comma: number, grammar: Grammar): Resumption | null {
  const [first, second] = [words[comma + 1]?.form ?? '', words[comma + 2]?.form ?? '']
  if (grammar.language === 'fr') {
    if (first === 'ce' && isQue(second)) return { comma, from: comma + 3, accuses: false }
  } else if (/^(?:which|something)$/.test(first)) return { comma, from: comma + 2, accuses: false }
  return behindNoun(words, comma, grammar)
}

/** « , une accusation que … », "allegations (that) …": a noun that names what was told. */
function behindNoun(words: readonly Word[], comma: number, grammar: Grammar): Resumption | null {
  const article = /^(?:une?|des|an?|the)$/.test(words[comma + 1]?.form ?? '')
  const noun = article ? comma + 2 : comma + 1
  const form = words[noun]?.form ?? ''
  const accuses = accusation.test(form)
  if (words[noun]?.capital === true || (!accuses && !(article && telling.test(form)))) return null
  const next = words[noun + 1]?.form
  if (grammar.language === 'fr') return isQue(next) ? { comma, from: noun + 2, accuses } : null
  return { comma, from: /^(?:that|which)$/.test(next ?? '') ? noun + 2 : noun + 1, accuses }
}

function withVerdict(
  passage: Passage,
  reports: readonly Report[],
  opening: Resumption,
  grammar: Grammar,
): Report[] {
  const { words, language } = passage
  const { comma, from } = opening
  const end = words.findIndex(({ kind }, at) => at >= from && kind === 'mark')
  const last = end < 0 ? words.length : end
  if (last - from > longestResumption) return [...reports]
  const group = findVerbGroups(words, language).find(
    ({ first, last: end, verb }) =>
      first >= from &&
      end < last &&
      (verdicts.test(verb.lemma) || (opening.accuses && rejections.test(verb.lemma))),
  )
  const holder = group === undefined ? null : holderOf(words, group, from, grammar)
  if (group === undefined || holder === null || !maySpeak(words, holder, grammar)) return [...reports]
  const rest = Math.max(group.last, holder.last) + 1
  if (!isAdverbial(words, rest, last, grammar)) return [...reports]
  const clause: Span = [words[comma - 1]?.end ?? 0, words[last - 1]?.end ?? 0]
  const others = reports.filter(({ cue }) => cue[0] < comma || cue[0] >= last)
  const content = takenUp(passage, others, comma)
  const kept = others.map(report => ({ ...report, content: withoutClause(report.content, clause) }))
  const told = kept.filter((report, at) => report.content.length > 0 || others[at]?.content.length === 0)
  if (content.length === 0) return told
  return [...told, { holder, cue: [group.first, group.last], content, group: denying(group), open: false }]
}

/** Whoever rejects an accusation denies it. */
function denying(group: VerbGroup): VerbGroup {
  if (!rejections.test(group.verb.lemma)) return group
  const lemma = /^(?:reject|dismiss)$/.test(group.verb.lemma) ? 'deny' : 'démentir'
  return { ...group, verb: { ...group.verb, lemma } }
}

/** « dément l’armée », « l’armée dément », "the army denies": the subject alone stands beside the verb. */
function holderOf(
  words: readonly Word[],
  { first, last, shape, passive, inverted, governor, future }: VerbGroup,
  from: number,
  grammar: Grammar,
): NounPhrase | null {
  if (passive || inverted !== null || future || governor !== null) return null
  if (!isTensed(shape)) return null
  if (first === from) return grammar.language === 'fr' ? nounPhraseAfter(words, last + 1, grammar) : null
  const subject = nounPhraseBefore(words, first, grammar)
  if (subject === null || subject.core[1] < from || hasFiniteVerb(words, from, first, grammar)) return null
  return {
    ...subject,
    first: Math.max(subject.first, from),
    core: [Math.max(subject.core[0], from), subject.core[1]],
  }
}

/** Behind the verdict only when, where and how it was given: "which Oslo denies supplying" is about a thing. */
function isAdverbial(words: readonly Word[], from: number, end: number, grammar: Grammar): boolean {
  const opening = words[from]
  if (opening === undefined || from >= end) return true
  const { form } = opening
  const isKnown =
    grammar.prepositions.has(form) ||
    grammar.times.has(form) ||
    grammar.adverbs.has(form) ||
    grammar.negations.has(form) ||
    isDerivedAdverb(form, grammar) ||
    /^(?:ce|categoriquement|formellement|outright|through)$/.test(form)
  return isKnown && form !== 'to' && !hasFiniteVerb(words, from, end, grammar)
}

/** What stands before the comma: what somebody is said to have told there, or else the sentence. */
function takenUp(passage: Passage, reports: readonly Report[], comma: number): Span[] {
  const { words, language } = passage
  const start = words[comma - 1]?.end ?? 0
  const stop = words.findLastIndex((word, at) => at < comma && isMark(word, '.;!?…'))
  const from = words[stop + 1]?.start ?? 0
  const before = reports.map(({ content }) => content.flatMap(span => part(span, from, start)))
  const told = before.findLast(content => content.length > 0)
  if (told !== undefined) return told
  const noun = words.findLastIndex(
    ({ form, capital }, at) => at > stop && at < comma && accusation.test(form) && !capital,
  )
  const groups = findVerbGroups(words, language)
  const range = contentBefore(words, comma, groups)
  if (range === null) return []
  // « Le patron parle de sabotage, ce que récusent les marins »: not that he speaks of it
  const verb = groups.find(
    ({ first, last, shape, passive }) => first > stop && last < range[1] && !passive && isTensed(shape),
  )
  return contentSpans(passage, [Math.max(range[0], stop + 1, noun, (verb?.last ?? -1) + 1), range[1]])
}

function part([start, end]: Span, from: number, to: number): Span[] {
  return start < from || start >= to ? [] : [[start, Math.min(end, to)]]
}

/** What is left of the content of another report without the clause. */
function withoutClause(content: readonly Span[], [from, to]: Span): Span[] {
  return content.flatMap(([start, end]): Span[] => {
    if (end <= from || start >= to) return [[start, end]]
    return start < from ? [[start, from]] : []
  })
}
