import { wordSet } from '../words/word-set.ts'
import type { NameContext } from './context.ts'
import { formsAt } from './gazetteer.ts'
import {
  articles,
  functionWords,
  givenNames,
  organisationAdjective,
  organisationHeads,
  organisationLinks,
  pressHeads,
} from './lists.ts'
import { headsWithPurpose } from './nouns.ts'
import type { NameWord } from './words.ts'

/** A run of capitalised words `[from, next)` that no table holds. */
export interface Run {
  readonly from: number
  readonly next: number
  readonly kind: 'person' | 'place' | 'organisation'
  /** How many capitalised words it has. */
  readonly size: number
}

export const longestRun = 8
const namedAfterPersons = wordSet(
  `universite institut lycee college ecole hopital stade fondation musee theatre centre university institute school
  hospital stadium foundation museum theater center prix`,
)
/** Of the words that name nobody, those that begin the names of bodies. */
const titleWords = wordSet(
  'open internet web world air army navy coast guard north south east west northern southern eastern western foreign defense defence trade health home treasury',
)

/** « Université de Paris », « Cour supérieure du Québec », « Parti socialiste », "University of Oxford". */
export function readOrganisation(words: readonly NameWord[], from: number): Run | null {
  const article = words[from]?.folded
  const titled = (article === 'le' || article === 'la') && pressHeads.has(words[from + 1]?.folded ?? '')
  const start = titled ? from + 1 : from
  const head = words[start]
  if (head === undefined || head.shape === 'lower' || !isHead(head)) return null
  if (words[start + 1]?.gap === 'hyphen') return null
  let next = start + 1
  let size = 1
  for (let index = start + 1; index - from < longestRun; index++) {
    const word = words[index]
    if (word === undefined || word.gap === 'break' || isPersonBehind(words, start, index)) break
    if (isTitleBefore(words, index)) break
    if (word.shape !== 'lower' && !functionWords.has(word.folded)) {
      next = index + 1
      size++
    } else if (isAdjective(words, start, index, next)) {
      next = index + 1
    } else if (isPurpose(words, start, index, next)) {
      next = index + 1
      break
    } else if (!organisationLinks.has(word.folded) || beginsAnother(word, words[index + 1])) {
      break
    }
  }
  return next === start + 1 ? null : { from, next, size: Math.max(2, size), kind: 'organisation' }
}

/** Of a continent, not of a country. */
const continental = /^(?:europeen|african|asiatique)/

/** « Cour suprême », « Agence spatiale européenne », but not a second one that tells the country. */
function isAdjective(words: readonly NameWord[], start: number, index: number, next: number): boolean {
  const word = words[index]
  if (word?.gap !== 'space' || next !== index || !organisationAdjective.test(word.folded)) return false
  if (index === start + 1) return true
  return (
    index === start + 2 &&
    words[start + 1]?.shape === 'lower' &&
    (continental.test(word.folded) || formsAt('fr', word.folded) === undefined)
  )
}

/** « Fédération internationale de tir »: a noun after a link that follows the adjectives. */
function isPurpose(words: readonly NameWord[], start: number, index: number, next: number): boolean {
  const word = words[index]
  if (word === undefined || !headsWithPurpose.has(words[start]?.folded ?? '') || next === start + 1)
    return false
  const links = words.slice(next, index)
  const linked = links.length === 1 && ['de', 'du', 'des', 'd'].includes(links[0]?.folded ?? '')
  return linked && words[next - 1]?.shape === 'lower' && !functionWords.has(word.folded)
}

function isHead({ folded }: NameWord): boolean {
  return organisationHeads.has(folded) || pressHeads.has(folded)
}

/** « le président de l’Assemblée Jean Roux », not « l’Hôpital Jean Roux », which bears his name. */
function isPersonBehind(words: readonly NameWord[], head: number, index: number): boolean {
  const word = words[index]
  const after = words[index + 1]
  if (word?.gap !== 'space' || !givenNames.has(word.folded) || word.shape !== 'capital') return false
  if (after?.gap !== 'space' || after.shape === 'lower' || words[index - 1]?.shape === 'lower') return false
  return !namedAfterPersons.has(words[head]?.folded ?? '')
}

/** "Police Chancellor Jane Doe": behind the noun of a body a title begins, and behind it a person. */
function isTitleBefore(words: readonly NameWord[], index: number): boolean {
  const [before, title, after] = [words[index - 1], words[index], words[index + 1]]
  if (title === undefined || !personTitles.has(title.folded) || before?.shape === 'lower') return false
  return after !== undefined && after.shape !== 'lower' && (after.gap === 'space' || after.gap === 'point')
}

const personTitles = wordSet(
  'secretary chancellor president director chairman chairwoman commissioner superintendent speaker spokesman spokeswoman gen col maj capt lt sgt adm',
)

/** « l’Université de Tours et le Parti pirate » are two. */
function beginsAnother(link: NameWord, after: NameWord | undefined): boolean {
  if (link.folded !== 'et' && link.folded !== 'and') return false
  return after !== undefined && (articles.fr.has(after.folded) || articles.en.has(after.folded))
}

/** "the Open Harbour Centre": common words with a capital that stand before an organisation's name belong to it. */
export function firstOfTitle(
  words: readonly NameWord[],
  from: number,
  context: NameContext,
  isKnown: (index: number) => boolean,
): number {
  let first = from
  for (let at = from - 1; at >= from - 2; at--) {
    const word = words[at]
    const title = word?.shape === 'capital' && words[at + 1]?.gap === 'space' && !isKnown(at)
    if (
      !title ||
      context.beginsSentence(at) ||
      functionWords.has(word.folded) ||
      !titleWords.has(word.folded)
    )
      break
    first = at
  }
  return first
}

/** « Air Libre Sambre »: a body, and nobody called Libre Sambre. */
export function readAirName(words: readonly NameWord[], from: number): Run | null {
  if (words[from]?.folded !== 'air' || words[from]?.shape !== 'capital') return null
  let next = from + 1
  while (next - from < longestRun && isTiedCapital(words[next])) next++
  return next === from + 1 ? null : { from, next, size: next - from, kind: 'organisation' }
}

function isTiedCapital(word: NameWord | undefined): boolean {
  return word?.shape === 'capital' && word.gap === 'space' && !functionWords.has(word.folded)
}
