import type { Language } from '../../types.ts'
import { wordSet } from '../words/word-set.ts'
import { mayName, type NameContext } from './context.ts'
import { familyParticles, isCompoundOfCountry, kindOf, longestAcronym } from './kinds.ts'
import {
  articles,
  capitalParticles,
  compoundLinks,
  frenchParticles,
  functionWords,
  givenNames,
  notAlone,
  notNames,
  organisationHeads,
  particles,
  placeHeads,
} from './lists.ts'
import { thingNouns } from './nouns.ts'
import { firstOfTitle, longestRun, type Run, readAirName, readOrganisation } from './organisation-runs.ts'
import { portfolioWords } from './portfolios.ts'
import { canBegin, isLetteredTitle, isOfAtSentenceStart } from './starts.ts'
import type { NameWord } from './words.ts'

const longestLink = 4

const longestElision = 2

const longestSyllable = 6

/** « la Bermudienne Flora Denvil », « le Brestois Yannis Cort » */
const demonym = /.{3}(?:ienn?e?|aise?|oise?|aine?|eenn?e?)$/

const demonyms = /.{3}(?:iens|iennes|ais|aises|ois|oises|ains|aines|eens|eennes)$/

const titleLinks = new Set(['of', 'for'])

/** "Biden-era", "Macron-style" */
const compoundEnds = wordSet(
  'led run era style like born made held wide based owned linked area free bound only level friend',
)

const romanNumeral = /^[ivx]+$/

const shortestAcronym = 3

/**
 * Reads the run that begins at `from`: « Jean-Yves Le Drian », « Cour supérieure du Québec », "University of Oxford".
 * `isKnown` tells the words that belong to names of the tables.
 */
export function readRun(
  words: readonly NameWord[],
  from: number,
  language: Language,
  context: NameContext,
  isKnown: (index: number) => boolean,
): Run | null {
  if (context.inHeadline(from)) return null
  if (isLetteredTitle(words, from)) return { from, next: from + 3, size: 3, kind: 'organisation' }
  const air = language === 'fr' && !isKnown(from) ? readAirName(words, from) : null
  if (air !== null) return air
  if (!canBegin(words, from, language, context)) return null
  const compound = language === 'fr' ? readCompoundPlace(words, from, isKnown) : null
  if (compound !== null) return compound
  const organisation = readOrganisation(words, from)
  if (organisation !== null) return organisation
  let next = from + 1
  let size = 1
  while (next - from < longestRun && !isBodyBeforeName(words, from, next, language)) {
    if (isOfAtSentenceStart(words, from, next, context)) break
    const to = nextPart(words, from, next, size, isKnown)
    if (to === null || (size === 1 && isBeforePerson(words, from, next, language))) break
    next = to
    size++
  }
  if (isThing(words, from) || isInhabitant(words, from, size) || isShouted(words, from, next)) return null
  const kind = kindOf(words, from, next, size, language)
  if (kind !== 'organisation' || size < 2) return { from, next, size, kind }
  const first = firstOfTitle(words, from, context, isKnown)
  return { from: first, next, size: size + from - first, kind }
}

/** « Vaux-sur-Mer », « Saint-Jean-de-Luz », « Villeneuve-d’Ascq »: French ties the words of a town together. */
function readCompoundPlace(
  words: readonly NameWord[],
  from: number,
  isKnown: (index: number) => boolean,
): Run | null {
  if (givenNames.has(words[from]?.folded ?? '')) return null
  let linked = false
  let size = 1
  let next = from + 1
  for (; next - from < longestRun && !isKnown(next); next++) {
    const word = words[next]
    const isAfterLink = word?.gap === 'apostrophe' && words[next - 1]?.shape === 'lower'
    if (word === undefined || (word.gap !== 'hyphen' && !isAfterLink)) break
    if (word.shape !== 'lower') size++
    else if (compoundLinks.has(word.folded)) linked = true
    else return null
  }
  const whole = linked && size > 1 && words[next - 1]?.shape !== 'lower'
  return whole ? { from, next, size, kind: 'place' } : null
}

/** « de la CGT Philippe Martinez », « LR Jean Roux », « Air-France Jean Roux »: a body is no given name. */
function isBodyBeforeName(
  words: readonly NameWord[],
  from: number,
  next: number,
  language: Language,
): boolean {
  const first = words[from]
  const second = words[next]
  if (first === undefined || second === undefined) return false
  if (second.shape !== 'capital' || second.gap !== 'space' || givenNames.has(first.folded)) return false
  const beforeGiven = givenNames.has(second.folded) && words[next + 1]?.shape === 'capital'
  if (next === from + 1) {
    const length = first.end - first.start
    return first.shape === 'upper' && (length >= shortestAcronym || (length === 2 && beforeGiven))
  }
  return beforeGiven && next === from + 2 && isCompoundOfCountry(words, from, next, language)
}

/** « le plan Orsec » */
function isThing(words: readonly NameWord[], from: number): boolean {
  const first = words[from]
  const before = words[from - 1]
  if (first?.gap !== 'space' || before?.shape !== 'lower') return false
  if (first.shape === 'upper' || givenNames.has(first.folded)) return false
  return thingNouns.has(before.folded)
}

/** « les Héraultais », « la Bermudienne Flora Denvil »: whom the tables do not know. */
function isInhabitant(words: readonly NameWord[], from: number, size: number): boolean {
  const [before, first, after] = [words[from - 1], words[from], words[from + 1]]
  if (size > 1 || before === undefined || first?.shape !== 'capital') return false
  if (!articles.fr.has(before.folded) || first.gap === 'break') return false
  if (before.folded === 'les' || before.folded === 'des') return demonyms.test(first.folded)
  return demonym.test(first.folded) && after?.gap === 'space' && after.shape === 'capital'
}

/** « ATTENTION », « BONNE NOUVELLE »: words in capitals of which none is an acronym or a given name. */
function isShouted(words: readonly NameWord[], from: number, next: number): boolean {
  if (words[from]?.shape !== 'upper') return false
  const afterShouted = words[from]?.gap === 'space' && words[from - 1]?.shape === 'upper'
  const run = words.slice(afterShouted ? from - 1 : from, next)
  return (
    run.length > 1 &&
    run.every(
      word =>
        word.shape === 'upper' && word.end - word.start > shortestAcronym && !givenNames.has(word.folded),
    )
  )
}

/**
 * « la Santé Nora Petit », « l’Assemblée Jean Roux », "of Culture Nora Petit": what a title is about stands behind an
 * article or a link, which no person's name does, and the person begins behind it.
 */
function isBeforePerson(words: readonly NameWord[], from: number, next: number, language: Language): boolean {
  const word = words[from]
  const second = words[next]
  const before = words[from - 1]
  if (word === undefined || second === undefined || before === undefined) return false
  if (second.gap !== 'space' || word.gap === 'break' || givenNames.has(word.folded)) return false
  const governed = articles[language].has(before.folded) || titleLinks.has(before.folded)
  const third = words[next + 1]
  if (third === undefined) return false
  // « le président de Renault Luca de Meo », « le procureur d’Auxerre Sophie Roux »
  const isFullName = third.shape === 'lower' ? frenchParticles.has(third.folded) : third.gap === 'space'
  const linked = language === 'fr' && (before.folded === 'de' || before.folded === 'd')
  if (linked && isFullName && givenNames.has(second.folded)) return true
  if (!governed || third.shape === 'lower') return false
  if (language === 'fr' && demonym.test(word.folded) && second.shape === 'capital') return true
  return portfolioWords[language].has(word.folded) || givenNames.has(second.folded)
}

/** The index after the next capitalised word of the run, over a particle if there is one; null at its end. */
function nextPart(
  words: readonly NameWord[],
  from: number,
  next: number,
  size: number,
  isKnown: (index: number) => boolean,
): number | null {
  let index = next
  const given = givenNames.has(words[from]?.folded ?? '')
  while (index - next < longestLink) {
    const word = words[index]
    if (word === undefined || !isTied(word, words[index - 1])) return null
    // « Charles de France » is a name, "Rick Hale of Florida" a person and a place
    const overLink = index > next && words[index - 1]?.folded !== 'of'
    if (isKnown(index) && !(given && overLink)) return null
    if (index > next && isBodyAfterLink(words, from, index)) return null
    if (word.shape !== 'lower') return goesOn(words, index, given) ? index + 1 : null
    if (isSyllable(words, index, size) || isSecondGivenName(words, index)) return index + 1
    const links = particles.has(word.folded) || (given && size <= 2 && frenchParticles.has(word.folded))
    if (!links || word.shape !== 'lower') return null
    index++
  }
  return null
}

/** « Jean Roux de la SRF », « Jeanne Roux de la Fédération »: where somebody works is no part of the name. */
function isBodyAfterLink(words: readonly NameWord[], from: number, index: number): boolean {
  const word = words[index]
  if (word === undefined || word.shape === 'lower' || words[from]?.shape !== 'capital') return false
  return word.shape === 'upper' || organisationHeads.has(word.folded)
}

/** « Choe Son Hui » and « Kim Jong Un » go on with what are function words elsewhere; a title or a day does not. */
function goesOn(words: readonly NameWord[], index: number, given: boolean): boolean {
  const word = words[index]
  const after = words[index + 1]
  if (word === undefined) return false
  // « Bruno Le Maire », « Anne La Reine »: behind a given name and its particle a title is a family name
  if (given && familyParticles.has(words[index - 1]?.folded ?? '') && word.gap === 'space') return true
  if (given && familyParticles.has(word.folded)) return after?.gap === 'space' && after.shape === 'capital'
  // "Paul M. Reed"
  if (given && word.folded === 'm' && word.end - word.start === 1) return after?.shape === 'capital'
  // « Éric Noël », « Jean Toussaint »
  if (given && feastsAndSurnames.has(word.folded) && word.gap === 'space') return true
  // "Supreme Court", "Senate Judiciary Committee"
  if (notNames.has(word.folded)) return organisationHeads.has(word.folded)
  return !capitalParticles.has(word.folded) || mayName(words[index + 1])
}

const feastsAndSurnames = wordSet('noel paques toussaint christmas easter')

/** « Jean-luc Roux » */
function isSecondGivenName(words: readonly NameWord[], index: number): boolean {
  const [first, second] = [words[index - 1], words[index]]
  if (second?.gap !== 'hyphen' || first?.shape !== 'capital') return false
  return givenNames.has(first.folded) && givenNames.has(second.folded)
}

/** "Lee Seong-kweun", « Ban Ki-moon »: a second syllable; "Joe Biden-backed" is none. */
function isSyllable(words: readonly NameWord[], index: number, size: number): boolean {
  const word = words[index]
  const first = words[index - 1]
  if (word === undefined || first === undefined || word.gap !== 'hyphen' || size < 2) return false
  const length = word.end - word.start
  if (first.shape !== 'capital' || first.gap !== 'space' || length < 2 || length > longestSyllable)
    return false
  return !/(?:ed|ing)$/.test(word.folded) && !compoundEnds.has(word.folded)
}

function isTied(word: NameWord, previous: NameWord | undefined): boolean {
  if (word.gap === 'space' || word.gap === 'hyphen' || word.gap === 'ampersand') return true
  if (previous === undefined || word.gap === 'break') return false
  // "J. D.", "Jr."; O'Neill, N'Dour, d'Estaing
  return word.gap === 'point' || previous.end - previous.start <= longestElision
}

/** In a headline only the words count that the text names elsewhere: "Russia Sends Troops As Zelensky Meets Biden". */
export function readHeadlineRun(
  words: readonly NameWord[],
  from: number,
  surnames: ReadonlySet<string>,
  isKnown: (index: number) => boolean,
): Run | null {
  let next = from
  for (let word = words[next]; word !== undefined; word = words[++next]) {
    const tied = next === from || ['space', 'hyphen', 'ampersand'].includes(word.gap)
    if (!tied || isKnown(next) || word.shape === 'lower') break
    if (functionWords.has(word.folded) || !surnames.has(word.folded)) break
  }
  return next === from ? null : { from, next, size: next - from, kind: 'person' }
}

/** Whether a word may stand alone as somebody's name in the middle of a sentence. */
export function mayStandAlone(word: NameWord, context: NameContext): boolean {
  if (
    notNames.has(word.folded) ||
    notAlone.has(word.folded) ||
    organisationHeads.has(word.folded) ||
    placeHeads.has(word.folded) ||
    portfolioWords.fr.has(word.folded)
  )
    return false
  if (capitalParticles.has(word.folded) || articles.fr.has(word.folded)) return false
  if (word.shape === 'upper' && (word.end - word.start > longestAcronym || romanNumeral.test(word.folded)))
    return false
  if (word.end - word.start < 2 || /\d/.test(word.folded)) return false
  return !context.isAlsoLower(word.folded)
}
