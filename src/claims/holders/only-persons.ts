import type { Entity, Gender } from './entities.ts'
import { fits, isGoverned, isSpokenOf, lastMention, type Naming } from './naming.ts'

/** How far behind their name a description may mean somebody. */
const farthest = 700
/** So close behind, a name may be that of whom a description before it means. */
const near = 600

/**
 * The one person of a gender whom the article has named in full so far; null when it has named several, or names
 * somebody of no known role right behind.
 */
export function onlyPersonBefore(naming: Naming, at: number, gender: Gender): Entity | null {
  const found = new Map<string, Entity>()
  for (const name of naming.entities.names) {
    if (name.span[0] >= at + near || found.size > 1) break
    if (name.kind !== 'person' || isSpokenOf(naming, name)) continue
    const entity = naming.entities.of(name)
    const isElse = name.span[0] >= at && naming.roles.some(role => role.entity.name === entity.name)
    if (fits(entity.gender, gender) && !isElse) found.set(entity.name, entity)
  }
  const [only, other] = found.values()
  if (only === undefined || other !== undefined) return null
  const isNamedBefore = lastMention(naming, only, at) !== undefined
  return only.name.includes(' ') && !/\d/.test(only.name) && isNamedBefore ? only : null
}

/**
 * « Ana Ruiz attend à l’abri. “…”, dit la jeune femme »: the one person of a gender whom the article has named in full
 * since somebody spoke, in a sentence before.
 */
export function introducedSince(naming: Naming, at: number, gender: Gender): Entity | null {
  const last = naming.spoken.findLast(({ outlet }) => !outlet)
  const sentence = naming.passages.findLast(({ span }) => span[0] <= at)
  const from = Math.max(at - farthest, last?.holder.span[1] ?? 0)
  const persons = naming.entities
    .within([from, sentence?.span[0] ?? at])
    .filter(name => name.kind === 'person' && !isSpokenOf(naming, name) && !isGoverned(naming, name))
    .map(name => naming.entities.of(name))
    .filter(entity => entity.name.includes(' ') && fits(entity.gender, gender))
  const [only, ...others] = new Map(persons.map(entity => [entity.name, entity])).values()
  return only === undefined || others.length > 0 ? null : only
}
