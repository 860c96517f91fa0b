import { displayName, type Name } from '../../text/names/names.ts'
import { fold } from '../../text/words/tokens.ts'
import { wordSet } from '../../text/words/word-set.ts'
import type { Language } from '../../types.ts'
import { pointsToOne } from '../grammar/function-words.ts'
import { isPersonNoun } from '../grammar/person-nouns.ts'
import type { Word } from '../grammar/words.ts'
import type { Passage } from '../passages.ts'
import type { Entities, Entity } from './entities.ts'
import { formers, longestRole, type Role, roleWords, titles } from './roles.ts'

/** Heads that name the first person of a body, whatever the exact title is. */
const chiefs = wordSet('chef patron numero cheffe patronne dirigeant dirigeante head leader boss chief')
/** What else the first of a body or a state is called. */
const leaders = wordSet(
  `president presidente premier chancelier chanceliere secretaire directeur directrice prime secretary director
  chancellor chair chairman chairwoman chairperson king queen roi reine prince`,
)
/** « le chef de l’État », « le numéro un »: what the head of any state or body is the head of. */
const ranks = wordSet('etat gouvernement executif un organisation state government')

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
  const mention = mentionOf(words, passage, entities)
  if (mention === null) return null
  const known = namedBefore(mention, entities)
  const roles = all.filter(role => mayBear(role, mention) && (known === null || known.has(role.entity.name)))
  const alike = roles.filter(({ head }) => head === mention.head)
  const matches = alike.filter(role => isWhole(role, mention))
  if (matches.length > 0) return latestOf(matches, entities, mention.start)
  const foreign = personOfCountry(alike, mention)
  return foreign === undefined ? personLeading(roles, mention, passage.language, entities) : foreign
}

/** « La députée », and nothing more: one of those whom the article has named before, if it has named anybody. */
function namedBefore({ content, start }: Mention, entities: Entities): ReadonlySet<string> | null {
  if (content.length > 1) return null
  const before = entities.names.filter(({ kind, span }) => kind === 'person' && span[1] <= start)
  return before.length === 0 ? null : new Set(before.map(name => entities.of(name).name))
}

/** What is said of a person instead of the name. */
interface Mention {
  readonly words: readonly Word[]
  readonly start: number
  /** The words that say something, the head first. */
  readonly content: readonly string[]
  readonly head: string
  /** The names in it. */
  readonly names: readonly Name[]
  readonly isFormer: boolean
}

function mentionOf(words: readonly Word[], passage: Passage, entities: Entities): Mention | null {
  const opening = words[0]
  if (opening === undefined || !pointsToOne(opening.form)) return null
  const content = roleWords(words, passage)
  const head = content[0]
  if (head === undefined || content.length > longestRole) return null
  const names = entities.within([opening.start, words.at(-1)?.end ?? 0])
  const isFormer = words.some(({ form }) => form === 'then' || formers.test(form))
  return { words, start: opening.start, content, head, names, isFormer }
}

/** By gender, by time (« l’ex-président Luc Morin » is no « président ») and by the noun of an English role. */
function mayBear({ entity, title, words: own }: Role, { words, content, head, isFormer }: Mention): boolean {
  const opening = words[0]?.form ?? ''
  const woman = /^(?:la|cette)$/.test(opening) || words.some(({ form }) => form === 'ancienne')
  const man = /^(?:le|ce)$/.test(opening) || words.some(({ form }) => form === 'ancien')
  if ((woman && entity.gender === 'm') || (man && entity.gender === 'f')) return false
  if (!isFormer && own.has('former') && (leaders.has(head) || chiefs.has(head))) return false
  if (title === null) return true
  return content.includes(title) && (isFormer === own.has('former') || !(isFormer || titles.test(title)))
}

/** Whether a role has every word; « l’un des gérants », said elsewhere, is one of several, and has no word more. */
function isWhole(role: Role, mention: Mention): boolean {
  const isOneOfThem = /^une?$/.test(mention.words[1]?.form ?? '')
  return (
    mention.content.every(form => belongs(role, form, mention)) &&
    (!isOneOfThem || role.words.size === mention.content.length)
  )
}

function belongs(role: Role, form: string, mention: Mention): boolean {
  const name = nameOf(form, mention)
  return role.words.has(form) || name?.keys.some(key => role.keys.has(key) && isKey(name, key)) === true
}

/** A party and the parliament are of one country, and each has its own president. */
function isKey({ kind }: Name, key: string): boolean {
  return kind !== 'organisation' || !key.startsWith('country_')
}

function nameOf(form: string, { words, names }: Mention): Name | undefined {
  return names.find(({ span }) =>
    words.some(word => word.form === form && word.start >= span[0] && word.end <= span[1]),
  )
}

/**
 * « le pilote allemand », where the article has not told the country of its one pilot; undefined where no country is
 * named, nobody is called so, or a country has one of them.
 */
function personOfCountry(alike: readonly Role[], mention: Mention): Entity | null | undefined {
  const { content, head } = mention
  const own = content.filter(form => nameOf(form, mention)?.kind !== 'nationality')
  if (alike.length === 0 || own.length === content.length || leaders.has(head) || head === 'ministre')
    return undefined
  const called = alike.filter(role => own.every(form => belongs(role, form, mention)))
  return called.some(({ keys }) => keys.size > 0) ? null : onlyOne(called)
}

/** « le chef de l’État », « la dirigeante de Marvane »: the one who comes first there, whatever the exact title is. */
function personLeading(
  roles: readonly Role[],
  mention: Mention,
  language: Language,
  entities: Entities,
): Entity | null {
  const { content, head, start } = mention
  const rest = content.slice(1).filter(form => !ranks.has(form))
  const isChief = chiefs.has(head)
  if (rest.length === 0)
    return isChief
      ? onlyOne(roles.filter(role => isOver(role, content) && isNamedNear(role, entities, start)))
      : null
  const isLeader = leaders.has(head) || isPersonNoun(head, null)
  const mayLead = (role: Role): boolean =>
    isChief ? leads(role) : isLeader && chiefs.has(role.head) && isOverAll(role, rest, language)
  // « le Premier ministre Ivan Novak », and then « le chef du gouvernement tchèque »
  const isOfIt = (role: Role, form: string): boolean =>
    belongs(role, form, mention) ||
    (role.keys.size === 0 && nameOf(form, mention)?.kind === 'nationality' && isOver(role, content))
  return onlyOne(roles.filter(role => mayLead(role) && rest.every(form => isOfIt(role, form))))
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
function isOverAll(role: Role, rest: readonly string[], language: Language): boolean {
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
  /^(?:regions?|departements?|conseil|conseils|groupe|parti|assemblee|senat|chambre|commission|club|federation|ligue|association|syndicat|tribunal|cour|jury|entreprise|societe|banque|universite|union|comite|agence|autorite|mouvement|fondation|institut|directoire|company|league|bank|university|committee|court|board|group|house|senate)$/

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
