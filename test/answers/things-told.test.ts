import { expect, test } from 'vitest'
import type { Answer } from '../../src/types.ts'
import { ask } from './asking.ts'

const quotes = ({ statements }: Answer) => statements.map(({ quotes: [quote] }) => quote.text)

const yard = [
  [
    'en',
    'Fjord Yards, whose main owner is the banker Ole Vik, built the ferry. The lawyer of Fjord Yards spoke for an hour. Fjord Yards will use its own crane.',
  ],
  ['fr', 'Le patron de Fjord Yards a plaidé pour un délai. Il pleut.'],
] as const

test.each(['Who owns Fjord Yards?', 'À qui appartient Fjord Yards ?'])(
  'who owns something is told by those who tell of an owner: %s',
  async question => {
    expect(quotes(await ask(question, yard))).toEqual([
      'Fjord Yards, whose main owner is the banker Ole Vik, built the ferry.',
    ])
  },
)

const appeal = 'La CGT annonce un recours contre le plan devant le tribunal administratif de Brac.'
const ruling = 'A judge in Brac rejected the request of the union to stop the plan.'

test.each([
  'Qu’a décidé le tribunal de Brac sur le recours de la CGT contre le plan ?',
  'What did the court in Brac rule on the appeal of the CGT against the plan?',
])('what a court decided is not told by who goes there: %s', async question => {
  expect((await ask(question, [['fr', `${appeal} Il pleut.`]])).abstained).toBe(true)
})

test.each(['Qu’a décidé le juge de Brac sur le plan ?', 'What did the judge in Brac decide on the plan?'])(
  'what a judge decided is what they rejected or ordered: %s',
  async question => {
    expect(quotes(await ask(question, [['en', `${ruling} Snow fell.`]]))).toEqual([ruling])
  },
)

const farms = 'About 300 beekeepers blocked the road. The beekeepers ask for 80 euros a hive.'

test.each([
  'What do the beekeepers want?',
  'Que veulent les apiculteurs ?',
  'les apiculteurs veulent quoi ?',
])('what somebody wants is what they ask for: %s', async question => {
  expect(quotes(await ask(question, [['en', farms]])).join()).toContain('ask for 80 euros')
})

test('who won a vote is who was elected', async () => {
  const elected = 'Ida Berg a été élue présidente du parti avec 52 % des voix.'
  const told = await ask('Qui a gagné la présidence du parti ?', [
    ['fr', `${elected} Le parti a un nouveau logo. La salle du parti est pleine.`],
  ])
  expect(quotes(told)[0]).toBe(elected)
})

test('when something begins is told by the sentence with its time, though its article alone names the thing', async () => {
  const begins = 'The trial is due to begin in February 2027.'
  const told = await ask('when does the fraud trial start', [
    ['en', `Prosecutors charged the chairman of Corvane Rail with fraud over 58 million pounds. ${begins}`],
    ['en', 'Corvane Rail has a new stadium. The stadium cost 40 million pounds.'],
  ])
  expect(quotes(told)).toContain(begins)
})
