import { expect, test } from 'vitest'
import { followUp } from '../../src/answers/follow-up.ts'

test.each([
  [
    'another source',
    'Combien de grévistes selon la mairie ?',
    'et selon Madrid ?',
    'Combien de grévistes selon Madrid ?',
  ],
  [
    'a source where there was none',
    'How many strikers?',
    'And according to Madrid?',
    'How many strikers according to Madrid ?',
  ],
  [
    'the name of a source',
    'Combien de blessés selon Lisbonne ?',
    'Et Madrid ?',
    'Combien de blessés selon Madrid ?',
  ],
  ['another time', 'How many boats sank in March?', 'and in April?', 'How many boats sank in April ?'],
  ['a time where there was none', 'Combien de naufrages ?', 'et en 2021 ?', 'Combien de naufrages en 2021 ?'],
  ['another place', 'Combien de morts à Séville ?', 'Et à Cadix ?', 'Combien de morts à Cadix ?'],
  [
    'another person',
    'What did Keir Starmer say about trains?',
    'and Macron?',
    'What did Macron say about trains ?',
  ],
  [
    'another fate',
    'How many sailors died in the storm of Kotka?',
    'what about the injured?',
    'How many sailors injured in the storm of Kotka ?',
  ],
  [
    'another fate in French',
    'Combien de marins ont été tués à Kotka ?',
    'et blessés ?',
    'Combien de marins ont été blessés à Kotka ?',
  ],
  ['another count', 'Combien de morts à Séville ?', 'et de blessés ?', 'Combien de blessés à Séville ?'],
  [
    'another count with its article',
    'Combien de morts selon Oslo ?',
    'et les blessés ?',
    'Combien de blessés selon Oslo ?',
  ],
  [
    'another source with its article',
    'How many dead according to Kyiv?',
    'what about the White House?',
    'How many dead according to White House ?',
  ],
  ['another word for how', 'When did the bridge fall?', 'why?', 'why did the bridge fall ?'],
  ['more of the same', 'Qui a construit le pont ?', 'et le tunnel ?', 'Qui a construit le pont tunnel ?'],
])('a question that asks for %s is made whole', (_, earlier, text, whole) => {
  expect(followUp(text, earlier).text).toBe(whole)
})

test('the answer is in the language of what was asked last', () => {
  expect(followUp('and in April?', 'Combien de naufrages en mars ?').language).toBe('en')
  expect(followUp('et en avril ?', 'How many boats sank in March?').language).toBe('fr')
})

test.each([
  ['Qui est le maire de Séville ?'],
  ['And who is the mayor of Seville?'],
  ['How many boats sank in the storm of April?'],
])('a question that stands by itself stays as it is: %s', text => {
  expect(followUp(text, 'Combien de morts ?')).toEqual({ text, language: null })
})

test('nothing goes on from nothing', () => {
  expect(followUp('et selon Madrid ?', null).text).toBe('et selon Madrid ?')
})
