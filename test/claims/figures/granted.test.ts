import { describe, expect, test } from 'vitest'
import { extractClaims } from '../../../src/claims/extract.ts'
import type { Language } from '../../../src/types.ts'
import { articleOf } from '../helpers.ts'

/** The modality of each figure of a text, by its size. */
function modalitiesOf(text: string, language: Language): Record<number, string> {
  const sizes: Record<number, string> = {}
  for (const claim of extractClaims(articleOf(text, language)))
    if (claim.kind === 'figure')
      sizes[claim.figure.value ?? claim.figure.low ?? claim.figure.high ?? 0] = claim.modality
  return sizes
}

describe('what a sentence takes for granted is neither planned nor doubtful', () => {
  test.each<[Language, string, Record<number, string>]>([
    ['fr', 'Le maire recevra jeudi les 150 délégués.', { 150: 'asserted' }],
    ['en', 'The mayor will meet the 150 delegates on Thursday.', { 150: 'asserted' }],
    ['fr', 'Les 900 saisonniers qui comptaient partir dimanche sont restés.', { 900: 'asserted' }],
    ['fr', 'La peintre n’aurait rien laissé à ses deux filles.', { 2: 'asserted' }],
    ['en', 'The painter reportedly left nothing to her two daughters.', { 2: 'asserted' }],
    ['fr', 'Le préfet Paul Morel a demandé à ses 300 agents de rester chez eux.', { 300: 'attributed' }],
    ['fr', 'La taxe sera fixée à 50 euros, contre 35 euros aujourd’hui.', { 50: 'planned', 35: 'asserted' }],
    ['fr', 'La taxe passera de 35 à 50 euros.', { 50: 'planned', 35: 'asserted' }],
    ['fr', 'Le chef aurait vendu 60 camions.', { 60: 'conditional' }],
    ['fr', 'Le club aurait discrètement payé près de 900 euros.', { 900: 'conditional' }],
    ['en', 'The fare will rise from 35 to 50 euros.', { 50: 'planned', 35: 'asserted' }],
    [
      'fr',
      'Les cantines accueilleront 40 000 enfants, sur un total de 90 000 écoliers.',
      { 40000: 'planned', 90000: 'asserted' },
    ],
    ['fr', 'L’agresseur serait un des deux hommes arrêtés.', { 2: 'asserted' }],
    ['fr', 'Une aide aux 250 marins du port serait justifiée.', { 250: 'asserted' }],
    ['fr', 'Près de 87 % des marins ont prévu de boire.', { 87: 'asserted' }],
    ['fr', 'Une trentaine d’élus veulent répondre au maire.', { 30: 'asserted' }],
    ['en', 'Some 30 councillors want to answer the mayor.', { 30: 'asserted' }],
    ['fr', 'La reine aura connu 900 fêtes.', { 900: 'asserted' }],
    ['fr', 'Recevoir 900 maires a un prix qui pourrait être réduit.', { 900: 'asserted' }],
    ['fr', 'Trente hommes arrivent avec ceux qui vont explorer la cave.', { 30: 'asserted' }],
    ['fr', 'Seules deux des usines prévues ont été bâties.', { 2: 'asserted' }],
    ['fr', 'Soixante barques seront construites jusqu’en 1931.', { 60: 'asserted' }],
    [
      'fr',
      '« On va les suivre partout jusqu’au bout du port », affirme Nadège, venue avec quatre amis.',
      { 4: 'asserted' },
    ],
    [
      'fr',
      'Environ 8 000 agents devraient être mobilisés samedi dans le port, dont 500 à Lyon.',
      { 8000: 'conditional', 500: 'conditional' },
    ],
    [
      'fr',
      'Anne Morel a demandé aux baigneurs de sortir, soulignant que 900 personnes étaient mortes.',
      { 900: 'attributed' },
    ],
    [
      'fr',
      'Le port a reçu une aide de 900 euros, ce qui aurait permis de payer la facture.',
      { 900: 'asserted' },
    ],
    [
      'fr',
      'Des pancartes disaient « on n’arrête pas la mer » ou « 60 millions d’euros de fraude ».',
      { 60000000: 'attributed' },
    ],
  ])('%s « %s »', (language, text, expected) => {
    expect(modalitiesOf(text, language)).toEqual(expected)
  })
})

describe('what is planned or doubtful stays so', () => {
  test.each<[Language, string, Record<number, string>]>([
    ['fr', 'Le port devrait accueillir 60 barques en mai.', { 60: 'conditional' }],
    ['fr', 'Le train pourrait dépasser les 300 km/h.', { 300: 'conditional' }],
    ['fr', 'Ses 30 soldats auraient été tués.', { 30: 'conditional' }],
    ['fr', 'Le bourg franchira le cap des 100 caméras.', { 100: 'planned' }],
    ['fr', 'La mairie a précisé que la foire serait limitée à 900 marchands.', { 900: 'planned' }],
    ['fr', 'La mairie a précisé que la foire coûterait 900 euros.', { 900: 'attributed' }],
    ['fr', 'Paul Morel se demande comment 300 marins ont pu fuir.', { 300: 'attributed' }],
    ['fr', 'Paul Morel demande 300 marins.', { 300: 'called-for' }],
    ['fr', 'Le vote aura lieu dans 900 communes.', { 900: 'planned' }],
    ['fr', 'Le thermomètre pourrait atteindre 40 voire 41 degrés.', { 41: 'conditional' }],
    ['fr', 'Trente barques pourraient se retrouver bloquées.', { 30: 'conditional' }],
    ['fr', 'Le bureau touchera 300 salariés.', { 300: 'planned' }],
    ['en', 'Norway will send 300 soldiers.', { 300: 'planned' }],
  ])('%s « %s »', (language, text, expected) => {
    expect(modalitiesOf(text, language)).toEqual(expected)
  })
})

describe('a doubt is of its own predicate', () => {
  test.each<[Language, string, Record<number, string>]>([
    ['fr', 'Mille marins viendraient, près de 7 000 sont tentés.', { 1000: 'conditional', 7000: 'asserted' }],
    ['fr', 'Avec 900 marins à bord, le navire serait perdu.', { 900: 'asserted' }],
    [
      'fr',
      'Seuls 900 marins auraient embarqué, soit 12 % des inscrits.',
      { 900: 'conditional', 12: 'conditional' },
    ],
    [
      'fr',
      'Le chef aurait volé la caisse, pris 900 euros et frappé quatre hommes.',
      { 900: 'conditional', 4: 'conditional' },
    ],
    ['fr', 'On verra au port une barque vendue 900 euros.', { 900: 'asserted' }],
    ['fr', 'La barque sera vendue 900 euros.', { 900: 'planned' }],
    ['fr', 'Le site va encore plus loin avec un prix de 900 euros.', { 900: 'asserted' }],
    [
      'fr',
      '« Le port vient de recruter 950 agents qui vont entrer en service », dit Anne Morel.',
      { 950: 'planned' },
    ],
    ['fr', 'Anne Morel a dit ne pas vouloir penser ce soir aux 86 marins noyés.', {}],
    [
      'fr',
      'Anne Morel a dit qu’aucun lien sérieux ne peut être établi avec les vols commis dans 300 villes.',
      {},
    ],
    [
      'en',
      'A thousand sailors say that they would come, some 7,000 are tempted.',
      { 1000: 'asserted', 7000: 'asserted' },
    ],
    ['fr', 'Le chauffeur a blessé 4 passants et ne savait apparemment pas où il était.', { 4: 'asserted' }],
    ['fr', 'Le juge a écarté 2 témoins et devrait en entendre un autre.', { 2: 'attributed' }],
    ['fr', 'La foire, qui attire 900 marchands, aurait changé de place.', { 900: 'asserted' }],
    ['fr', 'Le règlement suppose de répondre à 14 critères.', { 14: 'asserted' }],
    [
      'fr',
      'Le sel pourrait accroître le risque d’après les carnets de 3 000 volontaires.',
      { 3000: 'asserted' },
    ],
    ['fr', 'Le supposé trésor vaut 3 000 euros.', { 3000: 'asserted' }],
    ['fr', 'Le sel pourrait accroître le risque, selon les réponses de 900 marins.', { 900: 'asserted' }],
    ['fr', 'Paul Morel a cité un fonds de 900 euros qui vise à aider les marins.', { 900: 'attributed' }],
    ['fr', 'Un tiers des 900 écoles vont fermer lundi.', { 900: 'asserted' }],
    ['fr', 'La classe fermerait à la rentrée à cause de 12 départs.', { 12: 'asserted' }],
    ['fr', 'La ville va économiser beaucoup par rapport aux 30 millions d’euros payés.', { 3e7: 'asserted' }],
    ['fr', 'Elle gagnait 900 euros par mois et espère ouvrir un café.', { 900: 'asserted' }],
    ['fr', 'Il arriva au Havre en 1940 et sauvera 2 000 marins.', { 2000: 'asserted' }],
    ['fr', 'Le quai n’aura pas retrouvé la foule de 2003, avec 900 passants.', { 900: 'asserted' }],
    ['fr', 'Le port a offert 900 billets pour fêter la reprise tant attendue.', { 900: 'asserted' }],
    ['fr', 'Le maire a appelé au calme après 15 incendies, dit Paul Morel.', { 15: 'attributed' }],
  ])('%s « %s »', (language, text, expected) => {
    expect(modalitiesOf(text, language)).toEqual(expected)
  })
})

test.each<[string, Record<number, string>]>([
  [
    'La ville dépense 3 millions, avec l’objectif, en 2040, d’un budget de 9 millions d’euros.',
    { 9e6: 'planned' },
  ],
  ['Selon Zorba, 70 % des élèves ne sont pas ravis et 26 % se disent déçus.', { 26: 'attributed' }],
  ['La loi vise une baisse, afin d’avoir 900 barques neuves d’ici à 2040.', { 900: 'planned' }],
  ['Le port prévoit que 900 barques viendront, contre 300 en 2015.', { 900: 'planned', 300: 'attributed' }],
  ['La ville va récolter l’équivalent des 9 000 euros versés, a dit Paul Morel.', { 9000: 'attributed' }],
  ['La ministre annoncera un don en plus des 9 000 euros débloqués.', { 9000: 'attributed' }],
  ['Elle a vu son compte être fermé, comme 900 autres clients.', { 900: 'asserted' }],
  ['La ville compte acheter 900 barques.', { 900: 'planned' }],
  ['Les marins recevront 900 euros.', { 900: 'planned' }],
  ['Le billet vaudra 900 euros.', { 900: 'planned' }],
  ['L’objectif est d’aider plus de 900 marins.', { 900: 'planned' }],
  [
    'Le tarif passera alors respectivement à 5 000 euros et 4 000 euros.',
    { 5000: 'planned', 4000: 'planned' },
  ],
  ['La ville souhaite notamment financer « 900 barques ».', { 900: 'planned' }],
  ['Le maire a dit que le port voulait acheter 900 barques.', { 900: 'planned' }],
  ['Le port a redit son intention d’acheter 900 barques.', { 900: 'planned' }],
  ['Le port a dit que 900 barques devaient être vendues.', { 900: 'planned' }],
  [
    'Le billet coûtera 2 euros pour les bateaux du port et ceux des îles voisines de la côte nord, de 9 euros pour les autres.',
    { 2: 'planned', 9: 'planned' },
  ],
  ['Le port a pour objectif d’atteindre 900 barques.', { 900: 'planned' }],
  ['Des cumuls sont attendus entre 120 et 150 mm, voire 180 mm.', { 120: 'planned', 180: 'planned' }],
  ['Le thermomètre pourrait atteindre 40 voire 41 degrés.', { 41: 'conditional' }],
  ['Le train devrait quant à lui se situer au-delà des 300 km/h.', { 300: 'conditional' }],
  ['La pêche devrait, par ailleurs, atteindre 300 tonnes.', { 300: 'conditional' }],
])('what is aimed at or may come is no fact: %s', (text, expected) => {
  expect(modalitiesOf(text, 'fr')).toMatchObject(expected)
})
