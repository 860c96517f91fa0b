import { expect, test } from 'vitest'
import { findFigures } from '../../../src/claims/figures/figures.ts'
import { articleOf, figuresOf } from '../helpers.ts'

test.each<[string, [number, string, string][]]>([
  [
    'La ville a 20 millions d’habitants. Le nombre quotidien d’infections a franchi la barre des 3 000, atteignant 3 256.',
    [
      [2e7, 'habitants', 'other'],
      [3000, 'infections', 'other'],
      [3256, 'infections', 'other'],
    ],
  ],
  [
    'Le port a 30 barques. Le nombre de marins qui ont été reçus ici s’élève désormais à 220.',
    [
      [30, 'barques', 'other'],
      [220, 'marins', 'other'],
    ],
  ],
  [
    'L’île a eu 300 morts, et la Norvège le plus grand nombre de cas confirmés (2 114) et de guérisons (116).',
    [
      [300, 'morts', 'killed'],
      [2114, 'cas', 'other'],
      [116, 'guérisons', 'other'],
    ],
  ],
  [
    'L’île a eu 900 soldats. Sur les 146 personnes mortes au camp, 101 sont des enfants.',
    [
      [900, 'soldats', 'troops'],
      [146, 'personnes', 'killed'],
      [101, 'personnes', 'other'],
    ],
  ],
])('a number counts the noun of number before it, and who its own sentence counts: %s', (text, expected) => {
  expect(figuresOf(text, 'fr').map(({ size, counts, category }) => [size, counts, category])).toEqual(
    expected,
  )
})

test('a part that nobody tells for itself is whose the whole is', () => {
  const text =
    'Un document interne consulté par le journal évoque 4 150 postes supprimés, dont 1 700 à Bruxelles.'
  const holders = figuresOf(text, 'fr').map(({ holder }) => holder)
  expect(holders).toEqual(Array(2).fill('un document interne consulté par le journal'))
})

test('among how many somebody may choose is no part of those who choose', () => {
  const text = 'Quelque 900 élus sont appelés à choisir parmi quatre projets.'
  const [, among] = findFigures(articleOf(text, 'fr'), []).flatMap(claim =>
    claim.kind === 'figure' ? [claim.figure] : [],
  )
  expect(among).toMatchObject({ value: 4, partOf: null })
})

test('the gender of « eux », « elles » tells of whom a part is', () => {
  const counted = (text: string) => figuresOf(text, 'fr').map(({ size, counts }) => [size, counts])
  const text = 'Les plongeurs ont mené 300 opérations. Vingt d’entre'
  expect(counted(`${text} elles ont échoué.`).at(-1)).toEqual([20, 'opérations'])
  expect(counted(`${text} eux sont restés.`)).toEqual([[300, 'opérations']])
})

test('what exceeds a number in a clause of its own is its own subject', () => {
  const text =
    'À Pau, ville de 900 000 habitants, le nombre de nouvelles recrues a franchi la barre des 4 000.'
  expect(figuresOf(text, 'fr').map(({ counts }) => counts)).toEqual(['habitants', 'nouvelles recrues'])
})
