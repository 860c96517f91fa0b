import { expect, test } from 'vitest'
import { alignedFold } from '../../src/text/aligned-fold.ts'

test('each character of a folded copy is found again in a text where none gives two', () => {
  const { folded, offset } = alignedFold('Été – 2024')
  expect(folded).toBe('ete - 2024')
  expect(offset(folded.indexOf('2024'))).toBe(6)
})

test('each character of a folded copy is found again behind one that gives two and one that gives none', () => {
  const text = 'Sœur An\u00adne, le 3 mai'
  const { folded, offset } = alignedFold(text)
  expect(folded).toBe('soeur anne, le 3 mai')
  expect([offset(folded.indexOf('3')), offset(folded.length)]).toEqual([text.indexOf('3'), text.length])
})
