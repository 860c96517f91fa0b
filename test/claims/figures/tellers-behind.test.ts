import { expect, test } from 'vitest'
import type { Language } from '../../../src/types.ts'
import { figuresOf } from '../helpers.ts'

test.each<[Language, string, (string | null)[]]>([
  ['fr', '40 % des apprentis partent. C’est ce que révèle une étude du port.', ['une étude du port']],
  [
    'fr',
    '40 000 dossiers rejetés. 300 aides supprimées. C’est ce qui ressort des calculs de l’Unaf.',
    Array(2).fill('des calculs de l’Unaf'),
  ],
  [
    'fr',
    'Il manque 300 barques. C’est ce qu’ont annoncé mardi les Ports de Norvège.',
    ['les Ports de Norvège'],
  ],
  ['fr', 'Il manque 300 barques. C’est ce que rapporte Le Phare, ce mardi.', ['Le Phare']],
  ['fr', 'Selon la mairie, il manque 300 barques. C’est ce que rapporte Le Phare.', ['la mairie']],
  ['fr', 'Il manque 300 barques. C’est ce qui inquiète le maire.', [null]],
  [
    'fr',
    'Il manque 9 % des barques, selon des chiffres fournis par le port. Selon la même source, 30 quais ont coulé.',
    ['le port', 'le port'],
  ],
  ['fr', 'Il manque 300 barques. Selon la même source, 30 quais ont coulé.', [null, 'la même source']],
  ['fr', 'Il manque 300 barques. Le port ferme. La mer monte. C’est ce que dit Le Phare.', [null]],
  ['en', 'Some 40% of sailors leave. That’s according to the Port Institute.', ['the Port Institute']],
])('who tells figures may be named in the sentence behind them, in %s: %s', (language, text, expected) => {
  expect(figuresOf(text, language).map(({ holder }) => holder)).toEqual(expected)
})
