import { beforeEach, expect, test } from 'vitest'
import { answerQuestion } from '../../src/answers/answer.ts'
import type { Store } from '../../src/store/store.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

const mining = 'Le Brésil a sanctionné mardi une entreprise minière suisse.'
const generals = 'L’Union européenne a sanctionné lundi trois généraux érythréens.'

let store: Store
beforeEach(async () => {
  store = await emptyStore()
  await readArticle(store, `${mining} La Bourse de Zurich n’a pas réagi.`, {
    outlet: 'Alpes',
    language: 'fr',
  })
  await readArticle(store, `${generals} Asmara n’a pas réagi.`, { outlet: 'Corne', language: 'fr' })
})

test.each([
  ['généraux', [generals]],
  ['les entreprises minières', [mining]],
  ['generals', [generals]],
  ['nouvelles sanctions', [generals, mining]],
  ['', [generals, mining]],
  ['Qui est visé par les sanctions ?', [generals, mining]],
  ['Who has been sanctioned?', [generals, mining]],
  ['les licornes', []],
  ['Arsenal canal', []],
])('sanctions on “%s” are those that bear on it', async (topic, expected) => {
  const { statements } = await answerQuestion(store, topic, { language: null, kind: 'sanctions' })
  expect(statements.map(line => line.quotes[0].text).sort()).toEqual(expected.toSorted())
})

test.each([
  ['fr', 'Oslo a sanctionné deux banques, un gel des avoirs et une interdiction de voyager.', 'deux banques'],
  ['en', 'Oslo imposed sanctions on Ole Vik and on Fjord Cargo on Monday.', 'Ole Vik, Fjord Cargo'],
  ['en', 'Oslo sanctioned two banks, an asset freeze and a visa ban.', 'two banks'],
] as const)('neither a measure nor a day is a target: %s, %s', async (language, text, targets) => {
  const store = await emptyStore()
  await readArticle(store, `${text} Snow is falling.`, { language, outlet: 'A' })
  const question =
    language === 'fr' ? 'Qui est visé par les sanctions d’Oslo ?' : 'Who is targeted by Oslo’s sanctions?'
  const answer = await answerQuestion(store, question, { language: null, kind: null })
  expect(answer.statements[0]?.text).toMatch(new RegExp(`– ${targets}$`))
})

test('who is sanctioned is told by what is decided and names somebody; a topic lists the rest too', async () => {
  const store = await emptyStore()
  const threat = 'Canada threatened sanctions against three Burmese banks on Friday.'
  const decided = 'Japan imposed sanctions on two Burmese generals on Monday.'
  const bare = 'Norway imposed new sanctions on Thursday.'
  for (const [index, text] of [decided, bare, threat].entries())
    await readArticle(store, `${text} Rain fell in Naypyidaw.`, {
      language: 'en',
      outlet: `Paper ${index}`,
      publishedAt: `2026-03-0${index + 1}`,
    })
  const quotesOf = async (question: string, kind: 'sanctions' | null) => {
    const { statements } = await answerQuestion(store, question, { language: null, kind })
    return statements.map(line => line.quotes[0].text)
  }
  expect(await quotesOf('Who is sanctioned, by whom?', null)).toEqual([decided])
  expect(await quotesOf('Who threatened sanctions?', null)).toEqual([threat])
  expect(await quotesOf('sanctions', 'sanctions')).toEqual([threat, bare, decided])
})

test('of a country are also the sanctions of an article whose title names it, unless they name another', async () => {
  const store = await emptyStore()
  const general = 'The United States sanctioned General Min Thu on Monday.'
  const banks = 'The United States also sanctioned two banks in Laos.'
  await readArticle(store, `${general} ${banks} Rain fell on the river.`, {
    language: 'en',
    outlet: 'Delta Post',
    title: 'Washington blacklists a general of Myanmar',
  })
  const { statements } = await answerQuestion(store, 'Who was sanctioned over Myanmar?', {
    language: null,
    kind: null,
  })
  expect(statements.map(line => line.quotes[0].text)).toEqual([general])
})

test.each(['Qui est visé par les sanctions europeennes ?', 'who is hit by European sanctions?'])(
  'European sanctions are those of the union: %s',
  async question => {
    const { statements } = await answerQuestion(store, question, { language: null, kind: null })
    expect(statements.map(line => line.quotes[0].text)).toEqual([generals])
  },
)

test('EU sanctions are those of the union, and of nobody else who names it', async () => {
  const store = await emptyStore()
  const union = 'The Council imposed restrictive measures on two Burmese generals.'
  await readArticle(store, `${union} Snow fell in Burma.`, {
    title: 'Burma: EU sanctions two generals',
    language: 'en',
    outlet: 'A',
  })
  await readArticle(
    store,
    'Japan sanctioned the banker Ko Lin on Monday, matching the EU’s move. It rains.',
    {
      language: 'en',
      outlet: 'B',
    },
  )
  const { statements } = await answerQuestion(store, 'Who is under EU sanctions?', {
    language: null,
    kind: null,
  })
  expect(statements.map(({ quotes: [quote] }) => quote.text)).toEqual([union])
})
