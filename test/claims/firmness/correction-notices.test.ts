import { describe, expect, it } from 'vitest'
import { extractClaims } from '../../../src/claims/extract.ts'
import type { Language } from '../../../src/types.ts'
import { articleOf } from '../helpers.ts'

function figuresOf(text: string, language: Language): [number | null, string, string][] {
  return extractClaims(articleOf(text, language)).flatMap(({ modality, ...claim }) => {
    if (claim.kind !== 'figure') return []
    const told: [number | null, string, string] = [claim.figure.value, modality, claim.figure.category]
    return [told]
  })
}

describe('a correction notice claims what is right, and not what an earlier version said', () => {
  it.each<[string, Language]>([
    [
      'Erratum : une première version de cet article faisait état de 25 morts. Le bilan est de 6 morts.',
      'fr',
    ],
    ['Une version précédente de notre dépêche donnait 25 morts au lieu de 6 morts.', 'fr'],
    ['Nous avons écrit par erreur que 25 marins étaient morts. Le bilan est de 6.', 'fr'],
    ['Rectificatif : le bilan est de 6 morts et non de 25.', 'fr'],
    ['Correction: An earlier version of this story gave the number of dead as 25. It is 6.', 'en'],
    ['This article incorrectly said that 25 sailors had died. The correct number is 6.', 'en'],
    ['Correction: The number of dead is 6, not 25.', 'en'],
  ])('%s', (text, language) => {
    expect(figuresOf(text, language)).toEqual([[6, 'asserted', 'killed']])
  })

  it('makes no statement of what an earlier version said', () => {
    const text = 'An earlier version of this article said that the harbour had been closed all night.'
    expect(extractClaims(articleOf(text, 'en'))).toEqual([])
  })

  it('takes no other version for one of the article', () => {
    expect(figuresOf('An earlier version of this law punished 25 crimes with death.', 'en')).toHaveLength(1)
  })
})

it('denies what somebody sets right in the same breath', () => {
  expect(figuresOf('Le préfet a parlé de 6 morts et non de 25.', 'fr')).toEqual([
    [6, 'attributed', 'killed'],
    [25, 'denied', 'killed'],
  ])
})
