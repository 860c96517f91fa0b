import { describe, expect, test } from 'vitest'
import type { Language, Modality } from '../../../src/types.ts'
import { saidIn } from '../helpers.ts'

type Said = readonly [holder: string | null, modality: Modality, content: string]

function read(text: string, language: Language): Said[] {
  return saidIn(text, language).map(({ holder, modality, content }) => [holder, modality, content])
}

describe('predicates that tell what somebody holds to be so', () => {
  test.each<[Language, string, Said]>([
    [
      'fr',
      'Les marins sont convaincus que la digue a été sabotée.',
      ['les marins', 'attributed', 'que la digue a été sabotée'],
    ],
    [
      'fr',
      'La préfète s’est toujours dite persuadée que la digue tiendrait.',
      ['la préfète', 'attributed', 'que la digue tiendrait'],
    ],
    ['fr', 'La digue a été sabotée, est convaincue Oslo.', ['Oslo', 'attributed', 'La digue a été sabotée']],
    [
      'fr',
      'L’experte a été formelle à la barre : la digue était fissurée.',
      ['l’experte', 'attributed', 'la digue était fissurée'],
    ],
    [
      'en',
      'The mayor has always been adamant that the dam will hold.',
      ['the mayor', 'attributed', 'that the dam will hold'],
    ],
    [
      'en',
      'The mayor was adamant: nobody had signed it.',
      ['the mayor', 'attributed', 'nobody had signed it'],
    ],
  ])('%s: %s', (language, text, said) => {
    expect(read(text, language)).toEqual([said])
  })

  test.each<[Language, string]>([
    ['fr', 'La préfète n’est pas convaincue que la digue tiendra.'],
    ['en', 'The mayor isn’t convinced that the dam will hold.'],
  ])('not when they are negated: %s: %s', (language, text) => {
    expect(read(text, language)).toEqual([])
  })

  test('whoever says so is told once', () => {
    expect(read('Officials say they are confident that the dam will hold.', 'en')).toHaveLength(1)
  })
})

describe('how somebody describes themselves', () => {
  test.each<[string, Said]>([
    [
      'Les mineurs se disent prêts à reprendre les pourparlers.',
      ['les mineurs', 'attributed', 'prêts à reprendre les pourparlers'],
    ],
    [
      'Anne Roux, qui s’est dite victime d’une cabale, a quitté la mairie.',
      ['Anne Roux', 'attributed', 'victime d’une cabale'],
    ],
    [
      'Le sous-traitant se dit étranger à l’incendie.',
      ['le sous-traitant', 'denied', 'étranger à l’incendie'],
    ],
  ])('%s', (text, said) => {
    expect(read(text, 'fr')).toEqual([said])
  })

  test('what one tells oneself is no description', () => {
    expect(read('On se dit c’est une rencontre impossible.', 'fr')).toEqual([])
  })
})
