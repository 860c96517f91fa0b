import { expect, test } from 'vitest'
import { asksWhether } from '../../src/answers/asked.ts'
import { fold } from '../../src/text/words/tokens.ts'
import { ask } from './asking.ts'

test.each([
  'Le maire va-t-il fermer l’usine ?',
  'Est-ce qu’il fermera l’usine ?',
  'Will the mayor close the plant?',
  'Has the plant been closed?',
])('%s asks whether', question => {
  expect(asksWhether(fold(question))).toBe(true)
})

test.each([
  'Quand le maire va-t-il fermer l’usine ?',
  'Qu’a-t-il fermé ?',
  'Which plant has been closed?',
  'Pourquoi l’usine a-t-elle fermé ?',
])('%s asks for more than whether', question => {
  expect(asksWhether(fold(question))).toBe(false)
})

test('whether something will be done is answered without what else is said of it', async () => {
  const { statements } = await ask('Will the mayor of Brac close the chlorine plant?', [
    [
      'en',
      'The mayor of Brac has ruled out closing the chlorine plant. The union danced at the gate of the plant. Rain is expected.',
    ],
  ])
  expect(statements.map(({ quotes }) => quotes[0].text)).toEqual([
    'The mayor of Brac has ruled out closing the chlorine plant.',
  ])
})
