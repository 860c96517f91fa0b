import type { Name } from '../../text/names/names.ts'
import { isWithin } from '../../text/spans.ts'
import type { Holder } from '../attribution.ts'
import { hasFiniteVerb } from '../grammar/clauses.ts'
import { isBy } from '../grammar/function-words.ts'
import { type Grammar, grammarOf } from '../grammar/grammar.ts'
import { isPersonNoun } from '../grammar/person-nouns.ts'
import type { Passage } from '../passages.ts'
import type { Entity, Gender } from './entities.ts'
import { latterDescribed } from './latter.ts'
import { governing, hasVerbBehind, isMainSubject } from './main-subjects.ts'
import {
  fits,
  isGoverned,
  isQuotedIn,
  isWithinSentences,
  type Naming,
  passageBefore,
  type Spoken,
} from './naming.ts'
import { oneOfThem } from './one-of-them.ts'
import { isInanimate, isNobody } from './speakers.ts'
import { isAskedOf, isToldOf } from './spoken-about.ts'

const farthestPronoun = 1200

/** Whom a pronoun means: the latest who fits, of those who spoke and of the persons whom sentences are about. */
export function antecedent(naming: Naming, at: number, form: string, passage: Passage): Holder | null {
  const plural = /^(?:ils|elles|they|them|eux|ceux-ci|celles-ci|derniers|dernieres)$/.test(form)
  const gender: Gender = /^(?:elle|elles|she|her|celle-ci|derniere)$/.test(form)
    ? 'f'
    : /^(?:il|he|him|lui|celui-ci|dernier)$/.test(form)
      ? 'm'
      : null
  // « à l’en croire » means a man or a woman
  if (!plural && gender === null && form !== "l'") return null
  const one = plural ? null : oneOfThem(naming, at, gender, passage)
  if (one !== null) return one
  const others = namedBeside(naming, at, passage)
  const isOther = ({ keys }: Holder) => keys.some(key => others.has(key))
  const isUnsure = /^cel/.test(form) && personsBefore(naming, passage) > 1
  const sentence = naming.passages.findIndex(({ span }) => span[0] === passage.span[0])
  const spoken = naming.spoken.findLast(
    one =>
      one.at < at &&
      at - one.at < farthestPronoun &&
      one.plural === plural &&
      // « ceux-ci », « celle-ci »: whoever was named last, so that no speaker from farther up is meant
      (!/^cel|^ceux/.test(form) || isWithinSentences(naming, one.at, sentence, 1)) &&
      !one.place &&
      (plural || !one.outlet) &&
      !isThing(one, form) &&
      !isOther(one.holder) &&
      fits(one.gender, gender) &&
      !(isUnsure && one.gender === null),
  )
  const about = plural
    ? null
    : subjectPerson(naming, at, { gender, isUnsure }, passage, /dernier|^celui|^celle/.test(form))
  const isOpening = passage.words[0]?.start === at
  if (
    about !== null &&
    !isOther(about) &&
    (spoken === undefined || isNearer(naming, about, spoken, isOpening))
  )
    return about
  const meant = spoken?.holder ?? (about !== null && isOther(about) ? null : about)
  return meant ?? (/^derni/.test(form) && !plural ? latterDescribed(naming, passage, gender) : null)
}

/** Behind the speaker; or before « les propos de Morel », whose subject answers him. */
function isNearer(naming: Naming, about: Holder, { at, holder }: Spoken, isOpening: boolean): boolean {
  if (about.span[0] > at) return true
  if (isOpening && isTrailingSource(naming, at, holder)) return true
  const sentence = naming.passages.findLast(({ span }) => span[0] <= at)
  return sentence !== undefined && about.span[0] >= sentence.span[0] && isGoverned(naming, holder)
}

const widestPreposition = 16

/** « La maire est partie, selon une source. Elle a dit … »: the sentence is about her, and tells no more of the source. */
function isTrailingSource({ text }: Naming, at: number, { keys }: Holder): boolean {
  if (keys.length > 0) return false
  return /,\s(?:selon|d['’]après|according to)\s$/u.test(text.slice(Math.max(0, at - widestPreposition), at))
}

const closing = /^[,;:!?()]$/

/**
 * Who is named behind a pronoun in its own clause, and so is not meant by it: « Il a demandé 4 000 euros pour Morel ».
 * Behind a comma or a mark the words may be whose the pronoun is: « Il est parti, a dit Morel ».
 */
function namedBeside(naming: Naming, at: number, { words, span }: Passage): ReadonlySet<string> {
  const end = words.find(({ start, kind, form }) => start > at && (kind === 'quote' || closing.test(form)))
  const names = naming.entities
    .within(span)
    .filter(name => name.span[0] > at && name.span[1] <= (end?.start ?? span[1]))
  return new Set(names.flatMap(name => naming.entities.of(name).keys))
}

/** « l’avocat de Morel, Ana Ruiz. Celui-ci … »: of several only one whose gender is known can be meant. */
function personsBefore(naming: Naming, passage: Passage): number {
  const { entities } = naming
  const before = passageBefore(naming, passage)
  const persons =
    before === undefined ? [] : entities.within(before.span).filter(({ kind }) => kind === 'person')
  return new Set(persons.map(name => entities.of(name).name)).size
}

const papers =
  /^(?:findings|results|data|reports|records|documents|resultats|donnees|chiffres|images|rapports)$/

/** "he" and "she" mean persons; « il » and « elle » may be a body or a report as well, but no text that yields money. */
function isThing({ holder, words, body, gender }: Spoken, form: string): boolean {
  if (body && /^(?:he|she|him|her)$/.test(form)) return true
  // « Matignon », « Mediapart »: without an article no gender shows
  if (body && /^(?:elle)$/.test(form) && gender === null) return true
  if (holder.keys.some(key => key.startsWith('person_'))) return false
  if (/^(?:they|them|ils|elles)$/.test(form)) return [...words].some(word => papers.test(word))
  if (/^(?:il|elle)$/.test(form)) return [...words].slice(0, 1).some(word => isInanimate(word))
  if (!/^(?:he|she|him|her)$/.test(form)) return false
  return [...words].some(word => word === 'people' || isNobody(word))
}

/** "the Mirror" is nobody; « l’affaire dans laquelle Untel est entendu » is about whoever stands outside. */
const notSubjects = /^(?:the|laquelle|lequel|lesquels|lesquelles)$/

/** The first person of the nearest sentence before, its subject unless « ce dernier » may mean `anywhere`. */
function subjectPerson(
  naming: Naming,
  at: number,
  { gender, isUnsure }: { readonly gender: Gender; readonly isUnsure: boolean },
  passage: Passage,
  anywhere: boolean,
): Holder | null {
  const index = naming.passages.findIndex(({ span }) => isWithin(passage.span, span))
  // « Untel a eu tort, écrit-elle »: whom the words told name is spoken about
  const isInverted =
    (passage.words.some(({ start, inverted }) => start === at && inverted) &&
      !passage.words.some(({ full }) => full)) ||
    closesAsSource(passage, at)
  for (let back = isInverted ? index - 1 : index; back >= 0 && index - back <= 3; back--) {
    const candidate = naming.passages[back]
    if (candidate === undefined) continue
    const grammar = grammarOf(candidate.language)
    const names = naming.entities.within(candidate.span)
    let first: Holder | null = null
    // « ce dernier »: the latest of those whom the sentence names, whatever it says of them
    for (const name of anywhere ? [...names].reverse() : names) {
      if (name.kind !== 'person' || name.span[0] >= at) continue
      // « “Morel a eu tort”, dit-elle »: whom she speaks of
      if (isQuotedIn(candidate, name) || isToldOf(candidate, name) || isAskedOf(candidate, name)) continue
      const word = candidate.words.findIndex(({ start }) => start === name.span[0])
      if (word < 0 || notSubjects.test(candidate.words[word - 1]?.form ?? '')) continue
      const isMain = !anywhere && isMainSubject(candidate.words, word, name.span[1], grammar)
      const isSubject =
        isMain ||
        (isOnlyThere(candidate, names, grammar) && !isBy(candidate.words[word - 1]?.form)) ||
        (back === index &&
          naming.entities.of(name).name.includes(' ') &&
          !heard.test(candidate.words[word - 1]?.form ?? '') &&
          isOnlyBefore(candidate, names, at)) ||
        (back === index && isClauseSubject(candidate.words, word, name.span[1], at, grammar))
      if (!anywhere && !isSubject && isMentioned(candidate.words, word, grammar)) continue
      const entity = naming.entities.of(name)
      const isSure = isUnsure || opensWithTheirs(candidate.words, word)
      if (!fits(entity.gender, gender) || (isSure && entity.gender === null)) continue
      const found = { name: entity.name, keys: entity.keys, span: name.span }
      const isNobody = isSeldom(entity) || isHeading(candidate.words, word)
      if (anywhere && !isNobody) return found
      if (anywhere || (!isMain && (isNobody || !opens(candidate.words, word, entity)))) continue
      if (isMain) first = found
      first ??= found
    }
    if (first !== null) return first
  }
  return null
}

/** « Morel a eu tort, selon lui. »: a source that ends its sentence is whoever spoke before. */
export function closesAsSource({ words }: Passage, at: number): boolean {
  const index = words.findIndex(({ start }) => start === at)
  const preposition = words[index - 1]?.form ?? ''
  const opening = preposition === 'selon' ? index - 2 : preposition === 'apres' ? index - 3 : -1
  if (opening <= 0 || words[opening]?.form !== ',') return false
  return words.slice(index + 1).every(({ kind, form }) => kind === 'mark' && form !== ',')
}

/** « malgré le débat lancé par Ana Ruiz »: who did something in passing. */
const longestTitle = 8

/** "told the local radio Okapi Sud", « avec son confrère Untel »: whom a sentence only mentions. */
function isMentioned(words: Passage['words'], at: number, grammar: Grammar): boolean {
  // « Pour Ana Ruiz, la ville est belle », « Une misère pour Luc Morin »: whose view it is
  const isView = words[at - 1]?.form === 'pour' && !hasFiniteVerb(words, 0, at, grammar)
  if (!isView && (governing.test(words[at - 1]?.form ?? '') || isCompanion(words, at))) return true
  if (isInOpening(words, at)) return true
  // « après l’échec de son candidat Untel, il … »: the candidate is that of whom the pronoun means; « Sa sœur Ana » acts
  const isTheirs = words.slice(Math.max(1, at - 3), at).some(({ form }) => possessive.test(form))
  if (isTheirs && !opensWithTheirs(words, at)) return true
  return hasFiniteVerb(words, 0, at, grammar)
}

const longestOpening = 5

/** "But his deputy, Ana Ruiz, disagreed": the subject, and no object that is somebody's. */
function opensWithTheirs(words: Passage['words'], at: number): boolean {
  const first = words.findIndex(({ form }) => possessive.test(form))
  const opens = first === 1 && /^(?:but|and|mais|et)$/.test(words[0]?.form ?? '')
  return words[at - 1]?.form === ',' && opens && at <= longestOpening
}

/** « En présence du prince Charles, Untel a … »: a phrase with a preposition before the comma and whoever acts. */
function isInOpening(words: Passage['words'], at: number): boolean {
  if (!/^(?:en|devant|face|aux|avec|malgre|with|despite|before|alongside)$/.test(words[0]?.form ?? ''))
    return false
  const comma = words.findIndex(({ kind }) => kind !== 'word')
  const next = words[comma + 1]
  return comma > at && words[comma]?.form === ',' && next?.capital === true
}

/** « Autre histoire, celle de l’ancien entraîneur Untel. Il … »: a sentence without a verb, and one person in it. */
function isOnlyThere({ words }: Passage, names: readonly Name[], grammar: Grammar): boolean {
  const persons = names.filter(({ kind }) => kind === 'person')
  // « Il assure connaître le frère d’Untel »: no list has every verb
  const start = persons[0]?.span[0] ?? 0
  if (words.some(word => word.start < start && subjects.test(word.form))) return false
  return persons.length === 1 && !hasFiniteVerb(words, 0, words.length, grammar)
}

/** « dans un entretien accordé à Ana Ruiz, elle … »: who hears it, or by whom it is done. */
const heard = /^(?:à|a|to|with|avec|par|by)$/

/** "It is the last race for Ana Ruiz, as she plans to retire": nobody else stands before the pronoun. */
function isOnlyBefore({ words }: Passage, names: readonly Name[], pronoun: number): boolean {
  const persons = names.filter(({ kind, span }) => kind === 'person' && span[1] <= pronoun)
  const [only] = persons
  const next = words.find(({ start }) => start >= (only?.span[1] ?? 0))
  if (only === undefined || persons.length > 1 || next?.form === "'s") return false
  const before = words.filter(({ start }) => start < only.span[0])
  const isSomebody = before.some(
    ({ form }) => personal.test(form) || isPersonNoun(form, null) || /^[a-z]{3,}[^siu]s$/.test(form),
  )
  return before.length > 1 && !isSomebody && !words.some(({ kind }) => kind === 'quote')
}

const subjects = /^(?:ils?|elles?|he|she|they)$/
const personal = /^(?:he|she|they|him|his|her|who|il|elle|ils|elles|lui|son|sa|ses|qui)$/

const subordinators =
  /^(?:que|qu'|comment|pourquoi|si|quand|lorsque|lorsqu'|that|how|why|where|when|whether|if)$/
const continuing =
  /^(?:alors qu(?:e|')|tandis qu(?:e|')|parce qu(?:e|')|apres qu(?:e|')|because|after|while|although|though)$/

/** « savoir comment Untel est entré, alors qu’il avait dit … »: two clauses of one sentence about one person. */
function isClauseSubject(
  words: Passage['words'],
  name: number,
  end: number,
  pronoun: number,
  grammar: Grammar,
): boolean {
  const at = words.findIndex(({ start }) => start === pronoun)
  const before = [words[at - 2]?.form ?? '', words[at - 1]?.form ?? '']
  if (!continuing.test(before.join(' ')) && !continuing.test(before[1] ?? '')) return false
  return subordinators.test(words[name - 1]?.form ?? '') && hasVerbBehind(words, end, grammar)
}

const possessive = /^(?:son|sa|ses|leurs?|his|her|their)$/

/** « son amitié avec son confrère Untel »: the phrase that the name ends is governed. */
function isCompanion(words: Passage['words'], at: number): boolean {
  for (let back = at - 1; back > 0 && at - back < longestTitle; back--) {
    if (words[back]?.kind !== 'word') return false
    if (/^(?:avec|contre|chez|envers|with|against)$/.test(words[back]?.form ?? '')) return true
  }
  return false
}

/** « Objectif : »: a word before a colon is a heading. */
function isHeading(words: Passage['words'], at: number): boolean {
  return words[at + 1]?.form === ':' && at === 0
}

/** One word, named once, that nobody's first name is: the word of a title or a heading as well as a person. */
function isSeldom({ name, gender, mentions }: Entity): boolean {
  return !name.includes(' ') && gender === null && mentions < 2
}

/** A single word that no first name shows to be a person is one where it is the subject that opens the sentence. */
function opens(words: Passage['words'], at: number, { name, gender }: Entity): boolean {
  if (name.includes(' ') || gender !== null) return true
  return words.slice(0, at).every(({ form }) => /^(?:et|mais|puis|ensuite|,|and|but|then)$/.test(form))
}
