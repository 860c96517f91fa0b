import { expect, test } from 'vitest'
import type { Answer } from '../../src/types.ts'
import { ask } from './asking.ts'

const quotes = ({ statements }: Answer) => statements.map(({ quotes: [quote] }) => quote.text).join()

const told = [
  [
    'en',
    'Tarro Minerals said that the mine would reopen in May. Tarro Castle said that it would stay closed. Snow fell.',
  ],
  [
    'fr',
    '« C’est faux », a dit Ida Morel. Il pleut. Ida Morel-Castan nie avoir vendu la mine. Le bac est fermé. La CFDT-Mines a dit que la mine fermerait.',
  ],
] as const

test.each([
  ['What did Tarro say?', 'would reopen in May'],
  ['Que dit Tarro ?', 'would reopen in May'],
  ['Morel a-t-elle nié avoir vendu la mine ?', 'nie avoir vendu la mine'],
  ['Que dit la CFDT ?', 'la mine fermerait'],
])('whoever is called by one word of their name is found by all of it: %s', async (question, words) => {
  expect(quotes(await ask(question, told))).toContain(words)
})

test('a castle is no company of the same name', async () => {
  expect(quotes(await ask('What did Tarro say?', told))).not.toContain('stay closed')
})
