import { expect, test } from 'vitest'
import { lastHolder } from '../helpers.ts'

test.each([
  ['The ministry denied the report. It said the port was open.', 'the ministry'],
  ['Estonia accused Russia of violating its airspace. It said three planes had entered.', 'Estonia'],
  ['The company has hired lawyers. It wants its ship back. It says the crew is safe.', 'the company'],
  ['The company demands the release of its ship, which it says costs too much.', 'the company'],
])('“it” is the body that the sentence is about: %s', (text, holder) => {
  expect(lastHolder(text, 'en')?.toLowerCase()).toBe(holder.toLowerCase())
})

test.each([
  'The minister denied the report. It said the port was open.',
  'The Gazette obtained a letter from the port. It said the port was unsafe.',
  'The companies have hired lawyers. It said the port was open.',
])('“it” is nobody where it may be a paper, a person or several: %s', text => {
  expect(lastHolder(text, 'en')).toMatch(/^it$/i)
})
