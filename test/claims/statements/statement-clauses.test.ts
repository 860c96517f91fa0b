import { describe, expect, test } from 'vitest'
import { type StatementCase as Case, statementsOf } from '../helpers.ts'

describe('what somebody has yet to say is no statement', () => {
  test.each<Case>([
    ['fr', 'Ana Ruiz devra annoncer si elle garde le vieux quai ouvert aux pêcheurs.', []],
    ['fr', 'Le procureur devrait recommander une peine de deux ans de prison.', []],
    ['en', 'An appeals court will decide whether the quay may stay open.', []],
    ['en', 'Sailors should indicate where they want to berth.', []],
  ])('%s: %s', (language, text, said) => {
    expect(statementsOf(text, language)).toEqual(said)
  })

  test('a French future tells of the past as well', () => {
    expect(
      statementsOf('« Il était perdu », les marins expliqueront qu’ils l’ont vu trop tard.', 'fr').at(-1),
    ).toEqual(['les marins', 'qu’ils l’ont vu trop tard'])
  })

  test('whoever tells that somebody will speak has said so', () => {
    expect(statementsOf('Ana Ruiz said that the court will decide whether to close the quay.', 'en')).toEqual(
      [['Ana Ruiz', 'that the court will decide whether to close the quay']],
    )
  })
})

describe('a clause that stands before what is told of it is no statement', () => {
  test.each<Case>([
    ['fr', 'C’est un chantier périlleux que le maire veut mener à bien avant l’été.', []],
    ['fr', 'Ce que les études ont confirmé est que le port s’ensable.', []],
    ['fr', 'Contrairement à ce que le maire a rapporté lundi, un seul quai est fermé.', []],
    ['en', 'A post claiming the mayor reported the quay had sunk twice is false.', []],
  ])('%s: %s', (language, text, said) => {
    expect(statementsOf(text, language)).toEqual(said)
  })
})

describe('what was said ends where the main clause goes on', () => {
  test.each<Case>([
    [
      'fr',
      'Quelques heures après que Dorval a dévoilé son plan de sauvetage, Jean Martin, l’homme qui l’a écrit, va partir.',
      [['Dorval', 'son plan de sauvetage']],
    ],
    [
      'fr',
      'Si la Fédération des ports (FDP, armateurs) regrette que le texte soit resté « tel quel », le conseil va agir dès lundi.',
      [['la Fédération des ports', 'que le texte soit resté « tel quel »']],
    ],
    [
      'fr',
      'Des conducteurs ont fait valoir leur droit de retrait, après qu’un train a percuté un camion.',
      [['des conducteurs', 'leur droit de retrait']],
    ],
    [
      'en',
      'The missteps of Ana Ruiz -- whose allies believe she is overworked -- have cost the party votes.',
      [['Ana Ruiz’s allies', 'she is overworked']],
    ],
    [
      'en',
      'The office says it tries to help people, but tenants who complained say they heard nothing for weeks.',
      [['the office', 'it tries to help people']],
    ],
    [
      'en',
      'Several people applauded the plan, with one user saying, “It is good to know that somebody cares.”',
      [['one user', 'It is good to know that somebody cares.']],
    ],
  ])('%s: %s', (language, text, said) => {
    expect(statementsOf(text, language)).toEqual(said)
  })
})

describe('the verb behind a quotation or a clause is of whoever speaks', () => {
  test.each<Case>([
    [
      'en',
      'Ana Ruiz, who blamed the loss on “storms and the rising tide,” said the port has not closed.',
      [
        ['Ana Ruiz', 'the loss on “storms and the rising tide,”'],
        ['Ana Ruiz', 'the port has not closed'],
      ],
    ],
    [
      'en',
      'The fire struck the old quay near the market, said the officer who led the rescue.',
      [['the officer', 'The fire struck the old quay near the market']],
    ],
    [
      'en',
      'Ana Ruiz said the quay was closed, while the mayor insisted the ships could land.',
      [
        ['Ana Ruiz', 'the quay was closed'],
        ['the mayor', 'the ships could land'],
      ],
    ],
    [
      'fr',
      'L’Unef de son côté condamne « fermement la lâcheté de l’intervention de cette nuit ».',
      [['l’Unef', 'fermement la lâcheté de l’intervention de cette nuit']],
    ],
    [
      'fr',
      'Promis par Emmanuel Macron, le débat s’est ouvert avec une allocution d’Edouard Philippe. Le Premier ministre a commencé par une citation. Il a ensuite fait état d’un système « saturé ».',
      [['Edouard Philippe', 'd’un système « saturé »']],
    ],
    [
      'en',
      'The President said that the polls were wrong. He sounded like former President Luc Hart.',
      [['the President', 'that the polls were wrong']],
    ],
  ])('%s: %s', (language, text, said) => {
    expect(statementsOf(text, language)).toEqual(said)
  })
})

test('what has no verb behind a semicolon goes on with what stands before', () => {
  const text = 'The prizes were won in Ohio; Iowa (three); and Utah, according to the lottery.'
  expect(statementsOf(text, 'en')).toEqual([
    ['the lottery', 'The prizes were won in Ohio; Iowa (three); and Utah'],
  ])
})

describe('an object is told with what a colon adds to it', () => {
  test.each<Case>([
    [
      'fr',
      'Ana Ruiz a dénoncé un « manquement grave » sur deux points : le prix du quai et la durée du bail.',
      [['Ana Ruiz', 'un « manquement grave » sur deux points : le prix du quai et la durée du bail']],
    ],
    [
      'en',
      'Ana Ruiz cited three reasons: the price of oil, a lack of ships and the storm.',
      [['Ana Ruiz', 'three reasons: the price of oil, a lack of ships and the storm']],
    ],
    [
      'fr',
      'Ana Ruiz a jugé en outre « essentielle » la pose de digues « nouvelle génération » à l’entrée du port.',
      [['Ana Ruiz', '« essentielle » la pose de digues « nouvelle génération » à l’entrée du port']],
    ],
  ])('%s: %s', (language, text, said) => {
    expect(statementsOf(text, language)).toEqual(said)
  })
})

test('a heading that lost its line break before a quotation was not said', () => {
  const text =
    'Un poisson sans danger pour l’homme"Nous avons fermé la plage aux baigneurs", racontent les sauveteurs.'
  expect(statementsOf(text, 'fr')).toEqual([['les sauveteurs', 'Nous avons fermé la plage aux baigneurs']])
})

describe('the whole subject speaks', () => {
  test.each<Case>([
    [
      'fr',
      'Le syndicat qui a dénoncé la réforme des ports a annoncé une grève pour mardi.',
      [
        ['le syndicat', 'la réforme des ports'],
        ['le syndicat', 'une grève pour mardi'],
      ],
    ],
    [
      'fr',
      'Un ton repris également par Luc Morin, qui a annoncé la fermeture du quai nord.',
      [['Luc Morin', 'la fermeture du quai nord']],
    ],
    [
      'fr',
      '« Tout va bien », précise l’agent de sécurité dans la gazette.',
      [['l’agent de sécurité', 'Tout va bien']],
    ],
    [
      'fr',
      '« C’est grave », a dit le président des députés La République en Marche.',
      [['le président des députés La République en Marche', 'C’est grave']],
    ],
    [
      'en',
      'Jane Moor, John Lund, and Ann Poe said the plan had failed.',
      [['Jane Moor, John Lund and Ann Poe', 'the plan had failed']],
    ],
    [
      'en',
      'Ministers from Oslo, Bergen, and Moss said the plan had failed.',
      [['Ministers from Oslo, Bergen, and Moss', 'the plan had failed']],
    ],
    [
      'en',
      'Ivar Holm -- a critic of the plan -- hailed it as “one of the finest plans of our time”.',
      [['Ivar Holm', 'it as “one of the finest plans of our time”']],
    ],
    [
      'en',
      'Joel Friedland, a fellow at the Harbour think tank, said the tide had turned.',
      [['Joel Friedland', 'the tide had turned']],
    ],
    [
      'en',
      'A musician spoke. Musician Miles Lund wrote: “I am never going back to that hall again.”',
      [['Miles Lund', 'I am never going back to that hall again.']],
    ],
  ])('%s: %s', (language, text, said) => {
    expect(statementsOf(text, language)).toEqual(said)
  })
})

describe('a deed or a label is no statement', () => {
  test.each<Case>([
    ['en', 'Ana Ruiz responded with her own drawing of the quay.', []],
    ['en', 'The ministry welcomed Lund on Tuesday evening.', []],
    ['en', 'The game also adds five new ships that should please fans.', []],
    ['en', 'Prices rose when Elsa assumed the throne and when her son did.', []],
    ['en', 'The experts talk for about three months of the year.', []],
    ['en', 'Ana Ruiz and Luc Morin have us wondering: When is it fine to leave?', []],
    ['en', 'The council began what could be three hours of debate on the quay.', []],
    ['en', 'While Holm held a slight lead over his rival, nobody cheered that day.', []],
    ['en', 'The storm claimed the lives of six people in the harbour.', []],
    ['en', 'Ana Ruiz claimed the grass court title in Leeds on Sunday.', []],
    ['en', 'Ana Ruiz surely knows that the harbour will close.', []],
    ['en', 'The vote saw the harbour party lose nine seats.', []],
    ['en', 'The harbour boasts nine quays and a lighthouse.', []],
    ['en', 'The ferry docked on Monday, concluding a long test in the harbour.', []],
    ['en', 'The name refers to the hills behind the harbour.', []],
    ['en', 'It rained that winter, but in May the harbour began to dry.', []],
    ['en', 'The rule covers ferries, and the harbour has other gathering places.', []],
    ['fr', 'Au total, la ville déplore plus de 40 morts.', []],
    ['fr', 'La ville déplore à ce jour plus de 41.000 morts et son maire a été critiqué.', []],
    ['fr', 'Un bon port signifie que les bateaux reviennent.', []],
    ['fr', 'Les marins pensaient pouvoir éviter la tempête.', []],
    ['fr', 'La chanteuse préfère se tourner vers la mer.', []],
    ['en', 'WINNER: “Harbour Lights” (KBO)', []],
    ['en', 'Harbour index decline: -10.8% from May to June', []],
  ])('%s: %s', (language, text, said) => {
    expect(statementsOf(text, language)).toEqual(said)
  })
})

describe('« ce qui » behind a comma takes up what was said, and is none of it', () => {
  test.each<Case>([
    [
      'fr',
      'Oslo a annoncé plus de 40 noyés en un jour, ce qui n’était plus arrivé depuis mai.',
      [['Oslo', 'plus de 40 noyés en un jour']],
    ],
    [
      'fr',
      'Le port a recensé 12 nouveaux cas, ce qui porte le total à 40.',
      [['le port', '12 nouveaux cas']],
    ],
    [
      'fr',
      'La maire a expliqué, lundi, ce qui avait rompu le vieux quai de bois.',
      [['la maire', 'ce qui avait rompu le vieux quai de bois']],
    ],
    [
      'fr',
      'Le port a déclaré samedi, ce qui est rare, que 12 mousses étaient noyés.',
      [['le port', 'que 12 mousses étaient noyés']],
    ],
  ])('%s: %s', (language, text, said) => {
    expect(statementsOf(text, language)).toEqual(said)
  })
})

test('who prides themselves on a thing says so', () => {
  const text = 'Le port se targue de recycler 80 % de l’eau.'
  expect(statementsOf(text, 'fr')).toEqual([['le port', 'de recycler 80 % de l’eau']])
})
