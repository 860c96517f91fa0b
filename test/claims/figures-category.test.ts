import { expect, test } from 'vitest'
import { figuresOf } from './helpers.ts'

test.each([
  ['fr', 'La mort d’un passant et de trois policiers a ému la ville.', 3, 'killed'],
  ['fr', 'Il est soupçonné d’avoir tué son frère et ses deux filles.', 2, 'killed'],
  ['fr', 'Trente soldats ont perdu la vie dans les combats, ainsi que plus de 12 civils.', 12, 'killed'],
  ['fr', 'La tempête a fauché 300 vies.', 300, 'killed'],
  ['en', 'The storm claimed 300 lives.', 300, 'killed'],
  ['fr', 'Un forcené a tué lundi 4 mai deux membres de sa famille et blessé un voisin.', 2, 'killed'],
  ['fr', 'Au moins cinq villageois avaient alors été tués.', 5, 'killed'],
  ['fr', 'La police annonce le placement en garde à vue de deux jeunes hommes.', 2, 'arrested'],
  ['fr', 'Parmi les personnes interpellées, cinq hommes vivaient à Pau.', 5, 'arrested'],
  ['fr', 'La crue laisse 4 000 personnes sans abri.', 4000, 'displaced'],
  ['fr', 'Quelque 950 “pulls verts”, selon la police, ont défilé dans le port.', 950, 'crowd'],
  ['fr', 'Le ministre a parlé face à 150 habitants.', 150, 'crowd'],
  ['fr', 'Ses parents ont promis 50 000 ringgits à qui le retrouve.', 50_000, 'money'],
  ['fr', 'L’armée porte la force Orage de 700 à 900 hommes.', 900, 'troops'],
] as const)('%s « %s »: %d are %s', (language, text, size, category) => {
  expect(figuresOf(text, language)).toContainEqual(expect.objectContaining({ size, category }))
})

test.each([
  ['fr', 'Deux attentats suicides ont frappé le port.', 2],
  ['fr', 'Les douaniers ont saisi 5 000 cartouches de cigarettes.', 5000],
  ['fr', 'Quatre hélicoptères luttent contre l’incendie.', 4],
  ['fr', 'Quelque 2 500 prisonniers finiront de purger leur peine à domicile.', 2500],
] as const)('%s « %s »: what befell others befell none of the %d', (language, text, size) => {
  expect(figuresOf(text, language)).toContainEqual(expect.objectContaining({ size, category: 'other' }))
})
