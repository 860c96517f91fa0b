import { expect, test } from 'vitest'
import { tellsMeasure, unitsAsked } from '../../src/answers/measures.ts'
import { ask } from './asking.ts'

const told = (question: string, words: string) => {
  const units = unitsAsked(question)
  return units === null ? null : tellsMeasure(words, units)
}

test.each([
  ['How far did the ship drag its anchor?', 'It scraped the seabed for 90km.', true],
  ['How far did the ship drag its anchor?', 'It cut off 38,000 homes until 5 a.m.', false],
  ['À quelle distance de la côte ?', 'À douze milles de la côte.', true],
  ['Quelle est la profondeur du puits ?', 'Le puits a coûté 40 euros.', false],
  ['Combien pèse le drone ?', 'Le drone pèse 200 kg.', true],
  ['What is the population of Narvik?', 'Some 96 children came.', false],
  ['Quelle est la population de Narvik ?', 'Narvik a 14 000 habitants.', true],
  ['How fast was the train going?', 'It was going at 90 km/h.', true],
  ['How many people were killed?', 'Nobody knows.', null],
])('%s “%s”: %s', (question, words, expected) => {
  expect(told(question, words)).toBe(expected)
})

test('how far is answered by distances alone', async () => {
  const { statements } = await ask('How far did the tanker drag its anchor?', [
    [
      'en',
      'The tanker dragged its anchor and cut off 38,000 homes, the operator said. The coast guard said the tanker had dragged its anchor for 90 kilometres.',
    ],
  ])
  expect(statements.map(({ quotes: [quote] }) => quote.text)).toEqual([
    'The coast guard said the tanker had dragged its anchor for 90 kilometres.',
  ])
})
