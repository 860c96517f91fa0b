import { describe, expect, test } from 'vitest'
import { findNumbers } from '../../../src/text/numbers/numbers.ts'

describe('a number in words that grammars often lose', () => {
  test.each([
    ['fr', 'soldé par négative trois', 'négative trois = -3'],
    ['fr', 'deux milliards et trois cents', 'deux milliards et trois cents = 2000000300'],
    ['fr', '4 cents et 30 pages', '4 cents et 30 = 430'],
    ['fr', 'six crores de roupies', 'six crores = 60000000'],
    ['fr', 'trois vingt-cinquièmes', 'trois vingt-cinquièmes = 0.12'],
    ['fr', '2,0^--3', '2,0^--3 = 8'],
    ['fr', 'une réponse négative deux fois', 'deux = 2'],
    ['fr', 'deux virgule cinq millions', 'deux virgule cinq millions = 2500000'],
    ['en', 'one point five million', 'one point five million = 1500000'],
    ['en', '2 1/2 hours', '2 1/2 = 2.5'],
    ['fr', 'mille et une nuits', 'mille et une = 1001'],
    ['en', 'eighty - two pages', 'eighty - two = 82'],
    ['en', 'eighty - two of them torn', 'eighty = 80; two = 2'],
    ['en', 'one - fifth', 'one - fifth = 0.2'],
    ['en', 'three twenty-fifths', 'three twenty-fifths = 0.12'],
    ['en', 'two hundred forty-fifths', 'two hundred forty-fifths = 4.444444444444445'],
    ['en', 'two billion and a half million', 'two billion and a half million = 2000500000'],
    ['en', 'three out of five hundreds', 'three out of five hundreds = 0.006'],
    ['en', 'it was two-nought', 'two = 2; nought = 0'],
    ['en', 'negative one is odd', 'negative one = -1'],
  ] as const)('in %s: %s', (language, text, expected) => {
    const found = findNumbers(text, language)
    expect(found.map(({ span, value }) => `${text.slice(...span)} = ${value}`).join('; ')).toBe(expected)
  })

  test('tells where the two numbers of a range stand', () => {
    const text = 'between 20 and 30 boats'
    const [range] = findNumbers(text, 'en')
    expect(range?.ends?.map(span => text.slice(...span))).toEqual(['20', '30'])
  })

  test('keeps numbers of two countings apart', () => {
    expect(findNumbers('entre un million et deux millions', 'fr')).toMatchObject([{ low: 1e6, high: 2e6 }])
    expect(findNumbers('entre cent et un million', 'fr')).toMatchObject([{ low: 100, high: 1e6 }])
    expect(findNumbers('deux millions de francs et trois cents', 'fr')).toHaveLength(2)
  })
})
