import { describe, expect, it } from 'vitest'
import { collapsed, paragraphsOf } from '../../../src/articles/pages/white-space.ts'

describe('white space as it is rendered', () => {
  it.each([
    ['Un  mot\n\tsuivi', 'Un mot suivi'],
    [' Un ', ' Un '],
    ['10\u00a0\u00a0000\u202f\u202f€', '10\u00a0\u00a0000\u202f\u202f€'],
  ])('of %j is collapsed', (text, shown) => {
    expect(collapsed(text)).toBe(shown)
  })

  it.each([
    ['', []],
    [' \n\t\n', []],
    ['\u200b\n\n\ufeff', []],
    ['Un\ndeux \n\n\n  Trois', ['Un\ndeux', 'Trois']],
  ])('ends the paragraphs of %j at its empty lines', (text, paragraphs) => {
    expect(paragraphsOf(text)).toEqual(paragraphs)
  })
})
