import OpenAI from 'openai'
import { expect, test } from 'vitest'
import { reasonOf } from '../../src/model/asking.ts'

test.each([
  ['our own limit', new OpenAI.APIUserAbortError()],
  ['the client’s limit', new OpenAI.APIConnectionTimeoutError()],
])('a model is too slow whichever limit comes first: %s', (_, error) => {
  expect(reasonOf(error)).toBe('too slow')
})
