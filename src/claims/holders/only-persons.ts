import type { Entity, Gender } from './entities.ts'
import { fits, isSpokenOf, type Naming } from './naming.ts'

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
  return only.name.includes(' ') && !/\d/.test(only.name) && isNamedBefore(naming, only, at) ? only : null
}

function isNamedBefore({ entities }: Naming, { name }: Entity, at: number): boolean {
  return entities.names.some(one => one.span[1] <= at && entities.of(one).name === name)
}
