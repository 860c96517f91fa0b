import { expect, it } from 'vitest'
import { holdsLetters, holdsValue } from './same-answer.ts'

it.each([
  ['The court gave him nine years.', '9'],
  ['She is serving a 20-year sentence.', '20 years'],
  ['The card went for $12,600,000 on Sunday.', '$12.6 million'],
  ['They sell a new kind of fried onion.', 'Fried onions'],
  ['It won over “half the votes”, he said.', 'half the votes'],
])('finds in “%s” the answer “%s”', (text, answer) => {
  expect(holdsValue(text, answer)).toBe(true)
})

it.each([
  ['The rate is the highest since 2009.', '9'],
  ['It was the nineteenth of its kind.', 'nine'],
  ['European ministers met.', 'Europe'],
  ['She got 19 years.', '9 years'],
])('does not find in “%s” the answer “%s”', (text, answer) => {
  expect(holdsValue(text, answer)).toBe(false)
})

it('minds every letter when it is told to, but for capitals and punctuation', () => {
  expect(holdsLetters('“Qatar Airways”, again', 'qatar airways')).toBe(true)
  expect(holdsLetters('The court gave him nine years.', '9')).toBe(false)
})
