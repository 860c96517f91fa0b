import { clauseStart, hasFiniteVerb, isMark } from './clauses.ts'
import { isNumberWord } from './determiners.ts'
import { isDefiniteArticle } from './function-words.ts'
import type { NounPhrase } from './noun-phrases.ts'
import { isPersonNoun } from './person-nouns.ts'
import type { VerbGroup } from './verb-groups.ts'
import type { Reading } from './word-order.ts'
import type { Word } from './words.ts'

/**
 * Whether the words from the beginning of their clause to `end` say something, as what somebody is quoted with behind
 * them does: by a quotation, a verb, a subject with more behind it, or a count of whom something befell.
 */
export function saysSomethingBefore(reading: Reading, end: number): boolean {
  const start = clauseStart(reading.words, end)
  for (let at = start; at < end; at++) if (reading.words[at]?.full === true) return true
  // « Deux ont été condamnés : l’un hier, l’autre en mai, rapporte X »: what is counted up goes with what stands before
  const from = isMark(reading.words[start - 1], ':') ? 0 : start
  return (
    hasFiniteVerb(reading.words, from, end, reading.grammar) ||
    hasFuture(reading, from, end) ||
    opensWithSubject(reading, start, end) ||
    hasPronounSubject(reading, from, end) ||
    (start === 0 && opensWithCount(reading, end))
  )
}

/**
 * "Norvo plans to close the yard, its chief said", « Le volcan menace la ville, rappellent les géologues »: whether a main
 * clause before `end` has a verb of speech, which no list of common verbs holds.
 */
export function tellsBefore({ words, grammar, groups }: Reading, end: number): boolean {
  const start = clauseStart(words, end)
  const opening = words[start]
  const opens = (form: string): boolean => grammar.conjunctions.has(form) || grammar.relatives.has(form)
  if (opening?.kind !== 'word' || grammar.prepositions.has(opening.form)) return false
  return groups.some(({ first, head, shape, passive }) => {
    if (shape !== 'finite' || passive || first <= start || head >= end) return false
    return !withoutAsides(words.slice(start, first)).some(({ form }) => opens(form))
  })
}

/** The words of a subject without the clauses that commas enclose: « Le volcan, dont le cratère fume, ». */
function withoutAsides(words: readonly Word[]): readonly Word[] {
  const first = words.findIndex(word => isMark(word, ','))
  const last = words.findLastIndex(word => isMark(word, ','))
  return first > 0 && last > first ? [...words.slice(0, first), ...words.slice(last + 1)] : words
}

/** « Cafés et bars fermeront », « devront fermer »: such a form is that of several in the future, and of no noun. */
function hasFuture({ words, passage }: Reading, start: number, end: number): boolean {
  if (passage.language !== 'fr') return false
  return words
    .slice(start, end)
    .some(({ form, capital, kind }) => kind === 'word' && !capital && /.{2}(?<!ff)ront$/.test(form))
}

const amounts =
  /^(?:\d[\d.,\u00a0\u202f]*|aucune?|zero|no|une?|one|des|plusieurs|quelque|environ|about|some|nearly)$/
const befallen =
  /^(?:morte?s?|tuee?s?|blessee?s?|deces|victimes?|disparue?s?|otages?|arrestations?|interpellations?|cas|dead|killed|wounded|injured|hurt|missing|deaths|casualties|fatalities|arrests|arrested|cases)$/
const countReach = 5

/** « 31 morts à Lyon, annonce la préfecture », "Thirty dead in Lyon, the prefecture said": in news a count says enough. */
function opensWithCount({ words }: Reading, end: number): boolean {
  const near = words.slice(0, Math.min(end, countReach))
  const opening = near[0]?.form ?? ''
  // « trente-huit »
  const isCount = amounts.test(opening) || isNumberWord(opening.replace(/-.*/, ''))
  return isCount && near.some(({ form }) => befallen.test(form))
}

/** « Elle culmine à 3 milliards, a annoncé … »: behind such a pronoun a verb stands that no list need have. */
function hasPronounSubject({ words, passage }: Reading, start: number, end: number): boolean {
  if (passage.language !== 'fr' || end - start < shortestClause) return false
  return words.slice(start, end - 1).some(({ form }, at) => {
    const next = words[start + at + 1]
    return pronouns.test(form) && next?.kind === 'word' && !stressing.test(next.form)
  })
}

const pronouns = /^(?:on|ils?|elles?)$/
/** « elle aussi victime de racisme » */
const stressing = /^(?:aussi|memes?|seules?|non)$/

const shortestClause = 4

/** « Le bilan grimpe à 61 morts, a indiqué … »: no list has every verb, but a subject and more is a clause. */
function opensWithSubject({ words, grammar }: Reading, start: number, end: number): boolean {
  const opening = words[start]
  if (opening === undefined || opening.kind !== 'word' || end - start < shortestClause) return false
  // « Le ministre, Jean Vial, a assuré »: commas enclose what is only said about the subject of the verb
  const isEnclosed = (word: Word, at: number): boolean =>
    // « la cote du maire monte encore (34 %), rapporte … »
    isMark(word, ',') || (isMark(word, '(') && !/^\d/.test(words[start + at + 1]?.form ?? ''))
  if (words.slice(start, end).some(isEnclosed)) return false
  // « Crues : le bilan grimpe à 61 morts, annonce … »
  const opens = opening.capital || isMark(words[start - 1], ':')
  return opens && grammar.determiners.has(opening.form) && !grammar.times.has(words[start + 1]?.form ?? '')
}

/** Verbs that nobody is the object of. */
const ofThings =
  /^(?:indiquer|préciser|expliquer|annoncer|déclarer|affirmer|estimer|ajouter|souligner|jurer)$/

/** Whether who speaks ends the sentence, so that no object is read into what is told before. */
export function isSpeakerAtEnd(reading: Reading, group: VerbGroup, phrase: NounPhrase): boolean {
  return reading.passage.language === 'fr'
    ? isSpeakerAlone(reading, group, phrase)
    : isNamedAtEnd(reading, group, phrase)
}

/** « Quatre-vingts postes en moins, jure la présidente »: a person ends the sentence, and is no object of such a verb. */
function isSpeakerAlone({ words }: Reading, { verb }: VerbGroup, { core, last }: NounPhrase): boolean {
  const next = words[last + 1]
  const noun = words[core[0] + 1]?.form ?? ''
  const isPerson = isDefiniteArticle(words[core[0]]?.form) && isPersonNoun(noun, null)
  return isPerson && ofThings.test(verb.lemma) && (next === undefined || isMark(next, '.'))
}

/** "Doctors report burning eyes, says Dr Ana Ruiz.": two names end the sentence, and are no object of "says". */
function isNamedAtEnd({ words }: Reading, { verb }: VerbGroup, { core, last }: NounPhrase): boolean {
  const next = words[last + 1]
  const [first, second] = [words[core[1] - 1], words[core[1]]]
  const isName = core[1] > core[0] && first?.capital === true && second?.capital === true
  return verb.lemma === 'say' && isName && (next === undefined || isMark(next, '.'))
}

/** « La moitié des élus (51 %) juge le maire responsable »: before the bracket that ends at `close` only a subject stands. */
export function isBehindSubject({ words, grammar }: Reading, close: number): boolean {
  const open = words.findLastIndex((word, at) => at < close && isMark(word, '('))
  if (open < 0) return false
  const start = clauseStart(words, open)
  return !words.slice(start, open).some(({ full }) => full) && !hasFiniteVerb(words, start, open, grammar)
}
