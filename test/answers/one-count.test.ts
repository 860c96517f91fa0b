import { expect, test } from 'vitest'
import type { Language } from '../../src/types.ts'
import { ask } from './asking.ts'

test.each<readonly [question: string, language: Language, text: string, both: readonly [string, string]]>([
  [
    'How many homes lost power?',
    'en',
    'Oslo said the storm had left 120,000 households without power. The grid operator said 38,000 homes had lost power.',
    ['120,000', '38,000'],
  ],
  [
    'Combien d’emplois sont supprimés au port ?',
    'fr',
    'Le syndicat affirme que 900 postes sont supprimés au port. La direction assure que 300 emplois sont supprimés au port.',
    ['900', '300'],
  ],
])('both sides of a count are told, whatever noun each has: %s', async (question, language, text, both) => {
  const { statements } = await ask(question, [[language, text]])
  const quotes = statements.map(({ quotes: [quote] }) => quote.text).join(' ')
  for (const number of both) expect(quotes).toContain(number)
})

test('who is counted apart is not told: refugees are no migrants', async () => {
  const { statements } = await ask('How many refugees reached the port?', [
    [
      'en',
      'The mayor said 300 refugees had reached the port. The police said 900 migrants had reached the port.',
    ],
  ])
  const quotes = statements.map(({ quotes: [quote] }) => quote.text).join(' ')
  expect(quotes).toContain('300')
  expect(quotes).not.toContain('900')
})

test('what a phrase means in the other language is counted: « navires de guerre » are "warships"', async () => {
  const { statements } = await ask('Combien de navires de guerre russes dans le golfe ?', [
    ['en', 'Russia has sent warships into the gulf. The navy said it had counted five warships in the gulf.'],
  ])
  expect(statements.map(({ quotes: [quote] }) => quote.text).join(' ')).toContain('five warships')
})
