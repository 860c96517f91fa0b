import { describe, expect, test } from 'vitest'
import { findNumbers } from '../../src/text/numbers.ts'
import type { Language } from '../../src/types.ts'
import { findBounds } from './number-bounds.ts'

/** « words = interval », square brackets where the end is taken in. */
function read(text: string, language: Language): string[] {
  return findBounds(text, findNumbers(text, language), language).map(
    ({ span, low, high, includesLow, includesHigh }) =>
      `${text.slice(...span)} = ${includesLow ? '[' : '('}${low ?? ''},${high ?? ''}${includesHigh ? ']' : ')'}`,
  )
}

describe('the words around a number bound it', () => {
  test.each([
    ['fr', 'Il pèse plus de quarante kilos.', 'plus de quarante = (40,)'],
    ['fr', 'Plus de la moitié des voix.', 'Plus de la moitié = (0.5,)'],
    ['fr', 'un mur plus haut que 3 mètres', 'plus haut que 3 = (3,)'],
    ['fr', 'un mur plus bas que 3 mètres', 'plus bas que 3 = (,3)'],
    ['fr', 'moins d’une douzaine de cas', 'moins d’une douzaine = (,12)'],
    ['fr', 'au moins 12 blessés', 'au moins 12 = [12,)'],
    ['fr', 'au plus 12 blessés', 'au plus 12 = (,12]'],
    ['fr', 'pas plus de 12 blessés', 'pas plus de 12 = (,12]'],
    ['fr', 'jusqu’à 800 places', 'jusqu’à 800 = (,800]'],
    ['fr', 'une somme supérieure à 90 euros', 'supérieure à 90 = (90,)'],
    ['fr', 'des sommes inférieures ou égales à 90 euros', 'inférieures ou égales à 90 = (,90]'],
    ['fr', 'un total égal ou supérieur à 90', 'égal ou supérieur à 90 = [90,)'],
    ['fr', 'un total égal à 90', 'égal à 90 = [90,90]'],
    ['fr', '40 places ou plus', ''],
    ['fr', 'il en faut 40 ou plus', '40 ou plus = [40,)'],
    ['fr', 'il en reste 40 au plus', '40 au plus = (,40]'],
    ['fr', 'supérieur à 20 et inférieur à 30', 'supérieur à 20 et inférieur à 30 = (20,30)'],
    ['fr', 'entre la dixième et la douzième place', 'entre la dixième et la douzième = [10,12]'],
    ['en', 'more than forty kilos', 'more than forty = (40,)'],
    ['en', 'over 40 kilos', 'over 40 = (40,)'],
    ['en', 'taller than 3 metres', 'taller than 3 = (3,)'],
    ['en', 'fewer than a dozen cases', 'fewer than a dozen = (,12)'],
    ['en', 'at least 12 hurt', 'at least 12 = [12,)'],
    ['en', 'no more than 12 hurt', 'no more than 12 = (,12]'],
    ['en', 'up to 800 seats', 'up to 800 = (,800]'],
    ['en', 'exceeding 90 euros', 'exceeding 90 = (90,)'],
    ['en', 'less than or equal to 90', 'less than or equal to 90 = (,90]'],
    ['en', 'equal to or greater than 90', 'equal to or greater than 90 = [90,)'],
    ['en', 'a total equal to 90', 'equal to 90 = [90,90]'],
    ['en', 'when x >= 30', '>= 30 = [30,)'],
    ['en', 'you need 40 or more', '40 or more = [40,)'],
    ['en', 'more than 20 and less than 30', 'more than 20 and less than 30 = (20,30)'],
    ['en', 'between the tenth and the twelfth', 'between the tenth and the twelfth = [10,12]'],
  ] as const)('in %s: %s', (language, text, expected) => {
    expect(read(text, language).join('; ')).toBe(expected)
  })

  test('two bounds that make no interval stay two', () => {
    expect(read('more than 40 and less than 10', 'en')).toEqual([
      'more than 40 = (40,)',
      'less than 10 = (,10)',
    ])
    expect(read('plus de 40 et moins de 10', 'fr')).toEqual(['plus de 40 = (40,)', 'moins de 10 = (,10)'])
  })

  test('a bare number has none', () => {
    expect(read('Ils étaient 40 en mai.', 'fr')).toEqual([])
    expect(read('They were 40 in May.', 'en')).toEqual([])
  })
})
