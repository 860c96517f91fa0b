import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allMatches } from '../../src/text/matches.ts'

const patterns = [/\p{L}+/gu, /(?<digits>\d*)/gu, /(?<=a)b|$/g, /😀?/gu]

describe('all matches of a pattern', () => {
  it('are those that matchAll gives, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '7', '😀', 'é') }), text => {
        for (const pattern of patterns) {
          const found = allMatches(text, pattern).map(({ 0: words, index, groups }) => [words, index, groups])
          const known = [...text.matchAll(pattern)].map(({ 0: words, index, groups }) => [
            words,
            index,
            groups,
          ])
          expect(found).toEqual(known)
        }
      }),
    )
  })

  it('are found again in the next text', () => {
    const pattern = /grève/g
    expect(allMatches('une grève, puis la grève', pattern)).toHaveLength(2)
    expect(allMatches('la grève', pattern)).toHaveLength(1)
  })
})
