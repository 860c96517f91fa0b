import { expect, test } from 'vitest'
import { answerQuestion } from '../../src/answers/answer.ts'
import { ingest } from '../../src/reading/ingest.ts'
import { emptyStore } from '../store-for-tests.ts'

const articles: readonly (readonly [publishedAt: string, text: string])[] = [
  [
    '2019-05-02',
    'The harbour of Varne was closed because of fog. Its master, Ida Holt, blamed the warm sea.',
  ],
  [
    '2025-05-02',
    'The harbour of Varne was closed because of ice. Its master, Ida Holt, blamed the cold wind.',
  ],
]

async function firstQuote(question: string, told = articles): Promise<string | undefined> {
  const store = await emptyStore()
  for (const [publishedAt, text] of told) {
    const rest = {
      url: null,
      title: null,
      outlet: null,
      author: null,
      guid: null,
      updatedAt: null,
      marked: [],
    }
    await ingest(store, { source: publishedAt, text, publishedAt, language: 'en', ...rest }, new Date())
  }
  const { statements } = await answerQuestion(store, question, { language: null, kind: null })
  return statements[0]?.quotes[0]?.text
}

test('of two articles that answer alike, the newer one comes first', async () => {
  expect(await firstQuote('Why was the harbour of Varne closed?')).toContain('ice')
})

test('age counts for nothing when the question gives a year', async () => {
  expect(await firstQuote('Why was the harbour of Varne closed by fog in 2019?')).toContain('fog')
})

const trial: typeof articles = [
  [
    '2024-01-10',
    'The former mayor of Brackwell, Ida Holt, was charged with fraud on Wednesday. She was released on bail of 40,000 pounds and may not leave the country.',
  ],
  [
    '2024-12-02',
    'The former mayor of Brackwell, Ida Holt, told the court on Monday that she had signed the papers without reading them. Prosecutors asked for three years.',
  ],
]

test('what an affair began with answers as long as it goes on', async () => {
  expect(await firstQuote('What was the mayor charged with at first?', trial)).toContain('fraud')
})
