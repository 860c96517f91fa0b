import { expect, test } from 'vitest'
import type { Language } from '../../src/types.ts'
import { ask } from './asking.ts'

test.each<readonly [question: string, language: Language, text: string, both: readonly [string, string]]>([
  [
    'How much will the dam cost?',
    'en',
    'The builder says the dam will cost 50 million euros. Nordkraft, an insurer, puts the bill at 85 million euros.',
    ['50 million', '85 million'],
  ],
  [
    'How much did the flood cost?',
    'en',
    'The flood left a bill. Insurers put the damage of the flood at 110 million euros. The regional council, which includes the roads, speaks of 260 million euros.',
    ['110 million', '260 million'],
  ],
  [
    'Combien de passagers dans le car ?',
    'fr',
    'Le transporteur assure que 52 passagers étaient dans le car. Des rescapés parlent de plus de 70 personnes.',
    ['52 passagers', '70 personnes'],
  ],
  [
    'Combien de manifestants à Orvane ?',
    'fr',
    'Des milliers de personnes ont manifesté contre la mine d’Orvane. Les organisateurs ont revendiqué 18 000 participants, la préfecture en a compté 4 700.',
    ['18 000', '4 700'],
  ],
  [
    'How many truckers went on strike?',
    'en',
    'The union said 90% of truckers had gone on strike. The ministry put turnout at 35%.',
    ['90%', '35%'],
  ],
])(
  'who counts the same right beside is told, in whatever words: %s',
  async (question, language, text, both) => {
    const { statements } = await ask(question, [[language, text]])
    const quotes = statements.map(({ quotes: [quote] }) => quote.text).join(' ')
    for (const words of both) expect(quotes).toContain(words)
  },
)

test('what is counted beside it of something else is not told', async () => {
  const { statements } = await ask('How much will the dam cost?', [
    [
      'en',
      'The builder says the dam will cost 50 million euros. The mayor says that the school has received 2 million euros.',
    ],
  ])
  const quotes = statements.map(({ quotes: [quote] }) => quote.text).join(' ')
  expect(quotes).not.toContain('2 million')
})
