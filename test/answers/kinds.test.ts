import { beforeEach, describe, expect, test } from 'vitest'
import { answerQuestion } from '../../src/answers/answer.ts'
import { parseQuestion } from '../../src/answers/question.ts'
import type { Store } from '../../src/store/store.ts'
import type { Answer } from '../../src/types.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

let store: Store

beforeEach(async () => {
  store = await emptyStore()
  await readArticle(
    store,
    'L’armée finlandaise a perdu des hommes. Selon l’Unicef, au moins 100 soldats finlandais ont été tués à Narvik. Les drones ont volé toute la nuit entre les deux camps.',
    { outlet: 'L’Écho du Fjord', publishedAt: '2025-03-03T08:00:00Z' },
  )
  await readArticle(
    store,
    'About 300 Finnish soldiers have been killed in Narvik, Unicef said. Sweden has threatened sanctions against the port. The harbour uses new drones, the paper found.',
    { outlet: 'The Narvik Herald', publishedAt: '2025-04-08T08:00:00Z' },
  )
  await readArticle(
    store,
    'Sweden announced sanctions against two banks. The Swedish army confirmed that sailors had been killed. Oslo has not confirmed that sailors had been killed.',
    { outlet: 'Harbour Watch', publishedAt: '2025-04-10T08:00:00Z' },
  )
})

const ask = (text: string): Promise<Answer> =>
  answerQuestion(store, text, { language: null, kind: null, today: '2025-06-01' })
const outletsOf = ({ statements }: Answer) => [
  ...new Set(statements.flatMap(line => line.quotes.map(quote => quote.article.outlet))),
]
const quotesOf = ({ statements }: Answer) => statements.map(({ quotes: [quote] }) => quote.text).join(' ')

test.each([
  ['Comment ont évolué les pertes ?', 'en hausse'],
  ['How did the losses evolve?', 'up.'],
])('how losses have changed is told from the first to the last figure: %s', async (question, way) => {
  expect((await ask(question)).lead).toContain(way)
})

test('the victims of what nobody dies of are not asked for among the dead', () => {
  const options = { language: null, kind: null }
  const { category } = parseQuestion('Combien de victimes du piratage de Norvo ?', options)
  expect(category).toBeNull()
})

describe('an outlet', () => {
  test.each([
    ['What did The Narvik Herald report about drones?', 'The Narvik Herald'],
    ['what did the narvik herald say about drones?', 'The Narvik Herald'],
    ['Que rapporte L’Écho du Fjord sur les drones ?', 'L’Écho du Fjord'],
    ["Qu'a écrit l'echo du fjord sur les drones ?", 'L’Écho du Fjord'],
    ['Selon L’Écho du Fjord, combien de soldats ont été tués ?', 'L’Écho du Fjord'],
    ['How many soldiers were killed according to The Narvik Herald?', 'The Narvik Herald'],
  ])('that a question names is the only one to answer: %s', async (question, outlet) => {
    const answer = await ask(question)
    expect(answer.abstained).toBe(false)
    expect(outletsOf(answer)).toEqual([outlet])
  })

  test('that says nothing of it has nobody else answer', async () => {
    expect((await ask('What did Harbour Watch report about drones?')).abstained).toBe(true)
  })

  test('is no outlet when its name is a word of the question', async () => {
    await readArticle(store, 'The drones of Bodø fly at noon.', { outlet: 'Drones' })
    expect(outletsOf(await ask('What did Unicef say about drones?'))).not.toEqual(['Drones'])
  })
})

describe('a figure', () => {
  test('of somebody else does not answer', async () => {
    expect((await ask('How many Swedish soldiers were killed?')).abstained).toBe(true)
    expect((await ask('Combien de soldats chinois à Narvik ?')).abstained).toBe(true)
  })

  test('of something else in the sentence does not answer', async () => {
    expect((await ask('Combien de drones ?')).abstained).toBe(true)
  })

  test('of a time is found when nothing else is asked', async () => {
    expect(quotesOf(await ask('Combien de morts en mars 2025 ?'))).toContain('au moins 100 soldats')
  })
})

test('who threatens with sanctions is told by threats', async () => {
  const answer = await ask('Qui la Suède menace-t-elle de sanctions ?')
  expect(quotesOf(answer)).toBe('Sweden has threatened sanctions against the port.')
})

test('who has confirmed is not answered by who has not', async () => {
  expect(quotesOf(await ask('Who confirmed that sailors had been killed?'))).toMatch(
    /^The Swedish army confirmed/,
  )
  expect(quotesOf(await ask('Who confirmed that sailors had been killed?'))).not.toContain('Oslo')
})

test.each(['Combien de morts dans l’incendie de Nantes ?', 'How many people died in the fire in Nantes?'])(
  'what else has killed in the same town is no answer: %s',
  async question => {
    await readArticle(
      store,
      'Un incendie a ravagé un hôtel de Nantes dans la nuit de mardi. Au moins neuf personnes sont mortes, a dit la préfecture.',
      { outlet: 'Le Quai', publishedAt: '2025-05-07T08:00:00Z' },
    )
    await readArticle(
      store,
      'La grippe a tué 1 200 personnes cet hiver dans la région de Nantes, selon l’agence de santé.',
      { outlet: 'La Loire', publishedAt: '2025-05-08T08:00:00Z' },
    )
    expect(outletsOf(await ask(question))).toEqual(['Le Quai'])
  },
)

test.each(['How many people have died of the plague?', 'Combien de personnes sont mortes de la peste ?'])(
  'no figure answers where none stands beside what is asked about: %s',
  async question => {
    await readArticle(
      store,
      'Des dauphins s’échouent sur les plages. Près de 600 personnes sont mortes dans la région, selon la préfecture.',
      { outlet: 'Le Quai', publishedAt: '2025-05-07T08:00:00Z' },
    )
    expect((await ask(question)).abstained).toBe(true)
  },
)
