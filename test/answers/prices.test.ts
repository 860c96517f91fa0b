import { expect, test } from 'vitest'
import { parseQuestion } from '../../src/answers/question.ts'
import { ask } from './asking.ts'

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
  'Quelle amende le port a-t-il payée ?',
  'Quel est le salaire du directeur ?',
  'Combien Nordfret a versé au port ?',
  'Combien Nordfret a-t-il payé d’amende ?',
  'What bail did the judge set?',
])('asks for a sum of money: %s', text => {
  expect(read(text)).toBe('how-many money')
})

test.each([
  ['combien demandent l’asile ?', 'how-many null'],
  ['Combien de postes cela va-t-il coûter ?', 'how-many null'],
  ['Combien ont reçu un vaccin ?', 'how-many null'],
  ['What did the strike cost the town?', 'how-many money'],
  ['Who paid the cost?', 'open null'],
  ['What is a twin prime?', 'open null'],
  ['What is fine dining?', 'open null'],
])('%s asks for %s', (text, expected) => {
  expect(read(text)).toBe(expected)
})

const port =
  'Le port de Brelin a été condamné mardi à une amende de 90 000 euros. Il investira 4 millions d’euros dans ses quais. Son directeur, Paul Arzel, fera appel.'

test('a sum that is asked for by its name is told by no other sum', async () => {
  const quotesFor = async (question: string) => {
    const { statements } = await ask(question, [['fr', port]])
    return statements.map(({ quotes: [quote] }) => quote.text).join(' ')
  }
  expect(await quotesFor('Quelle amende le port de Brelin doit-il payer ?')).toContain('90 000')
  expect(await quotesFor('Quelle amende le port de Brelin doit-il payer ?')).not.toContain('4 millions')
  expect(await quotesFor('Quel est le salaire du directeur du port de Brelin ?')).not.toMatch(
    /90 000|4 millions/,
  )
})
