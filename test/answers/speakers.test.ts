import { expect, test } from 'vitest'
import { answerQuestion } from '../../src/answers/answer.ts'
import type { Answer } from '../../src/types.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'
import { ask } from './asking.ts'

const holders = (answer: Answer) => answer.statements.map(({ claim }) => claim?.holder ?? null)

const harbour = [
  [
    'en',
    'Finnish President Aino Salo said that 300 sailors had left the harbour of Kotka. The ferry is late.',
  ],
  [
    'fr',
    'Selon le ministre finlandais de la Défense, Eero Lahti, 340 marins ont quitté le port de Kotka. Il neige.',
  ],
  ['en', 'President Aino Salo said that 320 sailors had left Kotka by Monday. The lighthouse is dark.'],
  ['en', 'Finnish television said that 900 sailors had left the harbour of Kotka. The road is open.'],
  [
    'en',
    'Mika Virtanen, a Finnish baker, said that 20 sailors had left the harbour of Kotka. Bread is dear.',
  ],
  [
    'en',
    'Former Finnish president Ilmo Kari said that 50 sailors had left the harbour of Kotka. He is retired.',
  ],
  ['en', 'Stockholm said that 700 sailors had left the harbour of Kotka. The sea is calm.'],
] as const

test.each([
  ['How many sailors left Kotka, according to Helsinki?', ['Aino Salo', 'Eero Lahti']],
  ['Combien de marins ont quitté le port de Kotka, selon Helsinki ?', ['Aino Salo', 'Eero Lahti']],
  ['How many sailors left Kotka, according to Stockholm?', ['Stockholm']],
])('%s is told by who speaks for it', async (question, speakers) => {
  const { statements } = await ask(question, harbour)
  const figures = statements.flatMap(({ claim }) => claim?.holder ?? [])
  expect(new Set(figures)).toEqual(new Set(speakers))
})

const fire = [
  ['fr', 'Le maire, Luc Morel, a accusé Ida Berg d’avoir allumé l’incendie du hangar. La grue est tombée.'],
  ['fr', 'L’incendie du hangar a été maîtrisé, a dit le capitaine Paul Roux. Ida Berg a quitté la ville.'],
] as const

test('what somebody says is not told by what others say of them, but apart', async () => {
  const about = await ask('Que dit Ida Berg de l’incendie du hangar ?', fire)
  for (const { quotes } of about.statements) expect(quotes[0].text).toContain('Ida Berg')
  if (!about.abstained)
    expect(about.lead).toBe(
      'Aucun propos de Ida Berg n’a été trouvé à ce sujet\u00a0; d’autres en disent ceci.',
    )
  const own = await ask('Que dit Luc Morel de l’incendie du hangar ?', fire)
  expect(holders(own)).toEqual(['Luc Morel'])
  expect(own.lead).toBeNull()
})

const ships = [
  [
    'en',
    'The missing trawlers were seen near Bergen on Tuesday, the coastguard said. Nobody answered the radio.',
  ],
  [
    'en',
    'Norway must call its trawlers back, the fishing union said. The trawlers cost 3 million euros each.',
  ],
  ['fr', 'Les chalutiers disparus ont été conduits à Stavanger, selon la police. Leur équipage va bien.'],
] as const

test.each(['Where are the trawlers?', 'Où sont les chalutiers ?'])(
  '%s is answered by what tells of a place that they are at',
  async question => {
    const { statements } = await ask(question, ships)
    expect(statements.length).toBeGreaterThan(0)
    for (const { quotes } of statements) expect(quotes[0].text).toMatch(/near Bergen|à Stavanger/)
  },
)

test.each([
  'What percentage of fishers oppose the quota, according to a recent survey?',
  'According to a new poll, what percentage of fishers oppose the quota?',
])('a poll that is nobody’s in particular may be any: %s', async question => {
  const { statements } = await ask(question, [
    ['en', 'Some 61% of fishers oppose the quota, a Fjordlab survey found in May. The sea is calm.'],
    ['en', 'Tourists like the harbour. The quota was set by the ministry. Hotels are full.'],
  ])
  expect(statements[0]?.quotes[0].text).toContain('61%')
})

test('who is named only after « selon un sondage » gave no number', async () => {
  const { statements } = await ask('According to a survey, what share of Finns oppose the quota?', [
    ['en', 'Some 61% of Finns oppose the quota, a Fjordlab survey found in May. The sea is calm.'],
  ])
  expect(statements[0]?.quotes[0].text).toContain('61%')
})

test('when is answered by what tells a time', async () => {
  const { statements } = await ask('When were the trawlers seen near Bergen?', ships)
  expect(statements.map(({ quotes }) => quotes[0].text).join()).toContain('on Tuesday')
  for (const { quotes } of statements) expect(quotes[0].text).toContain('Tuesday')
})

const barracks = [
  [
    'fr',
    'Le porte-parole de l’armée, Jon Berg, a accusé les pêcheurs d’avoir coulé le ferry. La mer est calme.',
  ],
  ['fr', 'L’armée a coulé le ferry, ont dit deux pêcheurs de Kotka. Le port est fermé.'],
] as const

test('« que dit l’armée ? » is answered by the army, not by what others say of it', async () => {
  expect(holders(await ask('Que dit l’armée ?', barracks))).toEqual(['Jon Berg'])
})

test('of a body, those who speak for it answer, and some of its members do not', async () => {
  const answer = await ask('Que dit l’ONU ?', [
    ['fr', 'Plusieurs membres de l’ONU ont dit que le vote était inutile. La séance a duré deux heures.'],
    [
      'fr',
      'Ana Prats, secrétaire générale de l’ONU, a dit que le vote aurait lieu jeudi. La salle était pleine.',
    ],
  ])
  expect(holders(answer)).toEqual(['Ana Prats'])
})

const ferry = [
  ['en', 'Oslo has not confirmed the sinking of the ferry. The sea is calm.'],
  ['en', 'Stockholm declined to comment on the sinking of the ferry. The port is closed.'],
  ['en', 'Helsinki did not dispute the sinking of the ferry. The road is open.'],
  ['en', 'Copenhagen confirmed the sinking of the ferry. Snow is falling.'],
] as const

test('who has not confirmed is not answered by who has', async () => {
  const { statements } = await ask('Who has not confirmed the sinking of the ferry?', ferry)
  expect(statements.map(({ text }) => text)).toContain('Not confirmed: Oslo')
  expect(statements.map(({ text }) => text)).not.toContain('Copenhagen')
})

test('silence, and what is not denied, are not called unconfirmed', async () => {
  expect((await ask('What did Stockholm say about the ferry?', ferry)).statements[0]?.text).toBe(
    'No comment: Stockholm',
  )
  expect((await ask('What did Helsinki say about the ferry?', ferry)).statements[0]?.text).toBe(
    'Not denied: Helsinki',
  )
})

test.each([
  ['en', 'Reykjavik does not believe that the ferry has sunk. The sea is calm.'],
  ['fr', 'Reykjavik ne croit pas que le ferry a coulé. La mer est calme.'],
] as const)('who does not believe something is not told as denying it (%s)', async (language, text) => {
  const { statements } = await ask('What did Reykjavik say about the ferry?', [[language, text]])
  expect(statements[0]?.text).toBe('Doubt: Reykjavik')
})

const lighthouse = [
  ['en', 'Mika Virtanen said that the lighthouse of Hanko was closed. Ida Berg said that it would open.'],
  ['fr', 'Le Kremlin a déclaré que le phare de Hanko était fermé. Il neige.'],
] as const

test.each([
  ['Virtanen', ['Mika Virtanen']],
  ['virtanen', ['Mika Virtanen']],
  ['Virtanen about the lighthouse', ['Mika Virtanen']],
  ['Mika Virtanen', ['Mika Virtanen']],
  ['What did Virtanen say about the lighthouse?', ['Mika Virtanen']],
  ['Kremlin', ['le Kremlin']],
])('a command for what somebody said finds them by one name: %s', async (topic, speakers) => {
  expect(holders(await ask(topic, lighthouse, 'said'))).toEqual(speakers)
})

test('a command for what the WHO said asks for it, and not for who', async () => {
  const health = [['en', 'The WHO said that the vaccine of Hanko works. It is raining.']] as const
  expect((await ask('WHO', health, 'said')).statements.map(({ text }) => text)).toEqual(['The WHO'])
})

test('of what somebody said about nothing in particular the newest articles are told, one line of each first', async () => {
  const store = await emptyStore()
  for (const day of [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]) {
    const again = 'Virtanen said that it would rain. Virtanen said that it would snow.'
    const text = `Mika Virtanen said that buoy ${day} was lost. ${again}`
    await readArticle(store, text, { publishedAt: `2025-03-${day}T08:00:00Z`, outlet: `Outlet ${day}` })
  }
  const { statements } = await answerQuestion(store, 'Virtanen', { language: 'en', kind: 'said' })
  expect(statements.map(({ quotes }) => quotes[0].text.match(/buoy \d+/)?.[0])).toEqual(
    [23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12].map(day => `buoy ${day}`),
  )
})

const tolls = [
  [
    'en',
    'Swedish opposition activist Nils Ek said 900 Swedish sailors had been killed. Norway said 400 Swedish sailors had been killed. The Swedish defence ministry said 73 Swedish sailors had been killed.',
  ],
] as const

test.each([
  'How many Swedish sailors were killed according to Stockholm?',
  'Combien de marins suédois ont été tués selon la Suède ?',
])(
  'one article that names a people in every sentence has the count of its government: %s',
  async question => {
    expect(holders(await ask(question, tolls))).toEqual(['the Swedish defence ministry'])
  },
)

const camps = (holder: string) =>
  [
    [
      'fr',
      `${holder} que 1 500 soldats campent à Faya, au nord. La Zambie dément toute présence. Il fait chaud.`,
    ],
  ] as const

test.each([
  'L’opposition zambienne assure',
  'Les rebelles zambiens assurent',
  'Les séparatistes zambiens assurent',
  'L’ancien ministre zambien de la Défense assure',
  'Le gouvernement zambien en exil assure',
  'Le principal syndicat zambien assure',
  'Une ONG zambienne assure',
])('a government is not told by who is against or apart from it, but by its denial: %s', async holder => {
  for (const question of [
    'Combien de soldats zambiens à Faya selon la Zambie ?',
    'How many Zambian soldiers are in Faya according to Zambia?',
    'Combien de soldats zambiens à Faya selon Lusaka ?',
  ])
    expect(holders(await ask(question, camps(holder)))).toEqual(['la Zambie'])
})

test.each([
  ['How many soldiers are in Faya according to the Zambian opposition?', ['the Zambian opposition']],
  ['How many soldiers are in Faya according to the opposition in Zambia?', ['the Zambian opposition']],
  ["How many soldiers are in Faya according to Zambia's opposition?", ['the Zambian opposition']],
  ['How many soldiers are in Faya according to Zambia?', []],
  ['Combien de soldats rebelles la Zambie a-t-elle comptés à Faya ?', []],
])(
  'an opposition that is asked for tells its own count, and nobody else’s: %s',
  async (question, speakers) => {
    const told = [
      'en',
      'The Zambian opposition said 1,500 soldiers were camping in Faya. It is hot.',
    ] as const
    expect(holders(await ask(question, [told]))).toEqual(speakers)
  },
)

const flood = [
  [
    'fr',
    'Le gouverneur de Kérou, Ali Baro, parle d’une « crue sans précédent ». « Nous cherchons des survivants », a-t-il ajouté. La pluie a cessé.',
  ],
] as const

test.each(['Qu’a dit le gouverneur de Kérou ?', 'What did the governor of Kerou say?'])(
  'the words of whoever holds an office are those of its holder further down too: %s',
  async question => {
    const { statements } = await ask(question, flood)
    expect(statements.map(({ quotes }) => quotes[0].text).join(' ')).toContain('Nous cherchons')
  },
)

test('the town of a governor is nobody who speaks', async () => {
  const { lead } = await ask('What did the governor of Kerou say?', flood)
  expect(lead).toBeNull()
})

const takeover = [
  ['fr', 'La compagnie Norvane serait à vendre. Norvane n’a pas souhaité commenter.'],
  [
    'en',
    'Norvane on Monday denied that it was in talks with its rivals. “We have made no offer,” it said in a statement. The port is calm.',
  ],
] as const

test.each([
  'What did Norvane say about talks with rivals?',
  'how did norvane respond',
  'Quelle est la réponse de Norvane ?',
  'qu a repondu norvane',
])('the quotation right behind somebody’s denial is told with it: %s', async question => {
  const { statements } = await ask(question, takeover)
  const quotes = statements.map(({ quotes: [quote] }) => quote.text).join(' ')
  expect(quotes).toContain('denied that it was in talks')
  expect(quotes).toContain('We have made no offer')
})

test('who has no comment has none on what was told just before', async () => {
  const { statements } = await ask('Qu’a dit Norvane sur la vente de la compagnie ?', takeover)
  expect(statements.map(({ quotes: [quote] }) => quote.text).join(' ')).toContain('souhaité commenter')
})

const charged = [
  [
    'en',
    'The Fraud Office charged the shipowner Rolf Aker with fraud on Tuesday. He was calm. “I moved my own money,” Mr Aker said.',
  ],
  ['en', 'Rolf Aker opened a museum of whaling in May. “The whale is a poem,” Mr Aker said.'],
] as const

test('what somebody says in an article that begins with what is asked about is about that', async () => {
  const { statements } = await ask('What does Rolf Aker say about the fraud charges?', charged)
  const quotes = statements.map(({ quotes: [quote] }) => quote.text).join(' ')
  expect(quotes).toContain('my own money')
  expect(quotes).not.toContain('poem')
})
