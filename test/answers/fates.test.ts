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

test('who counts right behind those that are asked for counts them as well', async () => {
  const { statements } = await ask('Combien de civils sont morts à Narvik ?', [
    [
      'fr',
      'Selon la mairie, au moins 26 civils ont péri à Narvik. Les rebelles parlent, eux, de 58 morts. La neige tombe.',
    ],
  ])
  expect(statements.map(({ claim }) => claim?.holder)).toEqual(['la mairie', 'les rebelles'])
})

test.each([
  ['Combien de techniciens norvégiens sont à Narvik ?', [120]],
  ['Comment a évolué le nombre de techniciens norvégiens à Narvik ?', [60, 120]],
])('what was before a change is told where the change is asked for: %s', async (question, sizes) => {
  const { statements } = await ask(question, [
    [
      'fr',
      'Le nombre de techniciens norvégiens à Narvik est passé de 60 en janvier à 120 début mars, a précisé Oslo.',
    ],
  ])
  const told = statements.map(({ claim }) => (claim?.kind === 'figure' ? claim.figure.value : null))
  expect(told.toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual(sizes)
})

test.each(['Combien de soldats ont été tués à Narvik ?', 'How many soldiers were killed in Narvik?'])(
  'civilians and others are no soldiers: %s',
  async question => {
    const { statements } = await ask(question, [
      [
        'fr',
        'L’état-major reconnaît que 28 soldats ont été tués à Narvik. L’Observatoire affirme que 63 civils ont été tués à Narvik. L’ONU dit avoir vérifié la mort de 34 personnes à Narvik.',
      ],
    ])
    const quotes = statements.map(({ quotes: [quote] }) => quote.text).join(' ')
    expect(quotes).toContain('28 soldats')
    expect(quotes).not.toMatch(/civils|personnes/)
  },
)

test('whoever marched is a demonstrator, by whatever noun', async () => {
  const { statements } = await ask('Combien de manifestants à Narvik ?', [
    [
      'fr',
      'Quelque 2 000 personnes ont défilé à Narvik. La police de Narvik a compté 600 manifestants. La neige tombe.',
    ],
  ])
  const quotes = statements.map(({ quotes: [quote] }) => quote.text).join(' ')
  expect(quotes).toContain('2 000 personnes')
  expect(quotes).toContain('600 manifestants')
})

test('who are left are those who remain', async () => {
  const { statements } = await ask('How many Norwegian soldiers are left in Kotka?', [
    ['en', 'The mayor said that 300 Norwegian soldiers were in Kotka. The ferry is late.'],
  ])
  expect(statements.map(({ quotes: [quote] }) => quote.text).join(' ')).toContain('300 Norwegian soldiers')
})

test('a ransom counts no persons', async () => {
  const { abstained } = await ask('Combien de personnes sont touchées par le piratage de Norvo ?', [
    ['fr', 'Des pirates ont revendiqué le piratage de Norvo et exigent une rançon de 2 millions d’euros.'],
  ])
  expect(abstained).toBe(true)
})

test.each(['How many locals have fled?', 'Combien d’habitants ont fui ?'])(
  'of those who live in a place anybody may have fled: %s',
  async question => {
    const { statements } = await ask(question, [
      ['en', 'About 700 people have fled the fire, the mayor of Narvik said. Snow is falling.'],
    ])
    expect(statements[0]?.quotes[0].text).toContain('700')
  },
)
