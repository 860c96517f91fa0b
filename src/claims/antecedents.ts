import type { Holder } from './attribution.ts'
import { hasFiniteVerb, isFiniteVerb } from './clauses.ts'
import type { Entity, Gender } from './entities.ts'
import { type Grammar, grammarOf } from './grammar.ts'
import { fits, type Naming, type Spoken } from './naming.ts'
import type { Passage } from './passages.ts'
import { isInanimate, isNobody } from './speakers.ts'

const farthestPronoun = 1200

/** Whom a pronoun means: the latest who fits, of those who spoke and of the persons whom sentences are about. */
export function antecedent(naming: Naming, at: number, form: string, passage: Passage): Holder | null {
  const plural = /^(?:ils|elles|they|them|eux|ceux-ci|celles-ci|derniers|dernieres)$/.test(form)
  const gender: Gender = /^(?:elle|elles|she|her|celle-ci|derniere)$/.test(form)
    ? 'f'
    : /^(?:il|he|him|lui|celui-ci|dernier)$/.test(form)
      ? 'm'
      : null
  if (!plural && gender === null) return null
  const others = namedBeside(naming, at, passage)
  const isOther = ({ keys }: Holder) => keys.some(key => others.has(key))
  const spoken = naming.spoken.findLast(
    one =>
      one.at < at &&
      at - one.at < farthestPronoun &&
      one.plural === plural &&
      !one.place &&
      (plural || !one.outlet) &&
      !isThing(one, form) &&
      !isOther(one.holder) &&
      fits(one.gender, gender),
  )
  const about = plural ? null : subjectPerson(naming, at, gender, passage, /dernier|^celui|^celle/.test(form))
  if (about !== null && !isOther(about) && (spoken === undefined || about.span[0] > spoken.at)) return about
  return spoken?.holder ?? (about !== null && isOther(about) ? null : about)
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
  return [...words].some(word => isNobody(word))
}

/** The first person of the nearest sentence before, its subject unless « ce dernier » may mean `anywhere`. */
function subjectPerson(
  naming: Naming,
  at: number,
  gender: Gender,
  passage: Passage,
  anywhere: boolean,
): Holder | null {
  const index = naming.passages.indexOf(passage)
  // « Untel a eu tort, écrit-elle »: whom the words told name is spoken about
  const isInverted =
    passage.words.some(({ start, inverted }) => start === at && inverted) &&
    !passage.words.some(({ full }) => full)
  for (let back = isInverted ? index - 1 : index; back >= 0 && index - back <= 3; back--) {
    const candidate = naming.passages[back]
    if (candidate === undefined) continue
    const grammar = grammarOf(candidate.language)
    const names = naming.entities.within(candidate.span)
    let first: Holder | null = null
    // « ce dernier »: the latest of those whom the sentence names, whatever it says of them
    for (const name of anywhere ? [...names].reverse() : names) {
      if (name.kind !== 'person' || name.span[0] >= at) continue
      const word = candidate.words.findIndex(({ start }) => start === name.span[0])
      if (word < 0) continue
      const isMain = !anywhere && isMainSubject(candidate.words, word, name.span[1], grammar)
      if (!anywhere && !isMain && isMentioned(candidate.words, word, grammar)) continue
      const entity = naming.entities.of(name)
      if (!fits(entity.gender, gender)) continue
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

const governing =
  /^(?:de|d'|du|à|a|par|avec|contre|chez|dans|sur|vers|entre|of|with|by|to|against|pour|for|from|at|in|on)$/
const longestTitle = 8

/** "told the local radio Okapi Sud", « avec son confrère Untel »: whom a sentence only mentions. */
function isMentioned(words: Passage['words'], at: number, grammar: Grammar): boolean {
  if (governing.test(words[at - 1]?.form ?? '') || isCompanion(words, at)) return true
  return hasFiniteVerb(words, 0, at, grammar)
}

/** « Si le plan a échoué, Ana Ruiz n’a … »: behind a comma the name whose verb follows at once. */
function isMainSubject(words: Passage['words'], at: number, end: number, grammar: Grammar): boolean {
  if (words[at - 1]?.form !== ',') return false
  const next = words.findIndex(({ start }) => start >= end)
  const isClitic = /^(?:ne|n'|se|s'|en|y|lui|leur)$/.test(words[next]?.form ?? '')
  return next > 0 && isFiniteVerb(words, isClitic ? next + 1 : next, grammar)
}

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
