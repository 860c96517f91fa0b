import { beforeEach, describe, expect, test } from 'vitest'
import { answerQuestion } from '../../src/answers/answer.ts'
import type { Store } from '../../src/store/store.ts'
import type { ArticleInput } from '../../src/types.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

let store: Store
beforeEach(async () => {
  store = await emptyStore()
})

const ask = async (question: string) => {
  const { statements } = await answerQuestion(store, question, { language: null, kind: null })
  return statements.map(line => line.quotes[0].text)
}

type Read = readonly [text: string, changes: Partial<ArticleInput>]

const read = async (articles: readonly Read[]) => {
  for (const [text, changes] of articles) await readArticle(store, text, changes)
}

describe('the articles that come first', () => {
  const question = 'Has the lighthouse keeper of Skarne resigned?'
  const dated = (outlet: string, publishedAt: string) => ({ language: 'en' as const, outlet, publishedAt })
  const old: Read = [
    'The lamp was sold in Skarne, and the lighthouse lost its keeper. Rain fell.',
    dated('Quay', '2020-02-01'),
  ]
  const titled = (outlet: string, text: string): Read => [
    text,
    { ...dated(outlet, '2025-03-02'), title: 'Has the lighthouse keeper of Skarne resigned' },
  ]
  const wails: Read = [
    'Skarne: the new keeper of the lighthouse never sleeps because foghorns wail. Gulls nest there.',
    dated('Ebb', '2025-03-01'),
  ]
  const told = 'Skarne: the new keeper of the lighthouse never sleeps because foghorns wail.'

  test.each([
    ['alone', []],
    ['after one that is too old', [old]],
  ])('an article answers %s', async (_, before) => {
    await read([...before, wails])
    expect(await ask(question)).toEqual([told])
  })

  test('a sentence that holds the whole question answers, however old it is', async () => {
    const left: Read = [
      'The lighthouse keeper of Skarne has resigned. Rain fell.',
      dated('Quay', '2020-02-01'),
    ]
    await read([left, wails])
    expect(await ask(question)).toContain('The lighthouse keeper of Skarne has resigned.')
  })

  test('what only the third shows, it shows by chance: nothing answers', async () => {
    await read([
      titled('Tide', 'One keeper left, it was said. The sea was rough.'),
      titled('Quay', 'His friend the keeper knows. Rain fell.'),
      wails,
    ])
    expect(await ask(question)).toEqual([])
  })
})

describe('the sentences behind the first three', () => {
  const question = 'Qui a fermé la mine de Belcroix ?'
  const answers = [
    'Le préfet Yann Osty a fermé la mine de Belcroix mardi.',
    'La mine de Belcroix employait soixante mineurs de fond.',
    'La fermeture de la mine était redoutée à Belcroix depuis l’hiver.',
    'À Belcroix, la mairie ouvrira un guichet pour les familles.',
    'La mine avait déjà connu une inondation.',
    'Belcroix vivait du charbon depuis un siècle.',
  ]

  test('are not shown for being of the same article', async () => {
    await read([[answers.join(' '), { language: 'fr', title: 'La mine de Belcroix' }]])
    const shown = await ask(question)
    expect(shown[0]).toBe(answers[0])
    expect(shown.length).toBeLessThanOrEqual(3)
  })

  test('tell who did it in their own words, not in those before them', async () => {
    const behind = 'Le prix du charbon de Belcroix baissait pourtant depuis un an.'
    await read([[`${answers[0]} ${behind} La mine a été fermée sans préavis.`, { language: 'fr' }]])
    expect(await ask(question)).toEqual([answers[0], 'La mine a été fermée sans préavis.'])
  })

  test('are shown when they answer as surely', async () => {
    const outlets = ['Aube', 'Borne', 'Crue', 'Dune'].map(outlet => [
      `Le préfet a fermé la mine de Belcroix, écrit le journal ${outlet}.`,
      { language: 'fr' as const, outlet },
    ]) satisfies Read[]
    await read(outlets)
    expect(await ask(question)).toHaveLength(4)
  })
})

describe('an article in the other language', () => {
  const others: readonly Read[] = [
    [
      'Le marché aux fleurs rouvrira samedi. Les étals seront plus nombreux.',
      { language: 'fr', outlet: 'A' },
    ],
    ['Un orchestre jouera dans le parc. Le concert durera deux heures.', { language: 'fr', outlet: 'B' }],
    ['A chess club has moved to the library. Beginners are welcome.', { language: 'en', outlet: 'C' }],
    ['Swimmers asked for warmer water. The pool will reopen soon.', { language: 'en', outlet: 'D' }],
  ]
  const bridges = {
    en: 'The bridge was closed because a pillar had cracked.',
    fr: 'Le pont a été fermé parce qu’un pilier s’est fissuré.',
  }
  const further = { en: 'Engineers are measuring it.', fr: 'Des ingénieurs le mesurent.' }
  // Of five words that carry the question, both sentences hold two.
  const french = 'Pourquoi le pont a-t-il été fermé aux camions de livraison la nuit ?'
  const english = 'Why was the bridge closed to delivery lorries at night?'

  test.each([
    [french, 'en', [bridges.en]],
    [english, 'fr', [bridges.fr]],
    [french, 'fr', []],
    [english, 'en', []],
  ] as const)(
    'answers with fewer of the words than one in the language of the question: %s of one in %s',
    async (question, language, expected) => {
      await read([...others, [`${bridges[language]} ${further[language]}`, { language, outlet: 'E' }]])
      expect(await ask(question)).toEqual(expected)
    },
  )
})

describe('a figure of a place that nobody knows', () => {
  const quake = (dead: number, town: string) =>
    `Un séisme a fait ${dead} morts à ${town}, selon les secours. Des murs se sont effondrés.`
  const killed = async (question: string) => (await ask(question)).map(text => text.match(/\d+/)?.[0]).sort()

  beforeEach(() =>
    read([
      [quake(14, 'Tarvelle'), { language: 'fr', outlet: 'A' }],
      [quake(30, 'Ostrande'), { language: 'fr', outlet: 'B' }],
      ['An earthquake killed 52 people in Grenmouth. Roads were blocked.', { language: 'en', outlet: 'C' }],
    ]),
  )

  test.each([
    ['Combien de morts dans le séisme de Tarvelle ?', ['14']],
    ['Combien de morts dans le tremblement de terre d’Ostrande ?', ['30']],
    ['How many people were killed in the Ostrande earthquake?', ['30']],
    ['How many people died in the Grenmouth earthquake?', ['52']],
    ['Combien de morts dans le séisme ?', ['14', '30', '52']],
  ])('is one of the articles that name it: %s', async (question, expected) => {
    expect(await killed(question)).toEqual(expected)
  })
})
