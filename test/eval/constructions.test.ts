import { expect, test } from 'vitest'
import { constructions } from './constructions.ts'

test('what is said in a construction stands in its text, letter by letter', () => {
  for (const { text, statements = [] } of constructions())
    for (const { words } of statements) expect(text).toContain(words)
})

test('every construction asks for figures, for none, or for statements', () => {
  for (const { figures, statements } of constructions())
    expect(figures === undefined).toBe(statements !== undefined)
})
