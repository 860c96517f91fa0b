import { expect, test } from 'vitest'
import { tellsHowLong } from '../../src/answers/durations.ts'
import { ask } from './asking.ts'

const bridge = [
  [
    'en',
    'The bridge of Brac is closed to three lines of the tram. The closure will last at least 21 days, the mayor said. Ten ferries a day replace the trams.',
  ],
] as const

test.each([
  'How long will the closure of the bridge of Brac last?',
  'Combien de temps durera la fermeture du pont de Brac ?',
])('how long something lasts is told by a length of time: %s', async question => {
  const { statements } = await ask(question, bridge)
  expect(statements.map(({ quotes }) => quotes[0].text)).toEqual([
    'The closure will last at least 21 days, the mayor said.',
  ])
})

test('so many a day is no length of time', () => {
  expect(tellsHowLong('Ten ferries a day cross the bay.')).toBe(false)
})

test.each([
  'The effect takes several years to show.',
  'Le pont a fermé quelques mois.',
  'Il reste une année complète.',
])('a length of time need not be counted: %s', sentence => {
  expect(tellsHowLong(sentence)).toBe(true)
})
