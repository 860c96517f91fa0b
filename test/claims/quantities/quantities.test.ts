import { expect, test } from 'vitest'
import { findQuantities, sentenceWords } from '../../../src/claims/quantities/quantities.ts'
import type { Language } from '../../../src/types.ts'

function read(text: string, language: Language) {
  const sentence = sentenceWords(text, [0, text.length], language)
  return findQuantities(sentence).map(({ value, low, high, hedge, kind, unit }) => {
    return [value ?? [low, high].map(bound => bound ?? '').join('..'), hedge, kind, unit]
  })
}

const amounts: readonly (readonly [Language, string, unknown[]])[] = [
  ['fr', 'au moins 40 marins', [['40..', 'at least', 'count', null]]],
  ['fr', 'plus d’une centaine de marins', [['100..', 'more than', 'count', null]]],
  ['fr', 'jusqu’à 6 000 marins', [['..6000', 'up to', 'count', null]]],
  ['fr', 'moins de 20 marins', [['..20', 'less than', 'count', null]]],
  ['fr', 'près de 6.000 marins', [[6000, 'nearly', 'count', null]]],
  ['fr', 'quelque 6 000 marins', [[6000, 'about', 'count', null]]],
  ['fr', 'une soixantaine de marins', [[60, 'about', 'count', null]]],
  ['fr', 'entre 6 000 et 7 000 marins', [['6000..7000', 'between', 'count', null]]],
  ['fr', 'six ou sept marins', [['6..7', 'between', 'count', null]]],
  ['fr', 'plusieurs milliers de marins', [['..', 'vague', 'count', null]]],
  ['fr', '40 marins environ', [[40, 'exactly', 'count', null]]],
  ['fr', '40 environ', [[40, 'about', 'count', null]]],
  ['fr', 'les pertes dépassent déjà 900 hommes', [['900..', 'more than', 'count', null]]],
  ['fr', 'autour de trois hameaux', [[3, 'exactly', 'count', null]]],
  ['fr', '« au moins 40 » marins', [['40..', 'at least', 'count', null]]],
  ['fr', '3,5 millions d’euros', [[3_500_000, 'exactly', 'money', 'EUR']]],
  ['fr', '2 000 dollars canadiens', [[2000, 'exactly', 'money', 'CAD']]],
  ['fr', '15 % des marins', [[15, 'exactly', 'percent', '%']]],
  ['fr', 'une dizaine de kilomètres', [[10, 'about', 'measure', 'kilomètres']]],
  ['fr', 'les 48 dernières heures', [[48, 'exactly', 'duration', 'heures']]],
  ['fr', 'près de deux millénaires', [[2, 'nearly', 'duration', 'millénaires']]],
  ['fr', 'au minimum trois semaines de mer', [['3..', 'at least', 'duration', 'semaines']]],
  ['fr', 'près de la moitié des marins', [[0.5, 'nearly', 'fraction', null]]],
  ['fr', 'plus de 2 mais moins de 3 millions d’euros', [['2000000..3000000', 'between', 'money', 'EUR']]],
  [
    'fr',
    'plus de 20 € et moins de 40 marins',
    [
      ['20..', 'more than', 'money', 'EUR'],
      ['..40', 'less than', 'count', null],
    ],
  ],
  ['fr', 'il n’excède pas 15 degrés', [['..15', 'at most', 'measure', 'degrés']]],
  ['en', 'sailors aged 18 or over', [['18..', 'at least', 'age', null]]],
  ['en', 'died at the age of 67 Friday', [[67, 'exactly', 'age', 'age']]],
  ['en', '40-plus sailors', [['40..', 'at least', 'count', null]]],
  ['en', 'lower than the 7% forecast', [['..7', 'less than', 'percent', '%']]],
  ['en', 'around the 40km loop', [[40, 'exactly', 'measure', 'km']]],
  ['en', '300 million pounds', [[300_000_000, 'exactly', 'money', 'GBP']]],
  ['en', '300 pounds of flour', [[300, 'exactly', 'measure', 'pounds']]],
  ['en', '40-odd miles', [[40, 'about', 'measure', 'miles']]],
  ['en', 'no fewer than 40 sailors', [['40..', 'at least', 'count', null]]],
  ['en', 'upwards of 40 sailors', [['40..', 'at least', 'count', null]]],
  ['en', 'as many as 40 sailors', [['..40', 'up to', 'count', null]]],
  ['en', 'no more than 40 sailors', [['..40', 'at most', 'count', null]]],
  ['en', 'roughly six thousand sailors', [[6000, 'about', 'count', null]]],
  ['en', 'perhaps 50 sailors', [[50, 'about', 'count', null]]],
  ['en', 'maybe a hundred sailors', [[100, 'about', 'count', null]]],
  ['fr', 'peut-être 50 marins', [[50, 'about', 'count', null]]],
  ['fr', 'sans doute 50 marins', [[50, 'about', 'count', null]]],
  ['en', 'close to 6,000 sailors', [[6000, 'nearly', 'count', null]]],
  ['en', '40 or more sailors', [['40..', 'at least', 'count', null]]],
  ['en', 'questions about 40 sailors', [[40, 'exactly', 'count', null]]],
  ['en', 'between $3 million and $4 million', [['3000000..4000000', 'between', 'money', 'USD']]],
  ['en', 'HK $5 million', [[5_000_000, 'exactly', 'money', 'HKD']]],
  [
    'en',
    'PS6m and Y=28,030',
    [
      [6_000_000, 'exactly', 'money', 'GBP'],
      [28_030, 'exactly', 'money', 'JPY'],
    ],
  ],
  ['en', 'a 70-year-old sailor', [[70, 'exactly', 'age', 'year-old']]],
  [
    'en',
    'dropped 4 per cent to 80 points',
    [
      [4, 'exactly', 'percent', '%'],
      [80, 'exactly', 'score', 'points'],
    ],
  ],
]

test.each(amounts)('%s « %s » is read with its hedge and unit', (language, text, expected) => {
  expect(read(text, language)).toEqual(expected)
})

const labels: readonly (readonly [Language, string])[] = [
  ['fr', 'une Zorba 190 E 2.5-16 Vague II de 1992'],
  ['fr', 'selon l’article 5 du traité'],
  ['fr', 'en 1998, puis en 2024'],
  ['fr', 'un Boeing 737 a décollé'],
  ['fr', 'les Vingt-Sept se réunissent'],
  ['fr', 'au 12, rue des Lilas'],
  ['fr', 'battu 3-1 à domicile'],
  ['fr', 'la 812 Superfast'],
  ['fr', 'un F-16 et le G7'],
  ['en', 'under Article 5 of the treaty'],
  ['en', 'the S&P 500 closed higher'],
  ['en', 'at 10 Downing Street'],
  ['en', 'won 3-1 at home'],
  ['en', 'at 2 p.m. on deck'],
  ['en', 'the last but two'],
  ['en', 'the new PS5 sold out'],
  ['en', 'S&P 500 e-minis were flat'],
]

test.each(labels)('%s « %s » holds no amount', (language, text) => {
  expect(read(text, language)).toEqual([])
})
