import { expect, test } from 'vitest'
import { answerQuestion } from '../../src/answers/answer.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'
import { ask } from './asking.ts'

const norway =
  'Oslo said that 30 Norwegian soldiers had been killed in Narvik. Snow has closed the road since.'

test.each([
  [
    'of the same people differ',
    'Bergen said that 45 Norwegian soldiers had been killed in Narvik.',
    /30 to 45/,
  ],
  ['are of two armies', 'Stockholm said that 900 Swedish soldiers had been killed in Narvik.', null],
  [
    'are not confirmed',
    'Stockholm could not confirm that 900 Norwegian soldiers had been killed in Narvik.',
    null,
  ],
  [
    'stand on both sides of a new year',
    'Bergen said that 45 Norwegian soldiers had been killed in Narvik in December 2024.',
    /30 to 45/,
  ],
  ['are of two years', 'Stockholm said that 900 Norwegian soldiers had been killed in Narvik in 1940.', null],
])('the lead of a range, when the figures %s', async (_, other, lead) => {
  const store = await emptyStore()
  await readArticle(store, norway, {
    url: 'https://a.example/1',
    outlet: 'A',
    publishedAt: '2025-03-03T08:00:00Z',
  })
  await readArticle(store, `${other} The road is closed.`, {
    url: 'https://b.example/2',
    outlet: 'B',
    publishedAt: '2025-03-04T08:00:00Z',
  })
  const answer = await answerQuestion(store, 'How many soldiers were killed in Narvik?', {
    language: null,
    kind: null,
  })
  expect(answer.statements.filter(line => line.claim !== null)).toHaveLength(2)
  if (lead === null) expect(answer.lead).toBeNull()
  else expect(answer.lead).toMatch(lead)
})

test('a figure that one article gives and another denies is not told twice', async () => {
  const store = await emptyStore()
  for (const [host, text] of [
    ['a', 'La clinique a compté 52 morts à Narvik, a dit Ida Lund mercredi. La route est fermée.'],
    ['b', 'Ida Lund a démenti avoir parlé de 52 morts à Narvik. La neige tombe.'],
  ] as const)
    await readArticle(store, text, { url: `https://${host}.example/`, outlet: host, language: 'fr' })
  const answer = await answerQuestion(store, 'Combien de morts à Narvik ?', { language: null, kind: null })
  expect(answer.statements.map(line => line.claim?.modality).sort()).toEqual(['attributed', 'denied'])
  expect(answer.lead).toBeNull()
})

const tolls = [
  ['a', 'The storm killed 12 sailors in Kotka, the coastguard said. The port is closed.', '2025-01-13'],
  ['b', 'The navy counts 40 killed or wounded in the storm of Kotka. Snow is falling.', '2025-01-14'],
  ['c', 'The storm killed 15 sailors in Kotka, the union said. The road is open.', '2025-01-15'],
  ['d', 'The town hall counts 30 prisoners in Kotka after the riot. Bread is dear.', '2025-01-16'],
] as const

test.each([
  ['How many killed in Kotka?', /12 to 15/],
  ['How many sailors were killed in Kotka in January 2025?', /12 to 15/],
  ['What is the toll of the storm in Kotka?', null],
  ['How many prisoners in Kotka?', null],
])('%s is answered by figures, whatever it is called', async (question, lead) => {
  const store = await emptyStore()
  for (const [host, text, day] of tolls)
    await readArticle(store, text, {
      url: `https://${host}.example/`,
      outlet: host,
      publishedAt: `${day}T08:00:00Z`,
      language: 'en',
    })
  const answer = await answerQuestion(store, question, { language: null, kind: null, today: '2025-02-01' })
  expect(answer.abstained).toBe(false)
  expect(answer.statements.every(({ claim }) => claim === null || claim.kind === 'figure')).toBe(true)
  if (lead !== null) expect(answer.lead).toMatch(lead)
})

test('no range is told below a figure that is shown and may be of the same', async () => {
  const store = await emptyStore()
  const texts = [
    'Oslo said that 450 Norwegian soldiers had been killed or wounded in Narvik.',
    'Bergen said that 900 Norwegian soldiers had been killed or wounded in Narvik.',
    'Stockholm said that 2,000 Norwegian soldiers had been killed in Narvik.',
  ]
  for (const [index, text] of texts.entries())
    await readArticle(store, text, {
      outlet: `Outlet ${index}`,
      publishedAt: `2025-03-0${index + 1}T08:00:00Z`,
    })
  const question = 'How many men has Norway lost in Narvik?'
  const answer = await answerQuestion(store, question, { language: null, kind: null })
  expect(answer.statements.filter(line => line.claim !== null)).toHaveLength(3)
  expect(answer.lead).toBeNull()
})

test('things that were delivered make no range with those that somebody has', async () => {
  const { lead, statements } = await ask('How many drones has Norway delivered to Sweden?', [
    [
      'en',
      'Oslo says that Norway has delivered 60 drones to Sweden. The army of Sweden says it has 200 Norwegian drones from Norway.',
    ],
  ])
  expect([lead, statements.length]).toEqual([null, 2])
})

test('no range is told below a figure of the very place that is asked for', async () => {
  const store = await emptyStore()
  for (const [host, text] of [
    [
      'a',
      'Jean Moe, préfet de Narvik, a annoncé jeudi que douze personnes étaient mortes dans la crue du fleuve.',
    ],
    [
      'b',
      'Ola Berg, maire de Narvik, a annoncé jeudi que quinze personnes étaient mortes dans la crue du fleuve.',
    ],
    ['c', 'Ida Lund a recensé 19 morts à Narvik.'],
  ] as const)
    await readArticle(store, text, {
      url: `https://${host}.example/`,
      outlet: host,
      language: 'fr',
      publishedAt: '2026-11-12T08:00:00Z',
    })
  const answer = await answerQuestion(store, 'Combien de morts à Narvik ?', { language: null, kind: null })
  expect(answer.lead).toBeNull()
})
