import type { NamedHolder } from '../attribution.ts'
import { pointsToOne } from '../grammar/function-words.ts'
import { isPersonNoun } from '../grammar/person-nouns.ts'
import type { Word } from '../grammar/words.ts'
import type { Passage } from '../passages.ts'
import { antecedent } from './antecedents.ts'
import { isAlsoCalled, isGeneralCalling } from './callings.ts'
import { elected, newcomers, qualifying, strangers } from './description-words.ts'
import { hasOtherTitle, isFormer } from './descriptions.ts'
import type { Entity } from './entities.ts'
import { isHeadOfState } from './heads-of-state.ts'
import { genderOfPhrase } from './last-speakers.ts'
import { fits, isGoverned, isSpokenOf, type Naming, nameOf, passageBefore } from './naming.ts'
import { onlyPersonBefore } from './only-persons.ts'

const longestDescription = 9
const farthestMention = 500
const farthestSpeaker = 700
const ofPlace = /^(?:de|d'|du|des|a|à|of|for|from|at)$/

/**
 * « a fustigé le député LFI », « estime le syndicaliste »: where nobody is said to be that, a person described anew is
 * whom a pronoun there would mean, when the article has just named them and nobody else is as near.
 */
export function describedAnew(naming: Naming, core: readonly Word[], passage: Passage): NamedHolder | null {
  const opening = core[0]
  const end = core.at(-1)?.end
  if (passage.language !== 'fr' || opening === undefined || end === undefined) return null
  if (core.length < 2 || core.length > longestDescription || !pointsToOne(opening.form)) return null
  const noun = core.find((word, index) => index > 0 && !qualifying.has(word.form))
  if (noun === undefined || noun.capital || strangers.has(noun.form)) return null
  const gender = genderOf(core, noun.form)
  if (!isPersonNoun(noun.form, gender)) return null
  const named = naming.entities.within([opening.start, end])
  if (named.some(({ kind }) => kind === 'person')) return null
  const description = { core, noun: noun.form, gender, at: opening.start }
  const found =
    byCalling(naming, description) ??
    lastToSpeak(naming, description) ??
    lastNamed(naming, description, passage) ??
    onlyPerson(naming, description)
  // « l’élu » is no head of state
  return found !== null && elected.has(noun.form) && isHeadOfState(found.name) ? null : found
}

/** « L’aventurier » in a piece that has named one person. */
function onlyPerson(naming: Naming, { core, noun, gender, at }: Description): Found | null {
  if (gender === null || newcomers.has(noun) || isOfSomething(core)) return null
  const only = onlyPersonBefore(naming, at, gender)
  if (only === null || hasOtherOffice(naming, only.name, core)) return null
  const roles = naming.roles.filter(({ entity }) => entity.name === only.name)
  const isElse =
    roles.some(({ head }) => isPersonNoun(head, null) && !isAlsoCalled(head, noun)) ||
    hasOtherTitle(naming, naming.entities.names, only, noun)
  const mentions = naming.entities.names.filter(
    name => name.span[1] <= at && naming.entities.of(name).name === only.name,
  )
  if (mentions.every(name => isGoverned(naming, name))) return null
  return elected.has(noun) && isElse ? null : nameOf(only)
}

/** Whether « l’expert », without a name and in the same words, has spoken before. */
export function isUnnamedStill({ spoken }: Naming, core: readonly Word[]): boolean {
  const noun = core[1]?.form ?? ''
  return spoken.some(
    ({ words, holder }) => holder.keys.length === 0 && words.has(noun) && words.size < core.length,
  )
}

interface Description {
  readonly core: readonly Word[]
  readonly noun: string
  readonly gender: Entity['gender']
  readonly at: number
}

interface Found {
  readonly name: string
  readonly keys: readonly string[]
}

/** « le magistrat » where one prosecutor is named. */
function byCalling(naming: Naming, { core, noun, gender }: Description): Found | null {
  if (!isGeneralCalling(noun) || isOfSomething(core)) return null
  const called = naming.roles.filter(
    ({ entity, head }) => isAlsoCalled(head, noun) && fits(entity.gender, gender),
  )
  const [only, ...others] = new Map(called.map(({ entity }) => [entity.name, entity])).values()
  return others.length > 0 ? null : nameOf(only)
}

/** Who spoke last, close before, and is not known to be something else. */
function lastToSpeak(naming: Naming, description: Description): Found | null {
  const last = naming.spoken.findLast(({ at, outlet }) => at < description.at && !outlet)
  if (last === undefined || last.plural || description.at - last.at > farthestSpeaker) return null
  const isNamed = last.holder.name.includes(' ') || last.gender !== null
  const isPerson = isNamed && last.holder.keys.some(key => key.startsWith('person_'))
  if (!isPerson || !fits(last.gender, description.gender) || isOfSomething(description.core)) return null
  const roles = naming.roles.filter(({ entity }) => entity.name === last.holder.name)
  if (roles.some(({ head }) => isPersonNoun(head, null) && !isAlsoCalled(head, description.noun))) return null
  return { name: last.holder.name, keys: last.holder.keys }
}

/** Whom « il » or « elle » would mean there. */
function lastNamed(naming: Naming, { core, noun, gender, at }: Description, passage: Passage): Found | null {
  // « le secrétaire d’État »
  const isNew = newcomers.has(noun) && !isOffice(core, 2)
  if (isNew || (isOfSomething(core) && !elected.has(noun))) return null
  // « l’artiste » is a man or a woman
  const [meant] = (gender === null ? ['il', 'elle'] : [gender === 'f' ? 'elle' : 'il'])
    .flatMap(form => antecedent(naming, at, form, passage) ?? [])
    .toSorted((a, b) => b.span[0] - a.span[0])
  if (meant === undefined || !meant.keys.some(key => key.startsWith('person_')))
    return gender === null ? null : onlyNamedNear(naming, gender, at, core, passage)
  return isSure(naming, meant.name, at, gender, core) ? nameOf(meant) : null
}

/** « On y trouve Luc Untel. Le chroniqueur a annoncé que … »: the one person whom the sentence before names in full. */
function onlyNamedNear(
  naming: Naming,
  gender: Entity['gender'],
  at: number,
  core: readonly Word[],
  passage: Passage,
): Found | null {
  if (core.some(({ form }) => elected.has(form))) return null
  const before = passageBefore(naming, passage)
  const names = naming.entities.within([before?.span[0] ?? passage.span[0], at])
  const persons = names
    .filter(name => name.kind === 'person' && !isSpokenOf(naming, name) && !isGoverned(naming, name))
    .map(name => naming.entities.of(name))
  const [only, ...others] = new Map(persons.map(entity => [entity.name, entity])).values()
  if (only === undefined || others.length > 0 || !only.name.includes(' ') || only.gender !== gender)
    return null
  return isSure(naming, only.name, at, gender, core) ? nameOf(only) : null
}

/** « le directeur de l’agence »: as often somebody new; « le secrétaire d’État » is an office. */
function isOfSomething(core: readonly Word[]): boolean {
  return core.some(
    ({ form }, index) =>
      index > 1 && ofPlace.test(form) && !isOffice(core, index) && !/^\d/.test(core[index + 1]?.form ?? ''),
  )
}

function isOffice(core: readonly Word[], link: number): boolean {
  const office = `${core[link - 1]?.form} ${core[link]?.form} ${core[link + 1]?.form}`
  return office === "secretaire d' etat" || office === 'garde des sceaux'
}

/** By the article, else by the noun or by « ancien » before it. */
function genderOf(core: readonly Word[], noun: string): Entity['gender'] {
  const shown = genderOfPhrase(core[0]?.form ?? '', noun)
  if (shown !== null) return shown
  const isMan = isPersonNoun(noun, 'm') && !core.some(({ form }) => form === 'ancienne')
  const isWoman = isPersonNoun(noun, 'f') && !core.some(({ form }) => form === 'ancien')
  if (isMan === isWoman) return null
  return isMan ? 'm' : 'f'
}

/** Whether the person is named close before, and nobody of that gender closer. */
function isSure(
  naming: Naming,
  name: string,
  at: number,
  gender: Entity['gender'],
  core: readonly Word[],
): boolean {
  const before = naming.entities.names.filter(
    ({ kind, span }) => kind === 'person' && span[1] <= at && at - span[1] < farthestMention,
  )
  const last = before.findLast(one => naming.entities.of(one).name === name)
  if (last === undefined) return false
  const entity = naming.entities.of(last)
  if (/\d/.test(name)) return false
  if (!entity.name.includes(' ') && entity.gender === null) return false
  // « Luc Morin veille sur Paul Ravel. Le ministre … »: of whom one is told is not who
  const isElected = core.some(({ form }) => elected.has(form))
  const isOther = before.some(one => {
    const other = naming.entities.of(one)
    const isCloser = one.span[0] > last.span[0] && other.name !== name && fits(other.gender, gender)
    return isCloser && !isSpokenOf(naming, one) && !(isElected && isGoverned(naming, one))
  })
  if (isOther) return false
  return !hasOtherOffice(naming, name, core)
}

/** Somebody who is said to be something else is no minister, and who holds one office is not named by another. */
function hasOtherOffice(naming: Naming, name: string, core: readonly Word[]): boolean {
  const roles = naming.roles.filter(({ entity }) => entity.name === name)
  const office = core.find(({ form }) => elected.has(form))?.form
  // « la candidate » may be a minister as well, and « l’ancienne ministre » a mayor
  if (office === undefined || office.startsWith('candidat') || isFormer(core)) return false
  const others = roles.filter(({ words }) => !words.has(office))
  return office === 'ministre'
    ? others.length > 0
    : others.some(({ head }) => elected.has(head) && !isAlsoCalled(head, office))
}
