import { expect, it } from 'vitest'
import { isAsking } from '../../../src/articles/pages/asking-links.ts'

it.each([
  ['Abonnez-vous', null, true],
  ['  Sign up for our briefing', '/a', true],
  ['Lire la suite', 'https://phare.example/newsletter?from=a', true],
  ['Support us', '/donate', true],
  ['Downloads rose by a third', '/economy', false],
  ['Le donateur est mort', '/donateurs', false],
  ['', null, false],
])('a link that says %j and leads to %j asks something of its reader: %j', (text, address, expected) => {
  expect(isAsking(text, address)).toBe(expected)
})
