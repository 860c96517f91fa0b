import { expect, test } from 'vitest'
import { figuresOf } from '../helpers.ts'

test.each([
  ['fr', 'La mort d’un passant et de trois policiers a ému la ville.', 3, 'killed'],
  ['fr', 'Il est soupçonné d’avoir tué son frère et ses deux filles.', 2, 'killed'],
  ['fr', 'Trente soldats ont perdu la vie dans les combats, ainsi que plus de 12 civils.', 12, 'killed'],
  ['fr', 'La tempête a fauché 300 vies.', 300, 'killed'],
  ['en', 'The storm claimed 300 lives.', 300, 'killed'],
  ['fr', 'Un forcené a tué lundi 4 mai deux membres de sa famille et blessé un voisin.', 2, 'killed'],
  ['fr', 'Au moins cinq villageois avaient alors été tués.', 5, 'killed'],
  ['fr', 'La police annonce le placement en garde à vue de deux jeunes hommes.', 2, 'arrested'],
  ['fr', 'Parmi les personnes interpellées, cinq hommes vivaient à Pau.', 5, 'arrested'],
  ['fr', 'La crue laisse 4 000 personnes sans abri.', 4000, 'displaced'],
  ['fr', 'Quelque 950 “pulls verts”, selon la police, ont défilé dans le port.', 950, 'crowd'],
  ['fr', 'Le ministre a parlé face à 150 habitants.', 150, 'crowd'],
  ['fr', 'Ses parents ont promis 50 000 ringgits à qui le retrouve.', 50_000, 'money'],
  ['fr', 'À Pau, des dizaines de personnes ont protesté mardi.', null, 'crowd'],
  ['fr', 'Quelques centaines de marins ont également défilé.', null, 'crowd'],
  ['fr', 'Le maire tenait une réunion à laquelle assistaient 200 personnes.', 200, 'crowd'],
  ['fr', 'Le billet m’a coûté environ 150 balles.', 150, 'money'],
  ['fr', 'Le parquet fait état de cinq placements en garde à vue.', 5, 'arrested'],
  ['fr', 'La police a saisi trois pistolets.', 3, 'weapons'],
  ['fr', 'Des milliers de familles ont perdu leur maison.', null, 'displaced'],
  ['fr', 'Les secours ont retrouvé trois corps sans vie.', 3, 'killed'],
  ['fr', 'Le pays pleure après la tuerie de quelque 160 pêcheurs.', 160, 'killed'],
  ['fr', 'Neuf passants ont été blessés, ainsi que trois policiers qui les aidaient.', 3, 'wounded'],
  ['fr', 'Le chanteur a joué devant des milliers de personnes.', null, 'crowd'],
  ['fr', 'Il a été inhumé en présence de 200 personnes.', 200, 'crowd'],
  [
    'fr',
    'La foule des manifestants est estimée à 900 personnes par la ville et à 2 000 par Pau.',
    2000,
    'crowd',
  ],
  [
    'fr',
    'En tout, 150 hommes ont été placés en garde à vue, dont 40 mineurs, après les heurts qui ont opposé dimanche soir la police et des jeunes.',
    40,
    'arrested',
  ],
  ['fr', 'L’armée porte la force Orage de 700 à 900 hommes.', 900, 'troops'],
  ['fr', 'Au moins 48 marins sont blessés, dont 21 sont dans un état grave.', 21, 'wounded'],
  ['fr', 'Le choc a fait deux morts. Les secours ont pris en charge sept autres victimes.', 7, 'other'],
  ['fr', 'Partout, 900 contestataires défilaient en chantant.', 900, 'crowd'],
  ['fr', 'La police a trouvé une femme tuée de quatre balles.', 4, 'other'],
  ['fr', 'Deux jeunes Danois, totalement captivés par le jeu, ont coulé.', 2, 'other'],
  ['fr', 'On est loin des 3 millions d’euros de mai et des 2 millions déboursés hier.', 2_000_000, 'money'],
  ['fr', 'Le typhon a fait une quarantaine de blessés, dont quatre graves.', 4, 'wounded'],
  ['fr', 'Au moins 70 personnes sont dans un hôpital voisin.', 70, 'other'],
  ['en', 'Morrow is back after missing three races.', 3, 'other'],
  ['en', 'The Port Rescue Services said 12 sailors had died.', 12, 'killed'],
] as const)('%s « %s »: %s are %s', (language, text, size, category) => {
  expect(figuresOf(text, language)).toContainEqual(expect.objectContaining({ size, category }))
})

test.each([
  ['fr', 'Deux attentats suicides ont frappé le port.', 2],
  ['fr', 'Les douaniers ont saisi 5 000 cartouches de cigarettes.', 5000],
  ['fr', 'Quatre hélicoptères luttent contre l’incendie.', 4],
  ['fr', 'Une cinquantaine de soldats du feu ont éteint l’incendie.', 50],
  ['fr', 'Deux avions bombardiers d’eau survolent la forêt.', 2],
  ['fr', 'Le corps portait cinq blessures au bras.', 5],
  ['fr', 'L’hôtel abrite 40 femmes vivant dans la rue.', 40],
  ['fr', 'La cité attire 900 visiteurs chaque année.', 900],
  ['fr', 'Quatre grands feuilletons ont disparu depuis.', 4],
  ['fr', 'Le rapport demande 200 effectifs de plus dans les écoles.', 200],
  ['fr', 'Le virus a tué 900 personnes. Ils sont 300 à composer cette réserve.', 300],
  ['fr', 'Il a sévi dans le sud, enlevant une cinquantaine de femmes et tuant dix marins.', 50],
  ['fr', 'La police a secouru deux automobilistes pris à partie par les manifestants.', 2],
  ['fr', 'Quelque 2 500 prisonniers finiront de purger leur peine à domicile.', 2500],
] as const)('%s « %s »: what befell others befell none of the %d', (language, text, size) => {
  expect(figuresOf(text, language)).toContainEqual(expect.objectContaining({ size, category: 'other' }))
})
