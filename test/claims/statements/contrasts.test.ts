import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/types.ts'
import { figuresOf, told } from '../helpers.ts'

function saidBy(text: string, language: Language): string[] {
  return told(text, language).flatMap(({ holders }) => holders)
}

function counts(text: string, language: Language): (readonly [number | null, string | null])[] {
  return figuresOf(text, language).map(({ size, holder }) => [size, holder] as const)
}

describe('what is set aside is all that « comme l’affirme » gives its speaker', () => {
  test('the number behind « et non » is the speaker’s, and the one before it is not', () => {
    const text = 'Les manifestants étaient 3 000, et non 8 000 comme l’affirme la CGT.'
    expect(saidBy(text, 'fr')).toEqual([])
    expect(counts(text, 'fr')).toEqual([
      [3_000, null],
      [8_000, 'la CGT'],
    ])
  })

  test('it is no denial of the speaker’s', () => {
    const text = 'Ils étaient 3 000 et non 8 000 selon la police.'
    expect(saidBy(text, 'fr')).toEqual([])
    expect(counts(text, 'fr')).toContainEqual([8_000, 'la police'])
  })

  test('between « non pas » and « mais » the speaker tells nothing of the whole', () => {
    const text =
      'La firme a acheté non pas 12 tonnes de cuivre, comme l’affirme Zéphyr Mines, mais près de 30 tonnes.'
    expect(saidBy(text, 'fr')).not.toContain('Zéphyr Mines')
  })

  test('behind a comma « selon » tells both', () => {
    expect(saidBy('Ils étaient 3 000 et non 8 000, selon la police.', 'fr')).toEqual(['la police'])
  })

  test('without a contrast the words before are the speaker’s', () => {
    expect(saidBy('Le pont est fermé, comme l’affirme le maire.', 'fr')).toEqual(['le maire'])
  })
})

test.each<readonly [Language, string]>([
  ['en', 'Contrary to what management says, 450 jobs will go.'],
  ['fr', 'Contrairement à ce qu’affirme la direction, 450 emplois seront supprimés.'],
])('a number contrary to what somebody says is not theirs: %s: %s', (language, text) => {
  expect(counts(text, language)).toEqual([[450, null]])
})

test.each([
  'Une photo, que nous avons pu consulter, montre les deux hommes à la même table.',
  'C’est une piste que les chauffeurs appellent « la route de l’or ».',
])('what shows or names something says nothing: %s', text => {
  expect(saidBy(text, 'fr')).toEqual([])
})

test('a hyphen makes an adjective of a participle', () => {
  const text = 'Norway’s army-led government in Tarro said the harbour was safe.'
  expect(saidBy(text, 'en')).toEqual(['Norway’s army-led government in Tarro'])
})
