import { isMark } from '../grammar/clauses.ts'
import { isPluralDeterminer } from '../grammar/determiners.ts'
import { isThey } from '../grammar/function-words.ts'
import { grammarOf } from '../grammar/grammar.ts'
import { phraseFrom } from '../grammar/inverted-subjects.ts'
import { leadingSubject } from '../grammar/leading-subjects.ts'
import type { NounPhrase } from '../grammar/noun-phrases.ts'
import { isSomebodyNoun } from '../grammar/person-nouns.ts'
import { formsOf, type Word } from '../grammar/words.ts'
import type { Passage } from '../passages.ts'
import { type Naming, passageBefore } from './naming.ts'

const masculine = /^(?:il|lui|lui-meme|he|him)$/
const feminine = /^(?:elle|elle-meme|she|her)$/
const opensMasculine = /^(?:le|un|ce|cet|l'|the|an?|another|one|this)$/
const opensFeminine = /^(?:la|une|cette|l'|the|an?|another|one|this)$/
/** French bodies that a pronoun means as it does a person. Folded. */
const bodiesByGender = {
  m: /^(?:groupe|syndicat|ministere|gouvernement|parti|collectif|club|conseil|comite|parquet|tribunal|mouvement|constructeur|distributeur|laboratoire|consortium|etat-major|quotidien|exploitant|operateur|transporteur|assureur|fabricant|regime|bureau|parlement|senat)$/,
  f: /^(?:compagnie|association|societe|entreprise|organisation|ong|prefecture|mairie|federation|confederation|commission|agence|coalition|fondation|institution|universite|ambassade|police|gendarmerie|banque|firme|ligue|direction|municipalite|presidence|junte|armee|opposition|mutuelle|cooperative|clinique|administration|delegation|centrale|filiale|chaine)$/,
}
/** Several who speak for themselves: French countries and bodies that are told as « ils », and English ones as "they". */
const severalBodies =
  /^(?:pays|etats|partis|syndicats|groupes|deputes|countries|states|parties|unions|families|familles)$/
const qualifying =
  /^(?:ancien|ancienne|jeune|future?|nouveau|nouvelle|ex|premier|premiere|former|young|prime)$/
const longestTitle = 5
const longestPhrase = 9
const longestOpening = 7

/**
 * The person whom the sentence of a pronoun is about: « La conseillère a publié un message dans lequel elle estime … »,
 * or its country, « La Serbie … elle ». Null when the subject is a thing, a body or of another gender, or when the
 * pronoun itself opens the sentence.
 */
export function ownSubject(passage: Passage, at: number, form: string): NounPhrase | null {
  if (form === 'on') return speakingPlace(passage, at)
  const man = masculine.test(form)
  if (!man && !feminine.test(form)) return null
  const index = passage.words.findIndex(({ start }) => start === at)
  const grammar = grammarOf(passage.language)
  const subject = index < 2 ? null : leadingSubject(passage.words, index, grammar)
  if (subject === null || subject.core[1] - subject.core[0] > longestPhrase) return null
  const [opening, ...rest] = passage.words.slice(subject.core[0], subject.core[1] + 1)
  if (opening === undefined || !(man ? opensMasculine : opensFeminine).test(opening.form)) return null
  const head = rest.slice(0, longestTitle).find(word => !qualifying.test(word.form))
  const noun = passage.language === 'fr' ? head : headOfEnglish(rest)
  if (noun === undefined) return null
  if (noun.capital)
    return passage.language === 'fr' && rest.length === 1 && opening.form !== "l'" ? subject : null
  return isSomebodyNoun(noun.form, man ? 'm' : 'f') ? subject : null
}

/**
 * The person whom the sentence before a pronoun is about, when that sentence is told by its writer: « Le ministre a
 * ouvert la séance. Il a dit … », « Une cliente attend. “…”, raconte-t-elle », or a body beside which it names nobody: « La
 * compagnie a fermé un site. Elle affirme … ». Null when somebody speaks there, or when its subject is a name alone.
 */
export function subjectBefore(
  { passages, spoken, entities }: Naming,
  passage: Passage,
  at: number,
  form: string,
): { passage: Passage; phrase: NounPhrase } | null {
  const man = masculine.test(form)
  const isSeveral = isThey(form)
  const before = passageBefore({ passages }, passage)
  if (before === undefined) return null
  // Nobody else who could be meant has been named or has spoken so far.
  const isAlone = spoken.length === 0 && !entities.within([0, at]).some(({ kind }) => kind === 'person')
  if (!opensTelling(passage, at) && !(isAlone && tellsInside(passage, at))) return null
  if (!man && !isSeveral && !feminine.test(form)) return null
  if (before.words.some(({ full }) => full) || spoken.some(one => one.at >= before.span[0] && one.at < at))
    return null
  const phrase = leadingSubject(before.words, before.words.length, grammarOf(before.language))
  if (phrase === null || phrase.core[1] > longestPhrase + phrase.core[0]) return null
  const link = before.words[phrase.core[0] - 1]?.form ?? ''
  const isJoined = phrase.core[0] === 1 && /^(?:mais|et|or|but|and)$/.test(link)
  const isBehindTime = isJoined || (phrase.core[0] <= longestOpening && link === ',')
  if (phrase.core[0] !== 0 && !isBehindTime) return null
  const [opening, ...rest] = before.words.slice(phrase.core[0], phrase.core[1] + 1)
  // “…,” he said: of those who are told of only somebody new
  const isBehindWords = before.language === 'en' && passage.words[0]?.start !== at
  if (isBehindWords && !isAlone && !/^(?:an?|another|one)$/.test(opening?.form ?? '')) return null
  if (opening === undefined) return null
  const fits = isSeveral
    ? opening.form === 'the' || isPluralDeterminer(opening.form)
    : (man ? opensMasculine : opensFeminine).test(opening.form)
  if (!fits) return null
  const noun = before.language === 'fr' ? rest.find(word => !qualifying.test(word.form)) : headOfEnglish(rest)
  if (noun === undefined || noun.capital) return null
  if (isSeveral) return areSpeakers(noun.form, form) ? { passage: before, phrase } : null
  const gender = man ? 'm' : 'f'
  const isBody = before.language === 'fr' && bodiesByGender[gender].test(noun.form)
  const namesSomebody = () => entities.within(before.span).some(({ kind }) => kind === 'person')
  return isSomebodyNoun(noun.form, gender) || (isBody && !namesSomebody())
    ? { passage: before, phrase }
    : null
}

/** « Quatre pays », « les habitants », "two officers"; « elles » means women or bodies. */
function areSpeakers(noun: string, form: string): boolean {
  if (severalBodies.test(noun)) return true
  const gender = form === 'ils' ? 'm' : form === 'elles' ? 'f' : null
  return noun.endsWith('s') && isSomebodyNoun(noun.replace(/s$/, ''), gender)
}

/** The pronoun opens its sentence, or nothing but a quotation and its verb stands before it. */
function opensTelling({ words }: Passage, at: number): boolean {
  if (words[0]?.start === at) return true
  const index = words.findIndex(({ start }) => start === at)
  const before = words[index - 1]
  const isTold = words[index]?.inverted === true || /^(?:selon|to)$/.test(before?.form ?? '')
  const isBehind = (isTold || before?.kind === 'quote') && words[0]?.full === true
  return isBehind && !words.slice(1, index).some(({ capital }) => capital)
}

/** "There had been, he said, a leak", « La digue tient, selon elle »: the pronoun stands in an aside. */
function tellsInside({ words }: Passage, at: number): boolean {
  const index = words.findIndex(({ start }) => start === at)
  const source = /^(?:selon|d'apres|to)$/.test(words[index - 1]?.form ?? '')
  return source || (isMark(words[index - 1], ',') && isMark(words[index + 2], ','))
}

/** What opens such a sentence, and the word where the name begins: its article may stand in « du ». */
const speakingOpenings = [
  [/^du cote d(?:e|')$/, 3],
  [/^du cote d(?:u|es)$/, 2],
  [/^chez /, 1],
] as const

/** « Du côté de la mairie, on indique que », « Chez Untel, on assure que »: whose words « on » tells. */
function speakingPlace({ words, language }: Passage, at: number): NounPhrase | null {
  const opening = formsOf(words.slice(0, 3))
  const first = speakingOpenings.find(([pattern]) => pattern.test(opening))?.[1] ?? -1
  if (first < 0) return null
  const phrase = phraseFrom(words, first, grammarOf(language), true)
  const comma = phrase === null ? undefined : words[phrase.core[1] + 1]
  return comma?.form === ',' && words[(phrase?.core[1] ?? 0) + 2]?.start === at ? phrase : null
}

/** "the town’s mayor", "a police officer from Leeds": the word before the first link. */
function headOfEnglish(words: readonly Word[]): Word | undefined {
  const link = words.findIndex(
    ({ form, kind }) => kind !== 'word' || /^(?:of|from|in|for|at|with)$/.test(form),
  )
  return link < 0 ? words.at(-1) : words[link - 1]
}
