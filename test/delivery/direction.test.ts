import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isolated, isolationLengthMax } from '../../src/delivery/direction.ts'
import { directionsLeftOpen } from './directions.ts'

const hard = fc
  .array(
    fc.constantFrom(
      'mot',
      ' ',
      '\n',
      '\u2029',
      '\u202a',
      '\u202b',
      '\u202c',
      '\u202d',
      '\u202e',
      '\u2066',
      '\u2067',
      '\u2068',
      '\u2069',
      'שלום',
    ),
    { maxLength: 40 },
  )
  .map(pieces => pieces.join(''))

describe('isolated', () => {
  it.each([
    ['no marks', 'Le port rouvre.\nLundi.'],
    ['an isolate that it ends', 'Le \u2067port\u2069 rouvre.'],
    ['an embedding inside an isolate', 'Le \u2068\u202eport\u2069 rouvre.'],
    ['an end without a beginning', 'Le port\u2069 rouvre\u202c.'],
    ['letters written from right to left', 'Il a dit « שלום ».'],
  ])('leaves a text with %s as it is', (_, text) => {
    expect(isolated(text)).toBe(text)
  })

  it.each([
    ['an override left open', 'Le \u202eport', '\u2068Le \u202eport\u2069'],
    ['an embedding, ended or not', '\u202bport\u202c', '\u2068\u202bport\u202c\u2069'],
    ['isolates left open', '\u2067\u2066port', '\u2068\u2067\u2066port\u2069\u2069\u2069'],
    ['an end too many before', 'Le\u2069 \u202eport', '\u2068\u2068Le\u2069 \u202eport\u2069'],
    ['one paragraph of several', 'Un.\r\n\u202eDeux.\nTrois.', 'Un.\r\n\u2068\u202eDeux.\u2069\nTrois.'],
  ])('isolates %s', (_, text, shown) => {
    expect(isolated(text)).toBe(shown)
  })

  it('leaves no direction open, keeps every character in order, and has nothing to do twice', () => {
    fc.assert(
      fc.property(hard, text => {
        const shown = isolated(text)
        expect(directionsLeftOpen(shown)).toEqual([])
        expect(isolated(shown)).toBe(shown)
        for (const paragraph of text.split(/[\n\u2029]/)) expect(shown).toContain(paragraph)
        expect(shown.length - text.length).toBeLessThanOrEqual(isolationLengthMax(text))
      }),
    )
  })

  it('is kept inside an isolate around it', () => {
    fc.assert(
      fc.property(hard, text => {
        const inside = isolated(`${isolated(text)}\u202e`)
          .split(/[\n\u2029]/)
          .at(-1)
        expect(directionsLeftOpen(inside ?? '')).toEqual([])
      }),
    )
  })
})
