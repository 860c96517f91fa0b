import { expect, test } from 'vitest'
import { tellsWhy } from '../../src/answers/causes.ts'

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
