import { describe, expect, test } from 'vitest'
import { type StatementCase as Case, statementsOf } from '../helpers.ts'

describe('what somebody has in mind is told by whoever tells it', () => {
  test.each<Case>([
    [
      'en',
      'The prosecution argues that Kern intended to sell the boat in Oslo.',
      [['the prosecution', 'that Kern intended to sell the boat in Oslo']],
    ],
    [
      'fr',
      'Le quotidien Le Phare affirme que le maire envisage de démissionner.',
      [['le quotidien Le Phare', 'que le maire envisage de démissionner']],
    ],
    ['en', 'The mayor intends to sell the boat.', [['the mayor', 'to sell the boat']]],
    [
      'en',
      'The mayor said he did not believe that the boat was sold.',
      [
        ['the mayor', 'he did not believe that the boat was sold'],
        ['the mayor', 'that the boat was sold'],
      ],
    ],
  ])('%s: %s', (language, text, said) => {
    expect(statementsOf(text, language)).toEqual(said)
  })
})

describe('whoever is only aimed at, quoted in part or counted says nothing', () => {
  test.each<Case>([
    ['fr', 'Le militant, qui porte un collier en bois, a lancé un appel aux dons.', []],
    ['fr', 'Luc Morin, qui a soutenu Ana Ruiz, a félicité Odile Ravat.', []],
    ['fr', 'Le pourcentage de Français qui croient que le pire est passé baisse encore.', []],
    ['en', 'The song found no use in adding the verse to its end.', []],
    ['en', 'Voters were asked what mattered most in deciding how they voted.', []],
  ])('%s: %s', (language, text, said) => {
    expect(statementsOf(text, language)).toEqual(said)
  })

  test('the speaker’s own mother or chief is nobody to others', () => {
    const said = statementsOf('« Mon chef m’a dit que la grue était sûre », raconte Luc Morin.', 'fr')
    expect(said).toEqual([['Luc Morin', 'Mon chef m’a dit que la grue était sûre']])
  })
})

describe('a content ends where the writer goes on, and not before', () => {
  test.each<Case>([
    [
      'fr',
      'L’agence annonce un ciel clair au nord, mais orageux dans le sud ce lundi.',
      [['l’agence', 'un ciel clair au nord, mais orageux dans le sud ce lundi']],
    ],
    [
      'fr',
      'L’agence annonce un ciel clair au nord, mais sans préciser jusqu’à quand.',
      [['l’agence', 'un ciel clair au nord']],
    ],
    [
      'fr',
      'Le port a nié savoir que le capitaine vivait sur son quai, ce qui a suscité des questions.',
      [['le port', 'savoir que le capitaine vivait sur son quai']],
    ],
    [
      'fr',
      'En publiant un message laissant entendre que le jeu était dangereux, elle a déçu.',
      [['un message', 'que le jeu était dangereux']],
    ],
    [
      'en',
      'About 800 pilots were hired, according to the unions, and they say there is no shortage.',
      [
        ['the unions', 'About 800 pilots were hired'],
        ['the unions', 'there is no shortage'],
      ],
    ],
    [
      'en',
      'Kern said that, according to the port police, even friends of the captain do not agree with the move.',
      [['the port police', 'even friends of the captain do not agree with the move']],
    ],
  ])('%s: %s', (language, text, said) => {
    expect(statementsOf(text, language)).toEqual(said)
  })
})

describe('what stands between a French verb and its object is not said', () => {
  test.each<Case>([
    ['fr', 'Le port a annoncé en juin l’ouverture d’un quai.', [['le port', 'l’ouverture d’un quai']]],
    [
      'fr',
      'L’avocate a dénoncé dans Le Phare la volonté de nuire du maire.',
      [['l’avocate', 'la volonté de nuire du maire']],
    ],
    [
      'fr',
      'Le maire a reconnu lors de l’entretien du 14-Juillet des « maladresses » répétées.',
      [['le maire', 'des « maladresses » répétées']],
    ],
    ['fr', 'La ministre nie en bloc ces accusations.', [['la ministre', 'ces accusations']]],
    ['fr', 'Ana Ruiz a appelé elle à « se défendre ».', [['Ana Ruiz', 'à « se défendre »']]],
    [
      'fr',
      'Le port a déclaré dans la soirée avoir ouvert une enquête.',
      [['le port', 'avoir ouvert une enquête']],
    ],
  ])('%s: %s', (language, text, said) => {
    expect(statementsOf(text, language)).toEqual(said)
  })
})

describe('an English noun or a story told makes no statement', () => {
  test.each<Case>([
    ['en', 'The bank raised its rate by three-quarters of a percentage point to stem prices.', []],
    ['en', 'The film tells the story behind Ana Ruiz, who left Oslo for the sea.', []],
  ])('%s: %s', (language, text, said) => {
    expect(statementsOf(text, language)).toEqual(said)
  })
})

describe('a quotation behind a colon is that of somebody', () => {
  test.each<Case>([
    [
      'fr',
      'Luc Morin a dit que le quai fermait. Puis d’ajouter : « Il faudra vivre avec, hélas. »',
      [
        ['Luc Morin', 'que le quai fermait'],
        ['Luc Morin', 'Il faudra vivre avec, hélas.'],
      ],
    ],
    ['fr', 'La polémique enfle : « Nous ne voulons pas que ces vestes soient vues. »', []],
  ])('%s: %s', (language, text, said) => {
    expect(statementsOf(text, language)).toEqual(said)
  })
})

test('a quotation between dashes is a heading, and nobody’s next words', () => {
  const text =
    'Le préfet a dit que le port fermait.- « La mer va monter » -« On verra bien demain », a répondu Ana Morin.'
  expect(statementsOf(text, 'fr')).toEqual([
    ['le préfet', 'que le port fermait'],
    ['Ana Morin', 'On verra bien demain'],
  ])
})

test('« selon leur origine » names no source', () => {
  expect(
    statementsOf('Les fruits sont plus ou moins lavés selon leur origine, Luc Morin le déplore.', 'fr'),
  ).toEqual([])
})
