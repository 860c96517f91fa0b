import { expect, test } from 'vitest'
import type { Language } from '../../../src/types.ts'
import { figuresOf } from '../helpers.ts'

test.each<[Language, string]>([
  ['fr', 'Le maire, qui avait parlé de 45 morts, est revenu mardi sur ce chiffre.'],
  ['fr', 'Le maire avait parlé de 45 morts avant de revenir sur ce chiffre.'],
  ['fr', 'Le maire avait parlé de 45 morts. Il a retiré mardi ce chiffre.'],
  ['fr', 'Le maire a retiré son estimation de 45 morts.'],
  ['en', 'The mayor, who had spoken of 45 dead, retracted that number on Tuesday.'],
  ['en', 'The mayor had spoken of 45 dead but later withdrew the figure.'],
  ['en', 'The mayor had spoken of 45 dead. On Tuesday he retracted that figure.'],
  ['en', 'The mayor said 45 people had died before retracting the figure.'],
])('in %s a figure that is taken back is no longer claimed: %s', (language, text) => {
  expect(figuresOf(text, language)).toEqual([])
})

test.each<[Language, string, number]>([
  ['fr', 'Le maire parle de 45 morts. La police, elle, a retiré son estimation.', 45],
  ['fr', 'Le maire a parlé de 45 morts et reviendra sur ce chiffre.', 45],
  ['en', 'The mayor spoke of 45 dead after the police withdrew their own estimate.', 45],
  ['en', 'The mayor withdrew his estimate of 45 dead. The police reported 30 dead.', 30],
])('in %s what others or nobody take back stands: %s', (language, text, size) => {
  expect(figuresOf(text, language).map(figure => figure.size)).toEqual([size])
})
