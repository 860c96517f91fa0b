import { maySpeak } from '../holders/speakers.ts'
import type { Passage } from '../passages.ts'
import { clauseStart, hasFiniteVerb, isFiniteVerb, isMark } from './clauses.ts'
import { isDe, isQue } from './function-words.ts'
import type { Grammar } from './grammar.ts'
import { isTensed } from './inflection.ts'
import { nounPhraseAfter } from './inverted-subjects.ts'
import { type NounPhrase, nounPhraseBefore } from './noun-phrases.ts'
import { isPersonNoun, isSomebodyNoun } from './person-nouns.ts'
import { isBehindSubject, isSpeakerAtEnd, saysSomethingBefore, tellsBefore } from './said-before.ts'
import { behindWhen } from './said-when.ts'
import type { VerbGroup } from './verb-groups.ts'
import type { Word } from './words.ts'

export interface Reading {
  readonly words: readonly Word[]
  readonly grammar: Grammar
  readonly groups: readonly VerbGroup[]
  readonly passage: Passage
  subject: NounPhrase | null
}

/** « , a indiqué le ministre », "…," said Mark Rutte: the subject behind the verb, or null when it is not inverted. */
export function invertedSubject(reading: Reading, group: VerbGroup): NounPhrase | null {
  const { words, grammar } = reading
  const before = words[group.first - 1]
  const french = reading.passage.language === 'fr'
  const quoted = before?.kind === 'quote' && before.full
  const broken = french && isMark(before, '.') && words.slice(0, group.first).some(word => word.full)
  const unmarked = french && before?.kind === 'word' && isUnmarked(reading, group)
  if (before !== undefined && !quoted && !broken && !unmarked && !isMark(before, ',-?!…″)')) return null
  if (before === undefined && !french) return null
  const uses = group.verb.uses
  if (!uses.has('say') && !uses.has('quote') && !uses.has('that')) return null
  if (
    /^(?:tell|call|hold|find|see|offer|advocate|continue)$/.test(group.verb.lemma) &&
    !french &&
    !(quoted && group.verb.lemma === 'continue')
  )
    return null
  if (isQuotedSubject(reading, group) || isSubordinate(reading, group)) return null
  if (isMark(before, ')') && isBehindSubject(reading, group.first - 1)) return null
  const next = words[group.last + 1]
  if (next === undefined || opensClause(words, group.last + 1, grammar) || next.kind === 'quote') return null
  if (!french && grammar.pronouns.has(next.form) && !grammar.determiners.has(next.form)) return null
  const behindQuotation = quoted === true || words[group.first - 2]?.full === true
  const phrase = withQuotedName(words, nounPhraseAfter(words, group.last + 1, grammar), behindQuotation)
  if (phrase === null) return null
  // « “…”, a accusé Ana Ruiz », but « un maire, qui se tait, accuse Lyon »
  if (aimed.test(group.verb.lemma) && !behindQuotation && !group.reflexive) return null
  // « Le comité, qui se tait, a lancé un appel »
  const isNew = /^une?$/.test(words[phrase.core[0]]?.form ?? '') && !isSomebody(words, phrase)
  if (giving.test(group.verb.lemma) && !behindQuotation && isNew) return null
  if (showing.test(group.verb.lemma) && isBehindRelative(words, group.first - 1, grammar)) return null
  if (french && !opensFrenchSubject(words, phrase, grammar)) return null
  // « Les élus, réunis hier, ont dénoncé des responsables »: behind such verbs people are as often the object
  if (words[phrase.first]?.form === 'des' && !behindQuotation && !uses.has('say')) return null
  // “…,” said the ship has sailed: what stands behind is a clause, and no subject
  const after = words[phrase.last + 1]?.form ?? ''
  if (quoted) return !french && (grammar.have.has(after) || grammar.be.has(after)) ? null : phrase
  if (french ? saysOpposite(words, phrase) : group.verb.lemma === 'deny') return null
  if (!french && (isImperative(words, group) || isOwnFate(words, phrase))) return null
  if (french && !behindQuotation && isOwnThing(words, phrase)) return null
  if (
    !french &&
    /^(?:tweet|announce|reveal|release|post|report)$/.test(group.verb.lemma) &&
    !isSomebody(words, phrase)
  )
    return null
  if (!french && (isPlural(words, phrase, grammar) || isClosingApposition(words, group.first - 1)))
    return null
  if (!maySpeak(words, phrase, grammar)) return null
  if (goesOnBehind(reading, behindWhen(reading, group, phrase.last + 1))) return phrase
  const told = unmarked ? group.first : group.first - 1
  const isTold =
    saysSomethingBefore(reading, told) ||
    (french && uses.has('say') && tellsBefore(reading, told)) ||
    isSpeakerAtEnd(reading, group, phrase)
  if (!isTold) return null
  if (!french && !endsAtMark(words, phrase.last + 1, grammar)) return null
  return phrase
}

/** Verbs whose object is somebody, so that whoever stands behind them is as often aimed at as speaking. */
const aimed = /^(?:accuser|féliciter|remercier|compléter|inviter|menacer)$/

/** Verbs of papers and pictures, whose object is anything. */
const showing = /^(?:montrer|illustrer|détailler)$/

/** « Une photo, que nous avons pu voir, montre les deux hommes »: the subject stands before the clause about it. */
function isBehindRelative(words: readonly Word[], comma: number, grammar: Grammar): boolean {
  if (!isMark(words[comma], ',')) return false
  const opening = words.findLastIndex((word, at) => at < comma && isMark(word, ','))
  const link = words[opening + 1]?.form ?? ''
  const isRelative = grammar.relatives.has(link) || isQue(link)
  return opening > 0 && isRelative && !hasFiniteVerb(words, 0, opening, grammar)
}

/** Verbs whose object is a new thing: « …, proposera une visite ». */
const giving = /^(?:lancer|proposer|promettre|réclamer|exiger|illustrer)$/

/** « a confirmé une “source bien informée” »: behind a quotation the quoted words name who speaks, elsewhere what is meant. */
function withQuotedName(
  words: readonly Word[],
  phrase: NounPhrase | null,
  quoted: boolean,
): NounPhrase | null {
  if (phrase === null || phrase.core[0] !== phrase.core[1]) return phrase
  const next = words[phrase.last + 1]
  if (!/^(?:le|la|l'|une?|cet|cette|ce)$/.test(words[phrase.first]?.form ?? '') || next?.kind !== 'quote')
    return phrase
  const last = phrase.last + 1
  return quoted && !next.full ? { first: phrase.first, last, core: [phrase.first, last] } : null
}

/**
 * « La police a arrêté trois hommes a indiqué le parquet. »: two verbs in one clause, for the comma was left out. A
 * body or a person ends the sentence behind the second.
 */
function isUnmarked({ words, grammar, groups }: Reading, group: VerbGroup): boolean {
  const { uses } = group.verb
  if (!uses.has('say') || !isTensed(group.shape) || group.negated) return false
  const start = clauseStart(words, group.first)
  const opening = words[start]?.form ?? ''
  const joins = (at: number): boolean => {
    const form = words[at]?.form ?? ''
    return grammar.relatives.has(form) || grammar.conjunctions.has(form) || grammar.complementizers.has(form)
  }
  let verb = -1
  for (let at = start; at < group.first; at++) {
    if (joins(at)) return false
    if (hasFiniteVerb(words, at, at + 1, grammar)) verb = at
  }
  const known = groups.some(other => other !== group && other.first >= start && other.first < group.first)
  if (
    verb < 0 ||
    known ||
    (grammar.pronouns.has(opening) && !grammar.determiners.has(opening)) ||
    verb === group.first - 1
  )
    return false
  const subject = nounPhraseAfter(words, group.last + 1, grammar)
  const next = subject === null ? undefined : words[subject.last + 1]
  const determined =
    subject !== null && /^(?:le|la|l'|les|une?|des)$/.test(words[subject.core[0]]?.form ?? '')
  return (
    subject !== null &&
    (determined || words[subject.core[0]]?.capital === true) &&
    (next === undefined || next.kind !== 'word')
  )
}

/** « …, soutient le contraire »: what is said, and nobody. */
function saysOpposite(words: readonly Word[], { core }: NounPhrase): boolean {
  return /^(?:contraire|inverse)$/.test(words[core[1]]?.form ?? '')
}

/** "– just ask Jane Doe –": nobody has asked anything. */
function isImperative(words: readonly Word[], { head, verb }: VerbGroup): boolean {
  return (
    words[head]?.form === verb.lemma && /^(?:ask|imagine|see|read|hear|think|know|wonder)$/.test(verb.lemma)
  )
}

/** « , a annoncé sur France 2 son retrait »: what belongs to the speaker is announced, « son avocate » and « son constructeur Safran » speak. */
function isOwnThing(words: readonly Word[], { core }: NounPhrase): boolean {
  if (!/^(?:son|sa|ses|leurs?)$/.test(words[core[0]]?.form ?? '')) return false
  const phrase = words.slice(core[0] + 1, core[1] + 1)
  return !phrase.some(
    ({ form }) =>
      isSomebodyNoun(form, null) ||
      isSomebodyNoun(form.replace(/[sx]$/, ''), null) ||
      /^(?:entourage|famille|cabinet|parti|groupe|parole|parents?|collegues?|amis?|amies?|soutiens|services|administration|association|equipes?)$/.test(
        form,
      ),
  )
}

/** ", conceded his defeat": what is his is no speaker unless it is somebody. */
function isOwnFate(words: readonly Word[], { core }: NounPhrase): boolean {
  if (!/^(?:his|her|its|their)$/.test(words[core[0]]?.form ?? '')) return false
  const head = words[core[0] + 1]?.form ?? ''
  return /^(?:defeat|loss|role|guilt|mistake|fault|error|support|opposition|retirement|resignation|intention|plans?|candidacy|involvement|concerns?|views?|presence|departure|return|innocence|responsibility|identity|engagement|marriage|pregnancy|death|decision|commitment)$/.test(
    head,
  )
}

/** ", tweeted the clip": the object of a verb that takes one, unless a name or a person stands there. */
function isSomebody(words: readonly Word[], { core }: NounPhrase): boolean {
  const phrase = words.slice(core[0], core[1] + 1)
  return phrase.some(({ capital, form }) => capital || isPersonNoun(form.replace(/s$/, ''), null))
}

/** "announced plans to", "reported losses": a bare plural behind the verb is its object, unless it can only be people. */
function isPlural(words: readonly Word[], phrase: NounPhrase, grammar: Grammar): boolean {
  const word = words[phrase.first]
  if (
    word === undefined ||
    word.capital ||
    grammar.determiners.has(word.form) ||
    phrase.first !== phrase.core[0]
  )
    return false
  return /^(?:plans?|losses|sanctions|talks|charges|cuts|layoffs|results|measures|reforms|fears|concerns|support)$/.test(
    word.form,
  )
}

/** "A and its founder, Jane Doe, announced": between the commas stands a name alone. */
function isClosingApposition(words: readonly Word[], comma: number): boolean {
  if (!isMark(words[comma], ',')) return false
  let at = comma - 1
  while (at > 0 && words[at]?.kind === 'word' && words[at]?.capital === true) at -= 1
  return (
    comma - at > 2 &&
    isMark(words[at], ',') &&
    words[at - 1]?.kind === 'word' &&
    words[at - 1]?.capital === false
  )
}

/** « que », "that", « ce que », but not « ce responsable ». */
function opensClause(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const form = words[at]?.form ?? ''
  if (form === 'ce') return /^(?:que|qu'|qui|dont|a|à)$/.test(words[at + 1]?.form ?? '')
  return grammar.complementizers.has(form)
}

/** « a annoncé avoir saisi le juge »: a subject behind its verb begins with an article or a name. */
function opensFrenchSubject(words: readonly Word[], phrase: NounPhrase, grammar: Grammar): boolean {
  const word = words[phrase.first]
  if (word === undefined) return false
  // « de nombreux élus », and no « essai dit de phase 1 »
  if (isDe(word.form)) return /[sx]$/.test(words[phrase.first + 1]?.form ?? '')
  return (
    word.capital ||
    grammar.determiners.has(word.form) ||
    grammar.pronouns.has(word.form) ||
    /^(?:sources?|franceinfo|mediapart|\d.*)$/.test(word.form)
  )
}

/** “…,” Jane Doe, head of X, told …: the subject stands between the quotation and the verb. */
function isQuotedSubject(reading: Reading, group: VerbGroup): boolean {
  const phrase = nounPhraseBefore(reading.words, group.first, reading.grammar)
  if (phrase === null || phrase.last <= phrase.core[1]) return false
  const before = reading.words[phrase.first - 1]
  return before?.full === true || (before === undefined && reading.passage.language === 'en')
}

/** « alors que X, maire de Y, a dénoncé »: behind a conjunction the subject of the clause stands before its apposition. */
function isSubordinate({ words, grammar }: Reading, group: VerbGroup): boolean {
  if (!isMark(words[group.first - 1], ',')) return false
  const subject = nounPhraseBefore(words, group.first, grammar)
  const before = subject === null ? undefined : words[subject.first - 1]
  return (
    subject !== null &&
    subject.last > subject.core[1] &&
    /^(?:qu(?:e|')|quand|lorsqu(?:e|')|that|while)$/.test(before?.form ?? '') &&
    !hasFiniteVerb(words, subject.core[1] + 1, group.first, grammar)
  )
}

/** « Le programme, dit le rapport, ne suffit pas »: behind the comma the verb of the broken sentence follows. */
export function goesOnBehind(reading: Reading, comma: number): boolean {
  const { words, grammar } = reading
  if (!isMark(words[comma], ',')) return false
  if (hasFiniteVerb(words, comma + 1, words.length, grammar) && startsNoList(words, comma, grammar))
    return true
  const next = words[comma + 1]?.form ?? ''
  if (next === 'ne' || next === "n'") return true
  const at = grammar.clitics.has(next) ? comma + 2 : comma + 1
  return words[at]?.kind === 'word' && isFiniteVerb(words, at, grammar)
}

/** Behind the comma a subject stands, and no further detail: "And perhaps, he said, it could …". */
function startsNoList(words: readonly Word[], comma: number, grammar: Grammar): boolean {
  const next = words[comma + 1]
  if (next === undefined || next.kind !== 'word') return false
  if (
    grammar.conjunctions.has(next.form) ||
    grammar.relatives.has(next.form) ||
    grammar.prepositions.has(next.form)
  )
    return false
  return !/(?:ing|ant)$/.test(next.form) && !grammar.times.has(next.form)
}

/** Whether only an adjunct stands between `from` and the next mark: no finite verb there. */
function endsAtMark(words: readonly Word[], from: number, grammar: Grammar): boolean {
  // ", said the official who asked for silence"
  if (words[from]?.form === 'who') return true
  for (let at = from; at < words.length; at++) {
    if (words[at]?.kind !== 'word') return true
    if (words[at]?.form === 'that') return false
    if (grammar.conjunctions.has(words[at]?.form ?? '')) return true
    if (hasFiniteVerb(words, at, at + 1, grammar)) return false
  }
  return true
}
