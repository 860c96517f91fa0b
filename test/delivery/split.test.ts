import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitText } from '../../src/delivery/split.ts'
import { cpuTime_ms } from '../cpu-time.ts'

function points(text: string): number {
  return Array.from(text).length
}

describe('splitText', () => {
  it.each([
    ['Un paragraphe.\n\nUn autre ici', 20, ['Un paragraphe.\n\n', 'Un autre ici']],
    ['Une ligne assez longue\nDeux mots', 26, ['Une ligne assez longue\n', 'Deux mots']],
    ['Il pleut. Vient-il ? Non.', 22, ['Il pleut. Vient-il ? ', 'Non.']],
    ['Il a dit «\u00A0Non.\u00A0» Puis rien', 22, ['Il a dit «\u00A0Non.\u00A0» ', 'Puis rien']],
    ['Des mots sans point', 12, ['Des mots ', 'sans point']],
    ['Anticonstitutionnellement', 10, ['Anticonsti', 'tutionnell', 'ement']],
    ['10\u202F000 soldats', 8, ['10\u202F000 ', 'soldats']],
    ['👩‍🚒👩‍🚒', 4, ['👩‍🚒', '👩‍🚒']],
    ['', 10, []],
    ['court', 10, ['court']],
  ])('cuts %j at %i', (text, limit, pieces) => {
    expect(splitText(text, limit, points)).toEqual(pieces)
  })

  it('loses no character, keeps within the limit and cuts no surrogate pair', () => {
    const parts = fc.constantFrom(
      'a',
      'é',
      'e\u0301',
      '😀',
      '. ',
      ' ',
      '\n',
      '\n\n',
      '»',
      '\u00A0',
      '<',
      'mot ',
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 80 }), fc.integer({ min: 4, max: 30 }), (units, limit) => {
        const text = units.join('')
        const measure = (piece: string) => points(piece.replaceAll('<', '&lt;'))
        const pieces = splitText(text, limit, measure)
        expect(pieces.join('')).toBe(text)
        for (const piece of pieces) {
          expect(measure(piece)).toBeLessThanOrEqual(limit)
          expect(piece.isWellFormed()).toBe(true)
        }
      }),
    )
  })

  it('cuts a long hostile text in no time', () => {
    const time_ms = cpuTime_ms(() => {
      for (const unit of ['a', '. ', '.»', '\u0301', ' ', '\n', '👩‍'])
        splitText(unit.repeat(200_000), 1000, points)
    })
    expect(time_ms).toBeLessThan(5000)
  })
})
