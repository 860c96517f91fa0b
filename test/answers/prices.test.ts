import { expect, test } from 'vitest'
import { parseQuestion } from '../../src/answers/question.ts'

const read = (text: string) => {
  const { kind, category } = parseQuestion(text, { language: null, kind: null })
  return `${kind} ${category}`
}

test.each([
  'Combien aurait touché l’ancien maire ?',
  'Combien réclamait la CGT par salarié ?',
  'combien demandent les familles',
  'Coût de la dépollution ?',
  'Quel est le coût des travaux ?',
  'What would it have cost to mend the pump?',
  'Cost of the clean-up?',
  'How much will the government put into the shipyard?',
  'How much severance will the workers get?',
])('asks for a sum of money: %s', text => {
  expect(read(text)).toBe('how-many money')
})

test.each([
  ['combien demandent l’asile ?', 'how-many null'],
  ['Combien de postes cela va-t-il coûter ?', 'how-many null'],
  ['Combien ont reçu un vaccin ?', 'how-many null'],
  ['What did the strike cost the town?', 'how-many money'],
  ['Who paid the cost?', 'open null'],
])('%s asks for %s', (text, expected) => {
  expect(read(text)).toBe(expected)
})
