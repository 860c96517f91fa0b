import { expect, test } from 'vitest'
import { told } from '../helpers.ts'

test.each([
  ['Le ministre ne reconnaît pour sa part que 19 morts.', ['attributed']],
  ['La mairie n’a évoqué que trois blessés.', ['attributed']],
  ['La mairie n’a pas confirmé que trois hommes étaient blessés.', ['unconfirmed']],
  ['Le ministre ne confirme pas que le pont a cédé.', ['unconfirmed']],
])('« ne … que » says how few and negates nothing: %s', (text, modalities) => {
  expect(told(text, 'fr').map(({ modality }) => modality)).toEqual(modalities)
})
