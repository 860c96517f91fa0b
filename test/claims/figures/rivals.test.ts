import { describe, expect, test } from 'vitest'
import { findFigures } from '../../../src/claims/figures/figures.ts'
import { findAttributions } from '../../../src/claims/statements/attributions.ts'
import type { ClaimDraft, Language } from '../../../src/types.ts'
import { articleOf } from '../helpers.ts'

type FigureDraft = ClaimDraft & { readonly kind: 'figure' }

function figures(text: string, language: Language): FigureDraft[] {
  const article = articleOf(text, language)
  return findFigures(article, findAttributions(article)).filter(draft => draft.kind === 'figure')
}

function sizeOf({ figure }: FigureDraft): number | null {
  return figure.value ?? figure.low ?? figure.high
}

describe('a number against the one before it has its own holder and the same noun, people and place', () => {
  test.each([
    [
      'fr',
      'Le défilé a réuni samedi 4 200 personnes à Rennes selon la police, 9 000 selon les organisateurs.',
      ['la police', 'les organisateurs'],
      [4200, 9000],
    ],
    [
      'fr',
      'Le défilé a réuni 4 200 personnes à Rennes, selon la mairie, et 9 000 d’après la CFDT.',
      ['la mairie', 'la CFDT'],
      [4200, 9000],
    ],
    [
      'fr',
      'À Rennes, la police a compté 3 500 grévistes, les syndicats « près de 12 000 ».',
      ['la police', 'les syndicats'],
      [3500, 12000],
    ],
    [
      'fr',
      'La mairie a dénombré 2 100 participants à Rennes, les organisateurs plus de 6 000.',
      ['la mairie', 'les organisateurs'],
      [2100, 6000],
    ],
    [
      'en',
      'The parade drew 8,000 people in Rennes, according to police, and 25,000 according to the unions.',
      ['police', 'the unions'],
      [8000, 25000],
    ],
    [
      'en',
      'Police put the crowd in Rennes at 8,000, organisers at 25,000.',
      ['Police', 'organisers'],
      [8000, 25000],
    ],
    [
      'fr',
      'La mairie a compté 2 100 manifestants à Rennes, loin des 6 000 annoncés par les organisateurs.',
      ['la mairie', 'les organisateurs'],
      [2100, 6000],
    ],
    [
      'fr',
      'Entre 2 100 (mairie) et 6 000 personnes (organisateurs) ont défilé à Rennes.',
      ['mairie', 'organisateurs'],
      [2100, 6000],
    ],
    [
      'en',
      'Police counted 2,100 protesters in Rennes, a third of the 6,000 claimed by organisers.',
      ['Police', 'organisers'],
      [2100, 6000],
    ],
  ] as const)('%s « %s »', (language, text, holders, sizes) => {
    const found = figures(text, language)
    expect(found.map(({ holder }) => holder)).toEqual(holders)
    expect(found.map(sizeOf)).toEqual(sizes)
    expect(found.map(({ modality }) => modality)).toEqual(['attributed', 'attributed'])
    expect(new Set(found.map(({ figure }) => figure.category))).toEqual(new Set(['crowd']))
    expect(new Set(found.map(({ figure }) => figure.counts)).size).toBe(1)
    for (const { figure } of found) expect(figure.places).toEqual(['place_rennes'])
  })

  test('each end of a range has its own', () => {
    const text = 'Entre 2 100 personnes, selon la mairie, et 6 000, selon la FSU, ont défilé à Rennes.'
    expect(figures(text, 'fr').map(one => [one.holder, sizeOf(one), one.figure.category])).toEqual([
      ['la mairie', 2100, 'crowd'],
      ['la FSU', 6000, 'crowd'],
    ])
  })

  test('a number in a bracket with its source is no name of one', () => {
    const text = 'Des milliers de gens (2 100 selon la mairie) ont défilé à Rennes.'
    expect(figures(text, 'fr').map(({ holder }) => holder)).toEqual([null, 'la mairie'])
  })

  test('also where the second stands in a sentence of its own', () => {
    const found = figures('La marche a réuni 4 200 personnes à Metz. Les syndicats parlent de 9 000.', 'fr')
    expect(found.map(({ holder }) => holder)).toEqual([null, 'les syndicats'])
    expect(found[1]?.figure).toMatchObject({ value: 9000, category: 'crowd', counts: 'personnes' })
  })

  test('a document and its owner', () => {
    const text = 'Le car transportait 41 élèves selon la mairie, 38 d’après un autre registre.'
    const found = figures(text, 'fr')
    expect(found.map(({ holder }) => holder)).toEqual(['la mairie', 'un autre registre'])
    expect(found.map(({ figure }) => figure.counts)).toEqual(['élèves', 'élèves'])
  })

  test('a comparison of two places is no contradiction', () => {
    const found = figures('Rennes accueille 300 étudiants étrangers, Metz 500.', 'fr')
    expect(found.every(({ holder }) => holder === null)).toBe(true)
  })
})

describe('tolls', () => {
  test.each([
    ['en', 'The toll has risen to 54, officials said.', 54, 'killed', 'officials'],
    ['en', 'The toll has risen to 54 dead, officials said.', 54, 'killed', 'officials'],
    [
      'en',
      'The number of people injured when the bridge fell has climbed to 54, officials said.',
      54,
      'wounded',
      'officials',
    ],
    ['en', 'The hospital put the number injured at 77.', 77, 'wounded', 'the hospital'],
    ['en', 'Rescuers put the number of wounded at 77.', 77, 'wounded', 'Rescuers'],
    ['fr', 'Selon la mairie, le bilan s’établit à 33 morts.', 33, 'killed', 'la mairie'],
  ] as const)('%s « %s »', (language, text, value, category, holder) => {
    const [first] = figures(text, language)
    expect(first).toMatchObject({ holder, figure: { value, category } })
  })

  test('a bare toll counts what the article has been counting', () => {
    const found = figures('L’incendie a tué 14 personnes. Le bilan s’élève désormais à 19.', 'fr')
    expect(found[1]?.figure).toMatchObject({ value: 19, category: 'killed', counts: 'personnes' })
  })

  test('a balance without any dead is no toll', () => {
    expect(figures('Le bilan de la société s’élève à 19.', 'fr')).toEqual([])
  })

  test('an earlier toll belongs to whoever gave it', () => {
    const french = 'Un précédent bilan, diffusé la veille par la protection civile, faisait état de 44 morts.'
    expect(figures(french, 'fr')[0]?.holder).toBe('la protection civile')
    const english = 'The blaze killed 19 people, raising a toll of 14 given earlier by the fire service.'
    const [now, then] = figures(english, 'en')
    expect(now?.holder).toBeNull()
    expect(then).toMatchObject({ holder: 'the fire service', figure: { value: 14, category: 'killed' } })
  })

  test.each([
    [
      'en',
      'The ministry said 300 people died, above the toll of 250 that the Red Cross had given on Monday.',
      'the ministry',
      'the Red Cross',
    ],
    [
      'en',
      'Some 900 boats are out, the port said, more than the figure of 700 which Ada Quill gave last week.',
      'the port',
      'Ada Quill',
    ],
    [
      'fr',
      'Le ministère parle de 300 morts, loin du bilan de 120 morts qu’avait annoncé Paul Martin.',
      'le ministère',
      'Paul Martin',
    ],
    [
      'fr',
      'Le ministère parle de 300 morts, plus que le chiffre de 250 que la Croix-Rouge a donné lundi.',
      'le ministère',
      'la Croix-Rouge',
    ],
    [
      'en',
      'The port said 300 boats sank, above the toll of 250 that US Secretary of Trade Jane Doe gave.',
      'the port',
      'Jane Doe',
    ],
    [
      'en',
      'The port said 300 boats sank, above the toll of 250 that a lawyer of Mayor Jane Doe gave.',
      'the port',
      'a lawyer of Mayor Jane Doe',
    ],
    [
      'fr',
      'Le ministère parle de 300 morts, loin du bilan de 120 morts que la ministre Anne Roux a donné.',
      'le ministère',
      'Anne Roux',
    ],
    [
      'fr',
      'Le ministère parle de 300 morts, loin du bilan de 120 que la crue a causé.',
      'le ministère',
      'le ministère',
    ],
  ] as const)('a figure that another one gave is that one’s: %s %s', (language, text, ...holders) => {
    expect(figures(text, language).map(({ holder }) => holder)).toEqual(holders)
  })

  test('a register is told by whoever is said to tell it', () => {
    const text =
      'Le car transportait 41 élèves, alors que le registre n’en mentionnait que 38, selon la mairie.'
    expect(figures(text, 'fr').map(({ holder }) => holder)).toEqual(['la mairie', 'la mairie'])
  })
})

describe('a single person', () => {
  test.each([
    ['fr', 'La collision a fait un mort et trois blessés.', ['killed', 'wounded']],
    ['fr', 'Au moins un mort est à déplorer.', ['killed']],
    ['fr', 'Une personne a été tuée près du port.', ['killed']],
    ['en', 'The collision left one dead and three injured.', ['killed', 'wounded']],
    ['en', 'One person was killed near the port.', ['killed']],
    ['fr', 'Un blessé a raconté la scène.', []],
    ['en', 'One dead tree fell.', []],
  ] as const)('%s « %s »: %j', (language, text, categories) => {
    expect(figures(text, language).map(({ figure }) => figure.category)).toEqual(categories)
  })
})

describe('without a noun', () => {
  test.each([
    ['Vingt personnes ont été arrêtées lundi. La police en a interpellé plus de 90 mardi.', 'arrested'],
    ['La marche a rassemblé 4 200 personnes. Ils étaient plus de 600 à Dinan.', 'crowd'],
  ] as const)('« %s »: %s', (text, category) => {
    const [, second] = figures(text, 'fr')
    expect(second?.figure).toMatchObject({ category, counts: 'personnes', hedge: 'more than' })
  })

  test('those who marched are named by what they did', () => {
    const [first] = figures('Tens of thousands marched in Rennes on Sunday.', 'en')
    expect(first?.figure).toMatchObject({ category: 'crowd', hedge: 'vague', counts: 'marched' })
  })
})

describe('who gathers is a crowd', () => {
  test.each([
    ['fr', 'Quelque 800 personnes se sont rassemblées devant la mairie.', 'crowd'],
    ['fr', 'La fête a attiré 2 000 visiteurs.', 'crowd'],
    ['en', 'About 500 people turned out in Cork.', 'crowd'],
    ['en', 'The vigil drew 500 residents.', 'crowd'],
    ['fr', 'La préfecture a mobilisé 300 policiers.', 'troops'],
  ] as const)('%s « %s »: %s', (language, text, category) => {
    expect(figures(text, language)[0]?.figure.category).toBe(category)
  })
})

describe('a claimant that speaks of itself is who is counted', () => {
  test.each([
    ['en', 'Norway’s defence ministry said it would send 400 more soldiers.', ['country_no']],
    ['fr', 'Oslo affirme avoir perdu 40 soldats depuis janvier.', ['country_no']],
    ['fr', 'Oslo affirme qu’elle a perdu 40 soldats depuis janvier.', ['country_no']],
    ['fr', 'Oslo affirme avoir tué 40 soldats depuis janvier.', []],
  ] as const)('%s « %s »', (language, text, about) => {
    expect(figures(text, language)[0]?.figure.about).toEqual(about)
  })
})

describe('asked for, planned, only possible', () => {
  test.each([
    ['en', 'Norway said it would send 400 more soldiers.', 'planned', 'Norway'],
    ['en', 'Norway said 400 border guards would be deployed within a week.', 'planned', 'Norway'],
    ['en', 'Norway said 400 prisoners would be tired after the march.', 'attributed', 'Norway'],
    ['en', 'Norway said the repairs would cost $4 million.', 'attributed', 'Norway'],
    ['en', 'Norway said that oil would rise to $90.', 'attributed', 'Norway'],
    ['en', 'The price of each seat is estimated at $40.', 'asserted', null],
    ['en', 'The UN appealed for $12 million on Tuesday.', 'called-for', 'the UN'],
    ['en', 'Nurses are seeking $30 million in back pay.', 'called-for', 'Nurses'],
    ['fr', 'L’Unicef a lancé un appel de 3 millions d’euros.', 'called-for', 'l’Unicef'],
    ['en', 'Two divers may have been killed, a sailor said.', 'conditional', 'a sailor'],
    ['fr', 'Deux plongeurs pourraient avoir été tués, selon un marin.', 'conditional', 'un marin'],
  ] as const)('%s « %s »: %s', (language, text, modality, holder) => {
    const [first] = figures(text, language)
    expect([first?.modality, first?.holder]).toEqual([modality, holder])
  })

  test('a pronoun asks for whoever spoke before', () => {
    const text =
      'The Norwegian Red Cross says that 300 people lost their homes. It has appealed for $2 million.'
    const last = figures(text, 'en').at(-1)
    expect(last?.modality).toBe('called-for')
    expect(last?.holder).toBe('the Norwegian Red Cross')
  })
})

test('« pour » in a bracket names who counts, and no infinitive does', () => {
  const counted = figures('Près de 4 000 marins (9 000 pour la CFDT) ont défilé.', 'fr')
  expect(counted.map(({ holder }) => holder)).toEqual([null, 'la CFDT'])
  const told = figures('Près de 4 000 marins (3 964 pour être précis) ont défilé.', 'fr')
  expect(told.map(({ holder }) => holder)).not.toContain('être précis')
})
