import { hasFiniteVerb, isMark } from '../grammar/clauses.ts'
import { isNumber } from '../grammar/determiners.ts'
import { isThat } from '../grammar/function-words.ts'
import type { Grammar } from '../grammar/grammar.ts'
import type { NounPhrase } from '../grammar/noun-phrases.ts'
import { saysSomethingBefore, tellsBefore } from '../grammar/said-before.ts'
import { behindWhen } from '../grammar/said-when.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import { goesOnBehind, type Reading } from '../grammar/word-order.ts'
import type { Word } from '../grammar/words.ts'
import { isBehindTopic } from './content-signals.ts'
import { silence } from './silence.ts'

/** "…, Baker said in an interview.": content stands before the subject, and only adjuncts follow the verb. */
export function isPostposed(reading: Reading, group: VerbGroup, subject: NounPhrase): boolean {
  const { words, grammar } = reading
  if (/^(?:hold|see|offer|advocate|place|peg|count)$/.test(group.verb.lemma)) return false
  if (group.verb.lemma === 'find' && words[group.last + 1]?.form === 'out') return false
  const before = words[subject.first - 1]
  if (before === undefined || grammar.relatives.has(words[subject.first]?.form ?? '')) return false
  const quoted = before.kind === 'quote' && before.full
  if (quoted && opensSentence(reading, subject)) return false
  if (!quoted && /^(?:continue|begin)$/.test(group.verb.lemma)) return false
  if (!quoted && (!isMark(before, ',-?!…″') || isFrenchStatement(reading, before, group, subject)))
    return false
  // "Asked whether troops had crossed, the spokesman declined to comment"
  if (!quoted && silence(reading, group) !== null) return false
  const told =
    quoted || saysSomethingBefore(reading, subject.first - 1) || endsHeadline(reading, group, subject)
  if (!told && !(group.verb.uses.has('say') && tellsBefore(reading, subject.first - 1)))
    return goesOnBehind(reading, behindWhen(reading, group, group.last + 1))
  const next = words[group.last + 1]
  if (!quoted && isMark(next, ',') && words[group.last + 2]?.full === true) return false
  if (next === undefined || next.kind === 'mark') return !isMark(next, ':')
  if (next.kind === 'quote' || grammar.complementizers.has(next.form)) return false
  const end = nextMark(words, group.last + 1)
  const target = words[end]
  if (target?.kind === 'quote' && !isMark(words[end - 1], ',.')) return quoted && group.verb.lemma !== 'tell'
  if (isMark(target, ':')) return false
  if (quoted) return !hasComplementizer(words, group.last + 1, end, grammar)
  return isAdjunct(words, group.last + 1, end, grammar)
}

/** "Flood toll rises to 61, ministry says": a count, and at the end who tells it, in the present. */
function endsHeadline({ words }: Reading, { last, head }: VerbGroup, subject: NounPhrase): boolean {
  const next = words[last + 1]
  const isLast = next === undefined || (isMark(next, '.') && last + 2 === words.length)
  if (!isLast || !/^says?$/.test(words[head]?.form ?? '') || subject.first < shortestHeadline) return false
  return words.slice(0, subject.first).some(({ form }) => isNumber(form))
}

const shortestHeadline = 4

/**
 * French inverts behind unquoted words: « Hier, elle a balayé … » is no comment on what stands before. Only a short
 * aside keeps its order: « , je crois, ».
 */
function isFrenchStatement(reading: Reading, before: Word, group: VerbGroup, subject: NounPhrase): boolean {
  if (reading.passage.language !== 'fr' || isMark(before, '″')) return false
  const aside = subject.first === subject.last && isMark(reading.words[group.last + 1], ',')
  return !aside
}

/** « “…”L’ancien député propose … »: French puts the verb first behind a quotation; a capital article begins anew. */
function opensSentence({ words, grammar, passage }: Reading, subject: NounPhrase): boolean {
  const word = words[subject.first]
  return passage.language === 'fr' && word?.capital === true && grammar.determiners.has(word.form)
}

function hasComplementizer(words: readonly Word[], from: number, end: number, grammar: Grammar): boolean {
  for (let at = from; at < Math.min(end, from + 8); at++) {
    if (isThat(words[at]?.form)) return !isBehindTopic(words, at, from)
    if (grammar.conjunctions.has(words[at]?.form ?? '')) return false
  }
  return false
}

function isAdjunct(words: readonly Word[], from: number, end: number, grammar: Grammar): boolean {
  const opening = words[from]
  if (opening === undefined) return true
  const subordinate = grammar.conjunctions.has(opening.form) || grammar.prepositions.has(opening.form)
  if (grammar.coordinators.has(opening.form)) return hasFiniteVerb(words, from, end, grammar)
  const isClause = hasVerbOfClause(words, from, end, grammar)
  // "— she wrote features for the Courier": what was written, and not what was said before
  if (/^(?:wrote|writes|written)$/.test(words[from - 1]?.form ?? '')) {
    return grammar.prepositions.has(opening.form) || grammar.times.has(opening.form)
  }
  if (subordinate) return grammar.conjunctions.has(opening.form) || !isClause
  if (grammar.times.has(opening.form)) return !isClause
  return !isClause && end - from <= 6
}

/** Participles of what is put out: "in a statement dated 8 February", "in a report posted online". */
const issued =
  /^(?:dated|posted|released|issued|published|sent|obtained|emailed|shared|tweeted|distributed|circulated)$/

/** Whether a verb stands in an adjunct, and not a participle behind the paper it goes with. */
function hasVerbOfClause(words: readonly Word[], from: number, end: number, grammar: Grammar): boolean {
  for (let at = from; at < end; at++) {
    const word = words[at]
    const isPaper =
      at > from + 1 && issued.test(word?.form ?? '') && !grammar.pronouns.has(words[at - 1]?.form ?? '')
    if (!isPaper && hasFiniteVerb(words, at, at + 1, grammar)) return true
  }
  return false
}

function nextMark(words: readonly Word[], from: number): number {
  let at = from
  while (at < words.length && words[at]?.kind === 'word') at += 1
  return at
}
