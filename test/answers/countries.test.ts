import { expect, test } from 'vitest'
import { answerQuestion } from '../../src/answers/answer.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

test.each(['Quels pays ont signé le communiqué ?', 'Which countries signed the statement?'])(
  'which countries is answered by a list of them, and by no other that is named nearby: %s',
  async question => {
    const store = await emptyStore()
    const list = 'Le texte porte la signature de la Norvège, de l’Islande, du Danemark et de la Finlande.'
    await readArticle(
      store,
      `Un communiqué dénonce la pêche à la dynamite. ${list} Il neige sur les ports.`,
      {
        outlet: 'Rive',
        publishedAt: '2025-03-03T08:00:00Z',
      },
    )
    await readArticle(
      store,
      'Le ministère l’a dit dans un communiqué. Kiev et Oslo ont signé un autre traité.',
      {
        outlet: 'Quai',
        publishedAt: '2025-03-04T08:00:00Z',
      },
    )
    const { statements } = await answerQuestion(store, question, { language: null, kind: null })
    expect(statements.map(({ quotes: [quote] }) => quote.text)).toEqual([list])
  },
)
