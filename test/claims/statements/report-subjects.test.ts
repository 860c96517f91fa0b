import { describe, expect, test } from 'vitest'
import { type StatementCase, statementsOf } from '../helpers.ts'

describe('the subject of a verb of speech', () => {
  test.each<StatementCase>([
    [
      'en',
      'Ruth Vale said while experts know little about the strain, “we do know that it spreads faster.”',
      [],
    ],
    [
      'fr',
      'Agnès Roux interroge, écoute et note les remarques de ces élus, promet de favoriser l’emploi pour tous.',
      [['Agnès Roux', 'de favoriser l’emploi pour tous']],
    ],
    [
      'fr',
      'Récusant toute alliance, qualifiée de « piège », Luc Morin a promis de rester seul.',
      [
        ['Luc Morin', 'toute alliance, qualifiée de « piège »'],
        ['Luc Morin', 'de rester seul'],
      ],
    ],
    [
      'en',
      'The governor walked back remarks he made on Sunday, saying he “misspoke” about the port.',
      [['the governor', 'he “misspoke” about the port']],
    ],
  ])('%s: %s', (language, text, said) => {
    expect(statementsOf(text, language)).toEqual(said)
  })

  test('does not begin with the verb that governs its clause', () => {
    const text = 'Ann Cole said she hopes the federal council proposes “some strong measures” soon.'
    expect(statementsOf(text, 'en').map(([holder]) => holder)).not.toContain('hopes the federal council')
  })
})

describe('who a pronoun with “qui” means is who goes with its verb', () => {
  test.each<StatementCase>([
    [
      'fr',
      'Le texte est retiré, une décision saluée par les associations qui regrettent qu’elle vienne si tard.',
      [['les associations', 'qu’elle vienne si tard']],
    ],
  ])('%s: %s', (language, text, said) => {
    expect(statementsOf(text, language)).toEqual(said)
  })
})

describe('a subject in a list, or behind a day, is one', () => {
  test.each<StatementCase>([
    [
      'fr',
      'Cafés, hôtels et kiosques devront fermer à 22 heures dès vendredi, a annoncé la mairie mardi.',
      [['la mairie', 'Cafés, hôtels et kiosques devront fermer à 22 heures dès vendredi']],
    ],
    [
      'en',
      'On Friday the governor, Ann Cole, said the bill had passed.',
      [['Ann Cole', 'the bill had passed']],
    ],
    [
      'en',
      'Late on Tuesday the charity, based in Oslo, said it would close.',
      [['the charity', 'it would close']],
    ],
    [
      'fr',
      'Lundi la maire, Anne Roux, a assuré que tout irait bien.',
      [['Anne Roux', 'que tout irait bien']],
    ],
  ])('%s: %s', (language, text, said) => {
    expect(statementsOf(text, language)).toEqual(said)
  })
})

describe('an abbreviated month breaks no sentence', () => {
  test.each<StatementCase>([
    [
      'en',
      'The Nov. 10 memo said the dam was leaking and that nobody had looked.',
      [['the Nov. 10 memo', 'the dam was leaking and that nobody had looked']],
    ],
    [
      'en',
      'Mr Hale announced Sept. 23 that he had hired more guards.',
      [['Hale', 'that he had hired more guards']],
    ],
  ])('%s: %s', (language, text, said) => {
    expect(statementsOf(text, language)).toEqual(said)
  })
})

describe('who is named at the end of a sentence says it', () => {
  test.each<StatementCase>([
    [
      'en',
      'Volunteers patrol the beach until July, says Joan Stone.',
      [['Joan Stone', 'Volunteers patrol the beach until July']],
    ],
    [
      'en',
      '“We will see a smaller fleet,” says Carol Harris, author of “Raising Sails: A Very Long History of Boats.”',
      [['Carol Harris', 'We will see a smaller fleet,']],
    ],
    [
      'en',
      'Hale, who expects the sale to be finalized soon, left.',
      [['Hale', 'the sale to be finalized soon']],
    ],
    [
      'en',
      'The fleet is ready, the council said, citing intelligence reports.',
      [['the council', 'The fleet is ready']],
    ],
    [
      'fr',
      'Le rapport conclut à « une faillite collective » des services de la ville.',
      [['le rapport', '« une faillite collective » des services de la ville']],
    ],
    [
      'fr',
      'Dans les colonnes de Nice-Matin, le policier assure connaître cet homme.',
      [['le policier', 'connaître cet homme']],
    ],
  ])('%s: %s', (language, text, said) => {
    expect(statementsOf(text, language)).toEqual(said)
  })
})

describe('behind “that” a verb and its object are no speaker', () => {
  test.each<StatementCase>([
    ['en', 'Work stopped as the city that never sleeps prepared to welcome the fleet.', []],
    [
      'en',
      'The group of cooks that filed the lawsuit in Leeds, which holds the port, said the rule was unfair.',
      [['the group of cooks', 'the rule was unfair']],
    ],
    [
      'en',
      'A post shared more than 11,000 times claimed that the port was closed.',
      [['a post', 'that the port was closed']],
    ],
    [
      'en',
      'Per the agency’s chief scientist, Wen Lee, the leak “posed no risk to human health”.',
      [['Wen Lee', 'the leak “posed no risk to human health”']],
    ],
    ['en', 'Per the owner’s instructions, the crew left the port.', []],
  ])('%s: %s', (language, text, said) => {
    expect(statementsOf(text, language)).toEqual(said)
  })
})

describe('where something was said is no part of it', () => {
  test.each<StatementCase>([
    [
      'fr',
      'Ce délai est un recul, a estimé l’avocat Jean Morin, dans un article publié sur un site spécialisé.',
      [['Jean Morin', 'Ce délai est un recul']],
    ],
    [
      'fr',
      'Le maire Luc Morin a confirmé ce vendredi au micro de RTL avoir rencontré le président du parti.',
      [['Luc Morin', 'avoir rencontré le président du parti']],
    ],
    [
      'fr',
      'L’homme est mort sur le coup, rapporte 20 Minutes.',
      [['20 Minutes', 'L’homme est mort sur le coup']],
    ],
    ['en', '“We are ready,” the mayor was quoted as saying by the Echo.', [['the mayor', 'We are ready,']]],
  ])('%s: %s', (language, text, said) => {
    expect(statementsOf(text, language)).toEqual(said)
  })
})
