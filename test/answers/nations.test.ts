import { beforeEach, expect, test } from 'vitest'
import { answerQuestion } from '../../src/answers/answer.ts'
import type { Store } from '../../src/store/store.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

let store: Store

beforeEach(async () => {
  store = await emptyStore()
  await readArticle(
    store,
    'Le Mali compte 700 Danois, a dit Oslo. Les rebelles affirment avoir tué 37 Danois au Mali. Trois navires danois ont quitté le Mali.',
    { language: 'fr', publishedAt: '2025-03-03T08:00:00Z' },
  )
})

const linesFor = async (question: string) => {
  const { statements } = await answerQuestion(store, question, { language: null, kind: null })
  return statements.map(({ quotes: [quote] }) => quote.text)
}

test.each(['Combien de Danois sont au Mali ?', 'Comment a évolué le nombre de Danois au Mali ?'])(
  'those of a nation are no ships of theirs, and no dead: %s',
  async question => {
    expect(await linesFor(question)).toEqual(['Le Mali compte 700 Danois, a dit Oslo.'])
  },
)

test('what Danish fighters are paid may be told without their nation, which their article names', async () => {
  await readArticle(
    store,
    'Des combattants danois gardent le port. Les combattants du port touchent 1 500 euros par mois, selon Oslo.',
    { language: 'fr' },
  )
  expect(await linesFor('Combien gagnent les combattants danois du port ?')).toEqual([
    'Les combattants du port touchent 1 500 euros par mois, selon Oslo.',
  ])
})
