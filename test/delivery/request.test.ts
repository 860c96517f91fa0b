import { expect, test } from 'vitest'
import { languageAsked, optionOf } from '../../src/delivery/request.ts'

const origin = {
  platform: 'discord',
  workspace: 'g1',
  channel: 'c1',
  user: 'u1',
  language: 'fr',
  manager: false,
} as const
const request = (options: Readonly<Record<string, string>>) => ({ options, origin })

test.each([
  ['fr', 'fr'],
  ['Français', 'fr'],
  ['francais', 'fr'],
  ['French', 'fr'],
  ['EN', 'en'],
  ['anglais', 'en'],
  ['English', 'en'],
  ['deutsch', null],
  ['', null],
])('a language may be named in either language: %j', (language, expected) => {
  expect(languageAsked(request({ language }))).toBe(expected)
})

test('an option is trimmed, and empty when it was not given', () => {
  expect(languageAsked(request({}))).toBeNull()
  expect(optionOf(request({ topic: '  Kerlann ' }), 'topic')).toBe('Kerlann')
  expect(optionOf(request({}), 'topic')).toBe('')
})
