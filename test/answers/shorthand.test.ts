import { expect, test } from 'vitest'
import { withoutShorthand } from '../../src/answers/shorthand.ts'
import { ask } from './asking.ts'

test.each([
  ['cb de morts à Brest ?', 'fr', 'combien de morts à Brest ?'],
  ['pk le gvt a fermé le port', 'fr', 'pourquoi le gouvernement a fermé le port'],
  ['how many ppl died', 'en', 'how many people died'],
  ['le PQ et la CB', 'fr', 'le PQ et la CB'],
  ['que dit la sœur', 'fr', 'que dit la soeur'],
] as const)('%s (%s) is read as %s', (text, language, read) => {
  expect(withoutShorthand(text, language)).toBe(read)
})

test('“how many ppl” asks for people', async () => {
  const { statements } = await ask('how many ppl fled Kotka?', [
    ['en', 'Some 900 people have fled Kotka, the harbour office said. It is cold.'],
  ])
  expect(statements.map(({ quotes: [quote] }) => quote.text).join()).toContain('900')
})
