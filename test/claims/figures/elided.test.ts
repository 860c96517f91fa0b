import { describe, expect, test } from 'vitest'
import { extractClaims } from '../../../src/claims/extract.ts'
import type { ClaimDraft, Language } from '../../../src/types.ts'
import { articleOf, figuresOf } from '../helpers.ts'

type FigureDraft = Extract<ClaimDraft, { kind: 'figure' }>

function figures(text: string, language: Language): FigureDraft[] {
  return extractClaims(articleOf(text, language)).filter(claim => claim.kind === 'figure')
}

function counted(text: string, language: Language): unknown[][] {
  return figures(text, language).map(({ figure: { value, low, high, category } }) => [
    value ?? low ?? high,
    category,
  ])
}

describe('numbers without a noun of their own', () => {
  test.each([
    [
      'fr',
      'La grippe a tué 210 patients à Oslo, 140 à Bergen.',
      [
        [210, 'killed'],
        [140, 'killed'],
      ],
    ],
    [
      'fr',
      'La Suède compte 3 200 noyades, la Norvège (1 800) et le Danemark (950).',
      [
        [3200, 'other'],
        [1800, 'other'],
        [950, 'other'],
      ],
    ],
    ['fr', '« Tous les autres ports, soit 14, sont fermés.', [[14, 'other']]],
    [
      'fr',
      'Le rectorat fait état de 17 blessés parmi les élèves et de 4 chez les surveillants.',
      [
        [17, 'wounded'],
        [4, 'wounded'],
      ],
    ],
    [
      'fr',
      'La grippe a causé 900 décès en mars, soit 40 de plus qu’en mai.',
      [
        [900, 'killed'],
        [40, 'killed'],
      ],
    ],
    [
      'fr',
      'Quarante dockers ont été soignés, 12 ont été blessés à la tête.',
      [
        [40, 'other'],
        [12, 'wounded'],
      ],
    ],
    [
      'fr',
      'Une fuite a touché six élèves, portant à 31 le nombre de malades.',
      [
        [6, 'other'],
        [31, 'other'],
      ],
    ],
    ['fr', 'Ils étaient 3 500 dans les rues de Rennes.', [[3500, 'crowd']]],
    ['fr', 'Les opposants ont défilé à Lille. Ils étaient 3 500 selon la police.', [[3500, 'crowd']]],
    ['fr', 'Deux des grévistes ont été interpellés.', [[2, 'arrested']]],
    ['fr', 'Un hommage aux 14 marins tués sera rendu.', [[14, 'killed']]],
    [
      'en',
      'The ferry fleet grew from 10 to 12 million passengers.',
      [
        [10_000_000, 'other'],
        [12_000_000, 'other'],
      ],
    ],
    [
      'fr',
      'La flotte est passée de 10 à 12 navires.',
      [
        [10, 'other'],
        [12, 'other'],
      ],
    ],
  ] as const)('%s « %s»', (language, text, expected) => {
    expect(counted(text, language)).toEqual(expected)
  })

  test.each([
    ['fr', 'La ville a dépensé 30 millions d’euros, puis ajouté 20 millions pour le port.', [30e6, 20e6]],
    ['en', 'The council spent 30 million euros, and another 20 million on the port.', [30e6, 20e6]],
    ['fr', 'Le syndicat exige 40 millions de dédommagements.', [40e6]],
    ['fr', 'Londres versera 600 millions de livres (680 millions d’euros).', [600e6, 680e6]],
    ['fr', 'La facture est supérieure au milliard d’euros.', [1e9]],
  ] as const)('%s « %s»: money', (language, text, expected) => {
    const found = figures(text, language)
    expect(found.map(({ figure }) => figure.value ?? figure.low)).toEqual(expected)
    expect(found.every(({ figure }) => figure.category === 'money')).toBe(true)
  })

  test('households are no money', () => {
    const text = 'La prime coûte 3 milliards d’euros. Le nombre de foyers aidés passera de 3 à 5 millions.'
    expect(figures(text, 'fr').at(-1)?.figure.category).toBe('other')
  })
})

describe('shares', () => {
  test.each([
    ['fr', 'Les lecteurs préfèrent le papier (61 %) à l’écran (39 %).', [61, 39]],
    ['fr', 'Le site tourne à 90 %, dont 75 % pour l’export.', [90, 75]],
    ['fr', 'Près de 30 % de l’activité portuaire est perdue.', [30]],
    ['fr', 'Le candidat a été élu avec 53 % des voix.', []],
    ['fr', 'La liste a obtenu 8 %.', []],
    ['en', 'She was re-elected with 53% of the vote.', []],
    ['fr', 'La voiture est électrique à 100 %.', []],
    ['fr', 'La part des ventes est passée de 12 à 15 %.', [12, 15]],
    ['en', 'Residents face about an 8% hike.', [8]],
  ] as const)('%s « %s»', (language, text, expected) => {
    expect(figures(text, language).map(({ figure }) => figure.value)).toEqual(expected)
  })

  test('a part of a share or an amount knows its whole', () => {
    const [, part] = figures('Le fonds prévoit 200 millions d’euros, dont 100 millions pour les ports.', 'fr')
    expect(part?.figure).toMatchObject({ value: 100e6, category: 'money', unit: 'EUR' })
    expect(part?.figure.partOf).not.toBeNull()
  })
})

describe('what befell a subject', () => {
  test.each([
    [
      'en',
      'Some 40 miners in 12 villages died.',
      [
        [40, 'killed'],
        [12, 'other'],
      ],
    ],
    [
      'en',
      'About 30 men and two women were killed.',
      [
        [30, 'killed'],
        [2, 'killed'],
      ],
    ],
    [
      'fr',
      'Une trentaine d’hommes et deux femmes ont été tués.',
      [
        [30, 'killed'],
        [2, 'killed'],
      ],
    ],
    [
      'fr',
      'Près de 700 marins, dont 40 mousses, ont trouvé la mort.',
      [
        [700, 'killed'],
        [40, 'killed'],
      ],
    ],
    [
      'fr',
      'Le raid a fait quatre morts, deux civils et deux soldats.',
      [
        [4, 'killed'],
        [2, 'killed'],
        [2, 'killed'],
      ],
    ],
    [
      'fr',
      'L’attaque a tué 30 soldats et 12 civils ont été blessés.',
      [
        [30, 'killed'],
        [12, 'wounded'],
      ],
    ],
    ['fr', 'Le naufrage a fait 17 victimes.', [[17, 'killed']]],
    ['fr', 'Il a fallu l’évacuation de 130 personnes.', [[130, 'displaced']]],
    ['fr', 'Dix fermes ont été évacuées.', [[10, 'other']]],
    ['fr', 'Quelque 1 200 gendarmes étaient déployés.', [[1200, 'troops']]],
    ['en', 'The arena says 4,000 people attended the show.', [[4000, 'crowd']]],
    [
      'fr',
      'Une ouvrière et un docker sont décédés.',
      [
        [1, 'killed'],
        [1, 'killed'],
      ],
    ],
    ['fr', 'Une jeune femme de 24 ans a été grièvement blessée.', [[1, 'wounded']]],
    [
      'en',
      'A 34-year-old man was killed and two women were wounded.',
      [
        [1, 'killed'],
        [2, 'wounded'],
      ],
    ],
    ['fr', 'Trente marins sont à ce jour décédés.', [[30, 'killed']]],
    ['fr', 'Trois vaches, qui ne sont pas mortes, ont été soignées.', [[3, 'other']]],
    ['fr', 'Un policier a tué le chien.', []],
  ] as const)('%s « %s»', (language, text, expected) => {
    expect(counted(text, language)).toEqual(expected)
  })
})

describe('how firmly', () => {
  test.each([
    ['fr', 'La mairie prévoit une enveloppe de 40 millions d’euros.', 'planned'],
    ['fr', 'Quarante défilés sont prévus samedi.', 'planned'],
    ['fr', 'La mairie est sur le point de fermer 40 écoles.', 'planned'],
    ['fr', 'Le port est en voie de franchir les 40 000 conteneurs.', 'planned'],
    ['en', 'The city is about to close 40 schools.', 'planned'],
    ['en', 'The city is on the verge of closing 40 schools.', 'planned'],
    ['fr', 'Le tarif sera porté à 38 euros.', 'planned'],
    ['fr', 'Le tarif du pass, qui sera supprimé, est de 38 euros.', 'asserted'],
    ['fr', 'Trois lois devraient être votées.', 'conditional'],
    ['fr', 'Si la taxe était votée, elle rapporterait 3 milliards d’euros.', 'conditional'],
    ['en', 'If the tax passed, it would raise 3 billion euros.', 'conditional'],
    ['fr', 'Les trois complices présumés ont fui.', null],
    ['fr', 'On a arrêté 30 complices présumés.', 'asserted'],
    ['fr', 'Il manquerait 300 millions d’euros.', 'conditional'],
    ['fr', 'Le quai aurait été fermé, puisque celles-ci atteignent en général 300 tonnes.', 'asserted'],
    ['fr', 'Le quai aurait été fermé en bas avec ses 300 tonnes.', 'conditional'],
    ['fr', 'Si 40 % des bars ont rouvert, leur clientèle est rare.', 'asserted'],
    ['fr', 'Des défauts liés au moteur ont causé deux accidents.', 'asserted'],
    ['fr', 'La ville a créé des milliers de faux profils.', 'asserted'],
  ] as const)('%s « %s»: %s', (language, text, modality) => {
    expect(figures(text, language)[0]?.modality ?? null).toBe(modality)
  })

  test.each([
    ['fr', 'Les visites se feront à deux personnes maximum.', 'at most'],
    ['fr', 'La perte est estimée au minimum à 30 000 euros.', 'at least'],
    ['fr', 'La vente est au-dessus de la barre des 100 navires.', 'more than'],
    ['fr', 'La grippe a touché 300 élèves et plus de 40 maîtres.', 'exactly'],
  ] as const)('%s « %s»: %s', (language, text, hedge) => {
    expect(figures(text, language)[0]?.figure.hedge).toBe(hedge)
  })
})

describe('who gives them', () => {
  test.each([
    ['fr', 'La tempête a fait 40 morts, selon un bilan établi par la Croix-Rouge.', 'la Croix-Rouge'],
    ['fr', 'La fraude est estimée par le fisc à 4 millions d’euros.', 'le fisc'],
    ['fr', 'Le coût est évalué à 30 000 euros par les organisateurs.', 'les organisateurs'],
  ] as const)('%s « %s»: %s', (language, text, holder) => {
    expect(figures(text, language)[0]?.holder).toBe(holder)
  })
})

test.each([
  ['fr', 'La poursuite a fini sur la quatre voies.'],
  ['fr', 'Le drame date du 16 de ce mois.'],
  ['fr', 'UN HOMME DE 23 À 25 ANS EN FUITE'],
  ['fr', 'Elle va souffler ses 85 bougies.'],
  ['fr', 'Il veut diviser par dix les rejets.'],
  ['fr', 'Le coupé avale le 0 à 100 km/h sans bruit.'],
  ['fr', 'Les écuries de Formule 1 allemandes sont là.'],
  ['en', 'The Jan. 6 hearings ended.'],
] as const)('%s « %s» counts nothing', (language, text) => {
  expect(figures(text, language)).toEqual([])
})

test.each([
  ['fr', 'Le bilan est de 83 000 cas (27 nouveaux en un jour).', ['cas', 'cas']],
  ['fr', 'La jauge est de 900 places, contre 2 000 espérées en mai.', ['places', 'places']],
] as const)('%s « %s »: an adjective alone is of the noun before it', (language, text, counts) => {
  const found = figuresOf(text, language).map(one => one.counts)
  expect([found[0], found.at(-1)]).toEqual(counts)
})

test.each([
  ['fr', 'La salle accueille 900 personnes par jour maximum.'],
  ['en', 'The hall takes 900 people a day at most.'],
] as const)('%s « %s »: a hedge behind the rate is one of the number', (language, text) => {
  expect(figuresOf(text, language)).toContainEqual(expect.objectContaining({ size: 900, hedge: 'at most' }))
})

test.each([
  ['fr', 'La crue a fait 41 morts, dont 13 enfants. Les rebelles portent le bilan à 120.', 'enfants'],
  ['en', 'At least 41 people, including 13 children, died. The rebels put the toll at 120.', 'children'],
] as const)('%s « %s»: another toll is of them all, not of a part', (language, text, part) => {
  const last = figuresOf(text, language).at(-1)
  expect(last).toMatchObject({ size: 120, category: 'killed' })
  expect(last?.counts).not.toBe(part)
})

test('what others there are is not told by what another sentence counts', () => {
  const text = 'Trente pompiers sont venus. Le logement a brûlé et deux autres, au-dessus, sont abîmés.'
  expect(figuresOf(text, 'fr').map(({ counts }) => counts)).toEqual(['pompiers'])
})

test.each(['Deux autres sont repartis.', 'Il faut encore loger les 40 autres.'])(
  'others with whom a sentence begins, or who are known, are of those counted before: « %s »',
  text => {
    expect(figuresOf(`Trente marins sont venus. ${text}`, 'fr').map(({ counts }) => counts)).toEqual([
      'marins',
      'marins',
    ])
  },
)

test('those who are « 6 millions » are no money', () => {
  const text = 'L’aide a coûté 9 millions d’euros. Quant aux marins en mer, ils sont désormais 6 millions.'
  expect(figuresOf(text, 'fr').filter(({ category }) => category === 'money')).toHaveLength(1)
})

test('what millions are set against is no count of single things', () => {
  const found = figures('Le port a reçu 60 millions de touristes contre 52 en 2019.', 'fr')
  expect(found.map(({ figure }) => figure.value)).toEqual([60e6])
})

test.each<[string, Language, [number | null, string, string | null][]]>([
  [
    'Oslo believes some 1,500 men are in the port. A harbour official said the true figure could be as high as 5,000.',
    'en',
    [
      [1500, 'men', 'Oslo'],
      [5000, 'men', 'a harbour official'],
    ],
  ],
  [
    'Rebels say they hold 23 sailors; Oslo says they hold only six.',
    'en',
    [
      [23, 'sailors', 'Rebels'],
      [6, 'sailors', 'Oslo'],
    ],
  ],
  [
    'Unions said 62% of staff had walked out. The harbour put the figure at 14%.',
    'en',
    [
      [62, 'staff', 'Unions'],
      [14, 'staff', 'the harbour'],
    ],
  ],
  [
    'The port counted 4,200 fighters. Oslo now puts the number at 5,300, up from 4,200 two weeks ago.',
    'en',
    [
      [4200, 'fighters', 'the port'],
      [5300, 'fighters', 'Oslo'],
    ],
  ],
  ['Oslo claims that 140 of them have been killed.', 'en', [[140, 'people', 'Oslo']]],
  [
    'Selon le général Morin, 300 marins sont présents. À l’en croire, 50 d’entre eux sont repartis.',
    'fr',
    [
      [300, 'marins', 'Morin'],
      [50, 'marins', 'Morin'],
    ],
  ],
])('a number alone counts what was counted before, whoever gives it: %s', (text, language, expected) => {
  expect(figuresOf(text, language).map(({ size, counts, holder }) => [size, counts, holder])).toEqual(
    expected,
  )
})

test.each<[string, Language, [number | null, string, string | null][]]>([
  ['Les assaillants étaient près de 300, a dit le maire.', 'fr', [[300, 'assaillants', 'le maire']]],
  ['Les grévistes seraient 4 000, selon la CGT.', 'fr', [[4000, 'grévistes', 'la CGT']]],
  ['The attackers numbered about 300, the mayor said.', 'en', [[300, 'attackers', 'the mayor']]],
  ['Riders must be at least 16, the mayor said.', 'en', []],
  ['Les dentistes les moins chers sont autour de 450, a dit le maire.', 'fr', []],
])('who are so many is counted: %s', (text, language, expected) => {
  expect(figuresOf(text, language).map(({ size, counts, holder }) => [size, counts, holder])).toEqual(
    expected,
  )
})

test('a number within a clause about who speaks is counted', () => {
  const text = 'Le groupe, qui dit détenir 19 soldats, réclame une rançon.'
  expect(figuresOf(text, 'fr')).toMatchObject([{ size: 19, holder: 'le groupe' }])
})

test('what a pronoun tells within what somebody says is theirs', () => {
  const text = 'The Norwegian armed forces said they had counted five warships near Bergen.'
  expect(figuresOf(text, 'en')).toMatchObject([{ size: 5, holder: 'the Norwegian armed forces' }])
})

test('« d’entre eux » are no honours', () => {
  const text = 'Il a reçu les honneurs militaires. Il a dit que six d’entre eux avaient perdu la vie.'
  expect(figuresOf(text, 'fr').map(({ counts }) => counts)).not.toContain('honneurs militaires')
})

test('a whole behind « sur » is counted in the noun before it', () => {
  const text = 'Des milliers de personnes ont défilé. Soixante-neuf ports sur 101 sont fermés.'
  expect(figuresOf(text, 'fr').at(-1)).toMatchObject({ size: 101, counts: 'ports', category: 'other' })
})

test('by how many a count grew is told with the words that say so', () => {
  const text = 'La grippe a causé 900 décès en mars, soit 40 de plus qu’en mai (+4 %).'
  expect(figuresOf(text, 'fr').map(({ counts }) => counts)).toEqual(['décès', 'décès de plus', 'décès'])
})

test.each([
  ['La barque coûte 400 € de plus que prévu.', '€ de plus'],
  ['Il fait 4 degrés de moins qu’à Pau.', 'degrés de moins'],
])('« %s » tells of a difference: %s', (text, counts) => {
  expect(figuresOf(text, 'fr')).toMatchObject([{ counts }])
})

describe('what lies between two counts', () => {
  test.each([
    'The report puts the death toll at 49 – six more than the last count.',
    'The death toll stood at 49, three fewer than the day before.',
  ])('is no count: %s', text => {
    expect(counted(text, 'en')).toEqual([[49, 'killed']])
  })
})
