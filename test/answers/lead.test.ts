import { expect, test } from 'vitest'
import { answerQuestion } from '../../src/answers/answer.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

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
