import { beforeEach, describe, expect, test } from 'vitest'
import { answerQuestion } from '../../src/answers/answer.ts'
import type { Store } from '../../src/store/store.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

let store: Store
beforeEach(async () => {
  store = await emptyStore()
  const read = (outlet: string, publishedAt: string, text: string) =>
    readArticle(store, text, {
      outlet,
      publishedAt,
      language: 'fr',
      url: `https://${outlet}.example/${publishedAt}`,
    })
  await read(
    'Rivage',
    '2025-03-10T08:00:00Z',
    'La préfecture a compté 40 naufrages de voiliers en mars au large de Brest. La mer reste forte.',
  )
  await read(
    'Estran',
    '2025-04-12T08:00:00Z',
    'La préfecture a compté 55 naufrages de voiliers en avril au large de Brest. Les secours manquent de bateaux.',
  )
})

const ask = async (text: string) => {
  const { statements } = await answerQuestion(store, text, {
    language: null,
    kind: null,
    today: '2025-06-01',
  })
  return statements.map(line => line.quotes[0].text.match(/\d+ naufrages/)?.[0])
}

test.each(['Combien de marins selon l’OTAN ?', 'How many sailors according to NATO?'])(
  'who counts need not be who is counted: %s',
  async question => {
    await readArticle(store, 'L’OTAN estime que 900 marins suédois sont à Narvik. Il neige.', {
      outlet: 'Fjord',
      publishedAt: '2025-05-02T08:00:00Z',
      language: 'fr',
    })
    const { statements } = await answerQuestion(store, question, { language: null, kind: null })
    expect(statements.map(line => line.text).join()).toContain('900')
  },
)

describe('a capital with a preposition of place', () => {
  const fire = 'Un incendie a fait 14 morts à Nairobi mardi, selon la police. Un hôtel a brûlé.'
  const flood = 'Une crue a fait 30 morts au Kenya en avril. Le fleuve a débordé près de Garissa.'

  test.each(['Combien de morts à Nairobi ?', 'How many people were killed in Nairobi?'])(
    'is the town, not its country: %s',
    async question => {
      for (const text of [fire, flood]) await readArticle(store, text, { outlet: 'Savane', language: 'fr' })
      const { statements } = await answerQuestion(store, question, { language: null, kind: null })
      expect(statements.map(line => line.quotes[0].text)).toEqual([fire.slice(0, fire.indexOf(' Un hôtel'))])
    },
  )
})

test('a town that the title names in another spelling is where the figures of the article are from', async () => {
  const read = (title: string, text: string) =>
    readArticle(store, text, { title, language: 'fr', publishedAt: '2025-05-02T08:00:00Z' })
  const title = 'Douze morts dans l’incendie du dépôt de Tawarka'
  await read(title, 'L’incendie a fait douze morts à Tawarka, selon la mairie. Il a duré la nuit.')
  const toll = 'Le bilan est monté à 15 morts, a indiqué vendredi le procureur.'
  await read('Incendie de Taouarka : l’enquête', `Le dépôt de carburant, à Taouarka, est détruit. ${toll}`)
  const question = 'How many people were killed in the Tawarka depot fire?'
  const { statements } = await answerQuestion(store, question, { language: null, kind: null })
  expect(statements.map(line => line.quotes[0].text)).toContain(toll)
})

describe('an answer', () => {
  test.each([
    ['Combien de naufrages de voiliers en avril ?', ['55 naufrages']],
    ['How many shipwrecks in March 2025?', ['40 naufrages']],
    ['Combien de naufrages de voiliers selon Rivage ?', ['40 naufrages']],
    ['Comment a évolué le nombre de naufrages de voiliers depuis mars ?', ['40 naufrages', '55 naufrages']],
    ['Combien de naufrages de voiliers ?', ['55 naufrages', '40 naufrages']],
  ])('is narrowed to what is asked: %s', async (question, expected) => {
    expect(await ask(question)).toEqual(expected)
  })
})
