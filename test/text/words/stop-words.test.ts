import { expect, test } from 'vitest'
import { stopWords } from '../../../src/text/words/stop-words.ts'
import { fold } from '../../../src/text/words/tokens.ts'

test('numbers and comparisons are no stop words', () => {
  for (const word of ['plus', 'moins', 'dix', 'mille', 'deux', 'millions'])
    expect(stopWords.fr.has(word)).toBe(false)
  for (const word of ['more', 'less', 'ten', 'thousand', 'two', 'most'])
    expect(stopWords.en.has(word)).toBe(false)
})

test('stop words are written as tokens are', () => {
  for (const words of [stopWords.fr, stopWords.en]) for (const word of words) expect(fold(word)).toBe(word)
})
