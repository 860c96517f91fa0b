import type { Holder } from '../attribution.ts'
import type { Passage } from '../passages.ts'
import type { Naming } from './naming.ts'
import { isOneOfMany } from './persons.ts'

const longestName = 80

/** « à la suite d’Untel qui annonçait »: the name right before the relative pronoun. */
export function nameBefore(
  naming: Naming,
  { words }: Passage,
  relative: number,
): Omit<Holder, 'span'> | null {
  const before = words[relative - 1]
  if (before === undefined) return null
  const near = naming.entities.within([before.end - longestName, before.end])
  const name = near.find(({ span }) => span[1] === before.end)
  if (name === undefined || (name.kind !== 'person' && name.kind !== 'organisation')) return null
  const first = words.findIndex(({ start }) => start === name.span[0])
  if (name.kind === 'person' && isOneOfMany(words, first)) return null
  const entity = naming.entities.of(name)
  return { name: entity.name, keys: entity.keys }
}
