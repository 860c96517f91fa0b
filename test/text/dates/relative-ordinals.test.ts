import { expect, test } from 'vitest'
import { findRelativeOrdinals } from '../../../src/text/dates/relative-ordinals.ts'

test.each([
  ['fr', 'C’est l’avant-dernier lot.', 'l’avant-dernier end-1'],
  ['fr', 'l’avant-avant-dernière étape', 'l’avant-avant-dernière end-2'],
  ['fr', 'la pénultième étape', 'pénultième end-1'],
  ['fr', 'les trois dernières étapes', 'dernières end+0'],
  ['fr', 'celle d’avant la dernière', 'celle d’avant la dernière end-1'],
  ['fr', 'la précédente, puis les suivantes', 'précédente current-1; suivantes current+1'],
  ['fr', 'l’actuelle ministre', 'actuelle current+0'],
  ['fr', 'les dix prochains', 'prochains current+1'],
  ['fr', 'un précédentiel', ''],
  ['en', 'the last but one', 'the last but one end-1'],
  ['en', 'the last but two', 'the last but two end-2'],
  ['en', 'third from last', 'third from last end-2'],
  ['en', 'the penultimate stage', 'penultimate end-1'],
  ['en', 'the second-last seat', 'second-last end-1'],
  ['en', 'the next-to-last seat', 'next-to-last end-1'],
  ['en', 'the one before the last one', 'the one before the last one end-1'],
  ['en', 'the last three seats', 'last end+0'],
  ['en', 'the next one and the previous ones', 'next one current+1; previous current-1'],
  ['en', 'lasting peace', ''],
] as const)('in %s: %s', (language, text, expected) => {
  const found = findRelativeOrdinals(text, language).map(({ span, from, offset }) => {
    return `${text.slice(...span)} ${from}${offset < 0 ? '' : '+'}${offset}`
  })
  expect(found.join('; ')).toBe(expected)
})
