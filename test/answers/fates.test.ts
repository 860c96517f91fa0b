import { expect, test } from 'vitest'
import { ask } from './asking.ts'

const leak = [
  [
    'fr',
    'Les pirates ont publié mercredi les dossiers de 40 000 patients de Norvo, dont ceux de plusieurs députés. Un informaticien a été interpellé.',
  ],
] as const

test.each(['How many lawmakers have been arrested?', 'Combien de députés ont été arrêtés ?'])(
  'how many people something happened to is not told by a sentence that tells nothing of it: %s',
  async question => {
    expect((await ask(question, leak)).statements.map(({ quotes }) => quotes[0].text)).toEqual([])
  },
)

const mission = [
  ['en', 'The minister said that 4,000 Norwegian soldiers had come and that 350 of them had died.'],
  ['en', 'Bergen said that 200 Norwegian soldiers had been killed in the harbour.'],
] as const

test('those who died of more are all the dead', async () => {
  const { statements } = await ask('How many Norwegian soldiers have been killed?', mission)
  expect(statements.map(({ quotes }) => quotes[0].article.outlet)).toEqual(['Outlet 1', 'Outlet 0'])
})

test('where soldiers are need not be said in the words of the question', async () => {
  const { abstained } = await ask('Combien de soldats norvégiens se trouvent à Narvik ?', [
    ['fr', 'Selon Oslo, 900 soldats norvégiens sont déployés à Narvik. La neige tombe.'],
  ])
  expect(abstained).toBe(false)
})
