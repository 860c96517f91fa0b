import { expect, test } from 'vitest'
import { withElisions } from '../../src/answers/elisions.ts'

test.each([
  ['qu a dit le maire d orleans ?', "qu'a dit le maire d'orleans ?"],
  ['combien d hommes l armee a t elle perdus', "combien d'hommes l'armee a-t-elle perdus"],
  ['les pompiers sont ils arrives ?', 'les pompiers sont-ils arrives ?'],
  ['est ce que le pont est ferme ?', 'est-ce que le pont est ferme ?'],
  ['jusqu a quand y a t il des trains', "jusqu'a quand y a-t-il des trains"],
])('the marks that « %s » leaves out are put in', (typed, written) => {
  expect(withElisions(typed)).toBe(written)
})

test.each([
  'Qu’a dit le maire d’Orléans ?',
  'comment il va',
  'où va le train de 8 h ?',
  'le plan B a été voté',
])('« %s » stays as it is', typed => {
  expect(withElisions(typed)).toBe(typed)
})
