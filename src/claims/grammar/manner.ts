import { isMark } from './clauses.ts'
import type { Grammar } from './grammar.ts'
import { finiteGroup, type VerbGroup } from './verb-groups.ts'
import type { Word } from './words.ts'

const speaking = { uses: new Set(['quote'] as const), tail: [] }
const longestSubject = 9
const longestVerb = 6
const frenchPresent = /(?:[^e]e|ent|[iu]t|ait|aient)$/
const frenchParticiple = /(?:é|[^aeiou]i|oui|ui|u|[iu]s|[iu]t)$/u
const notVerbs = /(?:ment|tion|ance|ence|ure|ette|esse|isme|aire|ique)$/
const englishPast = /(?:[^e]ed|went|shot|hit|spat|laughed|cut|broke|snapped)$/
const englishTails = /^(?:back|on|out|in|off|up|away)$/
const bareIrregular = /^(?:shot|hit|went|cut|broke)$/

/**
 * The verbs of manner that a quotation alone makes speak: « “…”, sourit la boulangère », “…,” the mayor sighed. Any
 * verb does so when a quotation opens its sentence and nothing but the verb and its subject is tied to it, so no list
 * has to hold them; `groups` are the verbs already known, beside which no other is looked for.
 */
export function mannerGroups(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  grammar: Grammar,
): VerbGroup[] {
  const found: VerbGroup[] = []
  words.forEach((word, index) => {
    if (!word.full || !opensSentence(words, index)) return
    const start = isMark(words[index + 1], ',') ? index + 2 : index + 1
    const end = endOfClause(words, start)
    if (groups.some(({ head }) => head >= start && head < end)) return
    const group =
      grammar.language === 'fr'
        ? frenchGroup(words, start, end, grammar)
        : englishGroup(words, start, end, grammar)
    if (group !== null) found.push(group)
  })
  return found
}

function opensSentence(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]
  return before === undefined || before.kind === 'mark' || before.full
}

function endOfClause(words: readonly Word[], start: number): number {
  let at = start
  while (words[at] !== undefined && words[at]?.kind !== 'quote' && !isMark(words[at], '.;:!?')) at += 1
  return at
}

function frenchGroup(words: readonly Word[], start: number, end: number, grammar: Grammar): VerbGroup | null {
  let head = start
  while (
    grammar.clitics.has(words[head]?.form ?? '') &&
    /^(?:s'|se|l'|lui|leur)$/.test(words[head]?.form ?? '')
  )
    head += 1
  const auxiliary = grammar.have.has(words[head]?.form ?? '') || grammar.be.has(words[head]?.form ?? '')
  if (auxiliary) head += 1
  const pronoun = auxiliary && words[head]?.inverted === true ? head : null
  if (pronoun !== null) head += 1
  while (auxiliary && head - start < longestVerb && isInserted(words[head], grammar)) head += 1
  const word = words[head]
  if (word === undefined || head >= end || !isPlainWord(word, grammar)) return null
  const participle = word.accented || frenchParticiple.test(word.form)
  if (auxiliary ? !participle : !isPresent(word)) return null
  const behind = words[head + 1]?.inverted === true ? head + 1 : null
  const inverted = pronoun ?? behind
  if (inverted === null && !opensSubject(words, head + 1, end, grammar)) return null
  return groupOf(word.form, start, head, behind ?? head, inverted)
}

function isPresent(word: Word): boolean {
  return !word.accented && frenchPresent.test(word.form) && !notVerbs.test(word.form)
}

/** « a seulement », « a aussi »: what may stand inside a compound verb. */
function isInserted(word: Word | undefined, grammar: Grammar): boolean {
  if (word === undefined || word.kind !== 'word') return false
  return grammar.adverbs.has(word.form) || grammar.times.has(word.form) || /ment$/.test(word.form)
}

function isPlainWord(word: Word, grammar: Grammar): boolean {
  const closed = [
    ...[grammar.verbs, grammar.have, grammar.be, grammar.modals, grammar.governing, grammar.prepositions],
    ...[grammar.determiners, grammar.pronouns, grammar.conjunctions, grammar.relatives, grammar.times],
    ...[grammar.adverbs, grammar.negations, grammar.links],
  ]
  return word.kind === 'word' && !word.capital && !closed.some(set => set.has(word.form))
}

/** An article or a name, and nothing but a time between it and the verb: « , a réagi mardi la porte-parole ». */
function opensSubject(words: readonly Word[], from: number, end: number, grammar: Grammar): boolean {
  let at = from
  while (grammar.times.has(words[at]?.form ?? '') || grammar.adverbs.has(words[at]?.form ?? '')) at += 1
  const word = words[at]
  if (word === undefined || at >= end || word.kind !== 'word' || grammar.links.has(word.form)) return false
  return word.capital || (grammar.determiners.has(word.form) && !/^(?:de|d'|du)$/.test(word.form))
}

function englishGroup(
  words: readonly Word[],
  start: number,
  end: number,
  grammar: Grammar,
): VerbGroup | null {
  const opening = words[start]
  if (opening === undefined || opening.kind !== 'word') return null
  if (isPast(words, start) && isPlainWord(opening, grammar) && opensSubject(words, start + 1, end, grammar))
    return groupOf(opening.form, start, start, start, null)
  const person =
    opening.capital || grammar.determiners.has(opening.form) || /^(?:he|she|they)$/.test(opening.form)
  if (!person) return null
  for (let at = start + 1; at < end && at - start <= longestSubject; at++) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word') return null
    if (isPast(words, at)) return endsThere(words, at, end, grammar)
    if (grammar.verbs.has(word.form) || grammar.relatives.has(word.form)) return null
  }
  return null
}

function isPast(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined || word.capital || !englishPast.test(word.form)) return false
  return !bareIrregular.test(word.form) || englishTails.test(words[at + 1]?.form ?? '')
}

/** Behind the verb stands nothing, or how, when and where it was said: an object would make it a deed. */
function endsThere(words: readonly Word[], head: number, end: number, grammar: Grammar): VerbGroup | null {
  const last = englishTails.test(words[head + 1]?.form ?? '') ? head + 1 : head
  const next = words[last + 1]
  const free =
    last + 1 >= end ||
    next === undefined ||
    next.kind === 'mark' ||
    /^(?:with|in|at|on|to|after|before|as|during|from)$/.test(next.form) ||
    grammar.times.has(next.form) ||
    /ly$/.test(next.form)
  return free ? groupOf(words[head]?.form ?? '', head, head, last, null) : null
}

function groupOf(
  lemma: string,
  first: number,
  head: number,
  last: number,
  inverted: number | null,
): VerbGroup {
  return { ...finiteGroup({ ...speaking, lemma }, first, head, last), inverted }
}
