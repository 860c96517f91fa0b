import { beforeEach, describe, expect, test } from 'vitest'
import { answerQuestion } from '../../src/answers/answer.ts'
import type { Store } from '../../src/store/store.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

let store: Store
beforeEach(async () => {
  store = await emptyStore()
})

async function read(outlet: string, language: 'fr' | 'en', title: string, text: string): Promise<void> {
  await readArticle(store, text, { outlet, language, title })
}

async function quotesFor(question: string): Promise<string[]> {
  const { statements, nearest } = await answerQuestion(store, question, { language: null, kind: null })
  if (statements.length === 0) expect(nearest).not.toBeNull()
  return statements.map(({ quotes: [{ text }] }) => text)
}

describe('who denies something', () => {
  const asleep = 'The owner, Calder Freight, denied that anyone had been sleeping in the depot.'
  const trouble = 'Calder Freight also denied that it was in financial trouble.'
  const presence = 'Le gouvernement zambien a démenti toute présence de ses soldats au Malawi.'
  const deaths = 'L’armée zambienne a démenti la mort de douze soldats.'

  beforeEach(async () => {
    await read('Quay', 'en', 'Fire in a depot', `A fire destroyed a depot in Narvik. ${asleep} ${trouble}`)
    await read('Rive', 'fr', 'Malawi', `${presence} La route de Lilongwe est coupée. ${deaths}`)
  })

  test.each([
    ['Who denies that anyone was sleeping in the depot?', [asleep]],
    ['Who denies financial trouble?', [trouble]],
    ['Qui dément la présence de soldats zambiens au Malawi ?', [presence]],
    ['Who denies that Zambian soldiers are in Malawi?', [presence]],
    ['Qui dément la mort de soldats ?', [deaths]],
  ])('is told by a denial of that thing: %s', async (question, quotes) => {
    expect(await quotesFor(question)).toEqual(quotes)
  })

  test.each(['Who denies the sale of the depot?', 'Qui dément l’achat de drones par le Malawi ?'])(
    'is not told by denials of anything else: %s',
    async question => {
      expect(await quotesFor(question)).toEqual([])
    },
  )

  test('is told by who denies what was said just before', async () => {
    await read(
      'Fjord',
      'en',
      'Drones in Oslo',
      'Drones were seen over the Oslo airport, pilots said. Sweden denied the reports.',
    )
    expect(await quotesFor('Who denies that drones were seen over Oslo?')).toEqual([
      'Sweden denied the reports.',
    ])
  })
})

describe('what somebody says about something', () => {
  beforeEach(async () => {
    await read(
      'Quay',
      'en',
      'Fire in Bergen',
      'The mayor, Ida Holt, said the fire had been avoidable. Ida Holt also said bus fares would be frozen. "The schools open on Monday," she said.',
    )
    await read(
      'Rive',
      'fr',
      'Après l’incendie de Bergen',
      'Ida Holt a réclamé une enquête sur l’incendie. « Les familles ont droit à la vérité », a-t-elle ajouté. Interrogée sur les impôts, Ida Holt a promis une baisse.',
    )
  })

  test.each([
    'What does Ida Holt say about the fire?',
    'Que dit Ida Holt de l’incendie ?',
    'what does ida holt say about the fire?',
  ])('is told by what bears on it, and what carries that on: %s', async question => {
    const quotes = (await quotesFor(question)).join(' ')
    expect(quotes).toContain('avoidable')
    expect(quotes).toContain('vérité')
    expect(quotes).not.toMatch(/bus fares|schools|impôts/)
  })

  test('is not told by anything else that they say', async () => {
    expect((await quotesFor('What does Ida Holt say about bus fares?')).join()).toMatch(
      /^Ida Holt also said bus fares/,
    )
  })
})

describe('why', () => {
  beforeEach(async () => {
    await read(
      'Quay',
      'en',
      'The bridge of Narvik',
      'The bridge of Narvik was closed on Monday because a pillar had cracked. The bridge of Narvik was built in 1931. Tolls on the ferry rose on Friday.',
    )
    await read(
      'Rive',
      'fr',
      'Des soldats norvégiens au Malawi',
      'Trois cents soldats norvégiens ont été envoyés au Malawi pour former des gardes-frontières. Les soldats norvégiens dorment sous la tente. Le camp des soldats norvégiens est clos.',
    )
  })

  test.each([
    ['Why was the bridge of Narvik closed?', /^The bridge of Narvik was closed on Monday because/],
    ['Pourquoi le pont de Narvik a-t-il été fermé ?', /^The bridge of Narvik was closed on Monday because/],
    ['Pourquoi des soldats norvégiens sont-ils au Malawi ?', /pour former des gardes-frontières/],
    ['Why are Norwegian soldiers in Malawi?', /pour former des gardes-frontières/],
  ])('is told by a cause or an aim, and nothing else: %s', async (question, told) => {
    const quotes = await quotesFor(question)
    expect(quotes).toHaveLength(1)
    expect(quotes[0]).toMatch(told)
  })

  test.each(['Why do the Norwegian soldiers sleep in tents?', 'Pourquoi le tarif du bac a-t-il augmenté ?'])(
    'is not told by what only shares the words: %s',
    async question => {
      expect(await quotesFor(question)).toEqual([])
    },
  )
})

test.each(['What did researcher Awa Lund say?', 'Qu’a dit la chercheuse Awa Lund ?'])(
  'the title before the name of who speaks is nothing that is asked about: %s',
  async question => {
    const said = 'Awa Lund said the reef would grow by a third.'
    await read('Quay', 'en', 'A reef off Narvik', `${said} The harbour is closed until spring.`)
    expect(await quotesFor(question)).toEqual([said])
  },
)
