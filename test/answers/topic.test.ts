import { beforeEach, expect, test } from 'vitest'
import { answerQuestion } from '../../src/answers/answer.ts'
import { answerMessage } from '../../src/answers/message.ts'
import { sources } from '../../src/answers/sources.ts'
import { timeline } from '../../src/answers/timeline.ts'
import type { Store } from '../../src/store/store.ts'
import type { Answer } from '../../src/types.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

let store: Store
beforeEach(async () => {
  store = await emptyStore()
})

const read = (text: string, outlet: string, day: string) =>
  readArticle(store, text, { outlet, publishedAt: `2025-${day}T08:00:00Z`, language: 'en' })
const figures = (topic: string) => answerQuestion(store, topic, { language: 'en', kind: 'how-many' })
const texts = (answer: Answer) =>
  answerMessage(answer).sections.flatMap(({ lines }) => lines.map(({ text }) => text))
const outlets = ({ statements }: Answer) => statements.map(({ quotes }) => quotes[0].article.outlet)

const measles =
  'The ministry said 40 cases of measles were found in Kotka. The regional hospital said it had opened 12 beds.'
const roundUp =
  'Bakers are on strike in Turku. The union said 900 bakers had walked out. Measles was seen in Oulu, doctors said. A company called Aalto said it had sold 300 boats.'

test('figures on a topic stand in sentences that are about it, and not somewhere in their article', async () => {
  await read(measles, 'A', '03-03')
  await read(roundUp, 'B', '03-04')
  await read('The ministry said 7,000 doses of vaccine against measles had been sent to Kotka.', 'C', '03-05')
  expect(texts(await figures('measles'))).toEqual([
    'The ministry: 7,000 doses of vaccine',
    'The ministry: 40 cases of measles',
  ])
})

test('no range is told of the many things that are counted on a topic', async () => {
  await read('The ministry said 40 cases of measles were found in Kotka.', 'A', '03-03')
  await read('The hospital of Oulu said 9 cases of measles were found there.', 'B', '03-03')
  expect((await figures('measles')).lead).toBeNull()
})

test('shares are figures on a topic as well as numbers', async () => {
  await read('The bank said inflation had cost 40 firms their licence.', 'A', '03-03')
  await read('The bank said inflation had reached 8%.', 'B', '03-04')
  expect(outlets(await figures('inflation'))).toEqual(['B', 'A'])
})

test('of victims those are figures on a topic whose sentence or title is about it', async () => {
  await read('Police said 3 people were killed in the shooting in Turku.', 'A', '03-03')
  await read(
    'A shooting in Lahti woke the town, police said. An avalanche killed 6 people in Norway, rescuers said.',
    'B',
    '03-04',
  )
  expect(outlets(await figures('shooting victims'))).toEqual(['A'])
})

test('a timeline passes over the other news of a round-up', async () => {
  await read(measles, 'A', '03-03')
  await read(roundUp, 'B', '03-04')
  expect(texts(await timeline(store, 'measles', 'en'))).toEqual([
    'The ministry: 40 cases of measles',
    'The regional hospital: 12 beds',
    'Doctors',
  ])
})

test('in a timeline what one sentence tells stands on one line, its holder once', async () => {
  await read(
    'On Monday the ministry said that 40 cases of measles and 2 deaths were known. It said Monday was calm.',
    'A',
    '03-03',
  )
  expect(texts(await timeline(store, 'measles', 'en'))[0]).toBe(
    '3 March 2025 – The ministry: 40 cases of measles (as of 3 March 2025); 2 dead (as of 3 March 2025)',
  )
})

test('a topic of two words is that of articles that hold both', async () => {
  await read('The mayor of Kotka said the fire was out. Nobody was hurt.', 'A', '03-03')
  await read('The mayor of Kotka said the budget was short. Taxes will rise.', 'B', '03-04')
  await read('A fire burned in Turku, police said. It was put out.', 'C', '03-05')
  expect(outlets(await sources(store, 'fire Kotka', 'en'))).toEqual(['A'])
})

test('words of a topic that no article holds are passed over', async () => {
  await read('The mayor of Kotka said the fire was out. Nobody was hurt.', 'A', '03-03')
  expect(outlets(await sources(store, 'conflagration Kotka', 'en'))).toEqual(['A'])
})
