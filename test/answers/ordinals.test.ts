import { describe, expect, test } from 'vitest'
import { isOrdinal, ordinalTerms } from '../../src/answers/ordinals.ts'
import { contentWords, lexemeOf } from '../../src/text/words/lexemes.ts'
import { fold } from '../../src/text/words/tokens.ts'
import type { Language } from '../../src/types.ts'

describe('ordinalTerms', () => {
  test.each([
    ['3ème', '3e', 'fr'],
    ['3ème', 'troisième', 'fr'],
    ['3eme', 'third', 'en'],
    ['1ère', 'première', 'fr'],
    ['1er', 'first', 'en'],
    ['11ème', 'XIe', 'fr'],
    ['2nd', 'deuxième', 'fr'],
    ['20th', 'XXe', 'fr'],
  ] as const)('find for « %s » what a text writes as « %s »', (asked, written, language: Language) => {
    const [word] = contentWords(written, language)
    expect(ordinalTerms(fold(asked))).toContain(word?.stem ?? lexemeOf(fold(written), language))
  })

  test.each(['1956', 'er', '40e', '0e', '12'])('are none for « %s »', word => {
    expect(ordinalTerms(word)).toEqual([])
  })
})

test('a year or a number is no ordinal', () => {
  expect(['3e', '11th', '1956', '30'].map(isOrdinal)).toEqual([true, true, false, false])
})
