import { expect, test } from 'vitest'
import { findFigures } from '../../../src/claims/figures/figures.ts'
import { findAttributions } from '../../../src/claims/statements/attributions.ts'
import type { Language } from '../../../src/types.ts'
import { articleOf, figuresOf } from '../helpers.ts'

test.each([
  [
    'en',
    'Neither Oslo nor Bergen has commented on the 63 deaths that the harbour board has verified.',
    'the harbour board',
  ],
  ['fr', 'Le maire conteste les 63 morts que le port recense.', 'le port'],
  ['en', 'The ministry’s figure of 640 missing was met with anger.', 'the ministry'],
  ['en', 'The report lists 96 dead.', 'the report'],
  ['en', 'Oslo admits to 200 casualties.', 'Oslo'],
  ['en', 'The inn lists 96 rooms.', null],
  ['en', 'According to the federation’s survey of 640 sailors, few can swim.', null],
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
  [
    'en',
    'The paramilitary Rapid Support Forces said 900 sailors had left.',
    'the paramilitary Rapid Support Forces',
  ],
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

test.each([
  ['en', 'The Harbour Guard claimed on Monday to have seized 900 boats.', ['the Harbour Guard']],
  ['en', 'Sweden says the port has 900 boats; Norway puts the number at about 400.', ['Sweden', 'Norway']],
  [
    'en',
    'Sweden said 900 sailors had left. Norway puts the figure much higher, at 1,500.',
    ['Sweden', 'Norway'],
  ],
  [
    'en',
    'The ministry said 900 sailors had left. It had spoken of about 400 in May.',
    ['the ministry', 'the ministry'],
  ],
  ['en', 'Two clerks said 900 sailors had left. It had spoken of about 400 in May.', ['two clerks']],
  ['fr', 'Le port abrite 900 barques, à en croire la capitainerie.', ['la capitainerie']],
] as const)('%s « %s »: whose figures are %j', (language, text, holders) => {
  const article = articleOf(text, language)
  const figures = findFigures(article, findAttributions(article))
  expect(figures.map(({ holder }) => holder)).toEqual(holders)
})

test.each([
  ['en', 'An Israeli strike hit a school, killing 17 people, medics said.'],
  ['en', 'Russian forces killed 17 people in Leeds, the mayor said.'],
  ['fr', 'Un raid israélien a visé une école, faisant 17 morts.'],
  ['fr', 'Un raid israélien a causé la mort de 17 personnes.'],
] as const)('who killed them is not who died: %s « %s »', (language, text) => {
  const article = articleOf(text, language)
  const [figure] = findFigures(article, findAttributions(article))
  expect(figure).toMatchObject({ figure: { about: [], category: 'killed' } })
})

test.each([
  ['en', 'The mission had grown from 900 soldiers in May to as many as 1,500 now.', [900, 1500]],
  ['fr', 'La mission est passée de 900 soldats en mai à 1 500 aujourd’hui.', [900, 1500]],
] as const)('both ends of a change count the same: %s « %s »', (language, text, sizes) => {
  const found = figuresOf(text, language)
  expect(found.map(({ size, category }) => ({ size, category }))).toEqual(
    sizes.map(size => ({ size, category: 'troops' })),
  )
})

test('a toll behind some who died of more counts the dead, whoever else was taken', () => {
  const text =
    'The army said it had captured 60 soldiers. The minister said 900 soldiers had come and that 350 of them had died. The clerk said the real toll was "nearer to 150".'
  expect(figuresOf(text, 'en').at(-1)).toMatchObject({ size: 150, category: 'killed', hedge: 'nearly' })
})
