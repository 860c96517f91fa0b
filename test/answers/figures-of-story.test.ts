import { describe, expect, test } from 'vitest'
import { answerQuestion } from '../../src/answers/answer.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

const articles = [
  [
    'fr',
    'Vanuatu : des soldats renversent le président Kalsakau',
    'Des militaires ont renversé jeudi le président du Vanuatu, Jone Kalsakau, à Port-Vila. Au moins sept personnes ont été tuées dans les combats autour du palais de Parliament Hill, selon le directeur de l’hôpital, Willie Tabi. Le colonel Moli dirige le putsch.',
  ],
  [
    'en',
    'Vanuatu junta says ousted president may leave',
    'The military junta in Vanuatu said on Monday that the deposed president, Jone Kalsakau, was free to leave Port-Vila. The Red Cross said that 19 people had been killed. Colonel Moli led the soldiers who fought near the palace of Parliament Hill, said Willie Tabi, the director of the hospital.',
  ],
  [
    'fr',
    'Coup d’État au Vanuatu : un bilan contesté',
    'Le colonel Moli, auteur du coup d’État au Vanuatu, affirme que neuf personnes ont été tuées. Le président Jone Kalsakau reste retenu près de Parliament Hill.',
  ],
  [
    'fr',
    'Vanuatu : un ferry coule au large de Santo',
    'Un ferry a coulé samedi au large de Santo, au Vanuatu. Quarante passagers ont été tués, selon la police maritime.',
  ],
] as const

describe('how many died in a coup is also told', () => {
  async function quoted(): Promise<string> {
    const store = await emptyStore()
    for (const [index, [language, title, text]] of articles.entries())
      await readArticle(store, text, { title, language, publishedAt: `2025-03-0${index + 1}T08:00:00Z` })
    const question = 'Combien de morts dans le coup d’État au Vanuatu ?'
    const { statements } = await answerQuestion(store, question, { language: null, kind: null })
    return statements.flatMap(({ quotes }) => quotes.map(({ text }) => text)).join(' ')
  }

  test('by an article of the story that has another word for it', async () => {
    expect(await quoted()).toContain('Au moins sept')
  })

  test('by one in the other language', async () => {
    expect(await quoted()).toContain('19 people had been killed')
  })

  test('by none of another story of the country', async () => {
    expect(await quoted()).not.toContain('passagers')
  })
})

test('a town is found in the other language without its accents', async () => {
  const store = await emptyStore()
  const text = 'At least 87 people died when a dam burst at Tinkere this week, the Red Cross said.'
  await readArticle(store, text, {
    title: 'Dam collapse at Tinkere',
    language: 'en',
    publishedAt: '2025-03-01',
  })
  const question = 'Combien de morts dans la rupture du barrage de Tinkéré ?'
  const { abstained } = await answerQuestion(store, question, { language: null, kind: null })
  expect(abstained).toBe(false)
})

test('a round-up of a story tells of others who died elsewhere, and they are not counted', async () => {
  const store = await emptyStore()
  const roundUp = [
    'Five things to know. A gunman killed 10 people in a school.',
    'Classes are suspended. The mayor has called for calm. Parents stood at the gates. Teachers wept.',
    'The Latvian army said that 250 Latvian soldiers had been killed.',
    'Colonel Jansons of Daugavpils led the retreat of the Latvian army.',
  ].join(' ')
  await readArticle(store, roundUp, { outlet: 'Morning', publishedAt: '2025-03-01T08:00:00Z' })
  await readArticle(
    store,
    'The Latvian army retreats from Daugavpils. Colonel Jansons said that 300 Latvian soldiers had been killed.',
    { outlet: 'Evening', publishedAt: '2025-03-02T08:00:00Z' },
  )
  const question = 'How many Latvian soldiers were killed?'
  const { statements } = await answerQuestion(store, question, { language: null, kind: null })
  const quoted = statements.flatMap(({ quotes }) => quotes.map(({ text }) => text)).join(' ')
  expect(quoted).toContain('250')
  expect(quoted).not.toContain('10 people')
})
