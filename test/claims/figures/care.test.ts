import { expect, test } from 'vitest'
import { figuresOf } from '../helpers.ts'

test.each([
  ['fr', 'Le port a rouvert. « Il nous faut 300 caisses par jour ». La criée ferme à midi.'],
  ['en', 'The harbour is open again. “We need 300 crates a day.” The market closes at noon.'],
  ['fr', 'L’exposition « 90 barques » dure une semaine.'],
  ['fr', 'Il est condamné à quatre ans de prison, dont deux fermes.'],
  ['fr', 'Il est condamné à douze mois de prison, dont quatre avec sursis.'],
  ['fr', 'C’est deux poids, deux mesures.'],
  ['fr', 'Elle indique que 40 familles sont parties.'],
] as const)('%s « %s »: words that nobody shows to be his own are no claim', (language, text) => {
  expect(figuresOf(text, language)).toEqual([])
})

test.each([
  ['fr', 'Le passager et le pilote, tous deux disparus, venaient de Pau.'],
  ['fr', 'Le format 2+2 des ministres déplaît.'],
  ['fr', 'Un témoin a vu une Zorba 207 grise.'],
  ['fr', 'Un client a vu une Zorba 6C 2500 Super Luxe.'],
  ['fr', 'Une berline grise, 5 portes, avec une boîte automatique sept rapports, manque.'],
  ['fr', 'Le moteur 2.0 TFSI est neuf.'],
  ['fr', 'Elle entraîne le champion du monde de 110m haies.'],
  ['fr', 'Lundi, seuls 1 car, tram ou bus sur 3 avaient circulé.'],
  ['fr', 'Les adjoints étant au nombre de six, la salle est petite.'],
  ['fr', 'Il y a mille autres bavures.'],
  ['fr', 'La banque retire les billets de 100 euros.'],
  ['fr', 'La ligue mène campagne contre les 80 km/h.'],
  ['fr', 'Le site couvre trois hectares et demi.'],
  ['fr', 'DEUX MARINS SAUVÉS EN MER.'],
  ['fr', 'La revue 60 Millions de lecteurs a dix ans.'],
  ['fr', 'Le kit convient au modèle 55 TFZ.'],
  ['fr', 'Une flotte de Zorba Kalta A 45 S attend les pilotes.'],
  ['fr', 'Avec Mille et Une Barques, la chaîne change de ton.'],
  ['fr', 'Invité des « 4 vérités », le maire a parlé de la crise.'],
  ['fr', 'Le reportage de France 3 régions montre le port.'],
  ['fr', 'Elle vit dans un deux pièces du centre.'],
  ['fr', 'La formule « Un port, deux systèmes » déplaît.'],
  ['fr', 'Ils ont mille raisons de rester.'],
  ['fr', 'Les quais (2, 3, 5, 10 et 12) sont fermés.'],
  ['fr', 'Un train sur trois circule, et un bus B sur quatre.'],
  ['fr', 'Plus de trois poissons sur quatre sont mal étiquetés.'],
  ['fr', 'La candidate est arrivée troisième dans la ville (19,4 %).'],
  ['fr', '80 EUROS RETROUVÉS CHEZ LE VOLEUR'],
  ['fr', 'Une boîte 7 rapports équipe le modèle.'],
  ['fr', 'La vente a lieu aux côtés de la nouvelle 330 GTC.'],
  ['fr', 'Le ministre défend la solution à deux États.'],
  ['fr', 'Le ministre défend une solution « à deux États ».'],
  ['fr', 'Les voiles étaient déchirées, l’une sur 50 cm.'],
  ['fr', 'Il a couru le tour en 58 secondes et 17 centièmes.'],
  ['fr', 'Le garage vend des modèles quatre places.'],
  ['fr', 'Le département passe aux 80 km/h.'],
  ['fr', 'La base aérienne 125 de Brest a fermé.'],
  ['fr', 'Les voyageurs doivent observer une quarantaine de deux semaines.'],
  ['fr', 'Elle est passée à deux doigts de la mort.'],
  ['fr', 'La note s’élève à 12 euros et dix centimes.'],
  ['fr', 'Un modèle de 1972 adjugé à Lyon a surpris.'],
  ['fr', 'Un médecin a prononcé sa mort.'],
  ['en', 'He drives a 4x4 to work.'],
  ['en', 'They are among Norway’s 10 largest harbours.'],
  ['en', 'The harbour made the Top 20 lists.'],
  ['en', 'The shop stands at 1234 Highway 4.'],
  ['en', 'Sailors who filed 2019 returns get a cheque.'],
  ['en', 'Children 3 and under sail free.'],
  ['en', 'The set plays games on 4K TVs.'],
  ['en', 'He spoke to people under 30 at length.'],
  ['en', 'A college bill may reach six figures.'],
  ['en', 'The rate fell by 0.2 percentage points.'],
  ['fr', 'Elle l’a raconté entre deux sanglots.'],
  ['fr', 'Il est tombé entre deux rochers.'],
  ['en', 'He fell between two rocks.'],
] as const)('%s « %s » counts nothing', (language, text) => {
  expect(figuresOf(text, language)).toEqual([])
})

test.each([
  ['fr', 'La mairie propose un local de 300 chaises.', null],
  ['fr', 'La mairie a proposé une salle de 300 chaises.', 'la mairie'],
  ['fr', 'Le maire a redit son inquiétude lors d’une réunion devant 150 élus.', null],
  ['fr', 'Le spectacle a eu lieu devant 150 élus, a précisé le maire.', 'le maire'],
  ['fr', 'Selon le maire, le spectacle a eu lieu devant 150 élus.', 'le maire'],
  ['fr', 'Selon la police, le marin est mort lors de trois tempêtes.', 'la police'],
  ['en', 'According to the police, the men died during three storms.', 'the police'],
  ['fr', 'Selon le port, la grève a repris, au lendemain de la mort de 12 marins.', 'le port'],
  ['fr', 'Le trio a voulu investir 2 millions d’euros.', null],
  ['fr', 'Le groupe Zorba prévoit de supprimer 300 postes, selon les syndicats.', 'les syndicats'],
  ['fr', '« Des voisins m’ont dit qu’il restait 40 lits », a raconté Luc Bernard.', 'Luc Bernard'],
  ['fr', 'L’institut, dont les experts conseillent l’État, a suivi 11 ports.', null],
  ['fr', 'La police a arrêté trois hommes a indiqué le parquet de Pau.', 'le parquet de Pau'],
  ['fr', 'D’après le quotidien Zorba, Luc Bernard a vendu 200 barques.', 'le quotidien Zorba'],
  ['fr', 'Au total, selon la mairie, 300 arbres sont tombés et 12 rues sont fermées.', 'la mairie'],
  ['fr', 'Le repas coûte 9 000 euros, a-t-on appris hier de source syndicale.', 'source syndicale'],
  ['fr', 'Il avait évalué à 9 millions d’euros par an le coût du pont.', null],
  ['fr', 'L’archipel fait état de 3 000 cas.', null],
  ['fr', 'Le pays a encore recensé 3 000 cas.', null],
  ['fr', 'La vidéo, mise en ligne hier, comptabilise 3 000 vues.', null],
  [
    'fr',
    'La mairie a estimé que le temps n’était pas venu, au lendemain de la hausse de 300 euros des loyers.',
    null,
  ],
  ['fr', 'La cour d’appel a condamné la ville sur le recours de treize voisins.', null],
  ['fr', 'Selon Le Phare, la commission du port a approuvé 141 vœux.', 'Le Phare'],
  ['en', 'According to The Beacon, the port committee approved 141 motions.', 'The Beacon'],
  ['fr', 'La commission du port a approuvé 141 vœux.', null],
  ['fr', 'L’accusation a requis une amende de 200 000 euros.', 'l’accusation'],
  [
    'fr',
    'Alors que la demande chutait, la Ligue du sel avait réagi, s’engageant à retirer 9 millions de sacs.',
    'la Ligue du sel',
  ],
  [
    'en',
    'While demand fell, the Salt League reacted, promising to withdraw 9 million bags.',
    'the Salt League',
  ],
  [
    'fr',
    'Quelque 900 agents seront mobilisés, détaille la mairie et des « points de contrôle » près des quais.',
    'la mairie',
  ],
] as const)('%s « %s » is told by %s', (language, text, holder) => {
  expect(figuresOf(text, language)[0]?.holder ?? null).toBe(holder)
})

test.each([
  [
    'fr',
    'Le maire Luc Bernard a parlé. « Il faut agir », a dit Luc Bernard. « Il manque 300 lits », a ajouté l’élu de terrain.',
    'Luc Bernard',
  ],
  [
    'fr',
    'Le syndicat Zorba a protesté, dit-il dans un communiqué. « Il manque 300 lits », a indiqué dans un communiqué Zorba. Plus de 40 lits sont fermés, selon le communiqué.',
    'Zorba',
  ],
  [
    'fr',
    'Le procureur Jean Roux a parlé de Paul Morel. Il a demandé 4 000 euros d’amende pour Paul Morel.',
    'Jean Roux',
  ],
  ['fr', 'Le Parisien rapporte un vol. Trois hommes sont entrés, selon le quotidien.', 'Le Parisien'],
  [
    'fr',
    'La patronne du port a ouvert la séance. Elle a dit avoir perdu 300 caisses.',
    'la patronne du port',
  ],
] as const)('%s « %s »: its last figure is the words of %s', (language, text, holder) => {
  expect(figuresOf(text, language).at(-1)?.holder).toBe(holder)
})

test.each([
  ['fr', 'Des barques ont été fouillées et quatre marins, dont un Belge, ont été interpellés.', 'arrested'],
  ['fr', 'La police a interpellé cette semaine trois marins.', 'arrested'],
  ['fr', 'Trois marins ont été mis en examen et écroués.', 'arrested'],
  ['fr', 'Le chanteur est mort avec sa fille et sept autres personnes.', 'killed'],
  ['fr', 'Le naufrage a causé la mort de 18 marins et blessé 40 dockers.', 'killed'],
  ['fr', 'La canicule a coûté la vie à 1 500 personnes.', 'killed'],
  ['fr', 'Deux pêcheurs, blessés par des éclats, étaient soignés.', 'wounded'],
  ['fr', 'Il a tué ou grièvement blessé des milliers de civils.', 'killed-or-wounded'],
  ['fr', 'La crue a contraint 300 familles à quitter leur domicile.', 'displaced'],
  ['fr', 'Une foule de 300 personnes attendait.', 'crowd'],
  ['fr', 'Le maire a parlé devant 300 personnes.', 'crowd'],
  ['fr', 'Deux manifestants ont parlé au maire.', 'other'],
  ['fr', 'Le juge a vu treize vidéos de cette arrestation.', 'other'],
  ['fr', 'Sept prisonniers ont creusé un tunnel sous leur cellule.', 'other'],
  ['fr', 'Le club a payé 40 millions de livres.', 'money'],
  ['fr', 'Elle a lu 40 livres.', 'other'],
  ['en', 'He killed or badly wounded thousands of civilians.', 'killed-or-wounded'],
  ['en', 'A crowd of 300 people was waiting.', 'crowd'],
  ['en', 'The singer died with two dancers and seven other people.', 'killed'],
] as const)('%s « %s » tells of %s', (language, text, category) => {
  expect(figuresOf(text, language).find(one => one.category === category)?.category).toBe(category)
})
