import { expect, test } from 'vitest'
import { categoryOfPhrase } from '../../../src/claims/figures/categories.ts'
import type { Category, Language } from '../../../src/types.ts'

const phrases: readonly (readonly [Language, string, Category | null])[] = [
  ['fr', 'fantassins', 'troops'],
  ['fr', '40 fantassins tués dans une embuscade', 'killed'],
  ['fr', 'marins blessés', 'wounded'],
  ['fr', 'Combien de combattants ont été tués ou blessés ?', 'killed-or-wounded'],
  ['fr', 'Quelles sont les pertes de l’armée malienne ?', 'killed-or-wounded'],
  ['fr', 'Combien d’hommes manquent à l’appel ?', 'missing'],
  ['fr', 'prisonniers de guerre', 'captured'],
  ['fr', 'Combien d’arrestations ?', 'arrested'],
  ['fr', 'familles déplacées', 'displaced'],
  ['fr', 'Combien de personnes sont descendues dans la rue ?', 'crowd'],
  ['fr', 'lance-roquettes', 'weapons'],
  ['fr', 'Combien d’euros ?', 'money'],
  ['fr', 'communes', null],
  ['en', 'reservists', 'troops'],
  ['en', 'How many reservists were killed?', 'killed'],
  ['en', 'How many howitzers has Poland delivered?', 'weapons'],
  ['en', 'How many people did the missile strike kill?', 'killed'],
  ['en', 'casualties', 'killed-or-wounded'],
  ['en', 'dead and wounded', 'killed-or-wounded'],
  ['en', 'protesters', 'crowd'],
  ['en', 'protesters detained overnight', 'arrested'],
  ['en', 'How much money was lost?', 'money'],
  ['en', 'villages', null],
  ['en', '300 job losses', null],
  ['en', 'heavy losses', 'killed-or-wounded'],
  ['en', '', null],
]

test.each(phrases)('%s « %s » counts %s', (language, phrase, category) => {
  expect(categoryOfPhrase(phrase, language)).toBe(category)
})

test('an adjective does not make soldiers of an amount', () => {
  expect(categoryOfPhrase('Combien vaut la prochaine aide militaire américaine ?', 'fr')).toBe('money')
  expect(categoryOfPhrase('How much is the next package worth?', 'en')).toBe('money')
})
