import { expect, test } from 'vitest'
import { extractClaims } from '../../src/claims/extract.ts'
import type { Language } from '../../src/types.ts'
import { articleOf } from './helpers.ts'

function yearsOf(text: string, language: Language): (string | null)[] {
  const article = { ...articleOf(text, language), publishedAt: '2021-05-08' }
  return extractClaims(article)
    .filter(({ kind }) => kind === 'figure')
    .map(({ asOf }) => asOf?.start.slice(0, 4) ?? null)
}

test.each<[string, (string | null)[]]>([
  ['En 2019, le port a reçu 900 barques et 30 navires.', ['2019', '2019']],
  ['Cependant, en 2019, le port a reçu 900 barques.', ['2019']],
  ['Entre 2017 et 2019, le port a reçu 900 barques.', ['2017']],
  ['Le port a reçu 900 barques en 2019.', ['2019']],
  ['Quelque 900 marins, dont 30 chefs, ont été soignés en 2019.', [null, '2019']],
  ['Le port a reçu 900 barques (voiliers, chalutiers) en 2019.', ['2019']],
  ['Le port a reçu 900 barques, contre 700 en 2019.', [null, '2019']],
  ['Les naufrages baissent de 74 % par rapport à la même période en 2019.', [null]],
  ['Le port a reçu 900 barques grâce au programme lancé en 2019.', [null]],
  ['Le port a reçu 900 barques (700 voiliers en 2019).', [null, '2019']],
  ['Depuis les 900 morts de 2003, 40 marins ont péri.', ['2003', null]],
  ['Le port a reçu 700 marins en 2010 et 900 barques.', ['2010', null]],
  ['La salle, longue de 900 mètres, sera ouverte au public dès 2024.', [null]],
  ['Le port a battu son record en 2019, avec 900 barques.', ['2019']],
  ['Le port a fait mieux en 2019 (900 barques).', ['2019']],
  ['Un voilier de 1958 a rapporté 900 euros.', [null]],
  ['Perdu en 2006, le chien a parcouru 900 kilomètres.', [null]],
  ['Le préfet a été tué en avril 2019 sur le quai et, au total, le port compte 900 blessés.', [null]],
  ['La crue, qui a fait 900 morts à Nice -- suivie par une autre en 2007 --, reste connue.', [null]],
  ['Un arrêté municipal du 14 mars 2008 interdit les barques de 900 chevaux.', [null]],
  ['Quelque 900 marins sont morts dans les opérations Zorba (2013) et Vague.', [null]],
  ['Elle a fait deux mandats au port de Nice (2004-2011).', ['2004']],
  ['Depuis l’entrée en vigueur de la règle, le 1er février 2019, les prix ont bondi de 12 %.', [null]],
  ['Avant la réforme du port, en 2012, les marins payaient 900 euros.', [null]],
  ['Le maire met en garde contre une dette de 900 euros et 30 barques à vendre en 2022.', [null, '2022']],
  ['Le préfet a annoncé le 3 mars 2019 que le port avait 900 barques.', ['2019']],
])('« %s » speaks of %j', (text, years) => {
  expect(yearsOf(text, 'fr')).toEqual(years)
})

test.each<[string, (string | null)[]]>([
  ['In 2019, the port took in 900 boats and 30 ships.', ['2019', '2019']],
  ['The port took in 900 boats, against 700 ships in 2019.', [null, '2019']],
  ['The port took in 900 boats (700 ships in 2019).', [null, '2019']],
  ['Since the 900 deaths of 2003, 40 sailors have drowned.', ['2003', null]],
])('"%s" speaks of %j', (text, years) => {
  expect(yearsOf(text, 'en')).toEqual(years)
})
