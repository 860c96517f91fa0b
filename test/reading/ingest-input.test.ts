import { describe, expect, test } from 'vitest'
import { ingest } from '../../src/reading/ingest.ts'
import { listArticles } from '../../src/store/articles.ts'
import { inputOf } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

const now = new Date('2025-03-04T09:00:00Z')
const text = 'The harbour master said on Monday that 30 boats had left. The town denied it.'

describe('what cannot be stored as it was read', () => {
  test.each([
    ['half a character', 'Boats \ud83d leave'],
    ['a NUL', 'Boats \0 leave'],
  ])('a title with %s is the same title when it is read again', async (_, title) => {
    const store = await emptyStore()
    const input = inputOf(text, { url: 'https://quay.example/1', title, outlet: title, author: title })
    expect(await ingest(store, input, now)).toBe('new')
    expect(await ingest(store, input, now)).toBe('unchanged')
    expect(await listArticles(store)).toMatchObject([
      { title: 'Boats \ufffd leave', outlet: 'Boats \ufffd leave' },
    ])
  })

  test('a text of the length of a book is refused, whole and at once', async () => {
    const store = await emptyStore()
    const book = `${text} `.repeat(16_000)
    const started_ms = performance.now()
    await expect(ingest(store, inputOf(book, { url: 'https://quay.example/2' }), now)).rejects.toMatchObject({
      code: 'too-large',
    })
    expect(performance.now() - started_ms).toBeLessThan(1_000)
    expect(await listArticles(store)).toEqual([])
  })
})
