import { findNames } from '../../text/names/names.ts'
import { fold } from '../../text/words/tokens.ts'
import type { Modality, Span } from '../../types.ts'
import type { Attribution, Holder, NamedHolder } from '../attribution.ts'
import { isReflexivePronoun } from '../grammar/clauses.ts'
import { isDe, isQue } from '../grammar/function-words.ts'
import { leadingSubject } from '../grammar/leading-subjects.ts'
import { nounPhraseBefore } from '../grammar/noun-phrases.ts'
import type { Word } from '../grammar/words.ts'
import { isBodyNoun } from '../holders/described-bodies.ts'
import { maySpeak } from '../holders/speakers.ts'
import type { SentenceWords } from '../quantities/quantities.ts'
import { isOfContrary } from '../statements/contrasts.ts'
import { isFate } from './categories.ts'
import { isGovernedByFear } from './expected.ts'
import { namesPaper } from './papers.ts'
import type { Earlier } from './parts.ts'
import { isBeforeRevising, keepsCount, revisesAt } from './revised.ts'
import type { Rival } from './rivals.ts'

/** Who tells a figure that no attribution covers, and by which words. */
export interface Speaker {
  readonly holder: Holder
  readonly cue: Span
  readonly modality: Modality
}

/** Verbs that tell a number without telling a clause: « parler de », "put … at"; folded. */
const counting = {
  fr: /^(?:parl(?:e|ent|ait|aient)|evoqu(?:e|ent|ait|aient)|avanc(?:e|ent|ait|aient)|recens(?:e|ent|ait|aient)|denombr(?:e|ent|ait|aient)|comptabilis(?:e|ent|ait|aient)|document(?:e|ent|ait|aient)|chiffr(?:e|ent|ait|aient)|evalu(?:e|ent|ait|aient)|estim(?:e|ent|ait|aient))$/,
  en: /^(?:spoken?|speaks?|puts?|counts?|counted|estimates?|estimated|tallied|recorded|documented|sa(?:id|ys?)|found|finds?|shows?|showed)$/,
}
/** Nouns as well as verbs: they are verbs behind a name only. */
const alsoNouns = /^(?:counts?|estimates?|speaks?|forecasts?)$/
/** "A poll found 40% of farmers …": what papers tell, and what people come upon. */
const ofPapers = /^(?:found|finds?|shows?|showed)$/
/** Verbs that ask for an amount, with the words behind them. */
const asking = {
  fr: /^(?:reclam(?:e|ent|ait|aient)|demand(?:e|ent|ait|aient)|sollicit(?:e|ent|ait|aient)|exig(?:e|ent|eait|eaient)) |^lanc(?:e|ent|ait|aient) un (?:nouvel )?appel /,
  en: /^(?:(?:appeal|call|ask)(?:ed|ing) for |(?:demand|request)(?:ed|ing) |seek(?:s|ing)? |sought |launched an appeal for )/,
}
/** Verbs that fear or expect what they number, which nobody has counted. */
const expecting = {
  fr: /^(?:crai(?:nt|gnent|gnait|gnaient)|redout(?:e|ent|ait|aient)|attend(?:ent|ait|aient)?|prevoi(?:t|ent))$/,
  en: /^(?:fear(?:s|ed)?|expect(?:s|ed|ing)?|anticipat(?:es?|ed|ing)|dread(?:s|ed)?|forecasts?|predict(?:s|ed))$/,
}
/** What only somebody does who speaks; a town may count or estimate as well. */
const speaking = /^(?:spoken?|speaks|parle|parlent|parlait|parlaient)$/
const severalSpeakers =
  /^(?:des|les|ces|deux|trois|quatre|cinq|plusieurs|certains|two|three|four|five|several|some|many)\s/i
const clauseBreaks = /^(?:que|qu'|that|dont|où|who|which|;|:|lorsque|quand|si|when|if|because)$/
const thirdPerson = /^(?:il|elle|ils|elles|it|he|she|they)$/
const reach = 14
/** « a revu à la hausse son bilan de la frappe du 9 mai, de 34 à 58 » */
const farReach = 24
/** How far back a pronoun looks for who spoke. */
const pronounReach = 500

/** Who tells a figure by the shape of its own sentence; null when nothing shows it. */
export function speakerOf(figure: Earlier, attributions: readonly Attribution[]): Speaker | null {
  const { sentence, quantity } = figure
  const { words, language } = sentence
  for (let at = quantity.start - 1; at >= 0 && quantity.start - at < farReach; at--) {
    const word = words[at]
    if (word === undefined || (clauseBreaks.test(word.form) && !isRestriction(words, at))) return null
    if (word.kind !== 'word') continue
    if (isNoun(sentence, at) && !isBeforeRevising(words, at, language)) continue
    // « les ventes se chiffrent à 900 barques »: they are so many, and count nothing
    if (isReflexivePronoun(words[at - 1])) continue
    // « remet une somme, estimée à 4 millions »: a participle without its auxiliary has no subject
    if (word.accented && !isBeforeVerb(words[at - 1], sentence.grammar) && language === 'fr') continue
    const revises = revisesAt(sentence, at, quantity.start)
    const told = revises ? 'attributed' : quantity.start - at < reach ? toldAt(figure, at) : null
    if (told === null) continue
    const holder = subjectOf(sentence, at, attributions, revises || told !== 'attributed')
    const isPlan = /^prevoi/.test(word.form)
    if (holder !== null && (revises || isPlan) && !keepsCount(holder, word.form)) return null
    if (holder !== null && ofPapers.test(word.form) && !namesPaper(fold(holder.name))) return null
    return holder === null || (holder.keys.length === 0 && alsoNouns.test(word.form))
      ? null
      : { holder, cue: [word.start, word.end], modality: told }
  }
  return null
}

/** « qui n’en avait dénombré que 2 000 »: « ne … que » begins no clause. */
function isRestriction(words: readonly Word[], at: number): boolean {
  if (!isQue(words[at]?.form)) return false
  return words.slice(Math.max(0, at - restrictionReach), at).some(({ form }) => /^n(?:e|')$/.test(form))
}

const restrictionReach = 5

/** How the verb at `at` gives the number behind it; null when it gives none. */
function toldAt(figure: Earlier, at: number): Modality | null {
  const { words, language, text } = figure.sentence
  const form = words[at]?.form ?? ''
  if (asksAt(figure, at)) return 'called-for'
  // « le code prévoit trois ans de prison et 30 000 euros d’amende »
  if (/^prevoi/.test(form))
    return words.slice(at, figure.quantity.start).every(({ kind }) => kind === 'word') ? 'planned' : null
  if (expecting[language].test(form))
    return isGovernedByFear(text, figure.sentence, figure.quantity.number.span) ? 'planned' : null
  return counting[language].test(form) || hasCounted(figure, at) ? 'attributed' : null
}

/** « un chiffre », « la demande »: behind an article stands a noun; « l’estime à » is a verb. */
function isNoun({ words, grammar }: SentenceWords, at: number): boolean {
  const before = words[at - 1]?.form ?? ''
  return before === "'s" || (before !== "l'" && grammar.determiners.has(before))
}

function asksAt({ sentence, quantity }: Earlier, at: number): boolean {
  const { words, language } = sentence
  const behind = words.slice(at, Math.min(at + 5, quantity.start)).map(({ form }) => form)
  if (!asking[language].test(`${behind.join(' ')} `)) return false
  // "seeking 20 sailors" is a search
  return quantity.kind === 'money' || !/^(?:seek|sought)/.test(behind[0] ?? '')
}

/** « la police a compté 3 500 manifestants », "lists 96 dead"; « la ville compte 3 500 habitants » tells nobody's count. */
function hasCounted({ sentence, category }: Earlier, at: number): boolean {
  const word = sentence.words[at]
  if (word === undefined || (category !== 'crowd' && !isFate(category))) return false
  if (sentence.language === 'en') return listing.test(word.form)
  if (word.form === 'compte' && word.accented) return true
  return /^compt(?:e|ent|ait|aient)$/.test(word.form) && isAuthority(sentence, at)
}

/** Who counts the dead, the hurt or a crowd; a village has them. Folded. */
const authorities =
  /^(?:polices?|gendarmerie|pref(?:et|ete|ecture)|ministeres?|ministre|gouvernement|parquet|procureure?|pompiers|secours|secouristes|ong|onu|associations?|observatoire|syndicats?|organisateurs?|autorites|mairie|maire|agence|collectif|federation|etat-major|croix-rouge|protection)$/

function isAuthority({ words, grammar }: SentenceWords, at: number): boolean {
  const phrase = nounPhraseBefore(words, at, grammar)
  if (phrase === null) return false
  const [first, last] = phrase.core
  return words.slice(first, last + 1).some(({ form }) => authorities.test(form))
}

/** What an inn does with its rooms as well; folded. */
const listing = /^(?:list(?:s|ed)|admit(?:s|ted)?|acknowledge[sd]?|concede[sd]?)$/

/** The subject of the verb at `at`, over its auxiliaries; a pronoun stands for who spoke last. */
export function subjectOf(
  sentence: SentenceWords,
  at: number,
  attributions: readonly Attribution[],
  isAsked: boolean,
): Holder | null {
  const { words, grammar, language } = sentence
  if (isBeforeRevising(words, at, language)) {
    const subject = leadingSubject(words, at, grammar)
    return subject === null || !maySpeak(words, subject, grammar)
      ? null
      : holderOf(sentence, subject.core, attributions)
  }
  let end = at
  while (isBeforeVerb(words[end - 1], grammar)) end -= 1
  // « est estimé entre »: the subject is what is valued
  const isPassive = words.slice(end, at).some(({ form }) => grammar.be.has(form))
  if (isPassive && (words[at]?.accented === true || words[at]?.form.endsWith('ed') === true)) return null
  const pronoun = words[end - 1]
  if (pronoun !== undefined && thirdPerson.test(pronoun.form))
    return isAsked || speaking.test(words[at]?.form ?? '') ? whoSpoke(sentence, pronoun, attributions) : null
  // « L’expert “estime à un million” »: the mark stands between the subject and its verb
  const subjectEnd =
    words[end - 1]?.kind === 'mark' && /^["″«“]$/.test(words[end - 1]?.form ?? '') ? end - 1 : end
  const phrase = nounPhraseBefore(words, subjectEnd, grammar)
  if (phrase === null || (isAsked && !maySpeak(words, phrase, grammar))) return null
  if (isOfContrary(words, phrase.first)) return null
  // « une telle conversion exige 20 000 euros »: a thing takes money, and asks for none
  return holderOf(sentence, phrase.core, attributions)
}

export function isBeforeVerb(word: Word | undefined, grammar: SentenceWords['grammar']): boolean {
  if (word?.kind !== 'word') return false
  return (
    grammar.have.has(word.form) ||
    grammar.be.has(word.form) ||
    /^(?:en|y|n'|also|now|still|already)$/.test(word.form)
  )
}

function whoSpoke(
  { span }: SentenceWords,
  pronoun: Word,
  attributions: readonly Attribution[],
): Holder | null {
  const before = attributions
    .flatMap(({ holders }) => holders)
    .filter(({ span: [start, end] }) => end <= span[0] && start >= span[0] - pronounReach)
  const last = before.toSorted((a, b) => b.span[0] - a.span[0])[0]
  const isOne = /^(?:il|elle|it|he|she)$/.test(pronoun.form)
  if (last === undefined || (isOne && severalSpeakers.test(last.name))) return null
  return { ...last, span: [pronoun.start, pronoun.end] }
}

/** Who gives a number against the one before it: « 30 000 selon la CGT ». */
export function rivalSpeaker(
  sentence: SentenceWords,
  { holder, cue }: Rival,
  attributions: readonly Attribution[],
): Speaker | null {
  const named = holderOf(sentence, holder, attributions)
  if (named === null) return null
  const [first, last] = cue ?? holder
  const start = sentence.words[first]?.start ?? named.span[0]
  return { holder: named, cue: [start, sentence.words[last]?.end ?? start], modality: 'attributed' }
}

/** The holder that a phrase names, as word indexes, both inclusive; null for a pronoun. */
export function holderOf(
  sentence: SentenceWords,
  [first, end]: readonly [number, number],
  attributions: readonly Attribution[],
): Holder | null {
  const { words, text, grammar } = sentence
  const last = beforeCount(words, first, end)
  const opening = words[first]
  const closing = words[last]
  if (opening === undefined || closing === undefined) return null
  if (first === last && grammar.pronouns.has(opening.form)) return null
  if (isDe(opening.form) && /(?:er|ir|re)$/.test(words[first + 1]?.form ?? '')) return null
  const span: Span = [titleEnd(sentence, first, last), closing.end]
  const whole = text.slice(span[0], span[1])
  const isOpening = first === 0 && span[0] === opening.start && grammar.determiners.has(opening.form)
  const written = isOpening ? whole.charAt(0).toLowerCase() + whole.slice(1) : whole
  const keys = findNames(written, sentence.language).flatMap(name => name.keys)
  return { ...fullest(written, keys, attributions), span }
}

/** « la Haute autorité (9 915 bureaux sur 10 229) »: what a bracket behind the name counts is none of it. */
function beforeCount(words: readonly Word[], first: number, end: number): number {
  if (words[end]?.form !== ')') return end
  const open = words.findLastIndex(({ form }, at) => at < end && at > first && form === '(')
  return open > 0 && words.slice(open, end).some(({ form }) => /^\d/.test(form)) ? open - 1 : end
}

/**
 * Where the name begins that ends a phrase of title and name, "Secretary of State Jane Doe", « la ministre Anne Roux »; where
 * the phrase does in others, "a lawyer of President Jane Doe".
 */
function titleEnd(
  { words, text, span, language, grammar }: SentenceWords,
  first: number,
  last: number,
): number {
  const from = words[first]?.start ?? 0
  const whole = text.slice(from, words[last]?.end)
  // A name shows itself as one by the word behind it as well.
  const names = findNames(text.slice(from, span[1]), language)
  const name = names.find(({ kind, span: [, end] }) => kind === 'person' && end === whole.length)
  if (name === undefined) return from
  const start = from + name.span[0]
  const title = words.slice(first, last + 1).filter(word => word.end <= start)
  const isLink = (word: Word | undefined) =>
    word !== undefined && (grammar.prepositions.has(word.form) || /^(?:for|of)$/.test(word.form))
  // « le cabinet Untel », « l’institut Untel »: the name is the body’s
  if (title.some(({ form }) => isBodyNoun(form))) return from
  const isTitle =
    !title.some(isLink) || (language === 'en' && title.every(word => word.capital || isLink(word)))
  return isTitle && !isLink(title.at(-1)) ? start : from
}

/** The fullest name under which the same holder speaks elsewhere in the article. */
function fullest(
  written: string,
  keys: readonly string[],
  attributions: readonly Attribution[],
): NamedHolder {
  const holders = attributions.flatMap(attribution => attribution.holders)
  const byLength = holders.toSorted((a, b) => b.name.length - a.name.length)
  if (keys.length === 0) {
    const longer = byLength.filter(({ name }) => isShortFor(written, name))
    const names = new Set(longer.map(({ name }) => fold(name)))
    return longer[0] !== undefined && names.size === 1 ? longer[0] : { name: written, keys: [] }
  }
  const longest = byLength.find(holder => holder.keys.some(key => keys.some(own => isSamePerson(own, key))))
  if (longest !== undefined && keys.some(key => key.startsWith('person_'))) return longest
  return { name: written, keys: [...new Set(keys)] }
}

/** « la préfecture » for « la préfecture du Rhône », "the ministry" for "the health ministry". */
function isShortFor(written: string, name: string): boolean {
  const [short, long] = [fold(written).replace(/^the /, ''), fold(name)]
  // "a poll found 40% of farmers" is no longer name of "a poll"
  if (/[\d%]/.test(long.replace(short, ''))) return false
  return long.startsWith(`${short} `) || (/^the /i.test(written) && long.endsWith(` ${short}`))
}

/** « M. Zelensky » for Volodymyr Zelensky: the surname is the end of the longer key. */
function isSamePerson(short: string, long: string): boolean {
  if (short === long) return true
  return (
    short.startsWith('person_') && long.startsWith('person_') && long.endsWith(short.slice('person'.length))
  )
}
