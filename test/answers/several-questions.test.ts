import { expect, test } from 'vitest'
import { questionsIn } from '../../src/answers/several-questions.ts'
import { ask } from './asking.ts'

test.each([
  ['Who won the vote, and why?', ['Who won the vote', 'why won the vote ?']],
  [
    'qui a gagné la course et avec quel score ?',
    ['qui a gagné la course', 'avec quel score gagné la course ?'],
  ],
  [
    'Were the gates shut? What does Corvane Rail say?',
    ['Were the gates shut?', 'What does Corvane Rail say?'],
  ],
  [
    'Quels ateliers ont fermé et combien de soudeurs partent ?',
    ['Quels ateliers ont fermé', 'combien de soudeurs partent ?'],
  ],
  [
    'combien de manifestants selon les organisateurs et la police ?',
    ['combien de manifestants selon les organisateurs ?', 'combien de manifestants selon la police ?'],
  ],
  [
    'How many dead according to Kyiv and Moscow?',
    ['How many dead according to Kyiv ?', 'How many dead according to Moscow ?'],
  ],
])('%s asks several things', (text, parts) => {
  expect(questionsIn(text)).toEqual(parts)
})

test.each([
  'Combien de morts et de blessés ?',
  'What did the mayor and the prefect say?',
  'Le maire et le préfet ont dit quoi ?',
  'The bridge fell. Why?',
  'Combien de cas selon le ministère de la Santé ?',
])('%s asks one thing', text => {
  expect(questionsIn(text)).toEqual([text])
})

const article =
  'Corvane Rail closed its Dunmore and Astley workshops on Monday after a crane collapsed. The stop, which may last a month, concerns 640 welders.'

test('each of several questions is answered', async () => {
  const { statements } = await ask(
    'Which workshops did Corvane Rail close and how many welders does it concern?',
    [['en', article]],
  )
  const quotes = statements.map(({ quotes: [quote] }) => quote.text).join(' ')
  expect(quotes).toContain('Dunmore')
  expect(quotes).toContain('640')
})

test('the counts of two who are named together are told', async () => {
  const { statements } = await ask('combien de manifestants selon les organisateurs et la préfecture ?', [
    [
      'fr',
      'Les opposants ont défilé samedi. Les organisateurs ont revendiqué 18 000 participants, la préfecture en a compté 4 700.',
    ],
  ])
  expect(statements.map(({ claim }) => claim?.holder)).toEqual(['les organisateurs', 'la préfecture'])
})
