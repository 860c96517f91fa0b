import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { answerQuestion } from '../../src/answers/answer.ts'
import { createMeanings } from '../../src/answers/meaning.ts'
import { createEmbedding } from '../../src/model/embedding.ts'
import { embedArticles } from '../../src/reading/embed.ts'
import type { Store } from '../../src/store/store.ts'
import { getEmbeddingFailure } from '../../src/store/vectors.ts'
import type { Answer } from '../../src/types.ts'
import { type EmbeddingBehaviour, FakeEmbeddings } from '../fakes/embeddings.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

const senses = [
  ['beekeepers', 'apiculteurs'],
  ['hives', 'ruches'],
  ['keep', 'installent'],
  ['puppeteers', 'marionnettistes'],
  ['rehearse', 'répètent'],
  ['died', 'péri'],
  ['landslip', 'éboulis'],
]
const hives = 'Les apiculteurs installent désormais leurs ruches près de Sarlat.'

let server: FakeEmbeddings
let store: Store
let logged: string[]

beforeEach(async () => {
  server = await new FakeEmbeddings(senses).start()
  store = await emptyStore()
  logged = []
  await readArticle(store, `${hives} Le préfet a visité une ferme. La récolte fut bonne.`, {
    outlet: 'La Gazette',
  })
  await readArticle(
    store,
    'Le chantier a pris du retard. Douze personnes ont péri sous l’éboulis, selon le maire.',
  )
  for (let n = 0; n < 30; n++)
    await readArticle(
      store,
      `Le conseil du canton ${n} vote son budget. Une halle sera construite au hameau ${n}.`,
    )
})

afterEach(() => server.stop())

function embeddingOf() {
  return createEmbedding(
    { apiKey: 'none', baseUrl: server.baseUrl, model: 'fake', dailyTokens: 1_000_000 },
    store,
  )
}

const log = (message: string) => void logged.push(message)

async function ask(question: string, behaviour: EmbeddingBehaviour = { kind: 'answer' }): Promise<Answer> {
  await embedArticles({ store, embedding: embeddingOf(), log })
  server.behaviour = behaviour
  const meanings = createMeanings(store, embeddingOf(), log)
  return answerQuestion(store, question, { language: null, kind: null, meanings })
}

const quotesOf = ({ statements }: Answer) => statements.map(({ quotes: [quote] }) => quote.text)

describe('a question that has no word in common with what answers it', () => {
  const question = 'Where do beekeepers keep hives?'
  const counting = 'How many people died in the landslip?'

  test.each([question, counting])('is not answered by words: %s', async text => {
    const answer = await answerQuestion(store, text, { language: null, kind: null })
    expect(answer.abstained).toBe(true)
  })

  test('is answered by meaning, in the other language, with the exact quote', async () => {
    const answer = await ask(question)
    expect(quotesOf(answer)).toEqual([hives])
    expect(answer).toMatchObject({ abstained: false, language: 'en' })
  })

  test('of how many is answered by a figure of the right things', async () => {
    const [first] = (await ask(counting)).statements
    expect(first?.claim?.kind).toBe('figure')
    expect(first?.quotes[0].text).toContain('Douze personnes')
  })
})

describe('a near vector alone', () => {
  test.each([
    ['a name that its article lacks', 'Where do beekeepers of Norway keep hives?'],
    ['a number that its article lacks', 'Where did beekeepers keep hives in 1987?'],
    ['another kind of thing', 'How long do beekeepers keep hives?'],
    ['who said it', 'What did Bernard Lavigne say about beekeepers and hives?'],
    ['something that no article tells', 'Where do puppeteers rehearse?'],
    ['the world outside', 'What is the capital of Australia?'],
  ])('does not answer a question for %s', async (_, question) => {
    expect((await ask(question)).abstained).toBe(true)
  })

  test('does not answer when everything is as near', async () => {
    await embedArticles({ store, embedding: embeddingOf(), log })
    const alike = { kind: 'change', change: (vectors: number[][]) => vectors.map(() => vectors[0]) } as const
    const answer = await ask('Where do puppeteers rehearse?', alike)
    expect(answer.abstained).toBe(true)
  })

  test('is named as the nearest evidence', async () => {
    expect((await ask('Where do beekeepers of Norway keep hives?')).nearest?.quotes[0].text).toBe(hives)
  })
})

describe('a server of vectors that fails', () => {
  const question = 'Quel budget le conseil du canton 7 vote-t-il ?'
  const known = 'Le conseil du canton 7 vote son budget.'

  test.each<[string, EmbeddingBehaviour]>([
    ['is out of requests', { kind: 'status', status: 429 }],
    ['is down', { kind: 'status', status: 500 }],
    ['refuses', { kind: 'status', status: 400 }],
    ['does not answer', { kind: 'hang' }],
    ['streams for ever', { kind: 'flood' }],
    ['sends broken JSON', { kind: 'body', body: '{"data": [{"embed' }],
    ['sends nothing', { kind: 'body', body: '{}' }],
    ['sends no vector', { kind: 'change', change: () => [] }],
    ['sends several vectors', { kind: 'change', change: ([one]) => [one, one] }],
    ['sends words', { kind: 'change', change: () => ['a vector'] }],
    ['sends another length', { kind: 'change', change: ([one]) => [one?.slice(0, 100)] }],
    ['sends what is no number', { kind: 'change', change: ([one]) => [one?.map(() => Number.NaN)] }],
    ['sends what is endless', { kind: 'body', body: `{"data":[{"embedding":[${'1e999,'.repeat(191)}1]}]}` }],
    ['sends no direction', { kind: 'change', change: ([one]) => [one?.map(() => 0)] }],
  ])('that %s: words answer, in time, and doctor can tell', async (_, behaviour) => {
    const answer = await ask(question, behaviour)
    expect(quotesOf(answer)[0]).toBe(known)
    expect(answer.elapsed_ms).toBeLessThan(2_500)
    expect(await getEmbeddingFailure(store, 'fake')).not.toBeNull()
    expect(logged).toContain('a question was answered by its words alone')
  })

  test('is left alone for a while, and its failure forgotten when it answers again', async () => {
    await ask(question)
    const meanings = createMeanings(store, embeddingOf(), log)
    server.behaviour = { kind: 'status', status: 500 }
    expect(await meanings.ask(question)).toBeNull()
    server.behaviour = { kind: 'answer' }
    const before = server.requests.length
    expect(await meanings.ask(question)).toBeNull()
    expect(server.requests).toHaveLength(before)
  })
})

test('an article that has changed is found by what it says now', async () => {
  await ask('Où ?')
  const text = 'Les marionnettistes répètent au Bugue.'
  await readArticle(store, text, {
    url: 'https://la-gazette.example/one',
    source: 'https://la-gazette.example/one',
  })
  expect(quotesOf(await ask('Where do puppeteers rehearse?'))).toEqual([text])
})
