import type { Word } from '../grammar/words.ts'
import type { Naming, Spoken } from './naming.ts'

/** What somebody sends out, and speaks for him afterwards: « dans un communiqué », "in a statement". */
const papers =
  /^(?:communique|texte|tribune|lettre|note|document|rapport|message|tweet|courrier|statement|letter|report|memo|email)$/
const carriers = /^(?:dans|par|via|sur|in|by|through)$/
const owned = /^(?:une?|son|sa|leur|ce|cet|cette|an?|its|his|her|their|this)$/
const farthestPaper = 2000
const longestPhrase = 3

/** Who speaks in « le communiqué », "the statement": the latest speaker who said so « dans un communiqué ». */
export function issuerOf(
  naming: Naming,
  core: readonly Word[],
): { name: string; keys: readonly string[] } | null {
  const [opening] = core
  const paper = core.at(-1)?.form ?? ''
  if (opening === undefined || core.length > longestPhrase || !papers.test(paper)) return null
  if (!/^(?:le|la|l'|ce|cette|the|this)$/.test(opening.form)) return null
  const issuer = naming.spoken.findLast(
    one =>
      one.at < opening.start &&
      opening.start - one.at < farthestPaper &&
      !one.words.has(paper) &&
      isIn(naming, one, paper),
  )
  return issuer === undefined ? null : { name: issuer.holder.name, keys: issuer.holder.keys }
}

/** Whether the sentence of a speaker says that the words stand in such a paper. */
function isIn({ passages }: Naming, { at }: Spoken, paper: string): boolean {
  const words = passages.find(({ span }) => span[0] <= at && span[1] > at)?.words ?? []
  return words.some(
    ({ form }, index) =>
      form === paper &&
      owned.test(words[index - 1]?.form ?? '') &&
      carriers.test(words[index - 2]?.form ?? ''),
  )
}
