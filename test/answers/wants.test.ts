import { expect, test } from 'vitest'
import { ask } from './asking.ts'

const article =
  'Berthe Caille vit près de la mine. Berthe Caille a quitté l’hôpital lundi. « Je veux que le directeur soit jugé », nous a dit Berthe Caille. « Qui va payer ? », a demandé Berthe Caille.'

test.each([
  'Que demande Berthe Caille ?',
  'berthe caille veut quoi ?',
  'What does Berthe Caille want?',
  'What is Berthe Caille asking for?',
])('what somebody wants is told by their own words: %s', async question => {
  const { statements } = await ask(question, [['fr', article]])
  expect(statements.map(({ quotes: [quote] }) => quote.text)).toEqual([
    '« Je veux que le directeur soit jugé », nous a dit Berthe Caille.',
  ])
})

test('who asks for somebody to go asks for a resignation', async () => {
  const wanted = 'L’opposition demande la démission de la ministre.'
  const { statements } = await ask('who wants the minister to resign?', [
    ['fr', `${wanted} La ministre a inauguré une piscine. Il pleut depuis mardi.`],
  ])
  expect(statements.map(({ quotes: [quote] }) => quote.text)).toEqual([wanted])
})
