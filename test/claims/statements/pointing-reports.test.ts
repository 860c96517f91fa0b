import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/types.ts'
import { saidIn } from '../helpers.ts'

describe('a sentence that says who told the one before', () => {
  test.each<[Language, string, string, string]>([
    ['fr', '« La digue tient. » C’est ce qu’a déclaré lundi la préfète.', 'la préfète', 'La digue tient.'],
    [
      'fr',
      'La digue tiendra jusqu’à mardi. C’est ce qu’a annoncé la préfète Anne Roux.',
      'Anne Roux',
      'La digue tiendra jusqu’à mardi',
    ],
    [
      'en',
      'The dam will hold until Tuesday. That is what the mayor said on Monday.',
      'the mayor',
      'The dam will hold until Tuesday',
    ],
  ])('%s: %s', (language, text, holder, content) => {
    expect(saidIn(text, language)).toEqual([{ holder, modality: 'attributed', content }])
  })

  test.each<string>([
    'La digue tiendra. C’est ce que veut la préfète.',
    'La digue tiendra-t-elle ? C’est ce qu’a dit la préfète.',
    'La digue tiendra. C’est ce qu’a fait la préfète.',
  ])('no wish and no question: %s', text => {
    expect(saidIn(text, 'fr')).toEqual([])
  })
})

describe('a denial of what “it” means', () => {
  test('is told where the sentence says what', () => {
    expect(saidIn('The boats came from Norland, but Oslo denies it.', 'en')).toEqual([
      { holder: 'Oslo', modality: 'denied', content: 'denies it' },
    ])
  })
})
