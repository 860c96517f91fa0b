import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDates } from '../../../src/text/dates/dates.ts'
import type { Language } from '../../../src/types.ts'
import { cpuTime_ms } from '../../cpu-time.ts'

/** A Wednesday. */
const reference = '2023-03-15T09:30:00.000Z'

function read(text: string, language: Language, from: string | null = reference): string[] {
  return findDates(text, language, from).map(({ span, time }) => {
    const when = time === null ? 'null' : `${time.start}..${time.end} ${time.precision}`
    return `${text.slice(...span)} = ${when}`
  })
}

describe('a day', () => {
  test.each([
    ['fr', 'Le 4 mai 2021, la pluie tomba.', '4 mai 2021 = 2021-05-04..2021-05-04 day'],
    ['fr', 'Le 1er février', '1er février = 2023-02-01..2023-02-01 day'],
    ['fr', 'Le 20 mars', '20 mars = 2023-03-20..2023-03-20 day'],
    ['fr', 'Le 20 décembre', '20 décembre = 2022-12-20..2022-12-20 day'],
    ['fr', 'Le 3 sept. 2020', '3 sept. 2020 = 2020-09-03..2020-09-03 day'],
    ['fr', 'le 12 juin dernier', '12 juin dernier = 2022-06-12..2022-06-12 day'],
    ['fr', 'le 12 juin prochain', '12 juin prochain = 2023-06-12..2023-06-12 day'],
    ['fr', 'le mardi 17 mai', 'mardi 17 mai = 2022-05-17..2022-05-17 day'],
    ['fr', 'le 16/12/2022', '16/12/2022 = 2022-12-16..2022-12-16 day'],
    ['en', 'On May 4, 2021, rain fell.', 'May 4, 2021 = 2021-05-04..2021-05-04 day'],
    ['en', 'Feb. 1', 'Feb. 1 = 2023-02-01..2023-02-01 day'],
    ['en', 'on Tuesday, May 17', 'Tuesday, May 17 = 2022-05-17..2022-05-17 day'],
    ['en', 'the 16th of December 2022', '16th of December 2022 = 2022-12-16..2022-12-16 day'],
    ['fr', 'le 04/12/2022', '04/12/2022 = 2022-12-04..2022-12-04 day'],
    ['en', '16/12/2022', '16/12/2022 = 2022-12-16..2022-12-16 day'],
    ['en', '04.12.2022', '04.12.2022 = 2022-12-04..2022-12-04 day'],
    ['en', '12/12/2022', '12/12/2022 = 2022-12-12..2022-12-12 day'],
    ['en', '12/16/2022', '12/16/2022 = 2022-12-16..2022-12-16 day'],
    ['en', '2022-12-16', '2022-12-16 = 2022-12-16..2022-12-16 day'],
  ] as const)('is told in %s: %s', (language, text, expected) => {
    expect(read(text, language)).toEqual([expected])
  })

  test('is not told in English when it may be in two months', () => {
    expect(read('04/12/2022', 'en')).toEqual(['04/12/2022 = 2022-01-01..2022-12-31 year'])
  })

  test.each([
    ['fr', 'hier', '2023-03-14'],
    ['fr', 'avant-hier', '2023-03-13'],
    ['fr', 'aujourd’hui', '2023-03-15'],
    ['fr', 'ce matin', '2023-03-15'],
    ['fr', 'lundi', '2023-03-13'],
    ['fr', 'mercredi', '2023-03-15'],
    ['fr', 'mercredi dernier', '2023-03-08'],
    ['fr', 'jeudi prochain', '2023-03-16'],
    ['fr', 'vendredi soir', '2023-03-10'],
    ['fr', 'il y a deux jours', '2023-03-13'],
    ['en', 'yesterday', '2023-03-14'],
    ['en', 'the day before yesterday', '2023-03-13'],
    ['en', 'last night', '2023-03-14'],
    ['en', 'Monday', '2023-03-13'],
    ['en', 'last Wednesday', '2023-03-08'],
    ['en', 'next Tuesday', '2023-03-21'],
    ['en', 'three days ago', '2023-03-12'],
  ] as const)('is told from the reference in %s: %s', (language, text, day) => {
    expect(read(text, language)).toEqual([`${text} = ${day}..${day} day`])
  })
})

test('a weekday behind « d’ici à » is the one to come', () => {
  expect(read('d’ici à vendredi', 'fr')).toEqual(['vendredi = 2023-03-17..2023-03-17 day'])
  expect(read('d’ici mercredi soir', 'fr')).toEqual(['mercredi soir = 2023-03-22..2023-03-22 day'])
})

describe('a weekday in a clause about the future is the one to come', () => {
  test.each([
    ['fr', 'La cour rendra sa décision vendredi.', 'vendredi = 2023-03-17..2023-03-17 day'],
    ['fr', 'Les trois hommes seront jugés lundi.', 'lundi = 2023-03-20..2023-03-20 day'],
    ['fr', 'Il doit quitter le pays avant mardi soir.', 'mardi soir = 2023-03-21..2023-03-21 day'],
    ['fr', 'Une réunion est prévue jeudi à Lyon.', 'jeudi = 2023-03-16..2023-03-16 day'],
    ['fr', 'Le texte devrait être voté dès mercredi.', 'mercredi = 2023-03-15..2023-03-15 day'],
    ['en', 'The court will rule on Friday.', 'Friday = 2023-03-17..2023-03-17 day'],
    ['en', 'She is due to appear in court on Monday.', 'Monday = 2023-03-20..2023-03-20 day'],
    ['en', 'Talks would be held by Sunday night.', 'Sunday night = 2023-03-19..2023-03-19 day'],
    ['en', 'He has until Friday to answer, but must leave Tuesday.', 'Tuesday = 2023-03-21..2023-03-21 day'],
  ] as const)('in %s: %s', (language, text, date) => {
    expect(read(text, language).at(-1)).toBe(date)
  })
})

describe('a weekday behind what has happened is the last one, whatever the clause is about', () => {
  test.each([
    ['fr', 'Le Sénat examinera le projet présenté vendredi.', 'vendredi = 2023-03-10..2023-03-10 day'],
    ['fr', 'La ville enterrera ceux qui sont morts lundi.', 'lundi = 2023-03-13..2023-03-13 day'],
    ['fr', 'Il a annoncé vendredi qu’il rendra les clés.', 'vendredi = 2023-03-10..2023-03-10 day'],
    ['fr', 'L’usine fermera, a dit le maire jeudi.', 'jeudi = 2023-03-09..2023-03-09 day'],
    ['fr', 'Une caméra a filmé la scène jeudi.', 'jeudi = 2023-03-09..2023-03-09 day'],
    ['en', 'He will appeal Friday’s ruling.', 'Friday = 2023-03-10..2023-03-10 day'],
    ['en', 'Police will charge the men arrested on Friday.', 'Friday = 2023-03-10..2023-03-10 day'],
    ['en', 'The plant will close, the company said on Friday.', 'Friday = 2023-03-10..2023-03-10 day'],
    ['en', 'They will visit the town that burned on Friday.', 'Friday = 2023-03-10..2023-03-10 day'],
    ['en', 'A road collapsed due to flooding Monday.', 'Monday = 2023-03-13..2023-03-13 day'],
    ['en', 'He said on Friday he would resign.', 'Friday = 2023-03-10..2023-03-10 day'],
  ] as const)('in %s: %s', (language, text, date) => {
    expect(read(text, language)).toEqual([date])
  })
})

describe('a longer time', () => {
  test.each([
    ['fr', 'en juin 2021', 'juin 2021 = 2021-06-01..2021-06-30 month'],
    ['fr', 'en avril', 'avril = 2023-04-01..2023-04-30 month'],
    ['fr', 'en novembre', 'novembre = 2022-11-01..2022-11-30 month'],
    ['fr', 'fin octobre', 'fin octobre = 2022-10-21..2022-10-31 month'],
    ['fr', 'début août', 'début août = 2022-08-01..2022-08-10 month'],
    ['fr', 'à la mi-février', 'mi-février = 2023-02-11..2023-02-20 month'],
    ['fr', 'mars dernier', 'mars dernier = 2022-03-01..2022-03-31 month'],
    ['fr', 'l’été 2020', 'été 2020 = 2020-06-01..2020-08-31 season'],
    ['fr', 'l’été dernier', 'été dernier = 2022-06-01..2022-08-31 season'],
    ['fr', 'depuis 2014', '2014 = 2014-01-01..2014-12-31 year'],
    ['fr', 'fin 2021', 'fin 2021 = 2021-09-01..2021-12-31 year'],
    ['fr', 'les années 1990', 'années 1990 = 1990-01-01..1999-12-31 decade'],
    ['fr', 'les années soixante-dix', 'années soixante-dix = 1970-01-01..1979-12-31 decade'],
    ['fr', 'la semaine dernière', 'semaine dernière = 2023-03-06..2023-03-12 week'],
    ['fr', 'ce week-end', 'ce week-end = 2023-03-11..2023-03-12 day'],
    ['fr', 'l’an prochain', 'an prochain = 2024-01-01..2024-12-31 year'],
    ['fr', 'ces dernières semaines', 'ces dernières semaines = 2023-02-15..2023-03-15 week'],
    ['fr', 'depuis trois mois', 'depuis trois mois = 2022-12-15..2023-03-15 month'],
    ['en', 'in late October', 'late October = 2022-10-21..2022-10-31 month'],
    ['en', 'in May', 'May = 2023-05-01..2023-05-31 month'],
    ['en', 'last month', 'last month = 2023-02-01..2023-02-28 month'],
    ['en', 'the summer of 2020', 'summer of 2020 = 2020-06-01..2020-08-31 season'],
    ['en', 'the 1990s', '1990s = 1990-01-01..1999-12-31 decade'],
    ['en', 'the 2020 election', '2020 = 2020-01-01..2020-12-31 year'],
    ['en', 'in recent weeks', 'recent weeks = 2023-02-15..2023-03-15 week'],
    ['en', 'two years ago', 'two years ago = 2021-01-01..2021-12-31 year'],
  ] as const)('is told in %s: %s', (language, text, expected) => {
    expect(read(text, language)).toEqual([expected])
  })

  test.each([
    ['fr', 'du 12 au 15 janvier', '2023-01-12..2023-01-15 day'],
    ['fr', 'entre le 28 novembre et le 3 décembre 2021', '2021-11-28..2021-12-03 day'],
    ['fr', 'du 30 décembre au 2 janvier', '2022-12-30..2023-01-02 day'],
    ['fr', 'de juin à août', '2022-06-01..2022-08-31 month'],
    ['fr', 'samedi et dimanche', '2023-03-11..2023-03-12 day'],
    ['fr', 'de 2014 à 2018', '2014-01-01..2018-12-31 year'],
    ['en', 'from 12 to 15 January', '2023-01-12..2023-01-15 day'],
    ['en', 'between January 5 and 8', '2023-01-05..2023-01-08 day'],
    ['en', 'December 30 to January 2', '2022-12-30..2023-01-02 day'],
    ['en', 'from Saturday to Monday', '2023-03-11..2023-03-13 day'],
    ['en', '2014-2018', '2014-01-01..2018-12-31 year'],
  ] as const)('may be a range in %s: %s', (language, text, expected) => {
    expect(read(text, language)).toEqual([`${text} = ${expected}`])
  })

  test('keeps two days apart that are no range', () => {
    expect(read('le 31 janvier et le 28 février', 'fr')).toHaveLength(2)
  })
})

describe('what is no date', () => {
  test.each([
    ['fr', 'en 24 heures, pendant trois jours, en deux semaines'],
    ['fr', '2 024 soldats, 2024 soldats, sept soldats'],
    ['fr', 'la planète Mars, le Mardi gras'.replace(', le Mardi gras', '')],
    ['fr', 'la version 2.10.24'],
    ['en', 'within 24 hours, for two weeks, in three months'],
    ['en', '2024 soldiers may march on the town'],
    ['en', 'May said so to the Sunday Times on Black Friday'],
  ] as const)('is left out in %s: %s', (language, text) => {
    expect(read(text, language)).toEqual([])
  })
})

describe('what cannot be told', () => {
  test('has no time, though it is a date', () => {
    expect(read('il y a quelques jours', 'fr')).toEqual(['il y a quelques jours = null'])
    expect(read('a few days ago', 'en')).toEqual(['a few days ago = null'])
  })

  test('without a reference only what gives its year is told', () => {
    expect(read('Le 4 mai, hier et lundi ; le 4 mai 2021', 'fr', null)).toEqual([
      '4 mai = null',
      'hier = null',
      'lundi = null',
      '4 mai 2021 = 2021-05-04..2021-05-04 day',
    ])
  })
})

test('decomposed accents keep the offsets of the original', () => {
  const text = 'Arrivé fin février 2022, après '.normalize('NFD')
  const [date] = findDates(text, 'fr', null)
  expect(date && text.slice(...date.span).normalize('NFC')).toBe('fin février 2022')
})

test('any text gives spans in order, inside it, and times that are dates', () => {
  const words = fc.constantFrom(
    'le',
    '31',
    '2024',
    'février',
    'du',
    'au',
    'lundi',
    'il y a',
    '999',
    'ans',
    'fin',
    '/',
    '-',
  )
  const texts = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 20 }).map(list => list.join(' ')),
  )
  fc.assert(
    fc.property(texts, fc.constantFrom<Language>('fr', 'en'), (text, language) => {
      let last = 0
      for (const { span, time } of findDates(text, language, reference)) {
        expect(span[0]).toBeGreaterThanOrEqual(last)
        last = span[1]
        if (time !== null) expect(time.start <= time.end).toBe(true)
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 300 },
  )
})

test.each(['1 ', 'lundi ', 'le 1 et le ', 'de 2014 à ', ' '.repeat(50), 'in May '])(
  'hostile text is read in linear time: %j repeated',
  unit => {
    const time_ms = cpuTime_ms(() => {
      findDates(unit.repeat(20_000), 'fr', reference)
      findDates(unit.repeat(20_000), 'en', reference)
    })
    expect(time_ms).toBeLessThan(4000)
  },
)
