import { describe, expect, test } from 'vitest'
import { type StatementCase, statementsOf } from '../helpers.ts'

describe('somebody whom only a clause describes keeps it', () => {
  test.each<StatementCase>([
    [
      'en',
      'The envelopes hold cash, according to a person who has seen them.',
      [['a person who has seen them', 'The envelopes hold cash']],
    ],
    [
      'en',
      'The plan was dropped, a person briefed on the talks said.',
      [['a person briefed on the talks', 'The plan was dropped']],
    ],
    [
      'fr',
      'Les enveloppes contiennent du liquide, selon une personne qui les a vues.',
      [['une personne qui les a vues', 'Les enveloppes contiennent du liquide']],
    ],
    [
      'en',
      'The dam was leaking, according to two witnesses who ran.',
      [['two witnesses', 'The dam was leaking']],
    ],
  ])('%s: %s', (language, text, said) => {
    expect(statementsOf(text, language)).toEqual(said)
  })
})

describe('one of several has the name beside it', () => {
  test.each<StatementCase>([
    [
      'en',
      '“It just folded,” said another, truck driver Pete Lansing.',
      [['Pete Lansing', 'It just folded,']],
    ],
    ['en', '“It is a hoax,” says one, the archivist Dale Ferris.', [['Dale Ferris', 'It is a hoax,']]],
    ['en', 'Neither government would say how many had died.', [['neither government', 'how many had died']]],
  ])('%s: %s', (language, text, said) => {
    expect(statementsOf(text, language)).toEqual(said)
  })
})

describe('two who hold one office are both named', () => {
  test.each<StatementCase>([
    [
      'fr',
      '« Tout ira bien », ont assuré les ministres Luc Morin et Anne Roux.',
      [['Luc Morin et Anne Roux', 'Tout ira bien']],
    ],
    [
      'en',
      'Lawyers Ann Cole and Paul Stone said the port was closed.',
      [['Ann Cole and Paul Stone', 'the port was closed']],
    ],
    [
      'fr',
      'Les maires de Lyon et Marseille ont assuré que tout irait bien.',
      [['les maires de Lyon et Marseille', 'que tout irait bien']],
    ],
  ])('%s: %s', (language, text, said) => {
    expect(statementsOf(text, language)).toEqual(said)
  })
})

describe('whom a pronoun means', () => {
  test.each<readonly [language: 'fr' | 'en', text: string, holder: string]>([
    [
      'fr',
      'La ministre Anne Dufour a quitté la réunion lundi, selon une source proche du dossier. Elle a dit que tout irait bien.',
      'Anne Dufour',
    ],
    [
      'en',
      'The minister Ann Cole left the meeting, according to a source. She said all was well.',
      'Ann Cole',
    ],
    [
      'en',
      'Supporters of the player called for her release. Gray’s lawyers said they expect a short trial.',
      'Gray’s lawyers',
    ],
    [
      'fr',
      'L’exploitant met en cause un sous-traitant. Ce dernier se dit étranger à l’accident.',
      'un sous-traitant',
    ],
    [
      'fr',
      'La mairie accuse le promoteur de la tour. Ce dernier assure que tout est en règle.',
      'le promoteur de la tour',
    ],
    [
      'fr',
      'En présence du prince Charles, M. Vidal remettra la médaille à la ville. « Je vous laisse les clefs », a-t-il lancé.',
      'Vidal',
    ],
    [
      'en',
      'The port is safe, Hale insisted. But his deputy, Mary Cole, disagreed: “It is not,” she said.',
      'Mary Cole',
    ],
    ['fr', 'Un homme a été arrêté lundi. Ce dernier affirme ne rien savoir de la fuite.', 'un homme'],
  ])('%s: %s', (language, text, holder) => {
    expect(statementsOf(text, language).at(-1)?.[0]).toBe(holder)
  })
})

describe('who else is not the speaker', () => {
  test.each<readonly [language: 'fr' | 'en', text: string, holder: string]>([
    [
      'en',
      'The operator said the grid was weak. Residents should also avoid charging cars, it said.',
      'the operator',
    ],
    ['en', 'The operator said the grid was weak. Most of the cuts were in Leeds, it said.', 'the operator'],
    ['en', 'The company had already left the port, it said in a statement.', 'the company'],
    ['fr', '« C’est faux », lui a rétorqué le lendemain le député Luc Morin.', 'Luc Morin'],
    [
      'fr',
      'Selon un décompte communiqué pour la première fois par l’ARS, 570 décès ont été enregistrés.',
      'l’ARS',
    ],
    ['fr', 'Le film suit le parcours de deux hommes qui déclarent avoir été battus.', 'deux hommes'],
    [
      'fr',
      'Michael Jordan est mort. Le clan Jordan a réagi : « Ce film reprend des mensonges. »',
      'le clan Jordan',
    ],
  ])('%s: %s', (language, text, holder) => {
    expect(statementsOf(text, language).at(-1)?.[0]).toBe(holder)
  })
})
