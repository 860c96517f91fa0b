import { expect, test } from 'vitest'
import { extractClaims } from '../../../src/claims/extract.ts'
import type { Language } from '../../../src/types.ts'
import { articleOf } from '../helpers.ts'

function figures(text: string, language: Language): string[] {
  return extractClaims(articleOf(text, language)).flatMap(claim => {
    if (claim.kind !== 'figure') return []
    const { value, category, partOf } = claim.figure
    return [`${value} ${category}${partOf === null ? '' : ` of ${text.slice(...partOf)}`}`]
  })
}

test.each<[Language, string, string[]]>([
  [
    'fr',
    'Cinq personnes ont été tuées : trois soldats et deux civils.',
    ['5 killed', '3 killed of Cinq personnes', '2 killed of Cinq personnes'],
  ],
  [
    'en',
    'Three people, two women and a man, were killed, police said.',
    ['3 killed', '2 killed of Three people', '1 killed of Three people'],
  ],
])('numbers that add up to the one before are its parts, in %s: %s', (language, text, expected) => {
  expect(figures(text, language)).toEqual(expected)
})

test.each<[Language, string, string[]]>([
  [
    'fr',
    'Cinq ponts sont coupés, trois villages sont isolés et deux routes sont fermées.',
    ['5 other', '3 other', '2 other'],
  ],
  ['en', 'Police counted 12 killed and 40 wounded.', ['12 killed', '40 wounded']],
  ['fr', 'Les secours ont soigné 6 dockers, 4 policiers et 2 pompiers.', ['6 other', '4 other', '2 other']],
  [
    'en',
    'Police counted seven killed, two wounded and three missing.',
    ['7 killed', '2 wounded', '3 missing'],
  ],
])('others stand by themselves, in %s: %s', (language, text, expected) => {
  expect(figures(text, language)).toEqual(expected)
})

test.each<[Language, string, string[]]>([
  [
    'en',
    'The toll rose to 4,717 killed, with the dead in Italy (827) and Iran (429).',
    ['', 'country_it', 'country_ir'],
  ],
  [
    'fr',
    'La crue a tué 2 000 personnes en Italie (827) et en Espagne (1 173).',
    ['', 'country_it', 'country_es'],
  ],
])('a number in brackets is of the place before it alone, in %s: %s', (language, text, expected) => {
  const claims = extractClaims(articleOf(text, language))
  expect(claims.flatMap(claim => (claim.kind === 'figure' ? [claim.figure.places.join()] : []))).toEqual(
    expected,
  )
})

test('some of a number that is told are no part of another', () => {
  const text = 'Le naufrage a fait 269 morts. 108 des 112 marins à bord ont été tués.'
  const parts = extractClaims(articleOf(text, 'fr')).map(claim =>
    claim.kind === 'figure' ? [claim.figure.value, claim.figure.partOf] : [],
  )
  expect(parts).toContainEqual([108, null])
})

test.each([
  'Il a placé 900 marins au port. La veille, 60 d’entre eux, une quarantaine de pompiers et un préfet sont venus.',
  'La ville compte 900 habitants. Le maire note que 63 des commerçants les plus riches ont déménagé.',
  'Le port aligne 900 bateaux. En un mois, mille marins, dont 30 mousses, ont embarqué.',
])('what another sentence counts is no whole of what it does not name: « %s »', text => {
  const parts = extractClaims(articleOf(text, 'fr')).filter(
    claim => claim.kind === 'figure' && [40, 63, 30].includes(claim.figure.value ?? claim.figure.low ?? 0),
  )
  expect(
    parts.map(
      claim =>
        claim.kind === 'figure' && claim.figure.partOf !== null && claim.figure.partOf[0] < claim.span[0],
    ),
  ).toEqual([false])
})

test.each([
  ['Le site propose 900 annonces. Dont 300 pour Nice seule.', '300 other of 900'],
  ['La ville a testé 900 marins. Quatre d’entre eux sont malades.', '4 other of 900'],
])(
  'the parts of what the sentence before counts are taken up by a pronoun, or stand first: « %s »',
  (text, part) => {
    expect(figures(text, 'fr')[1]).toBe(part)
  },
)

test.each([
  ['Quelque 125 marins sont morts (contre 138 en 2016 et 136 en 2015), dont 16 mousses.', '16 killed of 125'],
  ['La loi exige la voix de 250 élus sur 30 cantons, dont 20 maires.', '20 other of 250'],
])('what a count is only set beside is no whole: « %s »', (text, part) => {
  expect(figures(text, 'fr').at(-1)).toBe(part)
})
