import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/types.ts'
import { ask } from './asking.ts'

const quotes = ({ statements }: Answer) => statements.map(line => line.quotes[0].text)

const trial = [
  [
    'fr',
    'Le parquet a requis dix-huit mois contre Agathe Lorrain, la sœur de l’ancien maire. Il neige. « J’ai gardé l’argent pour lui », a dit Agathe Lorrain en pleurant.',
  ],
  [
    'fr',
    'L’avocat de Luc Morel, Me Paul Roux, dénonce « un dossier vide ». Il pleut. L’avocate de Tarro Mines, Me Ida Berg, parle d’une « erreur ».',
  ],
  ['en', 'The baker of Kotka, Mika Salo, said the bread was dear. The road is open.'],
] as const

describe('who is asked for by what they are is who an article describes so', () => {
  test.each(['Qu’a dit la soeur ?', "qu'a dit la sœur au procès ?", 'What did the sister say?'])(
    '%s',
    async question => {
      expect(quotes(await ask(question, trial)).join()).toContain('J’ai gardé l’argent pour lui')
    },
  )

  test('whose lawyer it is tells which of two', async () => {
    const told = quotes(await ask('Que dit l’avocat de Luc Morel ?', trial)).join()
    expect(told).toContain('un dossier vide')
    expect(told).not.toContain('erreur')
  })

  test('nobody is described by a word behind « selon » beside the next subject', async () => {
    const told = [['fr', 'Selon la sœur, Luc Morel a menti. Luc Morel a dit que le pont était sûr.']] as const
    expect(quotes(await ask('Qu’a dit la sœur sur le pont ?', told)).join()).not.toContain(
      'le pont était sûr',
    )
  })
})

test.each(['Le maire a-t-il réagi ?', 'Has the mayor reacted?'])('%s asks for words', async question => {
  const told = [['fr', 'Le maire, Luc Morel, a été réélu. « C’est une erreur », a dit Luc Morel.']] as const
  expect(quotes(await ask(question, told)).join()).toContain('C’est une erreur')
})

const ministers = [
  [
    'fr',
    'La Norvège enverra un bac à Brac, a annoncé la ministre des Armées, Ida Lund. « Le bac est sûr », a dit Ida Lund. Il pleut.',
  ],
  ['fr', 'Le ministre danois des Armées, Ole Vik, a parlé. « Le port est à nous », a dit Ole Vik.'],
  [
    'en',
    'The Kazakh mining group Tarro Minerals was fined. Tarro Minerals said the fine was unfair. Snow fell.',
  ],
] as const

test.each([
  ['What did the Norwegian defence minister say?', 'Le bac est sûr', 'Le port est à nous'],
  ['Qu’a dit le ministre danois des Armées ?', 'Le port est à nous', 'Le bac est sûr'],
  ['Que répond la société kazakhe ?', 'unfair', 'sûr'],
  ['que repond la societe kazakhe ?', 'unfair', 'sûr'],
])('an office or a company is that of its country: %s', async (question, own, other) => {
  const told = quotes(await ask(question, ministers)).join()
  expect(told).toContain(own)
  expect(told).not.toContain(other)
})
