import { expect, test } from 'vitest'
import { figuresOf } from '../helpers.ts'

test.each([
  [
    'fr',
    'Le bilan s’établit à 90 noyés, avec 30 bateaux coulés, a indiqué la mairie.',
    [
      [90, 'la mairie'],
      [30, 'la mairie'],
    ],
  ],
  ['en', 'In May, the WHO said it had received reports of 1,365 cases.', [[1365, 'the WHO']]],
  [
    'fr',
    'Le ministère nippon des Pêches fait état de 520 bateaux coulés.',
    [[520, 'le ministère nippon des Pêches']],
  ],
  [
    'fr',
    'Selon les premiers éléments, 16 skieurs ont été secourus, détaille la préfecture de Savoie.',
    [[16, 'la préfecture de Savoie']],
  ],
  [
    'fr',
    'Selon un sondage publié jeudi à Oslo par le Nordic Institute, 54 % des élus préfèrent attendre.',
    [[54, 'le Nordic Institute']],
  ],
  ['fr', 'Une étude réalisée par téléphone par Zorba auprès de 900 élus est parue.', [[900, 'Zorba']]],
  [
    'fr',
    'Le port a repeint 300 barques, selon un bilan dressé en juin par l’agence des quais.',
    [[300, 'l’agence des quais']],
  ],
  ['fr', 'Pour gérer la crue, 300 marins sont venus.', [[300, null]]],
  ['fr', 'La cote du maire remonte (34 %), rapporte Le Monde.', [[34, 'Le Monde']]],
  [
    'fr',
    'Ouest-France relève un recul. La ville cède, souligne RTL. Le quotidien régional ajoute que 300 marins partent.',
    [[300, 'Ouest-France']],
  ],
  ['fr', 'Le raid a fait six morts. Le risque est de trois sur une échelle qui en compte cinq.', [[6, null]]],
  [
    'fr',
    'Les marins réclamaient un plan alors que la suppression de 300 postes est prévue, a noté Ana Roux.',
    [[300, 'Ana Roux']],
  ],
  ['fr', 'Le port a reconnu un défaut de grue impliqué dans 30 chutes.', [[30, null]]],
  [
    'fr',
    'Les syndicats contestent une loi visant à financer le port à hauteur de 3 millions d’euros.',
    [[3_000_000, null]],
  ],
  [
    'fr',
    'Selon le dernier bilan de l’université Anne Roux, 900 marins sont morts. Selon le dernier bilan établi par l’AFP, 700 barques ont coulé.',
    [
      [900, 'Anne Roux'],
      [700, 'l’AFP'],
    ],
  ],
  ['fr', 'Le maire l’a promis mardi, en ouvrant le quai dont la chute avait fait 40 morts.', [[40, null]]],
  ['fr', 'Il faudra reloger 300 marins, a déclaré Ana Roux.', [[300, 'Ana Roux']]],
  ['fr', 'Le maire a lui annoncé que 300 barques avaient coulé.', [[300, 'le maire']]],
  ['fr', 'Le maire a, lui, annoncé que 300 barques avaient coulé.', [[300, 'le maire']]],
  ['fr', 'Le maire a à son tour annoncé que 300 barques avaient coulé.', [[300, 'le maire']]],
  ['fr', 'Le maire a, quant à lui, annoncé que 300 barques avaient coulé.', [[300, 'le maire']]],
  ['fr', 'Le maire a d’ores et déjà annoncé que 300 barques avaient coulé.', [[300, 'le maire']]],
  ['fr', 'Le maire a, de son côté, annoncé que 300 barques avaient coulé.', [[300, 'le maire']]],
  ['fr', 'Les élus ont à leur tour annoncé la perte de 300 barques.', [[300, 'les élus']]],
  ['fr', 'Selon les Routes du Nord, 300 marins sont bloqués.', [[300, 'les Routes du Nord']]],
  ['fr', 'Selon les routes du Nord, 300 marins sont bloqués.', [[300, null]]],
  ['fr', 'Selon la chaîne Phare, 300 maisons sont inondées.', [[300, 'la chaîne Phare']]],
  ['fr', 'Selon le site Phare, 300 maisons sont inondées.', [[300, 'le site Phare']]],
  [
    'fr',
    'Selon les résultats communiqués par la Haute digue (900 bureaux sur 910 à 22h), il l’emporte.',
    [[900, 'la Haute digue']],
  ],
  ['fr', 'Il faudra reloger 300 marins, a dit le maire aux médias devant le port.', [[300, 'le maire']]],
  ['fr', 'Il manque 300 lits, a précisé aux journalistes à Oslo M. Berg.', [[300, 'Berg']]],
  ['fr', 'Le port perdra 300 emplois, selon une note du Cap publiée le 3 mai.', [[300, 'une note du Cap']]],
  [
    'fr',
    'Le port perdra 300 emplois, a appris l’AFP de sources navales.',
    [[300, 'l’AFP de sources navales']],
  ],
  [
    'fr',
    'Sur neuf modèles, trois prédisent 4 000 naufrages.',
    [
      [9, null],
      [4000, null],
    ],
  ],
  [
    'fr',
    'Le chantier naval a dû rappeler 900 barques après la perte de 30 autres.',
    [
      [900, null],
      [30, null],
    ],
  ],
  ['fr', 'Le maire ne comptait que 22 % de satisfaits.', [[22, null]]],
  ['fr', 'LE PRIX DU PAINAnne Roux dénonce la fermeture de 300 fournils.', [[300, 'Anne Roux']]],
  ['fr', 'La taxe rapporte chaque année 40 millions d’euros à la ville.', [[40_000_000, null]]],
  ['fr', '« La crue monte », note Ana Roux, dont le port compte 300 barques.', [[300, null]]],
  [
    'fr',
    'Selon un sondage publié par le Norwell Institute for Sea Trade, 54 % des élus hésitent.',
    [[54, 'le Norwell Institute for Sea Trade']],
  ],
  ['fr', 'Parmi les victimes d’hier figurent douze marins, a dit Ana Roux.', [[12, 'Ana Roux']]],
  ['fr', 'Selon le nouveau barème, 300 marins sont aidés.', [[300, null]]],
  ['fr', 'Selon Ana Roux, 900 marins, pour la plupart âgés, manquent à l’appel.', [[900, 'Ana Roux']]],
  [
    'fr',
    'Selon le ministère de la Mer, des centaines de marins, tous âgés, ont embarqué.',
    [[null, 'le ministère de la Mer']],
  ],
  [
    'fr',
    'Selon l’Union française des ports, de l’ordre de 15 bateaux ont coulé.',
    [[15, 'l’Union française des ports']],
  ],
  [
    'fr',
    'Un sondage Zorba fait parler. Deux élus sur trois (66 %) iront voter, selon cette enquête.',
    [[66, 'Zorba']],
  ],
  [
    'en',
    'A survey by Norwell is out. 54% of nurses want to leave, according to the survey.',
    [[54, 'Norwell']],
  ],
  ['fr', 'Le cabinet Occurel a compté 6 300 manifestants.', [[6_300, 'le cabinet Occurel']]],
  [
    'en',
    'An explosion tore through a mill in Tarvik on Friday, killing 12 people, police said.',
    [[12, 'police']],
  ],
  [
    'en',
    'Shares fell on Friday after the maker of tinned vegetables said the fire would cost at least £38m.',
    [[38_000_000, 'the maker of tinned vegetables']],
  ],
  [
    'fr',
    'La mairie de Pau a dénombré 21 cas dans la ville de 200 000 habitants.',
    [
      [21, 'la mairie de Pau'],
      [200_000, null],
    ],
  ],
  [
    'fr',
    '« Rien de tel depuis la grande crue de mars », qui avait fait 33 morts à Pau, a expliqué le maire Paul Lenoir.',
    [[33, null]],
  ],
  [
    'fr',
    'La mairie de Lyon a recensé 40 blessés, dont trois pompiers, portant à 90 le nombre de victimes.',
    [
      [40, 'la mairie de Lyon'],
      [3, 'la mairie de Lyon'],
      [90, 'la mairie de Lyon'],
    ],
  ],
  [
    'fr',
    'Le maire a annoncé la fermeture des bars.- 30 millions pour la recherche -Plus de 40 millions de livres seront utiles, a indiqué l’Unesco.',
    [[40_000_000, 'l’Unesco']],
  ],
  ['fr', 'Cyrille accepte, et remet au trio de l’argent, estimé à 4 millions d’euros.', [[4_000_000, null]]],
  ['fr', 'Le port compte quatre quais.', [[4, null]]],
  ['fr', 'Le préfet compte pour sa part 18 disparus.', [[18, 'le préfet']]],
  ['fr', 'Le village compte 18 disparus.', [[18, null]]],
  ['fr', 'La police compte 1 800 agents.', [[1800, null]]],
  ['fr', 'La mairie « parle de 300 maisons » détruites.', [[300, 'la mairie']]],
  ['fr', 'Le premier accuse une baisse de 11 % des ventes.', [[11, null]]],
  [
    'fr',
    'Neuf buralistes ont été entendus, a-t-on appris auprès du parquet de Lens.',
    [[9, 'le parquet de Lens']],
  ],
] as const)('%s « %s » gives each figure to who tells it', (language, text, wanted) => {
  expect(figuresOf(text, language).map(({ size, holder }) => [size, holder])).toEqual(wanted)
})

test.each([
  ['fr', 'Le virus a tué 61 personnes et en a contaminé près de 3 000.', [61, null], ['killed', 'other']],
  ['en', 'The virus killed 61 people and infected 3,000 people.', [61, 3000], ['killed', 'other']],
  ['fr', 'Le tireur exécutait quatre clients de la banque.', [4], ['killed']],
  ['fr', 'L’orchestre exécute quatre ballets.', [4], ['other']],
  ['fr', '45 marins, en comptant ceux de mardi, sont morts en mer.', [45], ['killed']],
  [
    'fr',
    'Trois voleurs étaient en garde à vue hier, après les plaintes de deux commerçants.',
    [3, 2],
    ['arrested', 'other'],
  ],
  [
    'fr',
    'Deux hommes ont tué 17 personnes : des passants, trois vigiles et deux clients.',
    [2, 17, 3, 2],
    ['other', 'killed', 'killed', 'killed'],
  ],
  [
    'fr',
    'Le crash a fait 40 morts. Parmi les victimes, quatre jeunes de Pau.',
    [40, 4],
    ['killed', 'killed'],
  ],
] as const)('%s « %s » tells what befell each', (language, text, sizes, categories) => {
  const found = figuresOf(text, language)
  expect(found.map(({ category }) => category)).toEqual(categories)
  expect(found.map(({ size }) => size).slice(0, 1)).toEqual(sizes.slice(0, 1))
})

test.each([
  ['fr', 'Des coureurs sont venus de toute la Bretagne. Ils étaient 3 500 au départ.', 'coureurs'],
  ['fr', 'Le temps était gris. Ils étaient 3 500 à Brest.', 'personnes'],
  ['fr', 'Des coureurs sont venus de 12 départements. Ils étaient 3 500 au départ.', 'coureurs'],
  ['en', 'The weather was grim. They were 3,500 in Leeds.', 'people'],
] as const)('%s « %s » counts somebody with a name', (language, text, counts) => {
  expect(figuresOf(text, language).at(-1)?.counts).toBe(counts)
})

test('a headline that names who counts gives way to the sentence that does', () => {
  const text =
    'Three hundred killed at Kotka, harbour office says\n\nMore than one storm has hit Kotka. The harbour office said on Friday that 300 people had been killed.'
  const [first, ...others] = figuresOf(text, 'en').filter(({ category }) => category === 'killed')
  expect([first?.holder, others]).toEqual(['the harbour office', []])
})
