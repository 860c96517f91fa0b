import type { Span } from '../../types.ts'
import { isFiniteVerb } from '../grammar/clauses.ts'
import { isCue } from '../grammar/cues.ts'
import { isDay, isMonth } from '../grammar/days.ts'
import { isAnd, isBy, isDe, isDefiniteArticle, isQue, isThat } from '../grammar/function-words.ts'
import { isDerivedAdverb } from '../grammar/grammar.ts'
import { nounPhraseBefore } from '../grammar/noun-phrases.ts'
import { formsOf } from '../grammar/words.ts'
import type { SentenceWords } from '../quantities/quantities.ts'
import { groupStart } from './groups.ts'
import { type Status, sanctionVerb } from './verbs.ts'

const agentReach = 12

const predicateReach = 30

/** A day or a month that stands between a verb and what it governs. */
export function isTime(form: string): boolean {
  return isDay(form) || isMonth(form) || /^\d{1,2}(?:er|st|nd|rd|th)$/.test(form)
}

/** Who imposes: the subject; of what is only called for, whoever is called upon, else nobody yet. */
export function imposerOf(sentence: SentenceWords, verb: number, status: Status): Span | null {
  return status === 'called-for' ? calledUpon(sentence, verb) : subjectBefore(sentence, verb)
}

/** « a appelé la Suisse à sanctionner … », "urged Canada to impose …": between the call and the verb. */
function calledUpon({ words, language }: SentenceWords, verb: number): Span | null {
  const to = verb - 1
  const isThat = language === 'fr' && sanctionVerb(words[verb], 'fr') === undefined
  for (let at = to; at >= 0 && verb - at < agentReach; at--) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word') return null
    if (isThat && isQue(word.form)) return spanBetween(words, at + 1, verb)
    if (!calls[language].test(word.form)) continue
    if (!/^(?:à|a|to|de|d')$/.test(words[to]?.form ?? '')) return null
    const from = /^(?:à|au|aux|on|upon|for)$/.test(words[at + 1]?.form ?? '') ? at + 2 : at + 1
    return spanBetween(words, from, to)
  }
  return null
}

function spanBetween(words: SentenceWords['words'], from: number, to: number): Span | null {
  const [first, last] = [words[from], words[to - 1]]
  if (first === undefined || last === undefined || from >= to) return null
  return /^(?:il|ils|elle|elles|on|it|they)$/.test(first.form) ? null : [first.start, last.end]
}

const calls = {
  fr: /^(?:appel(?:e|le|lent|ait|aient|er|ant)|exhort\p{L}*|press(?:e|ent|er|ait|aient)|invit(?:e|ent|er|ait)|demand(?:e|ent|er|ait|aient|ant)|somm(?:e|ent|er|ait)|implor\p{L}*)$/u,
  en: /^(?:call(?:s|ed|ing)?|urg(?:e|es|ed|ing)|press(?:es|ed|ing)?|push(?:es|ed|ing)?|ask(?:s|ed|ing)?|exhort(?:s|ed|ing)?|want(?:s|ed)?)$/,
}

/** Verbs through which one reaches what the subject does: "moved to impose", « vient de sanctionner ». */
export const raising = {
  fr: /^(?:vient|viennent|venait|venaient|decid\p{L}*|accept\p{L}*|continu\p{L}*|commenc\p{L}*|recommenc\p{L}*|cherch\p{L}*|tent\p{L}*|reussi\p{L}*|s'appret\p{L}*|convenu|jur\p{L}*|entrepris|hesit\p{L}*|fini\p{L}*|compt\p{L}*|resolu|dit|fait)$/u,
  en: /^(?:mov(?:e|es|ed|ing)|manag(?:e|es|ed)|look(?:s|ed|ing)|decid(?:e|es|ed|ing)|begin|begins|began|begun|start(?:s|ed|ing)?|tr(?:y|ies|ied|ying)|aim(?:s|ed|ing)?|intend(?:s|ed|ing)?|go|going|gone|went|expect(?:s|ed)|continu(?:e|es|ed|ing)|opt(?:s|ed)|chose|chosen|fail(?:s|ed)|due|set|likely|poised|able|vot(?:e|es|ed|ing)|work(?:s|ed|ing)|hop(?:es|ed|ing)|us(?:e|es|ed|ing)|quick|first|determined|ready|willing|prepared)$/,
}

const pronoun = /^(?:it|they|he|she|we|il|ils|elle|elles)$/

const decisions = /^(?:decisions?|moves?|vows?|pledges?|plans?|threats?|promises?|bids?|attempts?|efforts?)$/

/**
 * The subject of the verb, over its auxiliaries, the verbs that govern it and « X a annoncé qu’elle »; for a verb
 * behind « et », that of the verb before. Null for a pronoun that nothing explains.
 */
export function subjectBefore(sentence: SentenceWords, verb: number, depth = 0): Span | null {
  const { words, grammar } = sentence
  const first = groupStart(sentence, verb)
  const before = words[first - 1]
  if (before === undefined) return null
  if (decisions.test(before.form)) return ownerOf(sentence, first - 1)
  if (opensPredicate(sentence, first, verb))
    return depth < 3 ? subjectFurther(sentence, first - 1, depth) : null
  const phrase = nounPhraseBefore(words, first, grammar)
  if (phrase === null)
    return depth < 3 && before.kind === 'word' ? subjectFurther(sentence, first - 1, depth) : null
  const start = behindRelative(sentence, ...phrase.core)
  const last = beforeDate(sentence, start, phrase.core[1])
  const opening = words[start]
  if (opening === undefined) return null
  if (isDocument(sentence, start, last)) return depth < 3 ? subjectFurther(sentence, start - 1, depth) : null
  const chained = words[first]?.form === 'to' ? raisingIn(sentence, start, last) : null
  if (chained !== null && depth < 3) return subjectBefore(sentence, chained, depth + 1)
  const alone = start === last
  if (alone && grammar.relatives.has(opening.form)) return nameBefore(sentence, start)
  if (
    alone &&
    (grammar.determiners.has(opening.form) || isTime(opening.form) || grammar.pronouns.has(opening.form))
  )
    return null
  const control = /^(?:even|meme|for)$/.test(opening.form) ? start + 1 : afterFor(sentence, start, first)
  return [words[control]?.start ?? opening.start, words[last]?.end ?? opening.end]
}

/** "the general whom Canada sanctioned" */
function behindRelative({ words }: SentenceWords, start: number, last: number): number {
  const relative = words.findIndex(({ form }, at) => at >= start && at < last && form === 'whom')
  return relative === -1 ? start : relative + 1
}

/** "Russia in August imposed" */
function beforeDate({ words }: SentenceWords, start: number, last: number): number {
  const dated = isTime(words[last]?.form ?? '') || /^(?:19|20)\d\d$/.test(words[last]?.form ?? '')
  const link = /^(?:in|en|on)$/.test(words[last - 1]?.form ?? '')
  return dated && link && last - 2 >= start ? last - 2 : last
}

/** "ministers agreed in Paris to press ahead": the verb that the phrase before "to" swallowed. */
function raisingIn({ words, language }: SentenceWords, start: number, last: number): number | null {
  for (let at = last; at > start; at--) {
    const word = words[at]
    if (word === undefined || word.capital) continue
    if (
      /(?:ed|es)$/.test(word.form) &&
      (raising[language].test(word.form) || sanctionVerb(word, language) !== undefined)
    )
      return at
  }
  return null
}

/** « la cible de Pékin, qui a durci »: the name just before the relative pronoun. */
function nameBefore({ words, grammar }: SentenceWords, relative: number): Span | null {
  const end = words[relative - 1]?.form === ',' ? relative - 2 : relative - 1
  let first = end + 1
  while (words[first - 1]?.capital === true) first -= 1
  if (first > end) return null
  if (isDefiniteArticle(words[first - 1]?.form) && grammar.determiners.has(words[first - 1]?.form ?? ''))
    first -= 1
  const [opening, closing] = [words[first], words[end]]
  return opening === undefined || closing === undefined ? null : [opening.start, closing.end]
}

/** « une loi qui sanctionne », "an order that imposes": whoever signed it imposes. */
function isDocument({ words }: SentenceWords, start: number, last: number): boolean {
  const document =
    /^(?:orders?|decrees?|laws?|bills?|resolutions?|act|decrets?|loi|lois|textes?|arretes?|ordonnances?|projets?)$/
  const plain = words.slice(start, last + 1)
  return plain.length <= 4 && plain.some(({ form }) => document.test(form))
}

/** "the trigger for the U.S. to impose": behind "for" stands who is to do it. */
function afterFor({ words }: SentenceWords, start: number, first: number): number {
  if (words[first]?.form !== 'to') return start
  for (let at = first - 1; at > start; at--) if (words[at]?.form === 'for') return at + 1
  return start
}

/** "X said it", « X a indiqué qu’elle »: the index of the verb of speech, when the pronoun at `at` follows one. */
export function chainedSubject({ words, language }: SentenceWords, at: number): number | null {
  if (!pronoun.test(words[at]?.form ?? '')) return null
  let speech = isThat(words[at - 1]?.form) ? at - 2 : at - 1
  while (
    isTime(words[speech]?.form ?? '') ||
    (words[speech]?.form === 'on' && isTime(words[speech + 1]?.form ?? ''))
  )
    speech -= 1
  const word = words[speech]
  if (word === undefined || word.kind !== 'word') return null
  const speaks = isCue(word, language)
  const announces = sanctionVerb(word, language) !== undefined
  return speaks || announces ? speech : null
}

/** "has fined … and imposed", « a riposté en sanctionnant »: the subject stands with the verb before. */
function opensPredicate({ words, grammar, language }: SentenceWords, first: number, verb: number): boolean {
  const before = words[first - 1]
  if (before === undefined) return false
  if (grammar.coordinators.has(before.form) || before.form === ',') {
    const next = words[first - 2]
    return next !== undefined && before.form !== ','
  }
  if (/^(?:by|en|in|before|after|apres|avant|without)$/.test(before.form)) return true
  if (language === 'fr') return /ant$/.test(words[verb]?.form ?? '') && first === verb
  return (
    /ing$/.test(words[verb]?.form ?? '') &&
    first === verb &&
    /^(?:order|decree|law|bill|resolution)$/.test(before.form)
  )
}

function subjectFurther(sentence: SentenceWords, from: number, depth: number): Span | null {
  const { words, grammar, language } = sentence
  for (let at = from; at >= 0 && from - at < predicateReach; at--) {
    const word = words[at]
    if (word === undefined || (word.kind === 'mark' && ';:?!″'.includes(word.form))) return null
    if (grammar.relatives.has(word.form) || /^(?:que|qu'|that|dont|si|if|when|quand)$/.test(word.form))
      return null
    const speaks =
      !word.capital && !grammar.determiners.has(words[at - 1]?.form ?? '') && isCue(word, language)
    if (
      isFiniteVerb(words, at, grammar) ||
      speaks ||
      (sanctionVerb(word, language) !== undefined && at < from)
    ) {
      const found = subjectBefore(sentence, at, depth + 1)
      if (found !== null) return found
    }
  }
  return null
}

/** "the West's decision to slap", « la décision de Washington d’imposer » */
function ownerOf(sentence: SentenceWords, noun: number): Span | null {
  const { words, grammar } = sentence
  if (words[noun - 1]?.form !== "'s") return null
  const last = words[noun - 2]
  let first = noun - 2
  while (first > 0 && words[first - 1]?.capital === true) first -= 1
  if (grammar.determiners.has(words[first - 1]?.form ?? '')) first -= 1
  const opening = words[first]
  return opening === undefined || last === undefined ? null : [opening.start, last.end]
}

/** How many words « de son côté », « à son tour », "for its part" take that end at `at`; 0 for none. */
export function asideLength({ words }: SentenceWords, at: number): number {
  const phrase = formsOf(words.slice(Math.max(0, at - 2), at + 1))
  return /^(?:de (?:son|leur|sa) (?:cote|part)|à (?:son|leur) tour|pour (?:sa|leur) part|for (?:its|his|her|their) part)$/.test(
    phrase,
  )
    ? 3
    : 0
}

/** « par le Trésor », "by the United States and a host of other countries": looked for behind the verb. */
export function agentAfter(sentence: SentenceWords, verb: number): Span | null {
  const { words, grammar } = sentence
  const by = words.findIndex((word, index) => index > verb && index < verb + agentReach && isBy(word.form))
  const first = words[by + 1]
  if (by < 0 || first === undefined || first.kind !== 'word') return null
  if (words.slice(verb + 1, by).some((_, at) => isFiniteVerb(words, verb + 1 + at, grammar))) return null
  let last = by + 1
  for (let at = by + 2; at < words.length && at - by < agentReach; at++) {
    if (endsAgent(sentence, at)) break
    last = at
  }
  return [first.start, words[last]?.end ?? first.end]
}

function endsAgent({ words, grammar }: SentenceWords, at: number): boolean {
  const word = words[at]
  if (word === undefined || isTime(word.form) || /^(?:il|also|aussi|egalement|targets?)$/.test(word.form))
    return true
  if (word.kind !== 'word') return word.form !== '-' && word.form !== "'"
  if (isAnd(word.form)) {
    const next = words[at + 1]
    return next === undefined || !(next.capital || grammar.determiners.has(next.form))
  }
  if (isDe(word.form) && /^une?$/.test(words[at + 1]?.form ?? '')) return true
  const inside = /^(?:of|de|d'|du|des|'s|all|other|the)$/.test(word.form)
  if (inside) return false
  if (isFiniteVerb(words, at, grammar) || (isDerivedAdverb(word.form, grammar) && !word.capital)) return true
  return (
    grammar.prepositions.has(word.form) ||
    grammar.conjunctions.has(word.form) ||
    grammar.relatives.has(word.form)
  )
}
