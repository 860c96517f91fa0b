import { describe, expect, test } from 'vitest'
import { findDates } from '../../../src/text/dates/dates.ts'
import type { Language } from '../../../src/types.ts'

/** A Friday. */
const reference = '2021-05-21'

function read(text: string, language: Language, from: string | null = reference): string[] {
  return findDates(text, language, from).map(({ span, time }) =>
    time === null
      ? `${text.slice(...span)} = unknown`
      : `${text.slice(...span)} = ${time.start}..${time.end} ${time.precision}`,
  )
}

describe('a part of a year', () => {
  test.each([
    ['fr', 'au troisième trimestre 2019', 'troisième trimestre 2019 = 2019-07-01..2019-09-30 season'],
    ['fr', 'au second semestre de 2019', 'second semestre de 2019 = 2019-07-01..2019-12-31 year'],
    ['fr', 'au premier trimestre', 'premier trimestre = 2021-01-01..2021-03-31 season'],
    ['fr', 'l’avant-dernier trimestre 2019', 'avant-dernier trimestre 2019 = 2019-07-01..2019-09-30 season'],
    ['fr', 'au dernier semestre de 2019', 'dernier semestre de 2019 = 2019-07-01..2019-12-31 year'],
    ['fr', 'au trimestre prochain', 'trimestre prochain = 2021-07-01..2021-09-30 season'],
    ['fr', 'd’ici la fin de l’année', 'fin de l’année = 2021-09-01..2021-12-31 year'],
    ['fr', 'au début du mois', 'début du mois = 2021-05-01..2021-05-10 month'],
    ['fr', 'à la fin du mois dernier', 'fin du mois dernier = 2021-04-21..2021-04-30 month'],
    ['en', 'by the end of the year', 'the end of the year = 2021-09-01..2021-12-31 year'],
    ['en', 'since the start of last month', 'the start of last month = 2021-04-01..2021-04-10 month'],
    ['fr', 'au T4 2018', 'T4 2018 = 2018-10-01..2018-12-31 season'],
    ['en', 'the third quarter of 2019', 'third quarter of 2019 = 2019-07-01..2019-09-30 season'],
    ['en', 'the penultimate quarter of 2019', 'penultimate quarter of 2019 = 2019-07-01..2019-09-30 season'],
    [
      'en',
      'the last but one quarter of 2019',
      'last but one quarter of 2019 = 2019-07-01..2019-09-30 season',
    ],
    ['en', 'in the next quarter', 'next quarter = 2021-07-01..2021-09-30 season'],
    ['en', 'the current quarter', 'current quarter = 2021-04-01..2021-06-30 season'],
    ['en', 'in the second half of 2019', 'second half of 2019 = 2019-07-01..2019-12-31 year'],
    ['en', 'in Q4 2018', 'Q4 2018 = 2018-10-01..2018-12-31 season'],
    ['fr', 'l’hiver 2018-2019', 'hiver 2018-2019 = 2018-12-01..2019-02-28 season'],
    ['en', 'the winter of 2018-19', 'winter of 2018-19 = 2018-12-01..2019-02-28 season'],
    ['fr', 'au printemps 2015', 'printemps 2015 = 2015-03-01..2015-05-31 season'],
    ['fr', 'à la fin des années 1980', 'fin des années 1980 = 1987-01-01..1989-12-31 decade'],
    ['en', 'the early 1980s', 'early 1980s = 1980-01-01..1983-12-31 decade'],
  ] as const)('is told in %s: %s', (language, text, expected) => {
    expect(read(text, language)).toEqual([expected])
  })

  test('a half without its year may be one of a match', () => {
    expect(read('They scored in the first half.', 'en')).toEqual([])
    expect(read('She won the second quarter.', 'en')).toEqual([])
  })
})

describe('what is ahead', () => {
  test.each([
    ['fr', 'Le pont rouvre dans douze jours.', 'dans douze jours = 2021-06-02..2021-06-02 day'],
    ['fr', 'Le pont rouvre dans deux ans.', 'dans deux ans = 2023-01-01..2023-12-31 year'],
    ['en', 'It reopens twelve days from now.', 'twelve days from now = 2021-06-02..2021-06-02 day'],
    ['fr', 'Il pleuvra ce week-end.', 'ce week-end = 2021-05-22..2021-05-23 day'],
    ['en', 'It will rain this weekend.', 'this weekend = 2021-05-22..2021-05-23 day'],
    ['en', 'It rained over the weekend.', 'over the weekend = 2021-05-15..2021-05-16 day'],
    ['fr', 'Il a plu durant le week-end.', 'durant le week-end = 2021-05-15..2021-05-16 day'],
    ['en', 'It rained last weekend.', 'last weekend = 2021-05-15..2021-05-16 day'],
    ['en', 'It may rain next weekend.', 'next weekend = 2021-05-22..2021-05-23 day'],
  ] as const)('is told in %s: %s', (language, text, expected) => {
    expect(read(text, language)).toEqual([expected])
  })

  test('a vague time ahead is told to be unknown, a duration is no date', () => {
    expect(read('Il reviendra dans quelques jours.', 'fr')).toEqual(['dans quelques jours = unknown'])
    expect(read('Dans dix jours de grève, rien.', 'fr')).toEqual([])
  })
})

describe('two dates are not the ends of one', () => {
  test.each([
    ['en', 'on 5 and 12 May 2020', ['12 May 2020 = 2020-05-12..2020-05-12 day']],
    ['en', 'in 1998 and 2015', ['1998 = 1998-01-01..1998-12-31 year', '2015 = 2015-01-01..2015-12-31 year']],
    ['en', 'between 1998 and 2015', ['between 1998 and 2015 = 1998-01-01..2015-12-31 year']],
    [
      'en',
      'in January and June 2020',
      ['January = 2021-01-01..2021-01-31 month', 'June 2020 = 2020-06-01..2020-06-30 month'],
    ],
    [
      'fr',
      'en janvier et juin 2020',
      ['janvier = 2021-01-01..2021-01-31 month', 'juin 2020 = 2020-06-01..2020-06-30 month'],
    ],
    [
      'en',
      'since March 3, 2019 and 7 June 2020',
      ['March 3, 2019 = 2019-03-03..2019-03-03 day', '7 June 2020 = 2020-06-07..2020-06-07 day'],
    ],
  ] as const)('in %s: %s', (language, text, expected) => {
    expect(read(text, language)).toEqual(expected)
  })
})

test.each([
  'The 2013 storm broke records.',
  'A 2013 study says so.',
  'His 2013 memoir sold well.',
  'After the 2013 floods they left.',
  'It was built between A.D. 2013 and 2014.',
])('a year before what happened in it: %s', text => {
  expect(findDates(text, 'en', null)).toMatchObject([{ time: { precision: 'year' } }])
})

describe('no date', () => {
  test.each([
    ['en', 'The 2013 sailors and a 2013 strong crowd left the 2000 tonne ship.'],
    ['en', 'April Hayes met August Wells.'],
    ['en', 'Resolution 1973 or Flight 1984 is meant.'],
    ['fr', 'La Résolution 1973 et la Route 2020 existent.'],
  ] as const)('in %s: %s', (language, text) => {
    expect(read(text, language)).toEqual([])
  })

  test('nothing that lacks its year is told without a reference', () => {
    for (const text of ['au premier trimestre', 'dans dix jours', 'ce week-end', 'le 3 mai'])
      expect(read(text, 'fr', null).every(line => line.endsWith('unknown'))).toBe(true)
    for (const text of ['ten days from now', 'this weekend', 'May 3'])
      expect(read(text, 'en', null).every(line => line.endsWith('unknown'))).toBe(true)
  })
})
