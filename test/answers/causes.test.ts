import { expect, test } from 'vitest'
import { tellsWhy } from '../../src/answers/causes.ts'
import { ask } from './asking.ts'

test.each([
  'Thousands of kettles were recalled over a risk of burns.',
  'The shipyard delayed the launch over a faulty valve.',
])('what is done over something is done because of it: %s', sentence => {
  expect(tellsWhy(sentence, 'en', false)).toBe('surely')
})

test.each([
  'The museum was closed over the weekend.',
  'The ferry was suspended over 12 days.',
  'Two wells were shut over the past year.',
])('a time over which something is done is no cause: %s', sentence => {
  expect(tellsWhy(sentence, 'en', false)).toBeNull()
})

test('asked why, what was done right before a cause is told first, and what came after it is not', async () => {
  const { statements } = await ask('Why was Ines Kovac detained?', [
    [
      'en',
      'A friend of the club where Ines Kovac played, before it closed after she was detained, testified.',
    ],
    ['en', 'Ines Kovac was detained in Norway in May after officers found vials in her bag.'],
  ])
  expect(statements.map(({ quotes: [quote] }) => quote.text)).toEqual([
    'Ines Kovac was detained in Norway in May after officers found vials in her bag.',
  ])
})

test.each([
  ['en', 'The envoy has withdrawn from the talks, saying that nobody listens.'],
  ['en', 'Marines boarded the tanker on suspicion that it was smuggling.'],
  ['en', 'The firm was taken off the list at Hungary’s request.'],
  ['fr', 'Le navire a été arraisonné pour défaut de pavillon.'],
  ['fr', 'La juge s’est retirée du dossier, estimant que son frère y était cité.'],
] as const)('who does something with words for it tells why', (language, sentence) => {
  expect(tellsWhy(sentence, language, false)).toBe('surely')
})

test('what those who attacked were trying to do may be why', () => {
  expect(tellsWhy('Les assaillants cherchaient à prendre le dépôt.', 'fr', false)).toBe('perhaps')
})
