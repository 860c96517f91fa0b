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

/** « Le milliardaire américain »: the latest person named before whom no other role speaks against. */
export function describedPerson(
  naming: Naming,
  core: readonly Word[],
  passage: Passage,
): { name: string; keys: readonly string[] } | null {
  const opening = core[0]
  const head = core[1]?.form ?? ''
  if (opening === undefined || core.length > 4 || !/^(?:le|la|l'|the|ce|cette)$/.test(opening.form))
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
  for (const name of before.reverse()) {
    const entity = naming.entities.of(name)
    const roles = naming.roles.filter(role => role.entity.name === entity.name)
    const agrees = roles.length === 0 || roles.some(role => [...words].some(word => role.words.has(word)))
    if (agrees && fits(entity.gender, wanted)) return { name: entity.name, keys: entity.keys }
  }
  return null
}

/** « le ministère » for « le ministère de la Défense » that spoke before. */
export function fullerMention(
  naming: Naming,
  core: readonly Word[],
  passage: Passage,
): { name: string; keys: readonly string[] } | null {
  const opening = core[0]?.form ?? ''
  if (!/^(?:le|la|l'|les|the|ce|cette|ces)$/.test(opening) || core.length > 4) return null
  const words = contentWords(core, grammarOf(passage.language))
  const head = [...words][0]
  if (head === undefined) return null
  const fuller = naming.spoken.findLast(
    one =>
      one.words.size > words.size &&
      [...one.words][0] === head &&
      [...words].every(word => one.words.has(word)),
  )
  return fuller === undefined ? null : { name: fuller.holder.name, keys: fuller.holder.keys }
}
