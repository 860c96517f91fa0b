import { expect, test } from 'vitest'
import { withQuestionFirst, withSpeakerFirst } from '../../src/answers/word-order.ts'
import { ask } from './asking.ts'

test.each([
  ['le ministre a dit quoi sur le pont ?', 'qu’a dit le ministre sur le pont ?'],
  ['Et la CGT veut quoi ?', 'Et que veut la CGT ?'],
  ['Les riverains demandent quoi au maire', 'que demandent Les riverains au maire'],
  ['Il ne sait pas quoi dire.', 'Il ne sait pas quoi dire.'],
  ['qui a dit quoi ?', 'qui a dit quoi ?'],
])('%s is asked as %s', (asked, expected) => {
  expect(withQuestionFirst(asked)).toBe(expected)
})

test('what somebody said when they heard of it asks for their words', async () => {
  const { statements } = await ask('le ministre a dit quoi quand il a appris la fermeture', [
    ['fr', 'Le ministre, Luc Morel, s’est dit « surpris par la décision ». Le stade est vide. Il pleut.'],
  ])
  expect(statements[0]?.quotes[0].text).toContain('surpris par la décision')
})

test.each([
  ['what was the union’s response to the plan?', 'what did the union say about the plan?'],
  ["What is Norway's position on the fishing quota?", 'what did Norway say about the fishing quota?'],
  ['Quelle est la position du syndicat sur la grève ?', 'qu’a dit le syndicat sur la grève ?'],
  ['Quelle a été la réaction de Oslo à la fermeture ?', 'qu’a dit Oslo à la fermeture ?'],
  ['What is the position of the ship?', 'What is the position of the ship?'],
])('%s asks for words', (asked, expected) => {
  expect(withSpeakerFirst(asked)).toBe(expected)
})
