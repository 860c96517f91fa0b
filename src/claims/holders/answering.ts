import type { Word } from '../grammar/words.ts'

const farthestClitic = 3

/** « lui répond le graffeur », « lui a lancé le garde »: whom the others have named is spoken to. */
export function isAnswering(words: readonly Word[], core: readonly Word[]): boolean {
  const at = core[0] === undefined ? -1 : words.indexOf(core[0])
  return words.slice(Math.max(0, at - farthestClitic), Math.max(0, at)).some(({ form }) => form === 'lui')
}
