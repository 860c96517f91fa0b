import { beforeEach, expect, test } from 'vitest'
import { answerQuestion } from '../../src/answers/answer.ts'
import type { Store } from '../../src/store/store.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

let store: Store

beforeEach(async () => {
  store = await emptyStore()
})

const linesFor = async (question: string) => {
  const { statements } = await answerQuestion(store, question, { language: null, kind: null })
  return statements.map(({ text }) => text)
}

test.each([
  [
    'Combien de gares ont fermé ?',
    'Au total, 40 gares sur 120 ont fermé, a fait savoir la compagnie.',
    ['La compagnie\u00a0: 40 gares'],
  ],
  [
    'How many stations closed?',
    'More than 70 of the railway’s 120 stations have closed, the union said.',
    ['The union: more than 70 stations'],
  ],
])('asked how many did something, all that there are are no answer: %s', async (question, text, lines) => {
  await readArticle(store, `${text} The sea was calm.`)
  expect(await linesFor(question)).toEqual(lines)
})

test('asked how many there are, all of them are one', async () => {
  await readArticle(store, 'Au total, 40 gares sur 120 ont fermé, a fait savoir la compagnie.')
  expect(await linesFor('combien de gares compte la compagnie ?')).toContain('La compagnie\u00a0: 120 gares')
})

test('asked for nothing but those who fled, all who did are told, in whatever words', async () => {
  await readArticle(store, 'Some 19,000 people had fled by Monday, the Red Cross said. The sea was calm.')
  expect(await linesFor('combien de déplacés ?')).toHaveLength(1)
})
