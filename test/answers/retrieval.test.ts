import { describe, expect, test } from 'vitest'
import { Lookup } from '../../src/answers/lookup.ts'
import { parseQuestion } from '../../src/answers/question.ts'
import { retrieve, wordsOf } from '../../src/answers/retrieval.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

const dams = (from: number) =>
  Array.from(
    { length: 500 },
    (_, index) => `Le barrage ${from + index} retient ${from + index} hectares d’eau.`,
  )

describe('in an archive where most sentences hold a word of the question', () => {
  test('those that hold it with another one are found, and it alone where these are few', async () => {
    const store = await emptyStore()
    for (const from of [1_000, 2_000, 3_000, 4_000])
      await readArticle(store, dams(from).join(' '), { publishedAt: '2025-03-01T08:00:00Z' })
    await readArticle(store, 'Le chantier du barrage de Tolvan a coûté deux fois le prix prévu.', {
      publishedAt: '2025-03-02T08:00:00Z',
    })
    const question = parseQuestion('Combien a coûté le barrage de Tolvan ?', { language: null, kind: null })
    const found = await retrieve(new Lookup(store), question)
    expect(found.slice(0, 1).map(wordsOf)).toEqual([expect.stringContaining('deux fois le prix')])
    expect(new Set(found.map(({ version }) => version.id)).size).toBeGreaterThan(1)
  })
})
