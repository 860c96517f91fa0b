import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/types.ts'
import { statementsOf } from '../helpers.ts'

describe('a sentence broken by whoever says it', () => {
  test.each<[Language, string, string, string]>([
    [
      'fr',
      'Les pourparlers, a dit le maire, ne sont pas terminés.',
      'le maire',
      'Les pourparlers … ne sont pas terminés',
    ],
    ['fr', 'Le chantier, a assuré le préfet lundi, sera arrêté.', 'le préfet', 'Le chantier … sera arrêté'],
    ['en', 'The talks, Ana Ruiz said late on Monday, were over.', 'Ana Ruiz', 'The talks … were over'],
    [
      'en',
      'The divers, the mayor said, had found three boats.',
      'the mayor',
      'The divers … had found three boats',
    ],
  ])('%s: %s', (language, text, holder, content) => {
    expect(statementsOf(text, language)).toEqual([[holder, content]])
  })

  test('goes on where another verb of speech follows', () => {
    expect(statementsOf('Ruiz, her aide said, argued that the dam was safe.', 'en')).not.toContainEqual([
      'her aide',
      'Ruiz … argued that the dam was safe',
    ])
  })
})

describe('what is said behind a colon', () => {
  test.each<[Language, string, string, string]>([
    [
      'fr',
      'Une chose est sûre, dit la maire Ana Ruiz : la digue tiendra.',
      'Ana Ruiz',
      'Une chose est sûre … la digue tiendra',
    ],
    [
      'fr',
      '« Faux », rétorque la mairie : les travaux n’ont pas commencé.',
      'la mairie',
      'Faux … les travaux n’ont pas commencé',
    ],
    [
      'en',
      'Only one thing is certain, says Mayor Ana Ruiz: the dam will hold.',
      'Ana Ruiz',
      'Only one thing is certain … the dam will hold',
    ],
    [
      'en',
      '“The dam will hold,” said Ana Ruiz, author of Deep Water: A History of Dams.',
      'Ana Ruiz',
      'The dam will hold,',
    ],
  ])('%s: %s', (language, text, holder, content) => {
    expect(statementsOf(text, language)).toEqual([[holder, content]])
  })
})

describe('when and where it was said', () => {
  test.each<string>([
    'Three tunnels were open, the army said in a statement dated 8 February.',
    'Three tunnels were open, the army said in a report posted on its website.',
    'Three tunnels were open, the army said on 2 May.',
  ])('%s', text => {
    expect(statementsOf(text, 'en')).toEqual([['the army', 'Three tunnels were open']])
  })
})

describe('a person alone behind the verb', () => {
  test('has told what stands before it, verb or no verb', () => {
    expect(statementsOf('Quatre-vingts postes en moins, pas un de plus, jure la présidente.', 'fr')).toEqual([
      ['la présidente', 'Quatre-vingts postes en moins, pas un de plus'],
    ])
  })

  test('and not where the subject stands before', () => {
    expect(statementsOf('Le maire, très remonté, a annoncé le départ du préfet.', 'fr')).toEqual([
      ['le maire', 'le départ du préfet'],
    ])
  })
})
