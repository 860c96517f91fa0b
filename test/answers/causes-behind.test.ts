import { expect, test } from 'vitest'
import type { Answer } from '../../src/types.ts'
import { ask } from './asking.ts'

const quotes = ({ statements }: Answer) => statements.map(({ quotes: [quote] }) => quote.text)

const veto = [
  [
    'fr',
    'La Norvège a mis son veto à la taxe sur le hareng. « Elle ruinerait nos ports », a justifié son ambassadeur, Ole Vik. Il neige.',
  ],
  ['fr', 'Le hareng est cher. « Il faut manger du hareng pour rester jeune », dit Ida Lund.'],
] as const

test.each([
  'Pourquoi la Norvège a-t-elle mis son veto à la taxe sur le hareng ?',
  'Why did Norway veto the herring tax?',
])('why is told by who justifies it right behind: %s', async question => {
  expect(quotes(await ask(question, veto))).toEqual([
    '« Elle ruinerait nos ports », a justifié son ambassadeur, Ole Vik.',
  ])
})

test('why is told further on by what points back at it', async () => {
  const told = await ask('Pourquoi la direction veut-elle fermer la scierie de Brac ?', [
    [
      'fr',
      'La direction veut fermer la scierie de Brac. Elle compte 40 salariés. Des pneus brûlaient mardi. Pour justifier sa décision, la direction invoque le prix du bois.',
    ],
  ])
  expect(quotes(told)).toEqual(['Pour justifier sa décision, la direction invoque le prix du bois.'])
})

test('what somebody explains of something else is no cause', async () => {
  const told = await ask('Pourquoi la direction veut-elle fermer la scierie de Brac ?', [
    [
      'fr',
      'La direction veut fermer la scierie de Brac. Elle compte 40 salariés. « Le bac part à midi », a expliqué le capitaine.',
    ],
  ])
  expect(quotes(told).join()).not.toContain('midi')
})
