import { expect, test } from 'vitest'
import type { Language } from '../../src/types.ts'
import { ask } from './asking.ts'

test.each<readonly [question: string, language: Language, text: string]>([
  [
    'combien de manifestants a saint lunaire',
    'fr',
    'Selon la police, 800 manifestants étaient à Saint-Lunaire.',
  ],
  ['combien de sous marins norvégiens ?', 'fr', 'Oslo affirme que six sous-marins norvégiens sont en mer.'],
])('a compound is found without its hyphen: %s', async (question, language, text) => {
  const { statements } = await ask(question, [[language, text]])
  expect(statements.map(({ quotes: [quote] }) => quote.text)).toEqual([text])
})

test('half of a compound is something else: « sous marins » asks for no sailors', async () => {
  const { abstained } = await ask('combien de sous marins la norvège a envoyé ?', [
    ['fr', 'Oslo affirme que la Norvège a envoyé 40 marins à Narvik.'],
  ])
  expect(abstained).toBe(true)
})
