import { fold } from '../../text/words/tokens.ts'
import { wordSet } from '../../text/words/word-set.ts'
import { isCue } from '../grammar/cues.ts'
import { isAnd } from '../grammar/function-words.ts'
import { grammarOf } from '../grammar/grammar.ts'
import { isPersonNoun } from '../grammar/person-nouns.ts'
import { formsOf, type Word } from '../grammar/words.ts'
import type { Passage } from '../passages.ts'
import { qualifying } from './description-words.ts'
import type { Entities, Entity } from './entities.ts'
import { isNobody } from './speakers.ts'

/** What an article calls a person besides the name: « le secrétaire général de l’Otan » for Mark Rutte. */
export interface Role {
  readonly words: ReadonlySet<string>
  /** The first noun, which another mention must share. */
  readonly head: string
  readonly entity: Entity
  /** Keys of the names in it: « ukrainien », « l’Otan ». */
  readonly keys: ReadonlySet<string>
  /** The noun of an English role, which another mention must have: "director" of "Zoo Director Jane Doe". */
  readonly title: string | null
}

export const formers = /^(?:ancienne?|ex|former)$/
export const longestRole = 14
const articles = wordSet("le la l' les the a an un une ancien ancienne former ex")
/** The roles that stand in apposition to the persons of an article, before and after their names. */
export function findRoles(passages: readonly Passage[], entities: Entities): Role[] {
  const roles: Role[] = []
  for (const passage of passages) {
    for (const name of entities.within(passage.span)) {
      if (name.kind !== 'person') continue
      const first = passage.words.findIndex(word => word.start >= name.span[0])
      if (first < 0) continue
      const last = passage.words.findLastIndex(word => word.end <= name.span[1])
      const entity = entities.of(name)
      const title = titleBefore(passage, first, last, entity)
      for (const words of [title ?? roleBefore(passage, first), roleAfter(passage, last)]) {
        if (words === null) continue
        const noun = passage.language === 'en' ? headOfEnglish(words, words === title) : null
        if (noun !== null && (isNobody(noun) || nobodys.test(noun))) continue
        addRole(roles, words, entity, passage, noun, keysIn(words, entities))
      }
    }
  }
  return roles
}

function addRole(
  roles: Role[],
  words: readonly Word[],
  entity: Entity,
  passage: Passage,
  title: string | null,
  keys: ReadonlySet<string>,
): void {
  const content = roleWords(words, passage)
  const head = content[0]
  const former = words.some(({ form }) => formers.test(form)) ? ['former'] : []
  if (head !== undefined) roles.push({ words: new Set([...content, ...former]), head, entity, keys, title })
}

function keysIn(words: readonly Word[], entities: Entities): ReadonlySet<string> {
  const names = entities.within([words[0]?.start ?? 0, words.at(-1)?.end ?? 0])
  return new Set(names.flatMap(name => entities.of(name).keys))
}

/** The words of a role or a description that say something, an office under the name that all its names share. */
export function roleWords(words: readonly Word[], passage: Passage): string[] {
  const grammar = grammarOf(passage.language)
  const content = words
    .filter(word => word.kind === 'word' && !articles.has(word.form) && !grammar.links.has(word.form))
    .map(word => word.form)
    .filter(form => !grammar.determiners.has(form) && form.length > 1)
  // « l’un des scénaristes » is a « scénariste »
  if (/^(?:l' )?une? des /.test(formsOf(words))) content[0] = content[0]?.replace(/s$/, '') ?? ''
  const office = offices.find(([called]) => called.every((form, index) => content[index] === form))
  return office === undefined ? content : [...office[1], ...content.slice(office[0].length)]
}

/** Offices of France under their other names, and by what they are the same as. */
const offices: readonly (readonly [called: readonly string[], same: readonly string[]])[] = [
  [
    ['garde', 'sceaux'],
    ['ministre', 'justice'],
  ],
  [
    ['chef', 'diplomatie'],
    ['ministre', 'affaires', 'etrangeres'],
  ],
  [
    ['cheffe', 'diplomatie'],
    ['ministre', 'affaires', 'etrangeres'],
  ],
  [
    ['locataire', 'place', 'beauvau'],
    ['ministre', 'interieur'],
  ],
  [['chef', 'file'], ['chef']],
]

/** « la ministre … Choe Son Hui », « le secrétaire général de l’Otan, Mark Rutte »: back to an article that nothing governs. */
function roleBefore(passage: Passage, first: number): readonly Word[] | null {
  const { words } = passage
  const grammar = grammarOf(passage.language)
  const end = words[first - 1]?.form === ',' ? first - 1 : first
  const nearest = words[end - 1]?.form ?? ''
  if (grammar.prepositions.has(nearest) || grammar.links.has(nearest)) return null
  if (isVerb(words[end - 1], passage)) return null
  for (let at = end - 1; at >= 0 && end - at < longestRole; at--) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word') return null
    const before = words[at - 1]
    const governed =
      before !== undefined && (grammar.links.has(before.form) || grammar.prepositions.has(before.form))
    if (grammar.verbs.has(word.form)) return null
    const isArticle = articles.has(word.form)
    const isContracted = /^(?:du|au)$/.test(word.form)
    // « le maire de Brest et ancien ministre Luc Morin »: one role
    if (qualifying.has(word.form) && isAnd(before?.form)) continue
    if ((isArticle && !governed) || ((isArticle || isContracted) && isCalling(words, at, end, first)))
      return at + 1 < end ? words.slice(formers.test(word.form) ? at : at + 1, end) : null
    if (grammar.conjunctions.has(word.form) && word.form !== 'et' && word.form !== 'and') return null
  }
  return null
}

/** « avec le maire de Brest Luc Morin », « du gouverneur Ana Ruiz »: whatever governs it, a person's noun and the name without a comma. */
function isCalling(words: readonly Word[], article: number, end: number, name: number): boolean {
  // « le secrétaire d’État auprès du ministre Luc Morin », « l’adjointe au maire Ana Ruiz »
  if (/^(?:aupres|adjointe?)$/.test(words[article - 1]?.form ?? '')) return false
  const noun =
    words.slice(article + 1, end).find(({ form }) => !articles.has(form) && !qualifying.has(form))?.form ?? ''
  // « selon le procureur et M. Morin »: two persons
  const joint = words.findIndex(({ form }, at) => at > article && at < end && isAnd(form))
  if (joint > 0 && !qualifying.has(words[joint + 1]?.form ?? '')) return false
  return end === name && isPersonNoun(noun, null) && noun !== 'homme'
}

/** "The mayor told Trump": what stands before the name is no part of a role; « la juge Sorel » is one. */
function isVerb(word: Word | undefined, { language }: Passage): boolean {
  if (word === undefined) return false
  // « accuse » is a verb; « accusé » is a person too, and « juge » is both.
  const isPerson =
    isPersonNoun(word.form, null) && (language === 'en' || word.accented || word.form === 'juge')
  if (isPerson) return false
  if (language === 'en' && word.form.endsWith('ed')) return true
  return isCue(word, language)
}

/** "a zoo visitor from Leeds", "President": the noun that says what somebody is. */
function headOfEnglish(words: readonly Word[], isTitle: boolean): string | null {
  const link = isTitle ? -1 : words.findIndex(({ form }) => /^(?:of|from|in|for|at|with|who|and)$/.test(form))
  return (link < 1 ? words.at(-1) : words[link - 1])?.form ?? null
}

/** "the board Ana Ruiz chairs", "the word York": nouns that say of nobody what he is. */
const nobodys = /^(?:board|panel|word|name|title|term|role|post|job|day|year|time|seat|side|part)$/

export const titles =
  /^(?:president|senator|governor|mayor|minister|secretary|chancellor|nominee|candidate|coach|commissioner|director|chairman|chairwoman|prosecutor|sheriff|king|queen|pope)$/
const longestTitle = 5

/** "President Jane Doe", "Republican presidential nominee Jane Doe": English puts a title before a name without an article. */
function titleBefore(
  { words, language }: Passage,
  first: number,
  last: number,
  entity: Entity,
): readonly Word[] | null {
  const nearest = words[first - 1]
  // "President Hale" beside Anna Hale may be her husband
  if (first === last && (entity.gender === 'f' || !fold(entity.name).endsWith(words[last]?.form ?? '')))
    return null
  if (language !== 'en' || nearest?.kind !== 'word' || !titles.test(nearest.form)) return null
  const grammar = grammarOf(language)
  let from = first - 1
  while (from > 0 && first - from < longestTitle) {
    const word = words[from - 1]
    const isPart =
      word?.kind === 'word' && !grammar.prepositions.has(word.form) && !grammar.links.has(word.form)
    if (
      !isPart ||
      grammar.verbs.has(word.form) ||
      grammar.conjunctions.has(word.form) ||
      grammar.times.has(word.form)
    )
      break
    from -= 1
  }
  return words.slice(from, first)
}

/** « Stéphane Dujarric, porte-parole de l’ONU, »: from a comma to the next mark, without a verb. */
function roleAfter(passage: Passage, last: number): readonly Word[] | null {
  const { words } = passage
  const grammar = grammarOf(passage.language)
  if (words[last + 1]?.form !== ',') return null
  let at = last + 2
  while (at < words.length && at - last < longestRole) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word') break
    if (grammar.verbs.has(word.form) || grammar.relatives.has(word.form) || word.inverted) return null
    at += 1
  }
  const opening = words[last + 2]
  if (opening === undefined || opening.capital || grammar.prepositions.has(opening.form) || at === last + 2)
    return null
  if (grammar.conjunctions.has(opening.form) || grammar.pronouns.has(opening.form)) return null
  return words.slice(last + 2, at)
}
