import { isMark, onlyMarksFrom } from '../grammar/clauses.ts'
import type { Grammar } from '../grammar/grammar.ts'
import { isTensed } from '../grammar/inflection.ts'
import type { NounPhrase } from '../grammar/noun-phrases.ts'
import { saysSomethingBefore } from '../grammar/said-before.ts'
import { behindWhen } from '../grammar/said-when.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import type { Reading } from '../grammar/word-order.ts'
import { formsOf, type Word } from '../grammar/words.ts'
import { contentAfter, contentBefore, contentSpans, type WordRange } from './contents.ts'
import { endsPassage } from './preposed-reports.ts'
import type { Report } from './report.ts'

export function postposed(
  reading: Reading,
  group: VerbGroup,
  holder: NounPhrase,
  after: number,
): Report | null {
  const first = Math.min(group.first, holder.first)
  const before = isMark(reading.words[first - 1], '.')
    ? quotationBefore(reading.words, first)
    : contentBefore(reading.words, first, reading.groups)
  const content = isSubordinate(reading, before) ? [] : contentSpans(reading.passage, before)
  if (content.length === 0) return preposedInverted(reading, group, holder, after)
  const broken = !saysSomethingBefore(reading, first - 1)
  const behind = broken ? behindWhen(reading, group, after) : after
  const rest = behindColon(reading, holder, before, after) ?? contentBehind(reading, before, behind, broken)
  const all = rest === null ? content : [...content, ...contentSpans(reading.passage, rest)]
  return {
    holder,
    cue: [group.first, group.last],
    content: all,
    group,
    open: rest === null || endsPassage(reading, rest),
  }
}

/** "But after he signed the lease, Ruiz learned otherwise": when it was, and nothing that anybody said. */
function isSubordinate({ words, grammar }: Reading, before: WordRange | null): boolean {
  if (before === null || grammar.language === 'fr') return false
  let at = before[0]
  while (/^(?:but|and|so|yet)$/.test(words[at]?.form ?? '')) at += 1
  if (!/^(?:after|before|when|while|although|though|once|until|whenever)$/.test(words[at]?.form ?? ''))
    return false
  return !words.slice(at, before[1] + 1).some(word => isMark(word, ',;:') || word.kind === 'quote')
}

/** « “…”, a-t-il ajouté. ont déclaré les ministres. »: behind a full stop that broke the sentence. */
function quotationBefore(words: readonly Word[], end: number): WordRange | null {
  for (let at = end - 1; at >= 0; at--) if (words[at]?.full === true) return [at, at]
  return null
}

/** « Ajoute-t-il : “…” », « a-t-il dit que … »: the subject stands behind, and the content behind it. */
function preposedInverted(
  reading: Reading,
  group: VerbGroup,
  holder: NounPhrase,
  after: number,
): Report | null {
  const range = contentAfter(reading.words, after, group, reading.grammar, reading.groups)
  if (range === null) return null
  const content = contentSpans(reading.passage, range)
  return content.length === 0
    ? null
    : { holder, cue: [group.first, group.last], content, group, open: endsPassage(reading, range) }
}

/** « …, qui, a souligné X “…” »: a relative pronoun alone has its verb behind the speaker. */
function isBrokenOff({ words, grammar }: Reading, last: number): boolean {
  return grammar.relatives.has(words[last]?.form ?? '') && isMark(words[last - 1], ',')
}

/** « Une chose est sûre, dit le maire : la digue tiendra »; a title may have a colon too, behind a role or a quotation. */
function behindColon(
  { words, grammar, groups }: Reading,
  { core, last }: NounPhrase,
  before: WordRange | null,
  after: number,
): WordRange | null {
  const next = words[after + 1]
  if (!isMark(words[after], ':') || next?.kind !== 'word' || before === null) return null
  const mayBeTitle = words[before[1]]?.kind === 'quote' || last > core[1]
  return next.capital && mayBeTitle ? null : contentAfter(words, after + 1, null, grammar, groups)
}

/** "The guards, he said, had found it", and not "The mayor, his aide told us, said it was over". */
function isPlainVerb({ words, grammar }: Reading, { shape, last }: VerbGroup): boolean {
  const next = words[last + 1]
  if (!isTensed(shape) || next?.kind === 'quote') return false
  const form = next?.form ?? ''
  if (grammar.complementizers.has(form)) return false
  return !grammar.pronouns.has(form) || grammar.determiners.has(form)
}

const carriers =
  /^(?:dans|lors de?|lors d'|in) (?:une?|son|sa|leur|an?|his|her|its|their) (?:article|communique|entretien|interview|tribune|lettre|message|tweet|livre|rapport|billet|discours|statement|letter|tweet|email|report|essay)$/

/** « a estimé Ana Ruiz, dans un article publié mardi »: where it was said. */
function isPlaceOfWords(words: readonly Word[], at: number): boolean {
  return carriers.test(formsOf(words.slice(at, at + 3))) || carriers.test(formsOf(words.slice(at, at + 4)))
}

const ofWork =
  /^(?:of|de|d'|titled|entitled|called|named|book|novel|film|movie|show|podcast|series|album|song|intitulee?|livre|roman|album)$/

/** What goes on behind "…, he said, …": the second half of the sentence that was broken off, before its verb where `broken`. */
function contentBehind(
  reading: Reading,
  before: WordRange | null,
  after: number,
  broken: boolean,
): WordRange | null {
  const { words, grammar } = reading
  if (before === null) return null
  const quoted = words[before[1]]?.kind === 'quote'
  let at = after
  if (quoted) {
    while (at < words.length && words[at]?.kind === 'word' && at - after < 25) at += 1
    // « … . - “Des actes !” - »: a heading stands between dashes
    while (isMark(words[at], ',.:-?!…') && !(isMark(words[at], '-') && isMark(words[at - 1], '.'))) at += 1
    const next = words[at]
    // « a dit X avant de conclure : “…” »: the second quotation has a cue of its own
    if (reading.groups.some(({ head }) => head > after && head < at) && isMark(words[at - 1], ':'))
      return null
    const ownCue = grammar.language === 'fr' && isMark(words[at + 1], ',')
    if (ownCue && reading.groups.some(({ first }) => first === at + 2)) return null
    // "said Ana Ruiz, author of “A History of Salt.”": a title
    const isTitle = ofWork.test(words[at - 1]?.form ?? '')
    return next?.kind === 'quote' && next.full && !isTitle ? [at, at] : null
  }
  if (isBrokenOff(reading, before[1]) && words[at]?.kind === 'quote') return [at, at]
  if (!isMark(words[at], ',-')) return null
  const opening = words[at + 1]
  if (opening === undefined || opening.kind === 'mark' || onlyMarksFrom(words, at + 1)) return null
  if (isPlaceOfWords(words, at + 1)) return null
  const next = reading.groups.find(({ first }) => first === at + 1)
  if (next !== undefined && !(broken && isPlainVerb(reading, next))) return null
  if (grammar.relatives.has(opening.form) && opening.form !== 'that') return null
  if (/(?:ing|ant)$/.test(opening.form) && !opening.capital) return null
  if (isCircumstance(words.slice(at + 1, at + 1 + longestCircumstance))) return null
  if (isTimeOnly(words, at + 1, grammar)) return null
  return contentAfter(words, at + 1, null, grammar, reading.groups)
}

/** « …, rapporte La Tribune du port, samedi 6 avril. » */
function isTimeOnly(words: readonly Word[], from: number, grammar: Grammar): boolean {
  for (let at = from; at < words.length; at++) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word') return at > from
    if (!grammar.times.has(word.form) && !/^(?:\d{1,4}|1er|on|le|ce|en)$/.test(word.form)) return false
  }
  return true
}

const longestCircumstance = 5

const circumstance =
  /^(?:malgre|dans un contexte|dans le cadre|sur fond|a l'occasion|en marge|au sujet|a propos|apropos|en reference|en allusion|in reference|alors que?|tandis que?|meme si|au lendemain|peu (?:apres|avant)|(?:quelques|plusieurs|une?|deux|trois|\d+) \p{L}+ (?:\p{L}+ )?(?:apres|avant)|despite|although|even though|while|(?:a few|several|two|three|\d+) \p{L}+ (?:after|before)) /u

/** « …, ont annoncé les autorités, quelques jours avant »: what the outlet adds of the time and the occasion. */
function isCircumstance(words: readonly Word[]): boolean {
  return circumstance.test(`${formsOf(words)} `)
}
