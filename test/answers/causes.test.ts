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
