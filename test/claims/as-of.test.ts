import { expect, test } from 'vitest'
import { extractClaims } from '../../src/claims/extract.ts'
import type { Language } from '../../src/types.ts'
import { articleOf } from './helpers.ts'

function times(text: string, language: Language, publishedAt: string | null): (string | null)[] {
  const article = { ...articleOf(text, language), publishedAt }
  return extractClaims(article).map(({ kind, asOf }) => (asOf === null ? null : `${kind} ${asOf.start}`))
}

test('words are dated by when they were said', () => {
  const text = '« Nous tiendrons », a déclaré lundi le colonel Ahlberg.'
  expect(times(text, 'fr', '2023-03-08T10:00:00Z')).toEqual(['statement 2023-03-06'])
})

test('what the same person says next was said at the same time', () => {
  const text = '"We will hold," Colonel Ahlberg said on Monday. "We have what we need," she added.'
  expect(times(text, 'en', '2023-03-08T10:00:00Z')).toEqual(['statement 2023-03-06', 'statement 2023-03-06'])
})

test('a figure is dated by its own clause before that of the saying', () => {
  const text = 'Le 2 mars 2023, 900 soldats ont franchi la frontière.'
  expect(times(text, 'fr', null)).toEqual(['figure 2023-03-02'])
})

test.each([
  ['fr', 'Il y a un an, le 2 mars, 900 soldats ont franchi la frontière.'],
  ['en', 'A year ago, on March 2, 900 soldiers crossed the border.'],
] as const)('%s a day behind the year is one of that year: « %s »', (language, text) => {
  expect(times(text, language, '2024-05-08')).toEqual(['figure 2023-03-02'])
})

test('the date of another clause tells nothing of a figure', () => {
  const text = 'La Suède a massé 900 soldats pour reprendre la ville que Narva occupe depuis le 2 mars 2023.'
  expect(times(text, 'fr', '2023-04-08')).toEqual([null])
})

test('without a date of publication a weekday is no date', () => {
  expect(times('Lundi, 900 soldats ont franchi la frontière.', 'fr', null)).toEqual([null])
})

test('a weekday with its day and month has only one year beside those that the article gives', () => {
  const text = 'Le traité date du 3 mai 2022. « Nous tiendrons », a déclaré lundi 6 mars le colonel Ahlberg.'
  expect(times(text, 'fr', null)).toContain('statement 2023-03-06')
})

test.each<[string, Language]>([
  ['L’inondation a fait 300 morts depuis fin décembre, selon la préfecture.', 'fr'],
  ['Depuis le début des pluies en Norvège il y a six mois, 300 personnes sont mortes.', 'fr'],
  ['The flood has killed 300 people since late December.', 'en'],
  ['Since the rains began in Norway six months ago, 300 people have died.', 'en'],
])('when a count began is not when it was made: %s', (text, language) => {
  expect(times(text, language, '2023-09-01')).toContain(null)
  expect(times(text, language, '2023-09-01').join()).not.toContain('figure')
})

test.each<[string, Language, string]>([
  [
    'Le taux est de 16 % sur la semaine du 10 au 16 juillet, contre 14 % la semaine précédente.',
    'fr',
    '2023-07-10',
  ],
  ['The rate was 16% in the week of 10 July 2023, up from 14% the previous week.', 'en', '2023-07-10'],
])('what is counted from a moment of the story has no date of its own: %s', (text, language, day) => {
  expect(times(text, language, '2023-09-01')).toEqual([`figure ${day}`, null])
})
