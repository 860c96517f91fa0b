import { describe, expect, test } from 'vitest'
import type { Category, Language } from '../../../src/types.ts'
import { figuresOf } from '../helpers.ts'

test.each<[string, Language, [number | null, Category][]]>([
  [
    'Sept passagers ont été tués et une quarantaine blessés près de Dijon, selon les pompiers.',
    'fr',
    [
      [7, 'killed'],
      [40, 'wounded'],
    ],
  ],
  ['Sept personnes ont été tuées et plusieurs blessées près de Dijon.', 'fr', [[7, 'killed']]],
  ['Sept personnes ont été tuées et de nombreuses autres blessées.', 'fr', [[7, 'killed']]],
  ['Sept personnes ont été tuées ou blessées près de Dijon.', 'fr', [[7, 'killed-or-wounded']]],
  ['Seven people were killed and several injured near Leeds.', 'en', [[7, 'killed']]],
  ['Seven people were killed and many more wounded.', 'en', [[7, 'killed']]],
])('what befell others is not what befell those counted: %s', (text, language, expected) => {
  expect(figuresOf(text, language).map(({ size, category }) => [size, category])).toEqual(expected)
})

test.each<[string, Language]>([
  ['Quinze des 19 pilotes qui ont provoqué la mort de 300 passants étaient suisses.', 'fr'],
  ['Fifteen men who caused the death of 300 walkers were tried.', 'en'],
])('who caused the death of others is not dead: %s', (text, language) => {
  expect(figuresOf(text, language)[0]).toMatchObject({ size: 15, category: 'other' })
})

test.each(['Les voyageurs observent une quarantaine stricte.', 'Ils ont fait une quarantaine depuis mardi.'])(
  'an isolation counts nobody: %s',
  text => {
    expect(figuresOf(text, 'fr')).toEqual([])
  },
)

test.each<[string, [number | null, Category, string][]]>([
  [
    'The blast left 14 pupils and three cooks dead.',
    [
      [14, 'killed', 'pupils'],
      [3, 'killed', 'cooks'],
    ],
  ],
  [
    'The blaze left four tenants, two guests and a guard injured on Monday.',
    [
      [4, 'wounded', 'tenants'],
      [2, 'wounded', 'guests'],
    ],
  ],
  [
    'The blast left 14 pupils in tears and three cooks dead.',
    [
      [14, 'other', 'pupils'],
      [3, 'killed', 'cooks'],
    ],
  ],
])('how a list of people was left is said once, behind it: %s', (text, expected) => {
  const found = figuresOf(text, 'en').map(({ size, category, counts }) => [size, category, counts])
  expect(found).toEqual(expected)
})

test('what is done to an amount is not what the amount is of', () => {
  const [found] = figuresOf('Le maire a baissé sa paie pour la fixer à 900 euros.', 'fr')
  expect(found).toMatchObject({ size: 900, category: 'money', counts: 'euros' })
})

describe('a dozen children or fewer are counted', () => {
  test.each([
    ['fr', 'Trois enfants ont été tués dans le raid.', [3]],
    ['fr', 'Le rapport recense 96 morts, dont 31 civils et 12 enfants.', [96, 31, 12]],
    ['fr', 'Quinze marins, dont sept enfants, ont été secourus.', [15, 7]],
    ['en', 'Three children were killed in the raid.', [3]],
    ['fr', 'Les plongeurs ont extrait huit enfants de la cale.', [8]],
  ] as const)('where something befell them: %s: %s', (language, text, sizes) => {
    expect(figuresOf(text, language).map(({ size }) => size)).toEqual(sizes)
  })

  test.each([
    ['fr', 'Elle a trois enfants.'],
    ['fr', 'Mère de trois enfants, elle a été tuée samedi.'],
    ['fr', 'Le couple, qui a quatre enfants, a été tué.'],
    ['en', 'The father of four children was killed.'],
    ['en', 'He lives there with his wife and three children.'],
    ['en', 'The mayor, three of his children and a friend were sued.'],
  ] as const)('not as somebody’s family: %s: %s', (language, text) => {
    expect(figuresOf(text, language)).toEqual([])
  })
})
