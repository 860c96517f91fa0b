import { beforeEach, describe, expect, test } from 'vitest'
import { answerQuestion } from '../../src/answers/answer.ts'
import { answerMessage } from '../../src/answers/message.ts'
import { sources } from '../../src/answers/sources.ts'
import { timeline } from '../../src/answers/timeline.ts'
import { ingest } from '../../src/reading/ingest.ts'
import type { Store } from '../../src/store/store.ts'
import type { Answer, ArticleInput, Language } from '../../src/types.ts'
import { emptyStore } from '../store-for-tests.ts'

function article(name: string, language: Language, publishedAt: string | null, text: string): ArticleInput {
  const url = `https://${name}.example/flood`
  return {
    source: url,
    url,
    text,
    language,
    publishedAt,
    title: null,
    outlet: name,
    author: null,
    guid: null,
    updatedAt: null,
    marked: [],
  }
}

const dispatch = `La rivière a débordé mardi à Sommières après trois jours de pluie. Selon la préfecture du Gard, au moins 120 habitants ont été évacués. « Nous n’avions jamais vu l’eau monter si vite », a déclaré la maire, Hélène Roustan. Deux ponts restent fermés et l’école servira d’abri pour la nuit.`

const articles = [
  article('agence-du-sud', 'fr', '2025-09-16T08:00:00Z', dispatch),
  article('petit-gardois', 'fr', '2025-09-16T11:00:00Z', `${dispatch}\n\nLire aussi\nLa météo du week-end`),
  article(
    'river-post',
    'en',
    '2025-09-17T09:00:00Z',
    'More than 200 residents of Sommières have been evacuated, the French Red Cross said on Wednesday. The town hall denied that the dam had failed. A volunteer, Tom Baker, said the shelter had enough blankets.',
  ),
  article(
    'veille',
    'fr',
    null,
    'Le conseil municipal de Nîmes a voté lundi le budget des écoles. Le vote a duré deux heures.',
  ),
]

let store: Store
beforeEach(async () => {
  store = await emptyStore()
  for (const input of articles) await ingest(store, input, new Date('2025-09-17T12:00:00Z'))
})

const ask = (text: string, language: Language | null = null) =>
  answerQuestion(store, text, { language, kind: null })
const quotesOf = (answer: Answer) => answer.statements.flatMap(line => line.quotes.map(quote => quote.text))

describe('how many', () => {
  test.each([
    ['Combien d’habitants ont été évacués à Sommières ?', 'fr'],
    ['How many residents were evacuated in Sommières?', 'en'],
  ])(
    '%s gets the figures of both languages, newest first, each with its holder',
    async (question, language) => {
      const answer = await ask(question)
      expect(answer).toMatchObject({ language, abstained: false })
      expect(answer.statements.map(line => line.claim?.holder)).toEqual([
        expect.stringContaining('Red Cross'),
        expect.stringContaining('préfecture'),
      ])
      expect(quotesOf(answer).join('\n')).toContain('au moins 120 habitants')
    },
  )

  test('a dispatch that another outlet reprints counts once, under its origin', async () => {
    const answer = await ask('Combien d’habitants ont été évacués ?')
    expect(answer.statements.map(line => line.quotes[0].article.outlet)).toEqual([
      'river-post',
      'agence-du-sud',
    ])
    expect(answer).toMatchObject({ articles: 2, origins: 2 })
  })

  test('the lead gives the range when holders differ', async () => {
    expect((await ask('Combien d’habitants ont été évacués ?')).lead).toMatch(
      /^D’au moins 120 à plus de 200 selon qui compte/,
    )
    expect((await ask('Combien d’habitants ont été évacués selon la Croix-Rouge ?')).lead).toBeNull()
  })

  test('nobody counted: no number of something else is given, and the nearest is named', async () => {
    const answer = await ask('Combien de ponts se sont effondrés ?')
    expect(answer).toMatchObject({ abstained: true, statements: [], lead: null, articles: 4, origins: 3 })
    expect(answer.nearest?.quotes[0].text).toContain('ponts')
  })
})

describe('who said what', () => {
  test('a person is found by surname, and only their own words are given', async () => {
    const answer = await ask('What did Roustan say?')
    expect(quotesOf(answer)).toEqual([expect.stringContaining('Nous n’avions jamais vu')])
    expect(answer.statements[0]?.text).toContain('Roustan')
  })

  test('a misspelled name is read as the one in the articles, and the answer says so', async () => {
    for (const [question, read] of [
      ['What did Rouston say?', 'Read as: Roustan.'],
      ['Qu’a dit Rouston ?', 'Compris : Roustan.'],
    ] as const) {
      const answer = await ask(question)
      expect(quotesOf(answer)).toEqual([expect.stringContaining('Nous n’avions jamais vu')])
      expect(answer.lead).toBe(read)
    }
    expect((await ask('What did Roustan say?')).lead).toBeNull()
  })

  test('somebody who said nothing gets no words of others', async () => {
    expect(await ask('Qu’a dit Ségolène Royal ?')).toMatchObject({ abstained: true, statements: [] })
  })

  test('a denial is told as one', async () => {
    const answer = await ask('Has the town hall confirmed that the dam failed?')
    expect(answer.statements[0]?.text).toMatch(/^Denied/)
    const french = await ask('La mairie a-t-elle confirmé la rupture du barrage ?')
    for (const line of french.statements) expect(line.text).toMatch(/^Démenti/)
  })
})

describe('anything else', () => {
  test('is answered with the sentence that holds it', async () => {
    expect(quotesOf(await ask('Que deviendra l’école ?'))[0]).toContain('l’école servira d’abri')
  })

  test.each([
    'Quelle est la capitale du Gard ?',
    'What is the capital of France?',
    'Who won the cycling race?',
    'What is the capital of Australia?',
    'Who is the president of France?',
    '',
  ])('that no article says is not answered: %s', async question => {
    expect(await ask(question)).toMatchObject({ abstained: true, statements: [] })
  })
})

test('a timeline goes from the oldest to the newest', async () => {
  const { statements } = await timeline(store, 'Sommières', 'fr')
  const days = statements.map(line => line.quotes[0].article.publishedAt ?? '')
  expect(days.length).toBeGreaterThan(2)
  expect(days).toEqual(days.toSorted())
})

test('sources counts copies with their origin', async () => {
  const answer = await sources(store, 'inondation Sommières', 'fr')
  expect(answer.lead).toBe('3\u00a0articles, 2\u00a0origines indépendantes')
  expect(answer.statements[0]?.text).toBe('agence-du-sud (repris par petit-gardois)')
})

test('an empty store says what to do', async () => {
  const answer = await answerQuestion(await emptyStore(), 'Qui ?', { language: 'fr', kind: null })
  expect(answerMessage(answer).paragraphs[0]).toContain('verbatim feeds add')
})
