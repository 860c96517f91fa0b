import { expect, test } from 'vitest'
import { findFigures } from '../../../src/claims/figures/figures.ts'
import { articleOf } from '../helpers.ts'

function placesOf(text: string): (string | null)[] {
  return findFigures(articleOf(text, 'fr'), []).flatMap(claim =>
    claim.kind === 'figure' ? [claim.figure.place] : [],
  )
}

test.each([
  ['Il est tombé 30 à 40 mm à Nice, 20 à 40 mm entre Toulon et Menton.', ['Nice', null]],
  ['Quelque 900 tonnes d’une cuve appartenant à Nice ont fui.', [null]],
  ['Le port refuse le rattachement à Nice d’une centaine de communes.', [null]],
  ['Le virus a tué 900 personnes depuis son apparition en Chine.', [null]],
  ['Quelque 900 personnes ont été soignées à Nice.', ['Nice']],
  ['Elle a logé les joueurs dans deux hôtels – d’autres ont loué une maison à Nice.', [null]],
  ['Ce contrat, évalué à 500 millions d’euros, permettra d’afficher la marque à Nice.', [null]],
  ['Une foire avec 900 marchands ouvrira, lundi, à Nice.', ['Nice']],
  ['La foire attire 900 marchands, a-t-il dit sur Europe 1.', [null]],
  ['Quelque 900 résidents vivent dans les Ehpad.', [null]],
  ['Le billet coûte 150 euros, explique Paul Morel à Nice Soir.', [null]],
  [
    'Le groupe supprime 900 postes, dont 300 à Nice, dans un plan de 2 millions d’euros.',
    [null, 'Nice', null],
  ],
  ['La bombe a fait 85 morts le 2 août 1980 à Nice.', ['Nice']],
  ['La ligue réunit des milliers d’opposants à Nice.', [null]],
  ['Deux barques se sont glissées dans le Top 20 de la course.', [null]],
  ['La grippe dépasse les 900 morts et progresse encore à Nice.', [null]],
  ['Les crèches ferment à Nice et dans 40 communes voisines.', [null]],
  ['Quelque 900 foyers sont dans le noir dans le Sud-Ouest et en Corse.', [null]],
  ['Les bus ont porté 900 voyageurs à Nice, Antan (Morvel), Sainte-Aude et Pau.', [null]],
  ['Le préfet, qui a reporté sa visite à Nice, réunit 40 maires.', [null]],
  ['Depuis le début de la crue à Nice, la Suède a livré 40 barques.', [null]],
  ['Le chef du mouvement Vague en Fleuve et 40 marins sont venus.', [null]],
  ['Le pays compte 24 hôpitaux, et le voisin (11 à Nice) trop peu.', [null]],
  ['Il fera 30 degrés à Nice et 12 degrés ailleurs.', ['Nice', null]],
  ['Il est tombé 30 mm à Nice et 12 mm dans les autres villes.', ['Nice', null]],
  ['Ce taux, supérieur à 20 dans 10 cantons, est élevé à Nice.', [null]],
  ['Un mousse a été sauvé à Nice, et le parquet dénombre 40 noyés.', [null]],
  ['À Nice, le parquet dénombre 40 noyés.', ['Nice']],
  ['La crue s’étend à Nice, avec 40 rues fermées.', ['Nice']],
  ['Le son tourne à 360° dans la salle.', []],
  ['Trois usines ont fermé dans le sud de la Chine et à Nice.', ['Chine et à Nice']],
  ['Le prêteur, la Caisse d’aide du Québec (10 %), a 30 barques.', [null]],
  ['Trois usines ont fermé en Italie et en Espagne.', ['Italie et en Espagne']],
  ['Quelque 900 foyers sont dans le noir à Lyon, Marseille et Brest.', ['Lyon, Marseille et Brest']],
  ['Quelque 900 foyers sont dans le noir à Nice, en France.', ['Nice']],
  ['Le fonds a pris 60 % dans le Cirque du Vent.', [null]],
  ['Zorba possède la Banque du Québec (10 %) et 30 barques.', [null]],
  ['On attend 900 marins à Nice, dont 30 chefs, contre 4 000 marins à Menton.', ['Nice', 'Nice', 'Menton']],
  ['L’institut basé à Nice a compté 900 marins.', [null]],
  ['Il a donné 900 euros à un marin de Lyon, un Belge résidant à Nice.', [null]],
  ['En visite à Nice pour remettre 900 masques, le ministre s’est tu.', [null]],
  ['Il a vendu sa barque, mais pas à Nice, pour 900 euros.', [null]],
  ['Le port a compté 900 malades, des chiffres bien plus bas que ceux relevés à Nice.', [null]],
  ['La tempête a fait 900 blessés à Nice, le plus lourd bilan jamais connu en Europe.', ['Nice']],
  ['Quelque 900 bouteilles, des bouteilles de gaz, ont été saisies dans un hangar à Nice.', ['Nice']],
  ['Quelque 900 marins ont été soignés (dont certains deux fois) à Nice.', ['Nice']],
  ['Quelque 900 foyers sont dans le noir à Nice et dans quatre bourgs voisins.', [null, null]],
  ['Quelque 900 foyers sont dans le noir, surtout à Nice.', [null]],
  ['Le foyer a soigné notamment 900 marins à Nice.', ['Nice']],
  ['Quelque 900 foyers sont dans le noir à Nice et Morvel.', [null]],
  ['Quelque 900 foyers sont dans le noir en Corse et l’Antan, a-t-il dit.', [null]],
  ['Quelque 900 foyers sont dans le noir à Nice, Morvel, Antan et Sainte-Aude.', [null]],
  ['Deux fêtes auront lieu jeudi à Nice et samedi en Corse.', [null]],
  ['Quelque 900 marins sont soignés à Nice, a dit Paul Morel.', ['Nice']],
  ['Ils devaient payer 900 euros pour rejoindre la Corse.', [null]],
  ['Le phare, la plus vieille tour de Nice en France, compte 900 marches.', [null]],
  ['La crue a touché le quai, le plus long à Nice, faisant 900 sinistrés.', ['Nice']],
  ['Anna, enlevée au printemps à Nice, a été vue par 900 marins.', [null]],
  ['Quelque 900 foyers sont dans le noir à Aix-en-Provence.', ['Aix-en-Provence']],
  ['La barque conçue en Suède porte 900 marins.', [null]],
  ['Il a fait 4 °C de plus qu’à Nice.', [null]],
  ['Il n’y a 900 barques qu’à Nice.', ['Nice']],
  ['Quelque 900 marins vivent à Nice et En Corse, la mer monte.', ['Nice']],
  ['La ville a deux ports, l’un à Nice et l’autre en Corse.', [null]],
  ['Quelque 900 marins vivent au bord du fleuve, de la Guinée au Nigeria.', [null]],
  ['La barque a eu deux patrons, le premier étant un Belge résidant à Lyon, en France.', [null]],
  ['La rouille touche 68 % des barques, contre la moitié en Italie.', [null]],
  ['Le port a vendu 900 barques grâce à la foire ouverte en Italie.', [null]],
  ['Six phares brûlent en Italie : à Nice, à Lyon et deux en Basse-Morvelle.', ['Italie', 'Italie']],
  ['Il a commandé 900 masques, quand "la grippe était arrivée à Nice".', [null]],
])('« %s » happens in %j', (text, places) => {
  expect(placesOf(text)).toEqual(places)
})

test('a number in brackets is of the country that it stands behind', () => {
  const text = 'Le Brésil déplore 900 morts, devant l’Italie (700) et le Pérou (600).'
  const figures = findFigures(articleOf(text, 'fr'), []).flatMap(claim =>
    claim.kind === 'figure' ? [[claim.figure.value, claim.figure.about]] : [],
  )
  expect(figures).toEqual([
    [900, ['country_br']],
    [700, ['country_it']],
    [600, ['country_pe']],
  ])
})

test.each([
  ['Quelque 900 soldats sont déployés dans l’État de Morvel.', 'Morvel'],
  ['Quelque 900 soldats campent dans la wilaya de Tamra, dans le sud.', 'Tamra'],
  ['Quelque 900 soldats ont été tués près de la ville de Morvel.', 'Morvel'],
  ['Près de 900 soldats ont quitté leurs casernes.', null],
])('a part of a country, and what it is near to, are places: %s', (text, place) => {
  expect(placesOf(text)).toEqual([place])
})
