import { resolveMonths } from './date-resolution.ts'
import { beginsWithDigit, type DateRule, datePattern, numberOf, oneOf, yearDigits } from './date-rule.ts'

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
  ['dernier', -1],
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
  ['last', -1],
  ['final', -1],
])

/** The `place`-th of the `parts` equal parts of a year (4 quarters, 2 halves), counted from its end when negative. */
function partOfYear(place: number, parts: number, year: number | null, reference: number | null) {
  const index = place < 0 ? parts : place
  if (index > parts) return undefined
  const months = 12 / parts
  return resolveMonths((index - 1) * months + 1, months, year, reference)
}

/** « au deuxième trimestre 2021 », « le premier semestre », « T3 2022 ». */
export const frenchQuarterRules: readonly DateRule[] = [
  {
    first: [beginsWithDigit, ...[...frenchPlaces.keys()].filter(word => !/^\d/.test(word))],
    pattern: datePattern(
      `(?<place>${oneOf(frenchPlaces.keys())}) (?<part>trimestre|semestre)(?: (?:de )?(?:l'annee )?(?<y>${yearDigits}))?`,
    ),
    resolve: (groups, reference) =>
      partOfYear(
        frenchPlaces.get(groups.place ?? '') ?? 1,
        groups.part === 'semestre' ? 2 : 4,
        numberOf(groups.y),
        reference,
      ),
  },
  quarterSign('t', ['t1', 't2', 't3', 't4']),
]

/** "the second quarter of 2021", "the first half of 2018", "Q3 2022": without its year a half is often one of a match. */
export const englishQuarterRules: readonly DateRule[] = [
  {
    first: [beginsWithDigit, ...[...englishPlaces.keys()].filter(word => !/^\d/.test(word))],
    pattern: datePattern(
      `(?<place>${oneOf(englishPlaces.keys())})[ -](?<part>quarter|half) (?:of |in )?(?:the year )?(?<y>${yearDigits})`,
    ),
    resolve: (groups, reference) =>
      partOfYear(
        englishPlaces.get(groups.place ?? '') ?? 1,
        groups.part === 'half' ? 2 : 4,
        numberOf(groups.y),
        reference,
      ),
  },
  quarterSign('q', ['q1', 'q2', 'q3', 'q4']),
]

function quarterSign(letter: 't' | 'q', first: readonly string[]): DateRule {
  return {
    first,
    pattern: datePattern(`${letter}(?<place>[1-4]) (?:of |de )?(?<y>${yearDigits})`),
    resolve: (groups, reference) => partOfYear(numberOf(groups.place) ?? 1, 4, numberOf(groups.y), reference),
  }
}
