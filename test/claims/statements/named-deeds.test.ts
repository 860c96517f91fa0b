import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/types.ts'
import { figuresOf, saidIn } from '../helpers.ts'

describe('what somebody in charge calls what happened', () => {
  test.each<[string, string, string]>([
    ['La police parle d’un geste isolé.', 'la police', 'un geste isolé'],
    ['Le parquet, lui, parle d’une attaque au couteau.', 'le parquet', 'une attaque au couteau'],
  ])('%s', (text, holder, content) => {
    expect(saidIn(text, 'fr')).toEqual([{ holder, modality: 'attributed', content }])
  })

  test('a subject of talk is no claim', () => {
    expect(saidIn('Le réalisateur parle d’un film qui l’a marqué.', 'fr')).toEqual([])
  })
})

describe('who gives a number', () => {
  test.each<[Language, string, string | null, number]>([
    ['fr', 'Un médecin de l’hôpital de Lyon fait état de 43 morts.', 'un médecin de l’hôpital de Lyon', 43],
    ['fr', 'Le nord de l’Italie recense 43 morts.', null, 43],
    ['en', 'Some 2,300 families were cut off, relief workers estimate.', 'relief workers', 2300],
    ['en', 'The court in Oslo ruled on 2 May that 40 sailors must be paid.', 'the court in Oslo', 40],
  ])('%s: %s', (language, text, holder, size) => {
    expect(figuresOf(text, language).map(one => [one.holder, one.size])).toEqual([[holder, size]])
  })

  test('in their own words', () => {
    expect(saidIn('The company puts the figure at “no more than 350”.', 'en')).toEqual([
      { holder: 'the company', modality: 'attributed', content: 'the figure at “no more than 350”' },
    ])
  })
})
