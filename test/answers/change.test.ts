import { beforeEach, describe, expect, test } from 'vitest'
import { answerQuestion } from '../../src/answers/answer.ts'
import type { Store } from '../../src/store/store.ts'
import type { Language } from '../../src/types.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

let store: Store
beforeEach(async () => {
  store = await emptyStore()
  const read = (language: Language, publishedAt: string, text: string) =>
    readArticle(store, text, {
      language,
      publishedAt: `${publishedAt}T08:00:00Z`,
      outlet: language === 'fr' ? 'Le Phare' : 'The Beacon',
      url: `https://${language}.example/${publishedAt}`,
    })
  await read(
    'fr',
    '2025-03-03',
    'Selon l’Unicef, au moins 100 marins ont été tués à Vigo. La mer reste forte.',
  )
  await read(
    'fr',
    '2025-04-08',
    'Selon l’Unicef, 300 marins ont été tués à Vigo. Les secours cherchent encore.',
  )
  await read('en', '2025-04-09', 'Madrid said that 250 sailors had been killed in Vigo. The sea is rough.')
  await read('en', '2025-05-10', 'Madrid said that 240 sailors had been killed in Vigo. The search is over.')
})

const leadFor = async (text: string) => {
  const { lead } = await answerQuestion(store, text, { language: null, kind: null, today: '2025-06-01' })
  return lead?.replaceAll('\u00a0', ' ') ?? null
}

describe('a question of how a number has changed', () => {
  test('is led in by the first and the last figure of each holder, with their days and the direction', async () => {
    const lead = await leadFor('Comment a évolué le nombre de marins tués à Vigo depuis mars ?')
    expect(lead).toContain(
      'L’Unicef : au moins 100 tués (3 mars 2025), puis 300 tués (8 avril 2025), en hausse.',
    )
    expect(lead).toContain('Madrid : 250 tués (9 avril 2025), puis 240 tués (10 mai 2025), en baisse.')
  })

  test('is answered in English alike', async () => {
    const lead = await leadFor('How has the number of sailors killed in Vigo changed since March?')
    expect(lead).toContain('UNICEF: at least 100 killed (3 March 2025), then 300 killed (8 April 2025), up.')
    expect(lead).toContain('Madrid: 250 killed (9 April 2025), then 240 killed (10 May 2025), down.')
  })

  test('leaves out whoever gave one figure alone since then', async () => {
    const lead = await leadFor('How has the number of sailors killed in Vigo changed since April?')
    expect(lead).not.toContain('UNICEF')
    expect(lead).toContain('Madrid: 250 killed')
  })

  test('means the latest March that there are articles of, when it names no year', async () => {
    const { lead } = await answerQuestion(
      store,
      'Comment a évolué le nombre de marins tués à Vigo depuis mars ?',
      {
        language: null,
        kind: null,
        today: '2027-06-01',
      },
    )
    expect(lead).toContain('en hausse')
  })

  test('quotes what has no day last', async () => {
    await readArticle(store, 'Selon la mairie de Vigo, 280 marins ont été tués à Vigo.', {
      language: 'fr',
      publishedAt: null,
      outlet: 'Le Phare',
      url: 'https://fr.example/undated',
    })
    const question = 'Comment a évolué le nombre de marins tués à Vigo ?'
    const { statements } = await answerQuestion(store, question, { language: null, kind: null })
    const figures = statements.filter(({ claim }) => claim?.kind === 'figure')
    expect(figures.at(-1)?.text).toContain('280')
  })
})

test('a change since a month is told by articles without a date as well', async () => {
  const store = await emptyStore()
  await readArticle(store, 'Oslo said that 900 sailors were in Vigo.', {
    publishedAt: '2025-04-09T08:00:00Z',
  })
  await readArticle(store, 'Oslo said that 1,500 sailors were in Vigo.', { publishedAt: null })
  const { statements } = await answerQuestion(
    store,
    'How has the number of sailors in Vigo changed since March?',
    {
      language: null,
      kind: null,
      today: '2025-06-01',
    },
  )
  expect(statements.map(({ quotes }) => quotes[0].text).join(' ')).toContain('1,500')
})
