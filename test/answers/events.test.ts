import { expect, test } from 'vitest'
import type { Language } from '../../src/types.ts'
import { ask } from './asking.ts'

const quotesOf = async (question: string, articles: readonly (readonly [Language, string])[]) => {
  const { statements } = await ask(question, articles)
  return statements.map(({ quotes: [quote] }) => quote.text)
}

const wreck =
  'Naufrage au large de Bergen.\n\nAu moins 31 personnes sont mortes dans le naufrage du cargo, selon la police norvégienne.'
const total = 'Depuis le début de l’année, 940 marins sont morts en mer du Nord, selon l’armateur.'

test('the dead of an event are not those of a year', async () => {
  const quotes = await quotesOf('Combien de morts dans le naufrage ?', [['fr', `${wreck} ${total}`]])
  expect(quotes.join()).not.toContain('940')
})

test('the dead of a year are told of its sea', async () => {
  const quotes = await quotesOf('Combien de morts en mer du Nord ?', [['fr', `${wreck} ${total}`]])
  expect(quotes.join()).toContain('940')
})

const troops =
  'La Norvège a envoyé 4 000 soldats en Estonie, selon le ministère. Le canton vise cinq officiers norvégiens, selon la police.'

test('soldiers are no handful of officers', async () => {
  const quotes = await quotesOf('Combien de soldats norvégiens ?', [['fr', troops]])
  expect(quotes.join()).not.toContain('officiers')
})

test('officers are told where they are asked for', async () => {
  const quotes = await quotesOf('Combien d’officiers norvégiens ?', [['fr', troops]])
  expect(quotes.join()).toContain('officiers')
})

const abroad =
  'La Norvège s’en va d’Estonie.\n\nLa Suède maintient quelque 1 300 hommes à la frontière, selon son ministère. La Norvège a 4 000 soldats en Estonie, selon le gouvernement.'

test('soldiers of a country are not those of the subject of another sentence', async () => {
  const quotes = await quotesOf('Combien de soldats norvégiens en Estonie ?', [['fr', abroad]])
  expect(quotes.join()).not.toContain('1 300')
})
