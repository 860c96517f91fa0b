import { expect, test } from 'vitest'
import { findFigures } from '../../src/claims/figures.ts'
import type { ClaimDraft, Language } from '../../src/types.ts'
import { articleOf } from './helpers.ts'

/** « hedge, ends or value, unit » of each figure. Annotated before the rules were run on them. */
function read(text: string, language: Language): string {
  return findFigures(articleOf(text, language), []).flatMap(amountOf).join('; ')
}

function amountOf(draft: ClaimDraft): string[] {
  if (draft.kind !== 'figure') return []
  const { hedge, value, low, high, unit } = draft.figure
  const ends = value === null ? [low, high].filter(end => end !== null) : [value]
  return [[hedge, ...ends, unit ?? ''].join(' ').trim()]
}

const sentences: readonly (readonly [Language, string, string])[] = [
  ['fr', 'La tempête a privé d’électricité au moins 45 000 foyers dans le Finistère.', 'at least 45000'],
  [
    'fr',
    'Le chantier coûtera entre 80 et 95 millions d’euros, selon la région.',
    'between 80000000 95000000 EUR',
  ],
  ['fr', 'Pas moins de douze candidats se disputent la mairie de Périgueux.', 'at least 12'],
  ['fr', 'La température ne dépassera pas 15 degrés dans le nord jeudi.', 'at most 15 degrés'],
  ['fr', 'Le déficit reste supérieur à 5 % du produit intérieur brut.', 'more than 5 %'],
  ['fr', 'Les communes de moins de 3 500 habitants ne sont pas concernées.', 'less than 3500'],
  ['fr', 'Le préfet table sur 200 manifestants tout au plus.', 'at most 200'],
  ['fr', 'Quelque 1 200 salariés ont cessé le travail mardi matin.', 'about 1200'],
  ['fr', 'L’amende peut aller jusqu’à 75 000 euros.', 'up to 75000 EUR'],
  ['fr', 'Plus de 40 mais moins de 60 électeurs manquaient au dépouillement.', 'between 40 60'],
  ['fr', 'Le navire transportait 300 passagers ou plus, d’après la capitainerie.', 'at least 300'],
  [
    'fr',
    'Le taux de participation est inférieur ou égal à 30 % dans six bureaux.',
    'at most 30 %; exactly 6',
  ],
  ['fr', 'Les secours cherchent encore une trentaine de randonneurs.', 'about 30'],
  ['fr', 'Le groupe emploie à peine plus de 900 personnes.', 'more than 900'],
  ['fr', 'Les pertes avoisinent les 2 milliards de dollars.', 'nearly 2000000000 USD'],
  ['fr', 'Les réserves sont tombées sous la barre des 20 milliards d’euros.', 'less than 20000000000 EUR'],
  ['fr', 'Dix pompiers au moins ont été blessés dans l’incendie.', 'at least 10'],
  ['fr', 'La facture dépasse désormais les 600 euros par foyer.', 'more than 600 EUR'],
  ['fr', 'Les deux prochains scrutins auront lieu en mars.', ''],
  ['fr', 'L’avant-dernière étape a réuni 25 000 spectateurs au bord de la route.', 'exactly 25000'],
  ['fr', 'Le salaire minimum passera de 1 400 à 1 450 euros.', 'exactly 1400 EUR; exactly 1450 EUR'],
  ['fr', 'L’usine produit entre 10 000 et 12 000 véhicules par an.', 'between 10000 12000'],
  ['fr', 'Chaque lot contient 50 doses maximum.', 'at most 50'],
  ['fr', 'Le convoi comptait de huit à dix camions.', 'between 8 10'],
  ['fr', 'La dette franchit le seuil des 3 000 milliards d’euros.', 'more than 3000000000000 EUR'],
  [
    'fr',
    'Près de 150 plaintes ont été déposées, dont une vingtaine par des mineurs.',
    'nearly 150; about 20',
  ],
  ['fr', 'Le prix du blé a reculé d’au moins 8 % en un mois.', 'at least 8 %'],
  ['en', 'At least 45 miners were trapped underground on Tuesday.', 'at least 45'],
  ['en', 'The fund has raised upwards of $30 million since its launch.', 'at least 30000000 USD'],
  ['en', 'No fewer than nine parties will contest the seat.', 'at least 9'],
  ['en', 'Fines can reach as much as 10% of turnover.', 'up to 10 %'],
  ['en', 'Turnout was below 40% in all but three districts.', 'less than 40 %; exactly 3'],
  ['en', 'The bridge can carry loads of up to 44 tonnes.', 'up to 44 tonnes'],
  ['en', 'More than 60 but fewer than 80 villagers were evacuated.', 'between 60 80'],
  ['en', 'Officials expect 500 guests at most.', 'at most 500'],
  ['en', 'The flood displaced some 12,000 families.', 'about 12000'],
  ['en', 'Inflation is unlikely to exceed 4% this year.', 'more than 4 %'],
  ['en', 'Growth will not exceed 2%, the bank said.', 'at most 2 %'],
  ['en', 'The company employs just over 300 people in Leeds.', 'more than 300'],
  ['en', 'Rents rose by between 5% and 7% in the capital.', 'between 5 7 %'],
  ['en', 'A dozen or so protesters blocked the road.', 'about 12'],
  ['en', 'The pension is equal to 60% of the final salary.', 'exactly 60 %'],
  ['en', 'Its debts are greater than or equal to £90 million, auditors found.', 'at least 90000000 GBP'],
  ['en', 'The next three matches will be played abroad.', ''],
  ['en', 'He came third from last in a field of 22 runners.', 'exactly 22'],
  ['en', 'The court awarded her $1.2 million or more in damages.', 'at least 1200000 USD'],
  ['en', 'Fewer than 100 northern white rhinos were left by 1980.', 'less than 100'],
  ['en', 'Nearly 7,000 homes remain without power.', 'nearly 7000'],
  ['en', 'The plant needs a minimum of 25 inspectors.', 'at least 25'],
  ['en', 'No more than six witnesses will be called.', 'at most 6'],
  ['en', 'The ferry carries between 200 and 250 passengers a day.', 'between 200 250'],
  ['en', 'Losses topped 3 billion euros last year.', 'more than 3000000000 EUR'],
  ['en', 'The rebels hold over 70 prisoners, the Red Cross said.', 'more than 70'],
  ['en', 'It was the penultimate stage and drew 30,000 people.', 'exactly 30000'],
  ['en', 'The shelter has 40-plus beds.', 'at least 40'],
  ['en', 'Around 15 to 20 tonnes of fuel leaked.', 'between 15 20 tonnes'],
]

test.each(sentences)(
  'the amounts of a sentence are read with what bounds them, in %s: %s',
  (language, text, expected) => {
    expect(read(text, language)).toBe(expected)
  },
)
