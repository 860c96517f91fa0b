import type { Digest } from '../src/editions/digest.ts'
import { VerbatimError } from '../src/errors.ts'
import { morning } from './morning.ts'
import { weekly } from './weekly.ts'

/** Every digest, in the order in which people see them. A new one is a file beside this and a line here. */
export const digests: readonly Digest[] = [morning, weekly]

/**
 * The digest of that name.
 * @throws VerbatimError `unknown-digest`
 */
export function findDigest(name: string): Digest {
  const found = digests.find(digest => digest.name === name.toLowerCase())
  if (found !== undefined) return found
  const names = digests.map(digest => digest.name).join(', ')
  throw new VerbatimError('unknown-digest', {
    fr: `La revue « ${name} » n’existe pas : choisissez parmi ${names}.`,
    en: `There is no digest “${name}”: choose one of ${names}.`,
  })
}
