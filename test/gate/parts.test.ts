import { expect, test } from 'vitest'
import { swapsParts } from '../../src/gate/parts.ts'
import type { Language, Quote } from '../../src/types.ts'

function quoteOf(text: string, language: Language): Quote {
  const article = { id: 'a1', title: null, outlet: null, url: null, publishedAt: null }
  return { text, language, version: 'v1', start: 0, end: text.length, article }
}

const french = 'Paulin Verdier, maire de Brest, a remplacé Tariq Haddad à la tête du syndicat mardi.'
const english = 'On Tuesday Norway delivered new lorries to Sudan, and Peru expelled the ambassador of Ghana.'

test.each<[Language, string, string]>([
  ['fr', french, 'Paulin Verdier a remplacé Tariq Haddad à la tête du syndicat.'],
  ['fr', french, 'Tariq Haddad a été remplacé par Paulin Verdier.'],
  ['fr', french, 'Verdier, maire de Brest, remplace Haddad.'],
  ['en', french, 'Tariq Haddad was replaced by Paulin Verdier, mayor of Brest.'],
  ['en', english, 'New lorries were delivered to Sudan by Norway.'],
  ['fr', english, 'L’ambassadeur du Ghana a été expulsé par le Pérou.'],
  ['en', 'Madrid and Lisbon signed the truce.', 'Lisbon signed the truce.'],
  ['en', 'She replaced Tariq Haddad.', 'Ingrid Solberg replaced Tariq Haddad.'],
])('names in their own parts pass (%s): %s – %s', (language, sentence, words) => {
  const from = sentence === french ? 'fr' : 'en'
  expect(swapsParts(words, [quoteOf(sentence, from)], language)).toBe(false)
})

test.each<[Language, string, string]>([
  ['fr', french, 'Tariq Haddad a remplacé Paulin Verdier à la tête du syndicat.'],
  ['fr', french, 'Paulin Verdier a été remplacé par Tariq Haddad.'],
  ['fr', french, 'Tariq Haddad, maire de Brest, a été remplacé.'],
  ['en', french, 'Tariq Haddad replaced Paulin Verdier.'],
  ['en', english, 'Sudan delivered new lorries to Norway.'],
  ['en', english, 'Ghana expelled the ambassador of Peru.'],
  ['fr', english, 'L’ambassadeur du Pérou a été expulsé par le Ghana.'],
])('a name in another one’s part is told (%s): %s – %s', (language, sentence, words) => {
  const from = sentence === french ? 'fr' : 'en'
  expect(swapsParts(words, [quoteOf(sentence, from)], language)).toBe(true)
})
