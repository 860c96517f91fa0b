import type { Language } from '../types.ts'
import { formsAt } from './gazetteer.ts'
import type { NameContext } from './name-context.ts'
import { mayName } from './name-context.ts'
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
  placeNouns,
  placePrepositions,
  pressHeads,
} from './name-lists.ts'
import {
  afterFamilyArticle,
  organisationEnds,
  organisationNouns,
  placeEnds,
  placeNounsBefore,
  thingNouns,
} from './name-nouns.ts'
import type { NameWord } from './name-words.ts'
import { firstOfTitle, longestRun, type Run, readOrganisation } from './organisation-runs.ts'
import { portfolioWords } from './portfolios.ts'

/** « dans le Jura », "in the Donbas" */
const insidePrepositions = new Set(['dans', 'in', 'across'])
const longestLink = 4
const longestElision = 2
const longestSyllable = 6
/** They end the names of places, and begin those of persons: Park Min-seo. */
const endsPlaces = new Set(
  'park hill beach street road square bridge station forest county town village valley'.split(' '),
)
/** « la Bermudienne Flora Denvil », « le Brestois Yannis Cort » */
const demonym = /.{3}(?:ienn?e?|aise?|oise?|aine?|eenn?e?)$/
const demonyms = /.{3}(?:iens|iennes|ais|aises|ois|oises|ains|aines|eens|eennes)$/
const titleLinks = new Set(['of', 'for'])
/** Behind a given name these begin a family name, whatever comes next. */
const familyParticles = new Set(['le', 'la'])
/** "Biden-era", "Macron-style" */
const compoundEnds = new Set(
  'led run era style like born made held wide based owned linked area free bound only level friend'.split(
    ' ',
  ),
)
const romanNumeral = /^[ivx]+$/
const shortestAcronym = 3
const longestAcronym = 6

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

function canBegin(
  words: readonly NameWord[],
  from: number,
  language: Language,
  context: NameContext,
): boolean {
  const word = words[from]
  if (word === undefined || word.shape === 'lower') return false
  if (word.gap === 'hyphen' && words[from - 1]?.shape !== 'lower') return false
  if (word.end - word.start === 1 && words[from + 1]?.gap === 'ampersand') return !isTwoLetters(words, from)
  if (word.end - word.start === 1)
    return isInitial(words, from) && !(language === 'fr' && word.folded === 'm')
  if (!mayName(word) && !organisationHeads.has(word.folded)) {
    return isFunctionWordName(words, from, context) || (language === 'fr' && isWomansName(words, from))
  }
  // « Interrogé hier », « Accusés de … »: at the beginning of a sentence a common word has a capital too
  return !(context.beginsSentence(from) && context.lower.has(word.folded))
}

/** « avec Son Heung-min »: in the middle of a sentence, before another capital. */
function isFunctionWordName(words: readonly NameWord[], from: number, context: NameContext): boolean {
  const word = words[from]
  const after = words[from + 1]
  if (word === undefined || notNames.has(word.folded) || context.beginsSentence(from)) return false
  return word.gap !== 'break' && after?.gap === 'space' && mayName(after)
}

/** « Marine Le Guen »: a common noun with a capital elsewhere, a given name before another capital. */
function isWomansName(words: readonly NameWord[], from: number): boolean {
  const after = words[from + 1]
  return words[from]?.folded === 'marine' && after?.gap === 'space' && after.shape === 'capital'
}

/** "J. D. Vance" */
function isInitial(words: readonly NameWord[], index: number): boolean {
  const next = words[index + 1]
  return next !== undefined && next.gap === 'point' && next.shape !== 'lower'
}

/** R&D, Q&A, M&A; "S&P Global" goes on. */
function isTwoLetters(words: readonly NameWord[], from: number): boolean {
  const second = words[from + 1]
  const third = words[from + 2]
  if (second === undefined || second.end - second.start > 1) return false
  return third?.gap !== 'space' || third.shape === 'lower'
}

/** « La Lettre A » */
function isLetteredTitle(words: readonly NameWord[], from: number): boolean {
  const article = words[from]
  if (article?.shape !== 'capital' || !familyParticles.has(article.folded)) return false
  const [noun, letter, after] = [words[from + 1], words[from + 2], words[from + 3]]
  if (noun === undefined || letter === undefined) return false
  if (noun.gap !== 'space' || noun.shape !== 'capital' || letter.gap !== 'space') return false
  const isLetter = letter.end - letter.start === 1 && letter.shape !== 'lower' && !/\d/.test(letter.folded)
  return isLetter && after?.gap !== 'apostrophe' && after?.gap !== 'point' && after?.gap !== 'hyphen'
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

/** « Air-France », « Auvergne-Rhône » */
function isCompoundOfCountry(
  words: readonly NameWord[],
  from: number,
  next: number,
  language: Language,
): boolean {
  const last = words[next - 1]
  if (next !== from + 2 || last?.gap !== 'hyphen' || givenNames.has(words[from]?.folded ?? '')) return false
  return formsAt(language, last.folded)?.some(({ kind }) => kind === 'country') ?? false
}

const countedWord = /(?:s|ion|ment)$/

/** "Shares of Kroger": the capital of a common noun; "Joan of Arc" and "Game of Thrones" are names. */
function isOfAtSentenceStart(
  words: readonly NameWord[],
  from: number,
  next: number,
  context: NameContext,
): boolean {
  if (words[next]?.folded !== 'of' || !context.beginsSentence(from)) return false
  const first = words[from]?.folded ?? ''
  return countedWord.test(first) && !givenNames.has(first) && !placeHeads.has(first)
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
    if (isSyllable(words, index, size)) return index + 1
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
  // "Supreme Court", "Senate Judiciary Committee"
  if (notNames.has(word.folded)) return organisationHeads.has(word.folded)
  return !capitalParticles.has(word.folded) || mayName(words[index + 1])
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

function kindOf(
  words: readonly NameWord[],
  from: number,
  next: number,
  size: number,
  language: Language,
): Run['kind'] {
  const first = words[from]?.folded ?? ''
  const last = words[next - 1]
  // « Les Insoumis », « La Dépêche »: a title with its article
  if (words.slice(from + 1, next).some(word => word.gap === 'ampersand')) return 'organisation'
  if (isArticleTitle(words, from, size, language)) return 'organisation'
  const told = kindByNoun(words, from)
  if (told !== null) return told
  if (size > 1 && placeEnds.has(last?.folded ?? '')) return 'place'
  if (size > 1 && organisationEnds.has(last?.folded ?? '')) return 'organisation'
  if (size === 2 && isCompoundOfCountry(words, from, next, language)) return 'organisation'
  const titled =
    first === 'les' || ((first === 'le' || first === 'la') && pressHeads.has(words[from + 1]?.folded ?? ''))
  if (titled && size > 1 && language === 'fr') return 'organisation'
  if (placeHeads.has(first) && !endsPlaces.has(first) && size > 1) return 'place'
  if (size > 1 && (organisationHeads.has(first) || organisationHeads.has(last?.folded ?? '')))
    return 'organisation'
  if (size > 1 && placeHeads.has(last?.folded ?? '') && language === 'en') return 'place'
  // « au Covent Garden »: French puts no article before a person's name
  const titledThing = language === 'fr' && isAfterArticle(words, from, language) && !givenNames.has(first)
  if (size > 1) return titledThing ? 'organisation' : 'person'
  if (last?.shape === 'upper' && last.end - last.start <= longestAcronym) return 'organisation'
  if (isPlaceContext(words, from, language)) return 'place'
  return isAfterArticle(words, from, language) ? 'organisation' : 'person'
}

/** « la firme Eurovia », « la rivière Beipan » */
function kindByNoun(words: readonly NameWord[], from: number): Run['kind'] | null {
  const first = words[from]
  const before = words[from - 1]
  if (first?.gap !== 'space' || before?.shape !== 'lower' || givenNames.has(first.folded)) return null
  if (placeNounsBefore.has(before.folded)) return 'place'
  return organisationNouns.has(before.folded) ? 'organisation' : null
}

/** « Le Lab », « La Bicyclette » are titles; « Le Goff » is a family name. */
function isArticleTitle(words: readonly NameWord[], from: number, size: number, language: Language): boolean {
  const first = words[from]
  const second = words[from + 1]
  if (language !== 'fr' || size !== 2 || first === undefined || second === undefined) return false
  if (!familyParticles.has(first.folded) || notNames.has(words[from - 1]?.folded ?? '')) return false
  return second.gap === 'space' && !afterFamilyArticle.has(second.folded)
}

/** « l’Insee », « le Jura »: not a person. */
function isAfterArticle(words: readonly NameWord[], from: number, language: Language): boolean {
  const before = words[from - 1]
  return before !== undefined && words[from]?.gap !== 'break' && articles[language].has(before.folded)
}

/** « à Bron », « la ville de Hilla », "in Leeds", "the town of Ashford". */
function isPlaceContext(words: readonly NameWord[], from: number, language: Language): boolean {
  const word = words[from]
  const before = words[from - 1]
  if (word === undefined || before === undefined || word.gap === 'break') return false
  if (placePrepositions[language].has(before.folded)) return true
  const article = articles[language].has(before.folded) ? words[from - 2] : undefined
  if (article !== undefined && before.gap !== 'break' && insidePrepositions.has(article.folded)) return true
  const noun = words[from - 2]
  const links = before.folded === 'de' || before.folded === 'd' || before.folded === 'of'
  return links && noun !== undefined && before.gap === 'space' && placeNouns.has(noun.folded)
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
  return !context.lower.has(word.folded)
}
