import { expect, test } from 'vitest'
import { answerQuestion } from '../../src/answers/answer.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

const denial =
  'Alderman Jan Hartog has denied that the bridge was sold and calls the inquiry into the sale a sham.'
const articles = [
  `A court opens the accounts of the bridge. ${denial} Judges will hear nine witnesses in March. The prosecutor wants the books of three years. A clerk found the keys of the safe in a drawer. Two lawyers have left the case. The hearing goes on behind closed doors.`,
  `The ferry company wants a new quay and will pay for it. ${denial} Fares rise by two euros in June. Passengers wait in the rain for an hour. The captain has asked for a second boat. Fishermen fear for their nets. A school in the north has closed its doors.`,
]

test.each([
  [['The Quay', 'The Quay'], 1],
  [['The Quay', 'The Dock'], 2],
] as const)('what outlets write word for word is a line each: %s', async (outlets, lines) => {
  const store = await emptyStore()
  for (const [index, text] of articles.entries())
    await readArticle(store, text, {
      outlet: outlets[index] ?? '',
      publishedAt: `2025-03-0${2 * index + 1}T08:00:00Z`,
    })
  const question = 'Has Jan Hartog denied that the bridge was sold?'
  const { statements } = await answerQuestion(store, question, { language: null, kind: null })
  expect(statements.map(({ quotes }) => quotes[0].text)).toEqual(Array.from({ length: lines }, () => denial))
})
