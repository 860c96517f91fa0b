import { describe, expect, test } from 'vitest'
import { directionOf } from '../../../src/claims/figures/directions.ts'
import { findFigures } from '../../../src/claims/figures/figures.ts'
import { findQuantities, sentenceWords } from '../../../src/claims/quantities/quantities.ts'
import { articleOf } from '../helpers.ts'

test.each([
  ['fr', 'Les ventes ont reculé de 5 % en mai.', ['down']],
  ['fr', 'Le titre gagne 3 % à 40 euros.', ['up', null]],
  ['fr', 'une hausse de 12 %', ['up']],
  ['fr', 'Le titre perd près de 8 %.', ['down']],
  ['fr', 'Le taux monte à 5 %.', [null]],
  ['fr', 'Le taux est de 5 %.', [null]],
  ['en', 'Sales fell by 5% in May.', ['down']],
  ['en', 'Shares were up 3% at $40.', ['up', null]],
  ['en', 'Shares rose under 4%.', ['up']],
  ['en', 'The rate dropped to 5%.', [null]],
  ['en', 'The yield stood at -0.3%.', ['down']],
  ['en', 'The defence gave up 300 yards.', [null]],
] as const)('what an amount says of a change is read, in %s: %s', (language, text, expected) => {
  const sentence = sentenceWords(text, [0, text.length], language)
  expect(findQuantities(sentence).map(quantity => directionOf(sentence, quantity))).toEqual(expected)
})

describe('the same share of the same noun', () => {
  test.each([
    ['fr', 'Les ventes ont progressé de 5 % en mai. Les ventes ont reculé de 5 % en juin.', 2],
    ['fr', 'Les ventes ont progressé de 5 % en mai. Les ventes sont en hausse de 5 %.', 1],
    ['en', 'Sales rose 5% in May. Sales fell 5% in June.', 2],
    ['en', 'Sales rose 5% in May. In all, sales were up 5%.', 1],
  ] as const)('is one figure only when it moved one way, in %s: %s', (language, text, expected) => {
    expect(findFigures(articleOf(text, language), [])).toHaveLength(expected)
  })
})
