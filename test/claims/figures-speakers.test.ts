import { expect, test } from 'vitest'
import { findAttributions } from '../../src/claims/attributions.ts'
import { findFigures } from '../../src/claims/figures.ts'
import type { Language } from '../../src/types.ts'
import { articleOf } from './helpers.ts'

test.each([
  ['fr', 'Oslo parlait encore hier d’une centaine de marins blessés.', 'Oslo'],
  ['en', 'Norway puts the crew at 900 sailors.', 'Norway'],
  ['en', 'Sweden spoke the same day of around 900 sailors.', 'Sweden'],
  ['en', 'The harbour shelters 900 sailors.', null],
] as const)('%s « %s » is the figure of %s', (language: Language, text, holder) => {
  const article = articleOf(text, language)
  const [figure] = findFigures(article, findAttributions(article))
  expect(figure?.holder).toBe(holder)
})
