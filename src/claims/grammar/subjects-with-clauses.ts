import { maySpeak } from '../holders/speakers.ts'
import { hasFiniteVerb, isFiniteVerb, isMark } from './clauses.ts'
import { isCue } from './cues.ts'
import { isQue, isWho } from './function-words.ts'
import { type Grammar, isDerivedAdverb } from './grammar.ts'
import { type NounPhrase, phraseEndingAt } from './noun-phrases.ts'
import { isSomebodyNoun } from './person-nouns.ts'
import type { Word } from './words.ts'

const longestClause = 26
/** Words of one verb: "who was not authorised". */
const groupReach = 3

const subjectLinks = /^(?:who|which|that|qui)$/
const objectLinks = /^(?:whom|that|que|qu'|dont)$/
const subjectPronouns = /^(?:he|she|they|we|i|you|il|elle|ils|elles|on|je|j'|nous|vous|cela|ça|ca|c')$/
/** Opens a clause of its own, in which the next verb may stand; "that", « que » are links as well. */
const opensClause =
  /^(?:because|while|when|if|although|though|since|where|whether|until|how|why|what|than|unless|whereas|after|before|so|quand|lorsqu[e']|si|puisqu[e']|comme|tandis|alors|pourquoi|comment|parce|quoiqu[e']|où|car|donc|mais|but|lequel|laquelle|(?:les|des|aux)quel(?:le)?s|auquel|duquel)$/
/** A verb whose own clause the cue may stand in: "the man who claims the mayor said". */
const telling =
  /^(?:says?|said|claims?|thinks?|thought|believes?|believed|insists?|insisted|knows?|knew|tells?|told|heard|suspects?|alleges?|fears?|finds?|found|shows?|showed|argues?|argued|suggests?|suggested|feels?|felt)$/
/** Whom a bare plural names: "the day that police in Leeds said". */
const bodies =
  /^(?:friends|relatives|colleagues|parents|police|troops|forces|authorities|sources|people|locals|unions|media|reports|parties)$/

/**
 * The subject of the verb that begins at `end`, when a clause about it stands between the two: "the company that owns the
 * mine said", « une mission qui s’est rendue à Lyon lundi a dit », "the observers whom the union sent said". Null when no
 * clause ends there.
 */
export function aboveClause(words: readonly Word[], end: number, grammar: Grammar): NounPhrase | null {
  const last = words[end - 1]
  const isOpen = grammar.coordinators.has(last?.form ?? '') || last?.form === 'to'
  if (last === undefined || last.kind === 'mark' || isOpen || subjectPronouns.test(last.form)) return null
  const link = linkBefore(words, end, grammar)
  const verb = link === null ? null : verbOf(words, link, end, grammar)
  if (link === null || verb === null || hasSecondVerb(words, verb, end, grammar)) return null
  const antecedent = phraseEndingAt(words, link - 1, grammar)
  if (antecedent === null) return null
  const isPerson = isWho(words[link]?.form)
  if (!isPerson && !opensItsClause(words, antecedent.first, grammar)) return null
  // « Ana Ruiz, une députée qui a voté non, a dit »
  const isApposed = grammar.determiners.has(words[antecedent.first]?.form ?? '')
  if (isApposed && isMark(words[antecedent.first - 1], ',') && words[antecedent.first - 2]?.capital)
    return null
  if (!isPerson && !maySpeak(words, antecedent, grammar)) return null
  return { first: antecedent.first, last: end - 1, core: antecedent.core }
}

/** Whether a clause without a comma follows what the phrase names: "the group that met Jane Doe". */
export function hasClause(words: readonly Word[], { core, last }: NounPhrase): boolean {
  const link = words[core[1] + 1]?.form ?? ''
  return core[1] + 1 < last && (subjectLinks.test(link) || objectLinks.test(link))
}

/** The nearest word that ties a clause to the noun right before it. */
function linkBefore(words: readonly Word[], end: number, grammar: Grammar): number | null {
  for (let at = end - 1; at > 0 && end - at <= longestClause; at--) {
    const word = words[at]
    if (word === undefined || word.full || (word.kind === 'mark' && !"'’$€£%".includes(word.form)))
      return null
    if (subjectLinks.test(word.form) || objectLinks.test(word.form))
      return isBehindNoun(words, at, grammar) ? at : null
    if (opensClause.test(word.form)) return null
  }
  return null
}

/** "In which", "so that", "June 4 that", "said that", « dit que » tie nothing to a noun. */
function isBehindNoun(words: readonly Word[], link: number, grammar: Grammar): boolean {
  const before = words[link - 1]
  if (before?.kind !== 'word' || /^\d/.test(before.form) || isDerivedAdverb(before.form, grammar))
    return false
  const { prepositions, conjunctions, adverbs, be, have, modals, negations, times } = grammar
  const others = [prepositions, conjunctions, adverbs, be, have, modals, negations, times]
  if (others.some(set => set.has(before.form))) return false
  if (isWho(words[link]?.form)) return true
  const isDone = isQue(words[link]?.form) && before.accented
  return !isDone && !isTelling(words, link - 1, grammar)
}

/** A verb that a clause with "that" may follow. */
function isTelling(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const word = words[at]
  if (word === undefined || grammar.determiners.has(words[at - 1]?.form ?? '')) return false
  return isFiniteVerb(words, at, grammar) || isCue(word, grammar.language)
}

/** No verb and no preposition governs it: it is a subject. */
function opensItsClause(words: readonly Word[], first: number, grammar: Grammar): boolean {
  const before = words[first - 1]
  if (before === undefined) return true
  const isBehindClause = opensClause.test(words[0]?.form ?? '')
  if (isMark(before, ',')) return isBehindClause || !hasFiniteVerb(words, 0, first - 1, grammar)
  if (before.kind !== 'word') return true
  const opens = [grammar.conjunctions, grammar.coordinators, grammar.times, grammar.complementizers]
  return opens.some(set => set.has(before.form)) || isCue(before, grammar.language)
}

/** Where the verb of the clause stands: right behind « qui », "who", or behind a subject of its own. */
function verbOf(words: readonly Word[], link: number, end: number, grammar: Grammar): number | null {
  const first = afterClitics(words, link + 1, end, grammar)
  const word = words[first]
  if (word === undefined || first >= end || isGoverning(word, grammar)) return null
  const form = words[link]?.form ?? ''
  if (form === 'qui' || (subjectLinks.test(form) && isVerbBehindLink(words, first, end, grammar)))
    return opensAnother(words, first, grammar) || isLeftOpen(words, first, end, grammar) ? null : first
  if (!objectLinks.test(form) || subjectPronouns.test(word.form)) return null
  for (let at = first; at < end; at++)
    if (isFiniteVerb(words, at, grammar) && !isLeftOpen(words, at, end, grammar)) return at
  const isInverted = form === 'dont' && !grammar.determiners.has(word.form) && !word.capital
  return isInverted ? first : null
}

/** « qui ne s’y est », "who also" */
function afterClitics(words: readonly Word[], from: number, end: number, grammar: Grammar): number {
  const { clitics, negations, adverbs } = grammar
  const leans = ({ form }: Word) =>
    [clitics, negations, adverbs].some(set => set.has(form)) || isDerivedAdverb(form, grammar)
  let at = from
  for (let word = words[at]; word !== undefined && at < end && leans(word); word = words[at]) at += 1
  return at
}

/** « qui, d’après lui » */
function isGoverning({ form }: Word, grammar: Grammar): boolean {
  return (grammar.prepositions.has(form) || grammar.links.has(form)) && !grammar.have.has(form)
}

/** "Who claims the mayor": the cue may be of the mayor. */
function opensAnother(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const next = words[at + 1]
  if (next === undefined || !telling.test(words[at]?.form ?? '')) return false
  return next.capital || grammar.determiners.has(next.form) || grammar.pronouns.has(next.form)
}

/** "That can be", "that she has so far": the next verb is what the auxiliary stands before. */
function isLeftOpen(words: readonly Word[], at: number, end: number, grammar: Grammar): boolean {
  const { have, be, modals } = grammar
  let next = at
  while (next < end && [have, be, modals].some(set => set.has(words[next]?.form ?? '')))
    next = afterClitics(words, next + 1, end, grammar)
  return next >= end
}

/** An English word behind "who" or "that" that is a verb by its form, or may be one and no plural of whoever speaks. */
function isVerbBehindLink(words: readonly Word[], at: number, end: number, grammar: Grammar): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (word === undefined || word.capital || grammar.determiners.has(word.form)) return false
  if (grammar.verbs.has(word.form) || grammar.verbEnding.test(word.form)) return true
  const isPresent = /[^s]s$/.test(word.form)
  if (bodies.test(word.form) || (isPresent && isSomebodyNoun(word.form.slice(0, -1), null))) return false
  if (next?.kind !== 'word' || at + 1 >= end) return false
  if (words[at - 1]?.form === 'who') return true
  return grammar.determiners.has(next.form) || (isPresent && !grammar.prepositions.has(next.form))
}

/** Whether a further verb stands in the clause or behind it, whose subject may be nearer. */
function hasSecondVerb(words: readonly Word[], verb: number, end: number, grammar: Grammar): boolean {
  let last = verb
  for (let at = verb + 1; at < end; at++) {
    if (grammar.determiners.has(words[at - 1]?.form ?? '')) continue
    if (telling.test(words[at]?.form ?? '')) return true
    if (!isFiniteVerb(words, at, grammar)) continue
    if (at - last > groupReach) return true
    last = at
  }
  return false
}
