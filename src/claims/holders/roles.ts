import { displayName, type Name } from '../../text/names/names.ts'
import { fold } from '../../text/words/tokens.ts'
import { verbReadings } from '../grammar/cues.ts'
import { grammarOf } from '../grammar/grammar.ts'
import { isPersonNoun } from '../grammar/person-nouns.ts'
import { formKey, type Word } from '../grammar/words.ts'
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

const longestRole = 14
const articles = new Set("le la l' les the a an un une ancien ancienne former ex".split(' '))
/** Heads that name the first person of a body, whatever the exact title is. */
const chiefs = new Set(
  'chef patron numero cheffe patronne dirigeant dirigeante head leader boss chief'.split(' '),
)
/** What else the first of a body or a state is called. */
const leaders = new Set(
  `president presidente premier chancelier chanceliere secretaire directeur directrice prime secretary director
  chancellor chair chairman chairwoman chairperson king queen roi reine prince`.split(/\s+/),
)
/** « le chef de l’État », « le numéro un »: what the head of any state or body is the head of. */
const ranks = new Set('etat gouvernement executif un organisation state government'.split(' '))

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
  const former = words.some(({ form }) => form === 'former') ? ['former'] : []
  if (head !== undefined) roles.push({ words: new Set([...content, ...former]), head, entity, keys, title })
}

function keysIn(words: readonly Word[], entities: Entities): ReadonlySet<string> {
  const names = entities.within([words[0]?.start ?? 0, words.at(-1)?.end ?? 0])
  return new Set(names.flatMap(name => entities.of(name).keys))
}

function roleWords(words: readonly Word[], passage: Passage): string[] {
  const grammar = grammarOf(passage.language)
  return words
    .filter(word => word.kind === 'word' && !articles.has(word.form) && !grammar.links.has(word.form))
    .map(word => word.form)
    .filter(form => !grammar.determiners.has(form) && form.length > 1)
}

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
    if (qualifying.has(word.form) && /^(?:et|and)$/.test(before?.form ?? '')) continue
    if ((isArticle && !governed) || ((isArticle || isContracted) && isCalling(words, at + 1, end, first)))
      return at + 1 < end ? words.slice(at + 1, end) : null
    if (grammar.conjunctions.has(word.form) && word.form !== 'et' && word.form !== 'and') return null
  }
  return null
}

/** « avec le maire de Brest Luc Morin », « du gouverneur Ana Ruiz »: whatever governs it, a person's noun and the name without a comma. */
function isCalling(words: readonly Word[], start: number, end: number, name: number): boolean {
  const noun =
    words.slice(start, end).find(({ form }) => !articles.has(form) && !qualifying.has(form))?.form ?? ''
  return end === name && isPersonNoun(noun, null) && !/^(?:interieur|exterieur|homme)$/.test(noun)
}

/** "The mayor told Trump": what stands before the name is no part of a role; « la juge Sorel » is one. */
function isVerb(word: Word | undefined, { language }: Passage): boolean {
  if (word === undefined) return false
  // « accuse » is a verb; « accusé » is a person too, and « juge » is both.
  const isPerson =
    isPersonNoun(word.form, null) && (language === 'en' || word.accented || word.form === 'juge')
  if (isPerson) return false
  if (language === 'en' && word.form.endsWith('ed')) return true
  return verbReadings(formKey(word.form, word.accented), language).length > 0
}

/** "a zoo visitor from Leeds", "President": the noun that says what somebody is. */
function headOfEnglish(words: readonly Word[], isTitle: boolean): string | null {
  const link = isTitle ? -1 : words.findIndex(({ form }) => /^(?:of|from|in|for|at|with|who|and)$/.test(form))
  return (link < 1 ? words.at(-1) : words[link - 1])?.form ?? null
}

/** "the board Ana Ruiz chairs", "the word York": nouns that say of nobody what he is. */
const nobodys = /^(?:board|panel|word|name|title|term|role|post|job|day|year|time|seat|side|part)$/

const titles =
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

/**
 * The person whom « le secrétaire général » means: every word of it belongs to the role, names by what they name
 * (« ukrainien », « d’Ukraine »), and the head is the same, or one of the two only says who comes first there.
 */
export function personOfRole(
  all: readonly Role[],
  words: readonly Word[],
  passage: Passage,
  entities: Entities,
): Entity | null {
  const names = entities.within([words[0]?.start ?? 0, words.at(-1)?.end ?? 0])
  const opening = words[0]
  if (opening === undefined || !/^(?:le|la|l'|the|ce|cette|this)$/.test(opening.form)) return null
  const content = roleWords(words, passage)
  const head = content[0]
  if (head === undefined || content.length > longestRole) return null
  const named = (form: string): Name | undefined =>
    names.find(({ span }) =>
      words.some(word => word.form === form && word.start >= span[0] && word.end <= span[1]),
    )
  const woman = /^(?:la|cette)$/.test(opening.form) || words.some(({ form }) => form === 'ancienne')
  const man = /^(?:le|ce)$/.test(opening.form) || words.some(({ form }) => form === 'ancien')
  const isFormer = words.some(({ form }) => /^(?:former|ex|then)$/.test(form))
  const roles = all.filter(
    ({ entity, title, words: own }) =>
      !(woman && entity.gender === 'm') &&
      !(man && entity.gender === 'f') &&
      (title === null || (isFormer === own.has('former') && content.includes(title))),
  )
  const belongs = (role: Role, form: string): boolean =>
    role.words.has(form) || (named(form)?.keys.some(key => role.keys.has(key)) ?? false)
  const matches = roles.filter(role => role.head === head && content.every(form => belongs(role, form)))
  if (matches.length > 0) return latestOf(matches, entities, opening.start)
  const generic = chiefs.has(head)
  const rest = content.slice(1).filter(form => !ranks.has(form))
  if (generic && rest.length === 0) {
    const over = roles.filter(role => isOver(role, content))
    return onlyOne(over.filter(role => isNamedNear(role, entities, opening.start)))
  }
  const isLeader = leaders.has(head) || isPersonNoun(head, null)
  const sameBody = roles.filter(
    role =>
      (generic
        ? leads(role)
        : isLeader && chiefs.has(role.head) && isOverAll(role, rest, passage.language)) &&
      rest.length > 0 &&
      rest.every(form => belongs(role, form)),
  )
  return onlyOne(sameBody)
}

/** Of several ministers « le ministre » is the one whom the article named last before. */
function latestOf(matches: readonly Role[], entities: Entities, at: number): Entity | null {
  const persons = new Set(matches.map(({ entity }) => entity.name))
  if (persons.size < 2) return matches[0]?.entity ?? null
  const last = entities.names.findLast(
    name => name.kind === 'person' && name.span[1] <= at && persons.has(entities.of(name).name),
  )
  return last === undefined ? (matches[0]?.entity ?? null) : entities.of(last)
}

/** « le dirigeant philippin », but not « le chef des garde-côtes philippins »: of nothing smaller than what is named. */
function isOverAll(role: Role, rest: readonly string[], language: Passage['language']): boolean {
  const own = [...role.words].filter(form => form !== role.head && !ranks.has(form))
  const names = [...role.keys].map(key => fold(displayName(key, language) ?? ''))
  const others = own.filter(form => !rest.includes(form) && !names.some(name => name.includes(form)))
  return others.length === 0 || own.length <= rest.length
}

/** « le chef de l’État », « la cheffe du gouvernement »: by the offices that are so called. */
function isOver({ head, words }: Role, content: readonly string[]): boolean {
  if ([...words].some(form => smaller.test(form))) return false
  if (content.some(form => form === 'etat' || form === 'state'))
    return /^(?:president|presidente|roi|reine|king|queen)$/.test(head)
  return (
    content.some(form => form === 'gouvernement' || form === 'government') &&
    /^(?:premier|premiere|prime|chancelier|chanceliere|chancellor)$/.test(head)
  )
}

/** What has a president as well and is no state: « le président des Régions de France ». */
const smaller =
  /^(?:regions?|departements?|conseil|conseils|groupe|parti|assemblee|senat|chambre|commission|club|federation|ligue|association|syndicat|tribunal|cour|jury|entreprise|societe|banque|universite|union|comite|agence|autorite|mouvement|fondation|institut|directoire|company|club|league|bank|university|committee|court|board|group|house|senate)$/

const farthestChief = 900

/** « le chef de l’État » is whoever was named before; the president of another country only close behind his name. */
function isNamedNear({ entity, keys }: Role, entities: Entities, at: number): boolean {
  const last = entities.names.findLast(
    name => name.kind === 'person' && name.span[1] <= at && entities.of(name).name === entity.name,
  )
  if (last === undefined) return false
  const isOfCountry = [...keys].some(key => key.startsWith('country_'))
  return !isOfCountry || at - last.span[1] < farthestChief
}

function onlyOne(roles: readonly Role[]): Entity | null {
  const persons = new Set(roles.map(({ entity }) => entity.name))
  return persons.size === 1 ? (roles[0]?.entity ?? null) : null
}

/** Whether a role is that of the first of a body or a state. */
function leads({ head }: Role): boolean {
  return chiefs.has(head) || leaders.has(head)
}
