import { expect, test } from 'vitest'
import { expandedAcronym } from '../../../src/claims/holders/acronyms.ts'
import { shapedName } from '../../../src/claims/holders/shape.ts'
import { figuresOf } from '../helpers.ts'

const holdersOf = (text: string) => figuresOf(text, 'fr').map(({ holder }) => holder)

test.each([
  ['L.Jean Martin', 'Jean Martin'],
  ['la maire Anne Roux Les élèves', 'les élèves'],
  ['le ministère norvégien il n’a pas été', 'le ministère norvégien'],
  ['la jeune femme dit avoir eu l’idée de', 'la jeune femme'],
  ['le rapport 2016 sur la', 'le rapport 2016'],
  ['une source policière et à un million', 'une source policière'],
  ['le Syndicat des mousses publie un sondage', 'le Syndicat des mousses'],
  ['Le Monde', 'Le Monde'],
  ['Joao Leao', 'Joao Leao'],
  ['Kim Jong Un', 'Kim Jong Un'],
  ['adoptée en 2015', null],
  ['de son côté', null],
  ['R', null],
] as const)('the holder “%s” goes by the name %s', (written, name) => {
  expect(shapedName(written)).toBe(name)
})

test.each([
  ['L’Agence régionale de santé (ARS) a fermé le site.', 'l’ARS', 'l’Agence régionale de santé'],
  ['Le préfet a saisi la préfecture de police (PP) hier.', 'la PP', 'la préfecture de police'],
  ['Le port (ARS) ouvre.', 'l’ARS', null],
] as const)('« %s »: %s is %s', (text, name, full) => {
  expect(expandedAcronym(text, name)).toBe(full)
})

test.each([
  ['Selon nos informations, l’incendie a fait trois blessés.', [null]],
  ['Une enveloppe de sept millions d’euros reste insuffisante aux yeux des syndicats.', [null]],
  ['Le maire a salué les 12 pompiers blessés dans la nuit.', [null]],
  ['Les juges ont appelé la population à aider l’enquête sur l’attentat qui a fait 32 morts.', [null]],
  ['Neuf voyages en un an “Je suis fatiguée”, explique Anne Roux.', [null]],
  ['Le Smic a été porté à 12 euros, selon le mécanisme de revalorisation.', [null]],
  [
    'Sur l’année, 47 marins sont morts et, selon l’observatoire des crues, 12 plaisanciers ont disparu.',
    [null, 'l’observatoire des crues'],
  ],
  ['Seize agents ont été blessés, a indiqué de son côté le maire.', ['le maire']],
  ['Comme le relaye Le Parisien, seize agents ont été blessés.', ['Le Parisien']],
  ['Le chantier de Pau a en conséquence annoncé la suppression de 900 postes.', ['le chantier de Pau']],
  ['Le dommage est de 900 euros selon eux.', []],
  ['Quelque 900 barques ont coulé, a dit l’élu d’un village à 30 minutes de Pau.', ['l’élu d’un village']],
  ['Seize agents ont été blessés, indique-t-on à la mairie de Pau.', ['la mairie de Pau']],
  ['Une telle crue (40 ports ont fermé, ndlr) peut revenir, explique le maire Paul Morel.', [null]],
  ['Le maire a promis de « nettoyer les quais », alors que le nombre de barques a atteint 900.', [null]],
  [
    'Luc Morel a souligné que, lorsque le port lui avait demandé d’acheter 900 masques, « il y avait moins de 10 cas » dans la ville.',
    ['le port', 'Luc Morel'],
  ],
  ['Le port a annoncé une fermeture de dix jours alors que la ville compte 900 malades.', [null]],
  ['Quelque 300 rivières sont touchées, selon Alliances vertes.', ['Alliances vertes']],
  ['Quelque 300 marins sont touchés, selon le rapport Epi-phare.', ['le rapport Epi-phare']],
  ['The Fjord Reporter annonce que 30 films sont prêts.', ['the Fjord Reporter']],
  [
    'L’association Alizé Verte a publié un bilan. Selon l’association, 40 oiseaux sont perdus.',
    ['Alizé Verte'],
  ],
] as const)('« %s »: whose its figures are', (text, holders) => {
  expect(holdersOf(text)).toEqual(holders)
})

test.each([
  ['Un ancien gérant raconte qu’on exigeait une marge de 30 %.', ['un ancien gérant']],
  ['Le maire totalise 64 % de mécontents, selon ce sondage Zorba.', ['Zorba']],
  ['Environ 25 % des lecteurs interrogés par Zorba ont aimé le livre.', ['Zorba']],
  [
    'Selon un sondage Zorba, le port plaît. Plus de la moitié des personnes interrogées (57 %) y vont.',
    ['Zorba'],
  ],
  ['Il faut dire que la mairie compte 13 barques.', [null]],
  ['La gauche a dénoncé ce don, dans une ville encore marquée par la chute de deux immeubles.', [null]],
  ['Le maire Paul Morel se demande comment il vit encore, alors que 600 voisins ont péri.', [null]],
  ['La part de ceux qui croient que la digue tiendra remonte, à 47 %.', [null]],
  [
    'Environ 80 barques ont coulé, selon des sources locales non confirmées par le port.',
    ['des sources locales'],
  ],
  [
    'Le port prévoit « 40 millions de masques pour les marins », dont 9 millions à Nice, selon le préfet Paul Morel.',
    ['Paul Morel', 'Paul Morel'],
  ],
])('« %s »: whose figures are %j', (text, holders) => {
  expect(holdersOf(text)).toEqual(holders)
})

test('which of several ministries « le ministère » is would be a guess', () => {
  const text =
    'Le ministère de l’Intérieur a recensé 300 marcheurs. Quelque 40 écoles ont fermé, selon le ministère. Les stocks sont pleins, a dit le ministère de la Transition.'
  expect(holdersOf(text)).toEqual(['le ministère de l’Intérieur', 'le ministère'])
})
