import { describe, expect, test } from 'vitest'
import { figuresOf, told } from '../helpers.ts'

describe('without a comma behind a source the next clause begins at its count', () => {
  test.each([
    ['fr', 'Selon l’amirauté 12 villages ont été noyés.', 'l’amirauté', '12 villages ont été noyés'],
    [
      'fr',
      'Selon l’amirauté plus de 12 000 quais ont été noyés.',
      'l’amirauté',
      'plus de 12 000 quais ont été noyés',
    ],
    ['fr', 'Selon France 2 trois quais ont été noyés.', 'France 2', 'trois quais ont été noyés'],
    ['fr', 'Selon le rapport 2019 300 quais ont cédé.', 'le rapport 2019', '300 quais ont cédé'],
    ['fr', 'Selon l’institut deux tiers des mousses nagent.', 'l’institut', 'deux tiers des mousses nagent'],
    ['en', 'According to the ministry 12 sailors were hurt.', 'the ministry', '12 sailors were hurt'],
    ['en', 'According to the poll 62% of sailors can swim.', 'the poll', '62% of sailors can swim'],
  ] as const)('%s « %s » is told by %s', (language, text, holder, content) => {
    expect(told(text, language).map(({ holders, content }) => [holders, content])).toEqual([
      [[holder], [content]],
    ])
  })

  test('and every figure of it is theirs', () => {
    const text = 'Selon les chiffres du port 3 % des mousses ont cassé 52 % des rames.'
    const holder = 'les chiffres du port'
    expect(figuresOf(text, 'fr')).toMatchObject([
      { size: 3, holder },
      { size: 52, holder },
    ])
  })
})

test.each([
  ['Selon les 12 ministres, 300 quais ont cédé.', 'les 12 ministres'],
  ['Selon au moins 12 mousses, 300 quais ont cédé.', 'au moins 12 mousses'],
  ['Selon l’article 12 les maires paient 300 euros.', 'l’article 12'],
  ['Selon l’article 12 alinéas 3 et 4, les maires paient 300 euros.', 'l’article 12 alinéas 3 et 4'],
  ['Selon le bilan 2019 des douanes, 300 quais ont cédé.', 'le bilan 2019 des douanes'],
] as const)('a number that belongs to the source stays with it: « %s »', (text, holder) => {
  expect(told(text, 'fr').map(({ holders }) => holders)).toEqual([[holder]])
})
