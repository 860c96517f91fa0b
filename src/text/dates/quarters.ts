import type { Language } from '../../types.ts'
import { dateOf } from './calendar.ts'
import { type Reference, resolveMonths } from './date-resolution.ts'
import { beginsWithDigit, type DateRule, datePattern, numberOf, oneOf, yearDigits } from './date-rule.ts'
import { placesFromEnd, relativePlace } from './relative-ordinals.ts'

const frenchPlaces: ReadonlyMap<string, number> = new Map([
  ['premier', 1],
  ['1er', 1],
  ['deuxieme', 2],
  ['second', 2],
  ['2e', 2],
  ['2eme', 2],
  ['troisieme', 3],
  ['3e', 3],
  ['3eme', 3],
  ['quatrieme', 4],
  ['4e', 4],
  ['4eme', 4],
])
const englishPlaces: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['1st', 1],
  ['second', 2],
  ['2nd', 2],
  ['third', 3],
  ['3rd', 3],
  ['fourth', 4],
  ['4th', 4],
  ['final', -1],
])

/** The `place`-th of the `parts` equal parts of a year (4 quarters, 2 halves), counted from its end when negative. */
function partOfYear(place: number, parts: number, year: number | null, reference: Reference) {
  const index = place < 0 ? parts + 1 + place : place
  if (index > parts || index < 1) return undefined
  const months = 12 / parts
  return resolveMonths((index - 1) * months + 1, months, year, reference)
}

/** « dernier » is -1, « avant-dernier » -2. */
function placeOf(places: ReadonlyMap<string, number>, written: string | undefined, language: Language) {
  return places.get(written ?? '') ?? (relativePlace(written ?? '', language)?.offset ?? 1) - 1
}

/** "next quarter": the part of a year that is so many from the one of the reference. */
function partFromNow(written: string | undefined, language: Language, parts: number, reference: Reference) {
  if (reference === null) return null
  const [year, month] = dateOf(reference)
  const months = 12 / parts
  const offset = relativePlace(written ?? '', language)?.offset ?? 0
  const index = Math.floor((month - 1) / months) + offset
  const first = (((index % parts) + parts) % parts) * months + 1
  return resolveMonths(first, months, year + Math.floor(index / parts), reference)
}

/** « au deuxième trimestre 2021 », « le premier semestre », « l’avant-dernier trimestre », « T3 2022 ». */
export const frenchQuarterRules: readonly DateRule[] = [
  {
    first: [beginsWithDigit, ...wordsOf(frenchPlaces), 'dernier', 'avant', 'penultieme'],
    pattern: datePattern(
      `(?<place>${oneOf(frenchPlaces.keys())}|${placesFromEnd('fr')}) (?<part>trimestre|semestre)(?: (?:de )?(?:l'annee )?(?<y>${yearDigits}))?`,
    ),
    resolve: (groups, reference) =>
      partOfYear(
        placeOf(frenchPlaces, groups.place, 'fr'),
        groups.part === 'semestre' ? 2 : 4,
        numberOf(groups.y),
        reference,
      ),
  },
  {
    first: ['prochain', 'actuel', 'trimestre', 'semestre'],
    pattern: datePattern(
      '(?:(?<place>prochain|actuel) (?<part>trimestre|semestre)|(?<part>trimestre|semestre) (?<place>prochain|actuel))',
    ),
    resolve: ({ place, part }, reference) => partFromNow(place, 'fr', part === 'semestre' ? 2 : 4, reference),
  },
  quarterSign('t', ['t1', 't2', 't3', 't4']),
]

/** "the second quarter of 2021", "the first half of 2018", "Q3 2022": without its year a half is often one of a match. */
export const englishQuarterRules: readonly DateRule[] = [
  {
    first: [beginsWithDigit, ...wordsOf(englishPlaces), 'last', 'next', 'penultimate'],
    pattern: datePattern(
      `(?<place>${oneOf(englishPlaces.keys())}|${placesFromEnd('en')})[ -](?<part>quarter|half) (?:of |in )?(?:the year )?(?<y>${yearDigits})`,
    ),
    resolve: (groups, reference) =>
      partOfYear(
        placeOf(englishPlaces, groups.place, 'en'),
        groups.part === 'half' ? 2 : 4,
        numberOf(groups.y),
        reference,
      ),
  },
  {
    first: ['next', 'current'],
    pattern: datePattern('(?<place>next|current) quarter(?! of\\b)'),
    resolve: ({ place }, reference) => partFromNow(place, 'en', 4, reference),
  },
  quarterSign('q', ['q1', 'q2', 'q3', 'q4']),
]

function wordsOf(places: ReadonlyMap<string, number>): string[] {
  return [...places.keys()].filter(word => !/^\d/.test(word))
}

function quarterSign(letter: 't' | 'q', first: readonly string[]): DateRule {
  return {
    first,
    pattern: datePattern(`${letter}(?<place>[1-4]) (?:of |de )?(?<y>${yearDigits})`),
    resolve: (groups, reference) => partOfYear(numberOf(groups.place) ?? 1, 4, numberOf(groups.y), reference),
  }
}
