import { expect, test } from 'vitest'
import { findAttributions } from '../../../src/claims/statements/attributions.ts'
import type { Language } from '../../../src/types.ts'
import { articleOf } from '../helpers.ts'

const keysIn = (text: string, language: Language) =>
  findAttributions(articleOf(text, language)).flatMap(({ holders }) => holders.flatMap(({ keys }) => keys))

test.each<[Language, string]>([
  ['fr', 'La Compagnie nationale de charbon (NCC) a annoncé la fermeture du puits. Il neige.'],
  ['en', 'The National Coal Corporation (NCC) said the pit would close. It is snowing.'],
  [
    'en',
    'The pit of the National Coal Corporation (NCC) is shut. The National Coal Corporation said it was empty.',
  ],
])(
  'a body is also known by the acronym that an article writes behind its name (%s): %s',
  (language, text) => {
    expect(keysIn(text, language)).toContain('org_ncc')
  },
)

test('a person is not known by the party behind the name', () => {
  expect(keysIn('Jean Morel (LR) a annoncé la fermeture du puits.', 'fr')).not.toContain('org_lr')
})
