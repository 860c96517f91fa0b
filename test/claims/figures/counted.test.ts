import { expect, test } from 'vitest'
import { countedPhrase, phraseText } from '../../../src/claims/figures/counted.ts'
import { findQuantities, sentenceWords } from '../../../src/claims/quantities/quantities.ts'
import type { Language } from '../../../src/types.ts'

const phrases: readonly (readonly [Language, string, string | null])[] = [
  ['fr', '900 soldats tchadiens auraient franchi le fleuve', 'soldats tchadiens'],
  ['fr', '« 900 soldats » tchadiens ont franchi le fleuve', 'soldats tchadiens'],
  ['fr', 'une dizaine de pièces d’artillerie lourde', 'pièces d’artillerie lourde'],
  ['fr', '900 Tchadiens tués ou blessés', 'Tchadiens tués ou blessés'],
  ['fr', '900 habitants évacués par la route', 'habitants évacués'],
  ['fr', '24 lits de moins', 'lits de moins'],
  ['fr', '900 d’entre eux sont rentrés', 'd’entre eux'],
  ['fr', '12 % des soldats engagés', 'soldats'],
  ['fr', '900 sont rentrés', null],
  ['fr', '30 kilomètres de Lille', null],
  ['fr', '30 kilomètres de côtes', 'côtes'],
  ['fr', '3 millions d’euros de l’État', null],
  ['fr', '150 euros de l’heure', null],
  ['fr', '900 euros de Zorba Union', null],
  ['fr', '10 prix du temps de sa gloire', 'prix'],
  ['fr', '200 avions au-dessus de nos têtes', 'avions'],
  ['fr', '90 décès dus au virus', 'décès'],
  ['fr', 'deux autres situés au-dessus', 'autres'],
  ['fr', '500 unités au total', 'unités'],
  ['fr', '480 euros retrouvés chez lui', null],
  ['fr', 'six trains sur dix', null],
  ['fr', 'cinq des huit maréchaux', 'maréchaux'],
  ['fr', 'deux rencontres prévuesFrançois Brun s’en réjouit', 'rencontres prévues'],
  ['fr', 'quatre jantes de grand diamètre', 'jantes de grand diamètre'],
  ['fr', '20 victimes de retrouver espoir', 'victimes'],
  ['fr', 'deux enfants de la déposer à la gare', 'enfants'],
  ['fr', 'deux rangées de marins eux aussi masqués', 'rangées de marins'],
  ['fr', 'dix parties "La Crue" ont plu', 'parties'],
  ['fr', '300 "pulls verts" ont défilé', 'pulls verts'],
  ['fr', '200 demandes de prise en charge par an', 'demandes de prise en charge'],
  ['fr', '50 personnes interdits depuis mars', 'personnes'],
  ['fr', '50 personnes interdites de séjour', 'personnes interdites de séjour'],
  ['fr', 'les 42 plans actuels Il faut attendre', 'plans actuels'],
  ['fr', 'deux filles Anna et Julie', 'filles'],
  ['fr', '69 départements sur 101', 'départements'],
  ['fr', '2 500 Nm de développer sa puissance', null],
  ['fr', 'vingt gardes à vue ont suivi', 'gardes à vue'],
  ['fr', '30 coûtent moins', null],
  ['fr', 'douze mises en examen ont suivi', 'mises en examen'],
  ['fr', 'deux barques du même chantier', 'barques du même chantier'],
  ['fr', 'la limitation à 10 personnes des fêtes', 'personnes'],
  ['en', '481 US children under the age of 5', 'US children'],
  ['en', 'Seven of the country’s 10 largest insurers', 'country’s 10 largest insurers'],
  ['en', '10,000 Kansas students walked out', 'Kansas students'],
  ['en', 'a prize of $900 million hours before the draw', null],
  ['en', 'dropped four straight', null],
  ['en', 'five consecutive 14-hour days', null],
  ['en', '900 Chadian soldiers had crossed the river', 'Chadian soldiers'],
  ['en', 'dozens of rounds of heavy ammunition', 'rounds of heavy ammunition'],
  ['en', '900 killed or wounded near the river', 'killed or wounded'],
  ['en', '300 more soldiers will follow', 'soldiers'],
  ['en', '40 digital and physical maps', 'digital and physical maps'],
  ['en', '900 of them have gone home', 'of them'],
  ['en', '900 have gone home', null],
  ['en', 'a 36 percent rate', 'rate'],
]

test.each(phrases)('%s « %s » counts %s', (language, text, expected) => {
  const sentence = sentenceWords(text, [0, text.length], language)
  const [quantity] = findQuantities(sentence)
  const counted = quantity === undefined ? null : countedPhrase(sentence, quantity)
  expect(counted === null ? null : phraseText(sentence, counted)).toBe(expected)
})
