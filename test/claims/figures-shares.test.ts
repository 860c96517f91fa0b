import { expect, test } from 'vitest'
import { figuresOf } from './helpers.ts'

test.each([
  ['Le ministre veut augmenter de 50 % le nombre de trains.', 'nombre de trains'],
  ['La loi prévoit de majorer de 20 % les heures de nuit.', 'heures de nuit'],
  ['Avec la grève, le nombre de trains a baissé mardi de 39 %.', 'nombre de trains'],
  ['Dans ce pays, le taux de chômage tourne autour de 12 %.', 'taux de chômage'],
  ['Trois élèves sur cinq (62 %) dorment mal.', 'élèves'],
  ['La ville a acquis 92 % de toute la production.', 'production'],
] as const)('« %s » gives a share of « %s »', (text, counts) => {
  expect(figuresOf(text, 'fr')).toContainEqual(expect.objectContaining({ counts, unit: '%' }))
})

test('a share in brackets behind a time is one of what was counted before', () => {
  const text = 'Quelque 4 500 barques ont été vendues au cours des six premiers mois de l’année (+4 %).'
  expect(figuresOf(text, 'fr').map(({ counts }) => counts)).toEqual(['barques', 'barques'])
})

test('where something stands is not what an amount is of', () => {
  const [rent] = figuresOf('Ils occupent un studio dans le vieux quartier à 900 euros par mois.', 'fr')
  expect(rent?.counts).toBe('euros')
})

test.each([
  ['fr', 'Les marins ont obtenu entre 3 000 euros et 10 000 euros.', 'between', 3000, 10_000],
  ['fr', 'En plus des 70 millions d’euros versés, la mairie promet un prêt.', 'exactly', 7e7, 7e7],
  ['en', 'Sailors were paid between 3,000 euros and 10,000 euros.', 'between', 3000, 10_000],
] as const)('%s « %s »: %s', (language, text, hedge, size, high) => {
  expect(figuresOf(text, language)).toEqual([expect.objectContaining({ hedge, size, high })])
})
