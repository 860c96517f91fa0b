import { expect, test } from 'vitest'
import { figuresOf, saidIn } from '../helpers.ts'

test.each([
  ['« La crue monte », a dit Luc Druais, selon qui les marins ont perdu 300 barques.', 'Luc Druais', 300],
  ['Des élus écoutent la ministre Nicole Roux, selon laquelle 300 marins ont péri.', 'Nicole Roux', 300],
  ['« Non », a redit Ana Roux (PS), selon laquelle, en tout, le port ne verse que 48 euros.', 'Ana Roux', 48],
  ['La ville songe à fermer le quai révèle Le Figaro, selon qui 300 marins partent.', 'Le Figaro', 300],
  ['Le maire, selon lequel 300 marins sont morts, a démissionné.', 'le maire', 300],
  ['Il cite une enquête du port selon laquelle 30 % des mousses nagent.', 'une enquête du port', 30],
] as const)('whoever « selon qui » stands for tells what follows: « %s »', (text, holder, size) => {
  expect(figuresOf(text, 'fr').at(-1)).toMatchObject({ size, holder })
})

test('the verb of the main clause is none of what they tell', () => {
  const text = 'Le maire, selon lequel les marins sont tous morts, a démissionné.'
  expect(saidIn(text, 'fr')).toMatchObject([{ holder: 'le maire', content: 'les marins sont tous morts' }])
})

test.each([
  'La rumeur, selon laquelle 300 marins étaient morts, a couru.',
  'Le maire combat l’idée selon laquelle 300 marins suffisent.',
  'Le marin est un maître de l’esquive, selon laquelle 300 marins coulent un port.',
  'Le juge lit les statuts du club, selon lesquels 300 voix suffisent.',
])('nobody tells what is only said: « %s »', text => {
  expect(figuresOf(text, 'fr').flatMap(({ holder }) => holder ?? [])).toEqual([])
})
