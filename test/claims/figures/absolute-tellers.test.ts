import { expect, test } from 'vitest'
import { extractClaims } from '../../../src/claims/extract.ts'
import { articleOf } from '../helpers.ts'

function toldBy(text: string): (readonly [number | null, string | null, string])[] {
  return extractClaims(articleOf(text, 'fr')).flatMap(({ holder, modality, ...claim }) =>
    claim.kind === 'figure' ? [[claim.figure.value, holder, modality] as const] : [],
  )
}

test.each([
  [
    'La mairie a dit qu’un millier de coureurs seraient admis, les clubs faisant état de 8 000.',
    8000,
    'les clubs',
  ],
  ['La police a compté 300 marcheurs, les syndicats parlant de 2 000 participants.', 2000, 'les syndicats'],
  ['L’armée a annoncé 12 morts, un marin évoquant une trentaine de blessés.', 30, 'un marin'],
] as const)('a participle with a subject of its own gives its number: « %s »', (text, value, holder) => {
  expect(toldBy(text).at(-1)).toEqual([value, holder, 'attributed'])
})

test.each([
  ['Le maire, Jean Vial, a pris la parole, évoquant 300 noyés.', 'Jean Vial'],
  ['La ville a 300 marins, le port abritant 40 barques.', null],
  ['Elle a revu son ami, un vieux marin parlant 12 langues.', null],
] as const)('no other participle does: « %s »', (text, holder) => {
  expect(toldBy(text).at(-1)?.[1]).toBe(holder)
})
