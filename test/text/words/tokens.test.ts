import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, tokens } from '../../../src/text/words/tokens.ts'
import { cpuTime_ms } from '../../cpu-time.ts'

function words(text: string): string[] {
  return tokens(text).map(token => token.word)
}

describe('tokens', () => {
  test.each([
    ['L’armée', ["l'", 'armee']],
    ["qu'il n'a", ["qu'", 'il', "n'", 'a']],
    ['jusqu’au bout, lorsqu’elle', ["jusqu'", 'au', 'bout', "lorsqu'", 'elle']],
    ['D’EUX, C’EST', ["d'", 'eux', "c'", 'est']],
    ['aujourd’hui, presqu’île, quelqu’un', ["aujourd'hui", "presqu'ile", "quelqu'un"]],
    ["N'Djamena et M'Bour", ["n'djamena", 'et', "m'bour"]],
    ['qu’“au moins”', ["qu'", 'au', 'moins']],
    ['d’ « ouverture »', ["d'", 'ouverture']],
  ])('splits French elisions but keeps whole words: %s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  test.each([
    ["Norway's king", ['norway', "'s", 'king']],
    ["it’s late, they don't", ['it', "'s", 'late', 'they', "don't"]],
    ["the ministers' plan", ['the', 'ministers', 'plan']],
    ["O'Neill", ["o'neill"]],
  ])('splits the English possessive and keeps contractions: %s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  test.each([
    ['10 000', '10000'],
    ['10\u00a0000', '10000'],
    ['2\u202f450\u202f000', '2450000'],
    ['12\u2009500', '12500'],
    ['10.000', '10000'],
    ['1,250,000', '1250000'],
    ['10’000', '10000'],
    ['1,5', '1.5'],
    ['3.75', '3.75'],
    ['1.234,56', '1234.56'],
    ['0,125', '0.125'],
    ['12k', '12k'],
    ['4.12.2023', '4.12.2023'],
  ])('makes one token of the number %s', (text, word) => {
    expect(words(`(${text})`)).toEqual([word])
  })

  test('does not join a year to the number after it', () => {
    expect(words('en 2023 450 morts')).toEqual(['en', '2023', '450', 'morts'])
    expect(words('from 10-12 to 2023-2024')).toEqual(['from', '10', '12', 'to', '2023', '2024'])
  })

  test.each([
    ['a-t-il dit', ['a', 'il', 'dit']],
    ['répond-elle', ['repond', 'elle']],
    ['va-t-on', ['va', 'on']],
    ['Park Jong-il', ['park', 'jong-il']],
    ['Jean-Noël, un rendez-vous, Mantes-la-Jolie', ['jean-noel', 'un', 'rendez-vous', 'mantes-la-jolie']],
    ['a 16-year-old, Covid-19, F-16', ['a', '16-year-old', 'covid-19', 'f-16']],
  ])('splits inversions and keeps hyphenated words: %s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  test('keeps dotted acronyms as one token', () => {
    expect(words('The U.N. met the O.S.C.E at 5 p.m.')).toEqual([
      'the',
      'u.n.',
      'met',
      'the',
      'o.s.c.e',
      'at',
      '5',
      'p.m.',
    ])
  })

  test('keeps the letters of a name on both sides of an ampersand as one token', () => {
    expect(words('AT&T, J&J’s doses; A&B. Rossi&Co, Q & A')).toEqual([
      'at&t',
      'j&j',
      "'s",
      'doses',
      'a&b',
      'rossi',
      'co',
      'q',
      'a',
    ])
  })

  test('gives offsets into the original text, also for a part of it', () => {
    const text = 'Voilà : l’été à 3\u00a0500 m.'
    expect(tokens(text).map(token => text.slice(token.start, token.end))).toEqual([
      'Voilà',
      'l’',
      'été',
      'à',
      '3\u00a0500',
      'm',
    ])
    expect(tokens(text, 8, 13).map(token => [token.start, token.word])).toEqual([
      [8, "l'"],
      [10, 'ete'],
    ])
  })

  test('gives ordered tokens inside the text, whatever it holds', () => {
    const piece = fc.constantFrom(
      'l’',
      'a-t-il',
      '10\u202f000',
      '1,5',
      'É',
      "n't",
      'U.S.',
      '«',
      ' ',
      '\n',
      '𝒜',
      '-',
      "'",
      '.',
      'œ',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 30 }), pieces => {
        const text = pieces.join('')
        let last = 0
        for (const token of tokens(text)) {
          expect(token.start).toBeGreaterThanOrEqual(last)
          expect(token.end).toBeGreaterThan(token.start)
          expect(token.end).toBeLessThanOrEqual(text.length)
          last = token.end
        }
      }),
    )
  })

  test('stays linear on hostile text', () => {
    const time_ms = cpuTime_ms(() => {
      for (const unit of ['a.', '1.', "l'", 'x-', '1 234 ']) tokens(unit.repeat(50_000))
    })
    expect(time_ms).toBeLessThan(5_000)
  })
})

describe('fold', () => {
  test('unifies case, accents, ligatures, apostrophes, dashes and spaces', () => {
    expect(fold('L’ŒUVRE – déjà\u00a0lue\u202f! Noe\u0308l, Łódź')).toBe("l'oeuvre - deja lue ! noel, lodz")
  })
})
