import { describe, expect, test } from 'vitest'
import { parseQuestion } from '../../src/answers/question.ts'
import type { Answer } from '../../src/types.ts'
import { ask } from './asking.ts'

const firstOf = ({ statements }: Answer) => statements[0]?.quotes[0].text ?? ''

describe('a question in other words than the article', () => {
  test.each([
    ['Où réside le peintre Anton Vik ?', 'Le peintre Anton Vik habite à Molde depuis dix ans.'],
    [
      'En quelle année est décédée la violoniste Ida Storm ?',
      'La violoniste Ida Storm mourut en 1931 dans un hospice.',
    ],
    [
      'Qui a conquis la forteresse de Grimsby ?',
      'Le général Oleg Varn conquiert en juin la forteresse de Grimsby.',
    ],
    [
      'Pourquoi les éleveurs s’en sont pris au dépôt de Narvik ?',
      'Les éleveurs ont attaqué le dépôt de Narvik parce que le grain y était gardé.',
    ],
    [
      'Quelle peine le procureur a-t-il demandée contre le banquier ?',
      'Le parquet a requis trois ans d’emprisonnement contre le banquier Anton Vik.',
    ],
    ['When was the Molde ferry race put off?', 'The Molde ferry race was postponed on Monday.'],
    [
      'Combien le Qatar a-t-il promis ?',
      'Au Tchad, le Qatar promet 50 millions de dollars d’aide pour les camps.',
    ],
    [
      'Combien a touché l’ex-maire de Narvik ?',
      'L’ancien maire de Narvik a perçu 90 000 euros d’un armateur.',
    ],
    [
      'Qui a gagné la 3ème étape du tour de Narvik ?',
      'Ana Prats a remporté la troisième étape du tour de Narvik.',
    ],
  ] as const)('is answered: %s', async (question, sentence) => {
    const language = /^When/.test(question) ? 'en' : 'fr'
    const other = language === 'en' ? 'The harbour is closed. It rains.' : 'Le port est fermé. Il pleut.'
    expect(
      firstOf(
        await ask(question, [
          [language, `${sentence} ${other}`],
          [language, other],
        ]),
      ),
    ).toBe(sentence)
  })
})

test('what happens next is told by what is planned', async () => {
  const answer = await ask('What happens next in the Molde talks?', [
    [
      'en',
      'The Molde talks ended on Friday without a result. A second round of the talks is scheduled for June.',
    ],
  ])
  expect(answer.statements.map(({ quotes: [quote] }) => quote.text).join(' ')).toContain('second round')
})

describe('is not answered', () => {
  test.each(['When did it happen?', 'When was it done?', 'Comment ça se passe ?'])(
    'a question that names nothing: %s',
    async question => {
      const article = 'The mayor did not say on Monday what would happen to the bridge. It was done in June.'
      expect((await ask(question, [['en', article]])).abstained).toBe(true)
    },
  )

  test('which countries, by what names none', async () => {
    const answer = await ask('Which countries signed the fishing treaty?', [
      ['en', 'The fishing treaty was signed on Monday in a crowded hall. It rains.'],
      ['en', 'Ministers praised the treaty. The hall was full.'],
    ])
    expect(answer.abstained).toBe(true)
  })
})

test('which countries is answered by those that are named', async () => {
  const answer = await ask('Which countries signed the fishing treaty?', [
    [
      'en',
      'Norway, Iceland and Denmark signed the fishing treaty on Monday. The treaty was praised. The hall was full.',
    ],
  ])
  expect(firstOf(answer)).toContain('Iceland')
})

test('a capital inside a question makes a name of a word, and one at its start or in a title of capitals does not', () => {
  const namedIn = (text: string) =>
    parseQuestion(text, { language: null, kind: null })
      .concepts.filter(({ isNamed }) => isNamed)
      .map(({ terms: [first] }) => first)
  expect(namedIn('What did Queen lose because of the strike?')).toEqual(['queen'])
  expect(namedIn('Queens lose what?')).toEqual([])
  expect(namedIn('WHAT DID QUEEN LOSE')).toEqual([])
})

test('"the test that confirms it" asks nobody to confirm', () => {
  const kindOf = (text: string) => parseQuestion(text, { language: null, kind: null }).kind
  expect(kindOf('What is the name of the test that confirms the disease?')).toBe('open')
  expect(kindOf('Who confirms the deal?')).toBe('confirmed')
})

test('since when something lasts is told by when it began', async () => {
  const { statements } = await ask('depuis quand dure la grève ?', [
    ['fr', 'La grève a débuté lundi au port de Brac. Le port de Brac est fermé et la grève est suivie.'],
  ])
  expect(statements[0]?.quotes[0].text).toBe('La grève a débuté lundi au port de Brac.')
})

test('how many people do something is told by no sum of money', async () => {
  const { statements } = await ask('How many Norbank staff are on strike?', [
    [
      'en',
      'Norbank staff are on strike for a third day over its planned 11.2 billion euro takeover of Kesbank.',
    ],
  ])
  expect(statements).toEqual([])
})
