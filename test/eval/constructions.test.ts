import { describe, expect, test } from 'vitest'
import { constructionsOf } from './constructions.ts'

describe.each(['first writer', 'second writer'] as const)('of the %s', writer => {
  test('what is said in a construction stands in its text, letter by letter', () => {
    for (const { text, statements = [] } of constructionsOf(writer))
      for (const { words } of statements) expect(text).toContain(words)
  })

  test('every construction asks for figures, for none, or for statements', () => {
    for (const { figures, statements } of constructionsOf(writer))
      expect(figures !== undefined || statements !== undefined).toBe(true)
  })

  test('no construction stands twice', () => {
    const texts = constructionsOf(writer).map(({ text }) => text)
    expect(new Set(texts).size).toBe(texts.length)
  })
})
