import { describe, expect, test } from 'vitest'
import { passageWords } from '../../../src/claims/grammar/words.ts'
import { findBounds } from '../../../src/text/bounds/bounds.ts'
import { findNumbers } from '../../../src/text/numbers/numbers.ts'
import type { Language } from '../../../src/types.ts'

/** « words = hedge value », one for each number that something bounds. */
function read(text: string, language: Language, few = false): string {
  const words = passageWords(text, [0, text.length], [])
  const amounts = findNumbers(text, language).map(({ span, value }) => {
    const next = words.findLastIndex(({ start }) => start < span[1]) + 1
    return { first: words.findIndex(({ end }) => end > span[0]), next, value, unit: null, few }
  })
  return findBounds(words, amounts, language)
    .map(({ first, next, parts }) => {
      const written = text.slice(words[first]?.start, words[next - 1]?.end)
      return `${written} = ${parts.map(({ hedge, amount }) => `${hedge} ${amount.value}`).join(', ')}`
    })
    .join('; ')
}

describe('the words around a number bound it', () => {
  test.each([
    ['en', 'The navy handed over 300 rifles.', ''],
    ['fr', 'Il pèse plus de quarante kilos.', 'plus de quarante = more than 40'],
    ['fr', 'Plus de la moitié des voix.', 'Plus de la moitié = more than 0.5'],
    ['fr', 'un mur plus haut que 3 mètres', 'plus haut que 3 = more than 3'],
    ['fr', 'un mur plus bas que 3 mètres', 'plus bas que 3 = less than 3'],
    ['fr', 'une tour pas plus haute que 30 mètres', 'pas plus haute que 30 = at most 30'],
    ['fr', 'moins d’une douzaine de cas', 'moins d’une douzaine = less than 12'],
    ['fr', 'moins d\u2019un\u00a0tiers des cas', `moins d’un\u00a0tiers = less than ${1 / 3}`],
    ['fr', 'AU MOINS 12 blessés', 'AU MOINS 12 = at least 12'],
    ['fr', 'au plus 12 blessés', 'au plus 12 = at most 12'],
    ['fr', 'pas plus de 12 blessés', 'pas plus de 12 = at most 12'],
    ['fr', 'jusqu’à 800 places', 'jusqu’à 800 = up to 800'],
    ['fr', 'une somme supérieure à 90 euros', 'supérieure à 90 = more than 90'],
    ['fr', 'des sommes inférieures ou égales à 90 euros', 'inférieures ou égales à 90 = at most 90'],
    ['fr', 'un total égal ou supérieur à 90', 'égal ou supérieur à 90 = at least 90'],
    ['fr', 'un total égal à 90', 'égal à 90 = exactly 90'],
    ['fr', 'un total égal à 90 ou plus', 'égal à 90 ou plus = at least 90'],
    ['fr', 'il en faut 40 ou plus', '40 ou plus = at least 40'],
    ['fr', 'égal à 40 ou plus de 50', 'égal à 40 = exactly 40; plus de 50 = more than 50'],
    ['fr', 'il en reste 40 au plus', '40 au plus = at most 40'],
    ['fr', 'à peine 300 manifestants', 'à peine 300 = about 300'],
    ['fr', 'au moins « 300 » manifestants', 'au moins « 300 = at least 300'],
    [
      'fr',
      'le bilan dépasse désormais le seuil des 300',
      'dépasse désormais le seuil des 300 = more than 300',
    ],
    ['fr', 'le bilan ne dépassera pas les 300', 'dépassera pas les 300 = at most 300'],
    ['fr', 'sans dépasser 300 euros', 'sans dépasser 300 = at most 300'],
    ['fr', 'une amende qui ne peut excéder 300 euros', 'ne peut excéder 300 = at most 300'],
    ['fr', 'une inquiétude d’autant plus grande que 112 cas', ''],
    ['fr', 'il ne reste plus que 300 places', ''],
    ['fr', 'le village n’a plus que 300 habitants', ''],
    ['fr', 'il en faut plus que 300', 'plus que 300 = more than 300'],
    ['en', 'more than forty kilos', 'more than forty = more than 40'],
    ['en', 'over 40 kilos', 'over 40 = more than 40'],
    ['en', 'taller than 3 metres', 'taller than 3 = more than 3'],
    ['en', 'fewer than a dozen cases', 'fewer than a dozen = less than 12'],
    ['en', 'at least 12 hurt', 'at least 12 = at least 12'],
    ['en', 'no more than 12 hurt', 'no more than 12 = at most 12'],
    ['en', 'no later than 12', 'no later than 12 = at most 12'],
    ['en', 'up to 800 seats', 'up to 800 = up to 800'],
    ['en', 'exceeding 90 euros', 'exceeding 90 = more than 90'],
    ['en', 'losses topped 90 million', 'topped 90 million = more than 90000000'],
    ['en', 'it did not exceed 90', 'not exceed 90 = at most 90'],
    ['en', 'it doesn’t exceed 90', 'doesn’t exceed 90 = at most 90'],
    ['en', 'less than or equal to 90', 'less than or equal to 90 = at most 90'],
    ['en', 'equal to or greater than 90', 'equal to or greater than 90 = at least 90'],
    ['en', 'more than 90 or equal', 'more than 90 or equal = at least 90'],
    ['en', 'less than 90 or equal', 'less than 90 or equal = at most 90'],
    ['en', 'a total equal to 90', 'equal to 90 = exactly 90'],
    ['en', 'when x >= 30', '>= 30 = at least 30'],
    ['en', 'with x < 30', '< 30 = less than 30'],
    ['en', 'you need 40 or more', '40 or more = at least 40'],
    ['en', 'people aged 40 and over', '40 and over = at least 40'],
    ['en', '40+ people', '40+ = at least 40'],
    ['en', '40-plus people and fifty-odd dogs', '40-plus = at least 40; fifty-odd = about 50'],
    ['en', 'questions about 40 seats', ''],
  ] as const)('in %s: %s', (language, text, expected) => {
    expect(read(text, language)).toBe(expected)
  })

  test.each([
    ['fr', 'autour de trois hameaux'],
    ['fr', 'un proche des deux frères'],
    ['fr', 'il a franchi deux barrages'],
    ['en', 'under two bridges'],
    ['en', 'parliament passed two laws'],
  ] as const)('a few things may be a place or an object, in %s: %s', (language, text) => {
    expect(read(text, language, true)).toBe('')
  })

  test.each([
    ['fr', 'supérieur à 20 et inférieur à 30', 'more than 20, less than 30'],
    ['fr', 'plus de 20 mais moins de 30 voix', 'more than 20, less than 30'],
    ['fr', 'au plus 30 et au moins 20', 'at most 30, at least 20'],
    ['en', 'more than 20 and less than 30', 'more than 20, less than 30'],
    ['en', 'at least 20 but no more than 30', 'at least 20, at most 30'],
  ] as const)('two bounds make an interval, in %s: %s', (language, text, expected) => {
    expect(read(text, language).endsWith(` = ${expected}`)).toBe(true)
  })

  test('two bounds that make no interval stay two', () => {
    expect(read('more than 40 and less than 10', 'en')).toBe(
      'more than 40 = more than 40; less than 10 = less than 10',
    )
    expect(read('plus de 40 et moins de 10', 'fr')).toBe(
      'plus de 40 = more than 40; moins de 10 = less than 10',
    )
  })

  test('a bare number has none', () => {
    expect(read('Ils étaient 40 en mai.', 'fr')).toBe('')
    expect(read('They were 40 in May.', 'en')).toBe('')
  })
})
