import { expect, test } from 'vitest'
import { bands, containment, resemblance, shingles, signature } from '../../src/stories/minhash.ts'

const words = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `word${from + index}`)

test('the same words give the same signature and every band in common', () => {
  const a = signature(shingles(words(0, 200)))
  const b = signature(shingles(words(0, 200)))
  expect(resemblance(a, b)).toBe(1)
  expect(bands(a)).toEqual(bands(b))
})

test('resemblance estimates the share of common shingles', () => {
  const a = signature(shingles(words(0, 300)))
  const b = signature(shingles(words(100, 400)))
  // 197 shingles of 397 are common: Jaccard 0.496, with a standard error of 0.044 over 128 hashes.
  expect(resemblance(a, b)).toBeGreaterThan(0.36)
  expect(resemblance(a, b)).toBeLessThan(0.63)
})

test('a lead reprinted alone is wholly contained in its article', () => {
  expect(containment(shingles(words(0, 60)), shingles(words(0, 400)))).toBe(1)
})

test('unrelated texts share no shingle and no band', () => {
  const [a, b] = [shingles(words(0, 200)), shingles(words(1_000, 1_200))]
  expect(containment(a, b)).toBe(0)
  const shared = bands(signature(a)).filter((band, index) => band === bands(signature(b))[index])
  expect(shared).toEqual([])
})

test('a text of fewer than four words has one shingle, an empty one shares nothing', () => {
  expect(shingles(['two', 'words']).size).toBe(1)
  expect(containment(new Set(), shingles(['two', 'words']))).toBe(0)
})
