import { expect, test } from 'vitest'
import { withQuestionFirst } from '../../src/answers/word-order.ts'
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
