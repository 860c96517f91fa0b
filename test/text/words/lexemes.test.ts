import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentWords, lexemes } from '../../../src/text/words/lexemes.ts'

describe('contentWords', () => {
  test('drops stop words, splits elisions and joins numbers, with offsets into the original', () => {
    const text = 'L’armée n’a pas repris 12\u00a0500 hectares de blé.'
    const words = contentWords(text, 'fr')
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([
      'armée',
      'repris',
      '12\u00a0500',
      'hectares',
      'blé',
    ])
    expect(words.map(word => word.stem)).toContain('12500')
  })

  test('gives a hyphenated word as a whole and in its parts', () => {
    expect(contentWords('un cessez-le-feu', 'fr').map(word => word.stem)).toEqual([
      'cessezlefeu',
      'cess',
      'feu',
    ])
    expect(contentWords('a cease-fire', 'en').map(word => word.stem)).toEqual(
      expect.arrayContaining(['ceasefir']),
    )
    expect(contentWords('the ceasefire', 'en').map(word => word.stem)).toEqual(['ceasefir'])
  })

  test('meets the same words without accents and in capitals', () => {
    const stems = (text: string) => contentWords(text, 'fr').map(word => word.stem)
    expect(stems('LES BLESSES EVACUES')).toEqual(stems('les blessés évacués'))
  })

  test('keeps what a question about a figure turns on', () => {
    const stems = contentWords('Plus de dix mille morts, moins de 3,5 % de blessés', 'fr').map(
      word => word.stem,
    )
    expect(stems).toEqual(expect.arrayContaining(['plus', 'dix', 'moin', '3_5']))
  })
})

describe('lexemes', () => {
  test('carries the keys of names, alike in both languages', () => {
    expect(lexemes('des soldats nord-coréens', 'fr')).toContain('country_kp')
    expect(lexemes('North Korean soldiers', 'en')).toContain('country_kp')
  })

  test('holds only letters, digits and underscores, whatever the text', () => {
    const piece = fc.constantFrom(
      'l’',
      'É',
      '10 000',
      'Київ',
      '東京',
      '1,5',
      'U.S.',
      "don't",
      '-',
      'œuf',
      '$5bn',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 20 }), pieces => {
        for (const lexeme of lexemes(pieces.join(' '), 'fr')) expect(lexeme).toMatch(/^[a-z0-9_]+$/)
      }),
    )
  })
})
