import { describe, expect, test } from 'vitest'
import { findAttributions } from '../../src/claims/attributions.ts'
import { findSanctions } from '../../src/claims/sanctions.ts'
import type { ClaimDraft, Language, Sanction } from '../../src/types.ts'
import { articleOf } from './helpers.ts'

function sanctions(text: string, language: Language): (ClaimDraft & { kind: 'sanction' })[] {
  const article = articleOf(text, language)
  return findSanctions(article, findAttributions(article)).filter(draft => draft.kind === 'sanction')
}

const told: readonly (readonly [Language, string, Partial<Sanction>])[] = [
  [
    'fr',
    'Oslo a imposé mardi des sanctions économiques contre douze armateurs russes et trois banques.',
    {
      imposer: 'Oslo',
      targets: ['douze armateurs russes', 'trois banques'],
      measure: 'sanctions économiques',
      status: 'in-force',
    },
  ],
  [
    'fr',
    'Le ministère norvégien des Finances a sanctionné deux banques russes.',
    { imposer: 'Le ministère norvégien des Finances', targets: ['deux banques russes'], status: 'in-force' },
  ],
  [
    'fr',
    'La Norvège a gelé les avoirs de trois ministres bélarusses.',
    { imposer: 'La Norvège', targets: ['trois ministres bélarusses'], status: 'in-force' },
  ],
  ['fr', 'La Suisse menace d’imposer des sanctions contre la junte birmane.', { status: 'threatened' }],
  [
    'fr',
    'La Suisse réclame des sanctions contre la junte birmane.',
    { imposer: null, targets: ['la junte birmane'], status: 'called-for' },
  ],
  ['fr', 'Le Conseil de l’Union européenne a levé les sanctions visant le Burundi.', { status: 'lifted' }],
  ['fr', 'L’Union européenne prépare un dixième train de sanctions.', { targets: [], status: 'announced' }],
  [
    'fr',
    'Des sanctions ont été imposées par le Japon contre trois colonels birmans.',
    { imposer: 'le Japon' },
  ],
  [
    'en',
    'Canada imposed sanctions on Tuesday on four Russian shipowners and two banks.',
    { imposer: 'Canada', targets: ['four Russian shipowners', 'two banks'], status: 'in-force' },
  ],
  [
    'en',
    'Japan announced that it would blacklist six Syrian firms.',
    { imposer: 'Japan', status: 'announced' },
  ],
  ['en', 'Canada has threatened new sanctions against Myanmar.', { status: 'threatened' }],
  ['en', 'Canada lifted sanctions on two Syrian banks.', { status: 'lifted' }],
  [
    'fr',
    'Oslo a imposé mardi des sanctions au directeur de la banque centrale birmane et à deux sociétés minières.',
    {
      imposer: 'Oslo',
      targets: ['directeur de la banque centrale birmane', 'deux sociétés minières'],
      status: 'in-force',
    },
  ],
  [
    'fr',
    'La Norvège a infligé des sanctions aux généraux birmans.',
    { targets: ['généraux birmans'], measure: 'sanctions' },
  ],
  [
    'fr',
    'La Norvège a de son côté menacé de sanctionner les armateurs qui livrent du pétrole à la junte.',
    {
      imposer: 'La Norvège',
      targets: ['les armateurs qui livrent du pétrole à la junte'],
      status: 'threatened',
    },
  ],
  [
    'fr',
    'Un député norvégien a appelé la Suisse à sanctionner à son tour le colonel Min Thu.',
    { imposer: 'la Suisse', targets: ['le colonel Min Thu'], status: 'called-for' },
  ],
  [
    'fr',
    'Oslo a demandé à la Suisse de sanctionner la banque Levantair.',
    { imposer: 'la Suisse', targets: ['la banque Levantair'], status: 'called-for' },
  ],
  [
    'fr',
    'La Suisse a levé les sanctions qui frappaient deux banques syriennes.',
    { imposer: 'La Suisse', targets: ['deux banques syriennes'], status: 'lifted' },
  ],
  [
    'en',
    'Norway called on Switzerland to impose sanctions on the oil company Levantair.',
    { imposer: 'Switzerland', targets: ['the oil company Levantair'], status: 'called-for' },
  ],
  [
    'en',
    'A Norwegian minister urged Canada to sanction the oil company Levantair.',
    { imposer: 'Canada', targets: ['the oil company Levantair'], status: 'called-for' },
  ],
]

test.each(told)('%s « %s » is a sanction', (language, text, expected) => {
  const found = sanctions(text, language)
  expect(found).toHaveLength(1)
  expect(found[0]?.sanction).toMatchObject(expected)
})

const mentions: readonly (readonly [Language, string])[] = [
  ['fr', 'La Suisse accuse la Russie de contourner les sanctions européennes.'],
  ['fr', 'Malgré les sanctions, la Russie exporte son pétrole.'],
  ['fr', 'La Chine dénonce les sanctions contre la Russie.'],
  ['fr', 'La Suisse n’a pas imposé de sanctions contre la Russie.'],
  ['fr', 'L’arbitre a sanctionné le défenseur d’un carton jaune.'],
  ['fr', 'La mairie a menacé de sanctionner les agents absents.'],
  ['fr', 'La Norvège a imposé aux banques de nouvelles règles.'],
  ['fr', 'Le proviseur a sanctionné trois élèves.'],
  ['en', 'Russia finds ways round the sanctions of the European Union.'],
  ['en', 'Despite sanctions, Russia goes on exporting oil.'],
  ['en', 'China opposes sanctions on Russia.'],
  ['en', 'Talks about sanctions relief with Iran have stalled.'],
]

test.each(mentions)('%s « %s » imposes nothing', (language, text) => {
  expect(sanctions(text, language)).toEqual([])
})

describe('the sentence that goes on', () => {
  test('gives further targets, and belongs to what is printed', () => {
    const text =
      'Oslo a annoncé des sanctions contre des armateurs russes. Parmi les personnes visées figure un ancien ministre. Il pleut.'
    const [claim] = sanctions(text, 'fr')
    expect(claim?.sanction.targets).toEqual(['des armateurs russes', 'un ancien ministre'])
    expect(text.slice(claim?.span[0], claim?.span[1])).toMatch(/^Oslo .* ministre\.$/)
  })

  test('may tell what is done, and then to nobody', () => {
    const text =
      'Oslo a imposé des sanctions au colonel Min Thu. Ces mesures comprennent un gel des avoirs et une interdiction de voyager.'
    expect(sanctions(text, 'fr').map(({ sanction }) => sanction.targets)).toEqual([['colonel Min Thu']])
  })

  test('an apposition is no target of its own', () => {
    const text =
      'Canada imposed sanctions on Syria. Those named include Tishrin Bank, a lender in Homs, and Ali Darwish.'
    expect(sanctions(text, 'en')[0]?.sanction.targets).toEqual(['Syria', 'Tishrin Bank', 'Ali Darwish'])
  })
})
