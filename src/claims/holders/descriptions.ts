import type { Name } from '../../text/names/names.ts'
import { fold } from '../../text/words/tokens.ts'
import { wordSet } from '../../text/words/word-set.ts'
import type { NamedHolder } from '../attribution.ts'
import { isOf } from '../grammar/function-words.ts'
import { isPersonNoun } from '../grammar/person-nouns.ts'
import type { Word } from '../grammar/words.ts'
import type { Entity, Gender } from './entities.ts'
import { isHeadOfState } from './heads-of-state.ts'
import { speaksOfOthers } from './last-speakers.ts'
import { fits, type Naming, nameOf } from './naming.ts'
import { introducedSince } from './only-persons.ts'

const describing = wordSet(
  `milliardaire republicain republicaine democrate elu elue dirigeant dirigeante leader chanteur chanteuse acteur
  actrice joueur joueuse footballeur entraineur candidat candidate avocat avocate ecrivain ecrivaine realisateur
  realisatrice homme femme depute deputee senateur senatrice politicien ministre maire edile patron patronne trentenaire
  quadragenaire quinquagenaire sexagenaire septuagenaire octogenaire artiste humoriste journaliste militant militante
  billionaire republican democrat politician senator congressman congresswoman singer actor actress player coach
  candidate lawyer writer director man woman nominee interprete comedien comedienne animateur animatrice rappeur rappeuse mannequin comedian rapper filmmaker musician businessman businesswoman activist champion championne president
  presidente chancelier chanceliere premier`,
)
const farthestDescription = 700
const formers = /^(?:ancien|ancienne|ex|former)$/
/** What stands before the noun and tells nothing of who it is. */
const qualifying = /^(?:ancien|ancienne|ex|former|jeune|young)$/
const longestFormer = 18
const longestDescribing = 4
/** « cet homme », « cet ancien policier »: as often somebody whom the text has not named. */
const mayBeNamed = /^(?:le|la|l'|the|ce|cette)$/

export function isFormer(core: readonly Word[]): boolean {
  return core.some(({ form }) => formers.test(form))
}

/** « Le milliardaire américain »: the latest person named before whom no other role speaks against. */
export function describedPerson(naming: Naming, core: readonly Word[]): NamedHolder | null {
  const opening = core[0]
  const former = isFormer(core)
  const head = core.find((word, index) => index > 0 && !qualifying.test(word.form))?.form ?? ''
  const longest = former ? longestFormer : longestDescribing
  if (opening === undefined || core.length > longest || !mayBeNamed.test(opening.form)) return null
  // « l’ancien chef de l’État » is told by its office
  const isCalling = former && isPersonNoun(head, null) && !/^cheff?e?$/.test(head)
  const known = describing.has(head) || concerned.test(head) || isCalling
  const named = naming.entities.within([opening.start, core.at(-1)?.end ?? opening.end])
  // « l’ancienne ministre des Familles et des Droits »: what she was the minister of
  if (!known || named.some(({ kind }) => kind === 'person' || (kind === 'organisation' && !former)))
    return null
  if (!former && core.some(word => word.capital && word !== opening && !isPremier(core))) return null
  const wanted = genderOfDescription(opening, core, head)
  const before = naming.entities.names.filter(
    ({ kind, span }) =>
      kind === 'person' &&
      span[1] <= opening.start &&
      opening.start - span[1] < farthestDescription &&
      !asking.test(naming.text.slice(Math.max(0, span[0] - longestAsking), span[0])),
  )
  if (former) return onlyCandidate(naming, before, wanted, core) ?? onlySpeaker(naming, opening.start, wanted)
  if (concerned.test(head)) return personConcerned(naming, before, wanted)
  // « l’élue » is as often whoever speaks on, of somebody else
  const introduced =
    personal.test(head) && !/^elue?$/.test(head) ? introducedSince(naming, opening.start, wanted) : null
  if (introduced !== null) return nameOf(introduced)
  const speaker =
    personal.test(head) || artists.test(head) ? onlySpeaker(naming, opening.start, wanted) : null
  if (speaker !== null && /^(?:homme|femme)$/.test(head) && speaksOfOthers(naming, speaker.name)) return null
  if (speaker !== null && (personal.test(head) || isOnlyArtist(naming, speaker, wanted))) return speaker
  const isOfSomething = core.some(({ form }) => isOf(form))
  const latest = latestDescribed(naming, before, wanted, { head, isOfSomething })
  // « a dit Luc Morin. “…”, a déclaré le Premier ministre »: whoever speaks under a name is as often somebody else
  const isSpeaker = naming.spoken.some(({ holder }) => holder.name === latest?.name)
  // « le président du club », « l’élu », « le député »: no head of a state
  const isRepresentative =
    /^(?:elue?|deputee?|senat(?:eur|rice)|maire|edile)$/.test(head) || (offices.test(head) && isOfSomething)
  const isOfState = isRepresentative && latest !== null && isHeadOfState(latest.name)
  return (isPremier(core) && isSpeaker) || isOfState ? null : latest
}

/** « Interrogé par »: whoever asks is not who answers. */
const asking = /(?:interrog|interview|questionn|relanc)\p{L}+ (?:par|by) $/u
const longestAsking = 24

/** « le chanteur »: who spoke last is meant when nothing else is said of him, and his first name is a man's. */
function isOnlyArtist(naming: Naming, { name }: NamedHolder, wanted: Gender): boolean {
  const entity = naming.entities.names.map(one => naming.entities.of(one)).find(one => one.name === name)
  const isElse = naming.roles.some(role => role.entity.name === name && !artists.test(role.head))
  return !isElse && (wanted === null || entity?.gender === wanted)
}

/** The latest who is called so; else the latest of that gender with no other role; else the only person there is. */
function latestDescribed(
  naming: Naming,
  before: readonly Name[],
  wanted: Gender,
  { head, isOfSomething }: { readonly head: string; readonly isOfSomething: boolean },
): NamedHolder | null {
  const all = new Map(before.map(name => [naming.entities.of(name).name, naming.entities.of(name)]))
  const latest = [...new Set(before.map(name => naming.entities.of(name).name).reverse())]
    .map(name => all.get(name))
    .filter(entity => entity !== undefined)
  const full = latest.filter(({ name }) => name.includes(' '))
  // « Originaire de Mâcon »: one word, named once, may be a place
  const sure = latest.filter(({ mentions }) => mentions > 1)
  const fitting = (full.length > 0 ? full : sure).filter(({ gender }) => fits(gender, wanted))
  // Most whose gender nothing shows are men
  const women = wanted === 'f' ? fitting.filter(({ gender }) => gender === 'f') : []
  const persons = women.length > 0 ? women : fitting
  const rolesOf = (entity: Entity) => naming.roles.filter(role => role.entity.name === entity.name)
  // A nationality in common says nothing: « le président philippin » is no spokesman of the Philippine coast guard.
  // « le président du club » is not the president of another body
  const noun = head === 'edile' ? 'maire' : head
  const called = persons.find(entity =>
    rolesOf(entity).some(({ words }) => words.has(noun) && (!isOfSomething || words.size === 1)),
  )
  // « le journaliste » is as often who asks: only somebody who is called so
  if (called !== undefined || head === 'journaliste') return nameOf(called)
  const free = persons.filter(
    entity =>
      rolesOf(entity).length === 0 && !(offices.test(head) && hasOtherTitle(naming, before, entity, head)),
  )
  // « le ministre » with two persons before: the name would be a guess
  if (offices.test(head) && (free.length !== 1 || full.length === 0)) return null
  // « la chanteuse » where one woman is named, whatever else she is
  const [only, ...others] = persons
  if (artists.test(head) && only !== undefined && fits(only.gender, wanted) && others.length === 0)
    return nameOf(only)
  const chosen =
    free.find(({ gender }) => gender !== null && gender === wanted) ??
    (free.length === 1 ? free[0] : undefined)
  return nameOf(chosen)
}

const titled =
  /(?:^|[\s’'])(pr[ée]sidente?|ministre|s[ée]nat(?:eur|rice)|d[ée]put[ée]e?|maire|chanceli[eè]re?|gouverneure?|pr[ée]f[eè]te?) [^.,;:«»"]*$/u
const longestTitled = 40

/** « du président d’extrême droite Untel »: whoever bears one office is not meant by another. */
export function hasOtherTitle(
  naming: Naming,
  before: readonly Name[],
  entity: Entity,
  head: string,
): boolean {
  return before.some(name => {
    if (naming.entities.of(name).name !== entity.name) return false
    const title = titled.exec(naming.text.slice(Math.max(0, name.span[0] - longestTitled), name.span[0]))?.[1]
    return title !== undefined && fold(title) !== head
  })
}

/** « le Premier ministre », and of no other country. */
function isPremier(core: readonly Word[]): boolean {
  return core.length === 3 && core[1]?.form === 'premier' && core[2]?.form === 'ministre'
}

const offices =
  /^(?:presidente?|chancelier|chanceliere|premier|ministre|maire|edile|deputee?|senat(?:eur|rice)|dirigeante?|politician|senator|congress(?:wo)?man)$/
const artists =
  /^(?:chante(?:ur|use)|act(?:eur|rice)|comedien(?:ne)?|humoriste|animat(?:eur|rice)|rappeu(?:r|se)|artiste|realisat(?:eur|rice)|interprete|mannequin|footballeur|sportif|sportive)$/
/** Heads that say nothing of an office, so that no other role speaks against them. */
const personal =
  /^(?:trentenaire|quadragenaire|quinquagenaire|sexagenaire|septuagenaire|octogenaire|homme|femme|elue?|militante?|candidate?)$/
const concerned = /^interessee?$/
const feminine = /(?:ee|elue|euse|trice|[ae]nte|enne|iere|ate|aine|femme)$/
const masculine = /(?:interesse|elu|ant|ent|ien|ier|eur|at|homme)$/

/** By the article, or behind « l’ » by the ending: « l’ancienne candidate », « l’élu ». */
function genderOfDescription(opening: Word, core: readonly Word[], head: string): Gender {
  if (opening.form === 'la' || opening.form === 'cette') return 'f'
  if (opening.form === 'le' || opening.form === 'ce') return 'm'
  if (opening.form !== "l'") return null
  const former = core.find(word => formers.test(word.form))?.form
  if (former === 'ancienne' || (former === undefined && feminine.test(head))) return 'f'
  return former === 'ancien' || masculine.test(head) ? 'm' : null
}

/** The one person of that gender who has spoken before in the paragraph. */
function onlySpeaker(naming: Naming, at: number, wanted: Gender): NamedHolder | null {
  const paragraph = naming.passages.findLast(({ opensParagraph, span }) => opensParagraph && span[0] <= at)
  const near = naming.spoken.filter(
    one =>
      one.at >= (paragraph?.span[0] ?? 0) &&
      !one.plural &&
      fits(one.gender, wanted) &&
      one.holder.keys.some(key => key.startsWith('person_')),
  )
  const names = new Set(near.map(({ holder }) => holder.name))
  const last = near.at(-1)
  return names.size === 1 ? nameOf(last?.holder) : null
}

/** « L’intéressé »: the first person of the nearest sentence that names one. */
function personConcerned(naming: Naming, before: readonly Name[], wanted: Gender): NamedHolder | null {
  const last = before.at(-1)
  const passage = naming.passages.findLast(({ span }) => last !== undefined && span[0] <= last.span[0])
  const person = before
    .filter(({ span }) => span[0] >= (passage?.span[0] ?? 0))
    .map(name => naming.entities.of(name))
    .find(({ gender }) => fits(gender, wanted))
  return nameOf(person)
}

const heads = /^(?:president|presidente|premier|premiere|chancelier|chanceliere|prime|chancellor)$/

/** « L’ancien premier ministre néerlandais »: no role speaks for it, so there must be one person and no other country. */
function onlyCandidate(
  naming: Naming,
  before: readonly Name[],
  wanted: Gender,
  core: readonly Word[],
): NamedHolder | null {
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
  const [one, ...others] = fitting
  const only = others.length === 0 && (one?.name.includes(' ') || one?.gender !== null) ? one : undefined
  // « l’ancien premier ministre » beside « le président Untel »: two persons
  const called = core.find(({ form }) => heads.test(form))?.form
  const isOther = naming.roles.some(
    ({ entity, head }) =>
      entity.name === only?.name && called !== undefined && heads.test(head) && head !== called,
  )
  if (isOther) return null
  return nameOf(only)
}
