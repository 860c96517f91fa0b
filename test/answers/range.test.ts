import { expect, test } from 'vitest'
import { answerQuestion } from '../../src/answers/answer.ts'
import type { Store } from '../../src/store/store.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

async function archiveOf(sentences: readonly string[], language: 'fr' | 'en'): Promise<Store> {
  const store = await emptyStore()
  for (const [index, sentence] of sentences.entries())
    await readArticle(
      store,
      `${sentence} ${language === 'fr' ? 'La route est coupée.' : 'The road is closed.'}`,
      {
        url: `https://a${index}.example/`,
        outlet: `Outlet ${index}`,
        publishedAt: `2025-03-0${index + 3}T08:00:00Z`,
        language,
      },
    )
  return store
}

async function leadOf(sentences: readonly string[], language: 'fr' | 'en'): Promise<string> {
  const store = await archiveOf(sentences, language)
  const question =
    language === 'fr'
      ? 'Combien de soldats norvégiens à Narvik ?'
      : 'How many Norwegian soldiers are in Narvik?'
  const { lead } = await answerQuestion(store, question, { language: null, kind: null })
  return (lead ?? '').replaceAll(/[\u00a0\u202f]/g, ' ')
}

const inNarvik = {
  fr: (who: string, many: string) => `Selon ${who}, ${many} soldats norvégiens se trouvent à Narvik.`,
  en: (who: string, many: string) => `${who} said ${many} Norwegian soldiers were in Narvik.`,
}

test.each([
  ['fr', ['900', 'plus de 1 500'], 'De 900 à plus de 1 500 selon qui compte (2 sources).'],
  ['en', ['900', 'more than 1,500'], 'From 900 to more than 1,500, depending on who counts (2 sources).'],
  ['fr', ['au moins 900', '1 500'], 'D’au moins 900 à 1 500 selon qui compte (2 sources).'],
  ['en', ['at least 900', '1,500'], 'From at least 900 to 1,500, depending on who counts (2 sources).'],
  ['fr', ['environ 900', 'jusqu’à 1 500'], 'D’environ 900 à 1 500 au maximum selon qui compte (2 sources).'],
  [
    'en',
    ['about 900', 'up to 1,500'],
    'From about 900 to as many as 1,500, depending on who counts (2 sources).',
  ],
  ['fr', ['900', 'près de 1 500'], 'De 900 à près de 1 500 selon qui compte (2 sources).'],
  [
    'en',
    ['between 900 and 1,000', 'nearly 1,500'],
    'From 900 to nearly 1,500, depending on who counts (2 sources).',
  ],
] as const)('each end of a range keeps its hedge: %s, %j', async (language, [low, high], lead) => {
  const told = inNarvik[language]
  expect(await leadOf([told('Oslo', low), told('Bergen', high)], language)).toBe(lead)
})

test.each([
  ['one source leaves open', 'fr', [['Oslo', 'entre 900 et 1 500']]],
  ['one source leaves open', 'en', [['Oslo', 'between 900 and 1,500']]],
  [
    'one source leaves open and the other tells within it',
    'fr',
    [
      ['Oslo', 'entre 900 et 1 500'],
      ['Bergen', '1 200'],
    ],
  ],
  [
    'one source leaves open and the other tells within it',
    'en',
    [
      ['Oslo', 'between 900 and 1,500'],
      ['Bergen', '1,200'],
    ],
  ],
] as const)('what %s is no disagreement: %s', async (_, language, claims) => {
  const told = claims.map(([who, many]) => inNarvik[language](who, many))
  expect(await leadOf(told, language)).not.toMatch(/selon qui|depending/)
})

test('one source by the same words in two articles is one, and its last number counts', async () => {
  const store = await archiveOf(
    [
      'Some 900 people marched in Narvik, police said.',
      'About 400 people marched in Narvik, police said, while organisers counted 2,000.',
    ],
    'en',
  )
  const { lead } = await answerQuestion(store, 'How many people marched in Narvik?', {
    language: null,
    kind: null,
  })
  expect(lead).toContain('From about 400 to 2,000, depending on who counts (2 sources)')
})

test.each([
  ['fr', '400 soldats norvégiens ont quitté Narvik, a dit Bergen.'],
  ['en', 'Bergen said 400 Norwegian soldiers had left Narvik.'],
] as const)('who has left is not set against who is there: %s', async (language, gone) => {
  expect(await leadOf([inNarvik[language]('Oslo', '900'), gone], language)).not.toMatch(/selon qui|depending/)
})

test.each([
  [
    'fr',
    '400 soldats norvégiens ont quitté la Suède, a dit Bergen.',
    'Combien de soldats ont quitté la Suède ?',
  ],
  ['en', 'Bergen said 400 Norwegian soldiers had left Sweden.', 'How many soldiers have left Sweden?'],
] as const)(
  'who has left is counted where that is asked, and nobody else: %s',
  async (language, gone, question) => {
    const store = await archiveOf(
      [
        inNarvik[language]('Oslo', '900').replace('à Narvik', 'en Suède').replace('in Narvik', 'in Sweden'),
        gone,
      ],
      language,
    )
    const { statements } = await answerQuestion(store, question, { language: null, kind: null })
    expect(statements.map(({ quotes: [{ text }] }) => text)).toEqual([gone])
  },
)

test('of things are also those that a firm of another country sent, with their reserve', async () => {
  const reserved = 'La société suédoise Nordvik aurait livré au moins 900 drones au Tchad, selon l’ONG Sund.'
  const bare = 'Nordvik a livré 900 drones au Tchad, selon l’ONG Sund.'
  const store = await archiveOf([reserved, bare], 'fr')
  const { statements } = await answerQuestion(store, 'Combien de drones ont été livrés au Tchad ?', {
    language: null,
    kind: null,
  })
  expect(statements.flatMap(({ quotes }) => quotes.map(({ text }) => text))).toContain(reserved)
})

test.each([
  ['A pupil and nine officers died in Narvik, the mayor said.', 1],
  ['Nine pupils died in Narvik, the mayor said.', 0],
  ['Nine people died in Narvik, the mayor said.', 1],
])('officers who died are no pupils, and may be among people: %s', async (text, lines) => {
  const store = await archiveOf([text], 'en')
  const { statements } = await answerQuestion(store, 'How many officers died in Narvik?', {
    language: null,
    kind: null,
  })
  expect(statements).toHaveLength(lines)
})
