import { expect, test } from 'vitest'
import { findFigures } from '../../../src/claims/figures/figures.ts'
import { findAttributions } from '../../../src/claims/statements/attributions.ts'
import type { Language } from '../../../src/types.ts'
import { articleOf } from '../helpers.ts'

test.each([
  ['fr', 'Oslo parlait encore hier d’une centaine de marins blessés.', 'Oslo'],
  ['en', 'Norway puts the crew at 900 sailors.', 'Norway'],
  ['en', 'Sweden spoke the same day of around 900 sailors.', 'Sweden'],
  ['en', 'The harbour shelters 900 sailors.', null],
  ['fr', 'Quelque 900 grévistes ont été recensés par la police.', 'la police'],
  ['fr', 'Quelque 900 cas ont été recensés par rapport à mai.', null],
  ['fr', '« Il a coulé 900 barques », a accusé le collectif du port.', 'le collectif du port'],
  ['fr', 'Un édile, qui a requis l’anonymat, accuse Lyon d’avoir coulé 900 barques.', 'un édile'],
  ['fr', 'Deux armes ont été saisies : « une lame de 900 centimètres et une broche ».', null],
  ['fr', 'Les autorités danoises avaient elles aussi fait état de 900 morts.', 'les autorités danoises'],
  ['fr', 'Les ventes d’Alba se chiffrent à 900 barques.', null],
  ['fr', 'La barque, estimée à 900 euros et cédée par une héritière, a coulé.', null],
  ['fr', 'La barque, estimée à 900 euros par une héritière, a coulé.', 'une héritière'],
  ['fr', 'Cela correspond à un bond de 9 %, précise la maire Anne Roux.', 'Anne Roux'],
  ['fr', 'Quand les rebelles proclament leur victoire au port, 900 femmes sont parties.', null],
  ['en', 'A recent poll found 90% of sailors believe the harbour is safe.', 'a recent poll'],
  ['en', 'Divers found 900 coins in the harbour.', null],
  ['en', 'According to a survey of more than 90 sailors, 12% cannot swim.', null],
  ['en', 'The Rapid Harbour Forces said 900 sailors had left.', 'the Rapid Harbour Forces'],
  ['en', 'Amnesty International documented 900 arrests.', 'Amnesty International'],
] as const)('%s « %s » is the figure of %s', (language: Language, text, holder) => {
  const article = articleOf(text, language)
  const [figure] = findFigures(article, findAttributions(article))
  expect(figure?.holder).toBe(holder)
})

test('of what bodies document they are not the victims', () => {
  const article = articleOf('Human Rights Watch a documenté 38 morts dans le port.', 'fr')
  const [figure] = findFigures(article, findAttributions(article))
  expect(figure).toMatchObject({ holder: 'Human Rights Watch', figure: { about: [], category: 'killed' } })
})

test('an elided number is of who says it, with the noun of the number before', () => {
  const article = articleOf('The mayor said 38 sailors had died. The army still says at least 41.', 'en')
  const figures = findFigures(article, findAttributions(article))
  expect(figures.map(({ holder }) => holder)).toEqual(['the mayor', 'the army'])
  expect(figures[1]).toMatchObject({ figure: { low: 41, category: 'killed', counts: 'sailors' } })
})

test('a survey of more than so many is named whole', () => {
  const article = articleOf('According to a survey of more than 90 sailors, 12% cannot swim.', 'en')
  const holders = findFigures(article, findAttributions(article)).map(({ holder }) => holder)
  expect(holders).toContain('a survey of more than 90 sailors')
})
