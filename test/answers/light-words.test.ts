import { expect, test } from 'vitest'
import { parseQuestion } from '../../src/answers/question.ts'
import { ask } from './asking.ts'

test.each([
  ['Quand la mairie a-t-elle vraiment fermé le pont au final ?', ['mair', 'ferm', 'pont']],
  ['When did the mayor really close the bridge in the end?', ['mayor', 'close', 'bridg']],
  ['Is the mayor going to close the bridge for good?', ['mayor', 'close', 'bridg']],
  ['How many bridges are closed so far?', ['bridg', 'close']],
])('words such as « vraiment », "in the end" need not stand in an answer: %s', (text, stems) => {
  const { concepts } = parseQuestion(text, { language: null, kind: null })
  expect(concepts.filter(({ weight }) => weight === 1).map(({ terms }) => terms[0])).toEqual(stems)
})

test('what something amounts to need not be called its amount', async () => {
  const { statements } = await ask('montant de la caution', [
    [
      'fr',
      'Ida Berg a versé une caution de 9 000 euros. Elle est libre. Il conteste le montant de 300 euros.',
    ],
  ])
  expect(statements[0]?.quotes[0].text).toContain('caution de 9 000 euros')
})
