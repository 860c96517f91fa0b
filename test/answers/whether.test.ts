import { expect, test } from 'vitest'
import { ask } from './asking.ts'

const insurer = [
  [
    'fr',
    'Norvo a été avertie de deux failles en janvier, assure Léa Morel. Norvo a versé 4 millions à un prestataire, selon Paul Hardy. Le siège de Norvo est à Brac, rappelle Luc Sorel.',
  ],
] as const

test('whether something is so is not told by what only shares a name with it', async () => {
  const { statements } = await ask('Norvo a-t-elle été avertie des failles par un employé ?', insurer)
  expect(statements.map(({ quotes }) => quotes[0].text)).toEqual([
    'Norvo a été avertie de deux failles en janvier, assure Léa Morel.',
  ])
})
