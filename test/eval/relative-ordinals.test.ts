import { describe, expect, test } from 'vitest'
import { findNumbers } from '../../src/text/numbers.ts'
import { findRelativeOrdinals } from './relative-ordinals.ts'

describe('a place told from the end or from here', () => {
  test.each([
    ['fr', 'Voici le dernier bus.', 'dernier = end 0'],
    ['fr', 'Voici les trois dernières pages.', 'dernières = end 0'],
    ['fr', 'C’est l’avant-dernière étape.', 'l’avant-dernière = end -1'],
    ['fr', 'celle d’avant la dernière', 'celle d’avant la dernière = end -1'],
    ['fr', 'la page suivante', 'suivante = current 1'],
    ['fr', 'au prochain arrêt', 'prochain = current 1'],
    ['fr', 'la version précédente', 'précédente = current -1'],
    ['fr', 'le prix actuel', 'actuel = current 0'],
    ['en', 'the last bus', 'last = end 0'],
    ['en', 'the penultimate stage', 'penultimate = end -1'],
    ['en', 'the last but one', 'the last but one = end -1'],
    ['en', 'the second-to-last page', 'second-to-last = end -1'],
    ['en', 'the next page', 'next = current 1'],
    ['en', 'the previous one', 'previous one = current -1'],
    ['en', 'the current price', 'current = current 0'],
    ['en', 'It lasts and is everlasting.', ''],
  ] as const)('in %s: %s', (language, text, expected) => {
    const found = findRelativeOrdinals(text, language)
    expect(
      found.map(({ span, from, offset }) => `${text.slice(...span)} = ${from} ${offset}`).join('; '),
    ).toBe(expected)
  })

  test('counts nothing: it is no number', () => {
    expect(findNumbers('the last page', 'en')).toEqual([])
    expect(findNumbers('la dernière page', 'fr')).toEqual([])
  })
})
