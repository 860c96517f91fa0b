import { beforeEach, expect, test } from 'vitest'
import { answerQuestion } from '../../src/answers/answer.ts'
import type { QuestionKind } from '../../src/answers/question.ts'
import type { Store } from '../../src/store/store.ts'
import type { Line } from '../../src/types.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

const articles = [
  ['fr', 'L’opposition affirme que 1 800 soldats sont à Faya. La piste est fermée.'],
  ['en', 'A Zambian minister, Ida Banda, said 400 soldiers were in Faya. The road is muddy.'],
  ['en', 'Nine people were killed in the London fire, the fire brigade said. Smoke hung over the river.'],
  ['fr', 'Douze personnes sont mortes dans l’incendie de Genève, selon la police. Le lac est gelé.'],
  ['en', 'Between 200 and 300 soldiers are in Faya, a panel of United Nations experts said. Wells are dry.'],
  ['en', '"We will stay," Mark Rutte said in Oslo. The hall was full.'],
] as const

let store: Store
beforeEach(async () => {
  store = await emptyStore()
  for (const [index, [language, text]] of articles.entries())
    await readArticle(store, text, { language, outlet: `Outlet ${index}` })
})

async function linesFor(question: string, kind: QuestionKind | null = null): Promise<readonly Line[]> {
  const answer = await answerQuestion(store, question, { language: null, kind })
  return answer.statements
}

test.each([
  ['Combien de soldats selon l’opposition ?', 'l’opposition'],
  ['combien de soldats selon l opposition', 'l’opposition'],
  ['How many soldiers according to the opposition?', 'l’opposition'],
  ['How many soldiers according to Zambia?', 'Ida Banda'],
  ['combien de soldats selon la zambie', 'Ida Banda'],
  ['Combien de soldats à Faya selon l’ONU ?', 'a panel of United Nations experts'],
  ['How many died in the London fire according to the fire brigade?', 'the fire brigade'],
  ['Combien de morts dans l’incendie de Genève selon la police ?', 'la police'],
])('who counts is found however they are called: %s', async (question, holder) => {
  const lines = await linesFor(question)
  expect(lines.map(({ claim }) => claim?.holder)).toEqual([holder])
})

test.each([
  'How many soldiers according to the farmers?',
  'Combien de morts dans l’incendie de Londres selon les voisins ?',
])('nobody else answers for them: %s', async question => {
  expect(await linesFor(question)).toEqual([])
})

test.each(['mark rutte', 'MARK RUTTE', 'rutte', 'Mark Rutte'])(
  'a command for somebody’s words needs no capitals: %s',
  async name => {
    expect((await linesFor(name, 'said')).map(({ claim }) => claim?.holder)).toEqual(['Mark Rutte'])
  },
)

test.each([
  [
    'Combien de morts dans les inondations de Gand ?',
    'Four people were killed in the Ghent floods. Rain fell.',
  ],
  [
    'How many people died in the Genoa floods?',
    'Cinq personnes sont mortes dans les inondations de Gênes. Il pleut.',
  ],
  [
    'Combien de morts dans l’attentat du Caire ?',
    'Six people were killed in the Cairo attack. Streets were empty.',
  ],
])('a town goes by its name in either language: %s', async (question, text) => {
  await readArticle(store, text, { language: question.startsWith('How') ? 'fr' : 'en', outlet: 'Elsewhere' })
  const [line] = await linesFor(question)
  expect(text.startsWith(line?.quotes[0].text ?? '-')).toBe(true)
})

test('nor does it need a name', async () => {
  const [line] = await linesFor('l’opposition', 'said')
  expect(line?.quotes[0].text).toMatch(/^L’opposition affirme/)
})

test.each([
  ['Combien de morts dans l’incendie de Londres ?', /^Nine people/],
  ['How many people died in the London fire?', /^Nine people/],
  ['How many people died in the fire in London?', /^Nine people/],
  ['Combien de morts dans l’incendie de Genève ?', /^Douze personnes/],
  ['How many people were killed in the Geneva fire?', /^Douze personnes/],
])('a town is one place in both languages, and nobody who is counted: %s', async (question, quote) => {
  const [line, ...others] = await linesFor(question)
  expect(line?.quotes[0].text).toMatch(quote)
  expect(others).toEqual([])
})
