import { expect, test } from 'vitest'
import type { Language } from '../../../src/types.ts'
import { figuresOf } from '../helpers.ts'

test.each<[Language, string]>([
  ['fr', '« S’il y a 200 marcheurs, je verrai encore 200 amis », a dit le maire.'],
  ['fr', 'Le maire assure que s’il y avait 300 malades, la halle suffirait.'],
  ['fr', '« Si c’est 900 personnes, nous changerons de salle », a dit le maire.'],
  ['en', 'Should there be 300 walkers, the square will be closed.'],
  ['en', '“If there were 200 of them, 40 guards would do,” the mayor said.'],
])('in %s nobody claims what a condition supposes: %s', (language, text) => {
  expect(figuresOf(text, language)).toEqual([])
})

test.each<[Language, string]>([
  ['fr', 'Les rassemblements de plus de 20 personnes restent interdits.'],
  ['fr', 'Aucune réunion de plus de 20 membres ne se tiendra.'],
  ['fr', 'Les rassemblements publics, privés et sportifs réunissant jusqu’à 20 personnes sont permis.'],
  ['fr', 'La ville a fermé les bals, et les rassemblements sont limités à 20 personnes.'],
  ['en', 'Gatherings of more than 20 people are banned.'],
])('in %s nobody came to what only a rule sets a size for: %s', (language, text) => {
  expect(figuresOf(text, language)).toEqual([])
})

test.each<[Language, string, number]>([
  ['fr', 'Un rassemblement de plus de 200 personnes a eu lieu à Pau.', 200],
  ['en', 'A gathering of more than 200 people took place in Pau.', 200],
])('in %s a gathering that took place has a size: %s', (language, text, size) => {
  expect(figuresOf(text, language).map(figure => figure.size)).toEqual([size])
})

test.each<[Language, string, number]>([
  ['fr', 'S’il y a 30 morts, c’est que la digue a cédé, a dit le maire.', 30],
  ['fr', 'Même s’il y a 300 malades, la halle suffit, a dit le maire.', 300],
  ['fr', 'S’il y a du vent, on le verra. Il y a 40 barques dans le port.', 40],
  ['en', 'If there are 30 dead, it is because the dam broke, the mayor said.', 30],
  ['en', 'Even if there are 300 sick, the hall will do, the mayor said.', 300],
])('in %s what is granted is claimed: %s', (language, text, size) => {
  expect(figuresOf(text, language).map(figure => figure.size)).toEqual([size])
})
