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
    'Selon l’état-major, 140 soldats norvégiens ont été tués près de Bodø. La fermeture du tunnel a surpris les chauffeurs.',
    { language: 'fr', outlet: 'L’Écho du Fjord', publishedAt: '2025-03-03T08:00:00Z' },
  )
  await readArticle(
    store,
    'The army said that 60 Danish troops were killed near Ribe. The government closed the harbour because of the storm.',
    { language: 'en', outlet: 'Harbour Watch', publishedAt: '2025-03-04T08:00:00Z' },
  )
})

const ask = async (question: string) => {
  const { lead, statements } = await answerQuestion(store, question, { language: null, kind: null })
  return { lead, quotes: statements.map(({ quotes: [quote] }) => quote.text).join(' ') }
}

test.each([
  ['Combien de soldtas norvégiens ont été tués ?', '140 soldats', 'Compris : soldats.'],
  ['How many Danish trops were kiled?', '60 Danish troops', 'Read as: troops, killed.'],
  ['Why did the goverment close the harbour?', 'because of the storm', 'Read as: government.'],
  ['Qui la fermture du tunnel a-t-elle surpris ?', 'La fermeture', 'Compris : fermeture.'],
])(
  'a misspelled word is read as the one that articles hold, and the answer says so: %s',
  async (question, words, lead) => {
    const answer = await ask(question)
    expect(answer.quotes).toContain(words)
    expect(answer.lead).toContain(lead)
  },
)

test.each([
  ['a word that is spelled right', 'Combien de soldats norvégiens ont été tués ?'],
  ['another word of the glossary', 'Combien de soldes norvégiens ?'],
  ['a word with another consonant', 'Combien de tribus danoises ont été tuées ?'],
])('%s is left as it is', async (_, question) => {
  expect((await ask(question)).lead ?? '').not.toMatch(/Compris|Read as/)
})

test.each([
  ['combein de soldats norvégiens ont été tués ?', '140 soldats'],
  ['how many Danish troops were killed, acording to whom?', '60 Danish troops'],
])('a misspelled word that asks is read as such, and nobody need be told: %s', async (question, words) => {
  const answer = await ask(question)
  expect(answer.quotes).toContain(words)
  expect(answer.lead ?? '').not.toMatch(/Compris|Read as/)
})
