import type { Language } from '../../types.ts'
import { wordSet } from '../words/word-set.ts'
import { formsAt } from './gazetteer.ts'
import {
  articles,
  givenNames,
  notNames,
  organisationHeads,
  placeHeads,
  placeNouns,
  placePrepositions,
  pressHeads,
} from './lists.ts'
import {
  afterFamilyArticle,
  organisationEnds,
  organisationNouns,
  placeEnds,
  placeNounsBefore,
} from './nouns.ts'
import type { Run } from './organisation-runs.ts'
import type { NameWord } from './words.ts'

/** « dans le Jura », "in the Donbas" */
const insidePrepositions = new Set(['dans', 'in', 'across'])

/** They end the names of places, and begin those of persons: Park Min-seo. */
const endsPlaces = wordSet(
  'park hill beach street road square bridge station forest county town village valley',
)

/** Behind a given name these begin a family name, whatever comes next. */
export const familyParticles = new Set(['le', 'la'])

export const longestAcronym = 6

/** « Air-France », « Auvergne-Rhône » */
export function isCompoundOfCountry(
  words: readonly NameWord[],
  from: number,
  next: number,
  language: Language,
): boolean {
  const last = words[next - 1]
  if (next !== from + 2 || last?.gap !== 'hyphen' || givenNames.has(words[from]?.folded ?? '')) return false
  return formsAt(language, last.folded)?.some(({ kind }) => kind === 'country') ?? false
}

export function kindOf(
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
