import { expect, test } from 'vitest'
import { withCapitals } from '../../src/answers/small-letters.ts'
import type { Language } from '../../src/types.ts'

test.each<[Language, string, string]>([
  ['en', 'how many north korean troops are in kursk?', 'how many North Korean troops are in Kursk?'],
  ['en', 'what did israel sign', 'what did Israel sign'],
  ['en', 'How many dead in new york', 'How many dead in New York'],
  ['fr', 'combien de soldats nord-coreens sont a koursk', 'combien de soldats Nord-Coreens sont a Koursk'],
  ['fr', 'combien de morts à gaza selon le hamas', 'combien de morts à Gaza selon le Hamas'],
])('a question in small letters has its names in capitals: %s %s', (language, typed, read) => {
  expect(withCapitals(typed, language)).toBe(read)
})

test('a question that has capitals of its own stays as it is', () => {
  expect(withCapitals('how many NATO troops are in kursk?', 'en')).toBe('how many NATO troops are in kursk?')
})

test.each<[Language, string]>([
  ['en', 'how many male victims?'],
  ['en', 'who told us that?'],
  ['fr', 'où sont les tours ?'],
])('an ordinary word that is also the name of a town stays one: %s %s', (language, typed) => {
  expect(withCapitals(typed, language)).toBe(typed)
})
