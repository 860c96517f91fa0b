import type { Name } from '../text/names.ts'
import { fold } from '../text/tokens.ts'
import type { Gender } from './entities.ts'
import { grammarOf } from './grammar.ts'
import { contentWords, fits, type Naming } from './naming.ts'
import type { Passage } from './passages.ts'
import type { Word } from './words.ts'

const describing = new Set(
  `milliardaire republicain republicaine democrate elu elue dirigeant dirigeante leader chanteur chanteuse acteur
  actrice joueur joueuse footballeur entraineur candidat candidate avocat avocate ecrivain ecrivaine realisateur
  realisatrice homme femme depute deputee senateur senatrice politicien ministre maire edile patron patronne trentenaire
  quadragenaire quinquagenaire sexagenaire septuagenaire octogenaire artiste humoriste journaliste militant militante
  billionaire republican democrat politician senator congressman congresswoman singer actor actress player coach
  candidate lawyer writer director man woman nominee businessman businesswoman activist champion championne president
  presidente chancelier chanceliere premier`.split(/\s+/),
)
const farthestDescription = 700
const formers = /^(?:ancien|ancienne|ex|former)$/
const longestFormer = 7
const longestDescribing = 4

/** « Le milliardaire américain »: the latest person named before whom no other role speaks against. */
export function describedPerson(
  naming: Naming,
  core: readonly Word[],
  passage: Passage,
): { name: string; keys: readonly string[] } | null {
  const opening = core[0]
  const former = core.some(word => formers.test(word.form))
  const head = core.find((word, index) => index > 0 && !formers.test(word.form))?.form ?? ''
  const longest = former ? longestFormer : longestDescribing
  if (opening === undefined || core.length > longest || !/^(?:le|la|l'|the|ce|cette)$/.test(opening.form))
    return null
  if (!describing.has(head) || core.some(word => word.capital && word !== opening)) return null
  const wanted: Gender =
    opening.form === 'la' || opening.form === 'cette' ? 'f' : opening.form === 'le' ? 'm' : null
  const grammar = grammarOf(passage.language)
  const words = contentWords(core, grammar)
  const before = naming.entities.names.filter(
    ({ kind, span }) =>
      kind === 'person' && span[1] <= opening.start && opening.start - span[1] < farthestDescription,
  )
  if (former) return onlyCandidate(naming, before, wanted, core)
  for (const name of before.reverse()) {
    const entity = naming.entities.of(name)
    const roles = naming.roles.filter(role => role.entity.name === entity.name)
    const agrees = roles.length === 0 || roles.some(role => [...words].some(word => role.words.has(word)))
    if (agrees && fits(entity.gender, wanted)) return { name: entity.name, keys: entity.keys }
  }
  return null
}

/** « L’ancien premier ministre néerlandais »: no role speaks for it, so there must be one person and no other country. */
function onlyCandidate(
  naming: Naming,
  before: readonly Name[],
  wanted: Gender,
  core: readonly Word[],
): { name: string; keys: readonly string[] } | null {
  const countries = naming.entities
    .within([core[0]?.start ?? 0, core.at(-1)?.end ?? 0])
    .flatMap(({ keys }) => keys)
  const persons = new Map(before.map(name => [naming.entities.of(name).name, naming.entities.of(name)]))
  const fitting = [...persons.values()].filter(entity => {
    const known = naming.roles
      .filter(role => role.entity.name === entity.name)
      .flatMap(({ keys }) => [...keys])
    const elsewhere = known.some(key => key.startsWith('country_') && !countries.includes(key))
    return fits(entity.gender, wanted) && !(elsewhere && countries.length > 0)
  })
  const only = fitting.length === 1 ? fitting[0] : undefined
  return only === undefined ? null : { name: only.name, keys: only.keys }
}

/** « le ministère » for « le ministère de la Défense », "the agency" for "the spy agency", « ces mêmes sources ». */
export function fullerMention(
  naming: Naming,
  core: readonly Word[],
  passage: Passage,
): { name: string; keys: readonly string[] } | null {
  const opening = core[0]?.form ?? ''
  if (!/^(?:le|la|l'|les|the|ce|cette|ces|this|these)$/.test(opening) || core.length > 4) return null
  const again = core.some(({ form }) => /^(?:memes?|same)$/.test(form))
  const own = core.filter(({ form }) => !/^(?:memes?|same)$/.test(form))
  const words = contentWords(own, grammarOf(passage.language))
  const head = passage.language === 'fr' ? [...words][0] : [...words].at(-1)
  if (head === undefined) return null
  const fuller = naming.spoken.findLast(
    one =>
      one.words.size > words.size &&
      (again || isHead(one.words, head, passage.language)) &&
      [...words].every(word => one.words.has(word)),
  )
  if (fuller !== undefined) return { name: fuller.holder.name, keys: fuller.holder.keys }
  return words.size === 1 ? bodyOfKind(naming, head) : null
}

function isHead(words: ReadonlySet<string>, form: string, language: Passage['language']): boolean {
  return language === 'fr' ? [...words][0] === form : words.has(form)
}

const bodyNouns = new Set(
  'agency service ministry department agence ministere institut institute centre center'.split(' '),
)

/** "the agency": the body that spoke last, when its name says that it is one. */
function bodyOfKind(naming: Naming, head: string): { name: string; keys: readonly string[] } | null {
  if (!bodyNouns.has(head)) return null
  const body = naming.spoken.findLast(({ holder }) => holder.keys.some(key => key.startsWith('org_')))
  if (body === undefined) return null
  const wanted = head === 'agency' ? /\b(?:agency|service)\b/ : new RegExp(`\\b${head}\\b`)
  return wanted.test(fold(body.holder.name)) ? { name: body.holder.name, keys: body.holder.keys } : null
}
