import { expect, test } from 'vitest'
import { codeOf, messageOf, VerbatimError } from '../src/errors.ts'

test('an error of ours speaks both languages, and English in a log', () => {
  const cause = new Error('no route')
  const error = new VerbatimError('no-feed', { fr: 'Donnez une adresse.', en: 'Give an address.' }, { cause })
  expect(error).toBeInstanceOf(Error)
  expect(error).toMatchObject({ name: 'VerbatimError', code: 'no-feed', message: 'Give an address.', cause })
  expect(error.sentences.fr).toBe('Donnez une adresse.')
})

test.each([
  [new VerbatimError('no-feed', { fr: 'f', en: 'e' }), 'no-feed', 'e'],
  [new TypeError('x is not a function'), 'unexpected', 'x is not a function'],
  ['text', 'unexpected', 'text'],
  [undefined, 'unexpected', 'undefined'],
  [null, 'unexpected', 'null'],
  [{ code: 'no-feed' }, 'unexpected', '[object Object]'],
])('whatever is thrown has a code and a message: %s', (error, code, message) => {
  expect(codeOf(error)).toBe(code)
  expect(messageOf(error)).toBe(message)
})
